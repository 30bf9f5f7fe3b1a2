// SPDX-License-Identifier: GPL-3.0-or-later
// Two states beside each other: the table's differences are those of the coverages, and the other state is computed in a worker.
#include "tests/ui/panels/village.h"
#include "ui/panels/analysis_pages.h"
#include "ui/panels/baseline.h"
#include "ui/panels/tables_comparison.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace yike;

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_village = std::make_unique<test::Village>();
        QVERIFY(m_village->ready());
    }
    void cleanup() { m_village.reset(); }
    void theDifferencesAreThoseOfTheCoverages();
    void areasAddUpToTheWhole();
    void theOtherStateComesWhenItIsWanted();
    void aPageShowsItAndFollowsEdits();

private:
    /// Closes every outlet of a service in a new scenario and waits for the figures.
    void closeAll(const std::string &service)
    {
        auto &document = m_village->document;
        QVERIFY(document.addScenario(QStringLiteral("Closed")));
        document.setScenario(document.plan()->scenarios.back().id);
        for (const plan::Outlet &outlet : std::vector(document.seen()->outlets))
            if (std::ranges::contains(outlet.services, service, &plan::OutletService::service))
                document.setStatus(outlet.id, plan::OutletStatus::Closed);
        QTRY_VERIFY_WITH_TIMEOUT(document.isAssessed(), 60'000);
    }
    std::unique_ptr<test::Village> m_village;
};

void ComparisonTest::theDifferencesAreThoseOfTheCoverages()
{
    const auto before = m_village->document.assessment();
    closeAll("convenience-store");
    const auto after = m_village->document.assessment();
    const panels::TableData table = panels::comparisonByService(m_village->workspace, *before, *after);
    QVERIFY(table.rows.size() > 3);
    const norms::Rulebook &book = m_village->workspace.rulebook();
    bool changed = false;
    for (const panels::Row &row : table.rows) {
        const norms::Norm *norm = book.coverageNorm(row.key);
        const auto *was = before->find(norm->id, norm->users, {}), *is = after->find(norm->id, norm->users, {});
        const auto judged = [&](const analysis::Coverage &of) { return norm->straight ? of.straight : of.metres; };
        const double net = row.cells[5].sort.toDouble() - row.cells[6].sort.toDouble();
        QCOMPARE(net, static_cast<double>(judged(*is) - judged(*was)));
        QCOMPARE(row.cells[11].sort.toDouble(), static_cast<double>(is->people - judged(*is)));
        if (row.key == "convenience-store") {
            QVERIFY(net < 0);
            QCOMPARE(row.cells[3].sort.toDouble(), 0.0);
            changed = true;
        } else {
            QCOMPARE(net, 0.0);
        }
    }
    QVERIFY(changed);
    const charts::BarChart bars = panels::comparisonBars(*before, *after);
    QCOMPARE(bars.labels.size(), qsizetype{1}); // what does not change is not drawn
    QCOMPARE(bars.sets[1].values.front(), 0.0);
}

void ComparisonTest::areasAddUpToTheWhole()
{
    const auto before = m_village->document.assessment();
    m_village->workspace.chooseService("convenience-store");
    closeAll("convenience-store");
    const auto after = m_village->document.assessment();
    const auto lost = [&](const panels::TableData &table) {
        double sum = 0;
        for (const panels::Row &row : table.rows)
            sum += row.cells[6].sort.toDouble();
        return sum;
    };
    const auto &workspace = m_village->workspace;
    const double communities = lost(panels::comparisonByArea(workspace, *before, *after, plan::AreaKind::Community));
    QVERIFY(communities > 0);
    QCOMPARE(lost(panels::comparisonByArea(workspace, *before, *after, plan::AreaKind::Subdistrict)), communities);
}

void ComparisonTest::theOtherStateComesWhenItIsWanted()
{
    panels::Baseline &baseline = m_village->workspace.baseline();
    closeAll("convenience-store");
    QVERIFY(!baseline.figures()); // nobody wants it yet
    QSignalSpy changed(&baseline, &panels::Baseline::changed);
    baseline.want(true);
    QVERIFY(changed.wait(60'000));
    QVERIFY(baseline.figures());
    QCOMPARE(baseline.scenario(), plan::ScenarioId{}); // what the scenario stands on
    const auto present = baseline.figures();
    baseline.choose(m_village->document.scenario());
    QTRY_VERIFY_WITH_TIMEOUT(baseline.figures() && baseline.figures() != present, 60'000);
    QVERIFY(baseline.figures()->coverage == m_village->document.assessment()->coverage);
}

void ComparisonTest::aPageShowsItAndFollowsEdits()
{
    const std::unique_ptr<QWidget> page(panels::newComparisonPage(m_village->workspace));
    page->resize(1000, 260);
    page->show();
    auto *view = page->findChild<QTableView *>();
    QVERIFY(!view->isVisible()); // the state in view is the one compared with
    closeAll("convenience-store");
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && view->model()->rowCount() > 3, 60'000);
    auto *choice = page->findChild<QComboBox *>(QStringLiteral("comparisonView"));
    for (int each = 0; each < choice->count(); ++each) {
        choice->setCurrentIndex(each);
        QTest::qWait(250);
        QVERIFY(!page->grab().isNull());
    }
}

int main(int argc, char **argv) { return test::runPanelTest<ComparisonTest>(argc, argv); }
#include "comparison_test.moc"
