// SPDX-License-Identifier: GPL-3.0-or-later
// Which cells of a tile lie in an area: water and estates, filled row by row.
#pragma once

#include "core/geo/local_frame.h"
#include "core/network/land.h"

#include <bitset>
#include <span>
#include <vector>

namespace yike::network {

using CellSet = std::bitset<kCellsOfTile>;

/// Areas in local centimetres, numbered as added. A cell lies in an area when its middle does.
class AreaFill {
public:
    /// Rings without the repeated last point; even-odd, so that holes stay out.
    void add(std::span<const geo::Line> rings, const geo::LocalFrame &frame);
    void finish();
    /// Numbers of the areas that may have cells in the tile, ascending.
    [[nodiscard]] std::vector<std::uint32_t> near(TileKey tile) const;
    [[nodiscard]] CellSet cellsOf(std::uint32_t area, TileKey tile) const;

private:
    std::vector<std::vector<geo::Segment>> m_borders; ///< per area; empty: no area
    std::vector<geo::Box> m_boxes;
    geo::BoxTree m_index;
};

[[nodiscard]] geo::Box boxOf(TileKey tile);

} // namespace yike::network
