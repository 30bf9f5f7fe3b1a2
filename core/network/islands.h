// SPDX-License-Identifier: GPL-3.0-or-later
// Islands: parts of the walking network that reach no other, and which of them are worth a line of their own.
#pragma once

#include "core/network/network_check.h"

#include <cstdint>
#include <span>
#include <vector>

namespace yike::network {

/// Of at least CheckLimits::smallestIsland, and not apart by nature as platforms, corridors and ferries are.
struct Island {
    std::uint32_t part = 0;   ///< Network::component of its junctions, never 0
    std::int64_t length = 0;  ///< mm of streets in all
    std::int64_t street = 0;  ///< id of the longest of them …
    geo::LonLat place;        ///< … and the middle of that one, stored form
    bool operator==(const Island &) const = default;
};

/// The longest first, ties by street id.
[[nodiscard]] std::vector<Island> findIslands(const Network &network, const CheckLimits &limits = {});

/// The parts of the network on which places are joined, the largest left out; ascending, each once.
[[nodiscard]] std::vector<std::uint32_t> partsUnder(const Network &network, std::span<const Joint> joints);

/// StreetIsland. One by one: those of the parts `used` (partsUnder() of homes and outlets), then those longer than
/// CheckLimits::islandTold, the longest first, at most mostOfAKind of them and then how many more. All others are one
/// issue, a note at the largest of them: metres in all, how many; only one is told as it is.
[[nodiscard]] std::vector<base::Issue>
islandIssues(std::span<const Island> islands, std::span<const std::uint32_t> used, const CheckLimits &limits = {});

} // namespace yike::network
