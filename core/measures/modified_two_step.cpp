// SPDX-License-Identifier: GPL-3.0-or-later
// The second step weighs twice.
#include "core/measures/modified_two_step.h"

namespace yike::measures {

FloatingCatchment modifiedTwoStep(const CostTable &table, const PairWeights &weights)
{
    FloatingCatchment result{std::vector(table.demandCount(), 0.0), std::vector(table.supplyCount(), 0.0)};
    const auto pairs = table.pairs();
    for (std::size_t p = 0; p < pairs.size(); ++p)
        result.demand[pairs[p].supply] += table.weights()[pairs[p].demand] * weights[p];
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        const double demand = result.demand[pairs[p].supply];
        if (demand > 0)
            result.access[pairs[p].demand] += table.capacities()[pairs[p].supply] / demand * weights[p] * weights[p];
    }
    return result;
}

} // namespace yike::measures
