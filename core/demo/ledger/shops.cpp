// SPDX-License-Identifier: GPL-3.0-or-later
// The shops: how many of each kind in which community, and which unit of which row they take.
#include "core/demo/ledger/ledger.h"

#include "core/demo/ledger/shop_kinds.h"
#include "core/demo/share.h"

#include <algorithm>

namespace yike::demo {

using plan::OutletStatus;

namespace {

using Counts = std::vector<std::vector<std::int64_t>>; ///< by kind, by community

bool lacksHere(const Ledger &ledger, std::size_t community, std::string_view service)
{
    return lacks(ledger.sketch.communities[community].name, service);
}

bool quiet(std::string_view service)
{
    return service == "recycling" || service == "repair" || service == "car-wash" || service == "housekeeping" ||
           service == "training" || service == "photo-print" || service == "laundry";
}

/// Whether the circle has the service already, by outlets entered or by counts.
bool present(const Ledger &ledger, const CircleNote &circle, std::string_view service,
             const std::vector<std::int64_t> &counts)
{
    for (const std::string_view name : circle.communities)
        if (counts[static_cast<std::size_t>(ledger.communityNamed(name))] > 0)
            return true;
    return std::ranges::any_of(ledger.outlets, [&](const OutletDraft &draft) {
        const std::string &home = ledger.sketch.communities[static_cast<std::size_t>(draft.community)].name;
        return draft.outlet.status == OutletStatus::Open &&
               std::ranges::find(circle.communities, home) != circle.communities.end() &&
               std::ranges::find(draft.outlet.services, service, &plan::OutletService::service) !=
                   draft.outlet.services.end();
    });
}

/// A circle that is not meant to lack a basic kind gets one at least.
void fillCircles(const Ledger &ledger, const ShopKind &kind, std::vector<std::int64_t> &counts)
{
    const norms::Service *service = ledger.book.service(kind.service);
    if (service == nullptr || !service->basicKind)
        return;
    for (const CircleNote &circle : circleNotes()) {
        if (std::ranges::find(circle.lacking, kind.service) != circle.lacking.end() ||
            present(ledger, circle, kind.service, counts))
            continue;
        std::size_t best = counts.size();
        for (const std::string_view name : circle.communities) {
            const auto community = static_cast<std::size_t>(ledger.communityNamed(name));
            if (!lacksHere(ledger, community, kind.service) &&
                (best == counts.size() || ledger.people[community].all > ledger.people[best].all))
                best = community;
        }
        if (best < counts.size())
            ++counts[best];
    }
}

std::vector<std::int64_t> shareOfKind(Ledger &ledger, const ShopKind &kind, std::int64_t count, bool whole)
{
    std::vector<std::int64_t> weights;
    for (std::size_t i = 0; i < ledger.people.size(); ++i) {
        // People draw shops, living streets hold them.
        const auto units = static_cast<std::int64_t>(ledger.freeUnits(static_cast<int>(i)));
        const std::int64_t pull = ledger.people[i].all * 10 + units * 120;
        weights.push_back(
            lacksHere(ledger, i, kind.service) || units == 0 ? 0 : pull * ledger.random.between(75, 125) / 100);
    }
    std::vector<std::int64_t> counts = sharedOut(count, weights);
    if (whole)
        fillCircles(ledger, kind, counts);
    return counts;
}

/// One shop serves as several (一店多能), as the slogans 一店一早 and 一菜一修 ask.
void addMore(Ledger &ledger, OutletDraft &draft)
{
    const std::string service = draft.outlet.services.front().service;
    const std::int64_t area = draft.outlet.area;
    if (service == "convenience-store" && ledger.random.chance(130))
        ledger.addService(draft, "breakfast", 0, area / 5);
    if (service == "convenience-store" && ledger.random.chance(140))
        ledger.addService(draft, "parcel-station", 0, area / 6);
    if (service == "fresh-food-store" && ledger.random.chance(50))
        ledger.addService(draft, "repair", 0, 8);
    if (service == "supermarket" && ledger.random.chance(300))
        ledger.addService(draft, "bakery", 0, area / 20);
    if (service == "parcel-station" && ledger.random.chance(80))
        ledger.addService(draft, "laundry", 0, 10);
    if (service == "bookshop" && ledger.random.chance(300))
        ledger.addService(draft, "cafe", 0, area / 4);
}

void enterShop(Ledger &ledger, const ShopKind &kind, int community)
{
    int unit = ledger.takeUnit(community, !quiet(kind.service));
    // A community without a free unit sends the shop to the one with most that may have it.
    while (unit < 0) {
        int best = -1;
        for (std::size_t i = 0; i < ledger.people.size(); ++i)
            if (!lacksHere(ledger, i, kind.service) && ledger.freeUnits(static_cast<int>(i)) > 0 &&
                (best < 0 || ledger.freeUnits(static_cast<int>(i)) > ledger.freeUnits(best)))
                best = static_cast<int>(i);
        if (best < 0)
            return;
        community = best;
        unit = ledger.takeUnit(best, !quiet(kind.service));
    }
    const ShopUnit &shop = ledger.sketch.shopUnits[static_cast<std::size_t>(unit)];
    Prng &random = ledger.random;
    const std::int64_t span = kind.largest - kind.smallest;
    const std::int64_t area = kind.smallest + std::min(random.below(span + 1), random.below(span + 1));
    const std::string name = shopName(kind, ledger.streetOf(shop.road), ledger.stem(community), random);
    OutletDraft &draft = ledger.addAtUnit(unit, std::string(kind.service), name, area);
    draft.outlet.hours = random.chance(910) ? std::string(random.pick(kind.hours)) : "";
    draft.outlet.staff = static_cast<std::int32_t>(random.chance(930) ? 1 + area / kind.perStaff : -1);
    draft.outlet.creditCode = ledger.creditCode(area > 200 || kind.service == "bank" || kind.service == "pharmacy");
    addMore(ledger, draft);
}

/// Built-in problems that are shops: a market closed for good, a gym for the residents of one estate only.
void enterProblems(Ledger &ledger)
{
    const int works = ledger.communityNamed("机床厂社区");
    if (const int unit = ledger.knows("vegetable-market") ? ledger.takeUnit(works, true) : -1; unit >= 0) {
        OutletDraft &market = ledger.addAtUnit(unit, "vegetable-market", "机床厂菜市场", 860);
        market.outlet.status = OutletStatus::Closed;
        market.outlet.remark = "2024年6月停业，设施老化未达标";
        market.outlet.hours = "05:30-18:00";
        market.tag = "keep-status";
    }
    for (std::size_t i = 0; i < ledger.sketch.estates.size() && ledger.knows("gym"); ++i) {
        const EstateDraft &estate = ledger.sketch.estates[i];
        if (estate.name != "翡翠湾一期")
            continue;
        OutletDraft &gym = ledger.addAt(centreOf(estate.ring), estate.block, "gym", "翡翠湾会所健身房", 420);
        gym.estate = static_cast<int>(i);
        gym.outlet.openTo = plan::OpenTo::EstateOnly;
        gym.outlet.hours = "07:00-22:00";
        gym.outlet.staff = 6;
        gym.outlet.match = plan::MatchLevel::Estate;
        gym.outlet.creditCode = ledger.creditCode(true);
        gym.tag = "keep-status";
    }
}

} // namespace

void enterShops(Ledger &ledger, std::int64_t wanted)
{
    enterProblems(ledger);
    const bool whole = ledger.residents >= 100'000;
    const auto kinds = shopKinds();
    std::vector<std::pair<int, std::size_t>> shops; ///< community, kind
    const auto plan = [&](std::size_t kind, std::int64_t count) {
        const std::vector<std::int64_t> counts = shareOfKind(ledger, kinds[kind], count, whole);
        for (std::size_t community = 0; community < counts.size(); ++community)
            for (std::int64_t i = 0; i < counts[community]; ++i)
                shops.emplace_back(static_cast<int>(community), kind);
    };
    // Restaurants, the first kind, fill the ledger up to the number wanted.
    for (std::size_t kind = 1; kind < kinds.size(); ++kind)
        if (ledger.knows(kinds[kind].service))
            plan(kind, ledger.scaled(kinds[kind].count));
    const std::int64_t left = wanted - static_cast<std::int64_t>(ledger.outlets.size() + shops.size());
    if (left > 0 && ledger.knows(kinds[0].service))
        plan(0, left);
    ledger.random.shuffle(shops);
    for (const auto &[community, kind] : shops)
        if (static_cast<std::int64_t>(ledger.outlets.size()) < wanted || whole)
            enterShop(ledger, kinds[kind], community);
}

} // namespace yike::demo
