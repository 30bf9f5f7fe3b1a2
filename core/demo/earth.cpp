// SPDX-License-Identifier: GPL-3.0-or-later
// From the drawing board to degrees: one fixed scale for all of it, in integers.
#include "core/demo/earth.h"

namespace yike::demo {

namespace {

// Units of 1e-7° in a centimetre at 32.7° north on CGCS2000, × 10⁶: 1 / 93,768.1 m and 1 / 110,899.1 m a degree.
constexpr std::int64_t kEast = 1'066'461;
constexpr std::int64_t kNorth = 901'720;
constexpr std::int64_t kMiddleEast = 1'203'000'000;
constexpr std::int64_t kMiddleNorth = 327'000'000;

} // namespace

geo::LonLat toEarth(Vec p)
{
    const std::int64_t east = kMiddleEast + divided(p.x * kEast, 1'000'000);
    const std::int64_t north = kMiddleNorth + divided(p.y * kNorth, 1'000'000);
    // A division of two exact numbers is rounded the same way on every machine.
    return {static_cast<double>(east) / 1e7, static_cast<double>(north) / 1e7};
}

geo::Line toEarth(const Path &line)
{
    geo::Line out;
    out.reserve(line.size());
    for (const Vec p : line)
        if (const geo::LonLat place = toEarth(p); out.empty() || out.back() != place)
            out.push_back(place);
    return out;
}

geo::Polygon polygonOf(const Path &ring) { return {toEarth(ring)}; }

} // namespace yike::demo
