// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of an outlet: pools divide their capacity, a building's area is shared by what has none of its own.
#include "core/analysis/outlet_facts.h"

#include "core/analysis/oddities.h"
#include "core/plan/sharing.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace yike::analysis {

namespace {

constexpr std::int64_t kThousandths = 1000;

/// What is missing in a date is taken as late as it can be.
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

/// "2025-06-30", "2025-06" or "2025".
bool readDate(std::string_view text, Date &date)
{
    if (!readNumber(text, 0, 4, date.year))
        return false;
    if (readNumber(text, 5, 2, date.month))
        readNumber(text, 8, 2, date.day);
    return true;
}

/// Capacity of one entry: its own, or that of its pool where it states none; its part of the pool in its own hours.
std::int64_t capacityOf(const plan::Outlet &outlet, std::size_t index, const norms::Rulebook &book)
{
    const plan::OutletService &entry = outlet.services[index];
    if (entry.pool <= 0)
        return entry.capacity;
    const norms::Service *service = book.service(entry.service);
    std::int64_t whole = entry.capacity;
    for (const plan::OutletService &other : outlet.services) {
        if (other.pool != entry.pool)
            continue;
        const norms::Service *also = book.service(other.service);
        const bool sameUnit = service != nullptr && also != nullptr && service->capacityUnit == also->capacityUnit;
        if (entry.capacity == 0 && sameUnit)
            whole = std::max(whole, other.capacity);
    }
    const plan::PoolPart part = plan::poolPart(outlet, index);
    return whole / part.whole * part.part + whole % part.whole * part.part / part.whole;
}

/// Own area, else that of its shared room, else an equal share of what the building has left.
std::int64_t areaOf(const plan::Outlet &outlet, const plan::OutletService &entry)
{
    if (entry.area > 0)
        return entry.area * kThousandths;
    if (const std::int64_t room = plan::roomArea(outlet, entry.room); room > 0)
        return room * kThousandths;
    std::int64_t left = outlet.area, sharers = 0;
    for (const plan::OutletService &other : outlet.services) {
        sharers += other.area > 0 ? 0 : 1;
    }
    left -= plan::roomsArea(outlet);
    return std::max<std::int64_t>(left, 0) * kThousandths / std::max<std::int64_t>(sharers, 1);
}

void setServices(OutletFacts &facts, const plan::Outlet &outlet, const norms::Rulebook &book)
{
    const auto offer = [&](std::size_t i, int index) {
        const plan::OutletService &entry = outlet.services[i];
        const auto service = static_cast<std::size_t>(index);
        auto found = std::ranges::find(facts.services, service, &OutletFacts::Service::index);
        if (found == facts.services.end())
            found = facts.services.insert(found, {service, {}});
        found->offer.capacity += capacityOf(outlet, i, book);
        found->offer.area += areaOf(outlet, entry);
        found->offer.size = std::max(found->offer.size, entry.area > 0 ? entry.area : outlet.area);
    };
    for (std::size_t i = 0; i < outlet.services.size(); ++i) {
        const int index = book.serviceIndex(outlet.services[i].service);
        if (index < 0)
            continue;
        offer(i, index);
        // A nursery class in a kindergarten is a nursery too: its places count there.
        const int wider = book.serviceIndex(book.services[static_cast<std::size_t>(index)].partOf);
        if (wider >= 0 && wider != index)
            offer(i, wider);
    }
    if (outlet.services.empty())
        return;
    const norms::Service *first = book.service(outlet.services.front().service);
    facts.commercial = first != nullptr && first->commercial;
    facts.isOutlet =
        facts.services.empty() || std::ranges::any_of(facts.services, [&](const OutletFacts::Service &one) {
            return book.services[one.index].countsAsOutlet;
        });
    facts.counts = facts.counts && facts.isOutlet;
}

} // namespace

OutletFacts factsOf(const plan::Outlet &outlet, const Situation &situation, const OutletFacts *sameSpot)
{
    const bool placed = outlet.match != plan::MatchLevel::NotPlaced;
    OutletFacts facts;
    facts.stands = situation.stands(outlet);
    facts.counts = situation.counts(outlet);
    facts.closed = placed && outlet.status == plan::OutletStatus::Closed;
    facts.stale = checkedTooLongAgo(outlet, *situation.plan);
    facts.joint = sameSpot != nullptr ? sameSpot->joint : situation.join(outlet);
    facts.estateOnly = outlet.openTo == plan::OpenTo::EstateOnly || facts.joint.residentsOnly;
    facts.estate = outlet.estate;
    facts.floorArea = plan::floorArea(outlet);
    facts.sharedArea = plan::sharedArea(outlet);
    if (facts.joint.residentsOnly && !facts.estate)
        facts.estate = situation.network->estateAt(outlet.place);
    facts.slots = sameSpot != nullptr ? sameSpot->slots : situation.areas->slotsOf(outlet);
    if (placed)
        facts.point = situation.frame->toLocal(outlet.place);
    setServices(facts, outlet, *situation.rulebook);
    facts.issues = odditiesOf(outlet, facts, situation);
    return facts;
}

bool onSameSpot(const plan::Outlet &one, const plan::Outlet &other)
{
    const auto own = [](const plan::Outlet &outlet) { return outlet.openTo == plan::OpenTo::EstateOnly; };
    return one.place == other.place && one.estate == other.estate && one.community == other.community &&
           own(one) == own(other) &&
           (one.match == plan::MatchLevel::NotPlaced) == (other.match == plan::MatchLevel::NotPlaced);
}

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

} // namespace yike::analysis
