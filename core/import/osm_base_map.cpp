// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, grounds, buildings and labels of the base map.
#include "core/import/osm_base_map.h"

#include "core/geo/polygon.h"
#include "core/import/osm_map_kinds.h"
#include "core/import/region_index.h"

#include <algorithm>

namespace yike::importing {
namespace {

using plan::GroundKind;

double boxSize(const plan::MapGround &ground)
{
    const auto bounds = geo::boundsOf(ground.outline);
    return bounds ? (bounds->east - bounds->west) * (bounds->north - bounds->south) : 0;
}

} // namespace

void OsmBaseMap::addPoint(const OsmFeature &feature, geo::LonLat place)
{
    if (const auto kind = labelKind(feature))
        map.labels.push_back({*kind, place, feature.name()});
}

void OsmBaseMap::addLine(const OsmFeature &feature, const geo::Line &line)
{
    if (line.size() < 2)
        return;
    if (const auto kind = lineKind(feature))
        map.lines.push_back({*kind, line, feature.name()});
}

void OsmBaseMap::addArea(const OsmFeature &feature, const geo::MultiPolygon &outline)
{
    if (outline.empty())
        return;
    addBuilding(feature, outline);
    if (const auto kind = groundKind(feature))
        map.grounds.push_back({*kind, outline, feature.name()});
    if (const auto kind = labelKind(feature))
        map.labels.push_back({*kind, geo::labelPoint(outline), feature.name()});
}

void OsmBaseMap::addShore(const OsmFeature &feature, const std::vector<geo::Line> &lines)
{
    for (const geo::Line &line : lines)
        map.lines.push_back({plan::LineKind::River, line, feature.name()});
}

void OsmBaseMap::addBuilding(const OsmFeature &feature, const geo::MultiPolygon &outline)
{
    const auto kind = buildingKind(feature);
    if (!kind)
        return;
    int part = 0;
    for (const geo::Polygon &polygon : outline) {
        plan::Building building;
        building.outline = polygon;
        building.storeys = kind->storeys;
        building.use = kind->use;
        building.year = kind->year;
        building.name = feature.has("name") ? feature.name() : feature.address();
        if (kind->unknown)
            m_unknownUse.push_back(map.buildings.size());
        map.buildings.push_back(std::move(building));
        const std::string suffix = part == 0 ? "" : "-" + std::to_string(part);
        notes.push_back({feature.key() + suffix, kind->assumed});
        ++part;
    }
}

void OsmBaseMap::settleUnknownUses()
{
    if (m_unknownUse.empty())
        return;
    // Small grounds first: a school inside a residential area is a school. What lies above no use says nothing.
    std::vector<geo::MultiPolygon> outlines;
    std::vector<GroundKind> kinds;
    for (auto ground = map.grounds.rbegin(); ground != map.grounds.rend(); ++ground) {
        const bool tells = ground->kind != GroundKind::Green && ground->kind != GroundKind::Water &&
                           ground->kind != GroundKind::Square && ground->kind != GroundKind::Hill;
        if (!tells)
            continue;
        outlines.push_back(ground->outline);
        kinds.push_back(ground->kind);
    }
    const RegionIndex regions(outlines);
    for (const std::size_t index : m_unknownUse) {
        plan::Building &building = map.buildings[index];
        const auto at = regions.firstAt(geo::labelPoint(building.outline));
        if (!at)
            continue;
        if (kinds[*at] == GroundKind::Residential)
            building.use = plan::BuildingUse::Residential;
        else if (kinds[*at] == GroundKind::School)
            building.use = plan::BuildingUse::School;
        else if (kinds[*at] == GroundKind::Commercial)
            building.use = plan::BuildingUse::Commercial;
        else if (kinds[*at] == GroundKind::Industrial)
            building.use = plan::BuildingUse::Industrial;
    }
}

void OsmBaseMap::finish(std::int64_t &nextId)
{
    std::ranges::stable_sort(map.grounds, std::ranges::greater{}, boxSize);
    settleUnknownUses();
    for (plan::Building &building : map.buildings)
        building.id = nextId++;
}

} // namespace yike::importing
