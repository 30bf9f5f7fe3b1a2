// SPDX-License-Identifier: GPL-3.0-or-later
// A photo (照片) of an outlet, taken on the spot: evidence for the field check, before and after.
#pragma once

#include "core/geo/point.h"
#include "core/plan/ids.h"

#include <string>

namespace yike::plan {

/// The picture itself lies in the project file under its SHA-256 (Store::picture). Photos belong to no scenario.
struct Photo {
    PhotoId id;
    OutletId outlet; ///< the one it shows
    std::string sha256;
    std::string taken; ///< ISO date, or date and time of the camera: "2025-06-01T10:20:30"; empty = unknown
    bool placed = false; ///< whether `place` is known
    geo::LonLat place; ///< where the camera stood, CGCS2000
    std::string caption;
    bool operator==(const Photo &) const = default;
};

} // namespace yike::plan
