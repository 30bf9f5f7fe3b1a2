// SPDX-License-Identifier: GPL-3.0-or-later
// Three-step floating catchment area (3SFCA): people divide themselves among the supply points first.
#pragma once

#include "core/measures/floating_catchment.h"
#include "core/measures/pair_weights.h"

#include <array>

namespace yike::measures {

/// The weights of the paper for 0–10, 10–20, 20–30 and 30–60 minutes.
inline constexpr std::array kWanWeights{0.962, 0.704, 0.377, 0.042};
/// The same shape over another catchment: cuts at 1/6, 1/3, 1/2 and the whole of it.
[[nodiscard]] std::vector<Step> wanSteps(double catchment);

/// G_ij = C_ij / Σ_l C_il,  R_j = S_j / Σ_k G_kj W_kj P_k,  A_i = Σ_j G_ij W_ij R_j.
/// Wan, N., Zou, B. & Sternberg, T. (2012) A three-step floating catchment area method for analyzing spatial access to health
/// services. International Journal of Geographical Information Science 26(6), 1073–1089.
/// choice: C, the weights of the selection. In the paper those within the catchment, C = W. PySAL access takes all pairs given,
/// also those beyond its max_cost: pass the weights without a catchment.
/// Σ_i P_i A_i = Σ_j S_j where every supply point with a capacity has some demand.
[[nodiscard]] FloatingCatchment threeStep(const CostTable &table, const PairWeights &weights,
                                          const PairWeights &choice);
[[nodiscard]] FloatingCatchment threeStep(const CostTable &table, const PairWeights &weights);

} // namespace yike::measures
