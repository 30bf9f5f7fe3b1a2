// SPDX-License-Identifier: GPL-3.0-or-later
// Who is nearest to every junction, kept between network edits: an edit is followed where it matters, not searched anew.
#pragma once

#include "core/network/network_change.h"
#include "core/network/search.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace yike::network {

/// The ways between the targets of a search and the junctions beside them, for one walker: the last step of every search.
class FieldTargets {
public:
    FieldTargets(const Network &network, std::shared_ptr<const Targets> targets, norms::WalkerKind walker);

private:
    friend class NearestField;
    struct Leg {
        std::uint32_t vertex;
        base::Cost cost; ///< the target's own way to the street included
    };
    std::shared_ptr<const Targets> m_targets;
    std::vector<std::uint32_t> m_first; ///< per target and one more
    std::vector<Leg> m_legs;
    std::vector<base::Cost> m_access; ///< per target
};

/// Distances of all vertices of the search graph to the nearest of a set of sources (Direction::Reverse: from there to the
/// source), with its label. Follows network edits by the method of Ramalingam and Reps (1996): whatever hung on a lost arc is
/// taken away and found again from its surroundings. Exactly what a search from nothing finds.
class NearestField {
public:
    /// The network is not kept.
    NearestField(const Network &network, std::span<const Source> sources, norms::WalkerKind walker, base::Cost limit);

    /// sources: those of now, joined to change.now(). The field must belong to the network before.
    void follow(const NetworkChange &change, std::span<const Source> sources);
    /// Labels are replaced by newLabel[label]; the order of those that occur must stay.
    void relabel(std::span<const std::uint32_t> newLabel);
    /// As Search::run(sources, targets, walker, Direction::Reverse, limit, out).
    void reach(const Network &network, const FieldTargets &targets, std::vector<Reached> &out) const;

private:
    struct Seed {
        std::uint32_t vertex;
        std::uint64_t key;
        auto operator<=>(const Seed &) const = default;
    };
    class Spread;

    [[nodiscard]] std::vector<Seed> seedsOf(const Network &network, std::span<const Source> sources) const;
    [[nodiscard]] std::vector<bool> hungOnLost(const NetworkChange &change, std::span<const Seed> lostSeeds) const;

    norms::WalkerKind m_walker;
    base::Cost m_limit;
    std::vector<Source> m_sources;
    std::vector<Seed> m_seeds; ///< ascending
    std::vector<std::uint64_t> m_keys; ///< per vertex: cost in the upper half, label in the lower
};

} // namespace yike::network
