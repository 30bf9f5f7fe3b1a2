// SPDX-License-Identifier: GPL-3.0-or-later
// An image underlay (影像底图): a scan or picture of a plan, laid under the map by a few points known in both.
#pragma once

#include "core/geo/point.h"
#include "core/plan/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::plan {

/// A point of the image and where it lies. Pixels from the upper left corner, right and down.
struct UnderlayPoint {
    double x = 0, y = 0;
    geo::LonLat place;
    bool operator==(const UnderlayPoint &) const = default;
};

/// The picture itself lies in the project file under its SHA-256 (Store::picture).
struct Underlay {
    UnderlayId id;
    std::string name; ///< of the file it came from
    std::string sha256;
    std::int32_t width = 0, height = 0; ///< pixels
    std::vector<UnderlayPoint> points; ///< two or more; how they place it: core/geo/image_fit.h
    std::int32_t opacity = 700; ///< per mille
    bool shown = true;
    bool operator==(const Underlay &) const = default;
};

} // namespace yike::plan
