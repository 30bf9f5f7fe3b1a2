// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines as areas one can reckon with: rings that cross themselves are mended, ground that two share is measured.
#pragma once

#include "core/geo/point.h"

namespace yike::importing {

/// The polygons that a polygon stands for; itself where it is valid (OGC simple features), none where it has no area.
struct ValidOutline {
    geo::MultiPolygon polygons; ///< rings without the repeated last place, places rounded
    bool mended = false;
};
[[nodiscard]] ValidOutline validOutline(const geo::Polygon &outline);

/// m² that two valid polygons have in common.
[[nodiscard]] double sharedSquareMetres(const geo::Polygon &one, const geo::Polygon &other);

} // namespace yike::importing
