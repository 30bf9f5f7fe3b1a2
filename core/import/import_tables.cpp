// SPDX-License-Identifier: GPL-3.0-or-later
// The tables: areas, residences, outlets.
#include "core/import/import_run.h"
#include "core/import/residence_merge.h"
#include "core/import/source_file.h"
#include "core/import/street_import.h"

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
    TableContext context{path, m_named, *m_places, issues, count, m_progress, m_shares};
    if (auto taken = take(*tables, context); !taken)
        return taken;
    noteSource(role, path, *sha256, count);
    noteIssues(fileName(path), issues);
    return {};
}

Result<void> ImportRun::readTableFiles()
{
    m_places.emplace(m_request.coordinates, boundsOf(*m_after.streets));
    auto read = readTable(m_request.estates, "estates", true,
                          [&](const auto &tables, auto &context) { return takeEstates(tables, context); });
    if (read)
        read = readTable(m_request.gates, "gates", false,
                         [&](const auto &tables, auto &context) { return takeGates(tables, context); });
    if (read)
        read = readTable(m_request.areas, "areas", true,
                         [&](const auto &tables, auto &context) { return takeAreas(tables, context); });
    if (read)
        read = readTable(m_request.residences, "residences", false,
                         [&](const auto &tables, auto &context) { return takeResidences(tables, context); });
    if (read)
        read = readTable(m_request.outlets, "outlets", false,
                         [&](const auto &tables, auto &context) { return takeOutlets(tables, context); });
    if (read)
        read = readTable(m_request.totals, "totals", true,
                         [&](const auto &tables, auto &context) { return takeTotals(tables, context); });
    return read ? m_named.allFound() : read;
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
    auto rows = readOutletRows(tables, m_rulebook, context);
    if (!rows)
        return std::unexpected(rows.error());
    mergeOutletRows(*rows, context.count, context.issues);
    return {};
}

void ImportRun::mergeOutletRows(const std::vector<OutletRow> &rows, ImportCount &count, IssueList &issues)
{
    OutletMerge merge(std::move(m_after.outlets), m_nextId);
    for (const OutletRow &row : rows) {
        const auto [done, id] = merge.take(row);
        const std::string &name = row.outlet.name;
        if (done == OutletMerge::Done::Doubled) {
            ++count.skipped;
            issues.add(IssueCode::DuplicateOutlet, Severity::Warning, {name, std::to_string(id.value)}, row.row,
                       &row.outlet.place, id.value);
            continue;
        }
        ++(row.place.good() ? count.used : count.unplaced);
        count.changed += done == OutletMerge::Done::Changed && id.value < m_before.nextId ? 1 : 0;
        if (!row.community.empty())
            m_communities[id.value] = row.community;
        notePlace(row.place, name, row.row, issues, id.value);
        if (!row.unknownCategory.empty())
            issues.add(IssueCode::CategoryUnknown, Severity::Warning, {name, row.unknownCategory}, row.row,
                       &row.outlet.place, id.value);
        else if (row.outlet.services.empty())
            issues.add(IssueCode::OutletWithoutService, Severity::Warning, {name}, row.row, &row.outlet.place,
                       id.value);
    }
    m_after.outlets = std::move(merge).result();
}

} // namespace yike::importing
