// SPDX-License-Identifier: GPL-3.0-or-later
// Circles row by row, then all of them together with nobody counted twice.
#include "core/report/circle_table.h"

#include "core/analysis/ledger.h"
#include "core/geo/polygon.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace yike::report {
namespace {

using analysis::Assessment;
using analysis::Slot;

void addPeople(CircleFacts &facts, const norms::BandPeople &people)
{
    facts.people += norms::total(people);
    facts.old += norms::peopleOf(people, norms::kAged60plus);
    facts.veryOld += norms::peopleOf(people, norms::kAged80plus);
    facts.under3 += norms::peopleOf(people, norms::kUnder3);
}

std::vector<plan::AreaId> communitiesOf(const plan::Area &circle, const analysis::AreaIndex &areas)
{
    if (!circle.members.empty())
        return circle.members;
    std::set<plan::AreaId> found;
    for (const std::uint32_t home : areas.residencesIn(areas.slotOf(circle.id)))
        if (const Slot community = areas.communityOf(home))
            found.insert(areas.area(community));
    return {found.begin(), found.end()};
}

/// m², to the nearest: a stored figure.
std::int64_t areaOf(const plan::Plan &plan, const plan::Area &circle)
{
    if (circle.members.empty())
        return std::llround(geo::areaSquareMetres(circle.outline));
    double sum = 0;
    for (const plan::AreaId member : circle.members)
        if (const plan::Area *community = plan.area(member))
            sum += geo::areaSquareMetres(community->outline);
    return std::llround(sum);
}

CircleFacts factsOf(const Assessment &a, const plan::Area &circle, const analysis::BoundsFinder &bounds)
{
    const plan::Plan &plan = *a.situation->plan;
    CircleFacts facts;
    facts.circle = circle.id;
    facts.communities = communitiesOf(circle, *a.situation->areas);
    for (const plan::AreaId id : facts.communities) {
        const plan::Area *community = plan.area(id);
        if (community != nullptr && community->parent && !std::ranges::contains(facts.subdistricts, community->parent))
            facts.subdistricts.push_back(community->parent);
    }
    std::ranges::sort(facts.subdistricts);
    facts.bounds = bounds.of(plan, circle);
    facts.squareMetres = areaOf(plan, circle);
    if (const analysis::AreaTotals *totals = a.totalsOf(circle.id)) {
        addPeople(facts, totals->people);
        facts.households = totals->households;
        facts.commercial = totals->commercial;
        facts.publicOutlets = totals->outlets - totals->commercial;
    }
    return facts;
}

std::int64_t amongCircles(std::span<const Slot> slots, const std::vector<Slot> &circles)
{
    return std::ranges::count_if(slots, [&](Slot slot) { return std::ranges::binary_search(circles, slot); });
}

void countAll(const Assessment &a, CircleTable &table)
{
    const analysis::AreaIndex &areas = *a.situation->areas;
    const std::vector<Slot> circles = areas.slotsOf(plan::AreaKind::Circle);
    const auto &homes = a.situation->plan->residences;
    bool unknown = false;
    table.all.households = 0;
    for (std::size_t i = 0; i < homes.size(); ++i) {
        const std::int64_t in = amongCircles(areas.slotsOfZone(areas.zoneOf(i)), circles);
        if (in == 0)
            continue;
        table.overlap = table.overlap || (in > 1 && norms::total(homes[i].people) > 0);
        addPeople(table.all, homes[i].people);
        table.all.households += homes[i].households;
        unknown = unknown || (homes[i].households <= 0 && norms::total(homes[i].people) > 0);
    }
    if (unknown)
        table.all.households = -1;
    for (std::size_t i = 0; i < a.situation->plan->outlets.size(); ++i) {
        const analysis::OutletFacts &outlet = a.ledger->fact(i);
        const std::int64_t in = outlet.isOutlet ? amongCircles(outlet.slots, circles) : 0;
        if (in == 0)
            continue;
        table.overlap = table.overlap || in > 1;
        ++(outlet.commercial ? table.all.commercial : table.all.publicOutlets);
    }
    if (!table.overlap)
        for (const CircleFacts &row : table.rows)
            table.all.squareMetres += row.squareMetres;
}

} // namespace

CircleTable circleTableOf(const Assessment &present)
{
    const plan::Plan &plan = *present.situation->plan;
    CircleTable table;
    const bool any = std::ranges::contains(plan.areas, plan::AreaKind::Circle, &plan::Area::kind);
    if (!any)
        return table;
    const analysis::BoundsFinder bounds(plan, *present.situation->frame);
    for (const plan::Area &area : plan.areas)
        if (area.kind == plan::AreaKind::Circle)
            table.rows.push_back(factsOf(present, area, bounds));
    countAll(present, table);
    return table;
}

} // namespace yike::report
