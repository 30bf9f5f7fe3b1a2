// SPDX-License-Identifier: GPL-3.0-or-later
// The similarity in closed form, about the middles of both sets.
#include "core/geo/control_points.h"

#include <cmath>
#include <numbers>

namespace yike::geo {

namespace {

constexpr double kMillimetres = 1000;
constexpr double kNearest = 1; // m: control points closer together than this tell no direction
constexpr double kSmallestScale = 0.5, kLargestScale = 2;

FilePlace middleOf(std::span<const FilePlace> places)
{
    FilePlace sum;
    for (const FilePlace &place : places)
        sum = {sum.east + place.east, sum.north + place.north};
    const auto count = static_cast<double>(places.size());
    return {sum.east / count, sum.north / count};
}

/// Sum of squares about the middle.
double spreadOf(std::span<const FilePlace> places, FilePlace middle)
{
    double sum = 0;
    for (const FilePlace &place : places)
        sum += (place.east - middle.east) * (place.east - middle.east) +
               (place.north - middle.north) * (place.north - middle.north);
    return sum;
}

/// a = Σ(x·E + y·N) / Σ(x² + y²), b = Σ(x·N − y·E) / Σ(x² + y²), about the middles.
LocalGrid gridOf(std::span<const FilePlace> from, std::span<const FilePlace> to)
{
    const FilePlace middle = middleOf(from), goal = middleOf(to);
    double along = 0, across = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const double x = from[i].east - middle.east, y = from[i].north - middle.north;
        const double e = to[i].east - goal.east, n = to[i].north - goal.north;
        along += x * e + y * n;
        across += x * n - y * e;
    }
    const double square = spreadOf(from, middle);
    LocalGrid grid{along / square, across / square, 0, 0};
    grid.east = goal.east - grid.a * middle.east + grid.b * middle.north;
    grid.north = goal.north - grid.b * middle.east - grid.a * middle.north;
    return grid;
}

ControlFit fitted(std::span<const FilePlace> from, std::span<const FilePlace> to, int meridian, AxisOrder axes)
{
    ControlFit fit;
    fit.system = {.grid = Grid::Local, .datum = Datum::Cgcs2000, .meridian = meridian, .axes = axes};
    fit.system.local = gridOf(from, to);
    const LocalGrid &grid = fit.system.local;
    double sum = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const double east = grid.east + grid.a * from[i].east - grid.b * from[i].north - to[i].east;
        const double north = grid.north + grid.b * from[i].east + grid.a * from[i].north - to[i].north;
        fit.residuals.push_back({east * kMillimetres, north * kMillimetres, std::hypot(east, north) * kMillimetres});
        sum += fit.residuals.back().distance * fit.residuals.back().distance;
    }
    fit.rms = std::sqrt(sum / static_cast<double>(from.size()));
    fit.scale = std::hypot(grid.a, grid.b);
    fit.rotation = std::atan2(grid.b, grid.a) * 180 / std::numbers::pi;
    return fit;
}

std::unexpected<base::Error> refused(const std::string &what, const std::string &wanted)
{
    return base::fail(base::ErrorCode::OutOfRange, "control-points", what, wanted);
}

/// Whether the first explains the points better; of equals the one that turns less.
bool better(const ControlFit &one, const ControlFit &other)
{
    constexpr double same = 1; // mm: two points fit both ways
    if (std::abs(one.rms - other.rms) > same)
        return one.rms < other.rms;
    return std::abs(one.rotation) <= std::abs(other.rotation);
}

base::Result<int> meridianOf(std::span<const ControlPoint> points)
{
    double sum = 0;
    for (const ControlPoint &point : points) {
        if (!isValid(point.place) || !std::isfinite(point.local.east) || !std::isfinite(point.local.north))
            return refused(point.name, "points on the globe");
        sum += point.place.lon;
    }
    const int meridian = static_cast<int>(std::lround(sum / static_cast<double>(points.size()) / 3)) * 3;
    return meridian == 0 ? 3 : meridian;
}

} // namespace

base::Result<ControlFit> fitLocalGrid(std::span<const ControlPoint> points, AxisOrder axes)
{
    if (points.size() < 2)
        return refused(std::to_string(points.size()), "two points or more");
    const auto meridian = meridianOf(points);
    if (!meridian)
        return std::unexpected(meridian.error());
    const auto zone = CoordinateTransform::make({.grid = Grid::GaussKrueger, .meridian = *meridian});
    if (!zone)
        return std::unexpected(zone.error());
    std::vector<FilePlace> eastFirst, northFirst, goals;
    for (const ControlPoint &point : points) {
        const auto goal = zone->fromDegrees(point.place);
        if (!goal)
            return refused(point.name, "points on the globe");
        goals.push_back(*goal);
        eastFirst.push_back(point.local);
        northFirst.push_back({point.local.north, point.local.east});
    }
    if (spreadOf(eastFirst, middleOf(eastFirst)) < kNearest || spreadOf(goals, middleOf(goals)) < kNearest)
        return refused("0 m", "points that lie apart");
    const ControlFit plain = fitted(eastFirst, goals, *meridian, AxisOrder::EastFirst);
    const ControlFit turned = fitted(northFirst, goals, *meridian, AxisOrder::NorthFirst);
    const bool takePlain = axes == AxisOrder::EastFirst || (axes == AxisOrder::Found && better(plain, turned));
    const ControlFit &fit = takePlain ? plain : turned;
    if (!(fit.scale >= kSmallestScale && fit.scale <= kLargestScale))
        return refused(std::to_string(fit.scale), "a scale of 0.5 to 2");
    return fit;
}

} // namespace yike::geo
