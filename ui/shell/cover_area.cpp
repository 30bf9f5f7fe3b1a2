// SPDX-License-Identifier: GPL-3.0-or-later
// Andrew's monotone chain over places in the plane.
#include "ui/shell/cover_area.h"

#include "core/geo/local_frame.h"

#include <algorithm>
#include <vector>

namespace yike::shell {
namespace {

/// Twice the signed area of a triangle, cm².
double turn(geo::Point a, geo::Point b, geo::Point c)
{
    const auto side = [](std::int32_t from, std::int32_t to) { return static_cast<double>(to) - from; };
    return side(a.x, b.x) * side(a.y, c.y) - side(a.y, b.y) * side(a.x, c.x);
}

/// One side of the hull, left to right or back.
template <typename Range>
std::vector<geo::Point> chain(const Range &points)
{
    std::vector<geo::Point> hull;
    for (const geo::Point &point : points) {
        while (hull.size() >= 2 && turn(hull[hull.size() - 2], hull.back(), point) <= 0)
            hull.pop_back();
        hull.push_back(point);
    }
    return hull;
}

double hullSquareKm(std::vector<geo::Point> points)
{
    std::ranges::sort(points, {}, [](const geo::Point &point) { return std::pair(point.x, point.y); });
    std::vector<geo::Point> hull = chain(points);
    std::ranges::reverse(points);
    const std::vector<geo::Point> back = chain(points);
    hull.insert(hull.end(), back.begin(), back.end());
    double twice = 0;
    for (std::size_t i = 1; i + 1 < hull.size(); ++i)
        twice += turn(hull.front(), hull[i], hull[i + 1]);
    constexpr double kSquareCentimetres = 1e10; // in a km²
    return twice / 2 / kSquareCentimetres;
}

} // namespace

double coverSquareKm(const plan::Plan &plan)
{
    const auto bounds = plan.bounds();
    const auto frame =
        bounds ? geo::LocalFrame::around({(bounds->west + bounds->east) / 2, (bounds->south + bounds->north) / 2})
               : base::Result<geo::LocalFrame>(geo::LocalFrame());
    if (!bounds || !frame)
        return 0;
    std::vector<geo::Point> points;
    for (const plan::Area &area : plan.areas) {
        for (const geo::Polygon &polygon : area.outline) {
            if (!polygon.empty())
                std::ranges::transform(polygon.front(), std::back_inserter(points),
                                       [&](geo::LonLat place) { return frame->toLocal(place); });
        }
    }
    if (points.empty()) {
        for (const plan::Street &street : plan.streets->streets)
            std::ranges::transform(street.line, std::back_inserter(points),
                                   [&](geo::LonLat place) { return frame->toLocal(place); });
    }
    return points.size() < 3 ? 0 : hullSquareKm(std::move(points));
}

bool isDetailed(const plan::Plan &plan) { return !plan.streets->streets.empty() || !plan.baseMap->buildings.empty(); }

} // namespace yike::shell
