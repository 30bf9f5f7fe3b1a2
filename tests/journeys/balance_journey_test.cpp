// SPDX-License-Identifier: GPL-3.0-or-later
// Who gains and who loses while an outlet is dragged and after an edit; what the map can be coloured by; the map as a picture.
#include "tests/journeys/driver.h"

#include "ui/shell/balance_card.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>

using namespace yike;

class BalanceJourney : public QObject {
    Q_OBJECT

private slots:
    void theBalanceFollowsTheDrag();
    void aClosedOutletTellsWhoIsCutOff();
    void theMapShowsWhatIsChosen();
    void theMapIsCopiedInBothLanguages();
    void aScenarioIsComparedOnTheMap();

private:
    static shell::BalanceCard &card(test::Driver &user) { return user.find<shell::BalanceCard>("balance"); }
};

void BalanceJourney::theBalanceFollowsTheDrag()
{
    test::Driver user;
    QVERIFY(user.ready());
    const plan::Outlet outlet = user.outletOf("convenience-store");
    user.workspace().chooseService("convenience-store");
    user.approach(outlet.id);
    const base::People before = user.reached();
    const QPoint from = user.at(outlet.place);
    QVERIFY(!card(user).isVisible());
    QTest::mousePress(&user.canvas(), Qt::LeftButton, {}, from);
    QSignalSpy figures(&user.document(), &document::Document::assessmentChanged);
    for (int step = 1; step <= 12; ++step) {
        QTest::mouseMove(&user.canvas(), from + QPoint(step * 40, step * 16));
        QVERIFY(QTest::qWaitFor([&] { return figures.size() >= step; }, test::kPatience));
    }
    QVERIFY(user.canvas().dragging());
    QVERIFY(card(user).isVisible());
    const auto balance = card(user).balance();
    QVERIFY(balance.has_value());
    QCOMPARE(balance->groups.front().change.net(), user.reached() - before);
    QVERIFY(!card(user).accessibleDescription().isEmpty());
    user.picture("balance");
    QTest::mouseRelease(&user.canvas(), Qt::LeftButton, {}, from + QPoint(480, 192));
    QTRY_VERIFY_WITH_TIMEOUT(user.document().isAssessed() && !user.canvas().dragging(), test::kPatience);
    QTest::qWait(50);
    QVERIFY(card(user).isVisible()); // it stays to be read
    QCOMPARE(card(user).balance()->groups.front().change.net(), user.reached() - before);
    QTest::mouseClick(card(user).findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!card(user).isVisible());
}

void BalanceJourney::aClosedOutletTellsWhoIsCutOff()
{
    test::Driver user;
    QVERIFY(user.ready());
    // The map is coloured for another service: the card tells of the one that changes.
    user.workspace().chooseService("nursery");
    const plan::Outlet outlet = user.outletOf("pharmacy");
    user.workspace().selectOutlet(outlet.id);
    user.press("close-outlet");
    QTRY_VERIFY_WITH_TIMEOUT(user.document().isAssessed(), test::kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(card(user).isVisible(), test::kPatience);
    const auto &balance = *card(user).balance();
    QCOMPARE(balance.groups.front().change.gained, base::People{0});
    QVERIFY(balance.groups.front().change.lost > 0);
    QVERIFY(!balance.communities.empty());
    user.picture("cut-off");
    user.press("undo");
    QTRY_VERIFY_WITH_TIMEOUT(user.document().isAssessed() && card(user).isVisible() &&
                                 card(user).balance()->groups.front().change.lost == 0,
                             test::kPatience);
}

void BalanceJourney::theMapShowsWhatIsChosen()
{
    test::Driver user;
    QVERIFY(user.ready());
    user.workspace().chooseService("canteen-for-the-old");
    auto &choice = user.find<QComboBox>("mapChoice");
    QVERIFY(choice.isVisible());
    QSet<QString> titles;
    for (int index = 0; index < choice.count(); ++index) {
        user.choose(choice, index);
        QTest::qWait(50);
        const auto &legend = user.canvas().options().legend;
        QVERIFY(legend.has_value() && !legend->title.isEmpty());
        titles.insert(legend->title);
        user.picture(qPrintable(QStringLiteral("map-%1").arg(index)));
    }
    QCOMPARE(titles.size(), choice.count());
}

void BalanceJourney::theMapIsCopiedInBothLanguages()
{
    test::Driver user;
    QVERIFY(user.ready());
    for (const auto language : {text::Language::English, text::Language::Chinese}) {
        text::installLanguage(*qApp, language);
        QTest::qWait(100);
        auto &out = user.window().commands()->mapPicture();
        QSignalSpy copied(&out, &panels::PictureOut::copied);
        user.press("copy-map");
        QVERIFY(copied.wait(test::kPatience));
        const QImage image = QApplication::clipboard()->image();
        QVERIFY(image.width() > 2 * user.canvas().width());
        if (const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES"); !folder.isEmpty())
            image.save(folder +
                       (text::chinese() ? QStringLiteral("/copied-zh.png") : QStringLiteral("/copied-en.png")));
    }
    text::installLanguage(*qApp, text::Language::English);
}

void BalanceJourney::aScenarioIsComparedOnTheMap()
{
    test::Driver user;
    QVERIFY(user.ready());
    user.workspace().chooseService("pharmacy");
    QVERIFY(user.document().addScenario(QStringLiteral("No pharmacy")));
    user.document().setScenario(user.document().plan()->scenarios.back().id);
    for (const plan::Outlet &outlet : std::vector(user.document().seen()->outlets))
        if (outlet.services.size() == 1 && outlet.services.front().service == "pharmacy")
            user.document().setStatus(outlet.id, plan::OutletStatus::Closed);
    QTRY_VERIFY_WITH_TIMEOUT(user.document().isAssessed(), test::kPatience);
    user.tables().showPanel(QStringLiteral("comparison"));
    auto &page = user.find<QWidget>("comparison");
    auto *view = page.findChild<QTableView *>();
    user.picture("comparison-waiting");
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && view->model()->rowCount() > 3, 8000);
    user.picture("comparison");
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("changeOnMap")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(user.canvas().options().legend->entries.size() == 2, test::kPatience);
    user.picture("comparison-map");
}

int main(int argc, char **argv)
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new BalanceJourney; });
}
#include "balance_journey_test.moc"
