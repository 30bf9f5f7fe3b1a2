// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up plans and edits for property tests: every field takes every kind of value, the same seed gives the same plan.
#include "tests/support/random_plan.h"

#include <algorithm>
#include <array>

namespace yike::test {

using namespace plan;

std::int64_t RandomPlan::number(std::int64_t low, std::int64_t high)
{
    const auto span = static_cast<std::uint64_t>(high - low) + 1;
    return low + static_cast<std::int64_t>(m_random() % span);
}

std::string RandomPlan::text()
{
    static const std::array<std::string, 12> kPieces{"澄川区",     "一店一早", "'; DROP TABLE outlets; --",
                                                     "\"quoted\"", "\n\t",     "𠮷野家",
                                                     "a",          "%s{}[]\\", "null",
                                                     "0",          "＝１＋２", "Ünïcode €"};
    std::string out;
    for (std::int64_t pieces = number(0, 3); pieces > 0; --pieces)
        out += kPieces[static_cast<std::size_t>(number(0, static_cast<std::int64_t>(kPieces.size()) - 1))];
    return out;
}

geo::LonLat RandomPlan::place()
{
    const auto degrees = [this](std::int64_t low, std::int64_t high) {
        return static_cast<double>(number(low, high)) / 1e7;
    };
    return {degrees(1'170'000'000, 1'171'000'000), degrees(300'000'000, 301'000'000)};
}

geo::Line RandomPlan::line(int places)
{
    geo::Line out;
    for (int i = 0; i < places; ++i)
        out.push_back(place());
    return out;
}

geo::Polygon RandomPlan::polygon()
{
    geo::Polygon out{line(static_cast<int>(number(3, 8)))};
    if (chance(20))
        out.push_back(line(3));
    return out;
}

geo::MultiPolygon RandomPlan::multiPolygon()
{
    geo::MultiPolygon out;
    for (std::int64_t count = number(0, 2); count > 0; --count)
        out.push_back(polygon());
    return out;
}

Outlet RandomPlan::outlet(std::int64_t id)
{
    Outlet out;
    out.id = OutletId{id};
    out.key = text();
    out.name = text();
    out.address = text();
    out.place = place();
    out.match = pick(MatchLevel::NotPlaced);
    for (std::int64_t count = number(0, 3); count > 0; --count)
        out.services.push_back({chance(50) ? "nursery" : text(), number(0, 100'000),
                                static_cast<std::int32_t>(number(0, 500)), static_cast<std::int32_t>(number(-1, 60)),
                                static_cast<int>(number(0, 2)), static_cast<std::int32_t>(number(0, 1000)),
                                static_cast<std::int32_t>(number(-1, 1439)),
                                static_cast<std::int32_t>(number(-1, 1439)), static_cast<int>(number(0, 2)),
                                static_cast<std::int32_t>(number(-1, 60))});
    out.status = pick(OutletStatus::Unchecked);
    out.openTo = pick(OpenTo::LimitedHours);
    out.estate = EstateId{number(0, 5)};
    out.community = AreaId{number(0, 5)};
    out.area = static_cast<std::int32_t>(number(0, 3000));
    out.chain = text();
    out.hours = text();
    out.staff = static_cast<std::int32_t>(number(-1, 40));
    out.checked = chance(50) ? "2026-03-01" : "";
    out.creditCode = text();
    out.remark = text();
    out.stage = static_cast<std::int32_t>(number(0, 2040));
    out.cost = number(-1, 9'000'000);
    out.lead = text();
    out.contact = text();
    out.premises = PremisesId{number(0, 20)};
    return out;
}

Residence RandomPlan::residence(std::int64_t id)
{
    Residence out;
    out.id = ResidenceId{id};
    out.key = text();
    out.name = text();
    out.place = place();
    for (base::People &people : out.people)
        people = number(0, 200'000);
    out.households = number(0, 90'000);
    out.estimated = chance(30);
    out.estate = EstateId{number(0, 5)};
    out.community = AreaId{number(0, 5)};
    out.building = number(0, 9);
    return out;
}

Street RandomPlan::street(std::int64_t id)
{
    Street out;
    out.id = StreetId{id};
    out.from = NodeId{number(-1'000'000'000'000, 1'000'000'000'000)};
    out.to = NodeId{number(-50, 50)};
    out.line = line(static_cast<int>(number(2, 6)));
    out.length = number(1, 900'000);
    out.streetClass = pick(StreetClass::EstatePath);
    out.access = pick(Access::Nobody);
    out.estate = EstateId{number(0, 5)};
    out.crossing = pick(CrossingKind::Signalled);
    out.grade = static_cast<std::int16_t>(number(-300, 300));
    out.climb = static_cast<std::int32_t>(number(0, 40'000));
    out.descent = static_cast<std::int32_t>(number(0, 40'000));
    out.delay = static_cast<std::int32_t>(number(0, 60'000));
    out.level = static_cast<std::int8_t>(number(-3, 3));
    out.oneway = chance(10);
    out.bridge = chance(10);
    out.tunnel = chance(10);
    out.way = number(0, 10'000'000'000);
    out.name = text();
    return out;
}

Area RandomPlan::area(std::int64_t id)
{
    Area out;
    out.id = AreaId{id};
    out.kind = pick(AreaKind::SchoolDistrict);
    out.name = text();
    out.code = text();
    out.parent = AreaId{number(0, 5)};
    out.outline = multiPolygon();
    for (std::int64_t count = number(0, 3); count > 0; --count)
        out.members.push_back(AreaId{number(1, 50)});
    out.batch = text();
    out.status = pick(CircleStatus::Accepted);
    out.operatorName = text();
    out.type = pick(CircleType::Quality);
    out.origin = pick(OutlineOrigin::Proposed);
    for (std::int64_t count = number(0, 2); count > 0; --count)
        out.schools.push_back(OutletId{number(1, 50)});
    return out;
}

Estate RandomPlan::estate(std::int64_t id)
{
    Estate out{EstateId{id}, text(), polygon(), chance(50), {}};
    for (std::int64_t count = number(0, 3); count > 0; --count)
        out.gates.push_back({place(), text(), chance(70), pick(GateUse::Both), pick(GateAccess::Residents), text()});
    return out;
}

Scenario RandomPlan::scenario(const Plan &plan, std::int64_t id)
{
    Scenario out;
    out.id = ScenarioId{id};
    out.nameZh = text();
    out.nameEn = text();
    out.noteZh = text();
    out.noteEn = text();
    for (const Outlet &present : plan.outlets) {
        if (!chance(20))
            continue;
        const bool removed = chance(30);
        out.outlets[present.id] = {present, removed ? std::nullopt : std::optional(outlet(present.id.value))};
    }
    for (std::int64_t count = number(0, 2); count > 0; --count) {
        // Apart from those of other scenarios, and not so far away that the counter runs off.
        const std::int64_t added = std::max(plan.nextId, id) + 10'000 + id % 100 * 100 + count;
        out.outlets[OutletId{added}] = {std::nullopt, outlet(added)};
        out.addedStreets.push_back(street(added + 50));
    }
    for (const Street &present : plan.streets->streets) {
        if (chance(5))
            out.closedStreets.push_back(present.id);
    }
    for (const Estate &present : plan.estates) {
        if (chance(20))
            out.estates[present.id] = {present, estate(present.id.value)};
    }
    out.locked = chance(20);
    return out;
}

ProjectInfo RandomPlan::info()
{
    ProjectInfo out{text(), text(),     chance(50) ? "2025-12-31" : "",
                    text(), chance(50), static_cast<std::uint64_t>(number(0, 1) - 1)};
    const auto basis = [this] { return PopulationBasis{pick(PopulationKind::Projected), text(), text()}; };
    out.population.all = basis();
    out.mapApproval = chance(30) ? text() : std::string();
    for (std::int64_t count = number(0, 3); count > 0; --count)
        out.population.bands[pick(norms::Band::Age80plus)] = basis();
    out.population.census = {static_cast<std::int32_t>(number(-1, 30'000)),
                             static_cast<std::int32_t>(number(-1, 40'000)),
                             static_cast<std::int32_t>(number(-1, 30'000))};
    return out;
}

Parameters RandomPlan::parameters()
{
    Parameters out;
    if (chance(50)) {
        out.rulebook.packs = {"gb50437", "notice-2025"};
        out.rulebook.norms.clear();
        out.rulebook.targets.clear();
        norms::NormOverride own;
        own.norm = "gb50437-beds";
        own.amount = static_cast<double>(number(1, 80)) / 2;
        own.reason = "本区规划";
        out.rulebook.overrides = {own};
    }
    for (norms::Walker &walker : out.walkers) {
        walker.speed = static_cast<std::int32_t>(number(1, 2000));
        walker.stairsUp = static_cast<std::int32_t>(number(0, 4000));
        walker.stairsDown = static_cast<std::int32_t>(number(0, 4000));
        walker.signalDelay = static_cast<std::int32_t>(number(0, 60'000));
        walker.crossingDelay = static_cast<std::int32_t>(number(0, 9'000));
        walker.slope = pick(norms::SlopeModel::Table);
        for (std::int16_t grade = -200; grade <= 200; grade = static_cast<std::int16_t>(grade + number(50, 300)))
            walker.gradeTable.push_back({grade, static_cast<std::int32_t>(number(500, 4000))});
        walker.steepest = static_cast<std::int32_t>(number(0, 500));
        walker.source = text();
    }
    out.accessLimit = static_cast<std::int32_t>(number(50, 400));
    out.estatePathFactor = static_cast<std::int32_t>(number(1000, 2000));
    out.e2sfcaWeights = {1000, static_cast<std::int32_t>(number(0, 1000)), static_cast<std::int32_t>(number(0, 1000))};
    out.uncheckedAfterMonths = static_cast<std::int32_t>(number(1, 36));
    out.projection.planYear = chance(30) ? static_cast<std::int32_t>(number(2020, 2090)) : 0;
    out.projection.births = number(-1, 5'000'000);
    out.projection.birthTrend = static_cast<std::int32_t>(number(-100, 100));
    for (std::int32_t &rate : out.projection.migration)
        rate = static_cast<std::int32_t>(number(-50, 50));
    return out;
}

std::vector<DataSource> RandomPlan::sources()
{
    std::vector<DataSource> out;
    for (std::int64_t count = number(0, 4); count > 0; --count)
        out.push_back({text(), text(), text(), text(), text(), text(), number(0, 1000), number(0, 1000)});
    return out;
}

std::vector<base::Issue> RandomPlan::issues()
{
    std::vector<base::Issue> out;
    for (std::int64_t count = number(0, 6); count > 0; --count) {
        base::Issue issue;
        issue.code = pick(base::IssueCode::OtherSkipped);
        issue.severity = pick(base::Severity::Serious);
        for (std::int64_t args = number(0, 3); args > 0; --args)
            issue.args.push_back(text());
        issue.source = text();
        issue.row = number(0, 900);
        issue.object = number(0, 900);
        if (chance(50)) {
            issue.lon = place().lon;
            issue.lat = place().lat;
        }
        out.push_back(issue);
    }
    return out;
}

std::shared_ptr<const StreetLayer> RandomPlan::streets(std::int64_t &nextId, int count)
{
    auto layer = std::make_shared<StreetLayer>();
    for (int i = 0; i < count; ++i)
        layer->streets.push_back(street(nextId++));
    for (int i = 0; i < count / 5; ++i)
        layer->barriers.push_back({pick(BarrierKind::Motorway), line(static_cast<int>(number(2, 7)))});
    return layer;
}

std::shared_ptr<const BaseMap> RandomPlan::baseMap(std::int64_t &nextId, int count)
{
    auto map = std::make_shared<BaseMap>();
    for (int i = 0; i < count; ++i) {
        const auto storeys = static_cast<std::int16_t>(number(0, 33));
        map->buildings.push_back({nextId++, polygon(), storeys, pick(BuildingUse::Other), 1990, text()});
        map->lines.push_back({pick(LineKind::Bridge), line(3), text()});
        map->grounds.push_back({pick(GroundKind::Farmland), multiPolygon(), text()});
        map->labels.push_back({pick(LabelKind::Landmark), place(), text()});
        map->addresses.push_back({place(), text()});
    }
    return map;
}

Premises RandomPlan::premises(std::int64_t id)
{
    Premises out;
    out.id = PremisesId{id};
    out.key = text();
    out.name = text();
    out.address = text();
    out.match = pick(MatchLevel::NotPlaced);
    if (out.match != MatchLevel::NotPlaced)
        out.place = place();
    out.tenure = pick(PremisesTenure::Private);
    out.owner = text();
    out.area = static_cast<std::int32_t>(number(0, 9000));
    out.storey = text();
    out.fire = pick(FireSafety::Impossible);
    out.availableFrom = text();
    out.landUse = text();
    out.community = AreaId{number(0, 20)};
    out.remark = text();
    return out;
}

Underlay RandomPlan::underlay(std::int64_t id)
{
    Underlay out;
    out.id = UnderlayId{id};
    out.name = text();
    out.sha256 = text();
    out.width = static_cast<std::int32_t>(number(0, 20'000));
    out.height = static_cast<std::int32_t>(number(0, 20'000));
    for (std::int64_t points = number(0, 5); points > 0; --points)
        out.points.push_back(
            {static_cast<double>(number(0, 99'999)) / 7, static_cast<double>(number(0, 99'999)) / 3, place()});
    out.opacity = static_cast<std::int32_t>(number(0, 1000));
    out.shown = chance(50);
    return out;
}

Photo RandomPlan::photo(std::int64_t id)
{
    Photo out;
    out.id = PhotoId{id};
    out.outlet = OutletId{number(1, 40)};
    out.sha256 = text();
    out.taken = text();
    out.placed = chance(50);
    if (out.placed)
        out.place = place();
    out.caption = text();
    return out;
}

Plan RandomPlan::plan(const PlanSize &size)
{
    Plan out;
    out.info = info();
    out.parameters = parameters();
    for (int i = 0; i < size.areas; ++i)
        out.areas.push_back(area(out.nextId++));
    for (int i = 0; i < size.estates; ++i)
        out.estates.push_back(estate(out.nextId++));
    for (int i = 0; i < size.residences; ++i)
        out.residences.push_back(residence(out.nextId++));
    for (int i = 0; i < size.outlets; ++i)
        out.outlets.push_back(outlet(out.nextId++));
    out.streets = streets(out.nextId, size.streets);
    out.baseMap = baseMap(out.nextId, size.buildings);
    for (int i = 0; i < size.scenarios; ++i)
        out.scenarios.push_back(scenario(out, out.nextId++));
    for (std::int64_t count = number(0, 4); count > 0; --count)
        out.premises.push_back(premises(out.nextId++));
    for (std::int64_t count = number(0, 2); count > 0; --count)
        out.underlays.push_back(underlay(out.nextId++));
    for (std::int64_t count = number(0, 3); count > 0; --count)
        out.photos.push_back(photo(out.nextId++));
    out.sources = sources();
    out.issues = issues();
    out.nextId = 2'000'000'000;
    return out;
}

template <typename T, typename Make>
Change RandomPlan::listChange(const std::vector<T> &list, std::int64_t nextId, Make make)
{
    if (list.empty() || chance(30))
        return {std::nullopt, Object(make(nextId))};
    const T &before = list[static_cast<std::size_t>(number(0, static_cast<std::int64_t>(list.size()) - 1))];
    if (chance(30))
        return {Object(before), std::nullopt};
    return {Object(before), Object(make(before.id.value))};
}

Change RandomPlan::outletChange(const Plan &plan, ScenarioId scenario)
{
    const Plan seen = seenThrough(plan, scenario);
    Change change = listChange(seen.outlets, plan.nextId, [this](std::int64_t id) { return outlet(id); });
    // Back to the present state: the override has to go, or to stay where its base differs.
    if (scenario && change.before && chance(40)) {
        const Outlet *present = plan.outlet(std::get<Outlet>(*change.before).id);
        change.after = present != nullptr ? std::optional<Object>(*present) : std::nullopt;
    }
    return change;
}

Change RandomPlan::anyChange(const Plan &plan)
{
    std::int64_t nextId = plan.nextId;
    switch (number(0, 12)) {
    case 0:
        return listChange(plan.areas, nextId, [this](std::int64_t id) { return area(id); });
    case 1:
        return listChange(plan.estates, nextId, [this](std::int64_t id) { return estate(id); });
    case 2:
        return listChange(plan.scenarios, nextId, [&](std::int64_t id) { return scenario(plan, id); });
    case 3:
        return {Object(plan.info), Object(info())};
    case 4:
        return {Object(plan.parameters), Object(parameters())};
    case 5:
        return {Object(plan.sources), Object(sources())};
    case 6:
        return {Object(plan.issues), Object(issues())};
    case 7:
        return {Object(plan.streets), Object(streets(nextId, 12))};
    case 8:
        return {Object(plan.baseMap), Object(baseMap(nextId, 6))};
    case 9:
        return listChange(plan.premises, nextId, [this](std::int64_t id) { return premises(id); });
    case 10:
        return listChange(plan.underlays, nextId, [this](std::int64_t id) { return underlay(id); });
    case 11:
        return listChange(plan.photos, nextId, [this](std::int64_t id) { return photo(id); });
    default:
        return listChange(plan.residences, nextId, [this](std::int64_t id) { return residence(id); });
    }
}

Edit RandomPlan::edit(const Plan &plan)
{
    Edit out{chance(50) ? "move-outlet" : "import", {}, {}};
    if (!plan.scenarios.empty() && chance(50)) {
        const auto index = number(0, static_cast<std::int64_t>(plan.scenarios.size()) - 1);
        out.scenario = plan.scenarios[static_cast<std::size_t>(index)].id;
    }
    Plan now = plan;
    for (std::int64_t count = number(1, 6); count > 0; --count) {
        // The scenario the edit speaks of has to be there still.
        if (out.scenario && now.scenario(out.scenario) == nullptr)
            break;
        Edit step{out.code, out.scenario, {chance(60) ? outletChange(now, out.scenario) : anyChange(now)}};
        auto after = applied(now, step);
        if (!after)
            continue;
        now = std::move(*after);
        out.changes.push_back(std::move(step.changes.front()));
    }
    return out;
}

bool sameButForCounter(Plan one, const Plan &other)
{
    one.nextId = other.nextId;
    std::string where;
    return samePlan(one, other, where);
}

bool samePlan(const Plan &one, const Plan &other, std::string &where)
{
    const std::array<std::pair<const char *, bool>, 15> parts{{
        {"info", one.info == other.info},
        {"parameters", one.parameters == other.parameters},
        {"areas", one.areas == other.areas},
        {"estates", one.estates == other.estates},
        {"residences", one.residences == other.residences},
        {"outlets", one.outlets == other.outlets},
        {"streets", *one.streets == *other.streets},
        {"base map", *one.baseMap == *other.baseMap},
        {"scenarios", one.scenarios == other.scenarios},
        {"premises", one.premises == other.premises},
        {"underlays", one.underlays == other.underlays},
        {"photos", one.photos == other.photos},
        {"sources", one.sources == other.sources},
        {"issues", one.issues == other.issues},
        {"counters", one.nextId == other.nextId && one.revision == other.revision},
    }};
    for (const auto &[name, same] : parts) {
        if (!same) {
            where = name;
            return false;
        }
    }
    return true;
}

} // namespace yike::test
