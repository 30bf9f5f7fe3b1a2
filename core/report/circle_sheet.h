// SPDX-License-Identifier: GPL-3.0-or-later
// 一圈一策 (planner.md §6): what a living circle is, has, lacks and gets, circle by circle, as figures and codes.
#pragma once

#include "core/analysis/bounds_words.h"
#include "core/report/content.h"
#include "core/report/old_young.h"
#include "core/report/projects.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::report {

/// One coverage norm in the circle, beside the whole project and the target.
struct SheetCoverage {
    std::string norm;
    norms::BandSet bands = 0;
    analysis::Assignment assignment = analysis::Assignment::Nearest;
    Share straight, network, ownPace; ///< of the group in the circle
    Share everywhere; ///< of the group in the whole project, along the network
    std::optional<Share> before; ///< along the network in the present state, when a scenario is reported
    base::People belowSize = 0, notReached = 0;
    int targetPerMille = -1; ///< −1 = nobody set one, or distance is told for reference alone (距离参考，不代表入学)
    analysis::Verdict verdict = analysis::Verdict::NoData; ///< of `network` against the target
    bool operator==(const SheetCoverage &) const = default;
};

/// 有没有: one basic kind.
struct SheetKind {
    std::string service;
    analysis::Presence presence = analysis::Presence::None;
    bool operator==(const SheetKind &) const = default;
};

/// 一老一小: what stands in the circle, for how many, and what the standard asks for.
struct SheetSupply {
    Theme theme = Theme::Beds;
    std::int64_t outlets = 0;
    std::string capacityUnit; ///< code; empty = the kind has none
    std::int64_t capacity = 0; ///< thousandths of the unit
    Untold untold = Untold::Told; ///< of capacity
    base::People demand = 0; ///< of the theme's group
    std::string norm; ///< norm id of `required`; empty = none gives an amount
    std::int64_t have = 0, required = -1; ///< thousandths of the norm's unit; −1 = cannot be told for this area
    analysis::DeficitUnit unit = analysis::DeficitUnit::Places; ///< of have and required
    analysis::Verdict verdict = analysis::Verdict::NoData;
    Share used, nursing; ///< beds occupied or children enrolled, and 护理型; over the outlets that tell them
    /// Of kindergartens that tell whom they hold: have and required are their places and the children enrolled, as the list of
    /// deficits goes by these (planner.md §3.5); norm is what the rulebook asks for beside them.
    bool byEnrolment = false;
    bool operator==(const SheetSupply &) const = default;
};

/// A line of the 短板清单 as far as it is this circle's.
struct SheetDeficit {
    analysis::Deficit deficit; ///< as listed: of the whole community, subdistrict, circle or project
    Share inside; ///< people of that area who live in the circle, of all who live in it
    std::int64_t missing = 0; ///< the circle's part of it by that share, thousandths
    base::People people = 0, old = 0, young = 0; ///< likewise
    bool operator==(const SheetDeficit &) const = default;
};

struct CircleSheet {
    plan::AreaId area; ///< a living circle; a community where the project has no circles
    std::vector<plan::AreaId> communities, subdistricts; ///< it lies in; of a community sheet itself and its own
    std::optional<double> squareKilometres; ///< of its outline, else of its communities'; nothing without outlines
    analysis::FourBounds bounds; ///< 四至
    analysis::AreaTotals totals; ///< people by band, households, outlets
    std::vector<plan::OutletId> centres; ///< 商业中心: neighbourhood shopping centres that stand in it
    std::vector<SheetKind> kinds; ///< by Content::basicKinds
    int inside = 0; ///< of kinds
    std::vector<SheetCoverage> coverage; ///< as Content::coverage; norms whose group has nobody here are left out
    std::vector<SheetSupply> supply; ///< by Theme; those the ledger knows nothing of are told so
    std::vector<SheetDeficit> deficits; ///< most people of the circle first
    std::vector<Project> projects; ///< rows of Content::projects that lie in the circle, as they are
    std::vector<Closure> closures; ///< likewise
};

/// The circles of a plan; its communities where it has none.
[[nodiscard]] std::vector<plan::AreaId> sheetAreas(const plan::Plan &plan);

/// One sheet an area, in their order. Cheap beside compose(): nothing is searched.
[[nodiscard]] std::vector<CircleSheet> circleSheets(const Content &content);

/// The outlets that stand in an area, whatever their state; ascending.
[[nodiscard]] std::vector<plan::OutletId> outletsIn(const analysis::Assessment &assessment, plan::AreaId area);
/// How many outlets of the ledger are placed how well (匹配等级), by plan::MatchLevel: together AreaTotals::outlets of the project.
inline constexpr std::size_t kMatchLevels = 6;
[[nodiscard]] std::array<std::int64_t, kMatchLevels> outletsByMatch(const analysis::Assessment &assessment);

} // namespace yike::report
