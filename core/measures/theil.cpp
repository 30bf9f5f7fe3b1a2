// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the groups in ascending value.
#include "core/measures/theil.h"

#include <algorithm>
#include <cmath>

namespace yike::measures {

std::optional<double> theil(const Distribution &distribution)
{
    if (!distribution.hasShares())
        return std::nullopt;
    const double people = distribution.people(), mean = *distribution.mean();
    double sum = 0;
    for (const Share &share : distribution.shares()) {
        const double relative = share.value / mean;
        if (relative > 0)
            sum += share.people / people * relative * std::log(relative);
    }
    return std::max(sum, 0.0); // below it only by rounding
}

} // namespace yike::measures
