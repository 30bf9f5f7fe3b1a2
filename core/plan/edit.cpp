// SPDX-License-Identifier: GPL-3.0-or-later
// The inverse of an edit, and the makers of the common ones.
#include "core/plan/edit.h"

#include "core/plan/outlet_edits.h"

#include <utility>

namespace yike::plan {

Edit inverse(const Edit &edit)
{
    Edit back{edit.code, edit.scenario, {}};
    back.changes.reserve(edit.changes.size());
    for (auto change = edit.changes.rbegin(); change != edit.changes.rend(); ++change)
        back.changes.push_back({change->after, change->before});
    return back;
}

Edit addOutlet(const Plan &plan, ScenarioId scenario, Outlet outlet)
{
    outlet.id = OutletId{plan.nextId};
    outlet.place = geo::rounded(outlet.place);
    return {"add-outlet", scenario, {{std::nullopt, std::move(outlet)}}};
}

Edit changeOutlet(const Plan &plan, ScenarioId scenario, std::string code, const Outlet &after)
{
    Edit edit{std::move(code), scenario, {}};
    Outlet stored = after;
    stored.place = geo::rounded(after.place);
    const Outlet *before = plan.outlet(after.id, scenario);
    if (before != nullptr && *before != stored)
        edit.changes.push_back({*before, std::move(stored)});
    return edit;
}

Edit deleteOutlet(const Plan &plan, ScenarioId scenario, OutletId id)
{
    Edit edit{"delete-outlet", scenario, {}};
    if (const Outlet *before = plan.outlet(id, scenario))
        edit.changes.push_back({*before, std::nullopt});
    if (!edit.changes.empty() && (!scenario || !isHeldElsewhere(plan, scenario, id)))
        for (const Photo &photo : plan.photos)
            if (photo.outlet == id)
                edit.changes.push_back({photo, std::nullopt});
    return edit;
}

} // namespace yike::plan
