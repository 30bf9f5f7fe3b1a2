// SPDX-License-Identifier: GPL-3.0-or-later
// People by band and area, now and in the plan year, with what becomes of kindergartens.
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace yike::report {

/// One area, or the whole project (area 0, first).
struct PeopleRow {
    plan::AreaId area;
    norms::BandPeople now{}, then{}; ///< `then` in the plan year; the same as `now` where there is nothing to carry
    std::int64_t schoolPlaces = 0; ///< of the kindergartens open today that stand there, thousandths
    std::int64_t enrolled = -1; ///< children in them today, thousandths; −1 = no kindergarten tells

    /// 富余 (+) or 缺口 (−) of kindergarten places: places less all aged 3–5 who live there. Nothing where there is neither a
    /// place nor a child.
    [[nodiscard]] std::optional<std::int64_t> spareNow() const { return spare(now); }
    [[nodiscard]] std::optional<std::int64_t> spareThen() const { return spare(then); }

private:
    [[nodiscard]] std::optional<std::int64_t> spare(const norms::BandPeople &people) const
    {
        const std::int64_t children = people[static_cast<std::size_t>(norms::Band::Age3to5)];
        return schoolPlaces == 0 && children == 0 ? std::nullopt : std::optional(schoolPlaces - children);
    }
};

struct PeopleTable {
    std::int32_t baseYear = 0, planYear = 0; ///< 0 = unknown; no plan year
    bool carried = false; ///< false: the plan year cannot be reached, or there is none
    base::People births = 0, deaths = 0, migration = 0; ///< on the way, in the whole project
    std::vector<PeopleRow>
        rows; ///< the whole, then each subdistrict followed by its communities, then other communities
};

/// The plan as the present state or a scenario has it (plan::seenThrough); its plan year is that of its parameters.
[[nodiscard]] PeopleTable peopleTable(const plan::Plan &plan);

} // namespace yike::report
