// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure is told for the plan year: an assessment counts the people of then, and the live one follows it.
#include "core/analysis/live.h"
#include "core/plan/plan_year.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

using namespace yike;
using norms::Band;

namespace {

test::TownPlan town()
{
    test::TownPlan town("A..S...B\n+--+---+", 50);
    town.plan.info.baseDate = "2025-12-31";
    town.area(plan::AreaKind::Community, 0, 0, 7, 1);
    town.home('A', Band::Age60to64, 300);
    town.home('B', Band::Age0to2, 90);
    town.outlet('S', "home", 15);
    town.outlet('S', "nursery", 10);
    return town;
}

} // namespace

class PlanYearTest : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfThePlanYear();
    void theLiveAssessmentFollowsTheYear();
    void everyGroupWalksAtItsOwnSpeed();
};

void PlanYearTest::figuresAreThoseOfThePlanYear()
{
    test::TownPlan now = town();
    const auto present = now.assess();
    QCOMPARE(norms::total(present->totalsOf({})->people), 390'000);
    now.plan.parameters.projection.planYear = 2035;
    const auto later = now.assess();
    const auto seen = plan::inPlanYear(std::make_shared<const plan::Plan>(now.plan));
    norms::BandPeople expected{};
    for (const plan::Residence &home : seen->residences)
        for (std::size_t band = 0; band < norms::kBandCount; ++band)
            expected[band] += home.people[band];
    QCOMPARE(later->totalsOf({})->people, expected);
    QCOMPARE(later->totalsOf({})->people[5], 0); // who was 60–64 is 70–74
    QVERIFY(later->totalsOf({})->people[7] > 200'000);
    for (const analysis::Coverage &figure : later->coverage)
        if (!figure.area)
            QCOMPARE(figure.people, norms::peopleOf(expected, figure.bands));
}

void PlanYearTest::theLiveAssessmentFollowsTheYear()
{
    test::TownPlan now = town();
    auto live = analysis::LiveAssessment::start(now.situation());
    QVERIFY(live);
    for (const std::int32_t year : {2030, 2040, 0, 2031}) {
        now.plan.parameters.projection.planYear = year;
        QVERIFY(live->follow(std::make_shared<const plan::Plan>(now.plan)));
        QCOMPARE(test::difference(*live->snapshot(), *now.assess()), std::string());
        now.plan.outlets.front().services.front().capacity += 1000; // an edit of an outlet in that year
        QVERIFY(live->follow(std::make_shared<const plan::Plan>(now.plan)));
        QCOMPARE(test::difference(*live->snapshot(), *now.assess()), std::string());
    }
}

/// One run tells each group's share at its own pace: the old reach less far in the same minutes than adults do.
void PlanYearTest::everyGroupWalksAtItsOwnSpeed()
{
    for (std::size_t i = 0; i < norms::kBandCount; ++i) {
        const auto band = static_cast<Band>(i);
        const norms::Walker &walker = norms::presetWalkers()[static_cast<std::size_t>(norms::walkerOf(band))];
        const std::int32_t expected = i < 2 ? 900 : i < 5 ? 1200 : i < 7 ? 1100 : i < 8 ? 950 : 750;
        QCOMPARE(walker.speed, expected);
    }
    test::TownPlan far("A.........S\n+---------+", 50); // 500 m
    far.home('A', Band::Age15to59, 10);
    for (const Band band : {Band::Age70to79, Band::Age80plus})
        far.plan.residences.front().people[static_cast<std::size_t>(band)] = 10'000;
    far.outlet('S', "shop");
    const auto assessment = far.assess();
    const int shop = assessment->situation->rulebook->serviceIndex("shop");
    base::Cost before = 0;
    for (const norms::WalkerKind kind :
         {norms::WalkerKind::Adult, norms::WalkerKind::Age70, norms::WalkerKind::Age80}) {
        const analysis::NearestTimes *times = assessment->times(shop, kind);
        QVERIFY(times != nullptr);
        QVERIFY(times->cost.front() > before);
        before = times->cost.front();
    }
}

QTEST_APPLESS_MAIN(PlanYearTest)
#include "plan_year_test.moc"
