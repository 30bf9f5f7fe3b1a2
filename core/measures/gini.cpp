// SPDX-License-Identifier: GPL-3.0-or-later
// The double sum in one pass over the sorted groups.
#include "core/measures/gini.h"

#include <algorithm>

namespace yike::measures {

std::optional<double> gini(const Distribution &distribution)
{
    if (!distribution.hasShares())
        return std::nullopt;
    // Half the double sum: each group against all that have less, Σ_i p_i (a_i F_i − M_i) with a = A/Ā, p = P_i/P.
    const double people = distribution.people(), mean = *distribution.mean();
    double before = 0, hadBefore = 0, sum = 0;
    for (const Share &share : distribution.shares()) {
        const double part = share.people / people, relative = share.value / mean;
        sum += part * (relative * before - hadBefore);
        before += part;
        hadBefore += part * relative;
    }
    return std::clamp(sum, 0.0, 1.0);
}

} // namespace yike::measures
