// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the pairs; a later one wins only where it is nearer.
#include "core/measures/nearest_cost.h"

namespace yike::measures {

std::vector<std::optional<Nearest>> nearestCost(const CostTable &table)
{
    std::vector<std::optional<Nearest>> nearest(table.demandCount());
    for (const CostPair &pair : table.pairs()) {
        auto &known = nearest[pair.demand];
        if (table.capacities()[pair.supply] > 0 && (!known || pair.cost < known->cost))
            known = Nearest{pair.cost, pair.supply};
    }
    return nearest;
}

} // namespace yike::measures
