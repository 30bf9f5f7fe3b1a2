// SPDX-License-Identifier: GPL-3.0-or-later
// Edits: undo after do gives the plan back, befores are checked, lists stay sorted, the counter never goes back.
#include "core/plan/edit.h"
#include "tests/support/random_plan.h"

#include <QTest>

#include <algorithm>

using namespace yike;
using namespace yike::plan;

namespace {

Plan twoOutlets()
{
    Plan plan;
    for (const std::int64_t id : {3, 7}) {
        Outlet outlet;
        outlet.id = OutletId{id};
        outlet.name = "outlet " + std::to_string(id);
        plan.outlets.push_back(outlet);
    }
    plan.scenarios.push_back({ScenarioId{5}, "方案", "Plan", "", "", {}, {}, {}});
    plan.nextId = 8;
    return plan;
}

Outlet moved(const Plan &plan, std::int64_t id, double lon)
{
    Outlet outlet = *plan.outlet(OutletId{id});
    outlet.place = {lon, 30};
    return outlet;
}

Plan done(const Plan &plan, const Edit &edit)
{
    auto after = applied(plan, edit);
    return after ? std::move(*after) : Plan{};
}

} // namespace

class EditTest : public QObject {
    Q_OBJECT

private slots:
    void undoGivesThePlanBack();
    void listsStaySorted();
    void addedOutletTakesTheNextId();
    void placesAreRounded();
    void editAgainstAnotherStateFails_data();
    void editAgainstAnotherStateFails();
    void scenarioKeepsThePresentState();
    void overrideEqualToPresentIsDropped();
    void overrideOfAnotherBaseStays();
    void anEditOfAScenarioThatIsNotThereFails();
    void manyChangesAreFast();
};

void EditTest::undoGivesThePlanBack()
{
    int changes = 0, inScenarios = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        test::RandomPlan random(seed);
        const Plan before = random.plan();
        const Edit edit = random.edit(before);
        const auto after = applied(before, edit);
        QVERIFY2(after, qPrintable(QString("seed %1").arg(seed)));
        const auto back = applied(*after, inverse(edit));
        QVERIFY2(back, qPrintable(QString("seed %1").arg(seed)));
        QVERIFY2(test::sameButForCounter(*back, before), qPrintable(QString("seed %1").arg(seed)));
        const auto again = applied(*back, inverse(inverse(edit)));
        QVERIFY2(again && test::sameButForCounter(*again, *after), qPrintable(QString("seed %1").arg(seed)));
        changes += static_cast<int>(edit.changes.size());
        inScenarios += edit.scenario ? 1 : 0;
    }
    QVERIFY(changes > 400);
    QVERIFY(inScenarios > 50);
}

void EditTest::listsStaySorted()
{
    test::RandomPlan random(11);
    Plan plan = random.plan();
    for (int step = 0; step < 200; ++step) {
        auto after = applied(plan, random.edit(plan));
        QVERIFY(after);
        QVERIFY(after->nextId >= plan.nextId);
        plan = std::move(*after);
        QVERIFY(std::ranges::is_sorted(plan.outlets, {}, &Outlet::id));
        QVERIFY(std::ranges::is_sorted(plan.residences, {}, &Residence::id));
        QVERIFY(std::ranges::is_sorted(plan.areas, {}, &Area::id));
        QVERIFY(std::ranges::is_sorted(plan.estates, {}, &Estate::id));
        QVERIFY(std::ranges::is_sorted(plan.scenarios, {}, &Scenario::id));
        for (const Outlet &outlet : plan.outlets)
            QVERIFY(outlet.id.value < plan.nextId);
    }
}

void EditTest::addedOutletTakesTheNextId()
{
    const Plan plan = twoOutlets();
    const Edit edit = addOutlet(plan, {}, {});
    const Plan after = done(plan, edit);
    QVERIFY(after.outlet(OutletId{8}) != nullptr);
    QCOMPARE(after.nextId, 9);
    const Plan back = done(after, inverse(edit));
    QCOMPARE(back.outlets, plan.outlets);
    QCOMPARE(back.nextId, 9);
}

void EditTest::placesAreRounded()
{
    const Plan plan = twoOutlets();
    const Plan after = done(plan, changeOutlet(plan, {}, "move-outlet", moved(plan, 3, 117.00000012345)));
    QCOMPARE(after.outlet(OutletId{3})->place, geo::rounded({117.00000012345, 30}));
    QVERIFY(after.outlet(OutletId{3})->place.lon != 117.00000012345);
}

void EditTest::editAgainstAnotherStateFails_data()
{
    const Plan plan = twoOutlets();
    const Outlet present = plan.outlets[0];
    const Outlet other = moved(plan, 3, 117);
    QTest::addColumn<Change>("change");
    QTest::newRow("another before") << Change{other, present};
    QTest::newRow("added twice") << Change{std::nullopt, present};
    QTest::newRow("id changed") << Change{present, plan.outlets[1]};
    QTest::newRow("kind changed") << Change{present, Area{}};
    QTest::newRow("info without before") << Change{std::nullopt, ProjectInfo{}};
    QTest::newRow("info of another state") << Change{ProjectInfo{"x", "", "", "", false, 0}, ProjectInfo{}};
    QTest::newRow("layer taken away") << Change{Object(plan.streets), std::nullopt};
    QTest::newRow("no layer at all") << Change{Object(plan.streets), Object(std::shared_ptr<const StreetLayer>())};
}

void EditTest::editAgainstAnotherStateFails()
{
    QFETCH(Change, change);
    const auto after = applied(twoOutlets(), {"import", {}, {change}});
    QVERIFY(!after);
    QCOMPARE(after.error().code, base::ErrorCode::Internal);
}

void EditTest::scenarioKeepsThePresentState()
{
    const Plan plan = twoOutlets();
    const ScenarioId scenario{5};
    const Plan after = done(plan, changeOutlet(plan, scenario, "move-outlet", moved(plan, 3, 117)));
    QCOMPARE(after.outlets, plan.outlets);
    QCOMPARE(after.outlet(OutletId{3}, scenario)->place.lon, 117.0);
    QCOMPARE(after.scenarios[0].outlets.at(OutletId{3}).before, std::optional(plan.outlets[0]));

    const Plan gone = done(after, deleteOutlet(after, scenario, OutletId{7}));
    QVERIFY(gone.outlet(OutletId{7}) != nullptr);
    QVERIFY(gone.outlet(OutletId{7}, scenario) == nullptr);
    QVERIFY(deleteOutlet(gone, scenario, OutletId{7}).changes.empty());
}

void EditTest::overrideEqualToPresentIsDropped()
{
    const Plan plan = twoOutlets();
    const ScenarioId scenario{5};
    const Plan away = done(plan, changeOutlet(plan, scenario, "move-outlet", moved(plan, 3, 117)));
    QCOMPARE(away.scenarios[0].outlets.size(), 1U);
    const Plan home = done(away, changeOutlet(away, scenario, "move-outlet", plan.outlets[0]));
    QVERIFY(home.scenarios[0].outlets.empty());

    const Plan added = done(plan, addOutlet(plan, scenario, {}));
    QCOMPARE(added.scenarios[0].outlets.size(), 1U);
    const Plan removed = done(added, deleteOutlet(added, scenario, OutletId{8}));
    QVERIFY(removed.scenarios[0].outlets.empty());
}

void EditTest::overrideOfAnotherBaseStays()
{
    const Plan plan = twoOutlets();
    const ScenarioId scenario{5};
    const Plan away = done(plan, changeOutlet(plan, scenario, "move-outlet", moved(plan, 3, 117)));
    // The present state goes its own way; then the scenario comes to the very same place.
    const Plan both = done(away, changeOutlet(away, {}, "move-outlet", moved(away, 3, 118)));
    QCOMPARE(both.outlet(OutletId{3}, scenario)->place.lon, 117.0);
    const Edit edit = changeOutlet(both, scenario, "move-outlet", both.outlets[0]);
    const Plan met = done(both, edit);
    QCOMPARE(met.scenarios[0].outlets.at(OutletId{3}).before, std::optional(plan.outlets[0]));
    QVERIFY(test::sameButForCounter(done(met, inverse(edit)), both));
}

void EditTest::anEditOfAScenarioThatIsNotThereFails()
{
    const Plan plan = twoOutlets();
    QVERIFY(!applied(plan, addOutlet(plan, ScenarioId{99}, {})));
}

void EditTest::manyChangesAreFast()
{
    test::RandomPlan random(3);
    const Plan plan = random.plan({.residences = 20'000, .outlets = 20'000});
    Edit edit{"import", plan.scenarios[0].id, {}};
    for (const Outlet &outlet : seenThrough(plan, edit.scenario).outlets)
        edit.changes.push_back({outlet, std::nullopt});
    for (const Residence &residence : plan.residences)
        edit.changes.push_back({residence, std::nullopt});
    QElapsedTimer timer;
    timer.start();
    const auto after = applied(plan, edit);
    QVERIFY(after && after->residences.empty());
    // One pass a kind takes some 50 ms; a pass an object would take minutes.
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(EditTest)
#include "edit_test.moc"
