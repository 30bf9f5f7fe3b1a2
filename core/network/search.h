// SPDX-License-Identifier: GPL-3.0-or-later
// Bounded shortest paths from one or many joints, with a bucket queue; the workspace is kept between runs.
#pragma once

#include "core/network/network.h"

#include <memory>
#include <span>
#include <vector>

namespace yike::network {

/// Time runs from residence to outlet, hence Reverse from outlets ("who gets here in time"); Forward answers "what can I reach".
enum class Direction : std::uint8_t { Forward, Reverse };

/// Where a search starts.
struct Source {
    Joint joint;
    std::uint32_t label = 0; ///< returned as the winner; on equal cost the lower label wins
};

/// A set of joined places, sorted by edge once, so that a search can answer for all of them.
class Targets {
public:
    Targets() = default;
    explicit Targets(std::span<const Joint> joints, EdgeIndex edgeCount);
    [[nodiscard]] std::size_t size() const { return m_joints.size(); }
    [[nodiscard]] const Joint &joint(std::uint32_t index) const { return m_joints[index]; }
    [[nodiscard]] std::span<const std::uint32_t> on(EdgeIndex edge) const; ///< targets on an edge, by offset
    [[nodiscard]] bool any(EdgeIndex edge) const
    {
        return edge / 64 < m_any.size() && (m_any[edge / 64] >> (edge % 64) & 1U) != 0;
    }

private:
    std::vector<Joint> m_joints;
    std::vector<std::uint32_t> m_first, m_byEdge;
    std::vector<std::uint64_t> m_any; ///< a bit per edge: small enough to stay in the cache
};

/// One target reached. Cost includes both ways between place and street.
struct Reached {
    std::uint32_t target;
    base::Cost cost;
    std::uint32_t label; ///< the source that won
    bool operator==(const Reached &) const = default;
};

/// One node reached.
struct ReachedNode {
    NodeIndex node;
    base::Cost cost;
    std::uint32_t label; ///< the source that won
    bool operator==(const ReachedNode &) const = default;
};

/// The joint of a junction itself, on the first of its streets, one that everybody may use if there is any.
[[nodiscard]] Joint jointAt(const Network &network, NodeIndex node);

/// One per thread; cheap to run again.
class Search {
public:
    explicit Search(std::shared_ptr<const Network> network);
    ~Search();
    Search(Search &&) noexcept;
    Search &operator=(Search &&) noexcept;

    /// Every target within `limit` (≤ counts), each once, ascending target index. EstateOnly paths are passed only from and
    /// to places of that estate. kUnreached never appears.
    void run(std::span<const Source> sources, const Targets &targets, norms::WalkerKind walker, Direction direction,
             base::Cost limit, std::vector<Reached> &out);
    /// What the last run knows of the whole network, to hold later runs against.
    struct Ceiling {
        std::vector<base::Cost> costs; ///< by the search's own numbering
    };
    void takeCeiling(Ceiling &out) const;
    /// As run(), but goes on only where it comes no later than the run the ceiling was taken from (same network, walker and
    /// direction). Every target it reaches no later than that run did is given exactly; others may be missing. So the nearest
    /// of old and new sources together costs a search of the new ones' own neighbourhoods.
    void runBelow(const Ceiling &ceiling, std::span<const Source> sources, const Targets &targets,
                  norms::WalkerKind walker, Direction direction, base::Cost limit, std::vector<Reached> &out);
    /// Cost of every node from the sources after a run; kUnreached beyond the limit. Valid until the next run.
    void runNodes(std::span<const Source> sources, norms::WalkerKind walker, Direction direction, base::Cost limit);
    [[nodiscard]] base::Cost nodeCost(NodeIndex node) const;
    [[nodiscard]] std::uint32_t nodeLabel(NodeIndex node) const;
    /// The nodes reached by the last run, each once, in no order to rely on.
    void nodesReached(std::vector<ReachedNode> &out) const;

    /// A reached stretch of an edge, in mm from the start of its line: for coloured streets and isochrones.
    struct Stretch {
        EdgeIndex edge;
        std::uint32_t from, to; ///< from < to
        base::Cost costFrom, costTo; ///< at either end
    };
    /// The stretches reached by the last run or runNodes, ascending edge.
    [[nodiscard]] std::vector<Stretch> stretches() const;
    /// And the ends of edges one reaches but cannot walk on from, as the foot of steps or the end of a one-way: from == to.
    [[nodiscard]] std::vector<Stretch> stretchesAndEnds() const;

    /// A piece of a path: an edge walked from one offset of its line to another, in mm.
    struct Leg {
        EdgeIndex edge;
        std::uint32_t from, to; ///< never equal
        bool operator==(const Leg &) const = default;
    };
    struct Path {
        base::Cost cost = base::kUnreached; ///< as run() tells it, both ways to the street included
        std::uint32_t label = 0; ///< the source that won
        std::vector<Leg> legs; ///< in the order they are walked, whatever the direction of the search
    };
    /// The way between a place and the source that won it in the last run or runNodes; kUnreached beyond the limit. Of equally
    /// short ways always the same one, whatever the order of the nodes.
    [[nodiscard]] Path pathTo(const Joint &place) const;
    /// The line of a path, in local cm; empty for a path without legs.
    [[nodiscard]] std::vector<geo::Point> line(const Path &path) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
    friend class SearchBatch;
};

} // namespace yike::network
