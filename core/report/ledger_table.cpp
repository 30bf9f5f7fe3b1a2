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

void count(KindCount &row, const plan::Outlet &outlet, bool stale)
{
    using enum plan::OutletStatus;
    std::int64_t &counted = outlet.status == Open        ? (stale ? row.unchecked : row.open)
                            : outlet.status == Closed    ? row.closed
                            : outlet.status == Unchecked ? row.unchecked
                                                         : row.planned;
    ++counted;
    row.placed += outlet.match != plan::MatchLevel::NotPlaced ? 1 : 0;
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

KindCounts outletsByKind(const analysis::Assessment &assessment)
{
    const norms::Rulebook &book = *assessment.situation->rulebook;
    const std::vector<plan::Outlet> &outlets = assessment.situation->plan->outlets;
    KindCounts kinds;
    kinds.byService.resize(book.services.size());
    for (std::size_t i = 0; i < outlets.size(); ++i) {
        const analysis::OutletFacts &facts = assessment.ledger->fact(i);
        if (!facts.isOutlet)
            continue;
        const int kind = outlets[i].services.empty() ? -1 : book.serviceIndex(outlets[i].services.front().service);
        count(kind < 0 ? kinds.unknown : kinds.byService[static_cast<std::size_t>(kind)], outlets[i], facts.stale);
        count(kinds.total, outlets[i], facts.stale);
    }
    return kinds;
}

} // namespace yike::report
