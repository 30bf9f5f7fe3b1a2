// SPDX-License-Identifier: GPL-3.0-or-later
// The three stories of planner.md §5 as ready scenarios.
#include "core/demo/stories.h"

#include "core/demo/earth.h"
#include "core/demo/ledger/story_walk.h"

#include <algorithm>

namespace yike::demo {

using plan::Outlet;
using plan::OutletStatus;
using plan::Scenario;

namespace {

/// West and east mouth of the passage under the railway.
std::optional<std::pair<Vec, Vec>> passage(const Sketch &sketch)
{
    const auto west = sketch.nearestWay({-1'235 * kMetre, kStoryNorth}, "铁路西街", 90 * kMetre);
    const auto east = sketch.nearestWay({-1'145 * kMetre, kStoryNorth}, "站东路", 90 * kMetre);
    if (!west || !east)
        return std::nullopt;
    return std::pair(west->at, east->at);
}

Outlet *outletOf(Draft &draft, const Ledger &ledger, const Placed &placed, std::string_view tag)
{
    const auto found = std::ranges::find(ledger.outlets, tag, &OutletDraft::tag);
    if (found == ledger.outlets.end())
        return nullptr;
    const plan::OutletId id = placed.outlets[static_cast<std::size_t>(found - ledger.outlets.begin())];
    return &*std::ranges::lower_bound(draft.plan.outlets, id, {}, &Outlet::id);
}

void change(Scenario &scenario, const Outlet &before, Outlet after)
{
    scenario.outlets[before.id] = {before, std::move(after)};
}

/// A new outlet in a shop unit kept for it; planned, as everything new in a scenario.
void addNew(Draft &draft, const Ledger &ledger, const Tile &tile, const Placed &placed, Scenario &scenario, int unit,
            Outlet outlet)
{
    if (unit < 0)
        return;
    const ShopUnit &shop = ledger.sketch.shopUnits[static_cast<std::size_t>(unit)];
    outlet.id = {draft.newId()};
    outlet.key = "FA-" + std::to_string(outlet.id.value);
    outlet.place = toEarth(shop.door + tile.shift);
    outlet.match = plan::MatchLevel::ByHand;
    outlet.status = OutletStatus::Planned;
    outlet.openTo = plan::OpenTo::Everybody;
    const int community = ledger.communityOf(shop.block);
    outlet.community = placed.communities[static_cast<std::size_t>(community)];
    outlet.address = "澄川区" + ledger.stem(community) + ledger.streetOf(shop.road);
    scenario.outlets[outlet.id] = {std::nullopt, outlet};
}

void tellOfTheCanteen(Draft &draft, const Ledger &ledger, const Placed &placed)
{
    const Outlet *station = outletOf(draft, ledger, placed, "story-a-station");
    if (station == nullptr || !ledger.knows("canteen-for-the-old"))
        return;
    Scenario scenario;
    scenario.id = {draft.newId()};
    scenario.nameZh = "A 隔铁路的助餐点：社区服务站加助餐";
    scenario.nameEn = "A The canteen beyond the railway: meals in the service station";
    scenario.noteZh = "机床厂社区距站东社区食堂直线约420米，经工农路地道步行约1150米。在机床厂社区服务站叠加助餐功能（"
                      "100份/日），不新占用房。";
    scenario.noteEn =
        "From the 机床厂 community the canteen is some 420 m away in a straight line, but 1,150 m on foot through the "
        "underpass. The service station adds meals (100 a day) in rooms it has.";
    Outlet after = *station;
    after.services.push_back({"canteen-for-the-old", 100'000, 120, -1, 0});
    change(scenario, *station, std::move(after));
    draft.plan.scenarios.push_back(std::move(scenario));
}

void tellOfThePassage(Draft &draft, const Ledger &ledger, const StreetNet &net, const Tile &tile, const Placed &placed)
{
    const auto mouths = passage(ledger.sketch);
    const int west = mouths ? net.nodeAt(mouths->first) : -1;
    const int east = mouths ? net.nodeAt(mouths->second) : -1;
    if (west < 0 || east < 0)
        return;
    Scenario scenario;
    scenario.id = {draft.newId()};
    scenario.nameZh = "A2 隔铁路的助餐点：新建地下通道";
    scenario.nameEn = "A2 The canteen beyond the railway: a new passage";
    scenario.noteZh = "不加助餐，在机床厂新村与站东小区之间新建人行地下通道一处，两侧共用站东社区食堂。";
    scenario.noteEn =
        "No new meals: a passage for people on foot under the railway, so that both sides share the canteen.";
    plan::Street street =
        streetAlong({net.nodes[static_cast<std::size_t>(west)], net.nodes[static_cast<std::size_t>(east)]},
                    placed.nodes[static_cast<std::size_t>(west)], placed.nodes[static_cast<std::size_t>(east)], tile);
    street.id = {draft.newId()};
    street.streetClass = plan::StreetClass::Underpass;
    street.level = -1;
    street.tunnel = true;
    street.name = "机床厂地下通道（规划）";
    scenario.addedStreets.push_back(std::move(street));
    draft.plan.scenarios.push_back(std::move(scenario));
}

void tellOfTheNursery(Draft &draft, const Ledger &ledger, const Tile &tile, const Placed &placed)
{
    const Outlet *kindergarten = outletOf(draft, ledger, placed, "story-b-kindergarten");
    if (kindergarten == nullptr || !ledger.knows("nursery"))
        return;
    Scenario scenario;
    scenario.id = {draft.newId()};
    scenario.nameZh = "B 幼转托：富余学位转为托位";
    scenario.nameEn = "B From kindergarten to nursery";
    scenario.noteZh = "盐仓幼儿园学位360个、在园190人，腾出两个班开设托班（40个托位）；翡翠湾缺托育，在社区底商新设嵌入"
                      "式托育（60个托位）。";
    scenario.noteEn = "The 盐仓 kindergarten has 360 places and 190 children: two rooms become nursery classes (40 "
                      "places). 翡翠湾 has "
                      "no nursery: a new one of 60 places in its street front.";
    Outlet after = *kindergarten;
    after.services.front().capacity = 300'000;
    after.services.push_back({"nursery", 40'000, 240, -1, 0});
    change(scenario, *kindergarten, std::move(after));
    Outlet nursery;
    nursery.name = "翡翠湾嵌入式托育";
    nursery.services = {{"nursery", 60'000, 780, -1, 0}};
    nursery.area = 780;
    nursery.hours = "07:40-18:30";
    addNew(draft, ledger, tile, placed, scenario, ledger.story.nursery, std::move(nursery));
    draft.plan.scenarios.push_back(std::move(scenario));
}

/// The estate beside the market whose north gate is locked.
void openNorthGate(Draft &draft, const Ledger &ledger, const StreetNet &net, const Tile &tile, const Placed &placed,
                   Scenario &scenario)
{
    for (std::size_t i = 0; i < ledger.sketch.estates.size(); ++i) {
        const EstateDraft &estate = ledger.sketch.estates[i];
        if (estate.name != "北苑")
            continue;
        for (const GateDraft &gate : estate.gates) {
            const int inside = gate.open ? -1 : net.nodeAt(gate.way.front());
            const int outside = gate.open ? -1 : net.nodeAt(gate.way.back());
            if (inside < 0 || outside < 0)
                continue;
            plan::Street street = streetAlong(
                {net.nodes[static_cast<std::size_t>(inside)], net.nodes[static_cast<std::size_t>(outside)]},
                placed.nodes[static_cast<std::size_t>(inside)], placed.nodes[static_cast<std::size_t>(outside)], tile);
            street.id = {draft.newId()};
            street.streetClass = plan::StreetClass::EstatePath;
            street.access = plan::Access::EstateOnly;
            street.estate = placed.estates[i];
            street.name = estate.name + gate.name;
            scenario.addedStreets.push_back(std::move(street));
        }
    }
}

void tellOfTheMarket(Draft &draft, const Ledger &ledger, const StreetNet &net, const Tile &tile, const Placed &placed)
{
    const Outlet *market = outletOf(draft, ledger, placed, "story-c-market");
    if (market == nullptr || !ledger.knows("fresh-food-store"))
        return;
    Scenario scenario;
    scenario.id = {draft.newId()};
    scenario.nameZh = "C 菜市场停业：北门菜市场改造期间的补位";
    scenario.nameEn = "C The market closes for rebuilding";
    scenario.noteZh = "北门菜市场停业改造。先看谁断了买菜的路，再补两处便民菜店，并打开北苑北门，让居民不必绕行。";
    scenario.noteEn = "The 北门 market closes for rebuilding. See who is cut off; then two small fresh food stores, "
                      "and the north gate of "
                      "the 北苑 estate is opened.";
    Outlet after = *market;
    after.status = OutletStatus::Closed;
    after.remark = "停业改造";
    change(scenario, *market, std::move(after));
    const std::pair<std::string, int> stores[] = {{"北关街便民菜店", ledger.story.north},
                                                  {"北门横街便民菜店", ledger.story.east}};
    for (const auto &[name, unit] : stores) {
        Outlet store;
        store.name = name;
        store.services = {{"fresh-food-store", 0, 120, -1, 0}};
        // GB 50180 counts 菜市场或生鲜超市 as one: meanwhile the stores stand in for the market.
        if (ledger.knows("vegetable-market"))
            store.services.push_back({"vegetable-market", 0, 120, -1, 0});
        store.remark = "菜市场停业期间的便民菜店";
        store.area = 120;
        store.hours = "06:00-19:30";
        addNew(draft, ledger, tile, placed, scenario, unit, std::move(store));
    }
    openNorthGate(draft, ledger, net, tile, placed, scenario);
    draft.plan.scenarios.push_back(std::move(scenario));
}

} // namespace

std::vector<Vec> storyPins(const Sketch &sketch)
{
    std::vector<Vec> pins;
    if (const auto mouths = passage(sketch)) {
        pins.push_back(mouths->first);
        pins.push_back(mouths->second);
    }
    for (const EstateDraft &estate : sketch.estates) {
        for (const GateDraft &gate : estate.gates) {
            if (!gate.open) {
                pins.push_back(gate.way.front());
                pins.push_back(gate.way.back());
            }
        }
    }
    return pins;
}

void keepStoryUnits(Ledger &ledger, const StreetNet &net)
{
    ledger.story = storyUnits(ledger, net);
    ledger.take(ledger.story.station);
    ledger.take(ledger.story.canteen);
    const auto anywhere = [](const ShopUnit &) { return true; };
    for (const EstateDraft &estate : ledger.sketch.estates) {
        const int community = ledger.communityOf(estate.block);
        if (estate.name == "翡翠湾一期")
            ledger.story.nursery = ledger.takeUnitNear(centreOf(estate.ring), [&](const ShopUnit &shop) {
                return ledger.communityOf(shop.block) == community;
            });
        for (const GateDraft &gate : estate.gates)
            if (estate.name == "北苑" && !gate.open)
                ledger.story.north = ledger.takeUnitNear(gate.way.back(), anywhere);
    }
    for (const Site &site : ledger.sketch.sites)
        if (site.name == "北门菜市场")
            ledger.story.east = ledger.takeUnitNear(site.door + Vec{230 * kMetre, -60 * kMetre}, anywhere);
}

void tellStories(Draft &draft, const Ledger &ledger, const StreetNet &net, const Tile &tile, const Placed &placed)
{
    tellOfTheCanteen(draft, ledger, placed);
    tellOfThePassage(draft, ledger, net, tile, placed);
    tellOfTheNursery(draft, ledger, tile, placed);
    tellOfTheMarket(draft, ledger, net, tile, placed);
}

} // namespace yike::demo
