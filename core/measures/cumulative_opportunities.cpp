// SPDX-License-Identifier: GPL-3.0-or-later
// The gravity measure with a weight that is one up to the limit.
#include "core/measures/cumulative_opportunities.h"

#include "core/measures/gravity_access.h"

namespace yike::measures {

base::Result<std::vector<double>> cumulativeOpportunities(const CostTable &table, double limit)
{
    return weigh(table, WeightFunction::flat(), limit).transform([&](const PairWeights &weights) {
        return gravityAccess(table, weights);
    });
}

} // namespace yike::measures
