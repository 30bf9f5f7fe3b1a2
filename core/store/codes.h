// SPDX-License-Identifier: GPL-3.0-or-later
// The words enumerations are stored as: readable in any GIS, and free of the order in the source.
#pragma once

#include "core/base/issue.h"
#include "core/plan/plan.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace yike::store {

/// Codes<Enum>::names[i] is the word of the value i.
template <typename Enum>
struct Codes;

#define YIKE_CODES(Enum, ...)                                                                                          \
    template <>                                                                                                        \
    struct Codes<Enum> {                                                                                               \
        static constexpr auto names = std::to_array<std::string_view>({__VA_ARGS__});                                  \
    }

YIKE_CODES(plan::OutletStatus, "open", "closed", "planned", "under-construction", "unchecked");
YIKE_CODES(plan::OpenTo, "unknown", "everybody", "estate", "unit", "limited-hours");
YIKE_CODES(plan::MatchLevel, "exact", "door-number", "estate", "road", "by-hand", "not-placed");
YIKE_CODES(plan::AreaKind, "district", "subdistrict", "community", "circle", "tier-15", "tier-10", "tier-5",
           "school-district");
YIKE_CODES(plan::CircleStatus, "planned", "under-construction", "built", "accepted");
YIKE_CODES(plan::CircleType, "unknown", "basic", "improved", "quality");
YIKE_CODES(plan::OutlineOrigin, "given", "drawn", "proposed");
YIKE_CODES(plan::StreetClass, "trunk", "primary", "secondary", "tertiary", "residential", "living", "service", "alley",
           "track", "cycleway", "footway", "path", "pedestrian", "steps", "crossing", "footbridge", "underpass",
           "corridor", "platform", "ferry", "elevator", "estate-path", "ramped-steps", "pram-steps");
YIKE_CODES(plan::Access, "everybody", "estate", "nobody");
YIKE_CODES(plan::CrossingKind, "none", "unsignalled", "signalled");
YIKE_CODES(plan::BarrierKind, "wall", "water", "rail", "motorway");
YIKE_CODES(plan::BuildingUse, "residential", "commercial", "public", "industrial", "school", "other");
YIKE_CODES(plan::LineKind, "motorway", "main-road", "minor-road", "lane", "footpath", "steps", "rail", "river", "wall",
           "bridge");
YIKE_CODES(plan::GroundKind, "water", "green", "residential", "school", "commercial", "industrial", "square", "hill",
           "construction", "farmland");
YIKE_CODES(plan::LabelKind, "place", "quarter", "water", "landmark");
YIKE_CODES(plan::GateUse, "unknown", "on-foot", "vehicles", "both");
YIKE_CODES(plan::GateAccess, "unknown", "everybody", "residents");
YIKE_CODES(plan::PremisesTenure, "unknown", "state", "collective", "school", "factory", "handed-over", "private");
YIKE_CODES(plan::FireSafety, "unknown", "passed", "needs-work", "impossible");
YIKE_CODES(plan::PopulationKind, "unknown", "resident", "registered", "actual", "estimated", "projected");
YIKE_CODES(norms::SlopeModel, "level", "tobler", "table");
YIKE_CODES(base::Severity, "note", "warning", "serious");
YIKE_CODES(base::IssueCode, "row-unreadable", "row-without-place", "place-off-the-map", "coordinates-swapped",
           "category-unknown", "negative-number", "duplicate-outlet", "bands-split", "people-estimated",
           "encoding-guessed", "way-node-missing", "way-degenerate", "conditional-access", "multipolygon-broken",
           "not-connected", "too-far-from-street", "across-wall", "across-barrier", "demand-missing",
           "outlet-without-service", "outlet-unchecked", "capacity-missing", "area-overlap", "residence-outside-areas",
           "norm-unverified", "other-skipped", "file-damaged", "file-newer", "reference-broken", "geometry-broken",
           "street-island", "dead-ends-nearly-meet", "street-doubled", "bridge-suspected", "estate-without-gate",
           "street-ends-joined", "streets-crossed", "line-unreadable", "height-unknown", "gate-off-wall", "area-gap",
           "school-unknown", "population-mixed", "pool-overfull", "plan-year-unknown", "outlet-outside-areas",
           "size-absurd", "dwelling-without-people", "people-without-dwelling", "total-unplaced", "total-exceeded");

#undef YIKE_CODES

/// The word; the number where a value is newer than the list (issue codes grow).
template <typename Enum>
[[nodiscard]] std::string codeOf(Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < Codes<Enum>::names.size() ? std::string(Codes<Enum>::names[index]) : std::to_string(index);
}

/// Nothing for a word that is none of the list.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromCode(std::string_view word)
{
    const auto &names = Codes<Enum>::names;
    if (const auto at = std::ranges::find(names, word); at != names.end())
        return static_cast<Enum>(at - names.begin());
    if constexpr (std::is_same_v<Enum, base::IssueCode>) {
        std::uint8_t number = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        if (error == std::errc() && end == word.data() + word.size() && number >= names.size())
            return static_cast<Enum>(number);
    }
    return std::nullopt;
}

} // namespace yike::store
