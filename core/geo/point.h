// SPDX-License-Identifier: GPL-3.0-or-later
// Places: degrees as stored, centimetres as computed with.
#pragma once

#include <cstdint>
#include <vector>

namespace yike::geo {

/// Degrees, EPSG:4490 (CGCS2000), longitude first. Stored rounded to 1e-7°.
struct LonLat {
    double lon = 0;
    double lat = 0;
    bool operator==(const LonLat &) const = default;
};

/// The nearest multiple of 1e-7°, the form in which every coordinate is stored.
[[nodiscard]] LonLat rounded(LonLat place);
/// Finite, |lon| ≤ 180, |lat| ≤ 90.
[[nodiscard]] bool isValid(LonLat place);

/// Centimetres in the project's Gauss-Krüger zone: x = easting, y = northing.
struct Point {
    std::int32_t x = 0;
    std::int32_t y = 0;
    bool operator==(const Point &) const = default;
};
/// No coordinate of a Point is larger than this (past the pole): squares and products of differences fit an int64.
inline constexpr std::int32_t kFarthestCentimetres = 1'050'000'000;

using Line = std::vector<LonLat>;
/// Rings without the repeated last point; the first ring is the outer one, the others are holes.
using Polygon = std::vector<Line>;
using MultiPolygon = std::vector<Polygon>;

struct Bounds {
    double west = 0, south = 0, east = 0, north = 0; ///< degrees
    bool operator==(const Bounds &) const = default;
};

} // namespace yike::geo
