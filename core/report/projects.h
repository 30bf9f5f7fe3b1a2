// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of projects (项目清单): what a scenario builds, changes and opens, its cost, who leads, by when, and whom it serves.
#pragma once

#include "core/report/deficit_list.h"
#include "core/report/effect.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace yike::report {

/// 建设方式: 新建/改造/叠加/租赁/打通.
enum class BuildWay : std::uint8_t {
    New, ///< an outlet that was not there, in no premises of the ledger
    Rebuild, ///< an outlet changed or reopened; a new one in premises that are not private
    AddOn, ///< an outlet that is there offers a further service (叠加)
    Rent, ///< a new one in private premises
    Open, ///< a way on foot: a street added, a gate opened
};
inline constexpr std::size_t kBuildWays = 5;
[[nodiscard]] std::string_view code(BuildWay way); ///< "new", "rebuild", "add-on", "rent", "open"

/// Where a project or a closure lies.
struct Site {
    geo::LonLat place; ///< of the outlet, the gate, the middle of the way's first street
    std::vector<geo::Line> lines; ///< of a way: of each of its streets
    plan::AreaId community; ///< of `place`; 0 = none
    /// All it lies in: of a way also those where it begins and ends. That of `place` first.
    std::vector<plan::AreaId> communities, circles;
    bool operator==(const Site &) const = default;
};
/// area: a circle or a community; another kind is never found.
[[nodiscard]] bool liesIn(const Site &site, plan::AreaId area);

struct Project : Site {
    std::int64_t number = 0; ///< 1, 2 … as printed
    BuildWay way = BuildWay::New;
    plan::OutletId outlet; ///< 0 = a way on foot
    plan::StreetId street; ///< of a way that is a street
    plan::EstateId estate; ///< of a way that is a gate, and which gate of it
    std::size_t gate = 0;
    std::string name; ///< UTF-8 as in the data; may be empty
    std::string address; ///< of the outlet
    std::vector<std::string> services; ///< new ones; of Rebuild all it offers
    std::int64_t squareMetres =
        0; ///< of New and Rent all, of AddOn its services, of Rebuild what is added; 0 = unknown
    std::int64_t capacity = 0; ///< of the first of `services`, thousandths of `unit`; 0 = unknown or none
    std::string unit;
    std::int64_t length = 0; ///< mm, of a street
    plan::StreetClass streetClass = plan::StreetClass::Path;
    plan::PremisesId premises; ///< 用房来源, 0 = none
    std::int64_t cost = -1; ///< thousandths of 万元; −1 = unknown
    std::string lead; ///< 牵头单位
    std::int32_t year = 0; ///< 完成时限; 0 = not told
    /// Who gains a service by it (新增覆盖), each once. Told where the nearest outlet tells whose work it is.
    base::People people = 0, old = 0, under3 = 0;
    std::vector<std::int64_t>
        deficits; ///< numbers of DeficitList rows it answers: the same service, where people gain or it stands
    bool operator==(const Project &) const = default;
};

/// What the scenario takes away: no project, it is told beside the list.
struct Closure : Site {
    plan::OutletId outlet; ///< closed or taken out; 0 = a way or a gate
    plan::StreetId street; ///< closed, in part or as a whole
    plan::EstateId estate; ///< whose gate is locked
    std::string name; ///< UTF-8 as in the data; may be empty
    std::vector<std::string> services; ///< of the outlet
    bool operator==(const Closure &) const = default;
};

/// The only source of projects. Table 7, sentence 10 of the summary, the plan (实施方案), who leads what (任务分工), the one page
/// and each circle's sheet print rows of it with its numbers: planner.md §6 asks for a 项目表 in the sheet, so a sheet has the
/// rows that lie in its circle, and nothing of its own beside them. What a scenario closes, locks or merely renames is in none.
struct ProjectList {
    plan::ScenarioId scenario; ///< 0 = none is reported
    std::vector<Project> rows; ///< outlets ascending, then streets, then gates
    std::array<std::int64_t, kBuildWays> byWay{}; ///< they add up to rows.size()
    std::int64_t cost = 0; ///< sum of those known
    std::int64_t costUnknown = 0; ///< rows without a cost
    std::int64_t squareMetres = 0; ///< sum of the rows
    std::int64_t premisesArea = 0; ///< m² of idle premises used (盘活闲置用房), each once
    std::vector<std::pair<std::int32_t, std::int64_t>> byYear; ///< year, rows; ascending; 0 = not told
    std::vector<std::int64_t> costByYear; ///< of byYear: the sum of the costs known; they add up to `cost`
    /// Each once, whoever's work it is; the sum of the rows where nobody gains by two of them.
    base::People people = 0, old = 0, under3 = 0;
    base::People shared = 0; ///< of them, gains no single row accounts for (several ways together)
    bool overlap = false; ///< somebody gains by two projects, or by none alone: the total is not the sum
    std::vector<Closure> closures; ///< outlets ascending, then streets, then gates
    std::int64_t closedOutlets = 0, closedWays = 0; ///< of `closures`; closedWays: streets and gates
    std::int64_t otherChanges = 0; ///< outlets whose change builds nothing: a remark, a name
    bool operator==(const ProjectList &) const = default;
};

/// Of the scenario `after` was assessed in, with those it stands on. Empty where it is of the present state. present: may be
/// null: nobody's gain is told then. deficits: of the present state.
[[nodiscard]] ProjectList projectsOf(const analysis::Assessment &after, const analysis::Assessment *present,
                                     const DeficitList &deficits);

} // namespace yike::report
