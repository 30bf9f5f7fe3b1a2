// SPDX-License-Identifier: GPL-3.0-or-later
// What can be reached from any place: by the tool and its key, by the menu of the map, for another walker, and away with Escape.
#include "tests/journeys/driver.h"

#include <QLabel>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>

using namespace yike;

namespace {

shell::Opening opening()
{
    // Pictures to look at are of a town.
    return {.demoResidents = qEnvironmentVariableIsSet("YIKE_TEST_PICTURES") ? 60'000 : 2'000};
}

/// A place beside a street, with nothing drawn on it to be clicked.
geo::LonLat bareSpot(test::Driver &user)
{
    for (const plan::Street &street : user.document().seen()->streets->streets) {
        if (street.line.size() != 2 || street.length < 60'000 || street.access != plan::Access::Everybody ||
            street.bridge || street.tunnel)
            continue;
        const geo::LonLat a = street.line[0], b = street.line[1];
        return {(a.lon + b.lon) / 2 + 0.00004, (a.lat + b.lat) / 2 + 0.00004};
    }
    qFatal("no street");
}

void comeTo(test::Driver &user, geo::LonLat place, double metresPerPixel)
{
    render::MapView view = user.canvas().view();
    const geo::Point point = user.canvas().scene()->frame().toLocal(place);
    view.centreX = point.x;
    view.centreY = point.y;
    view.metresPerPixel = metresPerPixel;
    user.canvas().setView(view);
    (void)QTest::qWaitFor([&] { return user.canvas().settled(); }, test::kPatience);
}

bool hasLand(test::Driver &user)
{
    const auto &reach = user.canvas().stretches();
    return reach && !reach->land[2].empty();
}

QStringList labelsOf(QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

} // namespace

class PlaceReachJourney : public QObject {
    Q_OBJECT

private slots:
    void byTheToolAndItsKey()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        const geo::LonLat spot = bareSpot(user);
        comeTo(user, spot, 3);
        user.press("reach");
        QCOMPARE(user.canvas().tool(), map::ToolKind::Reach);
        QVERIFY(!labelsOf(*user.window().statusBar()).filter(QStringLiteral("Click any place")).isEmpty());
        const QPoint at = user.at(spot);
        QTest::mouseMove(&user.canvas(), at);
        QTest::mouseClick(&user.canvas(), Qt::LeftButton, {}, at);
        QVERIFY(user.canvas().pin());
        QVERIFY(user.workspace().selection().place == user.canvas().pin());
        QVERIFY((user.at(*user.canvas().pin()) - at).manhattanLength() <= 2);
        QTRY_VERIFY_WITH_TIMEOUT(hasLand(user), test::kPatience);
        const auto told = user.workspace().placeReach();
        QVERIFY(told && told->joined && told->bands.size() == 3);
        QVERIFY(told->bands[0].people <= told->bands[1].people && told->bands[1].people <= told->bands[2].people);
        QVERIFY(told->bands[2].streets > told->bands[0].streets && told->bands[0].streets > 0);
        QVERIFY(!told->nearest.empty());
        // The panel says from where, the legend what.
        const QStringList says = labelsOf(*user.window().dock(QStringLiteral("inspector")));
        QVERIFY(says.contains(QStringLiteral("A place on the map")));
        QVERIFY(says.contains(QStringLiteral("Within 1000 m")));
        const auto &legend = user.canvas().options().legend;
        QVERIFY(legend && std::ranges::any_of(legend->entries, [](const render::LegendEntry &entry) {
                    return entry.text.startsWith(QStringLiteral("On foot from the pin"));
                }));
        user.picture("place-reach");

        // Another walker: minutes now.
        user.workspace().chooseWalker(norms::WalkerKind::Age80);
        QTRY_VERIFY_WITH_TIMEOUT(hasLand(user) && !user.canvas().stretches()->metres && user.workspace().placeReach() &&
                                     user.workspace().placeReach()->walker == norms::WalkerKind::Age80,
                                 test::kPatience);
        QVERIFY(labelsOf(*user.window().dock(QStringLiteral("inspector"))).contains(QStringLiteral("Within 15 min")));
        user.picture("place-reach-minutes");

        // Escape: first the tool, then the pin.
        QTest::keyClick(&user.canvas(), Qt::Key_Escape);
        QCOMPARE(user.canvas().tool(), map::ToolKind::Select);
        QVERIFY(user.canvas().pin());
        QTest::keyClick(&user.canvas(), Qt::Key_Escape);
        QVERIFY(!user.canvas().pin());
        QVERIFY(user.workspace().selection().empty());
        QTRY_VERIFY_WITH_TIMEOUT(!user.canvas().stretches(), test::kPatience);
    }

    void byTheMenuOfTheMap()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        const geo::LonLat spot = bareSpot(user);
        comeTo(user, spot, 3);
        const QPoint at = user.at(spot);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, user.canvas().mapToGlobal(at));
        QApplication::sendEvent(&user.canvas(), &asked);
        auto *menu = user.canvas().findChild<QMenu *>(QStringLiteral("placeMenu"));
        QVERIFY(menu != nullptr && menu->isVisible());
        user.picture("place-menu");
        menu->setActiveAction(menu->findChild<QAction *>(QStringLiteral("reach-here")));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(hasLand(user), test::kPatience);
        QVERIFY((user.at(user.canvas().pin().value()) - at).manhattanLength() <= 2);
        QCOMPARE(user.canvas().tool(), map::ToolKind::Select); // the menu changes no tool
        // A click on an outlet is about the outlet.
        user.workspace().selectOutlet(user.outletOf("convenience-store").id);
        QVERIFY(!user.canvas().pin());
    }

    void farFromAnyStreetItSaysSo()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const auto bounds = user.document().seen()->bounds().value();
        user.workspace().selectPlace({bounds.west - 0.02, bounds.south - 0.02});
        QTRY_VERIFY_WITH_TIMEOUT(user.workspace().placeReach() != nullptr, test::kPatience);
        QVERIFY(!user.workspace().placeReach()->joined);
        const QStringList says = labelsOf(*user.window().dock(QStringLiteral("inspector")));
        QVERIFY(!says.filter(QStringLiteral("No street is near enough")).isEmpty());
    }
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new PlaceReachJourney; });
}
#include "place_reach_journey_test.moc"
