// SPDX-License-Identifier: GPL-3.0-or-later
// What a street costs a walker: Tobler's function, stairs, waits, parts that add up.
#include "core/network/walk_speed.h"

#include <QTest>

#include <cmath>
#include <random>

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
    void stairs();
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
