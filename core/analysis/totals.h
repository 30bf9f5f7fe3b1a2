// SPDX-License-Identifier: GPL-3.0-or-later
// Head counts of areas and of their ledgers (台账).
#pragma once

#include "core/analysis/basis.h"

namespace yike::analysis {

/// Area 0 first, then every area of the plan.
[[nodiscard]] std::vector<AreaTotals> totalsOf(const Basis &basis);

/// Last checked more than the project's months before its base date. False where either date is unknown: an empty date is
/// no old date.
[[nodiscard]] bool checkedTooLongAgo(const plan::Outlet &outlet, const plan::Plan &plan);

} // namespace yike::analysis
