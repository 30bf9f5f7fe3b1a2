// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the enumerations in rulebook files, in the order of their values.
#pragma once

#include <array>
#include <string_view>

namespace yike::norms::codes {

using namespace std::string_view_literals;

inline constexpr std::array kGroups{"elder-care"sv, "child-care"sv, "food"sv,    "shopping"sv,
                                    "health"sv,     "sport"sv,      "culture"sv, "everyday"sv};
inline constexpr std::array kCommerce{"none"sv, "basic"sv, "quality"sv};
inline constexpr std::array kNecessity{"none"sv, "required"sv, "supplementary"sv, "upgrading"sv};
inline constexpr std::array kPlanning{"none"sv, "basic"sv, "quality"sv, "feature"sv};
inline constexpr std::array kCircles{"elder-and-child-care"sv, "shopping"sv, "sport"sv, "culture"sv, "health"sv};
inline constexpr std::array kVerification{"read"sv, "second-hand"sv, "unverified"sv};
inline constexpr std::array kUnits{"metres"sv, "minutes"sv};
inline constexpr std::array kMeasures{"coverage"sv, "capacity"sv, "area"sv, "count"sv};
inline constexpr std::array kPer{"thousand-people"sv, "hundred-households"sv, "community"sv, "circle"sv,
                                 "subdistrict"sv};
inline constexpr std::array kTiers{"none"sv, "15-min"sv, "10-min"sv, "5-min"sv, "block"sv, "commerce-circle"sv};
inline constexpr std::array kRequirements{"unknown"sv, "required"sv, "advised"sv};
inline constexpr std::array kApplies{"everywhere"sv, "new-areas"sv, "built-areas"sv};
inline constexpr std::array kScopes{"national"sv, "local"sv};

} // namespace yike::norms::codes
