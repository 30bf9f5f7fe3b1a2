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
        land.addTilesOf(stretch.edge, stretch.from, stretch.to, tiles);
    std::ranges::sort(tiles);
    const auto twice = std::ranges::unique(tiles);
    tiles.erase(twice.begin(), twice.end());
    return tiles;
}

/// Takes the tiles that hang together with the last one out of the sorted list.
std::vector<TileKey> takeGroup(std::vector<TileKey> &tiles)
{
    std::vector<char> taken(tiles.size(), 0);
    std::vector<std::size_t> open{tiles.size() - 1};
    taken.back() = 1;
    std::vector<TileKey> group;
    while (!open.empty()) {
        const TileKey tile = tiles[open.back()];
        open.pop_back();
        group.push_back(tile);
        for (std::int32_t x = tile.x - 1; x <= tile.x + 1; ++x) {
            for (std::int32_t y = tile.y - 1; y <= tile.y + 1; ++y) {
                const auto at = std::ranges::lower_bound(tiles, TileKey{x, y});
                const auto index = static_cast<std::size_t>(at - tiles.begin());
                if (at == tiles.end() || *at != TileKey{x, y} || taken[index] != 0)
                    continue;
                taken[index] = 1;
                open.push_back(index);
            }
        }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < tiles.size(); ++i)
        if (taken[i] == 0)
            tiles[kept++] = tiles[i];
    tiles.resize(kept);
    return group;
}

} // namespace

ReachRaster::ReachRaster(const network::Land &land, const ReachCosts &costs, norms::WalkerKind walker)
    : m_land(land),
      m_walker(walker),
      m_jump(land.network().accessCost(walker, 3 * kCell * 10))
{
    std::vector<TileKey> tiles = tilesOf(land, costs);
    while (!tiles.empty())
        addBlock(takeGroup(tiles), costs);
}

void ReachRaster::addBlock(std::span<const TileKey> tiles, const ReachCosts &costs)
{
    Block block;
    TileKey last = block.first = tiles.front();
    for (const TileKey tile : tiles) {
        block.first = {std::min(block.first.x, tile.x), std::min(block.first.y, tile.y)};
        last = {std::max(last.x, tile.x), std::max(last.y, tile.y)};
    }
    block.width = static_cast<std::size_t>(last.x - block.first.x + 1) * kTileCells + 2;
    block.height = static_cast<std::size_t>(last.y - block.first.y + 1) * kTileCells + 2;
    block.cells.resize(block.width * block.height);
    tbb::parallel_for(std::size_t{0}, tiles.size(), [&](std::size_t i) { fill(block, costs, tiles[i]); });
    m_blocks.push_back(std::move(block));
}

void ReachRaster::fill(Block &block, const ReachCosts &costs, TileKey key) const
{
    const auto tile = m_land.tile(key);
    if (!tile)
        return;
    const network::Network &network = m_land.network();
    const std::size_t column = static_cast<std::size_t>(key.x - block.first.x) * kTileCells + 1;
    const std::size_t row = static_cast<std::size_t>(key.y - block.first.y) * kTileCells + 1;
    for (std::size_t i = 0; i < network::kCellsOfTile; ++i) {
        if (tile->edge[i] == network::kNone)
            continue;
        const std::uint64_t onStreet = costs.at(tile->edge[i], tile->offset[i]);
        if (onStreet == base::kUnreached)
            continue;
        const std::uint64_t cost = onStreet + network.accessCost(m_walker, tile->access[i]);
        Cell &cell = block.cells[(row + i / kTileCells) * block.width + column + i % kTileCells];
        cell = {static_cast<base::Cost>(std::min<std::uint64_t>(cost, base::kUnreached)), tile->access[i]};
    }
}

geo::CellRaster ReachRaster::Block::raster(std::span<const std::uint8_t> inside) const
{
    const geo::Point corner = network::middleOf(first, 0);
    return {{corner.x - kCell, corner.y - kCell}, kCell, width, height, inside};
}

/// Between the middles: where limit or reach is passed, or just before the barrier that lies between; else half way.
int ReachRaster::cut(const Block &block, std::size_t in, std::size_t out, base::Cost limit) const
{
    constexpr int kHalf = 8;
    const Cell &inside = block.cells[in], &outside = block.cells[out];
    if (outside.cost == base::kUnreached ||
        std::max(inside.cost, outside.cost) - std::min(inside.cost, outside.cost) > m_jump) {
        const geo::CellRaster raster = block.raster({});
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
    std::vector<geo::LocalPolygon> all;
    for (const Block &block : m_blocks) {
        std::vector<std::uint8_t> inside(block.cells.size());
        std::ranges::transform(block.cells, inside.begin(), [&](const Cell &cell) {
            return cell.cost <= limit && cell.access <= network::kLandReach ? 1 : 0;
        });
        auto found = geo::contour(block.raster(inside),
                                  [&](std::size_t in, std::size_t out) { return cut(block, in, out, limit); });
        std::ranges::move(found, std::back_inserter(all));
    }
    return all;
}

} // namespace yike::analysis
