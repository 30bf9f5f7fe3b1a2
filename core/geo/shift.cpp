// SPDX-License-Identifier: GPL-3.0-or-later
// GCJ-02 and BD-09 by the published formulas, their inverses by fixed-point iteration.
#include "core/geo/shift.h"

#include <cmath>

namespace yike::geo {

namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr double kRadius = 6378245.0; // of the Krassowsky ellipsoid, as the formula has it
constexpr double kEccentricity = 0.00669342162296594323;

bool insideTheBox(LonLat p) { return p.lon >= 72.004 && p.lon <= 137.8347 && p.lat >= 0.8293 && p.lat <= 55.8271; }

double waves(double x, double a, double b)
{
    return (20 * std::sin(6 * x * kPi) + 20 * std::sin(2 * x * kPi)) * 2 / 3 + a + b;
}

/// Offset in the formula's own metres east and north of 105° E, 35° N.
LonLat offset(double x, double y)
{
    const double root = std::sqrt(std::abs(x));
    double east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root;
    east += waves(x, (20 * std::sin(x * kPi) + 40 * std::sin(x / 3 * kPi)) * 2 / 3,
                  (150 * std::sin(x / 12 * kPi) + 300 * std::sin(x / 30 * kPi)) * 2 / 3);
    double north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root;
    north += waves(x, (20 * std::sin(y * kPi) + 40 * std::sin(y / 3 * kPi)) * 2 / 3,
                   (160 * std::sin(y / 12 * kPi) + 320 * std::sin(y * kPi / 30)) * 2 / 3);
    return {east, north};
}

/// Solves forward(p) = goal; each step gains two digits and more, so ten are plenty.
template <typename Forward>
LonLat inverted(Forward forward, LonLat goal)
{
    LonLat guess = goal;
    for (int step = 0; step < 10; ++step) {
        const LonLat reached = forward(guess);
        const LonLat error{goal.lon - reached.lon, goal.lat - reached.lat};
        guess.lon += error.lon;
        guess.lat += error.lat;
        if (std::abs(error.lon) < 1e-12 && std::abs(error.lat) < 1e-12)
            break;
    }
    return guess;
}

} // namespace

LonLat gcj02FromWgs84(LonLat place)
{
    if (!isValid(place) || !insideTheBox(place))
        return place;
    const LonLat metres = offset(place.lon - 105, place.lat - 35);
    const double latitude = place.lat / 180 * kPi;
    const double sine = std::sin(latitude);
    const double magic = 1 - kEccentricity * sine * sine;
    const double meridian = kRadius * (1 - kEccentricity) / (magic * std::sqrt(magic));
    const double parallel = kRadius / std::sqrt(magic) * std::cos(latitude);
    return {place.lon + metres.lon * 180 / (parallel * kPi), place.lat + metres.lat * 180 / (meridian * kPi)};
}

LonLat wgs84FromGcj02(LonLat place)
{
    if (!isValid(place) || !insideTheBox(place))
        return place;
    return inverted(gcj02FromWgs84, place);
}

LonLat bd09FromGcj02(LonLat place)
{
    if (!isValid(place) || !insideTheBox(place))
        return place;
    const double x = place.lon, y = place.lat;
    const double z = std::sqrt(x * x + y * y) + 0.00002 * std::sin(y * kPi * 3000 / 180);
    const double theta = std::atan2(y, x) + 0.000003 * std::cos(x * kPi * 3000 / 180);
    return {z * std::cos(theta) + 0.0065, z * std::sin(theta) + 0.006};
}

LonLat gcj02FromBd09(LonLat place)
{
    if (!isValid(place) || !insideTheBox(place))
        return place;
    return inverted(bd09FromGcj02, place);
}

LonLat bd09FromWgs84(LonLat place) { return bd09FromGcj02(gcj02FromWgs84(place)); }

LonLat wgs84FromBd09(LonLat place) { return wgs84FromGcj02(gcj02FromBd09(place)); }

} // namespace yike::geo
