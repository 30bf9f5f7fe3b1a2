// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts the groups by rank and sets their figures against it.
#include "core/measures/concentration.h"

#include "core/measures/distribution.h"
#include "core/measures/range_error.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace yike::measures {
namespace {

struct Ranked {
    double rank, value, people;
};

std::vector<Ranked> byRank(std::span<const double> values, std::span<const double> ranks,
                           std::span<const double> people)
{
    std::vector<Ranked> groups;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (people[i] > 0)
            groups.push_back({ranks[i], values[i], people[i]});
    std::ranges::sort(groups, {}, [](const Ranked &each) { return std::tuple(each.rank, each.value, each.people); });
    return groups;
}

} // namespace

base::Result<std::optional<double>> concentrationIndex(std::span<const double> values, std::span<const double> ranks,
                                                       std::span<const double> people)
{
    const auto distribution = Distribution::make(values, people);
    if (!distribution)
        return std::unexpected(distribution.error());
    if (ranks.size() != values.size())
        return outOfRange("number of ranks", static_cast<double>(ranks.size()), std::to_string(values.size()));
    for (std::size_t i = 0; i < ranks.size(); ++i)
        if (!std::isfinite(ranks[i]))
            return outOfRange("rank", ranks[i], "a number", "group " + std::to_string(i));
    if (!distribution->hasShares())
        return std::nullopt;

    const double all = distribution->people(), mean = *distribution->mean();
    const std::vector<Ranked> groups = byRank(values, ranks, people);
    double below = 0, sum = 0;
    for (auto at = groups.begin(); at != groups.end();) {
        const auto end =
            std::ranges::find_if(at, groups.end(), [&](const Ranked &each) { return each.rank > at->rank; });
        double part = 0, excess = 0;
        for (; at != end; ++at) {
            part += at->people / all;
            excess += at->people / all * (at->value / mean - 1);
        }
        sum += excess * (below + part / 2 - 0.5);
        below += part;
    }
    return std::clamp(2 * sum, -1.0, 1.0);
}

} // namespace yike::measures
