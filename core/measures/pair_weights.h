// SPDX-License-Identifier: GPL-3.0-or-later
// The weight of every pair of a cost table: a weight function, cut at a catchment.
#pragma once

#include "core/measures/cost_table.h"
#include "core/measures/weight_function.h"

#include <limits>
#include <vector>

namespace yike::measures {

/// "No catchment: the weight function alone decides."
inline constexpr double kNoCatchment = std::numeric_limits<double>::infinity();

/// Parallel to CostTable::pairs().
using PairWeights = std::vector<double>;

/// W_ij = f(c_ij) where c_ij ≤ catchment, else 0. The catchment includes its limit, as PySAL access's max_cost does.
/// OutOfRange for a catchment that is negative or no number, and for a weight beyond 1e60: gravity at a cost of next to nothing,
/// which a least cost cures.
[[nodiscard]] base::Result<PairWeights> weigh(const CostTable &table, const WeightFunction &function,
                                              double catchment = kNoCatchment);

/// The sum of the weights of each demand point's pairs. Order of summation: ascending supply.
[[nodiscard]] std::vector<double> sumsByDemand(const CostTable &table, const PairWeights &weights);

} // namespace yike::measures
