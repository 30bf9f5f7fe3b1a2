// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a circle or a planning tier has a kind of service (业态配齐): 圈内有 / 步行可达 / 无.
#pragma once

#include "core/analysis/basis.h"

namespace yike::analysis {

/// Of one service, circles and tiers ascending. Inside: an outlet that counts and is large enough stands in the circle. Reachable: none
/// does, but at least half of the circle's users walk to one within the limit of the service's coverage norm (1,000 m
/// without a norm). None: else.
[[nodiscard]] std::vector<CirclePresence> presenceOf(const Basis &basis, std::size_t service,
                                                     const NearestSet &nearest);

} // namespace yike::analysis
