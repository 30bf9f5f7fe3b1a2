// SPDX-License-Identifier: GPL-3.0-or-later
// Balanced floating catchment area (BFCA): nobody is counted at several supply points in full, no level of service twice.
#pragma once

#include "core/measures/floating_catchment.h"
#include "core/measures/pair_weights.h"

namespace yike::measures {

struct Balanced {
    FloatingCatchment figures; ///< demand: each person is divided among the supply points within reach
    std::vector<double>
        service; ///< L_j per supply point: level of service, capacity units a head; 0 where nobody comes
    bool operator==(const Balanced &) const = default;
};

/// D_j = Σ_i P_i W_ij / Σ_l W_il,  L_j = S_j / D_j,  A_i = Σ_j L_j W_ij / Σ_k W_kj.
/// Páez, A., Higgins, C. D. & Vivona, S. F. (2019) Demand and level of service inflation in floating catchment area (FCA)
/// methods. PLoS ONE 14(6), e0218773.
/// Conserves the people, Σ_j D_j = Σ_i P_i (of all who reach something), and the level of service, Σ_i A_i = Σ_j L_j. The
/// access is a share of a level and depends on how many demand points the land is cut into; it promises nothing about Σ P_i A_i
/// (spatialAvailability() does). Σ_k runs over all demand points, those without people as well.
[[nodiscard]] Balanced balanced(const CostTable &table, const PairWeights &weights);

} // namespace yike::measures
