// SPDX-License-Identifier: GPL-3.0-or-later
// What looks wrong with a walking network: dead ends that nearly touch, ways drawn twice, bridges that seem to miss.
#pragma once

#include "core/base/error.h"
#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/network/network.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace yike::network {

/// When something is odd enough to be told. Lengths in mm.
struct CheckLimits {
    std::int64_t smallestIsland = 30'000; ///< of streets in all
    std::int64_t islandTold = 500'000; ///< a longer island is told by itself even where nobody lives
    std::int64_t deadEndGap = 15'000; ///< from a dead end straight to the next street …
    std::int64_t deadEndDetour = 200'000; ///< … while on foot it is farther than this
    std::int64_t deadEndTimes = 10; ///< … and more than so many times the gap
    std::int64_t doubledApart = 1'000; ///< between two courses that are one
    std::int64_t shortestDoubled = 10'000;
    std::int64_t bridgeAcross = 120'000; ///< straight from street to street over water, rail or motorway …
    std::int64_t bridgeDetour = 1'500'000; ///< … while on foot it is farther than this
    std::int64_t bridgesApart = 500'000; ///< of several that lie nearer than this, the one with the longest detour
    std::int64_t gateOffWall = 10'000; ///< from a gate to its estate's outline
    std::size_t mostOfAKind = 100; ///< the others are counted: OtherSkipped "more"
};

/// DeadEndsNearlyMeet, StreetDoubled, BridgeSuspected and GateOffWall, each with its place, in this order; within a kind the
/// gravest first (the smallest gap, the longest detour), ties by street id. The same on every machine. Islands depend on who
/// lives on them: islands.h. Fails with Cancelled only.
[[nodiscard]] base::Result<std::vector<base::Issue>> checkNetwork(const Network &network,
                                                                  std::span<const plan::Estate> estates,
                                                                  const base::Progress &progress = {},
                                                                  const CheckLimits &limits = {});

} // namespace yike::network
