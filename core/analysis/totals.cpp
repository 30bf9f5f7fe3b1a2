// SPDX-License-Identifier: GPL-3.0-or-later
// Totals: people from the areas, ledger counts from the outlets that stand in them.
#include "core/analysis/totals.h"

namespace yike::analysis {

namespace {

/// 在营, 歇业, 拟建/在建 or 待核实: each outlet is one of the four.
std::int64_t AreaTotals::*statusOf(const plan::Outlet &outlet, bool stale)
{
    switch (outlet.status) {
    case plan::OutletStatus::Open:
        return stale ? &AreaTotals::unchecked : &AreaTotals::open;
    case plan::OutletStatus::Closed:
        return &AreaTotals::closed;
    case plan::OutletStatus::Unchecked:
        return &AreaTotals::unchecked;
    default:
        return &AreaTotals::planned;
    }
}

} // namespace

std::vector<AreaTotals> totalsOf(const Basis &basis)
{
    const AreaIndex &areas = basis.areas();
    std::vector<AreaTotals> totals(areas.slotCount());
    for (Slot slot = 0; slot < areas.slotCount(); ++slot) {
        totals[slot].area = areas.area(slot);
        totals[slot].people = areas.people(slot);
        totals[slot].households = areas.households(slot);
        totals[slot].residences = static_cast<std::int64_t>(areas.residencesIn(slot).size());
    }
    const auto &outlets = basis.plan().outlets;
    for (std::size_t i = 0; i < outlets.size(); ++i) {
        const OutletFacts &facts = basis.ledger->fact(i);
        if (!facts.isOutlet)
            continue;
        const auto status = statusOf(outlets[i], facts.stale);
        for (const Slot slot : facts.slots) {
            AreaTotals &sum = totals[slot];
            sum.outlets += 1;
            sum.*status += 1;
            sum.commercial += facts.commercial ? 1 : 0;
            sum.placed += outlets[i].match != plan::MatchLevel::NotPlaced ? 1 : 0;
            if (status == &AreaTotals::open || status == &AreaTotals::unchecked) {
                sum.floorArea += facts.floorArea;
                sum.sharedArea += facts.sharedArea;
            }
            sum.chains += facts.commercial && !outlets[i].chain.empty() ? 1 : 0;
        }
    }
    return totals;
}

} // namespace yike::analysis
