// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace of a search; for search.cpp and stretches.cpp.
#pragma once

#include "core/network/network_impl.h"
#include "core/network/search.h"

#include <cstdint>
#include <limits>
#include <memory>
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

    explicit Impl(std::shared_ptr<const Network> from);
    void start(std::span<const Source> from, norms::WalkerKind kind, Direction way, base::Cost most);
    void spread();
    void visitTargets(const Targets &targets);
    [[nodiscard]] std::uint64_t keyOf(NodeIndex node) const;
    [[nodiscard]] std::vector<Stretch> stretches(bool ends) const;

    std::shared_ptr<const Network> network;
    const Network::Impl &data;
    std::vector<State> states; ///< per vertex
    std::vector<Entry> pool;   ///< everything offered in this run, and so everything to take back
    std::vector<std::uint32_t> buckets;
    unsigned bucketBits = 0;
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
    void seed(const Source &source);
    void offer(std::uint32_t vertex, std::uint64_t key);
    void reachOnOwnEdge(const Source &source, const Targets &targets);
    void reach(std::uint32_t target, std::uint64_t key, base::Cost onEdge);
    /// Cost between two offsets of an edge, in the direction of the search.
    [[nodiscard]] base::Cost part(EdgeIndex edge, std::uint32_t from, std::uint32_t to) const;
    [[nodiscard]] static std::uint64_t sum(base::Cost one, base::Cost other) { return std::uint64_t{one} + other; }
    [[nodiscard]] bool usable(const Joint &joint) const
    {
        return joint.edge < data.topology.tails.size() && data.topology.usable(joint.edge);
    }
    [[nodiscard]] std::vector<Mark> marks() const;
    void addStretches(std::span<const Mark> onEdge, bool ends, std::vector<Stretch> &out) const;
    void addBetween(EdgeIndex edge, const Mark &low, const Mark &high, std::vector<Stretch> &out) const;
};

} // namespace yike::network
