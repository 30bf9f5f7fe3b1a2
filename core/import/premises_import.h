// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of premises (闲置用房台账) and a list of standard addresses (一标三实 门牌).
#pragma once

#include "core/import/table_import.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::importing {

/// One row: the premises without id, and what narrows where their address is looked for.
struct PremisesRow {
    plan::Premises premises;
    std::string community, subdistrict;
    std::int64_t row = 0;
    RowPlace place;
};

/// Every row with a name, an address or a place. What a cell does not tell stays unknown.
[[nodiscard]] base::Result<std::vector<PremisesRow>> readPremisesRows(const std::vector<Table> &tables,
                                                                      TableContext &context);
/// By the ledger's number, else by name and address: known ones get what the row says, new ones an id from nextId on. What has
/// no place is looked for by address in `plan` (address_match.h); what is not found rests in the tray.
void mergePremises(plan::Plan &plan, const std::vector<PremisesRow> &rows, std::int64_t &nextId, ImportCount &count,
                   IssueList &issues);

/// Rows with an address and a place; the others are counted as unplaced or skipped. The same address twice: the first counts.
[[nodiscard]] base::Result<std::vector<plan::AddressPoint>> readAddressRows(const std::vector<Table> &tables,
                                                                            TableContext &context);

} // namespace yike::importing
