// SPDX-License-Identifier: GPL-3.0-or-later
// Totals by area: read, nested, and shared out.
#include "core/import/people_totals.h"

#include "core/demography/floor_sharing.h"
#include "core/import/people_cells.h"
#include "core/import/region_index.h"
#include "core/import/residence_merge.h"
#include "core/plan/dwelling.h"

#include <algorithm>
#include <array>
#include <optional>

namespace yike::importing {
namespace {

using base::IssueCode;
using base::Severity;
using plan::Area;
using plan::AreaKind;

/// The area a name or code means: communities before subdistricts before districts; lowest id.
class AreaNames {
public:
    explicit AreaNames(const std::vector<Area> &areas) : m_areas(areas) {}

    [[nodiscard]] const Area *find(AreaKind kind, const std::string &name, const Area *within = nullptr) const
    {
        if (name.empty())
            return nullptr;
        static constexpr std::array<std::string_view, 5> kSuffixes{"", "社区", "居委会", "街道", "镇"};
        for (const std::string_view suffix : kSuffixes)
            for (const Area &area : m_areas)
                if (area.kind == kind && (area.name == name + std::string(suffix) || area.code == name) &&
                    (within == nullptr || area.parent == within->id))
                    return &area;
        return nullptr;
    }
    [[nodiscard]] const Area *of(const Columns &columns, const TableRow &row) const
    {
        const std::string community = textOf(columns, row, Role::Community);
        const Area *subdistrict = find(AreaKind::Subdistrict, textOf(columns, row, Role::Subdistrict));
        if (!community.empty()) {
            const Area *area = find(AreaKind::Community, community, subdistrict);
            return area != nullptr ? area : find(AreaKind::Community, community);
        }
        if (subdistrict != nullptr)
            return subdistrict;
        for (const std::string &name : {textOf(columns, row, Role::AreaCode), textOf(columns, row, Role::Name)})
            for (const AreaKind kind : {AreaKind::Community, AreaKind::Subdistrict, AreaKind::District})
                if (const Area *area = find(kind, name))
                    return area;
        return nullptr;
    }

private:
    const std::vector<Area> &m_areas;
};

std::string nameOf(const Columns &columns, const TableRow &row)
{
    for (const Role role : {Role::Community, Role::Subdistrict, Role::Name, Role::AreaCode, Role::Key})
        if (std::string name = textOf(columns, row, role); !name.empty())
            return name;
    return std::to_string(row.number);
}

void add(norms::BandPeople &into, const norms::BandPeople &people, base::People sign = 1)
{
    for (std::size_t band = 0; band < norms::kBandCount; ++band)
        into[band] += sign * people[band];
}

/// The nearest area round this one that has a total of its own.
PeopleZone *zoneRound(plan::AreaId area, const std::vector<Area> &areas, std::vector<PeopleZone> &zones,
                      bool itself = false)
{
    // No more steps than areas: a parent that leads round in a ring ends too.
    for (std::size_t steps = 0; area && steps <= areas.size(); ++steps) {
        const auto zone = std::ranges::find(zones, area, &PeopleZone::area);
        if (zone != zones.end() && (itself || steps > 0))
            return &*zone;
        const auto at = std::ranges::lower_bound(areas, area, {}, &Area::id);
        area = at != areas.end() && at->id == area ? at->parent : plan::AreaId{};
    }
    return nullptr;
}

void takeOffInner(std::vector<PeopleZone> &zones, const std::vector<Area> &areas)
{
    std::vector<std::pair<PeopleZone *, norms::BandPeople>> inner;
    for (const PeopleZone &zone : zones)
        if (PeopleZone *round = zoneRound(zone.area, areas, zones))
            inner.emplace_back(round, zone.people);
    for (auto &[round, people] : inner)
        add(round->people, people, -1);
}

PeopleZone zoneOf(const Area &area)
{
    PeopleZone zone;
    zone.name = area.name;
    zone.key = "total:" + std::to_string(area.id.value);
    zone.area = area.id;
    zone.outline = area.outline;
    if (!area.outline.empty())
        zone.centre = geo::rounded(geo::labelPoint(area.outline));
    return zone;
}

/// Of a residence in a zone, as the sharing sees it.
demography::Dwelling dwellingOf(const plan::Residence &residence, const plan::BaseMap &map, bool &assumed)
{
    demography::Dwelling dwelling;
    assumed = false;
    if (!reckoned(residence)) {
        dwelling.counted = residence.people;
        return dwelling;
    }
    const auto at = std::ranges::lower_bound(map.buildings, residence.building, {}, &plan::Building::id);
    if (residence.building != 0 && at != map.buildings.end() && at->id == residence.building) {
        const plan::Floor floor = plan::floorOf(*at);
        assumed = floor.assumed;
        dwelling.floorArea = floor.area();
    }
    if (dwelling.floorArea == 0) // as large as its people were reckoned from
        dwelling.floorArea = norms::total(residence.people) * plan::kFloorPerPerson / base::kOnePerson;
    return dwelling;
}

plan::Residence pointOf(const PeopleZone &zone, const norms::BandPeople &people, std::int64_t &nextId)
{
    plan::Residence residence;
    residence.id = plan::ResidenceId{nextId++};
    residence.key = zone.key;
    residence.name = zone.name;
    residence.place = zone.centre;
    residence.people = people;
    residence.households = householdsOf(norms::total(people));
    residence.estimated = true;
    return residence;
}

/// Gives the residences of a zone their people.
demography::FloorShares sharesIn(const PeopleZone &zone, const plan::BaseMap &map, bool wholePeople,
                                 std::vector<plan::Residence> &residences, SharedTotals &shared)
{
    std::vector<demography::Dwelling> dwellings;
    std::vector<bool> assumed;
    for (const std::size_t home : zone.homes) {
        bool storeys = false;
        dwellings.push_back(dwellingOf(residences[home], map, storeys));
        assumed.push_back(storeys);
    }
    demography::FloorShares shares = demography::sharedByFloor(zone.people, dwellings, wholePeople);
    for (std::size_t i = 0; i < dwellings.size(); ++i) {
        if (dwellings[i].counted)
            continue;
        plan::Residence &residence = residences[zone.homes[i]];
        residence.people = shares.people[i];
        residence.households = householdsOf(norms::total(residence.people));
        const bool lived = norms::total(residence.people) > 0;
        shared.dwellings += lived ? 1 : 0;
        shared.assumed += lived && assumed[i] ? 1 : 0;
    }
    return shares;
}

void tellZone(const PeopleZone &zone, const demography::FloorShares &shares, IssueList &issues)
{
    const auto people = [](base::People count) {
        return std::to_string((std::max<base::People>(count, 0) + base::kOnePerson / 2) / base::kOnePerson);
    };
    const base::People total = norms::total(zone.people);
    if (shares.over > 0)
        issues.add(IssueCode::TotalExceeded, Severity::Warning, {zone.name, people(total + shares.over), people(total)},
                   0, &zone.centre, zone.area.value);
    if (const base::People left = norms::total(shares.left); left > 0)
        issues.add(IssueCode::TotalUnplaced, Severity::Warning, {zone.name, people(left)}, 0, &zone.centre,
                   zone.area.value);
}

} // namespace

base::Result<std::vector<PeopleZone>> readTotals(const std::vector<Table> &tables, TableContext &context,
                                                 const std::vector<Area> &areas)
{
    std::vector<PeopleZone> zones;
    PeopleCells cells(context);
    const AreaNames names(areas);
    const auto wanted = [](const Table &, const Columns &columns) {
        return columns.has(Role::Residents) || !columns.ages.empty();
    };
    const auto take = [&](const Table &table, const Columns &columns, const TableRow &row) {
        const auto people = cells.read(table, columns, row);
        const Area *area = row.outline.empty() ? names.of(columns, row) : nullptr;
        const std::string name = nameOf(columns, row);
        if (people && area == nullptr && row.outline.empty())
            context.issues.add(IssueCode::ReferenceBroken, Severity::Warning, {name, "area", name}, row.number);
        if (!people || (area == nullptr && row.outline.empty())) {
            ++context.count.skipped;
            return;
        }
        cells.note(columns, *people);
        ++context.count.used;
        const auto known = area == nullptr ? zones.end() : std::ranges::find(zones, area->id, &PeopleZone::area);
        if (known != zones.end()) {
            add(known->people, people->bands);
            return;
        }
        PeopleZone zone = area != nullptr ? zoneOf(*area) : PeopleZone{};
        if (area == nullptr) {
            zone.name = name;
            zone.key = "total:" + name;
            zone.outline = context.places.read(row.outline, table.planar);
            zone.centre = geo::rounded(geo::labelPoint(zone.outline));
        }
        zone.people = people->bands;
        zones.push_back(std::move(zone));
    };
    if (auto read = eachRow(tables, context, Role::Residents, wanted, take); !read)
        return std::unexpected(read.error());
    cells.tellSplit();
    cells.tellShares();
    if (zones.empty())
        return base::fail(base::ErrorCode::TableUnreadable, context.path, "no row names an area of the project");
    takeOffInner(zones, areas);
    return zones;
}

void findHomes(std::vector<PeopleZone> &zones, const std::vector<Area> &areas, const CommunityNames &named,
               const std::vector<plan::Residence> &residences)
{
    std::vector<const Area *> communities;
    std::vector<geo::MultiPolygon> grounds, outlines;
    for (const Area &area : areas)
        if (area.kind == AreaKind::Community) {
            communities.push_back(&area);
            grounds.push_back(area.outline);
        }
    // Cells first; then areas, communities before what holds them: they were read in any order.
    std::vector<std::size_t> order;
    for (const auto kind : {std::optional<AreaKind>{}, std::optional(AreaKind::Community),
                            std::optional(AreaKind::Subdistrict), std::optional(AreaKind::District)})
        for (std::size_t i = 0; i < zones.size(); ++i) {
            const auto at = std::ranges::find(areas, zones[i].area, &Area::id);
            if (at == areas.end() ? !kind : kind && at->kind == *kind) {
                order.push_back(i);
                outlines.push_back(zones[i].outline);
            }
        }
    const RegionIndex communityAt(grounds), outlineAt(outlines);
    for (std::size_t i = 0; i < residences.size(); ++i) {
        const auto name = named.find(residences[i].id.value);
        const auto told =
            name == named.end()
                ? communities.end()
                : std::ranges::find_if(communities, [&](const Area *area) { return area->name == name->second; });
        const auto ground = communityAt.firstAt(residences[i].place);
        const Area *community = ground ? communities[*ground] : told != communities.end() ? *told : nullptr;
        const auto outline = outlineAt.firstAt(residences[i].place);
        PeopleZone *zone = outline && !zones[order[*outline]].area ? &zones[order[*outline]] : nullptr;
        if (zone == nullptr && community != nullptr)
            zone = zoneRound(community->id, areas, zones, true);
        if (zone == nullptr && outline)
            zone = &zones[order[*outline]];
        if (zone != nullptr)
            zone->homes.push_back(i);
    }
}

SharedTotals shareTotals(const std::vector<PeopleZone> &zones, const plan::BaseMap &map, bool wholePeople,
                         std::vector<plan::Residence> &residences, std::int64_t &nextId, IssueList &issues)
{
    SharedTotals shared;
    std::vector<bool> touched(residences.size());
    std::vector<plan::Residence> points;
    for (const PeopleZone &zone : zones) {
        const demography::FloorShares shares = sharesIn(zone, map, wholePeople, residences, shared);
        tellZone(zone, shares, issues);
        if (norms::total(shares.left) > 0) {
            points.push_back(pointOf(zone, shares.left, nextId));
            ++shared.points;
        }
        for (const std::size_t home : zone.homes)
            touched[home] = true;
    }
    std::size_t at = 0;
    std::erase_if(residences, [&](const plan::Residence &residence) {
        return touched[at++] && reckoned(residence) && norms::total(residence.people) == 0;
    });
    residences.insert(residences.end(), points.begin(), points.end());
    std::ranges::sort(residences, {}, &plan::Residence::id);
    return shared;
}

} // namespace yike::importing
