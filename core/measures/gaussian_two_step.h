// SPDX-License-Identifier: GPL-3.0-or-later
// Gaussian two-step floating catchment area: weights that fall smoothly to nothing at the limit.
#pragma once

#include "core/measures/two_step.h"

namespace yike::measures {

/// R_j = S_j / Σ_k P_k G(c_kj),  A_i = Σ_j R_j G(c_ij),
/// G(c) = (exp(−½ (c/limit)²) − exp(−½)) / (1 − exp(−½)) for c ≤ limit, else 0.
/// Dai, D. (2010) Black residential segregation, disparities in spatial access to health care facilities, and late-stage breast
/// cancer diagnosis in metropolitan Detroit. Health & Place 16(5), 1038–1052.
/// PySAL access means another curve by "gaussian": twoStep() with WeightFunction::gaussian(sigma).
[[nodiscard]] base::Result<FloatingCatchment> gaussianTwoStep(const CostTable &table, double limit);

} // namespace yike::measures
