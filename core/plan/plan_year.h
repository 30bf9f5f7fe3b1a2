// SPDX-License-Identifier: GPL-3.0-or-later
// The plan seen through its plan year (规划年): the same homes with the people they will have then.
#pragma once

#include "core/plan/plan.h"

#include <memory>

namespace yike::plan {

/// Year of the base date (基准日), else of the population's own date; 0 = unknown.
[[nodiscard]] std::int32_t baseYear(const Plan &plan);

/// People of one community carried to the plan year, with what happened on the way.
struct CarriedArea {
    AreaId community; ///< 0 = homes in none
    norms::BandPeople before{}, after{};
    base::People births = 0, deaths = 0, migration = 0;
};

/// Each community by its own cohorts (core/demography/cohort.h), ascending id. Births given for the whole project go to the
/// communities by their youngest ages, where there are none by their people. Empty where there is nothing to carry: no plan
/// year, none after the base year, base year unknown, or farther than kFarthestPlanYears.
[[nodiscard]] std::vector<CarriedArea> carriedAreas(const Plan &plan);

/// The plan with its people in parameters.projection.planYear: each community's bands are shared out to its homes by the
/// people of the band there now (by all people where it has none), households keep their size, and the 口径 of every band
/// becomes 推算. Totals are those of carriedAreas(), to the thousandth. The same pointer where there is nothing to carry; a
/// plan year that cannot be reached is an issue of the plan, and people stay as the data have them. Seen twice is seen once.
[[nodiscard]] std::shared_ptr<const Plan> inPlanYear(std::shared_ptr<const Plan> plan);

} // namespace yike::plan
