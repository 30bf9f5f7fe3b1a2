// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the analysis as a user goes through them: looks, draws, cancels, and asks a table cell why.
#include "tests/journeys/driver.h"
#include "ui/panels/page_uncertainty.h"
#include "ui/panels/why_dialog.h"
#include "ui/text/language.h"

#include <QDialog>

#include <string>

using namespace yike;

namespace {

shell::Opening opening() { return {.demoResidents = qEnvironmentVariableIsSet("YIKE_TEST_PICTURES") ? 60'000 : 2'000}; }

bool says(test::Driver &user, const QString &words)
{
    return QTest::qWaitFor(
        [&] {
            const auto *dialog = user.window().findChild<panels::WhyDialog *>();
            return dialog != nullptr && dialog->plainText().contains(words);
        },
        test::kPatience);
}

bool filled(const panels::TablePanel &table)
{
    return QTest::qWaitFor([&] { return table.isVisible() && table.model().rowCount() > 0; }, test::kPatience);
}

panels::TablePanel &tableOf(test::Driver &user, const char *page)
{
    user.tables().showPanel(QLatin1String(page));
    auto &found = user.find<QWidget>(page);
    auto *table = qobject_cast<panels::TablePanel *>(&found);
    return table != nullptr ? *table : *found.findChild<panels::TablePanel *>();
}

} // namespace

class AnalysisJourney : public QObject {
    Q_OBJECT

private slots:
    void everyPageTellsItsFigures_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::newRow("en") << false;
        QTest::newRow("zh") << true;
    }

    void everyPageTellsItsFigures()
    {
        QFETCH(bool, chinese);
        test::Driver user(opening());
        QVERIFY(user.ready());
        if (chinese)
            text::installLanguage(*qApp, text::Language::Chinese);
        const std::string tongue = chinese ? "-zh" : "-en";
        for (const char *page : {"monitoring", "hours", "measures"}) {
            QVERIFY2(filled(tableOf(user, page)), page);
            user.picture(("analysis-" + std::string(page) + tongue).c_str());
        }
        user.tables().showPanel(QStringLiteral("equity"));
        auto &figure = user.find<QComboBox>("equityFigure");
        QVERIFY(QTest::qWaitFor([&] { return figure.count() > 10; }, test::kPatience));
        QVERIFY(figure.currentIndex() >= 0);
        user.picture(("analysis-equity" + tongue).c_str());
        auto &draws = user.find<panels::UncertaintyPage>("uncertainty");
        user.tables().showPanel(QStringLiteral("uncertainty"));
        QTest::mouseClick(&user.find<QPushButton>("runDraws"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return draws.result() != nullptr; }, test::kPatience));
        QVERIFY(filled(user.find<panels::TablePanel>("draws")));
        user.picture(("analysis-uncertainty" + tongue).c_str());
        text::installLanguage(*qApp, text::Language::English);
    }

    void drawsAreCancelledAndGrowStale()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        user.tables().showPanel(QStringLiteral("uncertainty"));
        auto &page = user.find<panels::UncertaintyPage>("uncertainty");
        auto &run = user.find<QPushButton>("runDraws");
        QTest::mouseClick(&run, Qt::LeftButton);
        QVERIFY(page.isRunning() && !run.isVisible());
        QTest::mouseClick(&user.find<QPushButton>("cancelDraws"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !page.isRunning(); }, test::kPatience));
        QVERIFY(run.isVisible());
        QTest::mouseClick(&run, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return page.result() != nullptr; }, test::kPatience));
        QVERIFY(!page.isStale());
        const plan::Outlet outlet = user.outletOf("convenience-store");
        QVERIFY(user.document().setStatus(outlet.id, plan::OutletStatus::Closed));
        QVERIFY(QTest::qWaitFor([&] { return page.isStale(); }, test::kPatience));
        user.picture("analysis-stale");
    }

    void aTableCellAnswersWhy()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        panels::TablePanel &results = user.table("results");
        QVERIFY(filled(results));
        results.view()->setCurrentIndex(results.view()->model()->index(0, 4));
        const std::unique_ptr<QMenu> menu(results.menuOf(results.view()->currentIndex()));
        menu->findChild<QAction *>(QStringLiteral("why"))->trigger();
        QVERIFY(says(user, QStringLiteral("Population coverage on foot")));
        panels::TablePanel &deficits = user.table("deficits");
        QVERIFY(filled(deficits));
        int row = 0;
        while (deficits.model().row(row).why.kind != text::WhyKey::Kind::Provision)
            QVERIFY(++row < deficits.model().rowCount());
        deficits.view()->setCurrentIndex(deficits.view()->model()->index(row, 0));
        QTest::keyClick(deficits.view(), Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(says(user, QStringLiteral("Required =")));
    }

    void theMeasuresAreExplained()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        QVERIFY(filled(tableOf(user, "measures")));
        user.choose(user.find<QComboBox>("measure"), 2);
        QTest::mouseClick(&user.find<QPushButton>("explainMeasures"), Qt::LeftButton);
        QVERIFY(user.find<QDialog>("measuresHelp").isVisible());
        user.find<QDialog>("measuresHelp").close();
    }
};

/// main() of a journey: own home, theme, fonts.
int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new AnalysisJourney; });
}
#include "analysis_journey_test.moc"
