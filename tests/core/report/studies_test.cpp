// SPDX-License-Identifier: GPL-3.0-or-later
// The report's studies: what they choose of the analyses, that their figures agree with the tables, and that they stop when told.
#include "core/report/studies.h"
#include "tests/support/small_district.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace yike;
using analysis::Access;

class StudiesTest : public QObject {
    Q_OBJECT

private slots:
    void equityOfWhoMatters();
    void hoursOfServicesInTheLedger();
    void monitoringBesideLastYear();
    void rangesHoldTheFiguresOfTheTables();
    void theSameSeedTellsTheSame();
    void noDrawsNoRanges();
    void cancelledLeavesTheContentAlone();

private:
    static plan::Plan district()
    {
        plan::Plan plan = test::smallDistrict();
        plan.outlets[0].hours = "11:00-14:00"; // day care for lunch alone
        return plan;
    }
    static std::shared_ptr<const analysis::Assessment> assessed(const plan::Plan &plan)
    {
        const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
        return analysis::assess(analysis::Situation::make(plan, {}, book).value()).value();
    }
    static report::Content studied(const report::StudyRequest &request = {.draws = 40})
    {
        report::Content content = report::compose(assessed(district()));
        if (!report::addStudies(content, request))
            content.studies = nullptr;
        return content;
    }
};

void StudiesTest::equityOfWhoMatters()
{
    const report::Content content = studied();
    QVERIFY(content.studies);
    const auto &rows = content.studies->equity;
    // Of the services that matter only day care is in the ledger: its minutes and its capacity, for the old.
    QCOMPARE(rows.size(), std::size_t{2});
    for (const report::EquityRow &row : rows) {
        QCOMPARE(row.service, std::string("day-care-for-the-old"));
        QCOMPARE(row.figure.bands, norms::kAged60plus);
        QVERIFY(row.figure.gini);
    }
    const auto capacity = std::ranges::find(rows, Access::Adequacy, [](const auto &row) { return row.figure.access; });
    QVERIFY(capacity != rows.end());
    // A and B reach the twenty places, C and D do not: half the people have nothing.
    QCOMPARE(capacity->worst, std::optional<double>(0.0));
    const auto minutes = std::ranges::find(rows, Access::Minutes, [](const auto &row) { return row.figure.access; });
    QVERIFY(minutes != rows.end());
    QVERIFY(*minutes->worst > 0.1); // the tenth who walk longest walk more than a tenth of the minutes
    QVERIFY(*minutes->worst < 0.5);
}

void StudiesTest::hoursOfServicesInTheLedger()
{
    const report::Content content = studied();
    QVERIFY(content.studies);
    std::size_t seen = 0;
    for (const analysis::HoursCoverage &figure : content.studies->hours) {
        QVERIFY(!figure.area);
        const norms::Norm *norm = norms::starterRulebook().norm(figure.norm);
        QVERIFY(norm && report::inLedger(*content.assessment->situation->plan, norm->service));
        if (norm->service != "day-care-for-the-old")
            continue;
        ++seen;
        const auto told = std::ranges::find(content.coverage, figure.norm, &report::CoverageRow::norm);
        QVERIFY(told != content.coverage.end());
        QCOMPARE(figure.anyTime, told->network.part);
        QCOMPARE(figure.open[static_cast<std::size_t>(plan::DayView::Lunch)], told->network.part);
        QCOMPARE(figure.open[static_cast<std::size_t>(plan::DayView::Night)], base::People{0});
        QCOMPARE(figure.known, figure.outlets);
    }
    QCOMPARE(seen, std::size_t{1});
}

void StudiesTest::monitoringBesideLastYear()
{
    QVERIFY(!studied().studies->besideLastYear);
    plan::Plan before = district();
    before.outlets.erase(before.outlets.begin() + 1); // the convenience store opened since
    const report::Content content = studied({.draws = 0, .lastYear = assessed(before)});
    QVERIFY(content.studies && content.studies->besideLastYear);
    const auto &row = content.studies->monitoring.at(static_cast<std::size_t>(report::Indicator::CommercialOutlets));
    QCOMPARE(*row.value, *row.last + 1);
    QVERIFY(!content.studies->monitoring.at(static_cast<std::size_t>(report::Indicator::Satisfaction)).value);
}

void StudiesTest::rangesHoldTheFiguresOfTheTables()
{
    const report::Content content = studied();
    QVERIFY(content.studies && content.studies->uncertainty);
    QVERIFY(!content.coverage.empty());
    for (const report::CoverageRow &row : content.coverage) {
        const auto *interval = content.studies->interval(row.norm, row.bands);
        QVERIFY2(interval, row.norm.c_str());
        const double network = static_cast<double>(row.network.part) / static_cast<double>(row.network.whole);
        const double pace = static_cast<double>(row.ownPace.part) / static_cast<double>(row.ownPace.whole);
        QVERIFY(std::abs(interval->metres.nominal - network) < 1e-6);
        QVERIFY(std::abs(interval->minutes.nominal - pace) < 1e-6);
        QVERIFY(interval->metres.low <= interval->metres.high);
    }
    for (const report::RankRow &row : content.studies->ranks) {
        QCOMPARE(row.norm, norms::starterRulebook().coverageNorm("day-care-for-the-old")->id);
        QVERIFY(row.correlation <= 1);
    }
    // B lives at the very limit of 300 m: some draws of longer ways lose it.
    const auto *dayCare = content.studies->interval("gb50437-day-care-radius", norms::kAged60plus);
    QVERIFY(dayCare && dayCare->metres.low < dayCare->metres.nominal);
}

void StudiesTest::theSameSeedTellsTheSame()
{
    const report::Content one = studied(), two = studied(), other = studied({.draws = 40, .seed = 2});
    QVERIFY(one.studies->uncertainty->coverage == two.studies->uncertainty->coverage);
    QVERIFY(one.studies->uncertainty->provision == two.studies->uncertainty->provision);
    QVERIFY(one.studies->uncertainty->adequacy != other.studies->uncertainty->adequacy);
}

void StudiesTest::noDrawsNoRanges()
{
    const report::Content content = studied({.draws = 0});
    QVERIFY(content.studies);
    QVERIFY(!content.studies->uncertainty);
    QVERIFY(content.studies->ranks.empty());
    QVERIFY(!content.studies->interval("gb50437-day-care-radius", norms::kAged60plus));
    report::Content content2 = report::compose(assessed(district()));
    const auto few = report::addStudies(content2, {.draws = 3});
    QVERIFY(!few);
    QCOMPARE(few.error().code, base::ErrorCode::OutOfRange);
}

void StudiesTest::cancelledLeavesTheContentAlone()
{
    report::Content content = report::compose(assessed(district()));
    std::stop_source stop;
    // Stopped by the draws' own report of progress: in the midst of the work.
    const base::Progress progress([&](std::string_view, double) { stop.request_stop(); }, stop.get_token());
    const auto done = report::addStudies(content, {.draws = 40}, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
    QVERIFY(!content.studies);
}

QTEST_GUILESS_MAIN(StudiesTest)
#include "studies_test.moc"
