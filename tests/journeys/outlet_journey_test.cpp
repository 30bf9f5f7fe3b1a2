// SPDX-License-Identifier: GPL-3.0-or-later
// An outlet from its first click to its end: add, name, edit in the form, close, delete, and find it in the list.
#include "tests/journeys/driver.h"

#include "ui/panels/outlets_panel.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace yike;

class OutletJourney : public QObject {
    Q_OBJECT

private slots:
    void addNameCloseDelete()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const auto before = user.document().plan()->outlets.size();
        user.press("add-outlet");
        QCOMPARE(user.canvas().tool(), map::ToolKind::AddOutlet);
        const QPoint spot(user.canvas().width() / 2, user.canvas().height() / 2);
        QTest::mouseClick(&user.canvas(), Qt::LeftButton, {}, spot);
        QCOMPARE(user.document().plan()->outlets.size(), before + 1);
        QCOMPARE(user.canvas().tool(), map::ToolKind::Select);
        const plan::OutletId id = user.workspace().selection().outlet;
        QVERIFY(id);

        // The name is selected: typing replaces it.
        auto &name = user.find<QLineEdit>("outletName");
        QTRY_VERIFY(name.isVisible());
        QCOMPARE(name.selectedText(), name.text());
        QTest::keyClicks(&name, QStringLiteral("Corner shop"));
        QTest::keyClick(&name, Qt::Key_Return);
        QCOMPARE(user.document().plan()->outlet(id)->name, std::string("Corner shop"));

        auto &hours = user.find<QLineEdit>("outletHours");
        hours.setFocus();
        QTest::keyClicks(&hours, QStringLiteral("06:00-22:00"));
        QTest::keyClick(&hours, Qt::Key_Return);
        QCOMPARE(user.document().plan()->outlet(id)->hours, std::string("06:00-22:00"));
        user.picture("form");

        auto &close = user.find<QPushButton>("closeOutlet");
        QTest::mouseClick(&close, Qt::LeftButton);
        QCOMPARE(user.document().plan()->outlet(id)->status, plan::OutletStatus::Closed);
        QTest::mouseClick(&close, Qt::LeftButton);
        QCOMPARE(user.document().plan()->outlet(id)->status, plan::OutletStatus::Open);
        QTest::mouseClick(&user.find<QPushButton>("deleteOutlet"), Qt::LeftButton);
        QVERIFY(user.document().plan()->outlet(id) == nullptr);
        QVERIFY(user.workspace().selection().empty());

        const int steps = user.document().stepCount();
        QCOMPARE(steps, 6); // add, name, hours, close, reopen, delete
        for (int step = 0; step < steps; ++step)
            user.press("undo");
        QCOMPARE(user.document().plan()->outlets.size(), before);
        QTRY_COMPARE_WITH_TIMEOUT(user.document().savedState(), document::SavedState::Saved, test::kPatience);
    }

    void theListFindsSortsAndCopies()
    {
        test::Driver user;
        QVERIFY(user.ready());
        user.tables().showPanel(QStringLiteral("outlets"));
        auto &list = user.find<panels::OutletsPanel>("outlets");
        QTRY_VERIFY(list.view()->model()->rowCount() > 0);
        const int all = list.view()->model()->rowCount();
        QCOMPARE(all, static_cast<int>(user.document().plan()->outlets.size()));
        const plan::Outlet pharmacy = user.outletOf("pharmacy");
        list.filter()->setFocus();
        QInputMethodEvent typed; // Chinese comes from an input method, not from keys
        typed.setCommitString(text::fromCore(pharmacy.name));
        QCoreApplication::sendEvent(list.filter(), &typed);
        QVERIFY(list.view()->model()->rowCount() >= 1);
        QVERIFY(list.view()->model()->rowCount() < all);
        list.filter()->clear();

        // Only pharmacies.
        auto &service = user.find<QComboBox>("outletService");
        service.setCurrentIndex(1 + user.workspace().rulebook().serviceIndex("pharmacy"));
        const auto offers = [](const plan::Outlet &outlet) {
            return std::ranges::any_of(outlet.services, [](const auto &each) { return each.service == "pharmacy"; });
        };
        const auto pharmacies = std::ranges::count_if(user.document().plan()->outlets, offers);
        QTRY_COMPARE(list.view()->model()->rowCount(), static_cast<int>(pharmacies));
        user.picture("outlet-list");

        // A click chooses the outlet and shows its form.
        const QModelIndex first = list.view()->model()->index(0, 0);
        QTest::mouseClick(list.view()->viewport(), Qt::LeftButton, {}, list.view()->visualRect(first).center());
        QVERIFY(user.workspace().selection().outlet);
        QVERIFY(user.find<QLineEdit>("outletName").isVisible());

        QTest::keySequence(list.view(), QKeySequence::Copy);
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied.count(QLatin1Char('\n')), 2); // the headers and the chosen row
        QVERIFY(copied.startsWith(QStringLiteral("Key\tName\t")));
        QVERIFY(copied.contains(first.data().toString()));
    }

    void resultsStandInThreeColumnsForEveryCommunity()
    {
        test::Driver user;
        QVERIFY(user.ready());
        user.workspace().chooseService("convenience-store");
        panels::TablePanel &results = user.table("results");
        const auto communities =
            std::ranges::count(user.document().plan()->areas, plan::AreaKind::Community, &plan::Area::kind);
        QTRY_COMPARE(results.view()->model()->rowCount(), static_cast<int>(communities));
        const auto &headers = results.model().table().headers;
        for (const char *column : {"Straight", "Network", "Own pace", "Target", "Not reached"})
            QVERIFY2(headers.contains(QLatin1String(column)), column);
        user.picture("results");
        // The mouse over a row lights its community on the map.
        QSignalSpy pointed(&user.workspace(), &panels::Workspace::areaPointed);
        QWidget *viewport = results.view()->viewport();
        for (const int row : {1, 0}) { // sent straight to it: where the real cursor rests is the machine's affair
            const QPointF at = results.view()->visualRect(results.view()->model()->index(row, 1)).center();
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(viewport, &move);
        }
        QTRY_VERIFY(!pointed.isEmpty());
    }

    void everyTableShowsSomethingOrSaysWhy()
    {
        test::Driver user;
        QVERIFY(user.ready());
        for (const char *name : {"results", "oldYoung", "deficits", "scenarios", "issues", "history"}) {
            panels::TablePanel &table = user.table(name);
            QTRY_VERIFY2(table.view()->model()->rowCount() > 0 || !table.model().table().empty.isEmpty(), name);
            for (const panels::Row &row : table.model().table().rows)
                QCOMPARE(row.cells.size(), static_cast<std::size_t>(table.model().table().headers.size()));
            user.picture(name);
        }
        user.tables().showPanel(QStringLiteral("chart"));
        user.picture("chart");
    }
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new OutletJourney; });
}
#include "outlet_journey_test.moc"
