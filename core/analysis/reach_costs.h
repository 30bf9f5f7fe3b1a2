// SPDX-License-Identifier: GPL-3.0-or-later
// What a search says of every position on every street: the cost there, and the parts within each limit.
#pragma once

#include "core/network/search.h"

#include <cstdint>
#include <span>
#include <vector>

namespace yike::analysis {

/// A part of a street within one limit and beyond the one before: what is coloured on the map.
struct ReachedPart {
    network::EdgeIndex edge = network::kNone;
    std::uint32_t from = 0, to = 0; ///< mm from the start of its line, from < to
    base::Cost costFrom = 0, costTo = 0; ///< at either end
    std::uint8_t band = 0; ///< index of the limit
    bool operator==(const ReachedPart &) const = default;
};

/// The last run of a search, its stretchesAndEnds(). Keeps a reference to the network.
class ReachCosts {
public:
    ReachCosts(const network::Network &network, std::vector<network::Search::Stretch> stretches,
               norms::WalkerKind walker, network::Direction direction);

    /// Exact, as the search would have found it for a target there; kUnreached beyond its limit.
    [[nodiscard]] base::Cost at(network::EdgeIndex edge, std::uint32_t offset) const
    {
        const std::uint32_t first = m_first[edge];
        return first == network::kNone ? base::kUnreached : lowestFrom(first, edge, offset);
    }
    /// Ascending edge, cut where a limit is passed; limits ascending.
    [[nodiscard]] std::vector<ReachedPart> parts(std::span<const base::Cost> limits) const;
    [[nodiscard]] std::span<const network::Search::Stretch> stretches() const { return m_stretches; }

private:
    using Stretch = network::Search::Stretch;
    [[nodiscard]] base::Cost lowestFrom(std::uint32_t stretch, network::EdgeIndex edge, std::uint32_t offset) const;
    /// Walking from one offset to the other in the direction of the search.
    [[nodiscard]] std::uint64_t walk(network::EdgeIndex edge, std::uint32_t from, std::uint32_t to) const;
    [[nodiscard]] bool upwards(const Stretch &stretch) const;
    [[nodiscard]] std::uint64_t along(const Stretch &stretch, std::uint32_t offset) const;
    void addParts(const Stretch &stretch, std::span<const base::Cost> limits, std::vector<ReachedPart> &out) const;

    const network::Network &m_network;
    std::vector<Stretch> m_stretches;
    std::vector<std::uint8_t> m_upwards; ///< per stretch: walked from its lower offset
    std::vector<std::uint32_t> m_first; ///< per edge, into m_stretches; kNone: not reached
    norms::WalkerKind m_walker;
    network::Direction m_direction;
};

} // namespace yike::analysis
