// SPDX-License-Identifier: GPL-3.0-or-later
// Concentration index: does a figure go with a rank, such as the share of the old?
#pragma once

#include "core/base/error.h"

#include <optional>
#include <span>

namespace yike::measures {

/// C = 2/Ā · Σ_i (P_i/P) (A_i − Ā) (r_i − ½);  r_i: the share of the people ranked below group i, plus half of its own.
/// Between −1 and 1: positive where those of high rank have more, 0 where rank does not matter. Groups of equal rank stand side
/// by side and share one r. With the figure itself as the rank it is the Gini coefficient.
/// Kakwani, N., Wagstaff, A. & van Doorslaer, E. (1997) Socioeconomic inequalities in health: measurement, computation, and
/// statistical inference. Journal of Econometrics 77(1), 87–103.
/// values, people: as Distribution::make(); ranks: any finite numbers, one a group. OutOfRange as there.
/// One group: 0. Nothing where there is nobody or all have 0.
[[nodiscard]] base::Result<std::optional<double>>
concentrationIndex(std::span<const double> values, std::span<const double> ranks, std::span<const double> people);

} // namespace yike::measures
