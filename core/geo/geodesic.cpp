// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths and areas on the CGCS2000 ellipsoid, by PROJ's geodesic routines.
#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"

#include <geodesic.h>

#include <algorithm>
#include <cmath>

namespace yike::geo {

namespace {

const geod_geodesic &ellipsoid()
{
    static const geod_geodesic cgcs2000 = [] {
        geod_geodesic geodesic;
        geod_init(&geodesic, 6378137.0, 1 / 298.257222101);
        return geodesic;
    }();
    return cgcs2000;
}

double ringArea(const Line &ring)
{
    geod_polygon polygon;
    geod_polygon_init(&polygon, 0);
    for (const LonLat &place : ring)
        if (isValid(place))
            geod_polygon_addpoint(&ellipsoid(), &polygon, place.lat, place.lon);
    double area = 0;
    geod_polygon_compute(&ellipsoid(), &polygon, 0, 1, &area, nullptr);
    return std::abs(area);
}

} // namespace

std::int64_t geodesicMillimetres(LonLat from, LonLat to)
{
    if (!isValid(from) || !isValid(to))
        return 0;
    double metres = 0;
    geod_inverse(&ellipsoid(), from.lat, from.lon, to.lat, to.lon, &metres, nullptr, nullptr);
    return std::llround(metres * 1000);
}

std::int64_t geodesicMillimetres(const Line &line)
{
    // Summed before rounding: a line of many short pieces is as long as it is.
    double metres = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (!isValid(line[i - 1]) || !isValid(line[i]))
            continue;
        double piece = 0;
        geod_inverse(&ellipsoid(), line[i - 1].lat, line[i - 1].lon, line[i].lat, line[i].lon, &piece, nullptr,
                     nullptr);
        metres += piece;
    }
    return std::llround(metres * 1000);
}

double areaSquareMetres(const Polygon &polygon)
{
    double area = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i)
        area += i == 0 ? ringArea(polygon[i]) : -ringArea(polygon[i]);
    return std::max(area, 0.0);
}

double areaSquareMetres(const MultiPolygon &polygons)
{
    double area = 0;
    for (const Polygon &polygon : polygons)
        area += areaSquareMetres(polygon);
    return area;
}

} // namespace yike::geo
