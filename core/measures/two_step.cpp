// SPDX-License-Identifier: GPL-3.0-or-later
// The two steps: people per supply point, then the ratios added up at every demand point.
#include "core/measures/two_step.h"

namespace yike::measures {

FloatingCatchment twoStep(const CostTable &table, const PairWeights &weights)
{
    FloatingCatchment result{std::vector(table.demandCount(), 0.0), std::vector(table.supplyCount(), 0.0)};
    const auto pairs = table.pairs();
    for (std::size_t p = 0; p < pairs.size(); ++p)
        result.demand[pairs[p].supply] += table.weights()[pairs[p].demand] * weights[p];
    std::vector<double> ratio(table.supplyCount(), 0.0);
    for (std::size_t j = 0; j < ratio.size(); ++j)
        if (result.demand[j] > 0)
            ratio[j] = table.capacities()[j] / result.demand[j];
    for (std::size_t p = 0; p < pairs.size(); ++p)
        result.access[pairs[p].demand] += ratio[pairs[p].supply] * weights[p];
    return result;
}

base::Result<FloatingCatchment> twoStepWithin(const CostTable &table, double catchment)
{
    return weigh(table, WeightFunction::flat(), catchment).transform([&](const PairWeights &weights) {
        return twoStep(table, weights);
    });
}

} // namespace yike::measures
