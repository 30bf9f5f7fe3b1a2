// SPDX-License-Identifier: GPL-3.0-or-later
// What one more outlet would cure, and coverage through the views of the day: drawn towns and brute force.
#include "core/analysis/cure.h"
#include "core/analysis/hours_view.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

#include <format>

using namespace yike;
using norms::Band;
using test::TownPlan;

namespace {

constexpr std::int64_t kPerson = base::kOnePerson;

} // namespace

class CureTest : public QObject {
    Q_OBJECT

private slots:
    void theBestDoorIsBetweenTwoHomes();
    void equalsTryingEveryDoor();
    void aShortfallInOutletsOfTheMiddleSize();
    void homesLeftOutAreListed();
    void whatIsOpenAtBreakfast();
};

// 100 m a cell, 100 m to the street. The shop S serves A; B, C and D are 700 m and more from it. An outlet at C is within 500 m
// of B and C and D: 100 + 200 + 100 = 400 m either side.
void CureTest::theBestDoorIsBetweenTwoHomes()
{
    TownPlan town(R"(
S.A..........B.C.D
+-+----------+-+-+
)",
                  100);
    town.home('A', Band::Age15to59, 1000);
    const auto b = town.home('B', Band::Age15to59, 10).id;
    const auto c = town.home('C', Band::Age15to59, 20).id;
    town.home('D', Band::Age15to59, 40);
    town.outlet('S', "shop");
    const auto assessment = town.assess();
    const auto cure = analysis::cureOf(*assessment, "shop-500", {});
    QVERIFY(cure);
    QVERIFY(cure->at == b || cure->at == c); // B to D: 100 + 400 + 100 = 600 m is too far
    QCOMPARE(cure->at, c);
    QCOMPARE(cure->here, 70 * kPerson);
    QCOMPARE(cure->left, 0);
    QVERIFY(!analysis::cureOf(*assessment, "shop-500", plan::AreaId{999}));
    QVERIFY(!analysis::cureOf(*assessment, "beds", {}));
    QVERIFY(!analysis::cureOf(*assessment, "no such norm", {}));
}

void CureTest::equalsTryingEveryDoor()
{
    int tried = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        test::RandomTownPlan random(seed);
        plan::Plan plan = random.plan();
        const auto situation = analysis::Situation::make(plan, {}, test::smallRulebook());
        const auto assessment = *analysis::assess(*situation);
        const auto cure = analysis::cureOf(*assessment, "shop-500", {});
        QVERIFY(cure);
        const base::People before = assessment->find("shop-500", norms::kEverybody, {})->metres;
        base::People best = 0;
        for (const plan::Residence &home : plan.residences) {
            plan::Plan more = plan;
            plan::Outlet outlet;
            outlet.id = {more.nextId++};
            outlet.place = home.place;
            outlet.estate = home.estate;
            outlet.openTo = plan::OpenTo::Everybody;
            outlet.services = {{.service = "shop"}};
            more.outlets.push_back(outlet);
            const auto then = *analysis::assess(*analysis::Situation::make(more, {}, test::smallRulebook()));
            best = std::max(best, then->find("shop-500", norms::kEverybody, {})->metres - before);
            ++tried;
        }
        QVERIFY2(cure->here == best,
                 qPrintable(QString::fromStdString(std::format("seed {}: {} against {}", seed, cure->here, best))));
    }
    QVERIFY(tried > 60);
}

void CureTest::aShortfallInOutletsOfTheMiddleSize()
{
    TownPlan town(R"(
A.B.C
+-+-+
)");
    town.home('A', Band::Age70to79, 1000);
    town.outlet('A', "home", 10); // 27 of 40 beds wanted
    town.outlet('B', "home", 12);
    town.outlet('C', "home", 5);
    const auto needed = analysis::outletsNeeded(*town.assess(), "beds", {});
    QVERIFY(needed);
    QCOMPARE(needed->middle, 10'000);
    QCOMPARE(needed->outlets, 2); // 40 − 27 = 13 beds in tens
    QVERIFY(!analysis::outletsNeeded(*town.assess(), "shop-500", {}));
}

void CureTest::homesLeftOutAreListed()
{
    TownPlan town(R"(
S.A..........B.C.D
+-+----------+-+-+
)",
                  100);
    town.home('A', Band::Age15to59, 1000);
    const auto b = town.home('B', Band::Age15to59, 10).id;
    town.home('C', Band::Age70to79, 0);
    const auto d = town.home('D', Band::Age15to59, 40).id;
    town.outlet('S', "shop");
    const auto left = analysis::homesLeftOut(*town.assess(), "shop-500", {});
    QCOMPARE(left.size(), 2U);
    QCOMPARE(left[0].home, d);
    QCOMPARE(left[0].people, 40 * kPerson);
    QCOMPARE(left[1].home, b);
    QCOMPARE(left[1].cost, 1'500'000U); // 1,300 m of street and 100 m at either end
}

void CureTest::whatIsOpenAtBreakfast()
{
    TownPlan town(R"(
A.S..........T.B
+-+----------+-+
)",
                  100);
    town.home('A', Band::Age15to59, 100);
    town.home('B', Band::Age15to59, 50);
    town.outlet('S', "shop").hours = "06:00-22:00";
    town.outlet('T', "shop").hours = "不定时";
    const auto views = analysis::hoursCoverageOf(*town.assess());
    const auto shop = std::ranges::find(views, "shop-500", &analysis::HoursCoverage::norm);
    QVERIFY(shop != views.end());
    QCOMPARE(shop->people, 150 * kPerson);
    QCOMPARE(shop->anyTime, 150 * kPerson);
    QCOMPARE(shop->open[0], 100 * kPerson); // T may be open or shut: nobody knows
    QCOMPARE(shop->open[3], 0);
    QCOMPARE(shop->outlets, 2);
    QCOMPARE(shop->known, 1);
    QCOMPARE(shop->openOutlets[1], 1);
}

QTEST_GUILESS_MAIN(CureTest)
#include "cure_test.moc"
