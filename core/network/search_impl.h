// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace of a search; for search.cpp and stretches.cpp.
#pragma once

#include "core/network/network_impl.h"
#include "core/network/search.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace yike::network {

struct Search::Impl {
    /// Cost in the upper half, label in the lower: the smaller word is the better way, ties go to the lower label.
    static constexpr std::uint64_t kNoKey = std::numeric_limits<std::uint64_t>::max();
    /// What is known of a vertex, and where its arcs lie: one cache line for both.
    struct State {
        std::uint64_t key; ///< kNoKey but for vertices in the pool
        std::uint32_t firstArc, endArc;
    };
    struct Entry {
        std::uint64_t key;
        std::uint32_t vertex;
        std::uint32_t next; ///< in the same bucket
    };
    static constexpr std::uint32_t kNothing = 0xFFFFFFFFU;

    explicit Impl(std::shared_ptr<const Network> from);
    void start(std::span<const Source> from, norms::WalkerKind kind, Direction way, base::Cost most);
    void spread(const Ceiling *ceiling = nullptr);
    void gather(const Targets &targets, std::vector<Reached> &out);
    void visitTargets(const Targets &targets);
    void tellTargets(const Targets &targets); ///< from the vertices reached
    void askTargets(const Targets &targets);  ///< from the targets
    /// Calls visit(node, key) for every node the run reached, each once.
    template <typename Visit>
    void forEachNode(Visit visit) const;
    [[nodiscard]] std::uint64_t keyOf(NodeIndex node) const;
    [[nodiscard]] Path pathTo(const Joint &place) const;
    /// Everything offered in this run; of a vertex offered more than once only the entry with its key counts.
    [[nodiscard]] std::span<const Entry> offered() const { return std::span(pool).first(used); }
    [[nodiscard]] std::vector<Stretch> stretches(bool ends) const;

    std::shared_ptr<const Network> network;
    const Network::Impl &data;
    std::vector<State> states; ///< per vertex
    std::vector<Entry> pool;   ///< everything offered in this run, and so everything to take back; room beyond `used`
    std::uint32_t used = 0;
    std::vector<std::uint32_t> buckets; ///< of each group; the last one takes what is no offer and is never looked at
    unsigned bucketBits = 0;
    std::uint32_t groups = 1, bucketsEach = 0;
    std::vector<std::uint32_t> rankOf; ///< of each source among its neighbours, where there are groups
    std::vector<std::uint64_t> targetKeys; ///< per target; kNoKey between runs
    std::vector<std::uint32_t> touchedTargets;

    // The run.
    std::vector<Source> sources;
    norms::WalkerKind walker = norms::WalkerKind::Metres;
    Direction direction = Direction::Forward;
    base::Cost limit = 0;
    const WalkerCosts *costs = nullptr;

private:
    struct Mark;
    class PathFinder;
    void makeGroups();
    void seed(const Source &source, std::uint32_t group);
    void offer(std::uint32_t vertex, std::uint64_t key, std::uint32_t group);
    template <bool kBelow>
    void settleAll(const base::Cost *ceiling);
    template <bool kBelow>
    void settle(std::uint32_t group, std::uint32_t number, const base::Cost *ceiling);
    void makeRoom(std::size_t more);
    void reachOnOwnEdge(const Source &source, const Targets &targets);
    void reach(std::uint32_t target, std::uint64_t key, base::Cost onEdge);
    /// Cost between two offsets of an edge, in the direction of the search.
    [[nodiscard]] base::Cost part(EdgeIndex edge, std::uint32_t from, std::uint32_t to) const
    {
        const std::uint32_t length = data.topology.lengths[edge];
        from = std::min(from, length);
        to = std::min(to, length);
        const bool backwards = direction == Direction::Reverse;
        return partCost(costs->edges[edge], length, backwards ? to : from, backwards ? from : to);
    }
    [[nodiscard]] static std::uint64_t sum(base::Cost one, base::Cost other) { return std::uint64_t{one} + other; }
    [[nodiscard]] bool usable(const Joint &joint) const
    {
        return joint.edge < data.topology.tails.size() && data.topology.usable(joint.edge);
    }
    [[nodiscard]] std::uint32_t firstWith(NodeIndex node, std::uint64_t key) const;
    [[nodiscard]] std::vector<Mark> marks() const;
    void addStretches(std::span<const Mark> onEdge, bool ends, std::vector<Stretch> &out) const;
    void addBetween(EdgeIndex edge, const Mark &low, const Mark &high, std::vector<Stretch> &out) const;
};

template <typename Visit>
void Search::Impl::forEachNode(Visit visit) const
{
    const VertexGraph &graph = data.graph;
    for (const Entry &entry : offered()) {
        if (states[entry.vertex].key != entry.key)
            continue;
        if (graph.insideFirst.empty()) {
            visit(entry.vertex, entry.key);
            continue;
        }
        // A junction inside an estate is told once, by the first of its vertices that has its best key.
        const NodeIndex node = graph.nodeOf(entry.vertex);
        if (entry.key == keyOf(node) && entry.vertex == firstWith(node, entry.key))
            visit(node, entry.key);
    }
}

} // namespace yike::network
