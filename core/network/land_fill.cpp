// SPDX-License-Identifier: GPL-3.0-or-later
// Filling areas: every border that a row crosses flips all cells east of it.
#include "core/network/land_fill.h"

#include <algorithm>

namespace yike::network {

geo::Box boxOf(TileKey tile)
{
    constexpr std::int32_t kSide = kTileCells * kCell;
    return {tile.x * kSide, tile.y * kSide, (tile.x + 1) * kSide, (tile.y + 1) * kSide};
}

void AreaFill::add(std::span<const geo::Line> rings, const geo::LocalFrame &frame)
{
    std::vector<geo::Segment> border;
    for (const geo::Line &ring : rings) {
        std::vector<geo::Point> points;
        for (const geo::LonLat &place : ring)
            if (geo::isValid(place))
                points.push_back(frame.toLocal(place));
        for (std::size_t i = 0; points.size() >= 3 && i < points.size(); ++i)
            border.push_back({points[i], points[(i + 1) % points.size()]});
    }
    geo::Box box = border.empty() ? geo::Box{1, 1, 0, 0} : geo::boxOf(border.front());
    for (const geo::Segment &piece : border)
        box = geo::united(box, geo::boxOf(piece));
    m_borders.push_back(std::move(border));
    m_boxes.push_back(box);
}

void AreaFill::finish() { m_index = geo::BoxTree(m_boxes); }

std::vector<std::uint32_t> AreaFill::near(TileKey tile) const
{
    std::vector<std::uint32_t> found;
    m_index.inBox(boxOf(tile), [&](std::uint32_t area) {
        if (!m_borders[area].empty())
            found.push_back(area);
        return true;
    });
    std::ranges::sort(found);
    return found;
}

CellSet AreaFill::cellsOf(std::uint32_t area, TileKey tile) const
{
    CellSet cells;
    const geo::Point first = middleOf(tile, 0);
    const auto rowFrom = [&](std::int32_t y) { // the lowest row whose middle lies above y
        const std::int64_t above = std::int64_t{y} - first.y;
        return std::clamp<std::int64_t>(above < 0 ? 0 : above / kCell + 1, 0, kTileCells);
    };
    for (const geo::Segment &piece : m_borders[area]) {
        const auto [low, high] = std::minmax(piece.a.y, piece.b.y);
        // Half open: a corner upon a row counts once.
        const std::int64_t begin = rowFrom(low - 1), end = rowFrom(high - 1);
        for (std::int64_t row = begin; row < end; ++row) {
            const double y = static_cast<double>(first.y) + static_cast<double>(row) * kCell;
            const double x = piece.a.x + (y - piece.a.y) * (static_cast<double>(piece.b.x) - piece.a.x) /
                                             (static_cast<double>(piece.b.y) - piece.a.y);
            for (std::int32_t column = kTileCells; column-- > 0 && first.x + column * kCell > x;)
                cells.flip(static_cast<std::size_t>(row * kTileCells + column));
        }
    }
    return cells;
}

} // namespace yike::network
