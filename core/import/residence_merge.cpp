// SPDX-License-Identifier: GPL-3.0-or-later
// Residences by key, and residences of buildings.
#include "core/import/residence_merge.h"

#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"
#include "core/import/outlet_merge.h"
#include "core/import/people.h"
#include "core/import/region_index.h"
#include "core/plan/dwelling.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace yike::importing {
namespace {

using plan::Residence;

constexpr std::int64_t kSameSpot = 10'000;       // mm

using ByText = std::unordered_multimap<std::string, std::size_t>;

void update(Residence &into, const Residence &from)
{
    Residence next = from;
    next.id = into.id;
    next.estate = into.estate;
    next.community = into.community;
    next.building = into.building;
    if (next.name.empty())
        next.name = into.name;
    if (next.key.empty())
        next.key = into.key;
    into = std::move(next);
}

} // namespace

bool reckoned(const Residence &residence)
{
    static constexpr std::array<std::string_view, 4> kMade{"osm:", "building:", "total:", "cell:"};
    return residence.estimated &&
           std::ranges::any_of(kMade, [&](std::string_view maker) { return residence.key.starts_with(maker); });
}

std::vector<Residence> mergeResidences(std::vector<Residence> residences, std::vector<ResidenceRow> rows,
                                       std::int64_t &nextId, std::int64_t &changed)
{
    ByText byKey, byName;
    for (std::size_t i = 0; i < residences.size(); ++i) {
        if (!residences[i].key.empty())
            byKey.emplace(residences[i].key, i);
        else if (!residences[i].name.empty())
            byName.emplace(residences[i].name, i);
    }
    std::vector<bool> taken(residences.size(), false);
    const auto find = [&](const ByText &map, const std::string &text, const auto &fits) {
        std::size_t best = residences.size();
        const auto [from, to] = map.equal_range(text);
        for (auto at = from; at != to; ++at)
            if (!taken[at->second] && fits(residences[at->second]))
                best = std::min(best, at->second);
        return best;
    };
    const std::size_t known = residences.size();
    for (ResidenceRow &row : rows) {
        Residence &incoming = row.residence;
        std::size_t at = known;
        const auto near = [&](const Residence &each) {
            return geo::geodesicMillimetres(each.place, incoming.place) <= kSameSpot;
        };
        const auto sameKey = [&](const Residence &each) {
            return tellingKey(incoming.key) || (!incoming.name.empty() && each.name == incoming.name) || near(each);
        };
        if (known > 0)
            at = incoming.key.empty() ? find(byName, incoming.name, near) : find(byKey, incoming.key, sameKey);
        if (at < known) {
            taken[at] = true;
            const Residence before = residences[at];
            update(residences[at], incoming);
            changed += residences[at] == before ? 0 : 1;
            continue;
        }
        incoming.id = plan::ResidenceId{nextId++};
        residences.push_back(std::move(incoming));
        taken.push_back(true);
    }
    std::ranges::sort(residences, {}, &Residence::id);
    return residences;
}

std::vector<Residence> residencesOfBuildings(const plan::BaseMap &map, const std::vector<BuildingNote> &notes,
                                             const std::vector<Residence> &known, std::int64_t &nextId,
                                             const demography::BandShares &shares, std::int32_t vacancy)
{
    std::unordered_map<std::string, plan::ResidenceId> ids;
    for (const Residence &residence : known)
        ids.emplace(residence.key, residence.id);
    std::vector<Residence> out;
    for (std::size_t i = 0; i < map.buildings.size(); ++i) {
        const plan::Building &building = map.buildings[i];
        const plan::Floor floor = plan::floorOf(building, notes[i].assumed);
        if (floor.area() == 0)
            continue;
        Residence residence;
        residence.key = notes[i].key;
        residence.name = building.name;
        residence.place = geo::rounded(geo::labelPoint(building.outline));
        const base::People people = plan::reckonedPeople(floor, vacancy);
        residence.people = demography::splitTotal(people, shares);
        residence.households = householdsOf(people);
        residence.estimated = true;
        residence.building = building.id;
        const auto at = ids.find(residence.key);
        residence.id = at != ids.end() ? at->second : plan::ResidenceId{nextId++};
        out.push_back(std::move(residence));
    }
    std::ranges::sort(out, {}, &Residence::id);
    return out;
}

void addBareDwellings(const plan::BaseMap &map, std::vector<Residence> &residences, std::int64_t &nextId)
{
    std::unordered_set<std::int64_t> lived;
    for (const Residence &residence : residences)
        lived.insert(residence.building);
    for (const plan::Building &building : map.buildings) {
        if (lived.contains(building.id) || plan::floorOf(building).area() == 0)
            continue;
        Residence residence;
        residence.id = plan::ResidenceId{nextId++};
        residence.key = "building:" + std::to_string(building.id);
        residence.name = building.name;
        residence.place = geo::rounded(geo::labelPoint(building.outline));
        residence.estimated = true;
        residence.building = building.id;
        residences.push_back(std::move(residence));
    }
}

void findBuildings(const plan::BaseMap &map, bool again, std::vector<Residence> &residences)
{
    const auto asked = [&](const Residence &residence) { return again || residence.building == 0; };
    if (std::ranges::none_of(residences, asked))
        return;
    std::vector<geo::MultiPolygon> outlines;
    std::vector<std::int64_t> ids;
    for (const plan::Building &building : map.buildings) {
        if (building.use != plan::BuildingUse::Residential && building.use != plan::BuildingUse::Other)
            continue;
        outlines.push_back({building.outline});
        ids.push_back(building.id);
    }
    const RegionIndex index(outlines);
    for (Residence &residence : residences) {
        if (!asked(residence))
            continue;
        const auto at = index.firstAt(residence.place);
        residence.building = at ? ids[*at] : 0;
    }
}

} // namespace yike::importing
