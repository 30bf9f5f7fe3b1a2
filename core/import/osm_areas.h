// SPDX-License-Identifier: GPL-3.0-or-later
// Administrative boundaries of OpenStreetMap as areas.
#pragma once

#include "core/import/osm_feature.h"
#include "core/plan/area.h"

#include <vector>

namespace yike::importing {

class OsmAreas {
public:
    /// boundary=administrative: level 6 and 7 are districts, 8 subdistricts, 9 and 10 communities; others are left out.
    void addArea(const OsmFeature &feature, const geo::MultiPolygon &outline);

    std::vector<plan::Area> areas; ///< without ids
};

} // namespace yike::importing
