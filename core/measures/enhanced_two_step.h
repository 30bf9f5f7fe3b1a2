// SPDX-License-Identifier: GPL-3.0-or-later
// Enhanced two-step floating catchment area (E2SFCA): steps of weight inside the catchment.
#pragma once

#include "core/measures/two_step.h"

#include <array>

namespace yike::measures {

/// The weights of the paper for 0–10, 10–20 and 20–30 minutes.
inline constexpr std::array kLuoQiWeights{1.0, 0.68, 0.22};

/// R_j = S_j / Σ_r Σ_{k∈D_r} P_k W_r,  A_i = Σ_r Σ_{j∈D_r} R_j W_r;  D_r: the r-th band of cost, its upper cut included.
/// Luo, W. & Qi, Y. (2009) An enhanced two-step floating catchment area (E2SFCA) method for measuring spatial accessibility to
/// primary care physicians. Health & Place 15(4), 1100–1107.
[[nodiscard]] base::Result<FloatingCatchment> enhancedTwoStep(const CostTable &table, std::vector<Step> steps);

/// The thirds of a catchment with the weights of the paper: 15 → cuts at 5, 10 and 15.
[[nodiscard]] std::vector<Step> luoQiSteps(double catchment);

} // namespace yike::measures
