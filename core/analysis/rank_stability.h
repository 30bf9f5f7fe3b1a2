// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an order of areas holds when its figures are drawn again and again.
#pragma once

#include <span>
#include <vector>

namespace yike::analysis {

/// By area, in the order given. Rank 1 has the smallest value; equal values share the lowest rank.
struct Ranks {
    std::vector<int> nominal, low, high;  ///< as it is; 5th and 95th of a hundred runs (nearest rank)
    std::vector<double> worstFifth;       ///< share of runs with a rank in the first fifth (rounded up)
    double correlation =
        1; ///< mean of Spearman's ρ of each run with the nominal values, ties at their middle; 1 for one area
};

/// runs[area][run]: all of one length, at least one.
[[nodiscard]] Ranks ranksOf(std::span<const float> nominal, std::span<const std::span<const float>> runs);

} // namespace yike::analysis
