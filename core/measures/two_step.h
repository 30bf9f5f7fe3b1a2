// SPDX-License-Identifier: GPL-3.0-or-later
// Two-step floating catchment area (2SFCA), with whatever weights.
#pragma once

#include "core/measures/floating_catchment.h"
#include "core/measures/pair_weights.h"

namespace yike::measures {

/// R_j = S_j / Σ_k P_k W_kj,  A_i = Σ_j R_j W_ij.
/// The general form of the family: 2SFCA with a flat weight, E2SFCA with steps, Gaussian and kernel 2SFCA with theirs.
/// Σ_i P_i A_i = Σ_j S_j where every supply point with a capacity has some demand; R_j = 0 where it has none.
/// Sums run in ascending demand, then supply.
[[nodiscard]] FloatingCatchment twoStep(const CostTable &table, const PairWeights &weights);

/// W = 1 within the catchment, its limit included.
/// Luo, W. & Wang, F. (2003) Measures of spatial accessibility to health care in a GIS environment: synthesis and a case study
/// in the Chicago region. Environment and Planning B 30(6), 865–884.
[[nodiscard]] base::Result<FloatingCatchment> twoStepWithin(const CostTable &table, double catchment);

} // namespace yike::measures
