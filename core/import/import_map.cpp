// SPDX-License-Identifier: GPL-3.0-or-later
// What an OpenStreetMap file brings to the plan.
#include "core/import/import_run.h"
#include "core/import/plan_change.h"
#include "core/import/residence_merge.h"
#include "core/import/source_file.h"
#include "core/import/street_ids.h"
#include "core/import/street_import.h"

#include <algorithm>

namespace yike::importing {

using base::ErrorCode;
using base::IssueCode;
using base::Result;
using base::Severity;

void ImportRun::takeLayers(OsmPlan &osm)
{
    // The same map read again changes nothing: ids stay, and so does what refers to them.
    auto layer = std::make_shared<plan::StreetLayer>(*osm.streets);
    keepIds(layer->streets, m_before.streets->streets, m_nextId);
    std::ranges::sort(layer->streets, {}, &plan::Street::id);
    m_after.streets = std::move(layer);
    if (sameButIds(*m_before.baseMap, *osm.baseMap))
        return;
    auto map = std::make_shared<plan::BaseMap>(*osm.baseMap);
    map->addresses = m_before.baseMap->addresses; // a list of the office, not of the map
    if (std::ranges::contains(m_before.sources, "buildings", &plan::DataSource::role))
        map->buildings = m_before.baseMap->buildings;
    m_after.baseMap = std::move(map);
    m_nextId = osm.nextId;
}

/// Estates the project has already keep their ids, and those of an office stay as they are.
void ImportRun::takeMapEstates(OsmPlan &osm)
{
    for (plan::Estate &estate : osm.estates) {
        const auto at = std::ranges::lower_bound(m_after.estates, estate.id, {}, &plan::Estate::id);
        if (at != m_after.estates.end() && at->id == estate.id)
            *at = std::move(estate);
        else {
            m_nextId = osm.nextId;
            m_after.estates.insert(at, std::move(estate));
        }
    }
}

Result<void> ImportRun::readMap()
{
    if (m_request.osm.empty())
        return {};
    auto osm =
        readOsm(m_request.osm, m_request.osmOutlets ? &m_rulebook : nullptr, m_before.estates, m_nextId, m_progress);
    if (!osm)
        return std::unexpected(osm.error());
    const auto sha256 = fingerprint(m_request.osm);
    if (!sha256)
        return std::unexpected(sha256.error());
    m_osmDate = osm->date;
    m_files.insert(fileName(m_request.osm));
    m_issues = std::move(osm->issues);
    takeLayers(*osm);
    takeMapEstates(*osm);
    m_places.emplace(CoordinateSystem::Wgs84, boundsOf(*m_after.streets));
    IssueList issues(fileName(m_request.osm));
    noteSource("streets", m_request.osm, *sha256,
               {.role = "streets",
                .file = fileName(m_request.osm),
                .encoding = {},
                .rows = osm->ways,
                .used = osm->walked,
                .changed = 0,
                .unplaced = 0,
                .skipped = osm->ways - osm->walked});
    if (m_request.areas.empty())
        takeMapAreas(std::move(osm->areas));
    takeBuildings(*osm, issues);
    if (m_peopleReckoned) {
        const std::int64_t buildings = std::ssize(m_after.baseMap->buildings);
        const std::int64_t dwellings = std::ssize(m_after.residences);
        noteSource("residences", m_request.osm, *sha256,
                   {.role = "residences",
                    .file = fileName(m_request.osm),
                    .encoding = {},
                    .rows = buildings,
                    .used = dwellings,
                    .changed = 0,
                    .unplaced = 0,
                    .skipped = buildings - dwellings});
    }
    if (m_request.osmOutlets)
        noteSource("outlets", m_request.osm, *sha256, takeMapOutlets(*osm, issues));
    noteIssues(fileName(m_request.osm), issues);
    return {};
}

/// Boundaries of the map, for kinds of areas that no layer of the office has given.
void ImportRun::takeMapAreas(std::vector<plan::Area> areas)
{
    std::vector<AreaRow> rows;
    for (plan::Area &area : areas) {
        const bool given = std::ranges::any_of(m_before.areas,
                                               [&](const plan::Area &known) {
                                                   return known.kind == area.kind && known.name != area.name;
                                               }) &&
                           std::ranges::none_of(m_before.areas, [&](const plan::Area &known) {
                               return known.kind == area.kind && known.name == area.name;
                           });
        if (!given && m_places->meetsMap(area.outline))
            rows.push_back({std::move(area), {}, {}, {}});
    }
    if (rows.empty())
        return;
    ImportCount count{.role = "areas",
                      .file = fileName(m_request.osm),
                      .encoding = {},
                      .rows = std::ssize(rows),
                      .used = std::ssize(rows),
                      .changed = 0,
                      .unplaced = 0,
                      .skipped = 0};
    m_after.areas = mergeAreas(std::move(m_after.areas), std::move(rows), m_nextId, count.changed, m_schools);
    m_counts.push_back(count);
}

/// People reckoned from buildings, unless somebody counted them.
void ImportRun::takeBuildings(const OsmPlan &osm, IssueList &issues)
{
    if (m_request.buildings.empty()) // else they are reckoned from the office's buildings
        reckonPeople(osm.notes, issues);
}

void ImportRun::reckonPeople(const std::vector<BuildingNote> &notes, IssueList &issues)
{
    const bool counted =
        std::ranges::any_of(m_after.residences, [](const plan::Residence &each) { return !reckoned(each); });
    if (!m_request.residences.empty() || counted)
        return;
    m_after.residences =
        residencesOfBuildings(*m_after.baseMap, notes, m_after.residences, m_nextId, m_shares, m_request.vacancy);
    m_peopleReckoned = !m_after.residences.empty();
    if (!m_peopleReckoned)
        return;
    m_estimatedBands = norms::kEverybody;
    issues.add(IssueCode::PeopleEstimated, Severity::Warning, {std::to_string(m_after.residences.size())});
}

ImportCount ImportRun::takeMapOutlets(OsmPlan &osm, IssueList &issues)
{
    std::vector<OutletRow> rows;
    for (plan::Outlet &outlet : osm.outlets) {
        OutletRow row;
        row.place = {Placing::Placed, outlet.place, 0, {}, {}};
        if (!m_places->onTheMap(outlet.place))
            row.place = {Placing::OffTheMap, outlet.place, 0, {}, {}};
        row.openToGiven = outlet.openTo != plan::OpenTo::Unknown;
        row.outlet = std::move(outlet);
        if (!row.place.good()) {
            row.outlet.match = plan::MatchLevel::NotPlaced;
            row.outlet.place = {};
        }
        rows.push_back(std::move(row));
    }
    ImportCount count{.role = "outlets",
                      .file = fileName(m_request.osm),
                      .encoding = {},
                      .rows = std::ssize(rows) + osm.doubledOutlets,
                      .used = 0,
                      .changed = 0,
                      .unplaced = 0,
                      .skipped = osm.doubledOutlets};
    mergeOutletRows(rows, count, issues);
    return count;
}

} // namespace yike::importing
