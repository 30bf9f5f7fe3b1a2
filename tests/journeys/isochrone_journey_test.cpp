// SPDX-License-Identifier: GPL-3.0-or-later
// Choose an outlet and see who gets there in time; drag it and only streets are coloured; choose a home and see where one gets.
#include "tests/journeys/driver.h"

#include <algorithm>

using namespace yike;

class IsochroneJourney : public QObject {
    Q_OBJECT

    static shell::Opening opening()
    {
        // Pictures to look at are of a town.
        return {.demoResidents = qEnvironmentVariableIsSet("YIKE_TEST_PICTURES") ? 60'000 : 2'000};
    }
    static bool hasLand(test::Driver &user)
    {
        const auto &reach = user.canvas().stretches();
        return reach && std::ranges::none_of(reach->land, [](const auto &land) { return land.empty(); });
    }
    static QStringList legendOf(test::Driver &user)
    {
        QStringList texts;
        if (user.canvas().options().legend)
            for (const render::LegendEntry &entry : user.canvas().options().legend->entries)
                texts << entry.text;
        return texts;
    }

private slots:
    void theLandOfAnOutletIsDrawn()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        const plan::Outlet outlet = user.outletOf("convenience-store");
        QVERIFY(legendOf(user).filter(QStringLiteral("reached within")).isEmpty());
        user.approach(outlet.id);
        render::MapView view = user.canvas().view();
        view.metresPerPixel = 3;
        user.canvas().setView(view);
        const QImage before = user.canvas().grab().toImage();
        user.workspace().selectOutlet(outlet.id);
        QTRY_VERIFY_WITH_TIMEOUT(hasLand(user), test::kPatience);
        const auto &reach = *user.canvas().stretches();
        QVERIFY(!reach.stretches.empty());
        QCOMPARE(legendOf(user).filter(QStringLiteral("reached within")).size(), 3);
        QVERIFY(!legendOf(user).filter(QStringLiteral("On foot to")).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(user.canvas().settled(), test::kPatience);
        QVERIFY(user.canvas().grab().toImage() != before);
        user.picture("isochrone");
        view.metresPerPixel = 0.8;
        user.canvas().setView(view);
        QTRY_VERIFY_WITH_TIMEOUT(user.canvas().settled(), test::kPatience);
        user.picture("isochrone-close");
        // Another walker gets less far, and the legend says who.
        const auto largest = geo::areaSquareCentimetres(reach.land[2]);
        user.workspace().chooseWalker(norms::WalkerKind::Age80);
        QTRY_VERIFY_WITH_TIMEOUT(hasLand(user) && !user.canvas().stretches()->metres &&
                                     geo::areaSquareCentimetres(user.canvas().stretches()->land[2]) != largest,
                                 test::kPatience);
        QVERIFY(!legendOf(user).filter(QStringLiteral("15 min")).isEmpty());
        user.picture("isochrone-minutes");
        user.workspace().select({});
        QTRY_VERIFY_WITH_TIMEOUT(!user.canvas().stretches(), test::kPatience);
        QVERIFY(legendOf(user).filter(QStringLiteral("reached within")).isEmpty());
    }

    void onlyStreetsWhileDragging()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        const plan::Outlet outlet = user.outletOf("convenience-store");
        user.workspace().chooseService("convenience-store");
        user.approach(outlet.id);
        user.workspace().selectOutlet(outlet.id);
        QTRY_VERIFY_WITH_TIMEOUT(hasLand(user), test::kPatience);
        const QPoint from = user.at(outlet.place);
        QTest::mouseMove(&user.canvas(), from);
        QTest::mousePress(&user.canvas(), Qt::LeftButton, {}, from);
        const auto streetsAlone = [&] {
            const auto &reach = user.canvas().stretches();
            return reach && reach->land[0].empty() && reach->land[2].empty();
        };
        bool seen = false;
        for (int step = 1; step <= 200 && !seen; ++step) {
            QTest::mouseMove(&user.canvas(), from + QPoint(30 + step % 40, 8));
            QTest::qWait(30);
            seen = user.canvas().dragging() && streetsAlone();
        }
        QVERIFY(seen);
        user.picture("isochrone-dragging");
        QTest::mouseRelease(&user.canvas(), Qt::LeftButton, {}, from + QPoint(60, 8));
        QTRY_VERIFY_WITH_TIMEOUT(hasLand(user), test::kPatience);
    }

    void whereOneGetsFromAHome()
    {
        test::Driver user(opening());
        QVERIFY(user.ready());
        user.workspace().select({{}, user.document().seen()->residences[5].id, {}});
        QTRY_VERIFY_WITH_TIMEOUT(hasLand(user), test::kPatience);
        QVERIFY(!legendOf(user).filter(QStringLiteral("On foot from")).isEmpty());
        user.picture("isochrone-home");
    }
};

int main(int argc, char *argv[])
{
    return test::runJourney(argc, argv, [](test::UiHome &) { return new IsochroneJourney; });
}

#include "isochrone_journey_test.moc"
