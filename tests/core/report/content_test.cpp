// SPDX-License-Identifier: GPL-3.0-or-later
// The report's figures of a district that can be reckoned by hand.
#include "core/report/content.h"
#include "tests/support/small_district.h"

#include <QTest>

#include <algorithm>

using namespace yike;

namespace {

std::shared_ptr<const analysis::Assessment> assessed(const plan::Plan &plan, plan::ScenarioId scenario = {})
{
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    const auto situation = analysis::Situation::make(plan, scenario, book);
    return situation ? analysis::assess(*situation).value_or(nullptr) : nullptr;
}

const report::CoverageRow *row(const report::Content &content, std::string_view norm)
{
    for (const report::CoverageRow &r : content.coverage)
        if (r.norm == norm)
            return &r;
    return nullptr;
}

} // namespace

class ContentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_present = assessed(test::smallDistrict());
        QVERIFY(m_present);
        m_content = report::compose(m_present);
    }
    void ledgerCountsEveryRowOnce();
    void peopleAreCounted();
    void coverageNamesTheCommunitiesLeftOut();
    void oldAndYoungByCommunity();
    void circlesTellInsideReachableNone();
    void aScenarioTellsItsGain();

private:
    std::shared_ptr<const analysis::Assessment> m_present;
    report::Content m_content;
};

void ContentTest::ledgerCountsEveryRowOnce()
{
    const report::Summary &s = m_content.summary;
    QCOMPARE(s.outlets, 4);
    QCOMPARE(s.commercial, 3); // day care is a public facility
    QCOMPARE(s.closed, 1);
    QCOMPARE(s.placed, (report::Share{3, 4}));
    QCOMPARE(s.chains.part, 1);
    QCOMPARE(s.chains.whole, 3);
    QCOMPARE(s.subdistricts, 1);
    QCOMPARE(s.communities, 2);
    QCOMPARE(s.circles, 1);
}

void ContentTest::peopleAreCounted()
{
    const report::Summary &s = m_content.summary;
    QCOMPARE(s.people, base::People{400'000});
    QCOMPARE(s.old, base::People{120'000});
    QCOMPARE(s.veryOld, base::People{40'000});
    QCOMPARE(s.under3, base::People{40'000});
    QCOMPARE(s.households, std::int64_t{160'000});
}

void ContentTest::coverageNamesTheCommunitiesLeftOut()
{
    // Day care within 300 m: A (200 m) and B (300 m: the limit counts) of the west, nobody of the east.
    const report::CoverageRow *dayCare = row(m_content, "gb50437-day-care-radius");
    QVERIFY(dayCare);
    QCOMPARE(dayCare->network, (report::Share{60'000, 120'000}));
    QCOMPARE(dayCare->notReached, base::People{60'000});
    QCOMPARE(dayCare->mostly, std::vector<plan::AreaId>{plan::AreaId{4}});
    QCOMPARE(dayCare->verdict, analysis::Verdict::Missed); // 50 % of 60 %
    // The closed breakfast shop serves nobody.
    const report::CoverageRow *breakfast = row(m_content, "plan2023-breakfast");
    QVERIFY(breakfast);
    QCOMPARE(breakfast->network.part, 0);
    // No nursery is in the ledger: not assessed, and no deficit is made of it.
    QVERIFY(!row(m_content, "gb50180-nursery-radius"));
    QVERIFY(std::ranges::find(m_content.notInLedger, "nursery") != m_content.notInLedger.end());
    for (const analysis::Deficit &d : m_content.deficits)
        QVERIFY(d.norm.find("nursery") == std::string::npos);
}

void ContentTest::oldAndYoungByCommunity()
{
    QCOMPARE(m_content.oldYoung.size(), std::size_t{3}); // the subdistrict, then its two communities
    QCOMPARE(m_content.oldYoung[0].area, plan::AreaId{2});
    QCOMPARE(m_content.oldYoung[0].dayPlaces, 20'000);
    QCOMPARE(m_content.oldYoung[1].dayArea, 400);
    QCOMPARE(m_content.oldYoung[2].dayArea, 0);
    QCOMPARE(m_content.oldYoung[2].old, base::People{60'000});
}

void ContentTest::circlesTellInsideReachableNone()
{
    QCOMPARE(m_content.circles.size(), std::size_t{1});
    QCOMPARE(m_content.circles[0].inside, 1); // the convenience store alone; closed and unplaced ones do not count
    QVERIFY(m_content.summary.basicKinds);
    QCOMPARE(m_content.summary.basicKinds->lackMore, 1);
}

void ContentTest::aScenarioTellsItsGain()
{
    plan::Plan plan = test::smallDistrict();
    plan::Scenario scenario;
    scenario.id = {100};
    scenario.nameZh = "东日照";
    plan::Outlet added = plan.outlets[0];
    added.id = {101};
    added.place = plan.residences[3].place;
    added.status = plan::OutletStatus::Planned;
    scenario.outlets[added.id] = {std::nullopt, added};
    plan.scenarios.push_back(scenario);
    plan.nextId = 102;
    const auto after = assessed(plan, scenario.id);
    QVERIFY(after);
    const report::Content content = report::compose(after, m_present);
    QCOMPARE(content.summary.added, std::optional<std::int64_t>(1));
    QVERIFY(content.summary.gain);
    QCOMPARE(content.summary.gain->norm, std::string("gb50437-day-care-radius"));
    QCOMPARE(content.summary.gain->before.part, 60'000);
    QCOMPARE(content.summary.gain->after.part, 120'000);
}

QTEST_GUILESS_MAIN(ContentTest)
#include "content_test.moc"
