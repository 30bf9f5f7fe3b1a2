// SPDX-License-Identifier: GPL-3.0-or-later
// Finding an object by its id: every list of a plan is sorted by id.
#include "core/plan/plan.h"

#include <algorithm>

namespace yike::plan {
namespace {

template <typename T, typename Id>
const T *find(const std::vector<T> &sorted, Id id)
{
    const auto at = std::ranges::lower_bound(sorted, id, {}, &T::id);
    return at != sorted.end() && at->id == id ? &*at : nullptr;
}

} // namespace

const Outlet *Plan::outlet(OutletId id) const { return find(outlets, id); }

const Residence *Plan::residence(ResidenceId id) const { return find(residences, id); }

const Area *Plan::area(AreaId id) const { return find(areas, id); }

const Scenario *Plan::scenario(ScenarioId id) const { return find(scenarios, id); }

const Premises *Plan::premise(PremisesId id) const { return find(premises, id); }

const Underlay *Plan::underlay(UnderlayId id) const { return find(underlays, id); }

const Photo *Plan::photo(PhotoId id) const { return find(photos, id); }

const Outlet *Plan::outlet(OutletId id, ScenarioId through) const
{
    const Scenario *seen = scenario(through);
    for (int depth = 0; seen != nullptr && depth < kMostScenariosDeep; ++depth) {
        if (const auto at = seen->outlets.find(id); at != seen->outlets.end())
            return at->second.after ? &*at->second.after : nullptr;
        seen = scenario(seen->base);
    }
    return outlet(id);
}

} // namespace yike::plan
