// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers the base map while the ways and areas of an OpenStreetMap file go by.
#pragma once

#include "core/import/osm_feature.h"
#include "core/plan/base_map.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::importing {

/// What is known of a building beside its polygon; same order as BaseMap::buildings.
struct BuildingNote {
    std::string key;          ///< "osm:w123"
    std::int16_t assumed = 0; ///< storeys to reckon with where none are given; 0: by footprint
};

class OsmBaseMap {
public:
    void addPoint(const OsmFeature &feature, geo::LonLat place);
    void addLine(const OsmFeature &feature, const geo::Line &line);
    /// A closed way or a relation; lines round an area (walls) come through addLine too.
    void addArea(const OsmFeature &feature, const geo::MultiPolygon &outline);

    /// Of a water that leaves the extract only its shore is drawn.
    void addShore(const OsmFeature &feature, const std::vector<geo::Line> &lines);
    /// Gives the buildings ids from `nextId` on, settles which of unknown use are dwellings, puts large grounds below small.
    void finish(std::int64_t &nextId);

    plan::BaseMap map;
    std::vector<BuildingNote> notes;

private:
    void addBuilding(const OsmFeature &feature, const geo::MultiPolygon &outline);
    void settleUnknownUses();

    std::vector<std::size_t> m_unknownUse; ///< into map.buildings
};

} // namespace yike::importing
