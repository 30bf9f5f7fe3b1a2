// SPDX-License-Identifier: GPL-3.0-or-later
// Lines as drawn get a vertex wherever they meet or cross on one level: exact, in units of 1e-7°.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/geo/point.h"

#include <cstdint>
#include <vector>

namespace yike::importing {

/// A place in units of 1e-7°: x = longitude, y = latitude. Exact, so that lines that share a vertex share it here.
[[nodiscard]] geo::Point gridPoint(geo::LonLat place);
[[nodiscard]] geo::LonLat placeOf(geo::Point grid);
/// Two neighbouring vertices are never farther apart, in either direction: 1°. Products of differences fit an int64.
inline constexpr std::int32_t kLongestPiece = 10'000'000;

/// A polyline; no place twice in a row.
struct GridLine {
    std::vector<geo::Point> points;    ///< gridPoint()
    std::vector<std::int32_t> heights; ///< mm, one each; empty: none known
    std::int8_t level = 0;
    bool operator==(const GridLine &) const = default;
};

/// A vertex to be put into a line, between its vertices `piece` and `piece` + 1.
struct NewVertex {
    std::uint32_t line = 0, piece = 0;
    geo::Point at;
    bool operator==(const NewVertex &) const = default;
};
/// Puts them in, in order along the lines, each once; heights by their part of the way. Vertices that are there already stay.
void putIn(std::vector<GridLine> &lines, std::vector<NewVertex> vertices);

/// Where two pieces of one level cross, both get a vertex there (rounded to the unit; within two units of an end of either, at
/// that end); where an end of one lies on the other, that one gets a vertex; where they run along each other, at the ends of
/// their common stretch. A line that crosses itself is no different. A rounded vertex bends its line by half a unit: what that
/// makes cross is found as well.
///
/// changed: one flag a line; only what these meet is looked for; empty: all lines. Returns the places where lines crossed, each
/// once, ascending by x, then y. OutOfRange for a drawing with more crossings than any town has; Cancelled.
[[nodiscard]] base::Result<std::vector<geo::Point>> nodeLines(std::vector<GridLine> &lines, std::vector<bool> changed,
                                                              const base::Progress &progress = {});

} // namespace yike::importing
