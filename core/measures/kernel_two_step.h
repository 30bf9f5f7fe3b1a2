// SPDX-License-Identifier: GPL-3.0-or-later
// Kernel density two-step floating catchment area (KD2SFCA).
#pragma once

#include "core/measures/two_step.h"

namespace yike::measures {

/// R_j = S_j / Σ_k P_k K(c_kj / h),  A_i = Σ_j R_j K(c_ij / h);  h: the bandwidth, beyond which K = 0.
/// Dai, D. & Wang, F. (2011) Geographic disparities in accessibility to food stores in southwest Mississippi. Environment and
/// Planning B 38(4), 659–677. (Epanechnikov's kernel there.) A constant factor of K cancels out.
[[nodiscard]] base::Result<FloatingCatchment> kernelTwoStep(const CostTable &table, double bandwidth,
                                                            Kernel kernel = Kernel::Epanechnikov);

} // namespace yike::measures
