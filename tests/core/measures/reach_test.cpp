// SPDX-License-Identifier: GPL-3.0-or-later
// Measures without competition, worked out by hand: nearest cost, coverage, cumulative opportunities, gravity.
#include "core/measures/coverage.h"
#include "core/measures/cumulative_opportunities.h"
#include "core/measures/gravity_access.h"
#include "core/measures/nearest_cost.h"
#include "tests/core/measures/support/tables.h"

#include <QTest>

#include <cmath>

using namespace yike;
using measures::Nearest;
using test::kNoWay;

namespace {

/// Three demand points of 10, 20.5 and 30 people; supplies of 4, 0 (shut) and 6. The third point reaches the shut one only.
measures::CostTable town()
{
    return test::tableOf({10, 20.5, 30}, {4, 0, 6}, {{8, 1, 8}, {16, kNoWay, 12}, {kNoWay, 2, kNoWay}});
}

} // namespace

class ReachTest : public QObject {
    Q_OBJECT

private slots:
    void nearest();
    void coverage();
    void opportunities();
    void nobodyAndNothing();
};

void ReachTest::nearest()
{
    // First: 8 to both, the lower counts; the shut one at 1 does not. Second: 12 to the last. Third: none.
    const std::vector<std::optional<Nearest>> wanted{Nearest{8, 0}, Nearest{12, 2}, std::nullopt};
    QVERIFY(measures::nearestCost(town()) == wanted);
}

void ReachTest::coverage()
{
    const auto within = measures::coverage(town(), 12).value(); // the limit counts
    QVERIFY(within.covered == (std::vector{true, true, false}));
    QCOMPARE(within.people, 30.5);
    QCOMPARE(within.share.value(), 30.5 / 60.5);
    QCOMPARE(measures::coverage(town(), 11.999).value().people, 10.0);
    QVERIFY(!measures::coverage(town(), -1).has_value());
    QVERIFY(!measures::coverage(town(), std::nan("")).has_value());
}

void ReachTest::opportunities()
{
    // Within 12: 4 + 0 + 6; 6 (16 is too far); 0.
    QCOMPARE(measures::cumulativeOpportunities(town(), 12).value(), (std::vector<double>{10, 6, 0}));
    QVERIFY(!measures::cumulativeOpportunities(town(), -1).has_value());
    // f = (c/8)^−1: 4·1 + 6·1 = 10; 4·½ + 6·⅔ = 6; 0.
    const auto weights = measures::weigh(town(), measures::WeightFunction::gravity(8, -1).value()).value();
    const auto access = measures::gravityAccess(town(), weights);
    QVERIFY(std::abs(access[0] - 10) < 1e-12 && std::abs(access[1] - 6) < 1e-12 && access[2] == 0);
}

void ReachTest::nobodyAndNothing()
{
    const auto nobody = test::tableOf({0, 0}, {5}, {{1}, {9}});
    const auto covered = measures::coverage(nobody, 5).value();
    QVERIFY(covered.covered == (std::vector{true, false}));
    QVERIFY(!covered.share.has_value());
    const auto empty = test::tableOf({}, {}, {});
    QVERIFY(measures::nearestCost(empty).empty());
    QVERIFY(!measures::coverage(empty, 5).value().share.has_value());
    const auto nothing = test::tableOf({3}, {}, {{}});
    QCOMPARE(measures::coverage(nothing, 5).value().share.value(), 0.0);
    QCOMPARE(measures::cumulativeOpportunities(nothing, 5).value(), std::vector<double>{0});
}

QTEST_GUILESS_MAIN(ReachTest)
#include "reach_test.moc"
