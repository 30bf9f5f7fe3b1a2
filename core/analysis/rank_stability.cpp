// SPDX-License-Identifier: GPL-3.0-or-later
// Spearman, C. (1904) The proof and measurement of association between two things. Am. J. Psychology 15(1), 72–101.
#include "core/analysis/rank_stability.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace yike::analysis {

namespace {

struct Order {
    std::vector<int> lowest;    ///< equal values share the lowest rank
    std::vector<double> middle; ///< or the middle one
};

Order orderOf(std::span<const float> values)
{
    std::vector<std::size_t> sorted(values.size());
    std::iota(sorted.begin(), sorted.end(), std::size_t{0});
    std::ranges::stable_sort(sorted, {}, [&](std::size_t i) { return values[i]; });
    Order order{std::vector<int>(values.size()), std::vector<double>(values.size())};
    for (std::size_t first = 0, last = 0; first < sorted.size(); first = last) {
        while (last < sorted.size() && values[sorted[last]] == values[sorted[first]])
            ++last;
        for (std::size_t i = first; i < last; ++i) {
            order.lowest[sorted[i]] = static_cast<int>(first) + 1;
            order.middle[sorted[i]] = static_cast<double>(first + last + 1) / 2;
        }
    }
    return order;
}

/// Pearson's correlation of ranks; 1 where one order has no differences at all and so cannot be upset.
double correlationOf(const std::vector<double> &one, const std::vector<double> &other)
{
    const double mean = (static_cast<double>(one.size()) + 1) / 2;
    double both = 0, first = 0, second = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        both += (one[i] - mean) * (other[i] - mean);
        first += (one[i] - mean) * (one[i] - mean);
        second += (other[i] - mean) * (other[i] - mean);
    }
    return first > 0 && second > 0 ? both / std::sqrt(first * second) : 1;
}

int nearestRank(std::vector<int> &ranks, double p)
{
    const auto at = static_cast<std::ptrdiff_t>(std::ceil(p * static_cast<double>(ranks.size()))) - 1;
    const auto nth = ranks.begin() + std::max<std::ptrdiff_t>(at, 0);
    std::ranges::nth_element(ranks, nth);
    return *nth;
}

} // namespace

Ranks ranksOf(std::span<const float> nominal, std::span<const std::span<const float>> runs)
{
    constexpr double kLow = 0.05, kHigh = 0.95;
    const std::size_t areas = nominal.size(), count = runs.empty() ? 0 : runs.front().size();
    const Order now = orderOf(nominal);
    const int fifth = static_cast<int>((areas + 4) / 5);
    std::vector<std::vector<int>> drawn(areas, std::vector<int>(count));
    Ranks out{now.lowest, {}, {}, std::vector<double>(areas), 1};
    double correlations = 0;
    std::vector<float> values(areas);
    for (std::size_t run = 0; run < count; ++run) {
        std::ranges::transform(runs, values.begin(), [&](std::span<const float> area) { return area[run]; });
        const Order order = orderOf(values);
        correlations += correlationOf(now.middle, order.middle);
        for (std::size_t i = 0; i < areas; ++i) {
            drawn[i][run] = order.lowest[i];
            out.worstFifth[i] += order.lowest[i] <= fifth ? 1 : 0;
        }
    }
    if (count == 0)
        return {now.lowest, now.lowest, now.lowest, std::vector<double>(areas), 1};
    for (std::size_t i = 0; i < areas; ++i) {
        out.worstFifth[i] /= static_cast<double>(count);
        out.low.push_back(nearestRank(drawn[i], kLow));
        out.high.push_back(nearestRank(drawn[i], kHigh));
    }
    out.correlation = correlations / static_cast<double>(count);
    return out;
}

} // namespace yike::analysis
