// SPDX-License-Identifier: GPL-3.0-or-later
// The tables: areas, residences, outlets.
#include "core/import/building_layer.h"
#include "core/import/import_run.h"
#include "core/import/premises_import.h"
#include "core/import/residence_merge.h"
#include "core/import/source_file.h"
#include "core/import/street_import.h"
#include "core/import/synonyms.h"

#include <algorithm>

namespace yike::importing {

using base::ErrorCode;
using base::IssueCode;
using base::Result;
using base::Severity;

Result<void> ImportRun::readTable(const std::string &path, const char *role, bool outlines,
                                  const std::function<Result<void>(const std::vector<Table> &, TableContext &)> &take)
{
    if (path.empty())
        return {};
    if (m_progress.cancelled())
        return base::fail(ErrorCode::Cancelled);
    m_progress.report(std::string("read-") + role, 0);
    auto tables = readTables(path, outlines, m_progress);
    if (!tables)
        return std::unexpected(tables.error());
    if (const auto left = m_request.sheetsLeftOut.find(role); left != m_request.sheetsLeftOut.end())
        std::erase_if(*tables, [&](const Table &table) { return left->second.contains(table.name); });
    if (tables->empty())
        return base::fail(ErrorCode::TableUnreadable, path, "no sheet left");
    if (auto known = setMeanings(role); !known)
        return known;
    const auto sha256 = fingerprint(path);
    if (!sha256)
        return std::unexpected(sha256.error());
    ImportCount count{.role = role,
                      .file = fileName(path),
                      .encoding = {},
                      .rows = 0,
                      .used = 0,
                      .changed = 0,
                      .unplaced = 0,
                      .skipped = 0};
    IssueList issues(fileName(path));
    chooseSystem(role, *tables, path, issues);
    TableContext context{path, m_named, *m_places, issues, count, m_progress, m_shares};
    if (auto taken = take(*tables, context); !taken)
        return taken;
    if (!outlines)
        checkSystem(*tables, issues);
    noteSource(role, path, *sha256, count);
    noteIssues(fileName(path), issues);
    return {};
}

Result<void> ImportRun::setMeanings(const std::string &role)
{
    const auto own = m_request.meanings.find(role);
    return m_named.setMeanings(own == m_request.meanings.end() ? std::map<std::string, std::string>{} : own->second);
}

Result<void> ImportRun::readSynonyms()
{
    if (m_request.synonyms.empty())
        return {};
    auto tables = readTables(m_request.synonyms, false, m_progress);
    if (!tables)
        return std::unexpected(tables.error());
    IssueList issues(fileName(m_request.synonyms));
    ImportCount count{.role = "synonyms",
                      .file = fileName(m_request.synonyms),
                      .encoding = tables->front().encoding,
                      .rows = 0,
                      .used = 0,
                      .changed = 0,
                      .unplaced = 0,
                      .skipped = 0};
    addSynonyms(*tables, m_rulebook, m_leftOut, count, issues);
    m_counts.push_back(std::move(count));
    noteIssues(fileName(m_request.synonyms), issues);
    return {};
}

Result<void> ImportRun::readTableFiles()
{
    auto read = readTable(m_request.estates, "estates", true,
                          [&](const auto &tables, auto &context) { return takeEstates(tables, context); });
    if (read)
        read = readTable(m_request.gates, "gates", false,
                         [&](const auto &tables, auto &context) { return takeGates(tables, context); });
    if (read)
        read = readTable(m_request.areas, "areas", true,
                         [&](const auto &tables, auto &context) { return takeAreas(tables, context); });
    if (read)
        read = readTable(m_request.buildings, "buildings", true,
                         [&](const auto &tables, auto &context) { return takeBuildingLayer(tables, context); });
    if (read)
        read = readTable(m_request.addresses, "addresses", false,
                         [&](const auto &tables, auto &context) { return takeAddresses(tables, context); });
    if (read)
        read = readTable(m_request.residences, "residences", false,
                         [&](const auto &tables, auto &context) { return takeResidences(tables, context); });
    if (read)
        read = readTable(m_request.outlets, "outlets", false,
                         [&](const auto &tables, auto &context) { return takeOutlets(tables, context); });
    if (read)
        read = readTable(m_request.premises, "premises", false,
                         [&](const auto &tables, auto &context) { return takePremises(tables, context); });
    if (read)
        read = readTable(m_request.totals, "totals", true,
                         [&](const auto &tables, auto &context) { return takeTotals(tables, context); });
    return read ? m_named.allFound() : read;
}

/// Who was reckoned from the former buildings lives in these now.
Result<void> ImportRun::takeBuildingLayer(const std::vector<Table> &tables, TableContext &context)
{
    auto buildings = readBuildings(tables, context);
    if (!buildings)
        return std::unexpected(buildings.error());
    auto map = std::make_shared<plan::BaseMap>(*m_after.baseMap);
    map->buildings =
        withBuildingIds(std::move(*buildings), m_after.baseMap->buildings, m_nextId, context.count.changed);
    m_after.baseMap = std::move(map);
    reckonPeople({}, context.issues);
    return {};
}

Result<void> ImportRun::takePremises(const std::vector<Table> &tables, TableContext &context)
{
    const auto rows = readPremisesRows(tables, context);
    if (!rows)
        return std::unexpected(rows.error());
    mergePremises(m_after, *rows, m_nextId, context.count, context.issues);
    return {};
}

Result<void> ImportRun::takeAddresses(const std::vector<Table> &tables, TableContext &context)
{
    auto points = readAddressRows(tables, context);
    if (!points)
        return std::unexpected(points.error());
    auto map = std::make_shared<plan::BaseMap>(*m_after.baseMap);
    context.count.changed = map->addresses == *points ? 0 : context.count.used;
    map->addresses = std::move(*points);
    m_after.baseMap = std::move(map);
    return {};
}

Result<void> ImportRun::takeAreas(const std::vector<Table> &tables, TableContext &context)
{
    auto rows = readAreaRows(tables, context);
    if (!rows)
        return std::unexpected(rows.error());
    m_after.areas = mergeAreas(std::move(m_after.areas), std::move(*rows), m_nextId, context.count.changed, m_schools);
    return {};
}

Result<void> ImportRun::takeResidences(const std::vector<Table> &tables, TableContext &context)
{
    auto rows = readResidenceRows(tables, context);
    if (!rows)
        return std::unexpected(rows.error());
    std::erase_if(m_after.residences, reckoned);
    m_estimatedBands = context.estimatedBands;
    context.count.used += std::ssize(*rows);
    std::vector<std::string> names;
    for (const ResidenceRow &row : *rows)
        names.push_back(row.community);
    const std::int64_t firstNew = m_nextId;
    m_after.residences =
        mergeResidences(std::move(m_after.residences), std::move(*rows), m_nextId, context.count.changed);
    // New ones have their ids in the order of the rows; of known ones the polygon decides.
    if (std::ssize(names) == m_nextId - firstNew)
        for (std::size_t i = 0; i < names.size(); ++i)
            if (!names[i].empty())
                m_communities[firstNew + static_cast<std::int64_t>(i)] = names[i];
    return {};
}

Result<void> ImportRun::takeOutlets(const std::vector<Table> &tables, TableContext &context)
{
    auto rows = readOutletRows(tables, m_rulebook, m_leftOut, context);
    if (!rows)
        return std::unexpected(rows.error());
    mergeOutletRows(*rows, context.count, context.issues);
    return {};
}

/// Only a ledger that was read before under its name can miss outlets: another one is a part of the whole. They stay; the
/// map's own outlets are no business of a ledger.
void ImportRun::noteGone(const std::set<std::int64_t> &met, ImportCount &count, IssueList &issues)
{
    const auto before = std::ranges::count_if(m_before.sources, [&](const plan::DataSource &source) {
        return source.role == "outlets" && source.name == count.file;
    });
    const auto ledgers = std::ranges::count(m_before.sources, "outlets", &plan::DataSource::role);
    if (before == 0 || ledgers != before || count.file == fileName(m_request.osm))
        return;
    std::string example;
    for (const plan::Outlet &outlet : m_before.outlets) {
        if (met.contains(outlet.id.value) || outlet.key.starts_with("osm:"))
            continue;
        if (count.gone++ == 0)
            example = outlet.name;
        m_gone.push_back(outlet.id);
    }
    issues.skipped("not-in-the-ledger-any-more", count.gone, example);
}

void ImportRun::mergeOutletRows(const std::vector<OutletRow> &rows, ImportCount &count, IssueList &issues)
{
    OutletMerge merge(std::move(m_after.outlets), m_nextId);
    std::vector<WithoutPlace> without;
    std::set<std::int64_t> met;
    for (const OutletRow &row : rows) {
        const auto [done, id] = merge.take(row);
        const std::string &name = row.outlet.name;
        met.insert(id.value);
        if (done == OutletMerge::Done::Doubled) {
            ++count.skipped;
            issues.add(IssueCode::DuplicateOutlet, Severity::Warning, {name, std::to_string(id.value)}, row.row,
                       &row.outlet.place, id.value);
            continue;
        }
        if (row.place.good())
            ++count.used;
        else
            without.push_back({&row, id});
        count.changed += done == OutletMerge::Done::Changed && id.value < m_before.nextId ? 1 : 0;
        count.added += done == OutletMerge::Done::Added ? 1 : 0;
        if (!row.community.empty())
            m_communities[id.value] = row.community;
        if (row.place.good())
            notePlace(row.place, name, row.row, issues, id.value);
        if (!row.unknownCategory.empty())
            ++m_unknownWords[row.unknownCategory];
        if (!row.unknownCategory.empty())
            issues.add(IssueCode::CategoryUnknown, Severity::Warning, {name, row.unknownCategory}, row.row,
                       &row.outlet.place, id.value);
        else if (row.outlet.services.empty())
            issues.add(IssueCode::OutletWithoutService, Severity::Warning, {name}, row.row, &row.outlet.place,
                       id.value);
    }
    m_after.outlets = std::move(merge).result();
    placeByAddress(without, count, issues);
    noteGone(met, count, issues);
}

} // namespace yike::importing
