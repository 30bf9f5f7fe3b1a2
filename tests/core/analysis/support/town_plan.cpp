// SPDX-License-Identifier: GPL-3.0-or-later
// Drawn and random plans for tests of analyses.
#include "tests/core/analysis/support/town_plan.h"

#include "tests/core/analysis/support/small_rulebook.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace yike::test {

namespace {

geo::MultiPolygon rectangle(const AsciiTown &town, int left, int top, int right, int bottom)
{
    const geo::LonLat nw = town.at(left, top), se = town.at(right, bottom);
    const double dx = (town.at(1, 0).lon - town.at(0, 0).lon) / 2, dy = (town.at(0, 0).lat - town.at(0, 1).lat) / 2;
    const double west = nw.lon - dx, east = se.lon + dx, north = nw.lat + dy, south = se.lat - dy;
    return {{{{west, south}, {east, south}, {east, north}, {west, north}}}};
}

} // namespace

TownPlan::TownPlan(std::string_view map, double cellMetres) : town(asciiTown(map, cellMetres))
{
    plan.streets = town.streets;
    plan.estates = town.estates;
    plan.info.baseDate = "2026-06-30";
    plan.nextId = 1000;
}

plan::Residence &TownPlan::homeAt(geo::LonLat place, norms::Band band, std::int64_t people)
{
    plan::Residence home;
    home.id = {plan.nextId++};
    home.place = place;
    home.name = "home " + std::to_string(home.id.value);
    home.people[static_cast<std::size_t>(band)] = people * base::kOnePerson;
    home.households = people * base::kOnePerson / 2;
    plan.residences.push_back(home);
    return plan.residences.back();
}

plan::Residence &TownPlan::home(char letter, norms::Band band, std::int64_t people)
{
    return homeAt(town.place(letter), band, people);
}

plan::Outlet &TownPlan::outlet(char letter, std::string service, std::int64_t capacity)
{
    plan::Outlet out;
    out.id = {plan.nextId++};
    out.name = "outlet " + std::to_string(out.id.value);
    out.place = town.place(letter);
    out.services.push_back({std::move(service), capacity * 1000, 0, -1, 0});
    plan.outlets.push_back(out);
    return plan.outlets.back();
}

plan::Area &TownPlan::area(plan::AreaKind kind, int left, int top, int right, int bottom, plan::AreaId parent)
{
    plan::Area out;
    out.id = {plan.nextId++};
    out.kind = kind;
    out.name = "area " + std::to_string(out.id.value);
    out.parent = parent;
    out.outline = rectangle(town, left, top, right, bottom);
    plan.areas.push_back(out);
    return plan.areas.back();
}

std::shared_ptr<const analysis::Situation> TownPlan::situation(plan::ScenarioId scenario) const
{
    auto made = analysis::Situation::make(plan, scenario, smallRulebook());
    if (!made)
        throw std::runtime_error("no situation");
    return *made;
}

std::shared_ptr<const analysis::Assessment> TownPlan::assess(plan::ScenarioId scenario) const
{
    auto made = analysis::assess(situation(scenario));
    if (!made)
        throw std::runtime_error("no assessment");
    return *made;
}

RandomTownPlan::RandomTownPlan(std::uint64_t seed) : m_random(seed ^ 0x9E3779B97F4A7C15ULL)
{
    const int columns = 4 + static_cast<int>(below(4)), rows = 3 + static_cast<int>(below(4));
    const std::string text = randomTown(seed, columns, rows);
    m_columns = static_cast<int>(text.find('\n'));
    m_rows = static_cast<int>(std::ranges::count(text, '\n'));
    m_town = asciiTown(text, static_cast<double>(20 + below(60)));
}

geo::LonLat RandomTownPlan::place()
{
    geo::LonLat at = m_town.at(static_cast<int>(below(m_columns)), static_cast<int>(below(m_rows)));
    at.lon += static_cast<double>(below(401) - 200) * 1e-6;
    at.lat += static_cast<double>(below(401) - 200) * 1e-6;
    return geo::rounded(at);
}

plan::OutletService RandomTownPlan::service()
{
    const auto &services = smallRulebook()->services;
    plan::OutletService out;
    out.service = chance(2) ? "unheard-of" : services[static_cast<std::size_t>(below(std::ssize(services)))].code;
    out.capacity = chance(70) ? below(200'000) : 0;
    out.area = chance(60) ? static_cast<std::int32_t>(below(800)) : 0;
    out.pool = chance(30) ? 1 : 0;
    return out;
}

void RandomTownPlan::change(plan::Outlet &outlet)
{
    using plan::OutletStatus;
    switch (below(8)) {
    case 0:
        outlet.status =
            std::array{OutletStatus::Open, OutletStatus::Closed, OutletStatus::Planned, OutletStatus::UnderConstruction,
                       OutletStatus::Unchecked}[static_cast<std::size_t>(below(5))];
        break;
    case 1:
        outlet.openTo = static_cast<plan::OpenTo>(below(5));
        outlet.estate = m_town.estates.empty()
                            ? plan::EstateId{}
                            : m_town.estates[static_cast<std::size_t>(below(std::ssize(m_town.estates)))].id;
        break;
    case 2:
        outlet.services.push_back(service());
        break;
    case 3:
        if (!outlet.services.empty())
            outlet.services.erase(outlet.services.begin() + below(std::ssize(outlet.services)));
        break;
    case 4:
        for (plan::OutletService &entry : outlet.services)
            entry.capacity = below(300'000);
        break;
    case 5:
        outlet.area = static_cast<std::int32_t>(below(1000));
        outlet.chain = chance(50) ? "chain" : "";
        break;
    case 6:
        outlet.match = chance(60) ? plan::MatchLevel::NotPlaced : plan::MatchLevel::Exact;
        break;
    default:
        outlet.name += "'";
        outlet.checked = chance(50) ? "2024-01-31" : "2026-02-01";
        break;
    }
}

plan::Outlet RandomTownPlan::outlet(std::int64_t id)
{
    plan::Outlet out;
    out.id = {id};
    out.name = "outlet " + std::to_string(id);
    out.place = place();
    for (std::int64_t count = 1 + below(3); count > 0; --count)
        out.services.push_back(service());
    out.area = static_cast<std::int32_t>(below(1200));
    if (chance(25))
        change(out);
    return out;
}

void RandomTownPlan::addAreas(plan::Plan &plan)
{
    const int middle = m_columns / 2, third = m_rows / 3;
    const auto add = [&](plan::AreaKind kind, std::int64_t id, std::int64_t parent, geo::MultiPolygon outline,
                         std::vector<plan::AreaId> members) {
        plan::Area area;
        area.id = {id};
        area.kind = kind;
        area.parent = {parent};
        area.outline = std::move(outline);
        area.members = std::move(members);
        plan.areas.push_back(std::move(area));
    };
    add(plan::AreaKind::District, 101, 0, {}, {});
    add(plan::AreaKind::Subdistrict, 102, 101, {}, {});
    add(plan::AreaKind::Subdistrict, 103, 101, rectangle(m_town, middle, 0, m_columns, m_rows), {});
    add(plan::AreaKind::Community, 104, 102, rectangle(m_town, 0, 0, middle - 1, third), {});
    add(plan::AreaKind::Community, 105, 102, rectangle(m_town, 0, third + 1, middle - 1, m_rows), {});
    add(plan::AreaKind::Community, 106, 103, rectangle(m_town, middle, 0, m_columns, third), {});
    add(plan::AreaKind::Circle, 107, 0, {}, {{104}, {105}});
    add(plan::AreaKind::Circle, 108, 0, {}, {{105}, {106}});
    add(plan::AreaKind::Circle, 109, 0, rectangle(m_town, 1, 1, middle + 2, third + 2), {});
    add(plan::AreaKind::Tier15, 110, 0, rectangle(m_town, 0, 0, m_columns, third + 1), {});
    add(plan::AreaKind::Tier5, 111, 0, rectangle(m_town, 0, 0, middle, third + 1), {});
    add(plan::AreaKind::Tier5, 112, 0, rectangle(m_town, middle - 1, 0, m_columns, third + 1), {});
}

/// Two that overlap, and one that is a set of communities; their schools are outlets of any kind, there or not.
void RandomTownPlan::addSchoolDistricts(plan::Plan &plan)
{
    for (int number = 0; number < 3; ++number) {
        plan::Area area;
        area.id = {120 + number};
        area.kind = plan::AreaKind::SchoolDistrict;
        area.name = "school district " + std::to_string(number);
        if (number < 2)
            area.outline = rectangle(m_town, number * m_columns / 3, 0, (number + 2) * m_columns / 3, m_rows - 1);
        else
            area.members = {{104}};
        for (std::int64_t count = 1 + below(3); count > 0; --count)
            area.schools.push_back({plan.nextId - 1 - below(45)});
        std::ranges::sort(area.schools);
        plan.areas.push_back(std::move(area));
    }
}

plan::Plan RandomTownPlan::plan()
{
    plan::Plan plan;
    plan.streets = m_town.streets;
    plan.estates = m_town.estates;
    plan.info.baseDate = "2026-06-30";
    if (chance(80))
        addAreas(plan);
    plan.nextId = 1000;
    for (std::int64_t count = 20 + below(60); count > 0; --count) {
        plan::Residence home;
        home.id = {plan.nextId++};
        home.place = place();
        home.name = "home";
        for (base::People &people : home.people)
            people = below(30'000);
        home.households = chance(98) ? 1 + below(40'000) : 0;
        if (!m_town.estates.empty() && chance(25))
            home.estate = m_town.estates[static_cast<std::size_t>(below(std::ssize(m_town.estates)))].id;
        plan.residences.push_back(std::move(home));
    }
    for (std::int64_t count = below(40); count > 0; --count)
        plan.outlets.push_back(outlet(plan.nextId++));
    for (plan::Outlet &school : plan.outlets)
        if (chance(15))
            school.services.push_back({"school", 0, 0, -1, 0});
    if (!plan.areas.empty() && chance(70))
        addSchoolDistricts(plan);
    plan::Scenario scenario;
    scenario.id = {plan.nextId++};
    plan.scenarios.push_back(scenario);
    return plan;
}

void RandomTownPlan::editOne(std::vector<plan::Outlet> &outlets, plan::Plan &plan)
{
    const std::int64_t kind = below(100);
    if (outlets.empty() || kind < 10) {
        outlets.push_back(outlet(plan.nextId++));
        return;
    }
    if (kind < 18 && !m_deleted.empty()) {
        const auto at = std::ranges::lower_bound(outlets, m_deleted.back().id, {}, &plan::Outlet::id);
        if (at == outlets.end() || at->id != m_deleted.back().id)
            outlets.insert(at, m_deleted.back());
        m_deleted.pop_back();
        return;
    }
    auto at = std::ranges::find(outlets, plan::OutletId{m_dragged}, &plan::Outlet::id);
    if (at == outlets.end() || chance(35)) {
        at = outlets.begin() + below(std::ssize(outlets));
        m_dragged = chance(40) || m_dragged == 0 ? at->id.value : m_dragged; // else the drag goes on later
    }
    if (kind < 28) {
        m_deleted.push_back(*at);
        outlets.erase(at);
    } else if (kind < 68) {
        at->place = place();
    } else {
        change(*at);
    }
}

void RandomTownPlan::edit(plan::Plan &plan, plan::ScenarioId scenario)
{
    std::vector<plan::Outlet> outlets = seenThrough(plan, scenario).outlets;
    for (std::int64_t count = chance(70) ? 1 : 2 + below(8); count > 0; --count)
        editOne(outlets, plan);
    if (!scenario) {
        plan.outlets = std::move(outlets);
        return;
    }
    plan::Scenario &edited = plan.scenarios.front();
    edited.outlets.clear();
    for (const plan::Outlet &outlet : outlets) {
        const plan::Outlet *present = plan.outlet(outlet.id);
        if (present == nullptr || *present != outlet)
            edited.outlets[outlet.id] = {present == nullptr ? std::optional<plan::Outlet>{} : *present, outlet};
    }
    for (const plan::Outlet &present : plan.outlets) {
        if (std::ranges::find(outlets, present.id, &plan::Outlet::id) == outlets.end())
            edited.outlets[present.id] = {present, std::nullopt};
    }
}

} // namespace yike::test
