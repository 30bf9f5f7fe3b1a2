// SPDX-License-Identifier: GPL-3.0-or-later
// Whole things shared out by weight so that the sum is exact: largest remainders, ties to the first.
#pragma once

#include <cstdint>
#include <vector>

namespace yike::demo {

/// All zero where the weights are.
[[nodiscard]] std::vector<std::int64_t> sharedOut(std::int64_t total, const std::vector<std::int64_t> &weights);

} // namespace yike::demo
