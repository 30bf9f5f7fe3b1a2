// SPDX-License-Identifier: GPL-3.0-or-later
// The lie of the land: river, railway, boundary and hill. The opposite sides of the boundary fit each other, so that
// districts can be laid side by side into a city.
#pragma once

#include "core/demo/curve.h"

namespace yike::demo {

struct Land {
    Curve west, east, south, north; ///< boundary
    Curve rail, river;              ///< centre lines
    Curve middle;                   ///< 人民路 between the old town and the new one
    Land();
};

// cm
inline constexpr std::int64_t kDistrictWidth = 4600 * kMetre;
inline constexpr std::int64_t kDistrictHeight = 4000 * kMetre;
inline constexpr std::int64_t kRiverHalf = 62 * kMetre;
inline constexpr std::int64_t kRailHalf = 14 * kMetre; ///< three tracks and their fence
inline constexpr std::int64_t kMiddleY = 250 * kMetre;

/// cm above the plain: 茶山 is a rounded hill, all else is flat.
[[nodiscard]] std::int64_t heightAt(Vec p);
inline constexpr Vec kHillTop{1930 * kMetre, 1060 * kMetre};

} // namespace yike::demo
