// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage of one norm: people within its limit, by group and area, in three columns.
#pragma once

#include "core/analysis/own_schools.h"

namespace yike::analysis {

/// Σ P_i·1(t_i ≤ T) per group and area (domain.md §8, 设施覆盖率 by population); groups × areas, area 0 first.
[[nodiscard]] std::vector<Coverage> coverageOf(const Basis &basis, const norms::Norm &norm, const Judged &judged);

} // namespace yike::analysis
