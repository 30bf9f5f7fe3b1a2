// SPDX-License-Identifier: GPL-3.0-or-later
// What the outlets of an area hold together: places, beds, areas, how many are used.
#pragma once

#include "core/analysis/assessment.h"
#include "core/report/content.h"

#include <functional>
#include <string_view>

namespace yike::report {

/// Sums over the open outlets with a service; capacities in thousandths.
struct Capacity {
    std::int64_t outlets = 0, capacity = 0, area = 0;
    Share used;                                ///< over the outlets that tell both capacity and use
    Share nursing;                             ///< 护理型, over the outlets that tell it
};

/// Outlets whose community passes `in`; of outlets in one pool the capacity counts once.
[[nodiscard]] Capacity capacityOf(const analysis::Situation &situation, std::string_view service,
                                  const std::function<bool(plan::AreaId community)> &in);

} // namespace yike::report
