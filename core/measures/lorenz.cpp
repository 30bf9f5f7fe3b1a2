// SPDX-License-Identifier: GPL-3.0-or-later
// Adds the groups up from the worst off.
#include "core/measures/lorenz.h"

#include <algorithm>

namespace yike::measures {

std::vector<LorenzPoint> lorenzCurve(const Distribution &distribution)
{
    if (!distribution.hasShares())
        return {};
    const double allPeople = distribution.people(), all = allPeople * *distribution.mean();
    std::vector<LorenzPoint> curve{{0, 0}};
    double people = 0, value = 0;
    for (const Share &share : distribution.shares()) {
        people += share.people;
        value += share.people * share.value;
        curve.push_back({std::min(people / allPeople, 1.0), std::min(value / all, 1.0)});
    }
    curve.back() = {1, 1};
    return curve;
}

double lorenzAt(const std::vector<LorenzPoint> &curve, double people)
{
    const auto right = std::ranges::lower_bound(curve, people, {}, &LorenzPoint::people);
    if (right == curve.begin())
        return curve.front().value;
    if (right == curve.end())
        return curve.back().value;
    const LorenzPoint &left = *(right - 1);
    if (!(right->people > left.people))
        return right->value;
    return left.value + (right->value - left.value) * (people - left.people) / (right->people - left.people);
}

} // namespace yike::measures
