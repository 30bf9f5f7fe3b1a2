// SPDX-License-Identifier: GPL-3.0-or-later
// Capacities times weights, added up at every demand point.
#include "core/measures/gravity_access.h"

namespace yike::measures {

std::vector<double> gravityAccess(const CostTable &table, const PairWeights &weights)
{
    std::vector<double> access(table.demandCount(), 0.0);
    for (std::size_t p = 0; p < weights.size(); ++p)
        access[table.pairs()[p].demand] += table.capacities()[table.pairs()[p].supply] * weights[p];
    return access;
}

} // namespace yike::measures
