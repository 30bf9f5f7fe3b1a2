// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the network check share: an index of all streets, distances on foot nearby, and how findings become issues.
#pragma once

#include "core/network/network_check.h"
#include "core/network/network_impl.h"

#include <limits>
#include <optional>
#include <queue>
#include <string>
#include <utility>
#include <vector>

namespace yike::network {

/// Lines of all edges that take part, in runs of some pieces.
class StreetIndex {
public:
    explicit StreetIndex(const Topology &topology);

    struct Position {
        EdgeIndex edge = kNone;
        std::uint32_t point = 0; ///< the piece starts here, into Topology::points
        geo::Point at;
        std::int64_t squared = 0; ///< cm² from where it was looked for
    };
    /// Calls visit(edge, point, piece) for the pieces whose box overlaps; the order tells nothing.
    template <typename Visit>
    void inBox(const geo::Box &box, Visit visit) const
    {
        m_tree.inBox(box, [&](std::uint32_t item) {
            const Run &run = m_runs[item];
            for (std::uint32_t i = 0; i + 1 < run.points; ++i) {
                const geo::Segment piece{m_topology.points[run.first + i], m_topology.points[run.first + i + 1]};
                if (geo::overlap(geo::boxOf(piece), box))
                    visit(run.edge, run.first + i, piece);
            }
            return true;
        });
    }
    /// The nearest position for which suits(position) holds, at most `radius` cm away; ties to the lower edge.
    template <typename Suits>
    [[nodiscard]] std::optional<Position> nearest(geo::Point from, std::int64_t radius, Suits suits) const
    {
        std::optional<Position> best;
        inBox(geo::around(from, radius), [&](EdgeIndex edge, std::uint32_t point, const geo::Segment &piece) {
            const geo::Point at = geo::nearestOn(piece, from);
            const Position found{edge, point, at, geo::distanceSquared(from, at)};
            if (found.squared > radius * radius)
                return;
            const bool better =
                !best || std::tuple(found.squared, edge, point) < std::tuple(best->squared, best->edge, best->point);
            if (better && suits(found))
                best = found;
        });
        return best;
    }

private:
    struct Run {
        EdgeIndex edge;
        std::uint32_t first, points;
    };
    const Topology &m_topology;
    std::vector<Run> m_runs;
    geo::BoxTree m_tree;
};

/// mm along the edge from its tail to a position on it, by the share of the line.
[[nodiscard]] std::int64_t offsetOf(const Topology &topology, const StreetIndex::Position &position);

/// Shortest ways in mm nearby, whoever walks; the workspace is kept.
class WayFinder {
public:
    explicit WayFinder(const Topology &topology) : m_topology(topology), m_best(topology.places.size(), kFar) {}

    /// mm from one position to the other; nothing where it is more than `limit`.
    [[nodiscard]] std::optional<std::int64_t> way(const StreetIndex::Position &from, const StreetIndex::Position &to,
                                                  std::int64_t limit);

private:
    static constexpr std::int64_t kFar = std::numeric_limits<std::int64_t>::max();
    using Entry = std::pair<std::int64_t, NodeIndex>;
    void offer(NodeIndex node, std::int64_t cost, std::int64_t limit);

    const Topology &m_topology;
    std::vector<std::int64_t> m_best;
    std::vector<NodeIndex> m_touched;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_waiting;
};

/// One finding before it is known whether it is among those listed.
struct Finding {
    std::int64_t rank; ///< smaller is graver
    EdgeIndex edge; ///< whose street it is about
    geo::Point place;
    std::vector<std::string> args;
};

/// All a part of the check needs.
struct CheckContext {
    const Topology &topology;
    const plan::StreetLayer &streets;
    const geo::LocalFrame &frame;
    const Sight &sight;
    const StreetIndex &index;
    const CheckLimits &limits;
    const base::Progress &progress;
};
[[nodiscard]] std::vector<Finding> findDeadEnds(const CheckContext &context);
[[nodiscard]] std::vector<Finding> findDoubled(const CheckContext &context);
[[nodiscard]] std::vector<Finding> findMissingBridges(const CheckContext &context);

/// A friend of Network, so that the parts see its lines and junctions.
class NetworkCheck {
public:
    static const Topology &topologyOf(const Network &network) { return network.m_impl->topology; }
    static const Sight &sightOf(const Network &network) { return network.m_impl->joiner.sight(); }
};

/// Streets that lie apart by nature: platforms of a railway, corridors and lifts of a building, ferries to elsewhere.
[[nodiscard]] bool standsAlone(plan::StreetClass kind);
/// A place halfway along an edge's line.
[[nodiscard]] geo::Point middleOf(const Topology &topology, EdgeIndex edge);
/// What a list that was cut ends with.
[[nodiscard]] base::Issue moreOfAKind(base::IssueCode code, std::size_t count);

/// Metres, rounded.
[[nodiscard]] inline std::string metresOf(std::int64_t millimetres)
{
    return std::to_string((millimetres + 500) / 1000);
}

} // namespace yike::network
