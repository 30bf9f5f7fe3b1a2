// SPDX-License-Identifier: GPL-3.0-or-later
// People told of whole areas or of the cells of a raster, given to the dwellings there.
#include "core/import/import_run.h"
#include "core/import/people_totals.h"
#include "core/import/population_raster.h"
#include "core/import/residence_merge.h"
#include "core/import/source_file.h"

#include <algorithm>

namespace yike::importing {

using base::ErrorCode;
using base::IssueCode;
using base::Result;
using base::Severity;

/// Dwellings to share people out to: reckoned residences, one for each dwelling of the base map. Points that stood for whole
/// areas or cells go: they are made anew where they are needed.
void ImportRun::prepareDwellings()
{
    std::erase_if(m_after.residences, [](const plan::Residence &residence) {
        return reckoned(residence) && residence.building == 0 &&
               (residence.key.starts_with("total:") || residence.key.starts_with("cell:"));
    });
    findBuildings(*m_after.baseMap, m_after.baseMap != m_before.baseMap, m_after.residences);
    addBareDwellings(*m_after.baseMap, m_after.residences, m_nextId);
}

/// Those of the base map that no total spoke of stay as unknown as they were.
void ImportRun::finishSharing(const SharedTotals &shared, const char *by)
{
    std::erase_if(m_after.residences, [](const plan::Residence &residence) {
        return reckoned(residence) && residence.key.starts_with("building:") && norms::total(residence.people) == 0;
    });
    const auto estimated = [](const base::Issue &issue) { return issue.code == IssueCode::PeopleEstimated; };
    if (std::ranges::count_if(m_after.residences, reckoned) <= shared.dwellings + shared.points) {
        std::erase_if(m_issues, estimated); // nobody is reckoned from floor area alone any more
        std::erase_if(m_after.issues, estimated);
        std::erase_if(m_after.sources, [](const auto &source) { return source.definition == kReckoned; });
    }
    m_sharedWords = by;
    if (shared.assumed > 0)
        m_sharedWords += "; storeys assumed (层数为假定): " + std::to_string(shared.assumed) + "/" +
                         std::to_string(shared.dwellings);
}

Result<void> ImportRun::takeTotals(const std::vector<Table> &tables, TableContext &context)
{
    auto zones = readTotals(tables, context, m_after.areas);
    if (!zones)
        return std::unexpected(zones.error());
    prepareDwellings();
    findHomes(*zones, m_after.areas, m_communities, m_after.residences);
    finishSharing(
        shareTotals(*zones, *m_after.baseMap, m_request.wholePeople, m_after.residences, m_nextId, context.issues),
        kSharedTotals);
    m_estimatedBands |= context.estimatedBands;
    return {};
}

Result<void> ImportRun::readRaster()
{
    const std::string &path = m_request.populationRaster;
    if (path.empty())
        return {};
    prepareDwellings();
    const auto around = m_after.bounds();
    if (!around)
        return base::fail(ErrorCode::NothingToAssess, "residences");
    const auto raster = PopulationRaster::open(path, *around, m_progress);
    if (!raster)
        return std::unexpected(raster.error());
    const auto sha256 = fingerprint(path);
    if (!sha256)
        return std::unexpected(sha256.error());
    IssueList issues(fileName(path));
    const RasterZones cells = zonesOf(*raster, m_after.residences, m_after.areas, m_shares);
    finishSharing(
        shareTotals(cells.zones, *m_after.baseMap, m_request.wholePeople, m_after.residences, m_nextId, issues),
        kSharedRaster);
    m_estimatedBands = norms::kEverybody;
    issues.skipped("raster-cell-elsewhere", cells.elsewhere);
    noteSource("totals", path, *sha256,
               {.role = "totals",
                .file = fileName(path),
                .encoding = {},
                .rows = cells.cells,
                .used = cells.cells - cells.elsewhere,
                .changed = 0,
                .unplaced = 0,
                .skipped = cells.elsewhere});
    noteIssues(fileName(path), issues);
    return {};
}

} // namespace yike::importing
