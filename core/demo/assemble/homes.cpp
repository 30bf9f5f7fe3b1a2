// SPDX-License-Identifier: GPL-3.0-or-later
// Buildings, residences and outlets of the plan.
#include "core/demo/assemble/assemble.h"

#include "core/demo/earth.h"

#include <map>

namespace yike::demo {

using plan::BuildingUse;

namespace {

BuildingUse useOf(HouseKind kind)
{
    switch (kind) {
    case HouseKind::Alley:
    case HouseKind::WalkUp:
    case HouseKind::Tower:
    case HouseKind::SelfBuilt:
        return BuildingUse::Residential;
    case HouseKind::ShopRow:
    case HouseKind::Office:
        return BuildingUse::Commercial;
    case HouseKind::Public:
        return BuildingUse::Public;
    case HouseKind::School:
        return BuildingUse::School;
    case HouseKind::Industrial:
        return BuildingUse::Industrial;
    case HouseKind::Shed:
        break;
    }
    return BuildingUse::Other;
}

/// 盐仓小区12幢, or for houses in lanes: 打铁巷37号.
std::string addressOf(const Sketch &sketch, const House &house, std::map<std::string, int> &numbers)
{
    if (house.estate >= 0)
        return sketch.estates[static_cast<std::size_t>(house.estate)].name + house.name;
    const auto lane = sketch.nearestWay(house.door, "", 45 * kMetre);
    const std::string street =
        lane
            ? sketch.roads[static_cast<std::size_t>(lane->road)].name
            : sketch
                  .communities[static_cast<std::size_t>(sketch.blocks[static_cast<std::size_t>(house.block)].community)]
                  .name;
    return street + std::to_string(++numbers[street]) + "号";
}

} // namespace

void placeBuildings(Draft &draft, const Sketch &sketch, const Tile &tile, Placed &placed)
{
    for (const House &house : sketch.houses) {
        if (house.gone) {
            placed.buildings.push_back(0);
            continue;
        }
        plan::Building building;
        building.id = draft.newId();
        Path ring = house.ring;
        for (Vec &p : ring)
            p = p + tile.shift;
        building.outline = polygonOf(ring);
        building.storeys = static_cast<std::int16_t>(house.storeys);
        building.use = useOf(house.kind);
        building.year = static_cast<std::int16_t>(house.kind == HouseKind::Shed ? 0 : house.year);
        building.name = isHome(house.kind) ? std::string() : house.name;
        placed.buildings.push_back(building.id);
        draft.baseMap.buildings.push_back(std::move(building));
    }
}

void placeHomes(Draft &draft, const Sketch &sketch, const std::vector<Household> &homes, const Tile &tile,
                const Placed &placed)
{
    std::map<std::string, int> numbers;
    for (const Household &home : homes) {
        const House &house = sketch.houses[home.house];
        plan::Residence residence;
        residence.id = {draft.newId()};
        residence.key = "R" + std::to_string(residence.id.value);
        residence.name = tile.prefix + addressOf(sketch, house, numbers);
        residence.place = toEarth(house.door + tile.shift);
        for (std::size_t band = 0; band < norms::kBandCount; ++band)
            residence.people[band] = home.bands[band] * base::kOnePerson;
        residence.households = home.households * 1000;
        if (house.estate >= 0)
            residence.estate = placed.estates[static_cast<std::size_t>(house.estate)];
        const int community = sketch.blocks[static_cast<std::size_t>(house.block)].community;
        residence.community = placed.communities[static_cast<std::size_t>(community)];
        residence.building = placed.buildings[home.house];
        draft.plan.residences.push_back(std::move(residence));
    }
}

void placeOutlets(Draft &draft, const Ledger &ledger, const Tile &tile, Placed &placed)
{
    for (const OutletDraft &from : ledger.outlets) {
        plan::Outlet outlet = from.outlet;
        outlet.id = {draft.newId()};
        outlet.key = tile.prefix + outlet.key;
        const bool known = outlet.match != plan::MatchLevel::NotPlaced;
        outlet.place = known ? toEarth(from.place + tile.shift) : geo::LonLat{};
        if (from.estate >= 0)
            outlet.estate = placed.estates[static_cast<std::size_t>(from.estate)];
        outlet.community = placed.communities[static_cast<std::size_t>(from.community)];
        base::Issue issue;
        issue.source = "demo";
        issue.object = outlet.id.value;
        issue.args = {outlet.name};
        if (!known) {
            issue.code = base::IssueCode::RowWithoutPlace;
            draft.plan.issues.push_back(issue);
        } else if (from.tag.starts_with("double:")) {
            issue.code = base::IssueCode::DuplicateOutlet;
            issue.args.push_back(from.tag.substr(7));
            issue.lon = outlet.place.lon;
            issue.lat = outlet.place.lat;
            draft.plan.issues.push_back(issue);
        }
        placed.outlets.push_back(outlet.id);
        draft.plan.outlets.push_back(std::move(outlet));
    }
}

} // namespace yike::demo
