// SPDX-License-Identifier: GPL-3.0-or-later
// Residences by key, and residences of buildings.
#include "core/import/residence_merge.h"

#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"
#include "core/import/outlet_merge.h"
#include "core/import/people.h"
#include "core/import/region_index.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace yike::importing {
namespace {

using plan::Residence;

constexpr std::int64_t kSameSpot = 10'000;       // mm
constexpr double kSmallestDwelling = 20;         // m²: smaller ones are sheds
constexpr double kHouseFootprint = 200;          // m²
constexpr std::int64_t kAreaPerPerson = 35;      // m² of floor, GB 50180's own assumption

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

bool reckoned(const Residence &residence) { return residence.estimated && residence.key.starts_with("osm:"); }

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
                                             const demography::BandShares &shares)
{
    std::unordered_map<std::string, plan::ResidenceId> ids;
    for (const Residence &residence : known)
        ids.emplace(residence.key, residence.id);
    std::vector<Residence> out;
    for (std::size_t i = 0; i < map.buildings.size(); ++i) {
        const plan::Building &building = map.buildings[i];
        const double footprint = geo::areaSquareMetres(building.outline);
        if (building.use != plan::BuildingUse::Residential || !(footprint >= kSmallestDwelling))
            continue;
        const std::int64_t assumed = notes[i].assumed > 0 ? notes[i].assumed : footprint < kHouseFootprint ? 2 : 6;
        const std::int64_t storeys = building.storeys > 0 ? building.storeys : assumed;
        const std::int64_t squareMetres = std::llround(footprint);
        Residence residence;
        residence.key = notes[i].key;
        residence.name = building.name;
        residence.place = geo::rounded(geo::labelPoint(building.outline));
        const base::People people = storeys * squareMetres * base::kOnePerson / kAreaPerPerson;
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
