// SPDX-License-Identifier: GPL-3.0-or-later
// How evenly access is spread in drawn towns, worked out by hand.
#include "core/analysis/equity.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

#include <cmath>

using namespace yike;
using norms::Band;
using test::TownPlan;

class EquityTest : public QObject {
    Q_OBJECT

private slots:
    void twoHomesOfEqualPeople();
    void theOldLiveFarAway();
    void nobodyAndNothing();
    void communitiesBehindInThreeNormsAreNamed();
};

namespace {

const analysis::EquityFigure &figure(const analysis::Equity &equity, std::string_view of, norms::BandSet bands)
{
    for (const analysis::EquityFigure &one : equity.figures) {
        if (one.of == of && one.bands == bands)
            return one;
    }
    throw std::runtime_error("no such figure");
}

} // namespace

// 50 m a cell and 50 m to the street; an adult walks 1.2 m/s: A needs 300 m = 250 s, B 600 m = 500 s. Of two equal groups with
// values 1 and 2: Gini (1 · 1) ÷ (2 · 4 · 1.5) · 2 = 1 ÷ 6.
void EquityTest::twoHomesOfEqualPeople()
{
    TownPlan town(R"(
A...S.........B
+---+---------+
)");
    town.home('A', Band::Age15to59, 100);
    town.home('B', Band::Age15to59, 100);
    town.outlet('S', "shop");
    const auto equity = analysis::equityOf(*town.assess());
    const auto &shop = figure(equity, "shop-500", norms::kEverybody);
    QCOMPARE(shop.people, 200 * base::kOnePerson);
    QCOMPARE(shop.left, 0);
    QVERIFY2(std::abs(*shop.mean - 375.0 / 60) < 1e-3,
             qPrintable(QString::number(*shop.mean, 'g', 10))); // costs are whole milliseconds, each part rounded
    QVERIFY2(std::abs(*shop.gini - 1.0 / 6) < 1e-4, qPrintable(QString::number(*shop.gini)));
    QCOMPARE(shop.lorenz.size(), 3U);
    QVERIFY(std::abs(shop.lorenz[1].value - 1.0 / 3) < 1e-4);
}

void EquityTest::theOldLiveFarAway()
{
    TownPlan town(R"(
A...S.........B
+---+---------+
)");
    town.home('A', Band::Age15to59, 100);
    town.home('B', Band::Age70to79, 100);
    town.outlet('S', "shop");
    const auto equity = analysis::equityOf(*town.assess());
    QVERIFY(*figure(equity, "shop-500", norms::kEverybody).concentrationByOld > 0.1);
    QCOMPARE(figure(equity, "shop-500", norms::kAged60plus).people, 100 * base::kOnePerson);
    QVERIFY(std::abs(*figure(equity, "shop-500", norms::kAged60plus).gini) < 1e-12); // one home alone
}

void EquityTest::nobodyAndNothing()
{
    TownPlan town(R"(
A...S
+---+
)");
    town.home('A', Band::Age15to59, 0);
    town.home('S', Band::Age70to79, 10);
    const auto equity = analysis::equityOf(*town.assess());
    const auto &shop = figure(equity, "shop-500", norms::kEverybody);
    QCOMPARE(shop.left, 10 * base::kOnePerson); // there is no shop
    QVERIFY(!shop.mean && !shop.gini && !shop.theil && !shop.concentrationByOld);
    QVERIFY(shop.lorenz.empty());
    QVERIFY(equity.leftBehind.empty());
}

void EquityTest::communitiesBehindInThreeNormsAreNamed()
{
    TownPlan town(R"(
A...S..............................B
+---+------------------------------+
)");
    const auto near = town.area(plan::AreaKind::Community, 0, 0, 8, 1).id;
    const auto far = town.area(plan::AreaKind::Community, 20, 0, 36, 1).id;
    town.home('A', Band::Age15to59, 100).community = near;
    town.home('B', Band::Age15to59, 100).community = far;
    for (const char *service : {"shop", "market", "clinic"})
        town.outlet('S', service);
    const auto equity = analysis::equityOf(*town.assess());
    QCOMPARE(equity.leftBehind.size(), 1U);
    QCOMPARE(equity.leftBehind[0].area, far);
    QCOMPARE(equity.leftBehind[0].norms, (std::vector<std::string>{"shop-500", "market-300", "clinic-500"}));
    QVERIFY(equity.leftBehind[0].compared >= 3);
}

QTEST_GUILESS_MAIN(EquityTest)
#include "equity_test.moc"
