// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about places and routes: each case has its own, and says what to do.
#include "ui/text/place_text.h"

#include <QSet>
#include <QTest>

using namespace yike;

class PlaceTextTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsNamedDifferently()
    {
        QSet<QString> names;
        for (int kind = 0; kind < places::kPlaceKindCount; ++kind)
            names << text::name(static_cast<places::PlaceKind>(kind));
        QCOMPARE(names.size(), places::kPlaceKindCount);
        QVERIFY(!names.contains(QString()));
    }

    void legsAndInstructions()
    {
        places::RouteLeg leg{.kind = places::LegKind::Way, .name = "解放路", .turn = places::Turn::Left};
        QCOMPARE(text::name(leg), QStringLiteral("解放路"));
        QCOMPARE(text::instruction(leg, false), QStringLiteral("Turn left into 解放路"));
        leg.kind = places::LegKind::Steps;
        leg.rise = 3000;
        QCOMPARE(text::instruction(leg, false), QStringLiteral("Go up the steps"));
        QCOMPARE(text::name(leg), QStringLiteral("解放路 · Steps"));
        leg = {.kind = places::LegKind::OffStreet};
        QVERIFY(text::instruction(leg, false) != text::instruction(leg, true));
        leg = {.kind = places::LegKind::Way, .turn = places::Turn::SharpRight};
        QCOMPARE(text::instruction(leg, false), QStringLiteral("Turn sharp right into a way without a name"));
    }

    void risesAreToldInWholeMetres()
    {
        QCOMPARE(text::riseAndFall(12'400, 2'600), QStringLiteral("up 12 m, down 3 m"));
        QCOMPARE(text::riseAndFall(0, 2'600), QStringLiteral("down 3 m"));
        QCOMPARE(text::riseAndFall(400, 499), QString());
    }

    void whyThereIsNoWay()
    {
        places::Route route;
        route.stops = {{}, {}};
        QSet<QString> sentences;
        for (const auto why : {places::NoRoute::NoStreets, places::NoRoute::NotPlaced, places::NoRoute::TooFar,
                               places::NoRoute::NotConnected, places::NoRoute::NotForWalker}) {
            route.why = why;
            sentences << text::noRoute(route);
        }
        QCOMPARE(sentences.size(), 5);
        route.why = places::NoRoute::TooFar;
        route.at = 1;
        route.toStreet = 3107;
        QVERIFY(text::noRoute(route).startsWith(QStringLiteral("The end is too far")));
        QVERIFY(text::noRoute(route).contains(QStringLiteral("3,107 m")));
        route.why = places::NoRoute::None;
        QVERIFY(text::noRoute(route).isEmpty());
    }

    void whereAPlaceIs()
    {
        plan::Plan plan;
        plan.areas.push_back({.id = {3},
                              .name = "盐仓社区",
                              .code = {},
                              .parent = {},
                              .outline = {},
                              .members = {},
                              .batch = {},
                              .operatorName = {}});
        places::WhereItIs where;
        QVERIFY(text::whereText(where, plan).isEmpty());
        where.street = "解放路";
        where.community = {3};
        QCOMPARE(text::whereText(where, plan), QStringLiteral("解放路, 盐仓社区"));
        where.door = "解放路12号";
        QCOMPARE(text::whereText(where, plan), QStringLiteral("解放路12号, 盐仓社区"));
        where.community = {99}; // gone meanwhile
        QCOMPARE(text::whereText(where, plan), QStringLiteral("解放路12号"));
    }
};

QTEST_GUILESS_MAIN(PlaceTextTest)
#include "place_text_test.moc"
