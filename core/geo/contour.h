// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of a set of square cells, by marching squares between the middles of the cells.
#pragma once

#include "core/geo/point.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace yike::geo {

/// A ring without the repeated last point, in local centimetres.
using LocalRing = std::vector<Point>;
/// The first ring is the outer one and runs anticlockwise, the others are holes and run clockwise.
using LocalPolygon = std::vector<LocalRing>;

/// Cells row by row, the southernmost first. No cell of the outermost rows and columns may be inside.
struct CellRaster {
    Point first; ///< the middle of the first cell
    std::int32_t cell = 0; ///< cm along a side
    std::size_t width = 0, height = 0;
    std::span<const std::uint8_t> inside; ///< width × height; not 0: inside

    [[nodiscard]] Point middle(std::size_t index) const
    {
        return {first.x + static_cast<std::int32_t>(index % width) * cell,
                first.y + static_cast<std::int32_t>(index / width) * cell};
    }
};

/// Between two neighbouring cells of which the first is inside and the second is not: where the outline passes, in sixteenths of
/// the way from the first to the second; held to 1 … 15.
using CutBetween = std::function<int(std::size_t inside, std::size_t outside)>;

/// One polygon per group of cells that touch along a side, in the order of their southernmost, then westernmost cell. Cells
/// that meet at a corner only are apart: no ring ever touches itself or another. The middles of the cells inside lie inside,
/// all others outside.
[[nodiscard]] std::vector<LocalPolygon> contour(const CellRaster &raster, const CutBetween &cut);

/// cm², holes taken off.
[[nodiscard]] std::int64_t areaSquareCentimetres(std::span<const LocalPolygon> polygons);
/// Whether the point lies in one of the polygons; even-odd, for tests and single questions.
[[nodiscard]] bool contains(std::span<const LocalPolygon> polygons, Point point);

} // namespace yike::geo
