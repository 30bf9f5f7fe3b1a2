// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of where a band's people come from, and what does not go together.
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string_view>

namespace yike::plan {

/// 口径 named in words: "常住人口" → Resident; 户籍, 实有, 估算/reckoned, 推算. Unknown where none of them stands there.
[[nodiscard]] PopulationKind populationKind(std::string_view words);

/// Of one band: its own, else that of all; what neither tells is taken from the project's own words, the people's data
/// sources and the base date.
[[nodiscard]] PopulationBasis basisOf(const Plan &plan, norms::Band band);

/// Where some band counts registered people (户籍) and another residents (常住): PopulationMixed, for the two are never added.
[[nodiscard]] std::optional<base::Issue> mixedPopulation(const Plan &plan);

} // namespace yike::plan
