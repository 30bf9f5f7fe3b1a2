// SPDX-License-Identifier: GPL-3.0-or-later
// The two steps with Dai's Gaussian.
#include "core/measures/gaussian_two_step.h"

namespace yike::measures {

base::Result<FloatingCatchment> gaussianTwoStep(const CostTable &table, double limit)
{
    return WeightFunction::gaussianWithin(limit)
        .and_then([&](const WeightFunction &function) { return weigh(table, function); })
        .transform([&](const PairWeights &weights) { return twoStep(table, weights); });
}

} // namespace yike::measures
