// SPDX-License-Identifier: GPL-3.0-or-later
// Marching squares: rings are followed with the inside on the left, groups found by joining neighbours.
#include "core/geo/contour.h"

#include "core/geo/segment.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace yike::geo {

namespace {

/// Twice the area, anticlockwise positive. Relative to the first point: products of differences fit.
std::int64_t doubleArea(const LocalRing &ring)
{
    std::int64_t sum = 0;
    for (std::size_t i = 1; i + 1 < ring.size(); ++i) {
        const std::int64_t ax = std::int64_t{ring[i].x} - ring[0].x, ay = std::int64_t{ring[i].y} - ring[0].y;
        const std::int64_t bx = std::int64_t{ring[i + 1].x} - ring[0].x, by = std::int64_t{ring[i + 1].y} - ring[0].y;
        sum += ax * by - ay * bx;
    }
    return sum;
}

class Tracer {
public:
    Tracer(const CellRaster &raster, const CutBetween &cut)
        : m_raster(raster),
          m_cut(cut),
          m_seen(raster.inside.size(), 0),
          m_group(raster.inside.size(), 0)
    {}

    std::vector<LocalPolygon> trace()
    {
        joinGroups();
        std::vector<LocalRing> holes;
        std::vector<std::uint32_t> holeGroups;
        for (std::size_t cell = 0; cell < m_raster.inside.size(); ++cell) {
            if (!in(cell) || in(cell + 1) || (m_seen[cell] & 1U) != 0)
                continue;
            LocalRing ring = follow(cell);
            if (doubleArea(ring) > 0) {
                m_polygons[m_group[cell]].insert(m_polygons[m_group[cell]].begin(), std::move(ring));
            } else {
                holes.push_back(std::move(ring));
                holeGroups.push_back(m_group[cell]);
            }
        }
        for (std::size_t i = 0; i < holes.size(); ++i)
            m_polygons[holeGroups[i]].push_back(std::move(holes[i]));
        return std::move(m_polygons);
    }

private:
    [[nodiscard]] bool in(std::size_t cell) const { return m_raster.inside[cell] != 0; }

    std::uint32_t rootOf(std::uint32_t group)
    {
        while (m_parents[group] != group)
            group = m_parents[group] = m_parents[m_parents[group]];
        return group;
    }

    /// Numbers the groups in the order of their first cell.
    void joinGroups()
    {
        for (std::size_t cell = 0; cell < m_raster.inside.size(); ++cell) {
            if (!in(cell))
                continue;
            const bool west = in(cell - 1), south = in(cell - m_raster.width);
            if (!west && !south) {
                m_group[cell] = static_cast<std::uint32_t>(m_parents.size());
                m_parents.push_back(m_group[cell]);
                continue;
            }
            m_group[cell] = west ? m_group[cell - 1] : m_group[cell - m_raster.width];
            if (west && south) {
                const std::uint32_t one = rootOf(m_group[cell]), other = rootOf(m_group[cell - m_raster.width]);
                m_parents[std::max(one, other)] = std::min(one, other);
            }
        }
        std::vector<std::uint32_t> numbers(m_parents.size(), 0);
        std::uint32_t count = 0;
        for (std::uint32_t i = 0; i < m_parents.size(); ++i)
            numbers[i] = rootOf(i) == i ? count++ : numbers[rootOf(i)];
        for (std::size_t cell = 0; cell < m_raster.inside.size(); ++cell)
            if (in(cell))
                m_group[cell] = numbers[m_group[cell]];
        m_polygons.resize(count);
    }

    /// From the eastern side of a cell, going north.
    LocalRing follow(std::size_t start)
    {
        const auto width = static_cast<std::ptrdiff_t>(m_raster.width);
        const std::array<std::ptrdiff_t, 4> steps{1, width, -1, -width}; // east, north, west, south
        const auto moved = [&](std::size_t cell, unsigned direction) {
            return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(cell) + steps[direction]);
        };
        LocalRing ring;
        std::size_t cell = start;
        unsigned out = 0; // the neighbour in this direction is outside
        do {
            m_seen[cell] = static_cast<std::uint8_t>(m_seen[cell] | 1U << out);
            add(ring, between(cell, moved(cell, out), out));
            const unsigned left = (out + 1) % 4;
            const std::size_t ahead = moved(cell, left), aside = moved(ahead, out);
            if (!in(ahead)) {
                out = left;
            } else if (!in(aside)) {
                cell = ahead;
            } else {
                cell = aside;
                out = (out + 3) % 4;
            }
        } while (cell != start || out != 0);
        return closed(std::move(ring));
    }

    [[nodiscard]] Point between(std::size_t cell, std::size_t outside, unsigned out) const
    {
        const int cut = std::clamp(m_cut(cell, outside), 1, 15);
        const std::int32_t way = (m_raster.cell * cut + 8) / 16;
        Point at = m_raster.middle(cell);
        (out % 2 == 0 ? at.x : at.y) += out < 2 ? way : -way;
        return at;
    }

    /// Points in the middle of a straight line say nothing.
    static void add(LocalRing &ring, Point point)
    {
        if (ring.size() >= 2 && side(ring[ring.size() - 2], ring.back(), point) == 0)
            ring.pop_back();
        ring.push_back(point);
    }
    static LocalRing closed(LocalRing ring)
    {
        const std::size_t n = ring.size();
        if (n > 3 && side(ring[n - 2], ring[n - 1], ring[0]) == 0)
            ring.pop_back();
        if (ring.size() > 3 && side(ring.back(), ring[0], ring[1]) == 0)
            ring.erase(ring.begin());
        return ring;
    }

    const CellRaster &m_raster;
    const CutBetween &m_cut;
    std::vector<std::uint8_t> m_seen; ///< bit per direction
    std::vector<std::uint32_t> m_group; ///< per cell inside
    std::vector<std::uint32_t> m_parents;
    std::vector<LocalPolygon> m_polygons;
};

} // namespace

std::vector<LocalPolygon> contour(const CellRaster &raster, const CutBetween &cut)
{
    return Tracer(raster, cut).trace();
}

std::int64_t areaSquareCentimetres(std::span<const LocalPolygon> polygons)
{
    std::int64_t sum = 0;
    for (const LocalPolygon &polygon : polygons)
        for (const LocalRing &ring : polygon)
            sum += doubleArea(ring);
    return sum / 2;
}

bool contains(std::span<const LocalPolygon> polygons, Point p)
{
    bool inside = false;
    for (const LocalPolygon &polygon : polygons) {
        for (const LocalRing &ring : polygon) {
            for (std::size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++) {
                const Point a = ring[last], b = ring[i];
                if ((a.y > p.y) != (b.y > p.y) && (side(a, b, p) > 0) == (b.y > a.y))
                    inside = !inside;
            }
        }
    }
    return inside;
}

} // namespace yike::geo
