// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a ledger of outlets.
#pragma once

#include "core/import/table_import.h"
#include "core/norms/rulebook.h"
#include "core/plan/outlet.h"

#include <set>
#include <string>
#include <vector>

namespace yike::importing {

/// One row, before it is compared with what the project holds.
struct OutletRow {
    plan::Outlet outlet;          ///< without id
    RowPlace place;
    std::int64_t row = 0;
    bool statusGiven = false, openToGiven = false;
    std::string unknownCategory;  ///< words that no service has
    std::string community;        ///< its name in the ledger, or in the name of its sheet
    std::string subdistrict;      ///< likewise; narrows where an address is looked for
};

/// leftOut: rows whose kind is one of these words are not taken.
[[nodiscard]] base::Result<std::vector<OutletRow>> readOutletRows(const std::vector<Table> &tables,
                                                                  const norms::Rulebook &rulebook,
                                                                  const std::set<std::string> &leftOut,
                                                                  TableContext &context);

} // namespace yike::importing
