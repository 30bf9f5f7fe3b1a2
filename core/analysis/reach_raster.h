// SPDX-License-Identifier: GPL-3.0-or-later
// The land round the reached streets in cells of 5 m, each with the cost to walk there; and its outline for a limit.
#pragma once

#include "core/analysis/reach_costs.h"
#include "core/geo/contour.h"
#include "core/network/land.h"

#include <vector>

namespace yike::analysis {

/// The cost of a cell is the cost at its nearest edge position in sight (network::Land) and the flat walk from there to its
/// middle: whoever stands there has that way to walk too. Keeps a reference to the land.
class ReachRaster {
public:
    ReachRaster(const network::Land &land, const ReachCosts &costs, norms::WalkerKind walker);

    /// Cells whose cost is within the limit and that lie at most network::kLandReach from their street.
    [[nodiscard]] std::vector<geo::LocalPolygon> within(base::Cost limit) const;

private:
    struct Cell {
        base::Cost cost = base::kUnreached;
        std::uint32_t access = 0; ///< mm
    };
    void place(std::span<const network::TileKey> tiles);
    void fill(const network::Land &land, const ReachCosts &costs, network::TileKey key);
    [[nodiscard]] int cut(std::size_t inside, std::size_t outside, const geo::CellRaster &raster,
                          base::Cost limit) const;
    [[nodiscard]] bool belongs(const Cell &cell, base::Cost limit) const
    {
        return cell.cost <= limit && cell.access <= network::kLandReach;
    }

    const network::Land &m_land;
    const network::Network &m_network;
    norms::WalkerKind m_walker;
    base::Cost m_jump; ///< neighbours whose costs differ by more are reached by different ways
    network::TileKey m_first; ///< the south-western tile
    std::size_t m_width = 0, m_height = 0; ///< cells, a border of one round all tiles included
    std::vector<Cell> m_cells;
};

} // namespace yike::analysis
