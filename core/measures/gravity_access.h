// SPDX-License-Identifier: GPL-3.0-or-later
// Hansen's gravity measure: opportunities, the farther the less they count.
#pragma once

#include "core/measures/pair_weights.h"

#include <vector>

namespace yike::measures {

/// A_i = Σ_j S_j f(c_ij), in ascending supply. Knows no competition.
/// Hansen, W. G. (1959) How accessibility shapes land use. Journal of the American Institute of Planners 25(2), 73–76.
[[nodiscard]] std::vector<double> gravityAccess(const CostTable &table, const PairWeights &weights);

} // namespace yike::measures
