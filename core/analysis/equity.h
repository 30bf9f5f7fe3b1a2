// SPDX-License-Identifier: GPL-3.0-or-later
// How evenly access is spread (公平性): Gini, Lorenz, Palma, Theil and concentration by share of the old, for each group.
#pragma once

#include "core/analysis/assessment.h"
#include "core/measures/lorenz.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace yike::analysis {

/// What is spread: minutes to the nearest outlet at the group's own pace (less is better), or capacity in reach per person
/// (E2SFCA; more is better).
enum class Access : std::uint8_t { Minutes, Adequacy };

/// Of one service and group; homes are the units, weighted by people of the group. Empty where the measure is not defined
/// (nobody, or nobody has anything).
struct EquityFigure {
    Access access = Access::Minutes;
    std::string of; ///< norm id for minutes, service code for adequacy
    norms::BandSet bands = 0;
    base::People people = 0; ///< in the measures
    base::People left = 0; ///< with no outlet within 60 minutes: in no measure of minutes, and told
    std::optional<double> mean; ///< minutes, or capacity per person
    std::optional<double> gini, palma, theil;
    /// > 0: the value concentrates where the share of people aged 60 and over is high (of minutes: they walk longer).
    std::optional<double> concentrationByOld;
    std::vector<measures::LorenzPoint> lorenz; ///< at most 101 points
};

/// A community among the least covered fifth, and at least ten points under the whole, in so many norms.
struct LeftBehind {
    plan::AreaId area;
    std::vector<std::string> norms; ///< of the norms compared
    int compared = 0;
    bool operator==(const LeftBehind &) const = default;
};

struct Equity {
    std::vector<EquityFigure> figures; ///< norms in rulebook order, groups as Assessment::coverage; then adequacy
    std::vector<LeftBehind> leftBehind; ///< most norms first; communities behind in fewer than three are left out
};

[[nodiscard]] Equity equityOf(const Assessment &assessment);

} // namespace yike::analysis
