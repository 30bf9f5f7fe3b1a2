// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through the sheets of a table: finds the header, leaves out totals and blanks, counts everything.
#pragma once

#include "core/demography/demography.h"
#include "core/import/columns.h"
#include "core/import/import.h"
#include "core/import/issue_list.h"
#include "core/import/places.h"

#include <functional>
#include <string>
#include <vector>

namespace yike::importing {

/// What every reader of tables has at hand.
struct TableContext {
    const std::string &path;
    NamedColumns &named;
    PlaceReader &places;
    IssueList &issues;
    ImportCount &count;
    const base::Progress &progress;
    demography::BandShares shares = demography::defaultDemography().shares; ///< of ages nobody tells
    norms::BandSet estimatedBands = 0; ///< told by the reader: bands filled by those shares
};

/// Calls take(table, columns, row) for every row that holds data; take counts it as used, unplaced or skipped.
/// wanted: a sheet where it says no is passed over (a cover sheet, a legend). ColumnMissing(role) if no sheet has a header.
using WantsSheet = std::function<bool(const Table &, const Columns &)>;
using TakeRow = std::function<void(const Table &, const Columns &, const TableRow &)>;
[[nodiscard]] base::Result<void> eachRow(const std::vector<Table> &tables, TableContext &context, Role needed,
                                         const WantsSheet &wanted, const TakeRow &take);

/// The cell, plain.
[[nodiscard]] std::string textOf(const Columns &columns, const TableRow &row, Role role);
/// A figure that must not be negative; 0 and an issue where it is unreadable or negative. `given` tells that it was there.
[[nodiscard]] std::int64_t figureOf(const Columns &columns, const TableRow &row, Role role, IssueList &issues,
                                    bool *given = nullptr);
/// Notes what is odd about a row's place; object: its id in the project.
void notePlace(const RowPlace &place, const std::string &name, std::int64_t row, IssueList &issues,
               std::int64_t object = 0);

} // namespace yike::importing
