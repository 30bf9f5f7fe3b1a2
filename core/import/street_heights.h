// SPDX-License-Identifier: GPL-3.0-or-later
// Streets laid over heights: what one climbs and descends on each.
#pragma once

#include "core/import/height_raster.h"
#include "core/plan/street.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace yike::importing {

/// What became of the streets.
struct Measured {
    std::int64_t streets = 0;            ///< measured
    std::int64_t unknown = 0;            ///< off the raster, or on cells without a height: they keep what they had
    std::optional<geo::LonLat> firstUnknown; ///< the lowest id among them
};

/// Between two samples: the cell of the raster, and no less than this.
inline constexpr std::int64_t kSampleStep = 10'000; ///< mm
/// Rises and falls in between that are smaller are noise.
inline constexpr std::int32_t kLeastRise = 500; ///< mm

/// Climb and descent of a profile of heights (mm): each inner sample becomes a quarter of its neighbours and half of itself, then
/// swings of less than kLeastRise are left out, the smallest first. climb − descent = last − first.
struct Rise {
    std::int32_t climb = 0, descent = 0;
    bool operator==(const Rise &) const = default;
};
[[nodiscard]] Rise riseOf(std::vector<std::int32_t> profile);

/// Sets climb, descent and `grade` (the mean) of the streets. Bridges, tunnels, footbridges, underpasses, lifts and ferries are
/// not laid on the ground: they rise evenly between the junctions where they meet ground, over all their pieces. Steps are
/// measured where both ends lie on the ground and the heights show stairs (50 ‰ and more); else what was known of them stays.
Measured measureSlopes(std::vector<plan::Street> &streets, const HeightRaster &raster,
                       const base::Progress &progress = {});

} // namespace yike::importing
