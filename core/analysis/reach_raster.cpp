// SPDX-License-Identifier: GPL-3.0-or-later
// Cells filled tile by tile, outlined limit by limit.
#include "core/analysis/reach_raster.h"

#include <tbb/parallel_for.h>

#include <algorithm>

namespace yike::analysis {

namespace {

using network::kCell;
using network::kTileCells;
using network::TileKey;

std::vector<TileKey> tilesOf(const network::Land &land, const ReachCosts &costs)
{
    std::vector<TileKey> tiles;
    for (const auto &stretch : costs.stretches())
        land.addTilesOf(stretch.edge, tiles);
    std::ranges::sort(tiles);
    const auto twice = std::ranges::unique(tiles);
    tiles.erase(twice.begin(), twice.end());
    return tiles;
}

} // namespace

ReachRaster::ReachRaster(const network::Land &land, const ReachCosts &costs, norms::WalkerKind walker)
    : m_land(land),
      m_network(land.network()),
      m_walker(walker),
      m_jump(land.network().accessCost(walker, 3 * kCell * 10))
{
    const std::vector<TileKey> tiles = tilesOf(land, costs);
    if (tiles.empty())
        return;
    place(tiles);
    tbb::parallel_for(std::size_t{0}, tiles.size(), [&](std::size_t i) { fill(land, costs, tiles[i]); });
}

void ReachRaster::place(std::span<const TileKey> tiles)
{
    TileKey last = m_first = tiles.front();
    for (const TileKey tile : tiles) {
        m_first = {std::min(m_first.x, tile.x), std::min(m_first.y, tile.y)};
        last = {std::max(last.x, tile.x), std::max(last.y, tile.y)};
    }
    m_width = static_cast<std::size_t>(last.x - m_first.x + 1) * kTileCells + 2;
    m_height = static_cast<std::size_t>(last.y - m_first.y + 1) * kTileCells + 2;
    m_cells.resize(m_width * m_height);
}

void ReachRaster::fill(const network::Land &land, const ReachCosts &costs, TileKey key)
{
    const auto tile = land.tile(key);
    if (!tile)
        return;
    const std::size_t column = static_cast<std::size_t>(key.x - m_first.x) * kTileCells + 1;
    const std::size_t row = static_cast<std::size_t>(key.y - m_first.y) * kTileCells + 1;
    for (std::size_t i = 0; i < network::kCellsOfTile; ++i) {
        if (tile->edge[i] == network::kNone)
            continue;
        const std::uint64_t onStreet = costs.at(tile->edge[i], tile->offset[i]);
        if (onStreet == base::kUnreached)
            continue;
        const std::uint64_t cost = onStreet + m_network.accessCost(m_walker, tile->access[i]);
        Cell &cell = m_cells[(row + i / kTileCells) * m_width + column + i % kTileCells];
        cell = {static_cast<base::Cost>(std::min<std::uint64_t>(cost, base::kUnreached)), tile->access[i]};
    }
}

/// Between the middles: where limit or reach is passed, or just before the barrier that lies between; else half way.
int ReachRaster::cut(std::size_t in, std::size_t out, const geo::CellRaster &raster, base::Cost limit) const
{
    constexpr int kHalf = 8;
    const Cell &inside = m_cells[in], &outside = m_cells[out];
    if (outside.cost == base::kUnreached ||
        std::max(inside.cost, outside.cost) - std::min(inside.cost, outside.cost) > m_jump) {
        const auto barrier = m_land.barrierBetween(raster.middle(in), raster.middle(out));
        return barrier ? static_cast<int>(*barrier * 16) : kHalf;
    }
    int sixteenths = 16;
    const auto pass = [&](std::uint32_t here, std::uint32_t there, std::uint32_t most) {
        if (there > most)
            sixteenths = std::min(sixteenths, static_cast<int>(std::uint64_t{most - here} * 16 / (there - here)));
    };
    pass(inside.cost, outside.cost, limit);
    pass(inside.access, outside.access, network::kLandReach);
    return sixteenths;
}

std::vector<geo::LocalPolygon> ReachRaster::within(base::Cost limit) const
{
    if (m_cells.empty())
        return {};
    std::vector<std::uint8_t> inside(m_cells.size());
    std::ranges::transform(m_cells, inside.begin(), [&](const Cell &cell) { return belongs(cell, limit) ? 1 : 0; });
    const geo::Point corner = network::middleOf(m_first, 0);
    const geo::CellRaster raster{{corner.x - kCell, corner.y - kCell}, kCell, m_width, m_height, inside};
    return geo::contour(raster, [&](std::size_t in, std::size_t out) { return cut(in, out, raster, limit); });
}

} // namespace yike::analysis
