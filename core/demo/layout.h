// SPDX-License-Identifier: GPL-3.0-or-later
// The district drawn: land, quarters, streets, then block after block until everybody is housed.
#pragma once

#include "core/demo/grid.h"

#include <array>
#include <memory>

namespace yike::demo {

/// How much of the district is built: homes wanted by quarter and kind, per mille of the full 200,000 residents.
struct BuildTarget {
    std::uint64_t seed = 0;
    std::int64_t perMille = 1000;
};

/// Homes of the full district, by quarter and kind (planner.md §5).
inline constexpr std::array<std::array<int, kHomeKinds>, kQuarterCount> kFullHomes{{
    // alley houses, walk-ups, towers, self-built
    {1200, 396, 0, 0},
    {0, 502, 0, 0},
    {0, 402, 21, 500},
    {0, 0, 229, 0},
}};
inline constexpr std::array<std::int64_t, kQuarterCount> kFullResidents{50'000, 45'000, 50'000, 55'000};

/// Everything drawn, streets not yet cut.
[[nodiscard]] std::unique_ptr<Sketch> drawDistrict(const BuildTarget &target);

} // namespace yike::demo
