// SPDX-License-Identifier: GPL-3.0-or-later
// Where the people of each age band come from: 口径, source and base date; and how they are seen in a later year.
#pragma once

#include "core/demography/shares.h"
#include "core/norms/bands.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>

namespace yike::plan {

/// 口径: 未注明/常住/户籍/实有/估算/推算. Ages come from different offices; 户籍 and 常住 are never added (planner.md §1.6).
enum class PopulationKind : std::uint8_t { Unknown, Resident, Registered, Actual, Estimated, Projected };

/// Of one band, or of all.
struct PopulationBasis {
    PopulationKind kind = PopulationKind::Unknown;
    std::string source{}; ///< office and document: "民政 高龄津贴"; UTF-8, empty = unknown
    std::string date{}; ///< base date, ISO or year; empty = unknown
    bool operator==(const PopulationBasis &) const = default;
};

/// The basis of every band: its own where one is given, else that of all.
struct PopulationBases {
    PopulationBasis all{};
    std::map<norms::Band, PopulationBasis> bands{};
    demography::CensusAges census{}; ///< of the district: scales the default shares where only totals are known
    bool operator==(const PopulationBases &) const = default;
};

/// How people are carried to the plan year (core/plan/plan_year.h). All of it counts from the base date's year.
struct Projection {
    std::int32_t planYear = 0; ///< 0 = the base year: figures as the data have them
    std::int64_t births = -1; ///< a year in the whole project, thousandths of a person; −1 = as the youngest ages show
    std::int32_t birthTrend = 0; ///< per mille a year by which births change, compounded
    std::array<std::int32_t, norms::kBandCount> migration{}; ///< per mille a year of each band; + = moving in
    bool operator==(const Projection &) const = default;
};
inline constexpr std::int32_t kFarthestPlanYears = 50; ///< no cohort is carried farther

} // namespace yike::plan
