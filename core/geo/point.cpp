// SPDX-License-Identifier: GPL-3.0-or-later
// Rounding and checking of degrees.
#include "core/geo/point.h"

#include <cmath>

namespace yike::geo {

namespace {

double roundedDegrees(double degrees)
{
    // A quotient of whole numbers is the double nearest to the decimal: equal places are equal bytes. Adding 0 drops "-0".
    return std::round(degrees * 1e7) / 1e7 + 0.0;
}

} // namespace

LonLat rounded(LonLat place) { return {roundedDegrees(place.lon), roundedDegrees(place.lat)}; }

bool isValid(LonLat place)
{
    return std::isfinite(place.lon) && std::isfinite(place.lat) && std::abs(place.lon) <= 180 &&
           std::abs(place.lat) <= 90;
}

} // namespace yike::geo
