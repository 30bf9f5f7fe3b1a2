// SPDX-License-Identifier: GPL-3.0-or-later
// Estates of an office and their gates.
#include "core/import/import_run.h"
#include "core/import/region_index.h"

#include <algorithm>

namespace yike::importing {

using base::Result;

Result<void> ImportRun::takeEstates(const std::vector<Table> &tables, TableContext &context)
{
    auto rows = readEstateRows(tables, context);
    if (!rows)
        return std::unexpected(rows.error());
    m_after.estates =
        mergeEstates(std::move(m_after.estates), std::move(*rows), m_nextId, context.count, context.issues, m_touched);
    return {};
}

Result<void> ImportRun::takeGates(const std::vector<Table> &tables, TableContext &context)
{
    const auto rows = readGateRows(tables, context);
    if (!rows)
        return std::unexpected(rows.error());
    mergeGates(m_after, *rows, context.count, context.issues, m_touched);
    return {};
}

/// Places inside an estate belong to it, where nothing else was said.
void ImportRun::findEstates()
{
    if (m_after.estates == m_before.estates && m_after.residences == m_before.residences &&
        m_after.outlets == m_before.outlets)
        return;
    std::vector<geo::MultiPolygon> outlines;
    for (const plan::Estate &estate : m_after.estates)
        outlines.push_back({estate.outline});
    const RegionIndex regions(outlines);
    const auto find = [&](auto &object) {
        if (object.estate || !geo::isValid(object.place))
            return;
        if (const auto at = regions.firstAt(object.place))
            object.estate = m_after.estates[*at].id;
    };
    std::ranges::for_each(m_after.residences, find);
    for (plan::Outlet &outlet : m_after.outlets)
        if (outlet.match != plan::MatchLevel::NotPlaced)
            find(outlet);
}

} // namespace yike::importing
