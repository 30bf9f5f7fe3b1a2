// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as wholes: on one another, copied, locked, merged with their conflicts, compared.
#include "core/plan/difference.h"
#include "core/plan/network_edits.h"
#include "core/plan/scenario_edits.h"
#include "tests/support/random_plan.h"

#include <QTest>

#include <algorithm>

using namespace yike;
using namespace yike::plan;

namespace {

/// Three outlets, three streets, one estate; no scenarios.
Plan small()
{
    test::RandomPlan random(12);
    Plan plan = random.plan(
        {.residences = 0, .outlets = 3, .streets = 3, .buildings = 0, .areas = 0, .estates = 1, .scenarios = 0});
    plan.nextId = 1000;
    return plan;
}

ScenarioId add(Plan &plan, const char *name, ScenarioId on = {})
{
    Scenario scenario;
    scenario.id = ScenarioId{plan.nextId};
    scenario.nameZh = name;
    scenario.base = on;
    const ScenarioId id = scenario.id;
    plan = *applied(plan, {"add-scenario", {}, {{std::nullopt, std::move(scenario)}}});
    return id;
}

void rename(Plan &plan, ScenarioId scenario, std::size_t outlet, const char *name)
{
    Outlet after = *plan.outlet(plan.outlets[outlet].id, scenario);
    after.name = name;
    plan = *applied(plan, changeOutlet(plan, scenario, "edit-outlet", after));
}

std::string nameIn(const Plan &plan, ScenarioId scenario, std::size_t outlet)
{
    const Outlet *found = plan.outlet(plan.outlets[outlet].id, scenario);
    return found == nullptr ? std::string("–") : found->name;
}

} // namespace

class ScenarioEditsTest : public QObject {
    Q_OBJECT

private slots:
    void oneStandsOnAnother();
    void aRingIsNoTrap();
    void aCopyIsTheSame();
    void lockAndUnlock();
    void mergeTakesWhatTheOtherChanged();
    void conflictsAreToldAndDecided();
    void mergeIntoThePresentCarriesThePlanOut();
    void aChangedBaseIsAConflict();
    void comparingNamesWhatDiffers();
    void differenceLeadsFromOneToTheOther();
};

void ScenarioEditsTest::oneStandsOnAnother()
{
    Plan plan = small();
    const ScenarioId below = add(plan, "below"), above = add(plan, "above", below);
    rename(plan, below, 0, "B0");
    rename(plan, below, 1, "B1");
    rename(plan, above, 1, "A1");
    QCOMPARE(nameIn(plan, above, 0), std::string("B0"));
    QCOMPARE(nameIn(plan, above, 1), std::string("A1"));
    QCOMPARE(seenThrough(plan, above).outlets[0].name, std::string("B0"));
    QCOMPARE(seenThrough(plan, above).outlets[1].name, std::string("A1"));
    QVERIFY(seenThrough(plan, above).outlets[2] == plan.outlets[2]);
    // Back to what it stands on: the override goes.
    rename(plan, above, 1, "B1");
    QVERIFY(plan.scenario(above)->outlets.empty());
    // Streets as well.
    plan = *applied(plan, closeStreet(plan, below, plan.streets->streets[0].id));
    QCOMPARE(seenThrough(plan, above).streets->streets.size(), std::size_t{2});
    QVERIFY(streetThrough(plan, above, plan.streets->streets[0].id) == nullptr);
    Street changed = plan.streets->streets[1];
    changed.name = "改名";
    plan = *applied(plan, changeStreet(plan, above, changed));
    QCOMPARE(seenThrough(plan, above).streets->streets.front().name, std::string("改名"));
    QVERIFY(seenThrough(plan, below).streets->streets.front().name != "改名");
}

void ScenarioEditsTest::aRingIsNoTrap()
{
    Plan plan = small();
    const ScenarioId one = add(plan, "one"), two = add(plan, "two", one);
    plan.scenarios[0].base = two; // as a damaged file may have it
    QCOMPARE(seenThrough(plan, one).outlets.size(), plan.outlets.size());
    QVERIFY(plan.outlet(plan.outlets[0].id, two) != nullptr);
    QVERIFY(streetThrough(plan, one, plan.streets->streets[0].id) != nullptr);
    QVERIFY(scenarioConflicts(plan, one).empty());
}

void ScenarioEditsTest::aCopyIsTheSame()
{
    Plan plan = small();
    const ScenarioId first = add(plan, "first");
    rename(plan, first, 0, "changed");
    plan = *applied(plan, lockScenario(plan, first, true));
    const ScenarioId copy{plan.nextId};
    plan = *applied(plan, copyScenario(plan, first, "副本", "Copy"));
    QVERIFY(!plan.scenario(copy)->locked);
    QCOMPARE(plan.scenario(copy)->nameZh, std::string("副本"));
    QVERIFY(compareScenarios(plan, first, copy).empty());
    QVERIFY(copyScenario(plan, ScenarioId{99}, "", "").changes.empty());
}

void ScenarioEditsTest::lockAndUnlock()
{
    Plan plan = small();
    const ScenarioId id = add(plan, "plan");
    plan = *applied(plan, lockScenario(plan, id, true));
    QVERIFY(plan.scenario(id)->locked);
    QVERIFY(lockScenario(plan, id, true).changes.empty());
    const ScenarioId other = add(plan, "other");
    rename(plan, other, 0, "x");
    QVERIFY(mergeScenario(plan, other, id, MergeRule::Take).edit.changes.empty());
    plan = *applied(plan, lockScenario(plan, id, false));
    QVERIFY(!mergeScenario(plan, other, id, MergeRule::Take).edit.changes.empty());
}

void ScenarioEditsTest::mergeTakesWhatTheOtherChanged()
{
    Plan plan = small();
    const ScenarioId from = add(plan, "from"), into = add(plan, "into");
    rename(plan, from, 0, "F0");
    rename(plan, into, 1, "I1");
    plan = *applied(plan, closeStreet(plan, from, plan.streets->streets[2].id));
    const ScenarioMerge merge = mergeScenario(plan, from, into, MergeRule::Keep);
    QVERIFY(merge.conflicts.empty());
    plan = *applied(plan, merge.edit);
    QCOMPARE(nameIn(plan, into, 0), std::string("F0"));
    QCOMPARE(nameIn(plan, into, 1), std::string("I1"));
    QCOMPARE(plan.scenario(into)->closedStreets.size(), std::size_t{1});
    QVERIFY(mergeScenario(plan, from, into, MergeRule::Take).edit.changes.empty()); // once is enough
}

void ScenarioEditsTest::conflictsAreToldAndDecided()
{
    Plan plan = small();
    const ScenarioId from = add(plan, "from"), into = add(plan, "into");
    rename(plan, from, 0, "F");
    rename(plan, into, 0, "I");
    const ScenarioMerge kept = mergeScenario(plan, from, into, MergeRule::Keep);
    QCOMPARE(kept.conflicts.size(), std::size_t{1});
    QVERIFY(kept.conflicts[0] ==
            (ScenarioConflict{ScenarioConflict::Why::BothChanged, PartKind::Outlet, plan.outlets[0].id.value, "F"}));
    QVERIFY(kept.edit.changes.empty());
    const ScenarioMerge taken = mergeScenario(plan, from, into, MergeRule::Take);
    QCOMPARE(taken.conflicts.size(), std::size_t{1});
    plan = *applied(plan, taken.edit);
    QCOMPARE(nameIn(plan, into, 0), std::string("F"));
}

void ScenarioEditsTest::mergeIntoThePresentCarriesThePlanOut()
{
    Plan plan = small();
    const ScenarioId from = add(plan, "from");
    Photo photo;
    photo.id = PhotoId{plan.nextId};
    photo.outlet = plan.outlets[1].id;
    plan = *applied(plan, {"add-photos", {}, {{std::nullopt, photo}}});
    rename(plan, from, 0, "F0");
    plan = *applied(plan, deleteOutlet(plan, from, plan.outlets[1].id));
    QVERIFY(plan.photo(photo.id) != nullptr); // the present state has it still
    plan = *applied(plan, addOutlet(plan, from, plan.outlets[2]));
    plan = *applied(plan, closeStreet(plan, from, plan.streets->streets[0].id));
    const Plan seen = seenThrough(plan, from);
    const ScenarioMerge merge = mergeScenario(plan, from, {}, MergeRule::Keep);
    QVERIFY(merge.conflicts.empty());
    const auto after = applied(plan, merge.edit);
    QVERIFY2(after, after ? "" : after.error().args[0].c_str());
    QVERIFY(after->outlets == seen.outlets);
    QVERIFY(std::ranges::none_of(after->photos, [&](const Photo &each) { return each.outlet == plan.outlets[1].id; }));
    QVERIFY(*after->streets == *seen.streets);
    QVERIFY(*applied(*after, inverse(merge.edit))->streets == *plan.streets);
}

void ScenarioEditsTest::aChangedBaseIsAConflict()
{
    Plan plan = small();
    const ScenarioId id = add(plan, "plan");
    rename(plan, id, 0, "planned");
    QVERIFY(scenarioConflicts(plan, id).empty());
    rename(plan, {}, 0, "renamed meanwhile");
    const auto conflicts = scenarioConflicts(plan, id);
    QCOMPARE(conflicts.size(), std::size_t{1});
    QVERIFY(conflicts[0].why == ScenarioConflict::Why::BaseChanged);
    QVERIFY(mergeScenario(plan, id, {}, MergeRule::Keep).edit.changes.empty());
    QCOMPARE(mergeScenario(plan, id, {}, MergeRule::Take).edit.changes.size(), std::size_t{1});
}

void ScenarioEditsTest::comparingNamesWhatDiffers()
{
    Plan plan = small();
    const ScenarioId id = add(plan, "plan");
    Outlet moved = plan.outlets[0];
    moved.place.lon += 0.001;
    moved.remark = "x";
    plan = *applied(plan, changeOutlet(plan, id, "move-outlet", moved));
    plan = *applied(plan, deleteOutlet(plan, id, plan.outlets[1].id));
    const OutletId added{plan.nextId};
    plan = *applied(plan, addOutlet(plan, id, plan.outlets[2]));
    plan = *applied(plan, closeStreet(plan, id, plan.streets->streets[1].id));
    const auto differences = compareScenarios(plan, {}, id);
    QCOMPARE(differences.size(), std::size_t{4});
    QVERIFY(differences[0].inFirst && differences[0].inSecond);
    QCOMPARE(differences[0].fields, std::vector<std::string>{"place"});
    QVERIFY(differences[1].inFirst && !differences[1].inSecond);
    QCOMPARE(differences[2].id, added.value);
    QVERIFY(!differences[2].inFirst && differences[2].inSecond);
    QVERIFY(differences[3].kind == PartKind::Street && !differences[3].inSecond);
    const auto back = compareScenarios(plan, id, {});
    QCOMPARE(back.size(), std::size_t{4});
    QVERIFY(back[1].inSecond && !back[1].inFirst);
    QVERIFY(compareScenarios(plan, id, id).empty());
}

void ScenarioEditsTest::differenceLeadsFromOneToTheOther()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        test::RandomPlan random(seed);
        const Plan from = random.plan();
        Plan to = from;
        for (int step = 0; step < 10; ++step)
            to = *applied(to, random.edit(to));
        const Edit edit = difference(from, to, "restore");
        const auto after = applied(from, edit);
        QVERIFY2(after, after ? "" : after.error().args[0].c_str());
        QVERIFY2(test::sameButForCounter(*after, to), qPrintable(QString("seed %1").arg(seed)));
        QVERIFY(difference(to, to, "x").changes.empty());
    }
}

QTEST_GUILESS_MAIN(ScenarioEditsTest)
#include "scenario_edits_test.moc"
