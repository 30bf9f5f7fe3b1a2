// SPDX-License-Identifier: GPL-3.0-or-later
// Cumulative opportunities: all that lies within a limit, added up.
#pragma once

#include "core/measures/cost_table.h"

#include <vector>

namespace yike::measures {

/// A_i = Σ_j S_j [c_ij ≤ limit]; the limit is included. Knows no competition.
/// Wachs, M. & Kumagai, T. G. (1973) Physical accessibility as a social indicator. Socio-Economic Planning Sciences 7(5), 437–456.
/// OutOfRange for a limit that is negative or no number.
[[nodiscard]] base::Result<std::vector<double>> cumulativeOpportunities(const CostTable &table, double limit);

} // namespace yike::measures
