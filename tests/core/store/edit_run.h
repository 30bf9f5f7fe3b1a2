// SPDX-License-Identifier: GPL-3.0-or-later
// A run of edits that depends on its seed alone: whoever replays it knows the plan after each step.
#pragma once

#include "tests/support/random_plan.h"

#include <optional>
#include <utility>

namespace yike::test {

/// Random edits, now and then a small import, seldom one of thousands of objects, which the next step takes back.
struct EditRun {
    explicit EditRun(std::uint64_t seed) : first(kPlanSeed), random(seed), plan(first.plan()) {}

    /// Makes the next edit and the plan after it.
    plan::Edit step()
    {
        plan::Edit edit = next();
        // An edit without changes is no action; so each step of a run is one revision.
        while (edit.changes.empty())
            edit = random.edit(plan);
        plan = *plan::applied(plan, edit);
        return edit;
    }

    RandomPlan first, random;
    plan::Plan plan;

private:
    static constexpr std::uint64_t kPlanSeed = 77;

    plan::Edit next()
    {
        if (big)
            return plan::inverse(*std::exchange(big, std::nullopt));
        if (random.chance(2))
            return *(big = import(2'050));
        return random.chance(20) ? import(40) : random.edit(plan);
    }
    plan::Edit import(std::int64_t rows)
    {
        plan::Edit edit{"import", {}, {}};
        for (std::int64_t i = 0; i < rows; ++i) {
            const std::int64_t id = plan.nextId + i;
            if (i % 2 == 0)
                edit.changes.push_back({std::nullopt, random.outlet(id)});
            else
                edit.changes.push_back({std::nullopt, random.residence(id)});
        }
        return edit;
    }

    std::optional<plan::Edit> big; ///< to be taken back
};

} // namespace yike::test
