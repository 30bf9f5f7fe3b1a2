// SPDX-License-Identifier: GPL-3.0-or-later
// Any measure of access (可达性测度) on one service of an assessment: tables of people, capacities and ways, put through core/measures.
#pragma once

#include "core/analysis/assessment.h"
#include "core/base/progress.h"
#include "core/measures/cost_table.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::analysis {

/// The measures of core/measures; formula and paper stand in the header of each.
enum class AccessMeasure : std::uint8_t {
    Nearest, ///< metres along the network to the nearest outlet
    Coverage, ///< 1 within the limit of the standard, else 0
    Cumulative, ///< what lies within the limit, added up
    Gravity, ///< Hansen: the farther the less; 100 m ÷ way, at most 1
    TwoStep, ///< 2SFCA
    Enhanced, ///< E2SFCA with the project's weights: what the rest of the program calls adequacy
    Gaussian, ///< 2SFCA, Gaussian weights
    Kernel, ///< 2SFCA, Epanechnikov's kernel
    ThreeStep, ///< 3SFCA, Wan's weights
    Modified, ///< M2SFCA, weights of E2SFCA
    Balanced, ///< BFCA, weights of E2SFCA
    Availability, ///< spatial availability, weights of E2SFCA
    Raam, ///< rational agents; a way as long as the limit weighs as much as the mean crowding
};
inline constexpr std::array kAccessMeasures{
    AccessMeasure::Nearest,   AccessMeasure::Coverage, AccessMeasure::Cumulative, AccessMeasure::Gravity,
    AccessMeasure::TwoStep,   AccessMeasure::Enhanced, AccessMeasure::Gaussian,   AccessMeasure::Kernel,
    AccessMeasure::ThreeStep, AccessMeasure::Modified, AccessMeasure::Balanced,   AccessMeasure::Availability,
    AccessMeasure::Raam};

/// Whether ways to a choice of outlets say anything about it; of schools with districts they do not (planner.md §3.6).
[[nodiscard]] bool hasAccessMeasures(const norms::Service &service);
/// E2SFCA where there is a capacity to share, else the nearest.
[[nodiscard]] AccessMeasure defaultMeasure(const norms::Rulebook &book, const norms::Service &service);
/// Whether a low value is good.
[[nodiscard]] bool lowIsGood(AccessMeasure measure);

/// What a measure is computed from. Ways in millimetres along the network, kept up to the limit; people whole, with fractions.
struct AccessTable {
    measures::CostTable table; ///< demand: every residence; supply: `outlets`
    std::vector<std::uint32_t> outlets; ///< indices into plan->outlets
    std::int32_t limit = 0; ///< m
    bool byCapacity = false; ///< else every outlet counts as one
};
/// sizes: only outlets that reach the minimum size of the coverage norm, each as one, as coverage counts them.
[[nodiscard]] base::Result<AccessTable> accessTableOf(const Assessment &assessment, std::size_t service, bool sizes,
                                                      const base::Progress &progress = {});

struct AreaAccess {
    plan::AreaId area; ///< 0 = the whole project
    base::People people = 0; ///< users of the service
    std::optional<double> mean; ///< weighted by people, over those who have a figure
    std::optional<double> median; ///< the least value that half of them do not exceed
    base::People without = 0; ///< who reach nothing
    bool operator==(const AreaAccess &) const = default;
};

/// Values: metres (Nearest), 0 or 1 (Coverage), units or outlets (Cumulative, Gravity), units or outlets per thousand users (the
/// floating catchments), cost relative to the mean crowding (Raam).
struct AccessFigures {
    AccessMeasure measure = AccessMeasure::Nearest;
    std::string service;
    std::int32_t limit = 0; ///< m; of Nearest the farthest looked at
    bool byCapacity = false;
    std::int64_t supplies = 0; ///< outlets in it
    std::vector<std::optional<double>> values; ///< per residence
    std::vector<AreaAccess> areas; ///< area 0 first, then as the area index has them
};

/// Some searches: off the GUI thread. Fails with Cancelled, or OutOfRange where people or capacities cannot be computed with.
/// No areas for an unknown service, one without measures, or a project without streets.
[[nodiscard]] base::Result<AccessFigures> accessOf(const Assessment &assessment, std::string_view service,
                                                   AccessMeasure measure, const base::Progress &progress = {});

} // namespace yike::analysis
