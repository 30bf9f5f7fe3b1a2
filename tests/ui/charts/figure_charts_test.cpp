// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the window hold the figures of the assessment.
#include "tests/support/map_plan.h"
#include "tests/support/ui_home.h"
#include "ui/charts/figure_bars.h"
#include "ui/charts/walk_chart.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QTest>

#include <numeric>

using namespace yike;

class FigureChartsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        test::TownMaker maker({.blocks = 6});
        plan::Plan plan = maker.make();
        for (plan::Outlet &outlet : plan.outlets)
            outlet.services.front().capacity = 20'000;
        const auto book = std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook());
        m_figures = *analysis::assess(*analysis::Situation::make(plan, {}, book));
    }
    void theCurveOfWalkingTimesMeetsTheCoverage();
    void thePyramidHoldsEverybodyOnce();
    void everyOutletIsAKind();
    void adequacyIsHighestFirst();
    void barsAreDrawnFromTheTop();

private:
    std::shared_ptr<const analysis::Assessment> m_figures;
};

void FigureChartsTest::theCurveOfWalkingTimesMeetsTheCoverage()
{
    const auto curves = charts::walkCurves(*m_figures, "convenience-store", norms::WalkerKind::Metres);
    QVERIFY(!curves.curves.empty());
    const norms::Norm *norm = norms::starterRulebook().coverageNorm("convenience-store");
    const auto *coverage = m_figures->find(norm->id, norm->users, {});
    const auto &points = curves.curves.front().points;
    const auto at = std::ranges::find(points, curves.limit, [](QPointF point) { return point.x(); });
    QVERIFY(at != points.end()); // the limit lies on a step of the axis
    QCOMPARE(at->y(), 100.0 * static_cast<double>(coverage->metres) / static_cast<double>(coverage->people));
    QVERIFY(std::ranges::is_sorted(points, {}, [](QPointF point) { return point.y(); }));
    QVERIFY(charts::walkCurves(*m_figures, "no-such-service", norms::WalkerKind::Metres).curves.empty());
    QVERIFY(charts::walkChart(curves, {})->series().size() >= 2); // and the norm's limit
}

void FigureChartsTest::thePyramidHoldsEverybodyOnce()
{
    const charts::BarChart bars = charts::agePyramid(*m_figures, "convenience-store");
    QCOMPARE(bars.labels.size(), static_cast<qsizetype>(norms::kBandCount));
    double all = 0;
    for (const charts::BarSet &set : bars.sets)
        all = std::accumulate(set.values.begin(), set.values.end(), all);
    QCOMPARE(all, static_cast<double>(norms::total(m_figures->totalsOf({})->people)) / 1000);
    QVERIFY(charts::agePyramid(*m_figures, "no-such-service").labels.isEmpty());
}

void FigureChartsTest::everyOutletIsAKind()
{
    const charts::BarChart bars = charts::kindBars(*m_figures);
    double all = 0;
    for (const charts::BarSet &set : bars.sets)
        all = std::accumulate(set.values.begin(), set.values.end(), all);
    std::size_t offers = 0;
    for (const plan::Outlet &outlet : m_figures->situation->plan->outlets)
        offers += outlet.services.size();
    QCOMPARE(all, static_cast<double>(offers));
    QVERIFY(std::ranges::is_sorted(bars.sets.front().values, std::greater()));
}

void FigureChartsTest::adequacyIsHighestFirst()
{
    const charts::BarChart bars = charts::adequacyBars(*m_figures, "day-care-for-the-old", plan::AreaKind::Community);
    QCOMPARE(bars.labels.size(), qsizetype{4});
    QVERIFY(std::ranges::is_sorted(bars.sets.front().values, std::greater()));
    QVERIFY(charts::adequacyBars(*m_figures, "no-such-service", plan::AreaKind::Community).labels.isEmpty());
}

void FigureChartsTest::barsAreDrawnFromTheTop()
{
    charts::BarChart bars;
    bars.labels = {QStringLiteral("first"), QStringLiteral("second")};
    bars.sets = {{QStringLiteral("a"), Qt::red, {1, 2}}, {QStringLiteral("b"), Qt::blue, {3, -1}}};
    const auto chart = charts::barChart(bars, {});
    const auto *series = qobject_cast<QAbstractBarSeries *>(chart->series().front());
    QCOMPARE(series->barSets().last()->label(), QStringLiteral("a")); // the last stands on top
    QCOMPARE(series->barSets().last()->at(1), 1.0);
    QCOMPARE(series->barSets().first()->at(0), 0.0); // no figure is no bar
    auto *names = qobject_cast<QBarCategoryAxis *>(chart->axes(Qt::Vertical).front());
    QCOMPARE(names->categories(), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
}

int main(int argc, char **argv)
{
    const test::UiHome home;
    QApplication app(argc, argv);
    FigureChartsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "figure_charts_test.moc"
