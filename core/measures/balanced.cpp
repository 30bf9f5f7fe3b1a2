// SPDX-License-Identifier: GPL-3.0-or-later
// Weights standardised by row for the people and by column for the level of service.
#include "core/measures/balanced.h"

namespace yike::measures {

Balanced balanced(const CostTable &table, const PairWeights &weights)
{
    const std::size_t supplies = table.supplyCount();
    Balanced result{{std::vector(table.demandCount(), 0.0), std::vector(supplies, 0.0)}, std::vector(supplies, 0.0)};
    const std::vector<double> rows = sumsByDemand(table, weights);
    std::vector<double> columns(supplies, 0.0);
    const auto pairs = table.pairs();
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        if (!(weights[p] > 0))
            continue;
        columns[pairs[p].supply] += weights[p];
        result.figures.demand[pairs[p].supply] +=
            table.weights()[pairs[p].demand] * (weights[p] / rows[pairs[p].demand]);
    }
    for (std::size_t j = 0; j < supplies; ++j)
        if (result.figures.demand[j] > 0)
            result.service[j] = table.capacities()[j] / result.figures.demand[j];
    for (std::size_t p = 0; p < pairs.size(); ++p)
        if (weights[p] > 0)
            result.figures.access[pairs[p].demand] +=
                result.service[pairs[p].supply] * (weights[p] / columns[pairs[p].supply]);
    return result;
}

} // namespace yike::measures
