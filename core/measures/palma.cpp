// SPDX-License-Identifier: GPL-3.0-or-later
// Read off the Lorenz curve.
#include "core/measures/palma.h"

#include "core/measures/lorenz.h"

namespace yike::measures {

std::optional<double> palma(const Distribution &distribution)
{
    constexpr double kWorstOff = 0.4, kAllButBestOff = 0.9, kGreatest = 1e12;
    const std::vector<LorenzPoint> curve = lorenzCurve(distribution);
    if (curve.empty())
        return std::nullopt;
    const double worst = lorenzAt(curve, kWorstOff), best = 1 - lorenzAt(curve, kAllButBestOff);
    return best < worst * kGreatest ? std::optional(best / worst) : std::nullopt;
}

} // namespace yike::measures
