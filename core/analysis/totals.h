// SPDX-License-Identifier: GPL-3.0-or-later
// Head counts of areas and of their ledgers (台账).
#pragma once

#include "core/analysis/basis.h"

namespace yike::analysis {

/// Area 0 first, then every area of the plan.
[[nodiscard]] std::vector<AreaTotals> totalsOf(const Basis &basis);

} // namespace yike::analysis
