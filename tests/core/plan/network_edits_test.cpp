// SPDX-License-Identifier: GPL-3.0-or-later
// Network edits: streets are cut without loss, scenarios leave the present state alone, undo gives everything back.
#include "core/geo/local_frame.h"
#include "core/plan/network_edits.h"
#include "core/plan/street_cut.h"
#include "tests/support/ascii_town.h"
#include "tests/support/network_edits.h"
#include "tests/support/random_plan.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace yike;
using namespace yike::plan;

namespace {

constexpr ScenarioId kScenario{900};

Plan planOf(const test::AsciiTown &town)
{
    Plan plan;
    plan.streets = town.streets;
    plan.estates = town.estates;
    plan.scenarios.push_back({kScenario, "方案", "Plan", "", "", {}, {}, {}, {}});
    plan.nextId = 901;
    return plan;
}

Plan done(const Plan &plan, const Edit &edit)
{
    auto after = applied(plan, edit);
    return after ? std::move(*after) : Plan{};
}

std::vector<Street> streetsOf(const Plan &plan, ScenarioId scenario)
{
    return seenThrough(plan, scenario).streets->streets;
}

std::int64_t lengthOfAll(const std::vector<Street> &streets)
{
    std::int64_t sum = 0;
    for (const Street &street : streets)
        sum += lengthOf(street);
    return sum;
}

} // namespace

class NetworkEditsTest : public QObject {
    Q_OBJECT

private slots:
    void aPositionCutsItsStreet_data();
    void aPositionCutsItsStreet();
    void bothEndsOnOneStreet();
    void aWaitStaysOnce();
    void endsNearAJunctionTakeIt();
    void aPathInsideAnEstateIsItsResidents();
    void whatIsNotThereChangesNothing();
    void closedAndReopened_data();
    void closedAndReopened();
    void anAddedWayIsTakenAwayByClosing();
    void attributesAreReplaced();
    void stepsAreForbidden();
    void scenariosFollowACutOfThePresentState();
    void aCutGateIsJoined();
    void aGateInAWallGetsAPath();
    void lockingCutsThePassage();
    void undoOfRandomEdits();
};

void NetworkEditsTest::aPositionCutsItsStreet_data()
{
    QTest::addColumn<std::int64_t>("scenario");
    QTest::newRow("present state") << std::int64_t{0};
    QTest::newRow("scenario") << kScenario.value;
}

void NetworkEditsTest::aPositionCutsItsStreet()
{
    QFETCH(std::int64_t, scenario);
    const ScenarioId in{scenario};
    const auto town = test::asciiTown("+----+\n......\n+----+");
    Plan plan = planOf(town);
    auto layer = std::make_shared<StreetLayer>(*plan.streets);
    layer->streets[0].climb = 1000;
    layer->streets[0].descent = 501;
    plan.streets = layer;
    const Street before = layer->streets[0];
    const NewWay way{
        WayKind::Footbridge, onStreet(before.id, 70'000), atJunction(layer->streets[1].to), {}, {}, 0, "天桥"};
    const Edit edit = addWay(plan, in, way);
    QCOMPARE(edit.code, std::string("add-way"));
    const Plan after = done(plan, edit);
    const auto streets = streetsOf(after, in);
    QCOMPARE(streets.size(), 4U);
    QVERIFY(std::ranges::find(streets, before.id, &Street::id) == streets.end());
    const Street &first = streets[1], &second = streets[2], &added = streets[3];
    QCOMPARE(first.length, 70'000);
    QCOMPARE(first.length + second.length, before.length);
    QCOMPARE(first.climb + second.climb, 1000);
    QCOMPARE(first.descent + second.descent, 501);
    QCOMPARE(first.from, before.from);
    QCOMPARE(second.to, before.to);
    QCOMPARE(first.to, second.from);
    QCOMPARE(first.to, added.from);
    QCOMPARE(first.line.back(), second.line.front());
    QCOMPARE(first.line.back(), added.line.front());
    QCOMPARE(added.to, layer->streets[1].to);
    QCOMPARE(added.length, geo::geodesicMillimetres(added.line));
    QVERIFY(added.bridge && added.level == 1 && added.streetClass == StreetClass::Footbridge);
    // Within a centimetre of where it was cut.
    QVERIFY(std::abs(geo::geodesicMillimetres(first.line) - 70'000) < 60);
    QVERIFY(after.nextId > added.id.value && added.id.value > first.to.value && first.to.value >= 901);
    QCOMPARE(*after.streets == *plan.streets, in.value != 0);
    QVERIFY(test::sameButForCounter(done(after, inverse(edit)), plan));
}

void NetworkEditsTest::bothEndsOnOneStreet()
{
    const Plan plan = planOf(test::asciiTown("+--------+"));
    const Street before = plan.streets->streets[0];
    const NewWay way{
        WayKind::Path, onStreet(before.id, 300'000), onStreet(before.id, 100'000), {{0.0, 91.0}}, {}, 0, ""};
    const auto streets = streetsOf(done(plan, addWay(plan, {}, way)), {});
    QCOMPARE(streets.size(), 4U);
    QCOMPARE(streets[0].length, 100'000);
    QCOMPARE(streets[1].length, 200'000);
    QCOMPARE(lengthOfAll({streets.begin(), streets.begin() + 3}), before.length);
    QCOMPARE(streets[3].from, streets[1].to);
    QCOMPARE(streets[3].to, streets[0].to);
    QCOMPARE(streets[3].line.size(), 2U); // the place off the globe is left out
}

void NetworkEditsTest::aWaitStaysOnce()
{
    const Plan plan = planOf(test::asciiTown("+--c-----+\n+--------+"));
    const StreetId crossing = plan.streets->streets[0].id, other = plan.streets->streets[1].id;
    for (const std::int64_t offset : {10'000, 200'000, 225'000, 226'000, 449'000}) {
        const NewWay way{WayKind::Path, onStreet(crossing, offset), onStreet(other, 5'000), {}, {}, 0, ""};
        const auto streets = streetsOf(done(plan, addWay(plan, {}, way)), {});
        std::vector<Street> waiting;
        for (const Street &street : streets)
            if (street.crossing != CrossingKind::None)
                waiting.push_back(street);
        QCOMPARE(waiting.size(), 1U);
        QVERIFY(2 * waiting.front().length >= 450'000);
    }
}

void NetworkEditsTest::endsNearAJunctionTakeIt()
{
    const Plan plan = planOf(test::asciiTown("+----+\n......\n+----+"));
    const auto &streets = plan.streets->streets;
    const NewWay way{WayKind::Crossing,
                     onStreet(streets[0].id, 60),
                     onStreet(streets[1].id, 999'999'999),
                     {},
                     CrossingKind::Signalled,
                     0,
                     ""};
    const auto after = streetsOf(done(plan, addWay(plan, {}, way)), {});
    QCOMPARE(after.size(), 3U);
    QCOMPARE(after[2].from, streets[0].from);
    QCOMPARE(after[2].to, streets[1].to);
    QCOMPARE(after[2].crossing, CrossingKind::Signalled);
    // Both ends at one junction: no way.
    const NewWay none{WayKind::Path, onStreet(streets[0].id, 0), atJunction(streets[0].from), {}, {}, 0, ""};
    QVERIFY(addWay(plan, {}, none).changes.empty());
}

void NetworkEditsTest::aPathInsideAnEstateIsItsResidents()
{
    const Plan plan = planOf(test::asciiTown("########\n#+====+#\n#.1....#\n#+====+#\n########\n+------+"));
    const auto &streets = plan.streets->streets;
    const NewWay inside{WayKind::Path, onStreet(streets[0].id, 50'000), onStreet(streets[1].id, 50'000), {}, {}, 0, ""};
    const Street path = streetsOf(done(plan, addWay(plan, {}, inside)), {}).back();
    QCOMPARE(path.access, Access::EstateOnly);
    QCOMPARE(path.estate, EstateId{1});
    const NewWay out{WayKind::Path, onStreet(streets[0].id, 50'000), onStreet(streets[2].id, 50'000), {}, {}, 0, ""};
    QCOMPARE(streetsOf(done(plan, addWay(plan, {}, out)), {}).back().access, Access::Everybody);
}

void NetworkEditsTest::whatIsNotThereChangesNothing()
{
    const Plan plan = planOf(test::asciiTown("+----+"));
    const StreetId street = plan.streets->streets[0].id;
    const WayEnd end = onStreet(street, 100'000);
    for (const ScenarioId in : {ScenarioId{}, kScenario, ScenarioId{77}}) {
        QVERIFY(addWay(plan, in, {WayKind::Path, end, onStreet({55}, 1), {}, {}, 0, ""}).changes.empty());
        QVERIFY(addWay(plan, in, {WayKind::Path, end, atJunction({55}), {}, {}, 0, ""}).changes.empty());
        QVERIFY(addWay(plan, in, {WayKind::Path, end, end, {}, {}, 0, ""}).changes.empty());
        QVERIFY(addWay(plan, in, {}).changes.empty());
        QVERIFY(closeStreet(plan, in, {55}).changes.empty());
        QVERIFY(reopenStreet(plan, in, street).changes.empty());
        QVERIFY(forbidSteps(plan, in).changes.empty());
        QVERIFY(setGate(plan, in, {1}, 0, true).changes.empty());
    }
    QVERIFY(closeStreet(plan, {77}, street).changes.empty());
}

void NetworkEditsTest::closedAndReopened_data() { aPositionCutsItsStreet_data(); }

void NetworkEditsTest::closedAndReopened()
{
    QFETCH(std::int64_t, scenario);
    const ScenarioId in{scenario};
    const Plan plan = planOf(test::asciiTown("#######\n#1....#\n#+====%----+\n#######"));
    for (const Street &street : plan.streets->streets) {
        const Edit closing = closeStreet(plan, in, street.id);
        const Plan closed = done(plan, closing);
        const Street *now = streetThrough(closed, in, street.id);
        QVERIFY(now == nullptr || now->access == Access::Nobody);
        QVERIFY(closeStreet(closed, in, street.id).changes.empty());
        const Plan open = done(closed, reopenStreet(closed, in, street.id));
        QCOMPARE(streetsOf(open, in), plan.streets->streets);
        QVERIFY(test::sameButForCounter(done(closed, inverse(closing)), plan));
    }
    // A scenario opens what is closed at present.
    const StreetId id = plan.streets->streets[0].id;
    const Plan closed = done(plan, closeStreet(plan, {}, id));
    const Plan opened = done(closed, reopenStreet(closed, kScenario, id));
    QCOMPARE(streetThrough(opened, {}, id)->access, Access::Nobody);
    QCOMPARE(*streetThrough(opened, kScenario, id), plan.streets->streets[0]);
}

void NetworkEditsTest::anAddedWayIsTakenAwayByClosing()
{
    const Plan plan = planOf(test::asciiTown("+----+\n......\n+----+"));
    const auto &streets = plan.streets->streets;
    const NewWay way{WayKind::Path, atJunction(streets[0].from), atJunction(streets[1].from), {}, {}, 0, ""};
    const Plan added = done(plan, addWay(plan, kScenario, way));
    const StreetId id = added.scenarios[0].addedStreets.front().id;
    const Plan gone = done(added, closeStreet(added, kScenario, id));
    QCOMPARE(gone.scenarios, plan.scenarios);
    // Cutting an added street replaces it among the added ones.
    const NewWay across{WayKind::Path, onStreet(id, 20'000), onStreet(streets[0].id, 50'000), {}, {}, 0, ""};
    const Plan cut = done(added, addWay(added, kScenario, across));
    QCOMPARE(cut.scenarios[0].addedStreets.size(), 5U);
    QCOMPARE(cut.scenarios[0].closedStreets, std::vector{streets[0].id});
}

void NetworkEditsTest::attributesAreReplaced()
{
    const Plan plan = planOf(test::asciiTown("+----+"));
    Street wanted = plan.streets->streets[0];
    wanted.grade = 80;
    wanted.streetClass = StreetClass::Steps;
    wanted.line.clear();
    wanted.length = 1;
    for (const ScenarioId in : {ScenarioId{}, kScenario}) {
        const Plan after = done(plan, changeStreet(plan, in, wanted));
        const Street now = *streetThrough(after, in, wanted.id);
        QCOMPARE(now.grade, 80);
        QCOMPARE(now.streetClass, StreetClass::Steps);
        QCOMPARE(now.line, plan.streets->streets[0].line);
        QCOMPARE(now.length, plan.streets->streets[0].length);
        QVERIFY(changeStreet(after, in, wanted).changes.empty());
        // Back to what the present state holds: no override is left.
        const Plan back = done(after, changeStreet(after, in, plan.streets->streets[0]));
        QVERIFY(test::sameButForCounter(back, plan));
    }
}

void NetworkEditsTest::stepsAreForbidden()
{
    const Plan plan = planOf(test::asciiTown("+-s--+--s-+\n|....|\n+----+"));
    for (const ScenarioId in : {ScenarioId{}, kScenario}) {
        const Plan after = done(plan, forbidSteps(plan, in));
        const auto streets = streetsOf(after, in);
        const auto walked = [](const Street &street) { return street.access != Access::Nobody; };
        QVERIFY(std::ranges::none_of(
            streets, [&](const Street &street) { return street.streetClass == StreetClass::Steps && walked(street); }));
        QCOMPARE(std::ranges::count_if(streets, walked), std::ssize(plan.streets->streets) - 2);
    }
}

void NetworkEditsTest::scenariosFollowACutOfThePresentState()
{
    Plan plan = planOf(test::asciiTown("+----+\n......\n+----+"));
    const Street cut = plan.streets->streets[0];
    plan = done(plan, closeStreet(plan, kScenario, cut.id));
    plan.scenarios.push_back({ScenarioId{901}, "", "", "", "", {}, {}, {}, {}});
    plan.nextId = 902;
    Street steep = cut;
    steep.grade = 100;
    plan = done(plan, changeStreet(plan, ScenarioId{901}, steep));
    const NewWay way{
        WayKind::Path, onStreet(cut.id, 100'000), atJunction(plan.streets->streets[1].from), {}, {}, 0, ""};
    const Edit edit = addWay(plan, {}, way);
    const Plan after = done(plan, edit);
    QCOMPARE(streetsOf(after, kScenario).size(), 2U); // the other street and the new way: what was closed is closed
    const auto changed = streetsOf(after, ScenarioId{901});
    QCOMPARE(changed.size(), 3U);
    QVERIFY(std::ranges::find(changed, steep) != changed.end());
    QVERIFY(test::sameButForCounter(done(after, inverse(edit)), plan));
}

void NetworkEditsTest::aCutGateIsJoined()
{
    // As an import leaves it: the path is cut at a closed gate, both sides end in junctions of their own on one spot.
    Plan plan = planOf(test::asciiTown("########\n#+=====%---+\n#1.....#\n########"));
    auto layer = std::make_shared<StreetLayer>(*plan.streets);
    layer->streets[1].from = NodeId{(std::int64_t{1} << 60) + 3};
    plan.streets = layer;
    plan.estates[0].gates = {{layer->streets[1].line.front(), "东门", false, {}, {}, {}}};
    for (const ScenarioId in : {ScenarioId{}, kScenario}) {
        const Edit opening = setGate(plan, in, EstateId{1}, 0, true);
        QCOMPARE(opening.code, std::string("open-gate"));
        const Plan open = done(plan, opening);
        QVERIFY(estateThrough(open, in, EstateId{1})->gates[0].open);
        const auto streets = streetsOf(open, in);
        QCOMPARE(streets.size(), 3U);
        QCOMPARE(streets[2].length, 1);
        QCOMPARE(std::set({streets[2].from, streets[2].to}), std::set({layer->streets[0].to, layer->streets[1].from}));
        QVERIFY(test::sameButForCounter(done(open, inverse(opening)), plan));
        const Plan locked = done(open, setGate(open, in, EstateId{1}, 0, false));
        if (in)
            QCOMPARE(streetsOf(locked, in), layer->streets);
        QCOMPARE(estateThrough(locked, in, EstateId{1})->gates[0].open, false);
        QCOMPARE(locked.scenarios[0].estates.size(), 0U);
    }
}

void NetworkEditsTest::aGateInAWallGetsAPath()
{
    Plan plan = planOf(test::asciiTown("###X####\n#+====+#\n#1.....#\n########", 20));
    // A street before the gate, and the town's own path behind it.
    auto layer = std::make_shared<StreetLayer>(*plan.streets);
    const geo::LonLat gate = plan.estates[0].gates[0].place;
    Street road;
    road.id = StreetId{800};
    road.from = NodeId{801};
    road.to = NodeId{802};
    road.line = {{gate.lon - 0.001, gate.lat + 0.0002}, {gate.lon + 0.001, gate.lat + 0.0002}};
    road.length = geo::geodesicMillimetres(road.line);
    layer->streets.push_back(road);
    plan.streets = layer;
    const Plan open = done(plan, setGate(plan, kScenario, EstateId{1}, 0, true));
    const auto streets = streetsOf(open, kScenario);
    QCOMPARE(streets.size(), 4U);
    const Street &path = streets.back();
    QCOMPARE(path.access, Access::EstateOnly);
    QCOMPARE(path.estate, EstateId{1});
    QCOMPARE(path.line.size(), 3U);
    QCOMPARE(path.from, layer->streets[0].from);
    QCOMPARE(path.to, streets[1].to);
    const Plan locked = done(open, setGate(open, kScenario, EstateId{1}, 0, false));
    const auto parts = streetsOf(locked, kScenario);
    QCOMPARE(parts.size(), 5U); // the path is in two pieces
    QVERIFY(parts[3].to != parts[4].from);
}

void NetworkEditsTest::lockingCutsThePassage()
{
    const Plan plan = planOf(test::asciiTown("########\n#+=====%---+\n#1.....#\n########"));
    Plan gated = plan;
    gated.estates[0].gates = {{plan.streets->streets[0].line.back(), "东门", true, {}, {}, {}}};
    for (const ScenarioId in : {ScenarioId{}, kScenario}) {
        const Edit locking = setGate(gated, in, EstateId{1}, 0, false);
        const Plan locked = done(gated, locking);
        std::set<NodeId> ends;
        for (const Street &street : streetsOf(locked, in)) {
            ends.insert(street.from);
            ends.insert(street.to);
        }
        QCOMPARE(ends.size(), 4U);
        QVERIFY(test::sameButForCounter(done(locked, inverse(locking)), gated));
    }
}

void NetworkEditsTest::undoOfRandomEdits()
{
    int edits = 0, inScenarios = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        std::mt19937_64 random(seed);
        const auto below = [&](std::int64_t n) {
            return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n));
        };
        Plan plan = planOf(test::asciiTown(test::randomTown(seed)));
        for (int step = 0; step < 20; ++step) {
            const ScenarioId in = below(2) == 0 ? kScenario : ScenarioId{};
            const Edit edit = test::randomNetworkEdit(random, plan, in);
            const auto where = QString("seed %1 step %2 %3").arg(seed).arg(step).arg(edit.code.c_str());
            const auto after = applied(plan, edit);
            QVERIFY2(after, qPrintable(where));
            const auto back = applied(*after, inverse(edit));
            QVERIFY2(back && test::sameButForCounter(*back, plan), qPrintable(where));
            QVERIFY2(in || after->streets == nullptr ||
                         std::ranges::is_sorted(after->streets->streets, {}, &Street::id),
                     qPrintable(where));
            if (in)
                QVERIFY2(*after->streets == *plan.streets, qPrintable(where));
            std::set<StreetId> ids;
            for (const Street &street : streetsOf(*after, in))
                QVERIFY2(ids.insert(street.id).second && street.id.value < after->nextId, qPrintable(where));
            plan = *after;
            edits += edit.changes.empty() ? 0 : 1;
            inScenarios += in && !edit.changes.empty() ? 1 : 0;
        }
    }
    QVERIFY2(edits > 500 && inScenarios > 200, qPrintable(QString("%1 %2").arg(edits).arg(inScenarios)));
}

QTEST_GUILESS_MAIN(NetworkEditsTest)
#include "network_edits_test.moc"
