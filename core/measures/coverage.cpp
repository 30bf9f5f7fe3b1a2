// SPDX-License-Identifier: GPL-3.0-or-later
// The nearest decides.
#include "core/measures/coverage.h"

#include "core/measures/nearest_cost.h"
#include "core/measures/range_error.h"

namespace yike::measures {

base::Result<Coverage> coverage(const CostTable &table, double limit)
{
    if (!(limit >= 0))
        return outOfRange("limit", limit, "≥ 0");
    Coverage result;
    double all = 0;
    const auto nearest = nearestCost(table);
    for (std::size_t i = 0; i < nearest.size(); ++i) {
        const bool covered = nearest[i] && nearest[i]->cost <= limit;
        result.covered.push_back(covered);
        result.people += covered ? table.weights()[i] : 0;
        all += table.weights()[i];
    }
    if (all > 0)
        result.share = result.people / all;
    return result;
}

} // namespace yike::measures
