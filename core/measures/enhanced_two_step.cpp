// SPDX-License-Identifier: GPL-3.0-or-later
// The two steps with a step function.
#include "core/measures/enhanced_two_step.h"

namespace yike::measures {

base::Result<FloatingCatchment> enhancedTwoStep(const CostTable &table, std::vector<Step> steps)
{
    return WeightFunction::steps(std::move(steps))
        .and_then([&](const WeightFunction &function) { return weigh(table, function); })
        .transform([&](const PairWeights &weights) { return twoStep(table, weights); });
}

std::vector<Step> luoQiSteps(double catchment)
{
    return {{catchment / 3, kLuoQiWeights[0]}, {2 * catchment / 3, kLuoQiWeights[1]}, {catchment, kLuoQiWeights[2]}};
}

} // namespace yike::measures
