// SPDX-License-Identifier: GPL-3.0-or-later
// What lies behind private gates: streets that nothing but such gates joins to the rest.
#pragma once

#include "core/plan/street.h"

#include <unordered_set>
#include <vector>

namespace yike::importing {

/// By street: whether it belongs to a part of the network that touches a private gate and is cut off from the largest part when
/// nobody passes these gates.
[[nodiscard]] std::vector<bool> behindGates(const std::vector<plan::Street> &streets,
                                            const std::unordered_set<std::int64_t> &privateGates);

} // namespace yike::importing
