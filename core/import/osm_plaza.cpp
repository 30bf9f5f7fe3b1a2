// SPDX-License-Identifier: GPL-3.0-or-later
// Which straight lines stay inside a square; exact in units of 1e-7°.
#include "core/import/osm_plaza.h"

#include "core/geo/polygon.h"
#include "core/geo/segment.h"

#include <algorithm>
#include <cmath>

namespace yike::importing {
namespace {

/// More entries or corners than these are thinned evenly: the edge of the square joins the others.
constexpr std::size_t kMostEntries = 24;
constexpr std::size_t kMostRounded = 16;
/// Units at either end of a way over a square that may touch an obstacle.
constexpr std::int64_t kFree = 10;
/// A ring of more corners than this is walked along only: testing its lines would take too long.
constexpr std::size_t kMostCorners = 4000;

// Units of 1e-7°: the same exact tests as for centimetres.
geo::Point unitsOf(geo::LonLat place)
{
    return {static_cast<std::int32_t>(std::lround(place.lon * 1e7)),
            static_cast<std::int32_t>(std::lround(place.lat * 1e7))};
}

class Square {
public:
    Square(const std::vector<std::vector<NodeRow>> &rings, const OsmNodes &nodes) : m_region(polygonOf(rings, nodes))
    {
        for (const auto &ring : rings)
            for (std::size_t i = 0; i < ring.size(); ++i)
                m_edges.push_back({unitsOf(nodes.place(ring[i])), unitsOf(nodes.place(ring[(i + 1) % ring.size()]))});
    }

    [[nodiscard]] bool holds(const geo::Segment &line) const
    {
        // Where the line touches a corner it may leave the square there: every part between touches is looked at.
        std::vector<geo::Point> stops{line.a, line.b};
        for (const geo::Segment &edge : m_edges) {
            if (geo::cross(line, edge))
                return false;
            if (edge.a != line.a && edge.a != line.b && geo::side(line.a, line.b, edge.a) == 0 &&
                geo::meet(line, {edge.a, edge.a}))
                stops.push_back(edge.a);
        }
        std::ranges::sort(stops, {}, [&](geo::Point p) { return geo::distanceSquared(line.a, p); });
        for (std::size_t i = 1; i < stops.size(); ++i)
            if (!m_region.contains(middle(stops[i - 1], stops[i])))
                return false;
        return true;
    }

private:
    static geo::Polygon polygonOf(const std::vector<std::vector<NodeRow>> &rings, const OsmNodes &nodes)
    {
        geo::Polygon polygon;
        for (const auto &ring : rings)
            for (geo::Line &line = polygon.emplace_back(); const NodeRow row : ring)
                line.push_back(nodes.place(row));
        return polygon;
    }
    static geo::LonLat middle(geo::Point a, geo::Point b)
    {
        return {(static_cast<double>(a.x) + b.x) / 2e7, (static_cast<double>(a.y) + b.y) / 2e7};
    }

    geo::Region m_region;
    std::vector<geo::Segment> m_edges;
};

bool neighbours(const std::vector<std::vector<NodeRow>> &rings, NodeRow one, NodeRow other)
{
    for (const auto &ring : rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const NodeRow a = ring[i];
            const NodeRow b = ring[(i + 1) % ring.size()];
            if ((a == one && b == other) || (a == other && b == one))
                return true;
        }
    return false;
}

void thin(std::vector<NodeRow> &rows, std::size_t most)
{
    if (rows.size() <= most)
        return;
    std::vector<NodeRow> kept;
    for (std::size_t i = 0; i < most; ++i)
        kept.push_back(rows[i * rows.size() / most]);
    rows = std::move(kept);
}

/// +1: the ring runs round its inside to the left.
int turnOf(const std::vector<NodeRow> &ring, const OsmNodes &nodes)
{
    double twice = 0;
    const geo::Point origin = unitsOf(nodes.place(ring.front()));
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const geo::Point a = unitsOf(nodes.place(ring[i])), b = unitsOf(nodes.place(ring[(i + 1) % ring.size()]));
        twice += (static_cast<double>(a.x) - origin.x) * (static_cast<double>(b.y) - origin.y) -
                 (static_cast<double>(b.x) - origin.x) * (static_cast<double>(a.y) - origin.y);
    }
    return twice > 0 ? 1 : -1;
}

/// The corners of a ring that stand into the square: of the outer ring where it turns in, of a hole where it turns out.
void addCorners(const std::vector<NodeRow> &ring, bool outer, const OsmNodes &nodes, std::vector<NodeRow> &corners)
{
    const int wanted = outer ? -turnOf(ring, nodes) : turnOf(ring, nodes);
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const geo::Point before = unitsOf(nodes.place(ring[(i + ring.size() - 1) % ring.size()]));
        const geo::Point here = unitsOf(nodes.place(ring[i])),
                         after = unitsOf(nodes.place(ring[(i + 1) % ring.size()]));
        if (geo::side(before, here, after) == wanted)
            corners.push_back(ring[i]);
    }
}

/// Whether a line from elsewhere to the corner passes it with both sides of its ring on one hand.
bool grazes(const std::vector<std::vector<NodeRow>> &rings, NodeRow corner, geo::Point from, const OsmNodes &nodes)
{
    const geo::Point at = unitsOf(nodes.place(corner));
    for (const auto &ring : rings)
        for (std::size_t i = 0; i < ring.size(); ++i)
            if (ring[i] == corner) {
                const int before = geo::side(from, at, unitsOf(nodes.place(ring[(i + ring.size() - 1) % ring.size()])));
                const int after = geo::side(from, at, unitsOf(nodes.place(ring[(i + 1) % ring.size()])));
                return before * after >= 0;
            }
    return false;
}

geo::Box boxOfRing(const std::vector<NodeRow> &ring, const OsmNodes &nodes)
{
    geo::Box box = geo::boxOf(unitsOf(nodes.place(ring.front())));
    for (const NodeRow row : ring)
        box = geo::united(box, geo::boxOf(unitsOf(nodes.place(row))));
    return box;
}

} // namespace

PlazaObstacles::PlazaObstacles(const std::vector<std::vector<NodeRow>> &rings, const OsmNodes &nodes)
{
    std::vector<geo::Box> boxes;
    for (const auto &ring : rings)
        if (!ring.empty())
            boxes.push_back(boxOfRing(ring, nodes));
    m_squares = geo::BoxTree(boxes);
}

void PlazaObstacles::add(const geo::Line &line, bool closed)
{
    if (line.size() < 2)
        return;
    geo::Box box = geo::boxOf(unitsOf(line.front()));
    for (const geo::LonLat place : line)
        box = geo::united(box, geo::boxOf(unitsOf(place)));
    if (m_squares.inBox(box, [](std::uint32_t) { return false; }))
        return;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        m_pieces.push_back({unitsOf(line[i]), unitsOf(line[i + 1])});
    if (closed)
        m_pieces.push_back({unitsOf(line.back()), unitsOf(line.front())});
}

void PlazaObstacles::finish() { m_index = geo::SegmentIndex(std::move(m_pieces)); }

bool PlazaObstacles::clear(geo::Point from, geo::Point to) const
{
    const auto length = static_cast<std::int64_t>(std::sqrt(static_cast<double>(geo::distanceSquared(from, to))));
    if (length <= 2 * kFree)
        return true;
    return !m_index.meets({geo::between(from, to, kFree, length), geo::between(from, to, length - kFree, length)});
}

PlazaStops stopsOf(const std::vector<std::vector<NodeRow>> &rings, std::vector<NodeRow> entries, const OsmNodes &nodes)
{
    std::size_t places = 0;
    for (const auto &ring : rings)
        places += ring.size();
    if (entries.size() < 2 || places > kMostCorners)
        return {};
    PlazaStops stops;
    thin(entries, kMostEntries);
    for (std::size_t i = 0; i < rings.size(); ++i)
        addCorners(rings[i], i == 0, nodes, stops.corners);
    thin(stops.corners, kMostRounded);
    std::erase_if(stops.corners, [&](NodeRow row) { return std::ranges::contains(entries, row); });
    stops.entries = std::move(entries);
    return stops;
}

std::vector<std::pair<NodeRow, NodeRow>> waysAcross(const std::vector<std::vector<NodeRow>> &rings,
                                                    const PlazaStops &stops, const PlazaObstacles &obstacles,
                                                    const OsmNodes &nodes)
{
    std::vector<std::pair<NodeRow, NodeRow>> ways;
    if (stops.entries.size() < 2)
        return ways;
    const Square square(rings, nodes);
    std::vector<NodeRow> all = stops.entries;
    all.insert(all.end(), stops.corners.begin(), stops.corners.end());
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const geo::Segment line{unitsOf(nodes.place(all[i])), unitsOf(nodes.place(all[j]))};
            const bool useful = (i < stops.entries.size() || grazes(rings, all[i], line.b, nodes)) &&
                                (j < stops.entries.size() || grazes(rings, all[j], line.a, nodes));
            if (useful && line.a != line.b && !neighbours(rings, all[i], all[j]) && square.holds(line) &&
                obstacles.clear(line.a, line.b))
                ways.emplace_back(all[i], all[j]);
        }
    }
    return ways;
}

} // namespace yike::importing
