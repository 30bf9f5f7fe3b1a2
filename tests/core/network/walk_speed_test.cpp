// SPDX-License-Identifier: GPL-3.0-or-later
// What a street costs a walker: Tobler's function, stairs, waits, parts that add up.
#include "core/network/walk_speed.h"

#include "core/norms/grade_tables.h"
#include "core/norms/walker_check.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <utility>

using namespace yike;
using network::EdgeCost;
using network::edgeCost;
using network::partCost;
using norms::Walker;
using norms::WalkerKind;
using plan::Street;
using plan::StreetClass;

namespace {

const Walker &walker(WalkerKind kind) { return norms::presetWalkers()[static_cast<std::size_t>(kind)]; }

} // namespace

class WalkSpeedTest : public QObject {
    Q_OBJECT

private slots:
    void tobler();
    void flat();
    void slopes();
    void measuredHeights();
    void tables();
    void toblerAgainstTable();
    void tooSteep();
    void symmetricWhenLevel();
    void stairs();
    void measuredStairs();
    void rampsBesideSteps();
    void waits();
    void metresCountMetres();
    void whoMayNot();
    void partsAddUp();
    void nothingOverflows();
};

void WalkSpeedTest::tobler()
{
    for (int grade = -400; grade <= 400; ++grade) {
        const double exact = 1000 * std::exp(3.5 * std::abs(grade / 1000.0 + 0.05)) / std::exp(3.5 * 0.05);
        // Between whole per cents a straight line lies a little above the curve.
        QVERIFY2(std::abs(network::gradeFactor(grade) - exact) <= (grade % 10 == 0 ? 0.5 : 1.6),
                 qPrintable(QString::number(grade)));
    }
    QCOMPARE(network::gradeFactor(0), 1000);
    QCOMPARE(network::gradeFactor(-100), 1000);
    QCOMPARE(network::gradeFactor(-50), 839);
    QCOMPARE(network::gradeFactor(5'000), network::gradeFactor(400));
    QCOMPARE(network::gradeFactor(-5'000), network::gradeFactor(-400));
}

void WalkSpeedTest::flat()
{
    Street street;
    const EdgeCost cost = edgeCost(walker(WalkerKind::Adult), street, 120'000);
    QCOMPARE(cost, (EdgeCost{100'000, 100'000, 0})); // 120 m at 1.2 m/s
    QCOMPARE(edgeCost(walker(WalkerKind::Age80), street, 75'000).along, 100'000U);
    QCOMPARE(network::flatCost(walker(WalkerKind::Adult), 1'200), 1'000U);
    QCOMPARE(network::flatCost(walker(WalkerKind::Adult), 0), 0U);
    QCOMPARE(edgeCost(walker(WalkerKind::Adult), street, 0).along, 0U);
}

void WalkSpeedTest::slopes()
{
    Street street;
    street.grade = 100;
    const EdgeCost cost = edgeCost(walker(WalkerKind::Adult), street, 120'000);
    QCOMPARE(cost.along, 141'900U); // exp(0.35)
    QCOMPARE(cost.against, 100'000U);
    Walker level = walker(WalkerKind::Adult);
    level.slope = norms::SlopeModel::Level;
    QCOMPARE(edgeCost(level, street, 120'000).along, 100'000U);
}

void WalkSpeedTest::measuredHeights()
{
    const Walker &adult = walker(WalkerKind::Adult);
    Street street;
    street.climb = 12'000;
    EdgeCost cost = edgeCost(adult, street, 120'000); // all of it at +100 ‰, as if the grade said so
    QCOMPARE(cost.along, 141'900U);
    QCOMPARE(cost.against, 100'000U);
    street.grade = -300; // what was measured counts
    QCOMPARE(edgeCost(adult, street, 120'000), cost);
    // A hump of 3 m on 120 m: 6 m of rise and fall, 50 ‰; half at +50 ‰ (1191), half at −50 ‰ (839): 1015 either way.
    street = {};
    street.climb = street.descent = 3'000;
    cost = edgeCost(adult, street, 120'000);
    QCOMPARE(cost.along, 101'500U);
    QCOMPARE(cost.against, 101'500U);
    // 4 m up and 2 m down: two thirds at +50 ‰. (2·1191 + 839) ÷ 3 = 1074, the other way (1191 + 2·839) ÷ 3 = 956.
    street.climb = 4'000;
    street.descent = 2'000;
    cost = edgeCost(adult, street, 120'000);
    QCOMPARE(cost.along, 107'400U);
    QCOMPARE(cost.against, 95'600U);
    street.climb = street.descent = std::numeric_limits<std::int32_t>::max();
    QVERIFY(edgeCost(adult, street, 1).along < base::kUnreached);
    QVERIFY(edgeCost(adult, street, 0).along == 0U);
    street.climb = -5;
    street.descent = -7; // of a damaged file: not measured
    QCOMPARE(edgeCost(adult, street, 120'000).along, 100'000U);
}

void WalkSpeedTest::tables()
{
    Walker adult = walker(WalkerKind::Adult);
    adult.slope = norms::SlopeModel::Table;
    QCOMPARE(network::slopeFactor(adult, 77), 1000); // an empty table is level
    const auto &valhalla = *norms::gradeTable("valhalla");
    adult.gradeTable.assign(valhalla.lines.begin(), valhalla.lines.end());
    QVERIFY(norms::flaws(adult).empty());
    QCOMPARE(network::slopeFactor(adult, 0), 1000);
    QCOMPARE(network::slopeFactor(adult, 100), 1830);
    QCOMPARE(network::slopeFactor(adult, -30), 880);
    QCOMPARE(network::slopeFactor(adult, 40), 1265); // between 1200 at 30 and 1330 at 50
    QCOMPARE(network::slopeFactor(adult, -90), 1275); // between 1330 at −100 and 1220 at −80
    QCOMPARE(network::slopeFactor(adult, -22), 901); // 880 + 40·8/15 = 901.33
    QCOMPARE(network::slopeFactor(adult, 900), 2500);
    QCOMPARE(network::slopeFactor(adult, -900), 1330);
    Street street;
    street.grade = 100;
    const EdgeCost cost = edgeCost(adult, street, 120'000);
    QCOMPARE(cost.along, 183'000U);
    QCOMPARE(cost.against, 133'000U);
    adult.gradeTable = {{10, 1500}};
    QCOMPARE(network::slopeFactor(adult, -50), 1500);
    QCOMPARE(network::slopeFactor(adult, 50), 1500);
    adult.gradeTable = {{10, 1500}, {10, 1600}, {-10, 900}}; // never a division by nothing
    for (int grade = -20; grade <= 20; ++grade)
        QVERIFY(network::slopeFactor(adult, grade) > 0);
}

/// The same function, once as it is and once as a table of its own values at every 10 ‰.
void WalkSpeedTest::toblerAgainstTable()
{
    const Walker &tobler = walker(WalkerKind::Age70);
    Walker table = tobler;
    table.slope = norms::SlopeModel::Table;
    for (int grade = -400; grade <= 400; grade += 10)
        table.gradeTable.push_back({static_cast<std::int16_t>(grade), network::gradeFactor(grade)});
    std::mt19937_64 random(4);
    for (int i = 0; i < 5'000; ++i) {
        Street street;
        street.grade = static_cast<std::int16_t>(static_cast<int>(random() % 1001) - 500);
        if (random() % 2 == 0) {
            street.climb = static_cast<std::int32_t>(random() % 9'000);
            street.descent = static_cast<std::int32_t>(random() % 9'000);
        }
        const auto length = static_cast<std::uint32_t>(1 + random() % 300'000);
        QCOMPARE(edgeCost(table, street, length), edgeCost(tobler, street, length));
    }
}

void WalkSpeedTest::tooSteep()
{
    const Walker &wheelchair = walker(WalkerKind::Wheelchair);
    QCOMPARE(wheelchair.steepest, 120);
    Street street;
    street.grade = 120;
    QVERIFY(edgeCost(wheelchair, street, 10'000).along < base::kUnreached);
    for (const std::int16_t grade : {std::int16_t{121}, std::int16_t{-121}}) {
        street.grade = grade;
        QCOMPARE(edgeCost(wheelchair, street, 10'000).along, base::kUnreached);
        QCOMPARE(edgeCost(wheelchair, street, 10'000).against, base::kUnreached);
        QVERIFY(edgeCost(walker(WalkerKind::Pram), street, 10'000).along < base::kUnreached);
        QCOMPARE(edgeCost(walker(WalkerKind::Metres), street, 10'000).along, 10'000U);
    }
    street.grade = 0;
    street.climb = 700;
    street.descent = 500;
    QVERIFY(edgeCost(wheelchair, street, 10'000).along < base::kUnreached);
    street.climb = 701; // one millimetre more than 12 %
    QCOMPARE(edgeCost(wheelchair, street, 10'000).along, base::kUnreached);
    street.streetClass = StreetClass::Elevator;
    QCOMPARE(edgeCost(wheelchair, street, 750).along, 1'000U);
    street.streetClass = StreetClass::Steps; // by its stairs factors alone
    Walker adult = walker(WalkerKind::Adult);
    adult.steepest = 10;
    QVERIFY(edgeCost(adult, street, 10'000).along < base::kUnreached);
}

void WalkSpeedTest::symmetricWhenLevel()
{
    std::mt19937_64 random(11);
    for (int i = 0; i < 2'000; ++i) {
        Street street;
        const auto hump = static_cast<std::int32_t>(random() % 4'000);
        street.climb = street.descent = random() % 2 == 0 ? hump : 0;
        street.delay = static_cast<std::int32_t>(random() % 9'000);
        for (const WalkerKind kind : {WalkerKind::Adult, WalkerKind::Age80, WalkerKind::Wheelchair}) {
            const EdgeCost cost = edgeCost(walker(kind), street, static_cast<std::uint32_t>(random() % 200'000));
            QCOMPARE(cost.along, cost.against);
        }
        // Walking the other way is walking the street drawn the other way round.
        street.climb = static_cast<std::int32_t>(random() % 4'000);
        Street turned = street;
        std::swap(turned.climb, turned.descent);
        const EdgeCost one = edgeCost(walker(WalkerKind::Age60), street, 90'000);
        const EdgeCost other = edgeCost(walker(WalkerKind::Age60), turned, 90'000);
        QVERIFY(one.along == other.against && one.against == other.along);
    }
}

void WalkSpeedTest::stairs()
{
    Street street;
    street.streetClass = StreetClass::Steps;
    street.grade = 400;
    Walker adult = walker(WalkerKind::Adult);
    adult.stairsUp = 3000;
    adult.stairsDown = 2000;
    EdgeCost cost = edgeCost(adult, street, 12'000);
    QCOMPARE(cost.along, 30'000U);
    QCOMPARE(cost.against, 20'000U);
    street.grade = -1;
    QCOMPARE(edgeCost(adult, street, 12'000).along, 20'000U);
    street.grade = 0; // nobody knows which way is up
    cost = edgeCost(adult, street, 12'000);
    QVERIFY(cost.along == 25'000 && cost.against == 25'000);
    street.grade = 400;
    cost = edgeCost(walker(WalkerKind::Wheelchair), street, 12'000);
    QVERIFY(cost.along == base::kUnreached && cost.against == base::kUnreached);
    adult.stairsUp = 0;
    cost = edgeCost(adult, street, 12'000);
    QVERIFY(cost.along == base::kUnreached && cost.against == 20'000);
}

void WalkSpeedTest::measuredStairs()
{
    Street street;
    street.streetClass = StreetClass::Steps;
    street.grade = -500; // the heights know better
    street.climb = 4'000;
    Walker adult = walker(WalkerKind::Adult);
    adult.stairsUp = 3000;
    adult.stairsDown = 2000;
    EdgeCost cost = edgeCost(adult, street, 12'000);
    QCOMPARE(cost.along, 30'000U);
    QCOMPARE(cost.against, 20'000U);
    street.descent = 12'000; // a quarter up
    cost = edgeCost(adult, street, 12'000);
    QCOMPARE(cost.along, 22'500U);
    QCOMPARE(cost.against, 27'500U);
    adult.stairsUp = 0;
    QCOMPARE(edgeCost(adult, street, 12'000).along, base::kUnreached);
    street.climb = 0;
    cost = edgeCost(adult, street, 12'000);
    QVERIFY(cost.along == 20'000 && cost.against == base::kUnreached);
}

void WalkSpeedTest::rampsBesideSteps()
{
    const Walker &wheels = walker(WalkerKind::Wheelchair), &pram = walker(WalkerKind::Pram),
                 &adult = walker(WalkerKind::Adult);
    Street steps;
    steps.streetClass = StreetClass::Steps;
    steps.grade = 500; // up
    QCOMPARE(edgeCost(wheels, steps, 12'000).along, base::kUnreached);
    const EdgeCost stairs = edgeCost(adult, steps, 12'000);
    // 12 m of flights rise 6 m: a ramp of 83 ‰ is 72.289 m long.
    steps.streetClass = StreetClass::RampedSteps;
    const std::int64_t way = 6'000'000 / 83;
    const auto factor = [&](int grade) { return std::int64_t{network::gradeFactor(grade)} * way / 12'000; };
    const auto time = [](const Walker &who, std::int64_t perMille) {
        return static_cast<base::Cost>((12'000 * perMille + who.speed / 2) / who.speed);
    };
    QCOMPARE(edgeCost(wheels, steps, 12'000).along, time(wheels, factor(83)));
    QCOMPARE(edgeCost(wheels, steps, 12'000).against, time(wheels, factor(-83)));
    QCOMPARE(edgeCost(pram, steps, 12'000).along, time(pram, factor(83)));
    QCOMPARE(edgeCost(adult, steps, 12'000), stairs); // who takes the stairs takes them
    // Measured: 600 mm over 12 m are 50 ‰; the ramp is no longer than the steps.
    steps.climb = 600;
    QCOMPARE(edgeCost(wheels, steps, 12'000).along, time(wheels, network::gradeFactor(50)));
    // Steeper than the walker's limit: no way, whatever stands in the map.
    Walker weak = wheels;
    weak.steepest = 60;
    QVERIFY(edgeCost(weak, steps, 12'000).along != base::kUnreached);
    steps.climb = 6'000;
    QCOMPARE(edgeCost(weak, steps, 12'000).along, base::kUnreached);
    // Two strips on the flight: prams alone.
    steps.climb = 0;
    steps.streetClass = StreetClass::PramSteps;
    QCOMPARE(edgeCost(wheels, steps, 12'000).along, base::kUnreached);
    QCOMPARE(edgeCost(pram, steps, 12'000).along, time(pram, network::gradeFactor(500)));
    QCOMPARE(edgeCost(pram, steps, 12'000).against, time(pram, network::gradeFactor(-500)));
    // Nobody said which way is up: as dear either way.
    steps.grade = 0;
    QCOMPARE(edgeCost(pram, steps, 12'000).along, edgeCost(pram, steps, 12'000).against);
    QCOMPARE(edgeCost(pram, steps, 0).along, 0U);
    QVERIFY(edgeCost(pram, steps, 1).along > 0);
}

void WalkSpeedTest::waits()
{
    Street street;
    street.crossing = plan::CrossingKind::Signalled;
    street.delay = 1'000;
    const Walker &adult = walker(WalkerKind::Adult);
    EdgeCost cost = edgeCost(adult, street, 12'000);
    QCOMPARE(cost.wait, static_cast<base::Cost>(adult.signalDelay) + 1'000);
    QCOMPARE(network::wholeCost(cost, true), 10'000 + cost.wait);
    street.crossing = plan::CrossingKind::Unsignalled;
    cost = edgeCost(adult, street, 12'000);
    QCOMPARE(cost.wait, static_cast<base::Cost>(adult.crossingDelay) + 1'000);
    // Who stays on one side of the middle does not wait.
    QCOMPARE(partCost(cost, 12'000, 0, 5'999), 4'999U);
    QCOMPARE(partCost(cost, 12'000, 0, 6'000), 5'000 + cost.wait);
    QCOMPARE(partCost(cost, 12'000, 6'000, 0), 5'000 + cost.wait);
    QCOMPARE(partCost(cost, 12'000, 6'000, 12'000), 5'000U);
    QCOMPARE(partCost(cost, 12'000, 12'000, 6'000), 5'000U);
    street.delay = -5;
    QCOMPARE(edgeCost(adult, street, 12'000).wait, static_cast<base::Cost>(adult.crossingDelay));
}

void WalkSpeedTest::metresCountMetres()
{
    Street street;
    street.streetClass = StreetClass::Steps;
    street.grade = 400;
    street.crossing = plan::CrossingKind::Signalled;
    street.delay = 60'000;
    QCOMPARE(edgeCost(walker(WalkerKind::Metres), street, 12'345), (EdgeCost{12'345, 12'345, 0}));
    QCOMPARE(network::flatCost(walker(WalkerKind::Metres), 777), 777U);
}

void WalkSpeedTest::whoMayNot()
{
    Street street;
    street.oneway = true;
    QCOMPARE(edgeCost(walker(WalkerKind::Metres), street, 10).against, base::kUnreached);
    QCOMPARE(edgeCost(walker(WalkerKind::Metres), street, 10).along, 10U);
    street.access = plan::Access::Nobody;
    QCOMPARE(edgeCost(walker(WalkerKind::Adult), street, 10).along, base::kUnreached);
    street = {};
    street.streetClass = StreetClass::Ferry;
    QCOMPARE(edgeCost(walker(WalkerKind::Age80), street, 250'000),
             edgeCost(walker(WalkerKind::Adult), street, 250'000));
    QCOMPARE(network::wholeCost(EdgeCost{}, true), base::kUnreached);
}

void WalkSpeedTest::partsAddUp()
{
    std::mt19937_64 random(9);
    for (int i = 0; i < 20'000; ++i) {
        Street street;
        street.grade = static_cast<std::int16_t>(static_cast<int>(random() % 401) - 200);
        street.delay = static_cast<std::int32_t>(random() % 2 * 7'000);
        const auto length = static_cast<std::uint32_t>(1 + random() % 300'000);
        const EdgeCost cost = edgeCost(walker(WalkerKind::Child), street, length);
        std::array<std::uint32_t, 3> at{};
        for (auto &offset : at)
            offset = static_cast<std::uint32_t>(random() % (length + 1));
        std::ranges::sort(at);
        QCOMPARE(partCost(cost, length, at[0], at[1]) + partCost(cost, length, at[1], at[2]),
                 partCost(cost, length, at[0], at[2]));
        QCOMPARE(partCost(cost, length, at[2], at[1]) + partCost(cost, length, at[1], at[0]),
                 partCost(cost, length, at[2], at[0]));
        QCOMPARE(partCost(cost, length, 0, length), network::wholeCost(cost, true));
        QCOMPARE(partCost(cost, length, length, 0), network::wholeCost(cost, false));
    }
}

void WalkSpeedTest::nothingOverflows()
{
    Street street;
    street.delay = std::numeric_limits<std::int32_t>::max();
    street.grade = std::numeric_limits<std::int16_t>::max();
    Walker slow = walker(WalkerKind::Age80);
    slow.speed = 1;
    slow.signalDelay = std::numeric_limits<std::int32_t>::max();
    street.crossing = plan::CrossingKind::Signalled;
    const EdgeCost cost = edgeCost(slow, street, 2'000'000'000);
    QVERIFY(network::wholeCost(cost, true) < base::kUnreached && network::wholeCost(cost, true) >= cost.along);
    slow.speed = 0;
    QCOMPARE(edgeCost(slow, street, 10).along, base::kUnreached);
    QCOMPARE(network::flatCost(slow, 10), base::kUnreached);
    slow.speed = -4;
    QCOMPARE(edgeCost(slow, street, 10).along, base::kUnreached);
}

QTEST_GUILESS_MAIN(WalkSpeedTest)
#include "walk_speed_test.moc"
