// SPDX-License-Identifier: GPL-3.0-or-later
// Whole things shared out by weight so that the sum is exact: largest remainders, ties to the first.
#include "core/demo/share.h"

#include <algorithm>
#include <numeric>

namespace yike::demo {

std::vector<std::int64_t> sharedOut(std::int64_t total, const std::vector<std::int64_t> &weights)
{
    std::vector<std::int64_t> out(weights.size(), 0);
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    if (sum <= 0 || total <= 0)
        return out;
    std::vector<std::int64_t> remainders(weights.size());
    std::int64_t given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        out[i] = total * weights[i] / sum;
        remainders[i] = total * weights[i] % sum;
        given += out[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; given < total; ++i, ++given)
        ++out[order[i]];
    return out;
}

} // namespace yike::demo
