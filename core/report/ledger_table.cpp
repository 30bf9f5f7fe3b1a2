// SPDX-License-Identifier: GPL-3.0-or-later
// Row by row from the facts the figures were made of, so that the table counts what they count.
#include "core/report/ledger_table.h"

#include "core/analysis/ledger.h"
#include "core/plan/sharing.h"

namespace yike::report {
namespace {

using analysis::Assessment;

LedgerRow rowOf(const Assessment &a, std::size_t index)
{
    const plan::Outlet &outlet = a.situation->plan->outlets[index];
    const analysis::OutletFacts &facts = a.ledger->fact(index);
    const analysis::AreaIndex &areas = *a.situation->areas;
    LedgerRow row;
    row.outlet = outlet.id;
    row.index = index;
    row.community = areas.area(areas.communityAmong(facts.slots));
    for (const analysis::Slot slot : facts.slots) {
        const plan::Area *area = areas.areaAt(slot);
        if (area != nullptr && area->kind == plan::AreaKind::Circle)
            row.circles.push_back(area->id);
    }
    row.stale = facts.stale;
    row.floorArea = plan::floorArea(outlet);
    row.sharedArea = plan::sharedArea(outlet);
    if (!outlet.services.empty()) {
        row.capacity = outlet.services.front().capacity;
        const norms::Service *service = a.situation->rulebook->service(outlet.services.front().service);
        row.unit = service == nullptr ? std::string() : service->capacityUnit;
    }
    return row;
}

void count(LedgerTotals &totals, const LedgerRow &row, const plan::Outlet &outlet, bool commercial)
{
    ++totals.outlets;
    switch (outlet.status) {
    case plan::OutletStatus::Open:
        ++(row.stale ? totals.unchecked : totals.open);
        break;
    case plan::OutletStatus::Closed:
        ++totals.closed;
        break;
    case plan::OutletStatus::Unchecked:
        ++totals.unchecked;
        break;
    case plan::OutletStatus::Planned:
    case plan::OutletStatus::UnderConstruction:
        ++totals.planned;
        break;
    }
    totals.commercial += commercial ? 1 : 0;
    totals.chains += commercial && !outlet.chain.empty() ? 1 : 0;
    totals.placed += outlet.match != plan::MatchLevel::NotPlaced ? 1 : 0;
    totals.floorArea += row.floorArea;
    totals.sharedArea += row.sharedArea;
}

} // namespace

LedgerTable ledgerTableOf(const Assessment &present)
{
    LedgerTable table;
    const auto &outlets = present.situation->plan->outlets;
    table.rows.reserve(outlets.size());
    for (std::size_t i = 0; i < outlets.size(); ++i) {
        if (!present.ledger->fact(i).isOutlet) {
            ++table.works;
            continue;
        }
        table.rows.push_back(rowOf(present, i));
        count(table.totals, table.rows.back(), outlets[i], present.ledger->fact(i).commercial);
    }
    return table;
}

} // namespace yike::report
