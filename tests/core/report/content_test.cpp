// SPDX-License-Identifier: GPL-3.0-or-later
// The report's figures of a district that can be reckoned by hand.
#include "core/report/content.h"
#include "core/report/oddity_kinds.h"
#include "core/report/people_table.h"
#include "tests/support/small_district.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace yike;

namespace {

std::shared_ptr<const analysis::Assessment> assessed(const plan::Plan &plan, plan::ScenarioId scenario = {})
{
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    const auto situation = analysis::Situation::make(plan, scenario, book);
    return situation ? analysis::assess(*situation).value_or(nullptr) : nullptr;
}

const report::CoverageRow *row(const report::Content &content, std::string_view norm)
{
    for (const report::CoverageRow &r : content.coverage)
        if (r.norm == norm)
            return &r;
    return nullptr;
}

} // namespace

class ContentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_present = assessed(test::smallDistrict());
        QVERIFY(m_present);
        m_content = report::compose(m_present);
    }
    void ledgerCountsEveryRowOnce();
    void peopleAreCounted();
    void coverageNamesTheCommunitiesLeftOut();
    void oldAndYoungByCommunity();
    void circlesTellInsideReachableNone();
    void aScenarioTellsItsGain();
    void presentPlacesAreNotTheScenarios();
    void bedsOfThreeKindsAreNeverSummed();
    void kindergartensByCohort();
    void kindergartensWithRoomAreNoDeficit();
    void schoolsByDistanceAreNoDeficit();
    void whatIsNotGivenIsNoZero();
    void unknownKindsAreNeitherCommercialNorPublic();
    void othersAreToldWhereNoEverydayKindIs();
    void ofATieAllAreNamed();
    void dataFarSmallerThanTheOutlineAreTold();

private:
    std::shared_ptr<const analysis::Assessment> m_present;
    report::Content m_content;
};

void ContentTest::ledgerCountsEveryRowOnce()
{
    const report::Summary &s = m_content.summary;
    QCOMPARE(s.outlets, 4);
    QCOMPARE(s.commercial, 3); // day care is a public facility
    QCOMPARE(s.closed, 1);
    QCOMPARE(s.placed, (report::Share{3, 4}));
    QCOMPARE(s.chains.part, 1);
    QCOMPARE(s.chains.whole, 3);
    QCOMPARE(s.subdistricts, 1);
    QCOMPARE(s.communities, 2);
    QCOMPARE(s.circles, 1);
}

void ContentTest::peopleAreCounted()
{
    const report::Summary &s = m_content.summary;
    QCOMPARE(s.people, base::People{400'000});
    QCOMPARE(s.old, base::People{120'000});
    QCOMPARE(s.veryOld, base::People{40'000});
    QCOMPARE(s.under3, base::People{40'000});
    QCOMPARE(s.households, std::int64_t{160'000});
}

void ContentTest::coverageNamesTheCommunitiesLeftOut()
{
    // Day care within 300 m: A (200 m) and B (300 m: the limit counts) of the west, nobody of the east.
    const report::CoverageRow *dayCare = row(m_content, "gb50437-day-care-radius");
    QVERIFY(dayCare);
    QCOMPARE(dayCare->network, (report::Share{60'000, 120'000}));
    QCOMPARE(dayCare->notReached, base::People{60'000});
    QCOMPARE(dayCare->mostly, std::vector<plan::AreaId>{plan::AreaId{4}});
    QCOMPARE(dayCare->verdict, analysis::Verdict::Missed); // 50 % of 60 %
    // The closed breakfast shop serves nobody.
    const report::CoverageRow *breakfast = row(m_content, "plan2023-breakfast");
    QVERIFY(breakfast);
    QCOMPARE(breakfast->network.part, 0);
    // No nursery is in the ledger: not assessed, and no deficit is made of it.
    QVERIFY(!row(m_content, "gb50180-nursery-radius"));
    QVERIFY(std::ranges::find(m_content.notInLedger, "nursery") != m_content.notInLedger.end());
    for (const analysis::Deficit &d : m_content.deficits)
        QVERIFY(d.norm.find("nursery") == std::string::npos);
}

void ContentTest::oldAndYoungByCommunity()
{
    QCOMPARE(m_content.oldYoung.size(), std::size_t{3}); // the subdistrict, then its two communities
    QCOMPARE(m_content.oldYoung[0].area, plan::AreaId{2});
    QCOMPARE(m_content.oldYoung[0].dayPlaces, 20'000);
    QCOMPARE(m_content.oldYoung[1].dayArea, 400);
    QCOMPARE(m_content.oldYoung[2].dayArea, 0);
    QCOMPARE(m_content.oldYoung[2].old, base::People{60'000});
}

void ContentTest::circlesTellInsideReachableNone()
{
    QCOMPARE(m_content.circles.size(), std::size_t{1});
    QCOMPARE(m_content.circles[0].inside, 1); // the convenience store alone; closed and unplaced ones do not count
    QVERIFY(m_content.summary.basicKinds);
    QCOMPARE(m_content.summary.basicKinds->lackMore, 1);
}

void ContentTest::aScenarioTellsItsGain()
{
    plan::Plan plan = test::smallDistrict();
    plan::Scenario scenario;
    scenario.id = {100};
    scenario.nameZh = "东日照";
    plan::Outlet added = plan.outlets[0];
    added.id = {101};
    added.place = plan.residences[3].place;
    added.status = plan::OutletStatus::Planned;
    scenario.outlets[added.id] = {std::nullopt, added};
    plan.scenarios.push_back(scenario);
    plan.nextId = 102;
    const auto after = assessed(plan, scenario.id);
    QVERIFY(after);
    const report::Content content = report::compose(after, m_present);
    QCOMPARE(content.summary.added, std::optional<std::int64_t>(1));
    QVERIFY(content.summary.gain);
    QCOMPARE(content.summary.gain->norm, std::string("gb50437-day-care-radius"));
    QCOMPARE(content.summary.gain->before.part, 60'000);
    QCOMPARE(content.summary.gain->after.part, 120'000);
    // What the summary calls present stays what it was.
    QVERIFY(content.summary.oldReach && m_content.summary.oldReach);
    QCOMPARE(content.summary.oldReach->dayCare, m_content.summary.oldReach->dayCare);
    QCOMPARE(content.summary.oldReach->without, m_content.summary.oldReach->without);
    QCOMPARE(content.summary.oldReach->mostly, m_content.summary.oldReach->mostly);
    QCOMPARE(row(content, "gb50437-day-care-radius")->network.part, 120'000); // the table is the scenario's
}

void ContentTest::presentPlacesAreNotTheScenarios()
{
    plan::Plan plan = test::smallDistrict();
    const auto add = [&](plan::OutletService service) {
        plan::Outlet out = plan.outlets.front();
        out.id = plan::OutletId{plan.nextId++};
        out.services = {std::move(service)};
        return out;
    };
    for (plan::OutletService service :
         {plan::OutletService{.service = "old-people-home", .capacity = 50'000, .used = 20},
          plan::OutletService{.service = "nursery", .capacity = 10'000},
          plan::OutletService{.service = "kindergarten", .capacity = 90'000, .used = 60}})
        plan.outlets.push_back(add(service));
    plan::Scenario scenario;
    scenario.id = {plan.nextId++};
    for (plan::OutletService service : {plan::OutletService{.service = "old-people-home", .capacity = 7'000, .used = 0},
                                        plan::OutletService{.service = "nursery", .capacity = 5'000},
                                        plan::OutletService{.service = "convenience-store"},
                                        plan::OutletService{.service = "kindergarten", .capacity = 9'000, .used = 0}}) {
        plan::Outlet added = add(service);
        added.status = plan::OutletStatus::Planned;
        scenario.outlets[added.id] = {std::nullopt, added};
    }
    plan.scenarios.push_back(scenario);
    const auto present = assessed(plan);
    const report::Content now = report::compose(present);
    const report::Content content = report::compose(assessed(plan, scenario.id), present);
    QCOMPARE(content.oldYoung.front().beds, 57'000); // the table is the scenario's
    QCOMPARE(content.summary.beds->beds, 50'000);
    QCOMPARE(content.summary.beds->occupied, now.summary.beds->occupied);
    QCOMPARE(content.summary.nursery->places, 10'000);
    QCOMPARE(content.summary.nursery->surplus, 30'000);
    QCOMPARE(content.summary.serviceAreaPerHundred, now.summary.serviceAreaPerHundred);
    for (std::size_t i = 0; i < now.summary.everyday.size(); ++i)
        QCOMPARE(content.summary.everyday[i].network, now.summary.everyday[i].network);
}

void ContentTest::bedsOfThreeKindsAreNeverSummed()
{
    plan::Plan plan = test::smallDistrict();
    const auto add = [&](plan::OutletService service) {
        plan::Outlet out = plan.outlets.front();
        out.id = plan::OutletId{plan.nextId++};
        out.services = {std::move(service)};
        plan.outlets.push_back(std::move(out));
    };
    add({.service = "old-people-home", .capacity = 100'000, .used = 48, .nursing = 30});
    add({.service = "old-people-home", .capacity = 20'000, .used = -1});
    const auto assessment = assessed(plan);
    QVERIFY(assessment);
    const report::Content content = report::compose(assessment);
    const auto &beds = content.summary.beds;
    QVERIFY(beds);
    QCOMPARE(beds->beds, 120'000);
    QCOMPARE(beds->dayCare, 20'000); // those of the day care stand beside, never in the sum
    QCOMPARE(beds->occupied, (report::Share{48'000, 100'000}));
    QCOMPARE(beds->nursing, (report::Share{30'000, 100'000}));
    QVERIFY(report::bedsStandEmpty(beds->occupied));
    QVERIFY(!report::bedsStandEmpty({60, 100}));
    QVERIFY(!report::bedsStandEmpty({})); // unknown is not empty
    const auto row = std::ranges::find_if(content.oldYoung, [](const auto &each) { return each.beds > 0; });
    QVERIFY(row != content.oldYoung.end());
    QCOMPARE(row->nursing, beds->nursing);
    QCOMPARE(row->bedsUsed, beds->occupied);
}

void ContentTest::kindergartensByCohort()
{
    plan::Plan plan = test::smallDistrict();
    plan.info.baseDate = "2025-12-31";
    plan::Outlet school = plan.outlets.front();
    school.id = plan::OutletId{plan.nextId++};
    school.services = {{.service = "kindergarten", .capacity = 360'000, .used = 190}};
    plan.outlets.push_back(school);
    const auto now = report::peopleTable(plan);
    QVERIFY(!now.carried);
    QCOMPARE(now.baseYear, 2025);
    QCOMPARE(now.rows.front().now, now.rows.front().then);
    QCOMPARE(now.rows.front().enrolled, 190'000);
    QCOMPARE(now.rows.front().spareNow(), std::optional(360'000 - now.rows.front().now[1]));
    plan.parameters.projection = {.planYear = 2031, .births = 0};
    const auto then = report::peopleTable(plan);
    QVERIFY(then.carried);
    QCOMPARE(then.rows.front().then[1], 0); // nobody was born in six years
    QCOMPARE(then.rows.front().spareThen(), std::optional<std::int64_t>(360'000));
    QCOMPARE(norms::total(then.rows.front().then),
             norms::total(then.rows.front().now) + then.births - then.deaths + then.migration);
    base::People sum = 0;
    for (const auto &row : then.rows)
        if (const plan::Area *area = plan.area(row.area); area != nullptr && area->kind == plan::AreaKind::Community)
            sum += norms::total(row.then);
    QVERIFY(sum <= norms::total(then.rows.front().then));
}

void ContentTest::kindergartensWithRoomAreNoDeficit()
{
    plan::Plan plan = test::smallDistrict();
    for (plan::Residence &home : plan.residences)
        home.people[1] = 100'000; // the norm per thousand asks for far more places than there are
    plan::Outlet school = plan.outlets.front();
    school.id = plan::OutletId{plan.nextId++};
    school.services = {{.service = "kindergarten", .capacity = 20'000, .used = 20}};
    plan.outlets.push_back(school);
    const auto deficits = [](const plan::Plan &of, bool inReport) {
        const auto assessment = assessed(of);
        const report::Content content = report::compose(assessment);
        return std::ranges::count_if(inReport ? content.deficits : assessment->deficits, [&](const auto &deficit) {
            const norms::Norm *norm = assessment->situation->rulebook->norm(deficit.norm);
            return norm->service == "kindergarten" && norm->measure == norms::Measure::Capacity;
        });
    };
    QVERIFY(deficits(plan, false) > 0);
    QCOMPARE(deficits(plan, true), 0); // the east has no kindergarten; its subdistrict has a place for every child
    plan.outlets.back().services.front().used = 21;
    QCOMPARE(deficits(plan, true), deficits(plan, false));
    plan.outlets.back().services.front().used = -1; // nobody knows how many are enrolled
    QCOMPARE(deficits(plan, true), deficits(plan, false));
}

void ContentTest::schoolsByDistanceAreNoDeficit()
{
    plan::Plan plan = test::smallDistrict();
    for (plan::Residence &home : plan.residences)
        home.people[2] = 100'000;
    plan::Outlet school = plan.outlets.front();
    school.id = plan::OutletId{plan.nextId++};
    school.services = {{.service = "primary-school", .capacity = 100'000}};
    plan.outlets.push_back(school);
    norms::Rulebook book = norms::starterRulebook();
    const norms::Norm *norm = book.coverageNorm("primary-school");
    QVERIFY(norm);
    std::erase_if(book.targets, [&](const norms::Target &target) { return target.norm == norm->id; });
    book.targets.push_back({.norm = norm->id, .perMille = 1000, .setBy = {}});
    const auto held = std::make_shared<const norms::Rulebook>(book);
    const auto ofSchools = [&](const report::Content &content) {
        return std::ranges::count(content.deficits, held->coverageNorm("primary-school")->id, &analysis::Deficit::norm);
    };
    const auto composed = [&](const plan::Plan &of) {
        return report::compose(analysis::assess(analysis::Situation::make(of, {}, held).value()).value());
    };
    const report::Content byDistance = composed(plan);
    QVERIFY(row(byDistance, norm->id)->notReached > 0);
    QCOMPARE(ofSchools(byDistance), 0);
    plan::Area district = *plan.area({3});
    district.id = {900};
    district.kind = plan::AreaKind::SchoolDistrict;
    district.name = "实验小学学区";
    district.schools = {school.id};
    plan.areas.push_back(district);
    QVERIFY(ofSchools(composed(plan)) > 0); // the east lies in no school district
}

void ContentTest::whatIsNotGivenIsNoZero()
{
    plan::Plan plan = test::smallDistrict();
    QVERIFY(m_content.summary.checksKnown);
    plan::Outlet hall = plan.outlets[0];
    hall.area = 0;
    for (const char *service : {"community-service-station", "old-people-home", "nursery"}) {
        hall.id = {plan.nextId++};
        hall.services = {{.service = service}};
        plan.outlets.push_back(hall);
    }
    plan.info.baseDate.clear();
    const report::Content content = report::compose(assessed(plan));
    const report::Summary &s = content.summary;
    QVERIFY(!s.serviceAreaPerHundred);
    QCOMPARE(s.serviceAreaUnknown, 1);
    QVERIFY(!s.beds && !s.nursery);
    QCOMPARE(s.bedsUnknown, 1);
    QCOMPARE(s.placesUnknown, 1);
    QVERIFY(!s.checksKnown); // without a base date no check is old
    plan.outlets[1].status = plan::OutletStatus::Unchecked;
    QVERIFY(report::compose(assessed(plan)).summary.checksKnown); // the ledger says so itself
    plan = test::smallDistrict();
    plan.outlets[0].checked = "2020-01-01";
    plan.outlets[1].status = plan::OutletStatus::Unchecked;
    const report::Content stale = report::compose(assessed(plan));
    QCOMPARE(stale.summary.unchecked, 2);
    QCOMPARE(stale.summary.stale, 1);
}

void ContentTest::unknownKindsAreNeitherCommercialNorPublic()
{
    plan::Plan plan = test::smallDistrict();
    plan::Outlet odd = plan.outlets[0];
    odd.id = {plan.nextId++};
    odd.name = "无名";
    odd.services.clear();
    plan.outlets.push_back(odd);
    base::Issue imported; // as the import tells it
    imported.code = base::IssueCode::CategoryUnknown;
    imported.args = {"无名", "hospital"};
    plan.issues.push_back(imported);
    const auto figures = assessed(plan);
    QCOMPARE(report::compose(figures).summary.kindless, 1);
    std::int64_t unknown = 0, without = 0, before = 1'000'000;
    for (const report::OddityKind &kind : report::oddityKinds(figures->issues)) {
        QVERIFY(kind.number <= before && kind.example != nullptr && kind.example->code == kind.code);
        before = kind.number;
        unknown += kind.code == base::IssueCode::CategoryUnknown ? kind.number : 0;
        without += kind.code == base::IssueCode::OutletWithoutService ? kind.number : 0;
    }
    QCOMPARE(unknown, 1);
    QCOMPARE(without, 0);
}

void ContentTest::othersAreToldWhereNoEverydayKindIs()
{
    QVERIFY(m_content.summary.otherReach.empty());
    plan::Plan plan = test::smallDistrict();
    plan.outlets.resize(1); // the day care alone
    const report::Content content = report::compose(assessed(plan));
    const report::Summary &s = content.summary;
    QCOMPARE(s.otherReach.size(), std::size_t{1});
    QCOMPARE(s.otherReach[0].norm, std::string("gb50437-day-care-radius"));
    QCOMPARE(s.otherReach[0].network, (report::Share{60'000, 120'000}));
    QCOMPARE(s.otherReach[0].targetPerMille, 600);
}

void ContentTest::ofATieAllAreNamed()
{
    // One circle: every kind it lacks it lacks alike.
    QCOMPARE(std::ssize(m_content.summary.basicKinds->mostLacking),
             std::ssize(m_content.basicKinds) - m_content.circles[0].inside);
}

void ContentTest::dataFarSmallerThanTheOutlineAreTold()
{
    QVERIFY(m_content.summary.squareKilometres);
    plan::Plan plan = test::smallDistrict();
    const double middle = plan.residences[0].place.lat;
    for (geo::LonLat &corner : plan.areas[0].outline[0][0])
        corner.lat += corner.lat > middle ? 0.05 : 0;
    const report::Content content = report::compose(assessed(plan));
    QVERIFY(content.summary.spread);
    QVERIFY(std::abs(content.summary.spread->first - 1100) < 250);
}

QTEST_GUILESS_MAIN(ContentTest)
#include "content_test.moc"
