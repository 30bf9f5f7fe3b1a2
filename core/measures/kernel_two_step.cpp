// SPDX-License-Identifier: GPL-3.0-or-later
// The two steps with a kernel.
#include "core/measures/kernel_two_step.h"

namespace yike::measures {

base::Result<FloatingCatchment> kernelTwoStep(const CostTable &table, double bandwidth, Kernel kernel)
{
    return WeightFunction::kernel(kernel, bandwidth)
        .and_then([&](const WeightFunction &function) { return weigh(table, function); })
        .transform([&](const PairWeights &weights) { return twoStep(table, weights); });
}

} // namespace yike::measures
