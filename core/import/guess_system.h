// SPDX-License-Identifier: GPL-3.0-or-later
// Which coordinate system a file is in: every candidate is laid over the streets and areas there are, and told with its evidence.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/geo/coordinate_system.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace yike::importing {

/// How well one system fits. Distances to the nearest street count up to kFarStreet: places off the map count as that far.
struct SystemEvidence {
    geo::CoordinateSystem system;
    std::int64_t onMap = 0; ///< places within the box round the streets (500 m around it)
    std::int64_t inAreas = 0; ///< of those on the map: in an area of the project
    std::int64_t inWater = 0; ///< in a water of the base map
    std::int64_t median = 0; ///< mm to the nearest street
    std::int64_t mean =
        0; ///< mm, by which candidates are ranked: with kFarStreet ÷ 2 more for each place in water or outside all areas
    bool operator==(const SystemEvidence &) const = default;
};
inline constexpr std::int64_t kFarStreet = 100'000; // mm

struct SystemGuess {
    std::int64_t places = 0; ///< in the file
    std::int64_t tried = 0; ///< evenly taken from them, at most kMostTried
    bool metres = false;
    bool streets = false, areas = false; ///< there are any to compare with
    std::vector<SystemEvidence> candidates; ///< best first; of equals the more usual first
    /// The best fits at least half of the places and is a tenth nearer to the streets than any that puts them elsewhere.
    bool clear = false;
};
inline constexpr std::int64_t kMostTried = 600;

/// Tried: of degrees WGS 84 (with CGCS2000), GCJ-02 and BD-09; of metres the zone their eastings name, else the zones round the
/// project, on the ellipsoids of CGCS2000 and Beijing 1954. Xian 1980 is not told apart: without a published shift its places
/// lie within 2 m of CGCS2000's. Errors of reading the table; NothingToAssess("streets") where there is nothing to compare with.
[[nodiscard]] base::Result<SystemGuess> guessSystem(const std::string &path,
                                                    const std::map<std::string, std::string> &columns,
                                                    const plan::Plan &plan, const base::Progress &progress = {});

} // namespace yike::importing
