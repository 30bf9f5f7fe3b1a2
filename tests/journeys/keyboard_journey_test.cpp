// SPDX-License-Identifier: GPL-3.0-or-later
// The main job without a mouse: choose a service, find an outlet, move it, read who gains, take it back, compare, write the report.
#include "tests/journeys/driver.h"

#include "ui/panels/table_panel.h"
#include "ui/shell/balance_card.h"
#include "ui/shell/search_box.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QSignalSpy>

using namespace yike;

class KeyboardJourney : public QObject {
    Q_OBJECT

public:
    explicit KeyboardJourney(test::UiHome &home) : m_home(home) {}

private slots:
    void theMainJobWithoutAMouse();
    void tabReachesEveryPartOfTheWindow();

private:
    static void type(QWidget &into, const QString &words)
    {
        QInputMethodEvent typed; // Chinese comes from an input method, not from keys
        typed.setCommitString(words);
        QCoreApplication::sendEvent(&into, &typed);
    }
    test::UiHome &m_home;
};

void KeyboardJourney::theMainJobWithoutAMouse()
{
    test::Driver user;
    QVERIFY(user.ready());
    auto &service = user.find<QComboBox>("service");
    user.choose(service, service.findData(QStringLiteral("convenience-store")));
    QCOMPARE(user.workspace().service(), std::string("convenience-store"));

    // Found by name, chosen by Enter: the map is there and has the keys.
    const plan::Outlet outlet = user.outletOf("convenience-store");
    user.press("find");
    auto &search = user.find<shell::SearchBox>("search");
    QVERIFY(search.hasFocus());
    type(search, text::fromCore(outlet.name));
    QTRY_VERIFY_WITH_TIMEOUT(
        (QTest::keyClick(&search, Qt::Key_Return), QTest::qWait(100), user.workspace().selection().outlet == outlet.id),
        20'000);
    user.canvas().setFocus();

    // Moved by arrows: one step for a burst, the figures follow, the card tells who gains and who loses.
    const base::People before = user.reached();
    for (int step = 0; step < 8; ++step)
        QTest::keyClick(&user.canvas(), Qt::Key_Right, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(user.document().plan()->outlet(outlet.id)->place != outlet.place, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(user.document().isAssessed(), test::kPatience);
    QCOMPARE(user.document().stepCount(), 1);
    user.press("undo");
    QTRY_VERIFY_WITH_TIMEOUT(user.document().isAssessed(), test::kPatience);
    QVERIFY(user.document().plan()->outlet(outlet.id)->place == outlet.place);
    QCOMPARE(user.reached(), before);

    // Deficits: the table takes the keys; Enter shows the row's place.
    panels::TablePanel &deficits = user.table("deficits");
    deficits.view()->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(deficits.view()->model()->rowCount() > 0, test::kPatience);
    QTest::keyClick(deficits.view(), Qt::Key_Down);
    QVERIFY(deficits.view()->currentIndex().isValid());
    QTest::keyClick(deficits.view(), Qt::Key_Return);

    // The report, by the command that Ctrl+P asks a name for.
    const QString path = m_home.file(QStringLiteral("keyboard.pdf"));
    user.window().commands()->exportReportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 10'000, test::kPatience);
}

void KeyboardJourney::tabReachesEveryPartOfTheWindow()
{
    test::Driver user;
    QVERIFY(user.ready());
    user.tables().showPanel(QStringLiteral("results"));
    user.canvas().setFocus();
    QSet<QString> reached;
    for (int step = 0; step < 120; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        for (const char *part : {"services", "inspector", "tables", "toolRow"}) {
            const auto *whole = user.window().findChild<QWidget *>(QLatin1String(part));
            if (whole != nullptr && whole->isAncestorOf(focus))
                reached.insert(QLatin1String(part));
        }
        if (focus == &user.canvas())
            reached.insert(QStringLiteral("map"));
    }
    for (const char *part : {"services", "inspector", "tables", "toolRow", "map"})
        QVERIFY2(reached.contains(QLatin1String(part)), part);
}

int main(int argc, char **argv)
{
    return test::runJourney(argc, argv, [](test::UiHome &home) { return new KeyboardJourney(home); });
}
#include "keyboard_journey_test.moc"
