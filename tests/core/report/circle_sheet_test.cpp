// SPDX-License-Identifier: GPL-3.0-or-later
// Each circle's sheet says what the assessment says of it, its deficits add up to the list, its projects are those of the list.
#include "core/report/circle_sheet.h"

#include "core/demo/demo.h"
#include "tests/core/analysis/support/town_plan.h"
#include "tests/support/small_district.h"

#include <QTest>

#include <algorithm>

using namespace yike;
using report::BuildWay;

namespace {

std::shared_ptr<const analysis::Assessment> assessed(const plan::Plan &plan, plan::ScenarioId scenario = {})
{
    const auto book = std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook());
    const auto situation = analysis::Situation::make(plan, scenario, book);
    return situation ? analysis::assess(*situation).value_or(nullptr) : nullptr;
}

report::Content contentOf(const plan::Plan &plan, plan::ScenarioId scenario = {})
{
    return report::compose(assessed(plan, scenario), scenario ? assessed(plan) : nullptr);
}

const report::SheetCoverage *coverage(const report::CircleSheet &sheet, std::string_view norm)
{
    const auto found = std::ranges::find(sheet.coverage, norm, &report::SheetCoverage::norm);
    return found == sheet.coverage.end() ? nullptr : &*found;
}

/// Every figure of a sheet that the assessment tells too; "" where all agree.
std::string contradiction(const report::Content &content, const report::CircleSheet &sheet)
{
    const analysis::Assessment &a = *content.assessment;
    const analysis::AreaTotals *totals = a.totalsOf(sheet.area);
    if (totals == nullptr || !(sheet.totals == *totals))
        return "totals";
    for (const report::SheetCoverage &c : sheet.coverage) {
        const analysis::Coverage *told = a.find(c.norm, c.bands, sheet.area);
        const analysis::Coverage *whole = a.find(c.norm, c.bands, {});
        if (told == nullptr || whole == nullptr)
            return c.norm + ": not told";
        if (c.network != report::Share{told->metres, told->people} || c.notReached != told->people - told->metres ||
            c.straight.part != told->straight || c.ownPace.part != told->minutes)
            return c.norm + ": here";
        if (c.everywhere != report::Share{whole->metres, whole->people})
            return c.norm + ": everywhere";
        if (c.network.part > c.network.whole || c.network.whole > c.everywhere.whole)
            return c.norm + ": more than all";
    }
    for (const report::SheetSupply &s : sheet.supply)
        for (const analysis::Provision &p : a.provision)
            if (!s.byEnrolment && !s.norm.empty() && p.norm == s.norm && p.area == sheet.area &&
                (p.have != s.have || p.required != s.required || p.verdict != s.verdict))
                return s.norm + ": supply";
    for (const report::SheetDeficit &d : sheet.deficits)
        if (!std::ranges::contains(content.deficits, d.deficit) || d.people > d.deficit.people ||
            d.missing > d.deficit.missing || d.inside.part > d.inside.whole)
            return d.deficit.norm + ": deficit";
    return {};
}

/// Each of the two communities has a circle of its own.
plan::Plan twoCircles()
{
    plan::Plan plan = test::smallDistrict();
    plan::Area east = plan.areas.back();
    east.id = {6};
    east.members = {{4}};
    plan.areas.back().members = {{3}};
    plan.areas.push_back(east);
    return plan;
}

} // namespace

class CircleSheetTest : public QObject {
    Q_OBJECT

private slots:
    void aCircleByHand();
    void kindergartensHoldThoseEnrolled();
    void bedsTellHowManyAreInUse();
    void aDistanceForReferenceHasNoTarget();
    void communitiesWhereThereAreNoCircles();
    void noAreasNoSheets();
    void aCircleWithoutPeople();
    void deficitsAreSharedByPeople();
    void projectsLieInTheirCircle();
    void aStreetOnlyCutIsNoProject();
    void aWayLiesInEveryCircleItLeadsTo();
    void aPartThatIsClosedIsTold();
    void theDemonstrationDistrictAddsUp();
    void randomProjects();
};

void CircleSheetTest::aCircleByHand()
{
    const report::Content content = contentOf(test::smallDistrict());
    const auto sheets = report::circleSheets(content);
    QCOMPARE(sheets.size(), std::size_t{1});
    const report::CircleSheet &sheet = sheets.front();
    QCOMPARE(sheet.area, plan::AreaId{5});
    QCOMPARE(sheet.communities, (std::vector<plan::AreaId>{{3}, {4}}));
    QCOMPARE(sheet.subdistricts, std::vector<plan::AreaId>{plan::AreaId{2}});
    QCOMPARE(norms::total(sheet.totals.people), base::People{400'000});
    QVERIFY(sheet.squareKilometres);
    QVERIFY(std::abs(*sheet.squareKilometres - 1.2 * 0.35) < 0.01); // 24 cells of 50 m, 7 rows
    QCOMPARE(sheet.inside, 1);
    // Day care within 300 m: A and B of four homes, 30 old people each.
    const auto *dayCare = coverage(sheet, "gb50437-day-care-radius");
    QVERIFY(dayCare);
    QCOMPARE(dayCare->network, (report::Share{60'000, 120'000}));
    QCOMPARE(dayCare->notReached, base::People{60'000});
    QCOMPARE(dayCare->verdict, analysis::Verdict::Missed);
    QVERIFY(!dayCare->before);
    const auto supply = std::ranges::find(sheet.supply, report::Theme::DayCare, &report::SheetSupply::theme);
    QCOMPARE(supply->outlets, 1);
    QCOMPARE(supply->capacity, 20'000);
    QCOMPARE(supply->demand, base::People{120'000});
    QCOMPARE(std::ranges::find(sheet.supply, report::Theme::Nursery, &report::SheetSupply::theme)->untold,
             report::Untold::NotInLedger);
    QVERIFY(sheet.projects.empty() && sheet.closures.empty());
    QCOMPARE(contradiction(content, sheet), std::string());
}

namespace {

report::SheetSupply supplyWith(plan::OutletService service, report::Theme theme)
{
    plan::Plan plan = test::smallDistrict();
    plan::Outlet outlet = plan.outlets.front();
    outlet.id = {plan.nextId++};
    outlet.services = {std::move(service)};
    plan.outlets.push_back(outlet);
    const auto sheets = report::circleSheets(contentOf(plan));
    return *std::ranges::find(sheets.front().supply, theme, &report::SheetSupply::theme);
}

} // namespace

void CircleSheetTest::kindergartensHoldThoseEnrolled()
{
    plan::OutletService kindergarten{.service = "kindergarten", .capacity = 10'000, .area = 0, .used = 7, .pool = 0};
    const auto enough = supplyWith(kindergarten, report::Theme::Kindergarten);
    QVERIFY(enough.byEnrolment);
    QCOMPARE(enough.used, (report::Share{7'000, 10'000}));
    QCOMPARE(enough.have - enough.required, 3'000);
    QCOMPARE(enough.verdict, analysis::Verdict::Met); // whatever the norm per thousand residents asks for
    kindergarten.used = 20;
    QCOMPARE(supplyWith(kindergarten, report::Theme::Kindergarten).verdict, analysis::Verdict::Missed);
    kindergarten.used = -1;
    QVERIFY(!supplyWith(kindergarten, report::Theme::Kindergarten).byEnrolment);
}

void CircleSheetTest::bedsTellHowManyAreInUse()
{
    const auto beds =
        supplyWith({.service = "old-people-home", .capacity = 50'000, .area = 0, .used = 24, .pool = 0, .nursing = 10},
                   report::Theme::Beds);
    QCOMPARE(beds.used, (report::Share{24'000, 50'000}));
    QCOMPARE(beds.nursing, (report::Share{10'000, 50'000}));
    QVERIFY(!beds.byEnrolment);
    QCOMPARE(beds.capacity, 50'000);
}

void CircleSheetTest::aDistanceForReferenceHasNoTarget()
{
    report::Content content = contentOf(test::smallDistrict());
    const auto row = std::ranges::find(content.coverage, "gb50437-day-care-radius", &report::CoverageRow::norm);
    QVERIFY(row != content.coverage.end() && row->targetPerMille >= 0);
    row->assignment = analysis::Assignment::DistanceOnly;
    const auto sheets = report::circleSheets(content);
    const auto *told = coverage(sheets.front(), "gb50437-day-care-radius");
    QCOMPARE(told->targetPerMille, -1);
    QCOMPARE(told->verdict, analysis::Verdict::NoData);
    QCOMPARE(told->network, (report::Share{60'000, 120'000}));
}

void CircleSheetTest::communitiesWhereThereAreNoCircles()
{
    plan::Plan plan = test::smallDistrict();
    plan.areas.pop_back();
    const report::Content content = contentOf(plan);
    const auto sheets = report::circleSheets(content);
    QCOMPARE(sheets.size(), std::size_t{2});
    QCOMPARE(sheets[0].communities, std::vector<plan::AreaId>{plan::AreaId{3}});
    // The convenience store stands in the west; from the east (400 m and more) nobody walks there within the limit.
    const auto store = [](const report::CircleSheet &sheet) {
        return std::ranges::find(sheet.kinds, "convenience-store", &report::SheetKind::service)->presence;
    };
    QCOMPARE(store(sheets[0]), analysis::Presence::Inside);
    QCOMPARE(store(sheets[1]), analysis::Presence::None);
    for (const report::CircleSheet &sheet : sheets)
        QCOMPARE(contradiction(content, sheet), std::string());
}

void CircleSheetTest::noAreasNoSheets()
{
    plan::Plan plan = test::smallDistrict();
    plan.areas.clear();
    QVERIFY(report::circleSheets(contentOf(plan)).empty());
}

void CircleSheetTest::aCircleWithoutPeople()
{
    plan::Plan plan = test::smallDistrict();
    plan::Area empty = plan.areas[3];
    empty.id = {6};
    empty.name = "空地社区";
    for (geo::LonLat &place : empty.outline.front().front())
        place.lat += 0.1;
    plan.areas.push_back(empty);
    plan::Area circle = plan.areas[4];
    circle.id = {7};
    circle.name = "空圈";
    circle.members = {{6}};
    plan.areas.push_back(circle);
    const auto sheets = report::circleSheets(contentOf(plan));
    QCOMPARE(sheets.size(), std::size_t{2});
    QCOMPARE(norms::total(sheets[1].totals.people), base::People{0});
    QVERIFY(sheets[1].coverage.empty()); // nobody to cover: no figure, not 0 %
    QCOMPARE(sheets[1].inside, 0);
    for (const report::SheetDeficit &deficit : sheets[1].deficits)
        QCOMPARE(deficit.people, base::People{0});
}

void CircleSheetTest::deficitsAreSharedByPeople()
{
    // A circle drawn over home D alone: half of the people of 东社区.
    plan::Plan plan = test::smallDistrict();
    plan::Area &circle = plan.areas.back();
    const geo::LonLat d = plan.residences[3].place;
    circle.members.clear();
    circle.outline = {{{{d.lon - 5e-4, d.lat - 5e-4},
                        {d.lon + 5e-4, d.lat - 5e-4},
                        {d.lon + 5e-4, d.lat + 5e-4},
                        {d.lon - 5e-4, d.lat + 5e-4}}}};
    const report::Content content = contentOf(plan);
    const auto sheets = report::circleSheets(content);
    QCOMPARE(sheets.size(), std::size_t{1});
    QCOMPARE(sheets[0].communities, std::vector<plan::AreaId>{plan::AreaId{4}});
    const auto dayCare = std::ranges::find_if(sheets[0].deficits, [](const report::SheetDeficit &each) {
        return each.deficit.norm == "gb50437-day-care-radius";
    });
    QVERIFY(dayCare != sheets[0].deficits.end());
    QCOMPARE(dayCare->inside, (report::Share{100'000, 200'000}));
    QCOMPARE(dayCare->deficit.people, base::People{60'000});
    QCOMPARE(dayCare->people, base::People{30'000});
}

void CircleSheetTest::projectsLieInTheirCircle()
{
    plan::Plan plan = twoCircles();
    plan::Scenario scenario;
    scenario.id = {plan.nextId++};
    plan::Outlet canteen = plan.outlets[0];
    canteen.id = {plan.nextId++};
    canteen.name = "东助餐点";
    canteen.place = plan.residences[3].place;
    canteen.community = {4};
    canteen.status = plan::OutletStatus::Planned;
    canteen.services = {{.service = "canteen-for-the-old", .capacity = 100'000, .area = 120}};
    canteen.area = 120;
    canteen.cost = 36'500;
    canteen.stage = 2027;
    scenario.outlets[canteen.id] = {std::nullopt, canteen};
    plan::Outlet more = plan.outlets[0];
    more.services.push_back({.service = "canteen-for-the-old", .capacity = 50'000, .area = 60});
    scenario.outlets[more.id] = {plan.outlets[0], more};
    plan::Outlet shut = plan.outlets[1];
    shut.status = plan::OutletStatus::Closed;
    scenario.outlets[shut.id] = {plan.outlets[1], shut};
    plan.scenarios.push_back(scenario);

    const report::Content content = contentOf(plan, scenario.id);
    const auto sheets = report::circleSheets(content);
    QCOMPARE(sheets.size(), std::size_t{2});
    QCOMPARE(sheets[0].projects.size(), std::size_t{1});
    QCOMPARE(sheets[0].projects[0].way, BuildWay::AddOn);
    QCOMPARE(sheets[0].projects[0].services, std::vector<std::string>{"canteen-for-the-old"});
    QCOMPARE(sheets[0].projects[0].capacity, 50'000);
    QCOMPARE(sheets[0].closures.size(), std::size_t{1});
    QCOMPARE(sheets[0].closures[0].outlet, shut.id);
    QCOMPARE(sheets[1].projects.size(), std::size_t{1});
    QVERIFY(sheets[1].closures.empty());
    QCOMPARE(sheets[1].projects[0].way, BuildWay::New);
    QCOMPARE(sheets[1].projects[0].number, 2); // of the list, not of the sheet
    QCOMPARE(sheets[1].projects[0].cost, 36'500);
    QCOMPARE(sheets[1].projects[0].year, 2027);
    const auto *canteens = coverage(sheets[1], "gb50437-day-care-radius");
    QVERIFY(canteens && canteens->before);
    QCOMPARE(std::ssize(content.projects->rows), *content.summary.added + *content.summary.changed);
    QCOMPARE(std::ssize(content.projects->closures), *content.summary.closedByScenario);
    for (const report::CircleSheet &sheet : sheets)
        QCOMPARE(contradiction(content, sheet), std::string());
}

void CircleSheetTest::aStreetOnlyCutIsNoProject()
{
    plan::Plan plan = test::smallDistrict();
    const plan::Street whole = plan.streets->streets.front();
    plan::Scenario scenario;
    scenario.id = {plan.nextId++};
    scenario.closedStreets = {whole.id};
    plan::Street first = whole, second = whole, bridge = whole;
    const geo::LonLat middle{(whole.line.front().lon + whole.line.back().lon) / 2, whole.line.front().lat};
    first.id = {plan.nextId++};
    first.line = {whole.line.front(), middle};
    first.length = whole.length / 2;
    second.id = {plan.nextId++};
    second.line = {middle, whole.line.back()};
    second.length = whole.length - first.length;
    bridge.id = {plan.nextId++};
    bridge.name = "过街天桥";
    bridge.line = {middle, {middle.lon, middle.lat + 5e-4}};
    scenario.addedStreets = {first, second, bridge};
    plan.scenarios.push_back(scenario);
    const report::Content content = contentOf(plan, scenario.id);
    const report::ProjectList &list = *content.projects;
    QCOMPARE(list.rows.size(), std::size_t{1});
    QCOMPARE(list.rows[0].way, BuildWay::Open);
    QCOMPARE(list.rows[0].name, std::string("过街天桥"));
    QCOMPARE(list.rows[0].lines, std::vector<geo::Line>{bridge.line});
    QVERIFY(report::liesIn(list.rows[0], {5}));
    QVERIFY(list.closures.empty());
}

void CircleSheetTest::aWayLiesInEveryCircleItLeadsTo()
{
    plan::Plan plan = twoCircles();
    plan::Scenario scenario;
    scenario.id = {plan.nextId++};
    plan::Street way = plan.streets->streets.front();
    way.id = {plan.nextId++};
    way.line = {plan.residences.front().place, plan.residences.back().place};
    way.from = {plan.nextId++};
    way.to = {plan.nextId++};
    scenario.addedStreets = {way};
    plan.scenarios.push_back(scenario);
    const report::Content content = contentOf(plan, scenario.id);
    QCOMPARE(content.projects->rows.size(), std::size_t{1});
    for (const report::CircleSheet &sheet : report::circleSheets(content))
        QCOMPARE(sheet.projects, content.projects->rows);
}

void CircleSheetTest::aPartThatIsClosedIsTold()
{
    plan::Plan plan = test::smallDistrict();
    const plan::Street whole = plan.streets->streets.front();
    plan::Street part = whole; // what is left of the street: its first third
    const geo::LonLat from = whole.line.front(), to = whole.line.back();
    part.id = {plan.nextId++};
    part.line = {from, {from.lon + (to.lon - from.lon) / 3, from.lat + (to.lat - from.lat) / 3}};
    part.length = whole.length / 3;
    plan::Scenario scenario;
    scenario.id = {plan.nextId++};
    scenario.closedStreets = {whole.id};
    scenario.addedStreets = {part};
    plan.scenarios.push_back(scenario);
    const report::Content content = contentOf(plan, scenario.id);
    QVERIFY(content.projects->rows.empty());
    QCOMPARE(content.projects->closures.size(), std::size_t{1});
    QCOMPARE(content.projects->closures[0].street, whole.id);
    QCOMPARE(content.projects->closedWays, 1);
}

void CircleSheetTest::theDemonstrationDistrictAddsUp()
{
    const auto plan = demo::makeDistrict({.residents = 20'000}, norms::starterRulebook());
    QVERIFY(plan);
    QVERIFY(!plan->scenarios.empty());
    for (const plan::Scenario &scenario : plan->scenarios) {
        const report::Content content = contentOf(*plan, scenario.id);
        const auto sheets = report::circleSheets(content);
        QVERIFY(!sheets.empty());
        std::vector<std::int64_t> told;
        for (const report::CircleSheet &sheet : sheets) {
            QCOMPARE(contradiction(content, sheet), std::string());
            for (const report::Project &row : sheet.projects)
                told.push_back(row.number);
            for (const report::SheetCoverage &each : sheet.coverage)
                QVERIFY(each.before);
        }
        std::ranges::sort(told);
        told.erase(std::ranges::unique(told).begin(), told.end()); // a way may lie in two circles
        QCOMPARE(told.size(), content.projects->rows.size());
        // Communities lie in circles as a whole: each of their lines stands whole on the sheet of every circle they belong to, and
        // nowhere else.
        for (const analysis::Deficit &deficit : content.deficits) {
            const plan::Area *area = plan->area(deficit.area);
            if (area == nullptr || area->kind != plan::AreaKind::Community)
                continue;
            for (const report::CircleSheet &sheet : sheets) {
                const auto found = std::ranges::find(sheet.deficits, deficit, &report::SheetDeficit::deficit);
                QCOMPARE(found != sheet.deficits.end(), std::ranges::contains(sheet.communities, deficit.area));
                if (found == sheet.deficits.end())
                    continue;
                QCOMPARE(found->people, deficit.people);
                QCOMPARE(found->missing, deficit.missing);
            }
        }
    }
}

void CircleSheetTest::randomProjects()
{
    const std::uint64_t seeds = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 400 : 25;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        test::RandomTownPlan random(seed);
        const plan::Plan plan = random.plan();
        const auto assessment = assessed(plan);
        if (!assessment)
            continue;
        const report::Content content = report::compose(assessment);
        const auto sheets = report::circleSheets(content);
        QCOMPARE(sheets.size(), report::sheetAreas(plan).size());
        for (const report::CircleSheet &sheet : sheets) {
            const std::string found = contradiction(content, sheet);
            QVERIFY2(found.empty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(found.c_str())));
            const auto circle = std::ranges::find(content.circles, sheet.area, &report::CircleRow::circle);
            if (circle != content.circles.end())
                QCOMPARE(sheet.inside, circle->inside);
        }
    }
}

QTEST_APPLESS_MAIN(CircleSheetTest)
#include "circle_sheet_test.moc"
