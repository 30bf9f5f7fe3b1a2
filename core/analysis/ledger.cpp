// SPDX-License-Identifier: GPL-3.0-or-later
// Facts and offers of outlets: pools divide their capacity, a building's area is shared by what has none of its own.
#include "core/analysis/ledger.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <utility>

namespace yike::analysis {

namespace {

constexpr std::int64_t kThousandths = 1000;

/// Everything that decides where an outlet is joined and which areas it stands in.
bool sameSpot(const plan::Outlet &a, const plan::Outlet &b)
{
    return a.place == b.place && a.estate == b.estate && a.community == b.community &&
           (a.match == plan::MatchLevel::NotPlaced) == (b.match == plan::MatchLevel::NotPlaced);
}

void setStatus(OutletFacts &facts, const plan::Outlet &outlet, const Situation &situation)
{
    facts.stands = situation.stands(outlet);
    facts.counts = situation.counts(outlet);
    facts.closed = outlet.status == plan::OutletStatus::Closed && outlet.match != plan::MatchLevel::NotPlaced;
    facts.estateOnly = outlet.openTo == plan::OpenTo::EstateOnly;
    facts.estate = outlet.estate;
}

void setSpot(OutletFacts &facts, const plan::Outlet &outlet, const Situation &situation)
{
    facts.joint = situation.join(outlet);
    facts.slots = situation.areas->slotsOf(outlet);
    if (outlet.match != plan::MatchLevel::NotPlaced)
        facts.point = situation.frame->toLocal(outlet.place);
}

/// Capacity of one entry: its own, or that of its pool where it states none; divided among the pool (equal shares).
std::int64_t capacityOf(const plan::Outlet &outlet, const plan::OutletService &entry, const norms::Rulebook &book)
{
    if (entry.pool <= 0)
        return entry.capacity;
    const norms::Service *service = book.service(entry.service);
    std::int64_t whole = entry.capacity, sharers = 0;
    for (const plan::OutletService &other : outlet.services) {
        if (other.pool != entry.pool)
            continue;
        ++sharers;
        const norms::Service *also = book.service(other.service);
        const bool sameUnit = service != nullptr && also != nullptr && service->capacityUnit == also->capacityUnit;
        if (entry.capacity == 0 && sameUnit)
            whole = std::max(whole, other.capacity);
    }
    return whole / std::max<std::int64_t>(sharers, 1);
}

/// Own area, else an equal share of what the building has left.
std::int64_t areaOf(const plan::Outlet &outlet, const plan::OutletService &entry)
{
    if (entry.area > 0)
        return entry.area * kThousandths;
    std::int64_t left = outlet.area, sharers = 0;
    for (const plan::OutletService &other : outlet.services) {
        left -= other.area;
        sharers += other.area > 0 ? 0 : 1;
    }
    return std::max<std::int64_t>(left, 0) * kThousandths / std::max<std::int64_t>(sharers, 1);
}

using ServiceIndex = std::unordered_map<std::string_view, int>;

ServiceIndex indexOf(const norms::Rulebook &book)
{
    ServiceIndex index;
    for (std::size_t i = 0; i < book.services.size(); ++i)
        index.emplace(book.services[i].code, static_cast<int>(i));
    return index;
}

void addOffers(const plan::Outlet &outlet, std::uint32_t index, const norms::Rulebook &book,
               const ServiceIndex &services, std::vector<std::vector<Offer>> &offers)
{
    for (const plan::OutletService &entry : outlet.services) {
        const auto service = services.find(entry.service);
        if (service == services.end())
            continue;
        auto &list = offers[static_cast<std::size_t>(service->second)];
        if (list.empty() || list.back().outlet != index)
            list.push_back({index, 0, 0, 0});
        Offer &offer = list.back();
        offer.capacity += capacityOf(outlet, entry, book);
        offer.area += areaOf(outlet, entry);
        offer.size = std::max(offer.size, entry.area > 0 ? entry.area : outlet.area);
    }
}

void fillOffers(Ledger &ledger, const Situation &situation)
{
    const norms::Rulebook &book = *situation.rulebook;
    const ServiceIndex services = indexOf(book);
    ledger.offers.assign(book.services.size(), {});
    const auto &outlets = situation.plan->outlets;
    for (std::size_t i = 0; i < outlets.size(); ++i)
        addOffers(outlets[i], static_cast<std::uint32_t>(i), book, services, ledger.offers);
}

} // namespace

Ledger makeLedger(const Situation &situation)
{
    Ledger ledger;
    const auto &outlets = situation.plan->outlets;
    ledger.facts.resize(outlets.size());
    tbb::parallel_for(std::size_t{0}, outlets.size(), [&](std::size_t i) {
        setStatus(ledger.facts[i], outlets[i], situation);
        setSpot(ledger.facts[i], outlets[i], situation);
    });
    fillOffers(ledger, situation);
    return ledger;
}

Ledger makeLedger(const Situation &situation, std::size_t onlyService)
{
    Ledger ledger;
    ledger.facts.resize(situation.plan->outlets.size());
    fillOffers(ledger, situation);
    for (const Offer &offer : ledger.offers[onlyService]) {
        const plan::Outlet &outlet = situation.plan->outlets[offer.outlet];
        setStatus(ledger.facts[offer.outlet], outlet, situation);
        setSpot(ledger.facts[offer.outlet], outlet, situation);
    }
    return ledger;
}

Ledger followLedger(const Situation &situation, const Ledger &before, const plan::Plan &planBefore)
{
    Ledger ledger;
    const auto &outlets = situation.plan->outlets;
    ledger.facts.resize(outlets.size());
    std::size_t old = 0;
    for (std::size_t i = 0; i < outlets.size(); ++i) {
        while (old < planBefore.outlets.size() && planBefore.outlets[old].id < outlets[i].id)
            ++old;
        const bool known = old < planBefore.outlets.size() && planBefore.outlets[old].id == outlets[i].id;
        if (known && sameSpot(planBefore.outlets[old], outlets[i]))
            ledger.facts[i] = before.facts[old];
        else
            setSpot(ledger.facts[i], outlets[i], situation);
        setStatus(ledger.facts[i], outlets[i], situation);
    }
    fillOffers(ledger, situation);
    return ledger;
}

std::vector<std::pair<int, Offer>> offersOf(const plan::Outlet &outlet, std::uint32_t index,
                                            const norms::Rulebook &book)
{
    std::vector<std::vector<Offer>> lists(book.services.size());
    addOffers(outlet, index, book, indexOf(book), lists);
    std::vector<std::pair<int, Offer>> offers;
    for (std::size_t service = 0; service < lists.size(); ++service) {
        if (!lists[service].empty())
            offers.emplace_back(static_cast<int>(service), lists[service].front());
    }
    return offers;
}

std::vector<std::uint32_t> countingOutlets(const Ledger &ledger, std::size_t service, std::int32_t minimumSize)
{
    std::vector<std::uint32_t> outlets;
    for (const Offer &offer : ledger.offers[service]) {
        if (ledger.facts[offer.outlet].counts && largeEnough(offer, minimumSize))
            outlets.push_back(offer.outlet);
    }
    return outlets;
}

} // namespace yike::analysis
