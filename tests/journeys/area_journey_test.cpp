// SPDX-License-Identifier: GPL-3.0-or-later
// A circle is drawn by mouse, named, gets a community more and a corner elsewhere; circles are proposed and added; undo takes all back.
#include "tests/journeys/driver.h"

#include "core/plan/area_edits.h"
#include "ui/shell/circles_dialog.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

using namespace yike;

namespace {

void click(test::Driver &user, QPoint at)
{
    QTest::mouseMove(&user.canvas(), at);
    QTest::mouseClick(&user.canvas(), Qt::LeftButton, {}, at);
}

QMenu *openMenu(test::Driver &user)
{
    const auto menus = user.canvas().findChildren<QMenu *>(QStringLiteral("areaMenu"));
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

/// Round the middle of the map, where the village is.
std::array<QPoint, 4> corners(test::Driver &user)
{
    const QPoint middle = user.canvas().rect().center();
    return {middle + QPoint(-170, -150), middle + QPoint(180, -130), middle + QPoint(160, 140),
            middle + QPoint(-190, 120)};
}

const plan::Area &chosen(test::Driver &user)
{
    const plan::Area *area = user.document().plan()->area(user.workspace().selection().area);
    if (area == nullptr)
        qFatal("no area is chosen");
    return *area;
}

QString banner(test::Driver &user)
{
    return user.window().banners()->isShown(QStringLiteral("area"))
               ? user.window().banners()->text(QStringLiteral("area"))
               : QString();
}

} // namespace

class AreaJourney : public QObject {
    Q_OBJECT

private slots:
    void aCircleIsDrawnNamedAndChanged()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const auto before = user.document().plan()->areas;
        user.press("draw-area");
        QCOMPARE(user.canvas().tool(), map::ToolKind::DrawArea);
        const auto [a, b, c, d] = corners(user);
        click(user, a);
        click(user, b);
        click(user, c);
        // Over the first side: refused, and said why.
        click(user, a + QPoint(100, -60));
        QVERIFY(QToolTip::text().contains(QLatin1String("cross")));
        QCOMPARE(user.canvas().areaDraft().size(), 3U);
        QTest::mouseMove(&user.canvas(), a + QPoint(100, -60));
        user.picture("area-refused");
        QTest::mouseMove(&user.canvas(), d);
        user.picture("area-drawing");
        click(user, d); // the first half of a double click
        QTest::mouseDClick(&user.canvas(), Qt::LeftButton, {}, d);
        QVERIFY(QTest::qWaitFor([&] { return openMenu(user) != nullptr; }, test::kPatience));
        user.picture("area-menu");
        QVERIFY(answer(user, "area-circle"));
        QCOMPARE(user.canvas().tool(), map::ToolKind::Select);
        QCOMPARE(user.document().stepCount(), 1);
        const plan::Area drawn = chosen(user);
        QCOMPARE(drawn.kind, plan::AreaKind::Circle);
        QCOMPARE(drawn.origin, plan::OutlineOrigin::Drawn);
        QCOMPARE(drawn.outline.front().front().size(), 4U);
        QCOMPARE(drawn.members, plan::membersInside(*user.document().plan(), drawn.outline));

        // Its name is asked for at once.
        auto &name = user.find<QLineEdit>("areaName");
        QTRY_VERIFY(name.hasFocus());
        QTest::keyClicks(&name, QStringLiteral("East bank"));
        QTest::keyClick(&name, Qt::Key_Return);
        QCOMPARE(chosen(user).name, std::string("East bank"));
        QVERIFY(user.document().undoName().contains(QLatin1String("East bank")));

        auto &list = user.find<QListWidget>("areaCommunities");
        const int last = list.count() - 1;
        const auto ticked = list.item(last)->checkState();
        list.scrollToItem(list.item(last));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualItemRect(list.item(last)).topLeft() + QPoint(10, 10));
        QVERIFY(list.item(last)->checkState() != ticked);
        QCOMPARE(user.document().stepCount(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(user.ready(), test::kPatience);
        QVERIFY(user.document().assessment()->totalsOf(drawn.id) != nullptr);
        user.picture("area-form");
        inChinese(user, "area-form-zh");

        // A corner is moved by hand.
        const auto places = chosen(user).outline;
        QCOMPARE(user.canvas().chosenCorners(), places.front().front());
        const QPoint corner = user.at(places.front().front()[1]);
        QTest::mousePress(&user.canvas(), Qt::LeftButton, {}, corner);
        QTest::mouseMove(&user.canvas(), corner + QPoint(15, -10));
        QTest::mouseMove(&user.canvas(), corner + QPoint(30, -25));
        QTest::mouseRelease(&user.canvas(), Qt::LeftButton, {}, corner + QPoint(30, -25));
        QCOMPARE(user.document().stepCount(), 4);
        QVERIFY(chosen(user).outline != places);
        for (int step = 0; step < 4; ++step)
            user.press("undo");
        QVERIFY(user.document().plan()->areas == before);
        QVERIFY(user.workspace().selection().empty());
    }

    void anOutlineIsDrawnAnewAndAMenuCanBeLeft()
    {
        test::Driver user;
        QVERIFY(user.ready());
        const auto [a, b, c, d] = corners(user);
        user.press("draw-area");
        for (const QPoint point : {a, b, c})
            click(user, point);
        QTest::keyClick(&user.canvas(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return openMenu(user) != nullptr; }, test::kPatience));
        QTest::keyClick(openMenu(user), Qt::Key_Escape); // no answer: the outline is still there
        user.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&user.window()));
        QCOMPARE(user.canvas().areaDraft().size(), 3U);
        QTest::keyClick(&user.canvas(), Qt::Key_Return);
        QVERIFY(answer(user, "area-school-district"));
        const plan::Area district = chosen(user);
        QCOMPARE(district.kind, plan::AreaKind::SchoolDistrict);
        QVERIFY(district.members.empty());
        user.picture("area-school-district");

        QTest::mouseClick(&user.find<QPushButton>("redrawArea"), Qt::LeftButton);
        QCOMPARE(user.canvas().tool(), map::ToolKind::DrawArea);
        QVERIFY(!banner(user).isEmpty());
        for (const QPoint point : {a, c, d})
            click(user, point);
        QTest::keyClick(&user.canvas(), Qt::Key_Return);
        QVERIFY(openMenu(user) == nullptr); // what it is, is known
        QCOMPARE(chosen(user).id, district.id);
        QVERIFY(chosen(user).outline != district.outline);
        QCOMPARE(user.document().stepCount(), 2);
        user.press("undo");
        QCOMPARE(chosen(user), district);
    }

    void circlesAreProposedAndAdded()
    {
        test::Driver user({.demoResidents = 20'000});
        QVERIFY(user.ready());
        const auto before = user.document().plan()->areas;
        user.window().actionTable()->find(QStringLiteral("propose-circles"))->trigger();
        shell::CirclesDialog *dialog = user.window().commands()->circlesDialog();
        QVERIFY(dialog != nullptr && QTest::qWaitForWindowExposed(dialog));
        dialog->findChild<QSpinBox *>(QStringLiteral("circlesLeast"))->setValue(1500);
        dialog->findChild<QSpinBox *>(QStringLiteral("circlesMost"))->setValue(5000);
        auto *replace = dialog->findChild<QCheckBox *>(QStringLiteral("circlesReplace"));
        QTest::keyClick(replace, Qt::Key_Space);
        QVERIFY(replace->isChecked());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("circlesPropose")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->proposal() != nullptr, test::kPatience);
        const auto proposed = std::ssize(dialog->proposal()->circles);
        QVERIFY(proposed > 0);
        picture(*dialog, "circles-dialog");
        text::installLanguage(*qApp, text::Language::Chinese);
        QTest::qWait(100);
        picture(*dialog, "circles-dialog-zh");
        text::installLanguage(*qApp, text::Language::English);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("circlesAdd")), Qt::LeftButton);
        QCOMPARE(user.document().stepCount(), 1);
        QCOMPARE(std::ranges::count(user.document().plan()->areas, plan::AreaKind::Circle, &plan::Area::kind),
                 proposed);
        QTRY_VERIFY_WITH_TIMEOUT(user.ready(), test::kPatience);
        dialog->close();
        user.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&user.window()));
        const auto &areas = user.document().plan()->areas;
        user.workspace().select({{}, {}, std::ranges::find(areas, plan::AreaKind::Circle, &plan::Area::kind)->id});
        user.picture("circles-added");
        inChinese(user, "circles-added-zh");
        user.press("undo");
        QVERIFY(user.document().plan()->areas == before);
    }

private:
    static void picture(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
    }
    static void inChinese(test::Driver &user, const char *name)
    {
        text::installLanguage(*qApp, text::Language::Chinese);
        QTest::qWait(200);
        user.picture(name);
        text::installLanguage(*qApp, text::Language::English);
        QTest::qWait(100);
    }
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new AreaJourney; });
}

#include "area_journey_test.moc"
