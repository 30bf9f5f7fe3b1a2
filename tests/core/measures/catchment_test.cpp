// SPDX-License-Identifier: GPL-3.0-or-later
// The floating catchment family on one small town, each figure worked out by hand.
#include "core/measures/balanced.h"
#include "core/measures/enhanced_two_step.h"
#include "core/measures/gaussian_two_step.h"
#include "core/measures/kernel_two_step.h"
#include "core/measures/modified_two_step.h"
#include "core/measures/spatial_availability.h"
#include "core/measures/three_step.h"
#include "tests/core/measures/support/tables.h"

#include <QTest>

#include <cmath>

using namespace yike;
using test::kNoWay;

namespace {

/// Two supply points of 30 and 12 places. A (100 people) reaches the first at 5, B (50) the first at 10 and the second at 5,
/// C (nobody yet) the second at 10, D (40) none.
measures::CostTable town()
{
    return test::tableOf({100, 50, 0, 40}, {30, 12}, {{5, kNoWay}, {10, 5}, {kNoWay, 10}, {kNoWay, kNoWay}});
}

constexpr double kNear = 1, kFar = 0.5;

/// Weight 1 up to 5 and ½ up to 10.
measures::PairWeights halves(const measures::CostTable &table)
{
    return measures::weigh(table, measures::WeightFunction::steps({{5, kNear}, {10, kFar}}).value()).value();
}

bool same(const std::vector<double> &ours, const std::vector<double> &byHand)
{
    if (ours.size() != byHand.size())
        return false;
    for (std::size_t i = 0; i < ours.size(); ++i)
        if (!(std::abs(ours[i] - byHand[i]) <= 1e-12))
            return false;
    return true;
}

} // namespace

class CatchmentTest : public QObject {
    Q_OBJECT

private slots:
    void twoStep();
    void enhanced();
    void gaussianAndKernel();
    void threeStep();
    void modified();
    void balanced();
    void spatialAvailability();
    void supplyWithoutDemand();
};

void CatchmentTest::twoStep()
{
    // R = 30/150 = 0.2 and 12/50 = 0.24. A 0.2, B 0.44, C 0.24, D 0.   100·0.2 + 50·0.44 = 42 = 30 + 12
    const auto result = measures::twoStepWithin(town(), 10).value();
    QVERIFY(same(result.demand, {150, 50}));
    QVERIFY(same(result.access, {0.2, 0.44, 0.24, 0}));
    // A catchment of 9.9: R = 30/100 and 12/50.
    QVERIFY(same(measures::twoStepWithin(town(), 9.9).value().access, {0.3, 0.24, 0, 0}));
}

void CatchmentTest::enhanced()
{
    // Demand 100 + 25 = 125 and 50; R = 0.24 and 0.24. A 0.24, B 0.12 + 0.24, C 0.12.
    const auto result = measures::enhancedTwoStep(town(), {{5, kNear}, {10, kFar}}).value();
    QVERIFY(same(result.demand, {125, 50}));
    QVERIFY(same(result.access, {0.24, 0.36, 0.12, 0}));
    QVERIFY(measures::twoStep(town(), halves(town())) == result);
    // Thirds of 15: cuts at 5, 10, 15.
    const auto steps = measures::luoQiSteps(15);
    QCOMPARE(steps.size(), 3U);
    QVERIFY(steps[0].upTo == 5 && steps[1].upTo == 10 && steps[2].upTo == 15);
    QVERIFY(steps[0].weight == 1 && steps[1].weight == 0.68 && steps[2].weight == 0.22);
    QVERIFY(!measures::enhancedTwoStep(town(), {}).has_value());
}

void CatchmentTest::gaussianAndKernel()
{
    // Epanechnikov, h = 20: ¾(1 − 1/16) = 0.703125 at 5, ¾(1 − ¼) = 0.5625 at 10: four fifths of it, so as with 1 and 0.8.
    // Demand 100 + 40 = 140 and 50 (times 0.703125); A 30/140, B 0.8·30/140 + 12/50, C 0.8·12/50.
    const auto kernel = measures::kernelTwoStep(town(), 20).value();
    QVERIFY(same(kernel.access, {30.0 / 140, 0.8 * 30 / 140 + 0.24, 0.192, 0}));
    QVERIFY(same(kernel.demand, {140 * 0.703125, 50 * 0.703125}));
    // Uniform kernel: plain 2SFCA. Gaussian to 10: nothing at 10, so A 30/100, B 12/50.
    QVERIFY(measures::kernelTwoStep(town(), 10, measures::Kernel::Uniform).value() ==
            measures::twoStepWithin(town(), 10).value());
    QVERIFY(same(measures::gaussianTwoStep(town(), 10).value().access, {0.3, 0.24, 0, 0}));
}

void CatchmentTest::threeStep()
{
    // Choice: A 1; B ½/1.5 = ⅓ and 1/1.5 = ⅔; C 1.
    // Demand 100·1·1 + 50·⅓·½ = 325/3 and 50·⅔·1 = 100/3; R = 90/325 and 0.36.
    // A 90/325; B ⅓·½·90/325 + ⅔·0.36 = 15/325 + 0.24; C 1·½·0.36 = 0.18.
    const auto result = measures::threeStep(town(), halves(town()));
    QVERIFY(same(result.demand, {325.0 / 3, 100.0 / 3}));
    QVERIFY(same(result.access, {90.0 / 325, 15.0 / 325 + 0.24, 0.18, 0}));
    // Selection among all pairs, capacity within 5 only: B ⅔ to the second; demand 100 and 100/3; R 0.3 and 0.36.
    const auto near =
        measures::weigh(town(), measures::WeightFunction::steps({{5, kNear}, {10, kFar}}).value(), 5).value();
    QVERIFY(same(measures::threeStep(town(), near, halves(town())).access, {0.3, 0.24, 0, 0}));
    QCOMPARE(measures::wanSteps(60)[1].upTo, 20.0);
}

void CatchmentTest::modified()
{
    // R = 0.24 twice, as E2SFCA; the second step with the square: A 0.24, B ¼·0.24 + 0.24 = 0.3, C 0.06.
    QVERIFY(same(measures::modifiedTwoStep(town(), halves(town())).access, {0.24, 0.3, 0.06, 0}));
}

void CatchmentTest::balanced()
{
    // By row: A 1; B ⅓ and ⅔. Demand 100 + 50/3 = 350/3 and 100/3: 150 together, all who reach something.
    // Level of service 90/350 and 0.36. By column: first 1/1.5 and ½/1.5; second 1/1.5 and ½/1.5.
    // A ⅔·90/350 = 60/350; B ⅓·90/350 + ⅔·0.36 = 30/350 + 0.24; C ⅓·0.36 = 0.12.
    const auto result = measures::balanced(town(), halves(town()));
    QVERIFY(same(result.figures.demand, {350.0 / 3, 100.0 / 3}));
    QVERIFY(same(result.service, {90.0 / 350, 0.36}));
    QVERIFY(same(result.figures.access, {60.0 / 350, 30.0 / 350 + 0.24, 0.12, 0}));
}

void CatchmentTest::spatialAvailability()
{
    // Of the 30: A 100/125, B 25/125; of the 12 all to B. A 24, B 6 + 12 = 18; per head 0.24, 0.36.
    const auto result = measures::spatialAvailability(town(), halves(town()));
    QVERIFY(same(result.opportunities, {24, 18, 0, 0}));
    QVERIFY(same(result.perHead, {0.24, 0.36, 0.12, 0}));
}

void CatchmentTest::supplyWithoutDemand()
{
    // Only C, where nobody lives, reaches the second: its capacity reaches nobody and counts for nobody.
    const auto table = test::tableOf({10, 0}, {5, 7}, {{1, kNoWay}, {kNoWay, 1}});
    const auto weights = halves(table);
    for (const auto &access :
         {measures::twoStep(table, weights).access, measures::threeStep(table, weights).access,
          measures::modifiedTwoStep(table, weights).access, measures::balanced(table, weights).figures.access,
          measures::spatialAvailability(table, weights).perHead})
        QVERIFY(same(access, {0.5, 0}));
    QCOMPARE(measures::twoStep(table, weights).demand[1], 0.0);
}

QTEST_GUILESS_MAIN(CatchmentTest)
#include "catchment_test.moc"
