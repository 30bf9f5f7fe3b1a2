// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage through the four views of the day: what is open at breakfast, at noon, in the evening, at night.
#pragma once

#include "core/analysis/assessment.h"
#include "core/plan/opening_hours.h"

#include <array>
#include <vector>

namespace yike::analysis {

/// Of one service's coverage norm, along the network, in one area. Outlets whose hours nobody knows are in no view; their number
/// stands beside (unknown is neither open nor shut).
struct HoursCoverage {
    std::string norm;
    plan::AreaId area;
    base::People people = 0; ///< of the norm's users
    base::People anyTime = 0; ///< within the limit of any outlet that counts, whatever its hours
    std::array<base::People, plan::kDayViews.size()> open{}; ///< within the limit of one known to be open then
    std::int64_t outlets = 0; ///< in the whole project that count and are large enough
    std::int64_t known = 0; ///< of these, whose hours are understood
    std::array<std::int64_t, plan::kDayViews.size()> openOutlets{};
    bool operator==(const HoursCoverage &) const = default;
};

/// Every coverage norm (the first of each service) and area, norms in rulebook order, area 0 first. Some searches: off the
/// GUI thread.
[[nodiscard]] std::vector<HoursCoverage> hoursCoverageOf(const Assessment &assessment);

} // namespace yike::analysis
