// SPDX-License-Identifier: GPL-3.0-or-later
// A route on foot: by mouse, by keyboard and by the menu of the map; the page tells the route's own numbers.
#include "tests/journeys/driver.h"

#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QApplication>
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

QStringList labelsOf(QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

QStringList pageOf(test::Driver &user) { return labelsOf(*user.window().dock(QStringLiteral("inspector"))); }

bool has(const QStringList &texts, const QString &part) { return !texts.filter(part).isEmpty(); }

/// Both places in view, close enough that single outlets stand apart.
void show(test::Driver &user, geo::LonLat a, geo::LonLat b)
{
    render::MapView view = user.canvas().view();
    const auto &frame = user.canvas().scene()->frame();
    const geo::Point one = frame.toLocal(a), other = frame.toLocal(b);
    view.centreX = (one.x + other.x) / 2;
    view.centreY = (one.y + other.y) / 2;
    const double across = std::hypot(double(one.x) - other.x, double(one.y) - other.y) / 100;
    view.metresPerPixel = std::max(0.3, across / 350);
    user.canvas().setView(view);
    (void)QTest::qWaitFor([&] { return user.canvas().settled(); }, test::kPatience);
}

/// Places beside two streets with nothing drawn on them.
std::pair<geo::LonLat, geo::LonLat> bareSpots(test::Driver &user)
{
    std::vector<geo::LonLat> spots;
    for (const plan::Street &street : user.document().seen()->streets->streets) {
        if (street.line.size() != 2 || street.length < 60'000 || street.access != plan::Access::Everybody ||
            street.bridge || street.tunnel || street.name.empty())
            continue;
        const geo::LonLat a = street.line[0], b = street.line[1];
        spots.push_back({(a.lon + b.lon) / 2 + 0.00004, (a.lat + b.lat) / 2 + 0.00004});
    }
    for (const geo::LonLat &other : spots) {
        const auto away = geo::geodesicMillimetres(spots.front(), other);
        const bool aslant =
            std::abs(other.lon - spots.front().lon) > 0.002 && std::abs(other.lat - spots.front().lat) > 0.002;
        if (away > 400'000 && away < 1'000'000 && aslant)
            return {spots.front(), other};
    }
    qFatal("no streets");
}

bool arrived(test::Driver &user, std::size_t stops)
{
    return QTest::qWaitFor([&] { return user.workspace().route() && user.workspace().route()->stops.size() == stops; },
                           test::kPatience);
}

void click(test::Driver &user, geo::LonLat place)
{
    const QPoint at = user.at(place);
    QTest::mouseMove(&user.canvas(), at);
    QTest::mouseClick(&user.canvas(), Qt::LeftButton, {}, at);
}

QString metres(std::int64_t millimetres)
{
    return QStringLiteral("%1 m").arg(text::formatCount((millimetres + 500) / 1000));
}

} // namespace

class RouteJourney : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { text::installLanguage(*qApp, text::Language::English); }

    void byMouseAndKeys()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        const auto [from, to] = bareSpots(user);
        show(user, from, to);
        user.press("route");
        QCOMPARE(user.canvas().tool(), map::ToolKind::Route);
        QVERIFY(has(labelsOf(*user.window().statusBar()), QStringLiteral("Click where the walk starts")));
        click(user, from);
        QVERIFY(user.workspace().selection().route);
        QVERIFY(has(labelsOf(*user.window().statusBar()), QStringLiteral("Click where it ends")));
        QVERIFY(has(pageOf(user), QStringLiteral("Route on foot")));
        click(user, to);
        QVERIFY(arrived(user, 2));
        const auto route = user.workspace().route();
        QVERIFY(route->found());
        QVERIFY(user.canvas().route() && !user.canvas().route()->pieces.empty());
        QVERIFY(user.canvas().route()->open);

        // The page tells the route's own numbers.
        const QStringList page = pageOf(user);
        QVERIFY(has(page, QStringLiteral("measured on foot, not as the crow flies")));
        QVERIFY(page.contains(metres(route->length)));
        QVERIFY(page.contains(metres(route->straight)));
        for (std::size_t kind = 1; kind < norms::kWalkerCount; ++kind)
            if (route->costs[kind] != base::kUnreached)
                QVERIFY(page.contains(text::formatMinutes(route->costs[kind])));
        for (const places::RouteLeg &leg : route->legs)
            if (leg.length > 0)
                QVERIFY2(page.contains(metres(leg.length)), qPrintable(metres(leg.length)));
        user.picture("route");

        // Another walker, a further stop, one back, the end.
        user.workspace().chooseWalker(norms::WalkerKind::Age80);
        QTRY_VERIFY_WITH_TIMEOUT(user.workspace().route()->walker == norms::WalkerKind::Age80, test::kPatience);
        QVERIFY(pageOf(user).contains(text::formatMinutes(user.workspace().route()->cost)));
        click(user, from);
        QVERIFY(arrived(user, 3));
        user.picture("route-stops");
        QTest::keyClick(&user.canvas(), Qt::Key_Backspace);
        QVERIFY(arrived(user, 2));
        QTest::keyClick(&user.canvas(), Qt::Key_Return);
        QVERIFY(!user.canvas().route()->open);

        // Escape: first the tool, then the route.
        QTest::keyClick(&user.canvas(), Qt::Key_Escape);
        QCOMPARE(user.canvas().tool(), map::ToolKind::Select);
        QVERIFY(user.canvas().route());
        QTest::keyClick(&user.canvas(), Qt::Key_Escape);
        QVERIFY(!user.canvas().route() && user.workspace().selection().empty());
    }

    void escapeGivesUpAndADoubleClickEnds()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        const auto [from, to] = bareSpots(user);
        show(user, from, to);
        user.press("route");
        click(user, from);
        QTest::keyClick(&user.canvas(), Qt::Key_Escape);
        QVERIFY(!user.canvas().route() && user.workspace().selection().empty());
        QCOMPARE(user.canvas().tool(), map::ToolKind::Route);
        click(user, from);
        const QPoint at = user.at(to);
        QTest::mouseClick(&user.canvas(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(&user.canvas(), Qt::LeftButton, {}, at);
        QVERIFY(arrived(user, 2));
        QVERIFY(!user.canvas().route()->open);
        const double scale = user.canvas().view().metresPerPixel;
        QCOMPARE(user.canvas().view().metresPerPixel, scale); // a double click does not come closer
        // Another click begins another.
        click(user, to);
        QVERIFY(user.canvas().route()->open && user.canvas().route()->stops.size() == 1);
    }

    void itSnapsToOutletsAndFollowsThem()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        const plan::Outlet outlet = user.outletOf("convenience-store");
        user.approach(outlet.id);
        user.press("route");
        click(user, outlet.place);
        QTest::mouseClick(&user.canvas(), Qt::LeftButton, {}, user.at(outlet.place) + QPoint(260, 150));
        QVERIFY(arrived(user, 2));
        QCOMPARE(user.workspace().route()->stops.front().outlet, outlet.id);
        QVERIFY(has(pageOf(user), text::fromCore(outlet.name)));
        user.picture("route-outlet");
        QTest::keyClick(&user.canvas(), Qt::Key_Return);
        const base::Cost before = user.workspace().route()->cost;
        geo::LonLat moved = outlet.place;
        moved.lat += 0.0006;
        user.document().moveOutlet(outlet.id, moved);
        QTRY_VERIFY_WITH_TIMEOUT(user.workspace().route()->stops.front().place == moved, test::kPatience);
        QVERIFY(user.workspace().route()->cost != before || !user.workspace().route()->found());
    }

    void byTheMenuOfTheMap()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        const auto [from, to] = bareSpots(user);
        show(user, from, to);
        const auto choose = [&](geo::LonLat place, const char *what) {
            const QPoint at = user.at(place);
            QContextMenuEvent asked(QContextMenuEvent::Mouse, at, user.canvas().mapToGlobal(at));
            QApplication::sendEvent(&user.canvas(), &asked);
            auto *menu = user.canvas().findChild<QMenu *>(QStringLiteral("placeMenu"));
            menu->setActiveAction(menu->findChild<QAction *>(QLatin1String(what)));
            QTest::keyClick(menu, Qt::Key_Return);
            QTest::qWait(0);
        };
        choose(from, "route-from");
        QCOMPARE(user.canvas().tool(), map::ToolKind::Route);
        choose(to, "route-to");
        QVERIFY(arrived(user, 2));
        const base::Cost there = user.workspace().route()->cost;
        QVERIFY(!user.canvas().route()->open);
        // The end first: the start is clicked.
        user.workspace().select({});
        choose(to, "route-to");
        QVERIFY(user.canvas().route() && user.canvas().route()->wantsStart);
        click(user, from);
        QVERIFY(arrived(user, 2));
        QVERIFY(user.workspace().route()->found());
        QVERIFY(std::abs(std::int64_t{user.workspace().route()->cost} - std::int64_t{there}) <
                10'000); // a pixel or two
        // From what is chosen.
        user.workspace().selectPlace(from);
        choose(to, "route-to");
        QVERIFY(arrived(user, 2));
    }

    /// The menu key asks about the middle of the map; arrows move it.
    void byTheKeyboardAlone()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        const auto [from, to] = bareSpots(user);
        const auto choose = [&](geo::LonLat place, const char *what) {
            render::MapView view = user.canvas().view();
            const geo::Point middle = user.canvas().scene()->frame().toLocal(place);
            view.centreX = middle.x;
            view.centreY = middle.y;
            view.metresPerPixel = 1;
            user.canvas().setView(view);
            const QPoint at = user.canvas().rect().center();
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, user.canvas().mapToGlobal(at));
            QApplication::sendEvent(&user.canvas(), &asked);
            auto *menu = user.canvas().findChild<QMenu *>(QStringLiteral("placeMenu"));
            for (int i = 0;
                 i < 8 && (!menu->activeAction() || menu->activeAction()->objectName() != QLatin1String(what)); ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
            QTest::qWait(0);
        };
        choose(from, "route-from");
        choose(to, "route-to");
        QVERIFY(arrived(user, 2));
        QVERIFY(user.workspace().route()->found());
        QVERIFY(user.workspace().route()->stops.front().place != user.workspace().route()->stops.back().place);
        QTest::keyClick(&user.canvas(), Qt::Key_Escape);
        QTest::keyClick(&user.canvas(), Qt::Key_Escape);
        QVERIFY(user.workspace().selection().empty());
    }

    void noWayIsSaidKindly()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        const auto bounds = user.document().seen()->bounds().value();
        const geo::LonLat far{bounds.west - 0.02, bounds.south - 0.02};
        const auto [from, to] = bareSpots(user);
        show(user, far, from);
        user.press("route");
        click(user, from);
        click(user, far);
        QVERIFY(arrived(user, 2));
        QCOMPARE(user.workspace().route()->why, places::NoRoute::TooFar);
        QVERIFY(has(pageOf(user), QStringLiteral("No way on foot")));
        QVERIFY(has(pageOf(user), QStringLiteral("too far from any street")));
        user.picture("route-none");
    }

    void aPlaceToItselfIsNoWalk()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        const auto show = [&user](std::vector<places::RouteStop> stops) {
            user.workspace().select({{}, {}, {}, {}, true});
            user.workspace().setRoute(std::make_shared<const places::Route>(places::Router().find(
                user.document().assessment()->situation, std::move(stops), user.workspace().walker())));
        };
        const plan::Outlet outlet = user.outletOf("convenience-store");
        const places::RouteStop door{outlet.place, outlet.id, {}};
        show({door, door});
        const QStringList page = pageOf(user);
        QVERIFY(has(page, QStringLiteral("Start and end are the same place: there is nothing to walk.")));
        QVERIFY(page.contains(text::formatMinutes(0)) || has(page, QStringLiteral("0 m")));
        QVERIFY(!has(page, QStringLiteral("Street by street")));
        show({door, {bareSpots(user).first, {}, {}}, door});
        QVERIFY(has(pageOf(user), QStringLiteral(", with one stop on the way")));
    }

    void itFollowsTheNetwork()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        const auto [from, to] = bareSpots(user);
        show(user, from, to);
        user.press("route");
        click(user, from);
        click(user, to);
        QVERIFY(arrived(user, 2));
        QTest::keyClick(&user.canvas(), Qt::Key_Return);
        const auto before = user.workspace().route();
        // A street in the middle of it is closed.
        const auto &streets = before->situation->network->streets().streets;
        const places::RouteLeg &leg = before->legs[before->legs.size() / 2];
        plan::StreetId closed;
        for (const plan::Street &street : streets)
            if (street.name == leg.name && !street.name.empty())
                closed = street.id;
        QVERIFY(closed);
        QVERIFY(user.document().closeStreet(closed));
        QTRY_VERIFY_WITH_TIMEOUT(user.workspace().route() && user.workspace().route() != before &&
                                     user.workspace().route()->situation->network != before->situation->network,
                                 test::kPatience);
    }

    void inChinese()
    {
        text::installLanguage(*qApp, text::Language::Chinese);
        test::Driver user(opening());
        QVERIFY(user.ready());
        const auto [from, to] = bareSpots(user);
        show(user, from, to);
        user.workspace().chooseWalker(norms::WalkerKind::Age70);
        user.press("route");
        click(user, from);
        click(user, to);
        QVERIFY(arrived(user, 2));
        user.picture("route-zh");
    }
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new RouteJourney; });
}
#include "route_journey_test.moc"
