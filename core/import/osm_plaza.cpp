// SPDX-License-Identifier: GPL-3.0-or-later
// Which straight lines stay inside a square; exact in units of 1e-7°.
#include "core/import/osm_plaza.h"

#include "core/geo/polygon.h"
#include "core/geo/segment.h"

#include <algorithm>
#include <cmath>

namespace yike::importing {
namespace {

/// More entries than these are thinned evenly: the edge of the square joins the others.
constexpr std::size_t kMostEntries = 24;
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

void thin(std::vector<NodeRow> &entries)
{
    if (entries.size() <= kMostEntries)
        return;
    std::vector<NodeRow> kept;
    for (std::size_t i = 0; i < kMostEntries; ++i)
        kept.push_back(entries[i * entries.size() / kMostEntries]);
    entries = std::move(kept);
}

} // namespace

std::vector<std::pair<NodeRow, NodeRow>> waysAcross(const std::vector<std::vector<NodeRow>> &rings,
                                                    std::vector<NodeRow> entries, const OsmNodes &nodes)
{
    std::vector<std::pair<NodeRow, NodeRow>> ways;
    std::size_t corners = 0;
    for (const auto &ring : rings)
        corners += ring.size();
    if (entries.size() < 2 || corners > kMostCorners)
        return ways;
    thin(entries);
    const Square square(rings, nodes);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        for (std::size_t j = i + 1; j < entries.size(); ++j) {
            const geo::Segment line{unitsOf(nodes.place(entries[i])), unitsOf(nodes.place(entries[j]))};
            if (line.a != line.b && !neighbours(rings, entries[i], entries[j]) && square.holds(line))
                ways.emplace_back(entries[i], entries[j]);
        }
    }
    return ways;
}

} // namespace yike::importing
