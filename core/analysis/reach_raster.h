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
    /// A group of tiles that touch; far apart groups share no memory.
    struct Block {
        network::TileKey first; ///< the south-western tile
        std::size_t width = 0, height = 0; ///< cells, a border of one round all tiles included
        std::vector<Cell> cells;
        [[nodiscard]] geo::CellRaster raster(std::span<const std::uint8_t> inside) const;
    };
    void addBlock(std::span<const network::TileKey> tiles, const ReachCosts &costs);
    void fill(Block &block, const ReachCosts &costs, network::TileKey key) const;
    [[nodiscard]] int cut(const Block &block, std::size_t in, std::size_t out, base::Cost limit) const;

    const network::Land &m_land;
    norms::WalkerKind m_walker;
    base::Cost m_jump; ///< neighbours whose costs differ by more are reached by different ways
    std::vector<Block> m_blocks;
};

} // namespace yike::analysis
