// SPDX-License-Identifier: GPL-3.0-or-later
// The three steps are two with the weight of a pair taken times the chance that it is chosen.
#include "core/measures/three_step.h"

#include "core/measures/two_step.h"

namespace yike::measures {

std::vector<Step> wanSteps(double catchment)
{
    return {{catchment / 6, kWanWeights[0]},
            {catchment / 3, kWanWeights[1]},
            {catchment / 2, kWanWeights[2]},
            {catchment, kWanWeights[3]}};
}

FloatingCatchment threeStep(const CostTable &table, const PairWeights &weights, const PairWeights &choice)
{
    const std::vector<double> sums = sumsByDemand(table, choice);
    PairWeights chosen(weights.size(), 0.0);
    for (std::size_t p = 0; p < weights.size(); ++p)
        if (choice[p] > 0)
            chosen[p] = weights[p] * (choice[p] / sums[table.pairs()[p].demand]);
    return twoStep(table, chosen);
}

FloatingCatchment threeStep(const CostTable &table, const PairWeights &weights)
{
    return threeStep(table, weights, weights);
}

} // namespace yike::measures
