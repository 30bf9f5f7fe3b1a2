// SPDX-License-Identifier: GPL-3.0-or-later
// Modified two-step floating catchment area (M2SFCA): distance costs access even without competitors.
#pragma once

#include "core/measures/floating_catchment.h"
#include "core/measures/pair_weights.h"

namespace yike::measures {

/// A_i = Σ_j S_j W_ij² / Σ_k P_k W_kj.
/// Delamater, P. L. (2013) Spatial accessibility in suboptimally configured health care systems: a modified two-step floating
/// catchment area (M2SFCA) metric. Health & Place 24, 30–43.
/// Does not conserve the supply, on purpose: with weights of at most 1, Σ_i P_i A_i ≤ Σ_j S_j; what is missing is lost to distance.
[[nodiscard]] FloatingCatchment modifiedTwoStep(const CostTable &table, const PairWeights &weights);

} // namespace yike::measures
