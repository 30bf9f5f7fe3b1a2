// SPDX-License-Identifier: GPL-3.0-or-later
// How large residences without a building are drawn: cells of a grid, or circles by people.
#pragma once

#include "core/base/units.h"
#include "core/geo/point.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace yike::render {

/// The spacing in cm if the points stand on a regular grid (most of them have their nearest neighbour equally far away).
[[nodiscard]] std::optional<std::int32_t> gridSpacing(std::span<const geo::Point> points);
/// Half sides of squares, cm: the area grows with the people, up to the whole cell.
[[nodiscard]] std::vector<std::int32_t> squareHalves(std::span<const base::People> people, std::int32_t spacing);
/// Radii of circles, cm: the area grows with the people.
[[nodiscard]] std::vector<std::int32_t> circleRadii(std::span<const base::People> people);

} // namespace yike::render
