// SPDX-License-Identifier: GPL-3.0-or-later
// What if on the network, by mouse: a way is drawn, a street closed and opened again, a gate opened; the figures follow, undo takes back.
#include "tests/journeys/driver.h"

#include "core/plan/network_edits.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <cmath>

using namespace yike;

namespace {

/// Comes so close to a place that streets stand apart.
void comeTo(test::Driver &user, geo::LonLat place)
{
    render::MapView view = user.canvas().view();
    const geo::Point point = user.canvas().scene()->frame().toLocal(place);
    view.centreX = point.x;
    view.centreY = point.y;
    view.metresPerPixel = 0.4;
    user.canvas().setView(view);
    (void)QTest::qWaitFor([&] { return user.canvas().settled(); }, test::kPatience);
}

geo::LonLat middleOf(const plan::Street &street)
{
    const geo::LonLat a = street.line.front(), b = street.line[1];
    return {(a.lon + b.lon) / 2, (a.lat + b.lat) / 2};
}

QString undoText(test::Driver &user) { return user.window().actionTable()->find(QStringLiteral("undo"))->text(); }

/// What the first row of the history says was done.
QString newestOf(test::Driver &user)
{
    const auto &table = user.table("history").model();
    return table.rowCount() > 0 ? table.index(0, 2).data().toString() : QString();
}

/// A straight street of everybody's with a name, at least 60 m long, with no gate near its middle.
const plan::Street &plainStreet(const plan::Plan &plan)
{
    const auto found = std::ranges::find_if(plan.streets->streets, [](const plan::Street &street) {
        return !street.name.empty() && street.line.size() == 2 && street.length > 60'000 &&
               street.access == plan::Access::Everybody && !street.bridge && !street.tunnel &&
               street.streetClass == plan::StreetClass::Residential;
    });
    if (found == plan.streets->streets.end())
        qFatal("no plain street");
    return *found;
}

QMenu *openMenu(test::Driver &user)
{
    const auto menus = user.canvas().findChildren<QMenu *>(QStringLiteral("streetMenu"));
    const auto shown = std::ranges::find_if(menus, [](const QMenu *menu) { return menu->isVisible(); });
    return shown == menus.end() ? nullptr : *shown;
}

bool answer(test::Driver &user, const char *action)
{
    if (!QTest::qWaitFor([&] { return openMenu(user) != nullptr; }, test::kPatience))
        return false;
    QMenu *menu = openMenu(user);
    auto *chosen = menu->findChild<QAction *>(QLatin1String(action));
    if (chosen == nullptr)
        return false;
    menu->setActiveAction(chosen);
    QTest::keyClick(menu, Qt::Key_Return);
    user.window().activateWindow(); // the menu was
    return QTest::qWaitForWindowActive(&user.window());
}

void click(test::Driver &user, QPoint at)
{
    QTest::mouseMove(&user.canvas(), at);
    QTest::mouseClick(&user.canvas(), Qt::LeftButton, {}, at);
}

} // namespace

class StreetJourney : public QObject {
    Q_OBJECT

private slots:
    void aStreetIsClosedInAScenarioAndOpenedAgain()
    {
        test::Driver user;
        QVERIFY(user.ready());
        QVERIFY(user.document().addScenario(QStringLiteral("What if")));
        QTRY_VERIFY_WITH_TIMEOUT(user.ready(), test::kPatience);
        const plan::Street street = plainStreet(*user.document().seen());
        comeTo(user, middleOf(street));
        user.press("streets");
        QCOMPARE(user.canvas().tool(), map::ToolKind::Streets);
        click(user, user.at(middleOf(street)));
        user.picture("street-menu");
        QVERIFY(answer(user, "street-close"));
        QVERIFY(!street.name.empty());
        const QString called = QString::fromStdString(street.name);
        QVERIFY(undoText(user).contains(called));
        QVERIFY(plan::streetThrough(*user.document().plan(), user.document().scenario(), street.id) == nullptr);
        QVERIFY(plan::streetThrough(*user.document().plan(), {}, street.id) != nullptr); // the present state stays
        QTRY_VERIFY_WITH_TIMEOUT(user.ready(), test::kPatience);
        user.picture("street-closed");
        // The history says which street, in either language.
        QTRY_COMPARE_WITH_TIMEOUT(user.document().savedState(), document::SavedState::Saved, test::kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(newestOf(user), QStringLiteral("Close the street %1").arg(called), test::kPatience);
        text::installLanguage(*qApp, text::Language::Chinese);
        QTRY_COMPARE_WITH_TIMEOUT(newestOf(user), QStringLiteral("封闭道路“%1”").arg(called), test::kPatience);
        QVERIFY(undoText(user).contains(QStringLiteral("封闭道路“%1”").arg(called)));
        user.picture("street-history-zh");
        text::installLanguage(*qApp, text::Language::English);
        user.tables().setUnfolded(false);
        QTest::qWait(200); // the map takes the room back
        user.window().activateWindow();
        comeTo(user, middleOf(street));

        click(user, user.at(middleOf(street)));
        QVERIFY(answer(user, "street-reopen"));
        QVERIFY(plan::streetThrough(*user.document().plan(), user.document().scenario(), street.id) != nullptr);
        user.press("undo");
        QVERIFY(plan::streetThrough(*user.document().plan(), user.document().scenario(), street.id) == nullptr);
        user.press("undo");
        QVERIFY(plan::streetThrough(*user.document().plan(), user.document().scenario(), street.id) != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(user.document().savedState(), document::SavedState::Saved, test::kPatience);
    }

    void aWayIsDrawnFromStreetToStreet()
    {
        test::Driver user;
        QVERIFY(user.ready());
        QVERIFY(user.document().addScenario(QStringLiteral("What if")));
        QTRY_VERIFY_WITH_TIMEOUT(user.ready(), test::kPatience);
        const auto ground = user.document().seen();
        const plan::Street first = plainStreet(*ground);
        // The nearest other street without a junction in common.
        const auto away = [&](const plan::Street &other) {
            const geo::LonLat a = middleOf(first), b = middleOf(other);
            return std::hypot(a.lon - b.lon, a.lat - b.lat);
        };
        std::optional<plan::Street> second;
        for (const plan::Street &other : ground->streets->streets) {
            const bool apart = other.from != first.from && other.from != first.to && other.to != first.from &&
                               other.to != first.to && other.id != first.id;
            if (apart && other.length > 20'000 && other.access == plan::Access::Everybody &&
                (!second || away(other) < away(*second)))
                second = other;
        }
        QVERIFY(second);
        comeTo(user, middleOf(first));
        user.press("add-way");
        click(user, user.at(middleOf(first)));
        const QPoint end = user.at(middleOf(*second));
        QTest::mouseMove(&user.canvas(), end);
        user.picture("way-drawn");
        click(user, end);
        QVERIFY(answer(user, "way-footbridge"));
        const plan::Scenario *scenario = user.document().plan()->scenario(user.document().scenario());
        QVERIFY(scenario != nullptr);
        const auto bridges =
            std::ranges::count(scenario->addedStreets, plan::StreetClass::Footbridge, &plan::Street::streetClass);
        QCOMPARE(bridges, 1);
        QTRY_VERIFY_WITH_TIMEOUT(user.ready(), test::kPatience);
        user.picture("way-added");
        user.press("undo");
        scenario = user.document().plan()->scenario(user.document().scenario());
        QVERIFY(scenario->addedStreets.empty());
        QVERIFY(scenario->closedStreets.empty());
        // Escape gives a half-drawn way up, then the tool.
        user.press("add-way");
        click(user, user.at(middleOf(first)));
        QTest::keyClick(&user.canvas(), Qt::Key_Escape);
        QCOMPARE(user.canvas().tool(), map::ToolKind::AddWay);
        QTest::keyClick(&user.canvas(), Qt::Key_Escape);
        QCOMPARE(user.canvas().tool(), map::ToolKind::Select);
    }

    void aGateIsLockedAndOpened()
    {
        test::Driver user({.demoResidents = 20'000});
        QVERIFY(user.ready());
        QVERIFY(user.document().addScenario(QStringLiteral("What if")));
        QTRY_VERIFY_WITH_TIMEOUT(user.ready(), test::kPatience);
        const auto estates = user.document().seen()->estates;
        const auto found = std::ranges::find_if(
            estates, [](const plan::Estate &estate) { return std::ranges::any_of(estate.gates, &plan::Gate::open); });
        QVERIFY(found != estates.end());
        const auto gate =
            static_cast<std::size_t>(std::ranges::find_if(found->gates, &plan::Gate::open) - found->gates.begin());
        const auto isOpen = [&] {
            return plan::estateThrough(*user.document().plan(), user.document().scenario(), found->id)
                ->gates[gate]
                .open;
        };
        comeTo(user, found->gates[gate].place);
        user.press("streets");
        click(user, user.at(found->gates[gate].place));
        QVERIFY(answer(user, "gate-lock"));
        QVERIFY(!isOpen());
        QVERIFY(undoText(user).contains(QString::fromStdString(found->name)));
        QVERIFY(undoText(user).contains(QString::fromStdString(found->gates[gate].name)));
        QTRY_VERIFY_WITH_TIMEOUT(user.ready(), test::kPatience);
        user.picture("gate-locked");
        click(user, user.at(found->gates[gate].place));
        QVERIFY(answer(user, "gate-open"));
        QVERIFY(isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(user.ready(), test::kPatience);
    }
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new StreetJourney; });
}
#include "street_journey_test.moc"
