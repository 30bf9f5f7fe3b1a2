// SPDX-License-Identifier: GPL-3.0-or-later
// The land beside the streets in cells of 5 m: from which edge position each is reached; the same for every search and walker.
#pragma once

#include "core/geo/box_tree.h"
#include "core/network/network.h"
#include "core/plan/plan.h"

#include <array>
#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace yike::network {

/// cm; cell (x, y) covers x·kCell … (x+1)·kCell of the local plane, so that the cells of every search lie on each other.
inline constexpr std::int32_t kCell = 500;
/// Cells of a tile along one side.
inline constexpr std::int32_t kTileCells = 32;
inline constexpr std::size_t kCellsOfTile = std::size_t{kTileCells} * kTileCells;
/// mm; a cell farther than this from any street is reached from none.
inline constexpr std::uint32_t kLandReach = 50'000;
/// mm; positions are known a cell farther out than they count, so that the border can be drawn between the cells.
inline constexpr std::uint32_t kLandKnown = 57'000;

/// Tile (x, y) holds the cells x·kTileCells … and y·kTileCells ….
struct TileKey {
    std::int32_t x = 0, y = 0;
    auto operator<=>(const TileKey &) const = default;
};

/// One tile; cells row by row, the southernmost row first.
struct LandTile {
    std::array<EdgeIndex, kCellsOfTile> edge; ///< kNone: no street within kLandKnown in sight, or water
    std::array<std::uint32_t, kCellsOfTile> offset; ///< mm from the start of the edge's line
    std::array<std::uint16_t, kCellsOfTile> access; ///< mm from the middle of the cell to that position
};

/// The middle of a cell by its place in a tile.
[[nodiscard]] constexpr geo::Point middleOf(TileKey tile, std::size_t cell)
{
    const auto at = static_cast<std::int32_t>(cell);
    return {(tile.x * kTileCells + at % kTileCells) * kCell + kCell / 2,
            (tile.y * kTileCells + at / kTileCells) * kCell + kCell / 2};
}

/// A cell belongs to the nearest edge position whose straight way to the middle of the cell crosses no barrier, as somebody
/// standing there would join the network (Network::join): never a bridge, tunnel, ferry or lift, the paths of an estate
/// for cells of that estate alone, islands only where nothing else is. Where the nearest point of a street is hidden, the
/// nearest one past the barrier's end counts. What lies in water, on the base map or within a closed barrier of water, belongs
/// to nothing. Tiles are made when first asked for and kept. Safe to share between threads.
class Land {
public:
    /// The plan the network was built from: its estates and the waters of its base map.
    Land(std::shared_ptr<const Network> network, const plan::Plan &plan);
    ~Land();

    [[nodiscard]] const Network &network() const;
    /// nullptr where no cell belongs to any street.
    [[nodiscard]] std::shared_ptr<const LandTile> tile(TileKey key) const;
    /// Adds the tiles that may hold cells of an edge between two offsets (mm); none for an edge that no cell belongs to.
    void addTilesOf(EdgeIndex edge, std::uint32_t from, std::uint32_t to, std::vector<TileKey> &out) const;
    /// The share of the way from one point to another at which the first barrier is met; nothing if none is.
    [[nodiscard]] std::optional<double> barrierBetween(geo::Point from, geo::Point to) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace yike::network
