// SPDX-License-Identifier: GPL-3.0-or-later
// From the drawing board to degrees: one fixed scale for all of it, in integers.
#pragma once

#include "core/demo/plane.h"
#include "core/geo/point.h"

namespace yike::demo {

/// Where the middle of the made-up district is said to lie: farmland on the plain north of the lower Yangtze.
inline constexpr geo::LonLat kMiddle{120.3, 32.7};

[[nodiscard]] geo::LonLat toEarth(Vec p);
[[nodiscard]] geo::Line toEarth(const Path &line);
/// One ring as a polygon.
[[nodiscard]] geo::Polygon polygonOf(const Path &ring);

} // namespace yike::demo
