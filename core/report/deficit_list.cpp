// SPDX-License-Identifier: GPL-3.0-or-later
// Causes become the five of the table, and each cause asks for something else.
#include "core/report/deficit_list.h"

#include "core/report/capacity.h"

#include <algorithm>

namespace yike::report {
namespace {

using analysis::Assessment;

/// Premises an office may use for a service there: in the area, not beyond help, large enough for the norm.
plan::PremisesId premisesIn(const Assessment &a, plan::AreaId area, std::int32_t least)
{
    const plan::Plan &plan = *a.situation->plan;
    const plan::Premises *best = nullptr;
    for (const plan::Premises &each : plan.premises) {
        const plan::Area *community = plan.area(each.community);
        const bool within = each.community && (each.community == area || (community && community->parent == area));
        if (!within || each.fire == plan::FireSafety::Impossible || each.area < std::max(least, 1))
            continue;
        if (best == nullptr || each.area < best->area)
            best = &each;
    }
    return best == nullptr ? plan::PremisesId{} : best->id;
}

bool bedsToSpare(const Assessment &a, const norms::Norm &norm)
{
    const auto everywhere = [](plan::AreaId) { return true; };
    return norm.service == "old-people-home" && norm.measure == norms::Measure::Capacity &&
           bedsStandEmpty(capacityOf(*a.situation, norm.service, everywhere).used);
}

void advise(DeficitRow &row, const Assessment &a, const norms::Norm &norm)
{
    switch (row.cause) {
    case Cause::TooSmall:
        row.advice = Advice::Enlarge;
        break;
    case Cause::Barrier:
        row.advice = Advice::OpenWay;
        break;
    case Cause::NotOpen:
        row.advice = Advice::OpenUp;
        break;
    case Cause::Closed:
        row.advice = Advice::Reopen;
        break;
    case Cause::NoOutlet:
        row.premises = premisesIn(a, row.area, norm.minimumSize);
        row.advice = row.premises ? Advice::UsePremises : Advice::NewOutlet;
        break;
    }
    if (bedsToSpare(a, norm)) {
        row.advice = Advice::Restructure;
        row.premises = {};
    }
}

std::vector<plan::AreaId> circlesOf(const analysis::AreaIndex &areas, plan::AreaId area)
{
    std::vector<plan::AreaId> circles;
    for (const analysis::Slot slot : areas.holding(areas.slotOf(area))) {
        const plan::Area *holder = areas.areaAt(slot);
        if (holder != nullptr && holder->kind == plan::AreaKind::Circle && holder->id != area)
            circles.push_back(holder->id);
    }
    return circles;
}

} // namespace

Cause causeOf(analysis::DeficitCause found)
{
    switch (found) {
    case analysis::DeficitCause::BelowSize:
    case analysis::DeficitCause::CapacityShort:
        return Cause::TooSmall;
    case analysis::DeficitCause::Barrier:
        return Cause::Barrier;
    case analysis::DeficitCause::NotOpen:
        return Cause::NotOpen;
    case analysis::DeficitCause::Closed:
        return Cause::Closed;
    case analysis::DeficitCause::NoOutlet:
    case analysis::DeficitCause::TooFar:
        break;
    }
    return Cause::NoOutlet;
}

std::string_view code(Cause cause)
{
    constexpr std::array<std::string_view, kCauses> kCodes{"no-outlet", "too-small", "barrier", "not-open", "closed"};
    return kCodes[static_cast<std::size_t>(cause)];
}

Shortfall shortfallOf(analysis::DeficitUnit unit)
{
    switch (unit) {
    case analysis::DeficitUnit::Places:
        return Shortfall::FewPlaces;
    case analysis::DeficitUnit::Beds:
        return Shortfall::FewBeds;
    case analysis::DeficitUnit::SquareMetres:
        return Shortfall::LittleArea;
    case analysis::DeficitUnit::Outlets:
        return Shortfall::FewOutlets;
    case analysis::DeficitUnit::Meals:
        return Shortfall::FewMeals;
    case analysis::DeficitUnit::People:
        break;
    }
    return Shortfall::NotReached;
}

std::string_view code(Advice advice)
{
    constexpr std::array<std::string_view, 7> kCodes{"new-outlet", "use-premises", "enlarge",    "open-way",
                                                     "open-up",    "reopen",       "restructure"};
    return kCodes[static_cast<std::size_t>(advice)];
}

DeficitList deficitListOf(const Content &content, const Assessment &a)
{
    std::vector<analysis::Deficit> sorted = content.deficits;
    std::ranges::stable_sort(sorted, {}, &analysis::Deficit::area);
    DeficitList list;
    for (const analysis::Deficit &found : sorted) {
        const norms::Norm *norm = a.situation->rulebook->norm(found.norm);
        if (norm == nullptr)
            continue;
        DeficitRow row;
        row.number = std::ssize(list.rows) + 1;
        row.area = found.area;
        row.circles = circlesOf(*a.situation->areas, found.area);
        row.service = norm->service;
        row.norm = norm->id;
        row.shortfall = shortfallOf(found.unit);
        row.cause = causeOf(found.cause);
        row.people = found.people;
        row.old = found.old;
        row.under3 = found.young;
        row.missing = found.missing;
        row.unit = found.unit;
        advise(row, a, *norm);
        ++list.byCause[static_cast<std::size_t>(row.cause)];
        list.rows.push_back(std::move(row));
    }
    return list;
}

} // namespace yike::report
