// SPDX-License-Identifier: GPL-3.0-or-later
// Look at the demonstration: choose a service and a walker, drag an outlet and see the figures follow, take it back.
#include "tests/journeys/driver.h"

#include <QSignalSpy>

using namespace yike;

class PlanJourney : public QObject {
    Q_OBJECT

private slots:
    void theDemonstrationOpensByItself()
    {
        test::Driver user;
        QVERIFY(user.ready());
        QVERIFY(user.document().plan()->info.madeUp);
        QVERIFY(user.canvas().options().notice.contains(QStringLiteral("Made-up")));
        QVERIFY(user.canvas().width() * 100 >= user.window().width() * 55);
        QVERIFY(!user.tables().isUnfolded()); // 768 px are too low for the tables
        QVERIFY(user.canvas().options().legend.has_value());
        user.picture("village");
    }

    void choosingAServiceAndAWalkerChangesTheFigures()
    {
        test::Driver user;
        QVERIFY(user.ready());
        auto &list = user.find<QTreeView>("serviceList");
        const QModelIndex group = list.model()->index(1, 0);
        const QModelIndex row = list.model()->index(2, 0, group);
        list.scrollTo(row);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(row).center());
        QCOMPARE(user.workspace().service(), row.data(panels::ServiceCode).toString().toStdString());
        QCOMPARE(user.find<QComboBox>("service").currentData().toString(), row.data(panels::ServiceCode).toString());
        const base::People byMetres = user.reached();
        auto &walker = user.find<QComboBox>("walker");
        user.choose(walker, walker.findData(static_cast<int>(norms::WalkerKind::Age80)));
        QCOMPARE(user.workspace().walker(), norms::WalkerKind::Age80);
        QVERIFY(user.reached() >= 0);
        QVERIFY(user.reached() != byMetres || byMetres == 0);
        QVERIFY(user.canvas().options().legend->title.contains(QStringLiteral("80")));
    }

    void figuresFollowWhileAnOutletIsDragged()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const plan::Outlet outlet = user.outletOf("convenience-store");
        user.workspace().chooseService("convenience-store");
        user.approach(outlet.id);
        const QPoint from = user.at(outlet.place);
        QSignalSpy figures(&user.document(), &document::Document::assessmentChanged);
        QTest::mouseMove(&user.canvas(), from);
        QTest::mousePress(&user.canvas(), Qt::LeftButton, {}, from);
        int seenWhileMoving = 0;
        for (int step = 1; step <= 12; ++step) {
            QTest::mouseMove(&user.canvas(), from + QPoint(step * 20, step * 8));
            QTest::qWait(30);
            if (user.canvas().dragging())
                seenWhileMoving = static_cast<int>(figures.size());
        }
        QVERIFY2(seenWhileMoving >= 2, "the figures did not follow the drag");
        QVERIFY(user.document().plan()->outlet(outlet.id)->place == outlet.place); // not yet
        QTest::mouseRelease(&user.canvas(), Qt::LeftButton, {}, from + QPoint(240, 96));
        QVERIFY(user.document().plan()->outlet(outlet.id)->place != outlet.place);
        QCOMPARE(user.document().stepCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(user.document().isAssessed(), test::kPatience);
        user.picture("dragged");

        user.press("undo");
        QVERIFY(user.document().plan()->outlet(outlet.id)->place == outlet.place);
        user.press("redo");
        QVERIFY(user.document().plan()->outlet(outlet.id)->place != outlet.place);
        QTRY_COMPARE_WITH_TIMEOUT(user.document().savedState(), document::SavedState::Saved, test::kPatience);
    }

    void escapeLetsADragGo()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const plan::Outlet outlet = user.outletOf("convenience-store");
        user.workspace().chooseService("convenience-store");
        user.approach(outlet.id);
        const QPoint from = user.at(outlet.place);
        QTest::mousePress(&user.canvas(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 5; ++step)
            QTest::mouseMove(&user.canvas(), from + QPoint(step * 15, 0));
        QVERIFY(user.canvas().dragging());
        QTest::keyClick(&user.canvas(), Qt::Key_Escape);
        QTest::mouseRelease(&user.canvas(), Qt::LeftButton, {}, from + QPoint(75, 0));
        QVERIFY(user.document().plan()->outlet(outlet.id)->place == outlet.place);
        QCOMPARE(user.document().stepCount(), 0);
    }

    void aScenarioIsChosenInTheToolbar()
    {
        test::Driver user;
        QVERIFY(user.ready());
        auto &scenario = user.find<QComboBox>("scenario");
        if (scenario.count() < 2) {
            user.document().addScenario(QStringLiteral("Try"));
            user.document().setScenario({});
        }
        user.choose(scenario, 1);
        QVERIFY(user.document().scenario());
        QVERIFY(QTest::qWaitFor([&] { return user.document().isAssessed(); }, test::kPatience));
        QCOMPARE(user.document().assessment()->situation->scenario, user.document().scenario());
    }
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new PlanJourney; });
}
#include "plan_journey_test.moc"
