// SPDX-License-Identifier: GPL-3.0-or-later
// Point in polygon, exact: whole numbers of 1e-7° and 128-bit products.
#include "core/geo/polygon.h"

#include "core/geo/segment.h"

#include <cmath>

namespace yike::geo {

namespace {

std::int64_t units(double degrees) { return std::llround(degrees * 1e7); }

} // namespace

Region::Region(const Polygon &polygon)
{
    add(polygon);
    m_bounds = boundsOf(polygon);
}

Region::Region(const MultiPolygon &polygons)
{
    for (const Polygon &polygon : polygons)
        add(polygon);
    m_bounds = boundsOf(polygons);
}

void Region::add(const Polygon &polygon)
{
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const std::size_t start = m_vertices.size();
        for (const LonLat &place : polygon[i])
            if (isValid(place))
                m_vertices.push_back({units(place.lon), units(place.lat)});
        if (m_vertices.size() - start < 3) {
            m_vertices.resize(start);
            if (i == 0)
                return; // no outer ring: its holes mean nothing
            continue;
        }
        m_ringEnds.push_back(m_vertices.size());
    }
    if (!polygon.empty())
        m_partEnds.push_back(m_ringEnds.size());
}

bool Region::contains(LonLat place) const
{
    if (!isValid(place) || !m_bounds)
        return false;
    constexpr double slack = 1e-7; // the box is in degrees, the rings in rounded units
    if (place.lon < m_bounds->west - slack || place.lon > m_bounds->east + slack ||
        place.lat < m_bounds->south - slack || place.lat > m_bounds->north + slack)
        return false;
    const Vertex vertex{units(place.lon), units(place.lat)};
    for (std::size_t part = 0; part < m_partEnds.size(); ++part)
        if (partContains(part, vertex))
            return true;
    return false;
}

bool Region::partContains(std::size_t part, Vertex p) const
{
    bool inside = false;
    const std::size_t firstRing = part == 0 ? 0 : m_partEnds[part - 1];
    for (std::size_t ring = firstRing; ring < m_partEnds[part]; ++ring) {
        const std::size_t first = ring == 0 ? 0 : m_ringEnds[ring - 1];
        for (std::size_t i = first, last = m_ringEnds[ring] - 1; i < m_ringEnds[ring]; last = i++) {
            const Vertex a = m_vertices[last], b = m_vertices[i];
            if ((p.y < a.y && p.y < b.y) || (p.y > a.y && p.y > b.y))
                continue;
            const int side = productOrder(b.x - a.x, p.y - a.y, b.y - a.y, p.x - a.x);
            if (side == 0 && std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x))
                return true; // on the border
            if ((a.y > p.y) != (b.y > p.y) && (side > 0) == (b.y > a.y))
                inside = !inside;
        }
    }
    return inside;
}

bool contains(const Polygon &polygon, LonLat place) { return Region(polygon).contains(place); }

bool contains(const MultiPolygon &polygons, LonLat place) { return Region(polygons).contains(place); }

void RegionSet::add(const MultiPolygon &polygons) { m_regions.emplace_back(polygons); }

void RegionSet::add(const Polygon &polygon) { m_regions.emplace_back(polygon); }

std::optional<std::size_t> RegionSet::firstAt(LonLat place) const
{
    for (std::size_t i = 0; i < m_regions.size(); ++i)
        if (m_regions[i].contains(place))
            return i;
    return std::nullopt;
}

std::vector<std::size_t> RegionSet::allAt(LonLat place) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_regions.size(); ++i)
        if (m_regions[i].contains(place))
            found.push_back(i);
    return found;
}

} // namespace yike::geo
