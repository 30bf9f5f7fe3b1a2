// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of sight among barriers, in whole centimetres.
#include "core/network/sight.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace yike::network {

namespace {

constexpr std::int64_t kFree = 5; ///< cm at either end of a way

} // namespace

Sight::Sight(std::span<const plan::Barrier> barriers, const geo::LocalFrame &frame)
{
    for (const plan::Barrier &barrier : barriers)
        addPieces(barrier, frame);
    makeCorners();
    m_all = geo::SegmentIndex(std::move(m_pieces));
    m_hard = geo::SegmentIndex(std::move(m_hardPieces));
}

void Sight::addPieces(const plan::Barrier &barrier, const geo::LocalFrame &frame)
{
    const geo::LonLat *before = nullptr;
    for (const geo::LonLat &place : barrier.line) {
        if (!geo::isValid(place))
            continue;
        if (before != nullptr) {
            const geo::Segment piece{frame.toLocal(*before), frame.toLocal(place)};
            m_pieces.push_back(piece);
            m_isWall.push_back(barrier.kind == plan::BarrierKind::Wall);
            if (barrier.kind != plan::BarrierKind::Wall)
                m_hardPieces.push_back(piece);
        }
        before = &place;
    }
}

void Sight::makeCorners()
{
    std::vector<geo::Segment> both;
    both.reserve(2 * m_pieces.size());
    for (const geo::Segment &piece : m_pieces) {
        both.push_back(piece);
        both.push_back({piece.b, piece.a});
    }
    const auto key = [](const geo::Segment &s) { return std::tuple(s.a.x, s.a.y, s.b.x, s.b.y); };
    std::ranges::sort(both, {}, key);
    std::vector<geo::Point> points;
    for (const geo::Segment &piece : both) {
        if (points.empty() || !(points.back() == piece.a)) {
            points.push_back(piece.a);
            m_firstNeighbour.push_back(static_cast<std::uint32_t>(m_neighbours.size()));
        }
        m_neighbours.push_back(piece.b);
    }
    m_firstNeighbour.push_back(static_cast<std::uint32_t>(m_neighbours.size()));
    m_corners = geo::PointIndex(std::move(points));
}

bool Sight::clear(geo::Point from, geo::Point to, Stops stops) const
{
    const auto length = static_cast<std::int64_t>(std::sqrt(static_cast<double>(geo::distanceSquared(from, to))));
    if (length <= 2 * kFree)
        return true;
    const geo::Segment way{geo::between(from, to, kFree, length), geo::between(from, to, length - kFree, length)};
    return !(stops == Stops::Everything ? m_all : m_hard).meets(way);
}

bool Sight::wallBetween(geo::Point from, geo::Point to) const
{
    const geo::Segment way{from, to};
    return !m_all.tree().inBox(
        geo::boxOf(way), [&](std::uint32_t piece) { return !(m_isWall[piece] && geo::meet(way, m_all.at(piece))); });
}

std::vector<geo::Point> Sight::corners(geo::Point from, std::int64_t radius) const
{
    std::vector<geo::Point> found;
    for (const std::uint32_t index : m_corners.within(from, radius)) {
        const geo::Point corner = m_corners.at(index);
        bool left = false, right = false;
        for (std::uint32_t i = m_firstNeighbour[index]; i < m_firstNeighbour[index + 1]; ++i) {
            const int side = geo::side(from, corner, m_neighbours[i]);
            left = left || side > 0;
            right = right || side < 0;
        }
        if (!(left && right))
            found.push_back(corner);
    }
    return found;
}

std::vector<geo::Segment> Sight::piecesIn(const geo::Box &box) const
{
    std::vector<geo::Segment> found;
    for (const std::uint32_t index : m_all.within(box))
        found.push_back(m_all.at(index));
    return found;
}

} // namespace yike::network
