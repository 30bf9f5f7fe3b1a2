// SPDX-License-Identifier: GPL-3.0-or-later
// Enhanced two-step floating catchment area: capacity against the people who can reach it.
#pragma once

#include "core/analysis/nearest.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace yike::analysis {

/// One outlet with a capacity and whom it can serve; pairs beyond the catchment are passed over.
struct FcaSupply {
    std::int64_t capacity = 0;   ///< thousandths
    std::span<const Pair> pairs; ///< ascending residence
};

struct FcaRequest {
    std::span<const base::People> people;  ///< of the users, per residence, thousandths
    std::span<const FcaSupply> supplies;   ///< ascending outlet: the order of every sum
    base::Cost catchment = 0;
    std::array<std::int32_t, 3> weights{}; ///< per mille, of the thirds 0–⅓, ⅓–⅔, ⅔–1 of the catchment
};

struct FcaResult {
    std::vector<double> ratio;             ///< per residence: capacity units per person
    std::vector<double> demand;            ///< per supply: weighted people
    bool operator==(const FcaResult &) const = default;
};

/// Luo, W. & Qi, Y. (2009) An enhanced two-step floating catchment area (E2SFCA) method. Health & Place 15(4), 1100–1107.
///   R_j = S_j / Σ_i P_i W(d_ij),  A_i = Σ_j R_j W(d_ij);  a third and the catchment include their limits (≤).
/// Where every outlet with a capacity has some demand, Σ_i P_i A_i = Σ_j S_j.
/// Demand is summed in integers; ratios in ascending outlet order.
[[nodiscard]] FcaResult e2sfca(const FcaRequest &request);

/// R_j: capacity (thousandths) per weighted person.
[[nodiscard]] double perPerson(std::int64_t capacity, double demand);
/// Weight per mille of a cost; 0 beyond the catchment.
[[nodiscard]] std::int32_t thirdWeight(base::Cost cost, base::Cost catchment,
                                       const std::array<std::int32_t, 3> &weights);

} // namespace yike::analysis
