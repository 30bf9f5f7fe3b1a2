// SPDX-License-Identifier: GPL-3.0-or-later
// Both axes at once, about the middles, in metres on the ground.
#include "core/geo/image_fit.h"

#include <cmath>
#include <numbers>
#include <string>

namespace yike::geo {
namespace {

constexpr double kMetresPerDegree = 111'195; // of a meridian, on the mean sphere
constexpr double kSmallestPixels = 1;        // points nearer than this to a line or to each other tell no direction

std::unexpected<base::Error> refused(const std::string &what, const std::string &wanted)
{
    return base::fail(base::ErrorCode::OutOfRange, "image-points", what, wanted);
}

struct Plane {
    double x = 0, y = 0;
};

/// Sums about the middle of the pixels (x, y) and of the ground (e, n), metres.
struct Sums {
    Plane pixels;
    LonLat place;
    double metresEast = 1; ///< of a degree of longitude there
    double xx = 0, xy = 0, yy = 0, xe = 0, ye = 0, xn = 0, yn = 0;
};

Sums sumsOf(std::span<const ImagePoint> points)
{
    Sums sums;
    const auto count = static_cast<double>(points.size());
    for (const ImagePoint &point : points) {
        sums.pixels.x += point.x / count;
        sums.pixels.y += point.y / count;
        sums.place.lon += point.place.lon / count;
        sums.place.lat += point.place.lat / count;
    }
    sums.metresEast = kMetresPerDegree * std::cos(sums.place.lat * std::numbers::pi / 180);
    for (const ImagePoint &point : points) {
        const double x = point.x - sums.pixels.x, y = point.y - sums.pixels.y;
        const double e = (point.place.lon - sums.place.lon) * sums.metresEast;
        const double n = (point.place.lat - sums.place.lat) * kMetresPerDegree;
        sums.xx += x * x;
        sums.xy += x * y;
        sums.yy += y * y;
        sums.xe += x * e;
        sums.ye += y * e;
        sums.xn += x * n;
        sums.yn += y * n;
    }
    return sums;
}

/// Metres a pixel: e = a x + b y, n = c x + d y.
struct Matrix {
    double a = 0, b = 0, c = 0, d = 0;
};

/// y runs down: e = p x + q y, n = q x − p y.
Matrix turned(const Sums &sums)
{
    const double square = sums.xx + sums.yy;
    const double p = (sums.xe - sums.yn) / square, q = (sums.ye + sums.xn) / square;
    return {p, q, q, -p};
}

Matrix affine(const Sums &sums)
{
    const double det = sums.xx * sums.yy - sums.xy * sums.xy;
    return {(sums.xe * sums.yy - sums.ye * sums.xy) / det, (sums.ye * sums.xx - sums.xe * sums.xy) / det,
            (sums.xn * sums.yy - sums.yn * sums.xy) / det, (sums.yn * sums.xx - sums.xn * sums.xy) / det};
}

/// Squared distance of the points from the straight line that fits them best, in pixels.
double offTheLine(const Sums &sums)
{
    const double mean = (sums.xx + sums.yy) / 2, half = (sums.xx - sums.yy) / 2;
    return mean - std::hypot(half, sums.xy);
}

ImagePlacing placingOf(const Matrix &matrix, const Sums &sums)
{
    ImagePlacing out;
    out.a = matrix.a / sums.metresEast;
    out.b = matrix.b / sums.metresEast;
    out.c = matrix.c / kMetresPerDegree;
    out.d = matrix.d / kMetresPerDegree;
    out.east = sums.place.lon - out.a * sums.pixels.x - out.b * sums.pixels.y;
    out.north = sums.place.lat - out.c * sums.pixels.x - out.d * sums.pixels.y;
    return out;
}

bool usable(const ImagePoint &point)
{
    return isValid(point.place) && std::isfinite(point.x) && std::isfinite(point.y);
}

} // namespace

base::Result<ImageFit> fitImage(std::span<const ImagePoint> points)
{
    if (points.size() < 2)
        return refused(std::to_string(points.size()), "two points or more");
    for (const ImagePoint &point : points)
        if (!usable(point))
            return refused("a point off the globe", "points on the globe");
    const Sums sums = sumsOf(points);
    if (sums.xx + sums.yy < kSmallestPixels)
        return refused("0 px", "points that lie apart");
    const bool many = points.size() > 2;
    if (many && offTheLine(sums) < kSmallestPixels)
        return refused("a line", "points that do not lie on one line");
    const Matrix matrix = many ? affine(sums) : turned(sums);
    const double det = matrix.a * matrix.d - matrix.b * matrix.c;
    if (!(std::abs(det) > 0) || !std::isfinite(det))
        return refused("0 m", "points that lie apart");
    if (det > 0) // y runs down in an image and up on the ground
        return refused("mirrored", "the same points in the image and on the map");
    ImageFit fit{placingOf(matrix, sums), {}, 0, std::sqrt(-det)};
    double sum = 0;
    for (const ImagePoint &point : points) {
        const LonLat there = fit.placing.at(point.x, point.y);
        fit.residuals.push_back(std::hypot((there.lon - point.place.lon) * sums.metresEast,
                                           (there.lat - point.place.lat) * kMetresPerDegree));
        sum += fit.residuals.back() * fit.residuals.back();
    }
    fit.rms = std::sqrt(sum / static_cast<double>(points.size()));
    return fit;
}

} // namespace yike::geo
