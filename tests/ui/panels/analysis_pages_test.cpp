// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the analysis tell what the core computes, and agree with what the window shows elsewhere.
#include "tests/ui/panels/village.h"
#include "ui/panels/analysis_panel.h"
#include "ui/panels/analysis_tables.h"
#include "ui/panels/page_monitoring.h"
#include "ui/panels/page_uncertainty.h"
#include "ui/text/measure_text.h"
#include "ui/text/numbers.h"

#include <QFile>
#include <QTemporaryDir>

using namespace yike;

namespace {

constexpr int kPatience = 90'000;

} // namespace

class AnalysisPagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_village = std::make_unique<test::Village>();
        QVERIFY(m_village->ready());
    }
    void cleanupTestCase() { m_village.reset(); }

    void tablesHaveAsManyCellsAsHeaders()
    {
        const analysis::Assessment &a = figures();
        const auto unsure = analysis::uncertaintyOf(a, {.runs = 20});
        const auto day = analysis::hoursCoverageOf(a);
        for (const panels::TableData &table :
             {panels::leftBehind(a, analysis::equityOf(a)), panels::monitoring(report::monitoringOf(a), false),
              panels::monitoring(report::monitoringOf(a, &a), true),
              panels::hours(a, day, panels::HoursColumns::Shares), panels::hours(a, day, panels::HoursColumns::Outlets),
              panels::intervals(a, *unsure), panels::ranking(a, *unsure, "convenience-store")}) {
            for (const panels::Row &row : table.rows)
                QCOMPARE(static_cast<qsizetype>(row.cells.size()), table.headers.size());
            QVERIFY(!table.rows.empty() || !table.empty.isEmpty());
        }
    }

    void everyMeasureIsToldForEveryServiceWithOne()
    {
        int tables = 0;
        for (const norms::Service &service : workspace().rulebook().services) {
            for (const analysis::AccessMeasure measure : analysis::kAccessMeasures) {
                const auto told = analysis::accessOf(figures(), service.code, measure);
                QVERIFY(told.has_value());
                const panels::TableData table = panels::access(figures(), *told);
                for (const panels::Row &row : table.rows)
                    QCOMPARE(static_cast<qsizetype>(row.cells.size()), table.headers.size());
                QVERIFY(!table.rows.empty() || !table.empty.isEmpty());
                tables += table.rows.empty() ? 0 : 1;
                QVERIFY(!text::name(measure).isEmpty() && !text::formula(measure).isEmpty() &&
                        !text::paper(measure).isEmpty() && !text::describe(measure).isEmpty());
            }
            QVERIFY(analysis::hasAccessMeasures(service) ||
                    analysis::accessOf(figures(), service.code, analysis::AccessMeasure::Nearest)->areas.empty());
        }
        QVERIFY(tables > 100);
    }

    void theDefaultMeasureAgreesWithTheAdequacyShownElsewhere()
    {
        int compared = 0;
        for (const analysis::AreaAdequacy &told : figures().areaAdequacy) {
            const norms::Service &service = *workspace().rulebook().service(told.service);
            const auto measure = analysis::defaultMeasure(workspace().rulebook(), service);
            const auto found = analysis::accessOf(figures(), told.service, measure);
            for (const panels::Row &row : panels::access(figures(), *found).rows) {
                if (row.object.area != told.area)
                    continue;
                QCOMPARE(row.cells[1].text, text::formatPeople(told.people));
                QCOMPARE(row.cells[4].text, text::formatPeople(told.without));
                if (told.people > 0)
                    QCOMPARE(row.cells[2].text, text::formatNumber(told.mean, 1));
                ++compared;
            }
        }
        QVERIFY(compared > 10);
    }

    void equityLinesHaveAMeaningEach()
    {
        const analysis::Equity equity = analysis::equityOf(figures());
        QVERIFY(!equity.figures.empty());
        for (const analysis::EquityFigure &figure : equity.figures) {
            QVERIFY(!panels::serviceOf(figures(), figure).empty());
            const auto lines = panels::equityLines(figure);
            QCOMPARE(lines.size(), 5U);
            for (const panels::EquityLine &line : lines)
                QVERIFY(!line.meaning.isEmpty() && !line.value.isEmpty());
            if (figure.gini)
                QCOMPARE(lines[1].value, text::formatNumber(*figure.gini, 3));
        }
    }

    void monitoringStandsBesideAnotherProject()
    {
        panels::MonitoringPage page(workspace());
        page.resize(660, 210);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_COMPARE_WITH_TIMEOUT(page.table()->model().rowCount(), 12, kPatience);
        const int alone = page.table()->model().columnCount();
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("last.gpkg"));
        QVERIFY(QFile::copy(workspace().document().path(), copy));
        page.compareWith(copy);
        QVERIFY(page.note().contains(QStringLiteral("last.gpkg")));
        QTRY_COMPARE_WITH_TIMEOUT(page.table()->model().columnCount(), alone + 2, kPatience);
        for (int row = 0; row < page.table()->model().rowCount(); ++row) // the same project: nothing has changed
            QCOMPARE(page.table()->model().row(row).cells[1].text, page.table()->model().row(row).cells[2].text);
        page.findChild<QPushButton *>(QStringLiteral("stopComparing"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.table()->model().columnCount(), alone, kPatience);
        QVERIFY(page.note().isEmpty());
    }

    void aFileThatIsNoProjectIsToldInPlace()
    {
        panels::MonitoringPage page(workspace());
        page.show();
        page.compareWith(QStringLiteral("there is no such project.gpkg"));
        QTRY_VERIFY_WITH_TIMEOUT(!page.note().isEmpty() && !page.note().startsWith(QStringLiteral("Reading")),
                                 kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(page.table()->model().rowCount(), 12, kPatience);
    }

    void drawsAreThoseOfTheCore()
    {
        panels::UncertaintyPage page(workspace());
        page.show();
        page.findChild<QSpinBox *>(QStringLiteral("seed"))->setValue(7);
        page.findChild<QSpinBox *>(QStringLiteral("speedLow"))->setValue(70);
        QCOMPARE(page.request().seed, 7U);
        QCOMPARE(page.request().speed, (analysis::FactorRange{700, 1000, 1200}));
        QCOMPARE(page.request().runs, 1000);
        page.findChild<QPushButton *>(QStringLiteral("runDraws"))->click();
        QVERIFY(page.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!page.isRunning(), kPatience);
        QVERIFY(page.result() != nullptr);
        QVERIFY(!page.isStale());
        const auto expected = analysis::uncertaintyOf(figures(), page.request());
        QVERIFY(page.result()->coverage == expected->coverage);
        QTRY_VERIFY(page.findChild<panels::TablePanel *>(QStringLiteral("draws"))->model().rowCount() > 10);
        workspace().document().assessAgain();
        QTRY_VERIFY_WITH_TIMEOUT(page.isStale(), kPatience);
        QVERIFY(m_village->ready());
    }

    void drawsCanBeCancelled()
    {
        panels::UncertaintyPage page(workspace());
        page.show();
        page.run();
        page.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isRunning(), kPatience);
        QVERIFY(page.result() == nullptr);
        QVERIFY(workspace().document().tasks().running().empty());
        page.run(); // and run again
        QTRY_VERIFY_WITH_TIMEOUT(page.result() != nullptr, kPatience);
    }

private:
    [[nodiscard]] panels::Workspace &workspace() const { return m_village->workspace; }
    [[nodiscard]] const analysis::Assessment &figures() const { return *m_village->workspace.assessment(); }

    std::unique_ptr<test::Village> m_village;
};

int main(int argc, char *argv[]) { return test::runPanelTest<AnalysisPagesTest>(argc, argv); }
#include "analysis_pages_test.moc"
