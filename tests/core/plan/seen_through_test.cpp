// SPDX-License-Identifier: GPL-3.0-or-later
// The plan as a scenario sees it: overrides, added and closed streets, everything sorted by id.
#include "core/plan/plan.h"
#include "tests/support/random_plan.h"

#include <QTest>

#include <algorithm>

using namespace yike;
using namespace yike::plan;

class SeenThroughTest : public QObject {
    Q_OBJECT

private slots:
    void thePresentStateIsThePlanItself();
    void outletsAreOverridden();
    void streetsAreAddedAndClosed();
    void everyOutletIsTheOneLookedUp();
    void boundsHoldEveryPlace();
};

void SeenThroughTest::thePresentStateIsThePlanItself()
{
    test::RandomPlan random(5);
    const Plan plan = random.plan();
    std::string where;
    QVERIFY2(test::samePlan(seenThrough(plan, {}), plan, where), where.c_str());
    QVERIFY2(test::samePlan(seenThrough(plan, ScenarioId{424242}), plan, where), where.c_str());
    QCOMPARE(seenThrough(plan, {}).streets.get(), plan.streets.get());
}

void SeenThroughTest::outletsAreOverridden()
{
    Plan plan;
    Outlet one, two, three;
    one.id = OutletId{1};
    two.id = OutletId{4};
    three.id = OutletId{3};
    plan.outlets = {one, two};
    Outlet changed = two;
    changed.name = "changed";
    Scenario scenario;
    scenario.id = ScenarioId{9};
    scenario.outlets = {{one.id, {one, std::nullopt}}, {two.id, {two, changed}}, {three.id, {std::nullopt, three}}};
    plan.scenarios = {scenario};
    const Plan seen = seenThrough(plan, scenario.id);
    QCOMPARE(seen.outlets, (std::vector<Outlet>{three, changed}));
    QCOMPARE(seen.scenarios, plan.scenarios);
    QCOMPARE(seen.streets.get(), plan.streets.get());
}

void SeenThroughTest::streetsAreAddedAndClosed()
{
    test::RandomPlan random(6);
    auto layer = std::make_shared<StreetLayer>();
    layer->streets = {random.street(10), random.street(20), random.street(30)};
    layer->barriers = {{BarrierKind::Rail, random.street(1).line}};
    Plan plan;
    plan.streets = layer;
    Scenario scenario;
    scenario.id = ScenarioId{1};
    const Street late = random.street(40), between = random.street(15), opened = random.street(20);
    scenario.addedStreets = {late, opened, between};
    scenario.closedStreets = {StreetId{30}, StreetId{12345}};
    plan.scenarios = {scenario};
    const Plan seen = seenThrough(plan, scenario.id);
    QCOMPARE(seen.streets->streets, (std::vector<Street>{layer->streets[0], between, opened, late}));
    QCOMPARE(seen.streets->barriers, layer->barriers);
    QCOMPARE(plan.streets->streets.size(), 3U);
}

void SeenThroughTest::everyOutletIsTheOneLookedUp()
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        test::RandomPlan random(seed);
        const Plan plan = random.plan();
        for (const Scenario &scenario : plan.scenarios) {
            const Plan seen = seenThrough(plan, scenario.id);
            QVERIFY(std::ranges::is_sorted(seen.outlets, {}, &Outlet::id));
            QVERIFY(std::ranges::is_sorted(seen.streets->streets, {}, &Street::id));
            for (const Outlet &outlet : seen.outlets)
                QVERIFY2(*plan.outlet(outlet.id, scenario.id) == outlet, qPrintable(QString("seed %1").arg(seed)));
            for (const Outlet &outlet : plan.outlets)
                QCOMPARE(plan.outlet(outlet.id, scenario.id) == nullptr, seen.outlet(outlet.id) == nullptr);
        }
    }
}

void SeenThroughTest::boundsHoldEveryPlace()
{
    QVERIFY(!Plan{}.bounds());
    Plan plan;
    Outlet placed, lost;
    placed.place = {117.5, 30.5};
    lost.place = {0, 0};
    lost.match = MatchLevel::NotPlaced;
    plan.outlets = {placed, lost};
    Residence residence;
    residence.place = {117.25, 30.75};
    plan.residences = {residence};
    QCOMPARE(*plan.bounds(), (geo::Bounds{117.25, 30.5, 117.5, 30.75}));
}

QTEST_GUILESS_MAIN(SeenThroughTest)
#include "seen_through_test.moc"
