// SPDX-License-Identifier: GPL-3.0-or-later
// The tables from OpenStreetMap's tags to the kinds of the base map.
#pragma once

#include "core/import/osm_feature.h"
#include "core/plan/base_map.h"

#include <optional>

namespace yike::importing {

/// Nothing for what the base map does not draw as a line.
[[nodiscard]] std::optional<plan::LineKind> lineKind(const OsmFeature &feature);
/// Nothing for what is no ground.
[[nodiscard]] std::optional<plan::GroundKind> groundKind(const OsmFeature &feature);
/// Nothing for what gets no label of its own.
[[nodiscard]] std::optional<plan::LabelKind> labelKind(const OsmFeature &feature);

/// What the tags say of a building.
struct BuildingKind {
    plan::BuildingUse use = plan::BuildingUse::Other;
    bool unknown = false;      ///< building=yes and nothing else: residential where it stands on residential ground
    std::int16_t storeys = 0;  ///< 0 = not given
    std::int16_t assumed = 0;  ///< storeys to reckon with where none are given; 0: by footprint
    std::int16_t year = 0;
};
/// Nothing if it is no building.
[[nodiscard]] std::optional<BuildingKind> buildingKind(const OsmFeature &feature);

} // namespace yike::importing
