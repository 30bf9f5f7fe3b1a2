// SPDX-License-Identifier: GPL-3.0-or-later
// Table 2 设施网点台账: every outlet of the present ledger with what is not written in it but found out.
#pragma once

#include "core/report/content.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::report {

struct LedgerRow {
    plan::OutletId outlet; ///< what is not here stands in the plan
    std::size_t index = 0; ///< into the plan's outlets
    plan::AreaId community; ///< it stands in; 0 = none
    std::vector<plan::AreaId> circles; ///< it stands in
    bool stale = false; ///< open, but last checked too long ago: 待核实
    std::int64_t floorArea = 0, sharedArea = 0; ///< m², each room once; 0 = unknown, none shared
    std::int64_t capacity = 0; ///< of the first service, thousandths of `unit`; 0 = unknown or none
    std::string unit; ///< code of its capacity; empty = none
    bool operator==(const LedgerRow &) const = default;
};

/// 商业网点 + 公共服务设施 = all; open + closed + unchecked + planned = all.
struct LedgerTotals {
    std::int64_t outlets = 0, commercial = 0, open = 0, closed = 0, unchecked = 0, planned = 0, placed = 0, chains = 0;
    std::int64_t floorArea = 0, sharedArea = 0; ///< of all rows
    bool operator==(const LedgerTotals &) const = default;
};

struct LedgerTable {
    std::vector<LedgerRow> rows; ///< ascending id
    LedgerTotals totals; ///< counted from the rows
    std::int64_t works = 0; ///< rows of the data that are works per household or building: projects, no outlets
    bool operator==(const LedgerTable &) const = default;
};

/// present: of the present state; what a scenario adds is in no ledger.
[[nodiscard]] LedgerTable ledgerTableOf(const analysis::Assessment &present);

/// Outlets of one kind by status.
struct KindCount {
    std::int64_t open = 0, closed = 0, planned = 0, unchecked = 0, placed = 0;
    [[nodiscard]] std::int64_t all() const { return open + closed + planned + unchecked; }
};

/// As analysis::AreaTotals counts them (open ones checked too long ago are unchecked), each once for its first service.
struct KindCounts {
    std::vector<KindCount> byService; ///< by index into the rulebook's services
    KindCount unknown; ///< of kinds the rulebook does not know, or none told
    KindCount total;
};
[[nodiscard]] KindCounts outletsByKind(const analysis::Assessment &assessment);

} // namespace yike::report
