// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of homes and kindergartens by area.
#include "core/report/people_table.h"

#include "core/plan/plan_year.h"
#include "core/plan/sharing.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace yike::report {

namespace {

using In = std::function<bool(plan::AreaId community)>;

norms::BandPeople peopleIn(const plan::Plan &plan, const In &in)
{
    norms::BandPeople sum{};
    for (const plan::Residence &home : plan.residences)
        if (in(home.community))
            for (std::size_t band = 0; band < norms::kBandCount; ++band)
                sum[band] += home.people[band];
    return sum;
}

void addKindergartens(const plan::Plan &plan, const In &in, PeopleRow &row)
{
    for (const plan::Outlet &outlet : plan.outlets) {
        if (outlet.status != plan::OutletStatus::Open || outlet.openTo == plan::OpenTo::UnitOnly ||
            !in(outlet.community))
            continue;
        for (std::size_t i = 0; i < outlet.services.size(); ++i) {
            const plan::OutletService &each = outlet.services[i];
            if (each.service != "kindergarten")
                continue;
            const plan::PoolPart part = plan::poolPart(outlet, i);
            row.schoolPlaces +=
                each.capacity / part.whole * part.part + each.capacity % part.whole * part.part / part.whole;
            if (each.used >= 0)
                row.enrolled = std::max<std::int64_t>(row.enrolled, 0) + std::int64_t{each.used} * 1000;
        }
    }
}

PeopleRow rowOf(const plan::Plan &now, const plan::Plan &then, plan::AreaId area)
{
    const In in = [&](plan::AreaId community) {
        const plan::Area *held = now.area(community);
        return !area || community == area || (held != nullptr && held->parent == area);
    };
    PeopleRow row;
    row.area = area;
    row.now = peopleIn(now, in);
    row.then = peopleIn(then, in);
    addKindergartens(now, in, row);
    return row;
}

} // namespace

PeopleTable peopleTable(const plan::Plan &plan)
{
    PeopleTable table;
    table.baseYear = plan::baseYear(plan);
    table.planYear = plan.parameters.projection.planYear;
    for (const plan::CarriedArea &area : plan::carriedAreas(plan)) {
        table.carried = true;
        table.births += area.births;
        table.deaths += area.deaths;
        table.migration += area.migration;
    }
    const auto then = plan::inPlanYear(std::shared_ptr<const plan::Plan>(&plan, [](const plan::Plan *) {}));
    table.rows.push_back(rowOf(plan, *then, {}));
    const auto isSubdistrict = [](const plan::Area *area) {
        return area != nullptr && area->kind == plan::AreaKind::Subdistrict;
    };
    for (const plan::Area &subdistrict : plan.areas) {
        if (!isSubdistrict(&subdistrict))
            continue;
        table.rows.push_back(rowOf(plan, *then, subdistrict.id));
        for (const plan::Area &area : plan.areas)
            if (area.kind == plan::AreaKind::Community && area.parent == subdistrict.id)
                table.rows.push_back(rowOf(plan, *then, area.id));
    }
    for (const plan::Area &area : plan.areas)
        if (area.kind == plan::AreaKind::Community && !isSubdistrict(plan.area(area.parent)))
            table.rows.push_back(rowOf(plan, *then, area.id));
    return table;
}

} // namespace yike::report
