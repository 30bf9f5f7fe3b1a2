// SPDX-License-Identifier: GPL-3.0-or-later
// Rows answer why, fly, and are copied: by the menu and by the keyboard.
#include "tests/ui/panels/village.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/table_panels.h"
#include "ui/panels/tables.h"

#include <QSignalSpy>

using namespace yike;
using text::WhyKey;

class TablePanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_village = std::make_unique<test::Village>();
        QVERIFY(m_village->ready());
    }
    void cleanupTestCase() { m_village.reset(); }

    void everyFigureOfResultsAndDeficitsAnswersWhy()
    {
        int rows = 0;
        for (const panels::TableData &table :
             {panels::coverageByService(workspace()), panels::coverageByArea(workspace(), plan::AreaKind::Community),
              panels::deficits(workspace())}) {
            for (const panels::Row &row : table.rows) {
                QVERIFY(row.why.kind != WhyKey::Kind::None);
                const auto why = text::why(*workspace().assessment(), row.why);
                QVERIFY2(why.has_value(), qPrintable(row.cells.front().text));
                ++rows;
            }
        }
        QVERIFY(rows > 20);
    }

    void theMenuAndTheKeyAskWhy()
    {
        const auto panel = results();
        QSignalSpy asked(&workspace(), &panels::Workspace::whyWanted);
        const QModelIndex index = panel->view()->model()->index(1, 0);
        panel->view()->setCurrentIndex(index);
        const WhyKey expected = panel->currentRow()->why;
        const std::unique_ptr<QMenu> menu(panel->menuOf(index));
        auto *why = menu->findChild<QAction *>(QStringLiteral("why"));
        QVERIFY(why != nullptr);
        why->trigger();
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.last().first().value<WhyKey>() == expected);
        QTest::keyClick(panel->view(), Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(panel->view(), Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(asked.size(), 3);
        QTest::keyClick(panel->view(), Qt::Key_Question); // a plain question mark is no question
        QCOMPARE(asked.size(), 3);
    }

    void enterFliesToTheArea()
    {
        const auto panel = results();
        QSignalSpy flown(&workspace(), &panels::Workspace::areaFlightWanted);
        panel->view()->setCurrentIndex(panel->view()->model()->index(0, 0));
        QTest::keyClick(panel->view(), Qt::Key_Return);
        QCOMPARE(flown.size(), 1);
    }

    void rowsWithoutAFigureHaveNoQuestion()
    {
        const std::unique_ptr<QWidget> made(panels::newScenariosPanel(workspace()));
        auto *panel = qobject_cast<panels::TablePanel *>(made.get());
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel));
        const std::unique_ptr<QMenu> menu(panel->menuOf(panel->view()->model()->index(0, 0)));
        QVERIFY(menu->findChild<QAction *>(QStringLiteral("why")) == nullptr);
        QVERIFY(!menu->actions().isEmpty());
    }

private:
    [[nodiscard]] panels::Workspace &workspace() const { return m_village->workspace; }
    /// The table of results, seen and filled.
    [[nodiscard]] std::unique_ptr<panels::TablePanel> results() const
    {
        std::unique_ptr<panels::TablePanel> panel(
            qobject_cast<panels::TablePanel *>(panels::newResultsPanel(workspace())));
        panel->show();
        if (!QTest::qWaitForWindowExposed(panel.get()) || panel->model().rowCount() < 2)
            qFatal("no rows");
        return panel;
    }

    std::unique_ptr<test::Village> m_village;
};

int main(int argc, char *argv[]) { return test::runPanelTest<TablePanelTest>(argc, argv); }
#include "table_panel_test.moc"
