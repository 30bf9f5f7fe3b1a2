// SPDX-License-Identifier: GPL-3.0-or-later
// Box, centre and label point of polygons.
#include "core/geo/polygon.h"

#include <algorithm>

namespace yike::geo {

namespace {

/// Twice the signed area and the first moments of a ring about a nearby origin: degrees lose no digits that way.
struct Moments {
    double area = 0, x = 0, y = 0;
};

Moments ringMoments(const Line &ring, LonLat origin)
{
    Moments sum;
    for (std::size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++) {
        const double ax = ring[last].lon - origin.lon, ay = ring[last].lat - origin.lat;
        const double bx = ring[i].lon - origin.lon, by = ring[i].lat - origin.lat;
        const double cross = ax * by - bx * ay;
        sum.area += cross;
        sum.x += (ax + bx) * cross;
        sum.y += (ay + by) * cross;
    }
    return sum;
}

void addPolygon(Moments &sum, const Polygon &polygon, LonLat origin)
{
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        if (polygon[i].size() < 3)
            continue;
        const Moments ring = ringMoments(polygon[i], origin);
        // Whatever way a ring turns: the outer one adds, a hole takes off.
        const double sign = (ring.area < 0 ? -1.0 : 1.0) * (i == 0 ? 1.0 : -1.0);
        sum.area += sign * ring.area;
        sum.x += sign * ring.x;
        sum.y += sign * ring.y;
    }
}

void addCrossings(std::vector<double> &crossings, const Line &ring, double lat)
{
    if (ring.empty())
        return;
    for (std::size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++) {
        const LonLat a = ring[last], b = ring[i];
        if ((a.lat > lat) != (b.lat > lat))
            crossings.push_back(a.lon + (lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon));
    }
}

} // namespace

std::optional<Bounds> boundsOf(std::span<const LonLat> places)
{
    std::optional<Bounds> box;
    for (const LonLat &place : places) {
        if (!isValid(place))
            continue;
        const Bounds own{place.lon, place.lat, place.lon, place.lat};
        box = box ? united(*box, own) : own;
    }
    return box;
}

std::optional<Bounds> boundsOf(const Polygon &polygon)
{
    return polygon.empty() ? std::nullopt : boundsOf(std::span(polygon.front()));
}

std::optional<Bounds> boundsOf(const MultiPolygon &polygons)
{
    std::optional<Bounds> box;
    for (const Polygon &polygon : polygons)
        if (const auto own = boundsOf(polygon))
            box = box ? united(*box, *own) : *own;
    return box;
}

Bounds united(const Bounds &one, const Bounds &other)
{
    return {std::min(one.west, other.west), std::min(one.south, other.south), std::max(one.east, other.east),
            std::max(one.north, other.north)};
}

bool contains(const Bounds &bounds, LonLat place)
{
    return place.lon >= bounds.west && place.lon <= bounds.east && place.lat >= bounds.south &&
           place.lat <= bounds.north;
}

LonLat centroid(const MultiPolygon &polygons)
{
    const auto box = boundsOf(polygons);
    if (!box)
        return {};
    const LonLat middle{(box->west + box->east) / 2, (box->south + box->north) / 2};
    Moments sum;
    for (const Polygon &polygon : polygons)
        addPolygon(sum, polygon, middle);
    if (sum.area <= 0)
        return middle;
    const LonLat centre{middle.lon + sum.x / (3 * sum.area), middle.lat + sum.y / (3 * sum.area)};
    return isValid(centre) ? centre : middle;
}

LonLat centroid(const Polygon &polygon) { return centroid(MultiPolygon{polygon}); }

LonLat labelPoint(const MultiPolygon &polygons)
{
    const LonLat centre = centroid(polygons);
    if (contains(polygons, centre))
        return centre;
    std::vector<double> crossings;
    for (const Polygon &polygon : polygons)
        for (const Line &ring : polygon)
            addCrossings(crossings, ring, centre.lat);
    std::ranges::sort(crossings);
    LonLat best = centre;
    double widest = 0;
    for (std::size_t i = 1; i < crossings.size(); i += 2) {
        if (crossings[i] - crossings[i - 1] <= widest)
            continue;
        widest = crossings[i] - crossings[i - 1];
        best.lon = (crossings[i] + crossings[i - 1]) / 2;
    }
    return best;
}

LonLat labelPoint(const Polygon &polygon) { return labelPoint(MultiPolygon{polygon}); }

} // namespace yike::geo
