// SPDX-License-Identifier: GPL-3.0-or-later
// Table 6 短板清单: each deficit with its number, circles, cause, people concerned, basis and what is advised.
#pragma once

#include "core/report/content.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace yike::report {

/// 成因, the five of planner.md §6. 缺设施: none, or none near enough; 缺规模: below the minimum size, or too little capacity.
enum class Cause : std::uint8_t { NoOutlet, TooSmall, Barrier, NotOpen, Closed };
inline constexpr std::size_t kCauses = 5;
/// From what the assessment found home by home (core/analysis/deficits.h): a radius covers but the network does not → Barrier; one
/// that would serve is closed → Closed; not open to all → NotOpen; below the minimum size → TooSmall; else NoOutlet.
[[nodiscard]] Cause causeOf(analysis::DeficitCause found);
[[nodiscard]] std::string_view code(Cause cause); ///< "no-outlet", "too-small", "barrier", "not-open", "closed"

/// 短板描述
enum class Shortfall : std::uint8_t { NotReached, FewPlaces, FewBeds, LittleArea, FewOutlets, FewMeals };
[[nodiscard]] Shortfall shortfallOf(analysis::DeficitUnit unit);

/// 建议
enum class Advice : std::uint8_t {
    NewOutlet, ///< 新建
    UsePremises, ///< idle premises in the area are large enough: use them
    Enlarge, ///< 改造扩容
    OpenWay, ///< 打通步行通道
    OpenUp, ///< 对外开放
    Reopen, ///< 恢复营业 or a stand-in meanwhile
    Restructure, ///< beds stand empty: their kind and their places do not fit, more of them would not help (planner.md §3.4)
};
[[nodiscard]] std::string_view code(Advice advice); ///< "new-outlet", "use-premises" …

struct DeficitRow {
    std::int64_t number = 0; ///< 1, 2 … as printed
    plan::AreaId area; ///< a community, subdistrict or circle; 0 = the whole project
    std::vector<plan::AreaId> circles; ///< it belongs to
    std::string service, norm;
    Shortfall shortfall = Shortfall::NotReached;
    Cause cause = Cause::NoOutlet;
    base::People people = 0, old = 0, under3 = 0; ///< people concerned
    std::int64_t missing = 0; ///< thousandths
    analysis::DeficitUnit unit = analysis::DeficitUnit::People;
    Advice advice = Advice::NewOutlet;
    plan::PremisesId premises; ///< of UsePremises: the smallest that is large enough
    bool operator==(const DeficitRow &) const = default;
};

struct DeficitList {
    std::vector<DeficitRow> rows; ///< by area, in an area as Content::deficits has them
    std::array<std::int64_t, kCauses> byCause{}; ///< rows of each cause; they add up to rows.size()
    bool operator==(const DeficitList &) const = default;
};

/// Of content.deficits, which are those of the present state. a: the assessment they were found by.
[[nodiscard]] DeficitList deficitListOf(const Content &content, const analysis::Assessment &a);

} // namespace yike::report
