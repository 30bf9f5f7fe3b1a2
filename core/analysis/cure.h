// SPDX-License-Identifier: GPL-3.0-or-later
// What one more unit would cure (补一处可补多少): of a coverage deficit the best home to stand at, of a shortfall how many outlets.
#pragma once

#include "core/analysis/assessment.h"

#include <optional>
#include <string_view>
#include <vector>

namespace yike::analysis {

/// One more outlet of a service, large enough and open to all, at the door of one home: the best of all homes of the area.
/// This is MCLP with p = 1 over homes as candidates (Church & ReVelle 1974), around the outlets there are.
struct Cure {
    plan::ResidenceId at; ///< 0: nobody is left out, or no home is joined to a street
    base::People here = 0; ///< of the area's people not reached, those it would reach (network metres)
    base::People elsewhere = 0; ///< and of other areas'
    base::People left = 0; ///< of the area's, still not reached
    bool operator==(const Cure &) const = default;
};
/// Nothing for a norm without a limit, an unknown area, or without streets. One bounded search a home.
[[nodiscard]] std::optional<Cure> cureOf(const Assessment &assessment, std::string_view norm, plan::AreaId area);

/// A shortfall of capacity or area in outlets of the middle size of those there are.
struct OutletsNeeded {
    std::int64_t middle = 0; ///< median of known capacities or areas in the project, thousandths; 0 = none is known
    std::int64_t outlets = 0; ///< missing ÷ middle, rounded up; 0 where the middle is unknown or nothing is missing
    bool operator==(const OutletsNeeded &) const = default;
};
[[nodiscard]] std::optional<OutletsNeeded> outletsNeeded(const Assessment &assessment, std::string_view norm,
                                                         plan::AreaId area);

/// Every home of a service's users that a coverage norm leaves out in an area: the residences concerned, most people first.
struct HomeLeftOut {
    plan::ResidenceId home;
    base::People people = 0;
    base::Cost cost = 0; ///< to the nearest large enough outlet, mm; kUnreached = none within 5 km
    bool operator==(const HomeLeftOut &) const = default;
};
[[nodiscard]] std::vector<HomeLeftOut> homesLeftOut(const Assessment &assessment, std::string_view norm,
                                                    plan::AreaId area);

} // namespace yike::analysis
