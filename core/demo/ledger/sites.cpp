// SPDX-License-Identifier: GPL-3.0-or-later
// Outlets with premises of their own: kindergartens, schools, health centres, markets, parks, halls.
#include "core/demo/ledger/ledger.h"

#include "core/demo/share.h"

#include <algorithm>

namespace yike::demo {

using plan::OpenTo;
using plan::OutletStatus;

namespace {

void place(OutletDraft &draft, std::int64_t capacity, std::int64_t used, const std::string &hours, std::int64_t staff)
{
    plan::OutletService &service = draft.outlet.services.front();
    service.capacity = capacity * 1000;
    service.used = static_cast<std::int32_t>(used);
    draft.outlet.hours = hours;
    draft.outlet.staff = static_cast<std::int32_t>(staff);
}

void enterKindergarten(Ledger &ledger, const Site &site)
{
    OutletDraft &draft = ledger.addAtSite(site, "kindergarten", site.name);
    const Quarter quarter = ledger.sketch.blocks[static_cast<std::size_t>(site.block)].quarter;
    std::int64_t places =
        30 * ledger.random.between(quarter == Quarter::NewTown ? 11 : 7, quarter == Quarter::NewTown ? 13 : 10);
    std::int64_t share =
        ledger.random.between(quarter == Quarter::NewTown ? 960 : 700, quarter == Quarter::NewTown ? 1020 : 860);
    // Two half-empty ones; the first of them becomes the story 幼转托.
    if (site.name == "盐仓幼儿园") {
        draft.tag = "story-b-kindergarten";
        place(draft, 360, 190, "07:40-17:00", 42);
        return;
    }
    if (site.name == "纺织幼儿园") {
        places = 270;
        share = 474;
    }
    place(draft, places, places * share / 1000, "07:40-17:00", places / 8);
}

void enterSchool(Ledger &ledger, const Site &site)
{
    OutletDraft &draft = ledger.addAtSite(site, site.kind, site.name);
    const bool primary = site.kind == "primary-school";
    const std::int64_t places = (primary ? 45 : 50) * ledger.random.between(primary ? 36 : 30, 42);
    place(draft, places, places * ledger.random.between(780, 1010) / 1000, primary ? "07:40-17:30" : "07:20-18:00",
          places / 17);
    draft.outlet.openTo = OpenTo::Everybody;
    // Playgrounds are opened to the neighbourhood in the evening and at weekends.
    if (ledger.random.chance(600) && ledger.knows("sports-ground")) {
        OutletDraft &ground = ledger.addAtSite(site, "sports-ground", site.name + "操场(错时开放)");
        place(ground, 0, -1, "18:30-21:00", 2);
        ground.outlet.openTo = OpenTo::LimitedHours;
        ground.outlet.area = 6000;
        ground.outlet.services.front().area = 6000;
    }
}

void enterIdleSchool(Ledger &ledger, const Site &site)
{
    OutletDraft &draft = ledger.addAtSite(site, "primary-school", site.name);
    draft.outlet.status = OutletStatus::Closed;
    draft.outlet.remark = "2016年停办，校舍闲置，产权归区国资公司";
    draft.tag = "keep-status";
}

void enterPark(Ledger &ledger, const Site &site)
{
    place(ledger.addAtSite(site, "park", site.name), 0, -1, "00:00-24:00", 4);
    if (ledger.knows("children-playground") && ledger.random.chance(650)) {
        OutletDraft &play = ledger.addAt(site.door + Vec{18 * kMetre, 9 * kMetre}, site.block, "children-playground",
                                         site.name + "儿童活动场", ledger.random.between(180, 600));
        play.outlet.hours = "00:00-24:00";
    }
    if (ledger.knows("sports-ground") && ledger.random.chance(550)) {
        OutletDraft &sport = ledger.addAt(site.door + Vec{-16 * kMetre, 12 * kMetre}, site.block, "sports-ground",
                                          site.name + "健身场地", ledger.random.between(420, 1500));
        sport.outlet.hours = "05:30-22:00";
    }
}

void enterMarket(Ledger &ledger, const Site &site)
{
    OutletDraft &draft = ledger.addAtSite(site, "vegetable-market", site.name);
    place(draft, 0, -1, "05:00-18:30", draft.outlet.area / 25);
    if (site.name == "北门菜市场")
        draft.tag = "story-c-market";
    draft.outlet.remark = site.name == "盐仓菜市场" ? "2025年完成标准化改造" : "";
    ledger.addService(draft, "repair", 0, 12);
}

void enterHall(Ledger &ledger, const Site &site)
{
    if (site.name == "机床厂俱乐部" && ledger.knows("culture-room")) {
        place(ledger.addAtSite(site, "culture-room", "机床厂俱乐部"), 0, -1, "08:30-21:00", 9);
        return;
    }
    const bool named = !site.name.empty();
    const std::string service = ledger.knows("department-store") ? "department-store" : "supermarket";
    OutletDraft &draft =
        ledger.addAtSite(site, service, named ? site.name : ledger.stem(ledger.communityOf(site.block)) + "商场");
    place(draft, 0, -1, "09:30-21:30", draft.outlet.area / 60);
    ledger.addService(draft, "supermarket", 0, draft.outlet.area / 5);
    if (named && site.name.ends_with("邻里中心"))
        ledger.addService(draft, "fresh-food-store", 0, 600);
}

void enterHealthCentre(Ledger &ledger, const Site &site)
{
    OutletDraft &draft = ledger.addAtSite(site, "community-health-centre", site.name);
    place(draft, 0, -1, "08:00-20:00", draft.outlet.area / 38);
}

/// Canteens of works and offices serve nobody from outside.
void enterUnitCanteen(Ledger &ledger, const Site &site)
{
    OutletDraft &draft =
        ledger.addAtSite(site, "restaurant", site.name + (site.kind == "works" ? "职工食堂" : "机关食堂"));
    draft.outlet.openTo = OpenTo::UnitOnly;
    draft.outlet.area = 600;
    draft.outlet.services.front().area = 600;
    draft.outlet.hours = "07:00-08:30,11:30-13:00";
    draft.outlet.staff = 14;
}

std::string stopName(const Ledger &ledger, const std::string &street, const std::string &place)
{
    for (const char *where : {"", "东", "西", "南", "北"})
        if (std::string name = street + place + where + "站"; !ledger.named(name))
            return name;
    return street + place + "站";
}

std::string toiletName(const Ledger &ledger, const std::string &street)
{
    for (const char *number : {"", "第二", "第三", "第四", "第五"})
        if (std::string name = street + number + "公共厕所"; !ledger.named(name))
            return name;
    return street + "公共厕所";
}

} // namespace

void enterSites(Ledger &ledger)
{
    for (const Site &site : ledger.sketch.sites) {
        const auto is = [&](std::string_view kind, std::string_view service) {
            return site.kind == kind && ledger.knows(service);
        };
        if (is("kindergarten", "kindergarten"))
            enterKindergarten(ledger, site);
        else if (is("primary-school", "primary-school") || is("middle-school", "middle-school"))
            enterSchool(ledger, site);
        else if (is("idle-school", "primary-school"))
            enterIdleSchool(ledger, site);
        else if (is("park", "park"))
            enterPark(ledger, site);
        else if (is("vegetable-market", "vegetable-market"))
            enterMarket(ledger, site);
        else if (is("community-health-centre", "community-health-centre"))
            enterHealthCentre(ledger, site);
        else if (is("hall", "supermarket"))
            enterHall(ledger, site);
        else if (is("culture-hall", "culture-room"))
            place(ledger.addAtSite(site, "culture-room", "文庙文化活动中心"), 0, -1, "08:30-17:30", 12);
        else if (is("sports-ground", "sports-ground"))
            place(ledger.addAtSite(site, "sports-ground", site.name), 0, -1, "06:00-22:00", 26);
        else if ((site.kind == "works" || site.kind == "government") && !site.name.empty() &&
                 ledger.knows("restaurant") && site.name.find("疗养院") == std::string::npos)
            enterUnitCanteen(ledger, site);
    }
}

void enterStreetFurniture(Ledger &ledger)
{
    std::int64_t stops = ledger.knows("bus-stop") ? ledger.scaled(64) : 0;
    std::int64_t toilets = ledger.knows("public-toilet") ? ledger.scaled(34) : 0;
    const Sketch &sketch = ledger.sketch;
    // By shops on the wider streets, so that a stop stands where people are.
    std::vector<int> units(sketch.shopUnits.size());
    for (std::size_t i = 0; i < units.size(); ++i)
        units[i] = static_cast<int>(i);
    ledger.random.shuffle(units);
    std::vector<Vec> taken;
    for (const int index : units) {
        const ShopUnit &unit = sketch.shopUnits[static_cast<std::size_t>(index)];
        const Road &road = sketch.roads[static_cast<std::size_t>(unit.road)];
        const bool wide = road.streetClass == plan::StreetClass::Primary ||
                          road.streetClass == plan::StreetClass::Secondary ||
                          road.streetClass == plan::StreetClass::Tertiary;
        const std::int64_t apart = (wide ? 260 : 200) * kMetre;
        if (road.name.empty() || std::ranges::any_of(taken, [&](Vec p) { return length(p - unit.door) < apart; }))
            continue;
        const Block &block = sketch.blocks[static_cast<std::size_t>(unit.block)];
        // Two metres towards the street, well before its middle, where the border between communities may run.
        const auto street = sketch.nearestWay(unit.door, road.name, 45 * kMetre);
        if (!street)
            continue;
        const Vec at = unit.door + withLength(street->at - unit.door, 2 * kMetre);
        if (wide && stops > 0) {
            --stops;
            ledger.addAt(at, unit.block, "bus-stop", stopName(ledger, road.name, ledger.stem(block.community)), 20)
                .outlet.hours = "06:00-21:00";
        } else if (!wide && toilets > 0) {
            --toilets;
            ledger.addAt(at, unit.block, "public-toilet", toiletName(ledger, road.name), ledger.random.between(30, 90))
                .outlet.hours = "00:00-24:00";
        } else {
            continue;
        }
        taken.push_back(unit.door);
    }
}

} // namespace yike::demo
