// SPDX-License-Identifier: GPL-3.0-or-later
// Weighs every pair once, so that all steps of a measure see the same weights.
#include "core/measures/pair_weights.h"

#include "core/measures/range_error.h"

namespace yike::measures {

base::Result<PairWeights> weigh(const CostTable &table, const WeightFunction &function, double catchment)
{
    constexpr double kGreatestWeight = 1e60; // the square of it, times a capacity, is still a number
    if (!(catchment >= 0))
        return outOfRange("catchment", catchment, "≥ 0");
    PairWeights weights;
    weights.reserve(table.pairs().size());
    for (const CostPair &pair : table.pairs()) {
        const double weight = pair.cost <= catchment ? function(pair.cost) : 0;
        if (!(weight <= kGreatestWeight))
            return outOfRange("cost", pair.cost, "more: its weight passes 1e60, give a least cost",
                              "demand " + std::to_string(pair.demand) + ", supply " + std::to_string(pair.supply));
        weights.push_back(weight);
    }
    return weights;
}

std::vector<double> sumsByDemand(const CostTable &table, const PairWeights &weights)
{
    std::vector<double> sums(table.demandCount(), 0.0);
    for (std::size_t p = 0; p < weights.size(); ++p)
        sums[table.pairs()[p].demand] += weights[p];
    return sums;
}

} // namespace yike::measures
