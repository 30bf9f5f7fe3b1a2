// SPDX-License-Identifier: GPL-3.0-or-later
// Spatial availability: each opportunity is divided among all who compete for it, so that none is counted twice.
#pragma once

#include "core/measures/pair_weights.h"

#include <vector>

namespace yike::measures {

struct SpatialAvailability {
    std::vector<double> opportunities; ///< V_i per demand point: capacity units allotted to it
    std::vector<double> perHead;       ///< v_i = V_i / P_i; where nobody lives, what the next person would get a head
    bool operator==(const SpatialAvailability &) const = default;
};

/// V_i = Σ_j S_j F_ij,  F_ij = P_i W_ij / Σ_k P_k W_kj (the population's and the impedance's balancing factor in one).
/// Soukhov, A., Páez, A., Higgins, C. D. & Mohamed, M. (2023) Introducing spatial availability, a singly-constrained measure of
/// competitive accessibility. PLoS ONE 18(1), e0278468.
/// Σ_i V_i = Σ_j S_j where every supply point with a capacity has some demand. Per head it equals twoStep() with the same weights.
[[nodiscard]] SpatialAvailability spatialAvailability(const CostTable &table, const PairWeights &weights);

} // namespace yike::measures
