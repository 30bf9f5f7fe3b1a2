// SPDX-License-Identifier: GPL-3.0-or-later
// Totals: people from the areas, ledger counts from the outlets that stand in them.
#include "core/analysis/totals.h"

#include <charconv>
#include <string_view>

namespace yike::analysis {

namespace {

/// Days counted as if every month had 31: enough to compare dates.
struct Date {
    int year = 0, month = 12, day = 31;
    auto operator<=>(const Date &) const = default;
};

bool readNumber(std::string_view text, std::size_t from, std::size_t length, int &number)
{
    if (text.size() < from + length)
        return false;
    const char *begin = text.data() + from;
    const auto [end, error] = std::from_chars(begin, begin + length, number);
    return error == std::errc{} && end == begin + length;
}

/// "2025-06-30", "2025-06" or "2025"; what is missing is taken as late as it can be.
bool readDate(std::string_view text, Date &date)
{
    if (!readNumber(text, 0, 4, date.year))
        return false;
    if (readNumber(text, 5, 2, date.month))
        readNumber(text, 8, 2, date.day);
    return true;
}

bool isCommercial(const plan::Outlet &outlet, const norms::Rulebook &book)
{
    if (outlet.services.empty())
        return false;
    const norms::Service *service = book.service(outlet.services.front().service);
    return service != nullptr && service->commercial;
}

/// 在营, 歇业, 拟建/在建 or 待核实: each outlet is one of the four.
std::int64_t AreaTotals::*statusOf(const plan::Outlet &outlet, const plan::Plan &plan)
{
    switch (outlet.status) {
    case plan::OutletStatus::Open:
        return checkedTooLongAgo(outlet, plan) ? &AreaTotals::unchecked : &AreaTotals::open;
    case plan::OutletStatus::Closed:
        return &AreaTotals::closed;
    case plan::OutletStatus::Unchecked:
        return &AreaTotals::unchecked;
    default:
        return &AreaTotals::planned;
    }
}

} // namespace

bool checkedTooLongAgo(const plan::Outlet &outlet, const plan::Plan &plan)
{
    constexpr int kMonthsPerYear = 12;
    Date checked, line;
    if (!readDate(outlet.checked, checked) || !readDate(plan.info.baseDate, line))
        return false;
    const int months = line.year * kMonthsPerYear + line.month - 1 - plan.parameters.uncheckedAfterMonths;
    line.year = months / kMonthsPerYear;
    line.month = months % kMonthsPerYear + 1;
    return checked < line;
}

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
        const bool commercial = isCommercial(outlets[i], basis.book());
        const auto status = statusOf(outlets[i], basis.plan());
        for (const Slot slot : basis.ledger.facts[i].slots) {
            AreaTotals &sum = totals[slot];
            sum.outlets += 1;
            sum.*status += 1;
            sum.commercial += commercial ? 1 : 0;
            sum.placed += outlets[i].match != plan::MatchLevel::NotPlaced ? 1 : 0;
            sum.chains += commercial && !outlets[i].chain.empty() ? 1 : 0;
        }
    }
    return totals;
}

} // namespace yike::analysis
