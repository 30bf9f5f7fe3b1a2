// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing board's arithmetic: random numbers, lengths, cuts, shares.
#include "core/demo/curve.h"
#include "core/demo/noding.h"
#include "core/demo/prng.h"
#include "core/demo/share.h"

#include <QTest>

#include <numeric>

using namespace yike::demo;

class BoardTest : public QObject {
    Q_OBJECT
private slots:
    void numbersAreTheSameEverywhere();
    void roots();
    void turnedFramesKeepLengths();
    void clippedHalves();
    void ringsOverlap();
    void sharesAddUp();
    void curvesPassTheirControls();
    void streetsAreCutWhereTheyMeet();
    void bridgesPassOver();
};

void BoardTest::numbersAreTheSameEverywhere()
{
    // Written down once: another machine, compiler or library must give the same.
    Prng random(20260101, "test", 3);
    const std::uint64_t first = random.next();
    Prng again(20260101, "test", 3);
    QCOMPARE(again.next(), first);
    QVERIFY(Prng(20260101, "test", 4).next() != first);
    QVERIFY(Prng(20260101, "tast", 3).next() != first);
    QCOMPARE(Prng(1).next(), std::uint64_t{14032141331834449566U});
    for (int i = 0; i < 1000; ++i) {
        const std::int64_t number = random.between(-3, 5);
        QVERIFY(number >= -3 && number <= 5);
    }
}

void BoardTest::roots()
{
    Prng random(5);
    for (int i = 0; i < 1000; ++i) {
        const std::int64_t number = random.between(1, 2'000'000'000);
        QCOMPARE(squareRoot(number * number), number);
        QCOMPARE(squareRoot(number * number + number), number);
    }
    QCOMPARE(squareRoot(-4), 0);
    QCOMPARE(length(Vec{-300, 400}), 500);
    QCOMPARE(divided(-7, 2), -4);
    QCOMPARE(divided(7, 2), 4);
}

void BoardTest::turnedFramesKeepLengths()
{
    const Turned frame{{1000, -2000}, 40, 9, 41};
    const Vec p{123'456, 65'432};
    const Vec back = frame.out(frame.in(p));
    QVERIFY(length(back - p) <= 2);
    QVERIFY(std::abs(length(frame.in(p)) - length(p - frame.origin)) <= 2);
}

void BoardTest::clippedHalves()
{
    const Path square{{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}};
    const Path left = clipped(square, {400, 0}, {400, 1000});
    const Path right = clipped(square, {400, 1000}, {400, 0});
    QCOMPARE(doubleArea(left) + doubleArea(right), doubleArea(square));
    QCOMPARE(doubleArea(left), 2 * 400 * 1000);
    QVERIFY(clipped(square, {-5, 1000}, {-5, 0}).size() == 4U);
    QVERIFY(clipped(square, {-5, 0}, {-5, 1000}).empty());
    QCOMPARE(doubleArea(inset(square, 100)), 2 * 800 * 800);
    QVERIFY(inset(square, 501).empty());
}

void BoardTest::ringsOverlap()
{
    const Path square{{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}};
    QVERIFY(overlap(square, {{900, 900}, {2000, 900}, {2000, 2000}, {900, 2000}}));
    QVERIFY(!overlap(square, {{1000, 0}, {2000, 0}, {2000, 1000}, {1000, 1000}}));
    Ground ground;
    ground.take(square);
    QVERIFY(!ground.isFree({{500, 500}, {600, 500}, {600, 600}, {500, 600}}));
    // A hand apart, so that rounding to degrees never makes neighbours overlap.
    QVERIFY(!ground.isFree({{1003, 500}, {1600, 500}, {1600, 600}, {1003, 600}}));
    QVERIFY(ground.isFree({{1010, 500}, {1600, 500}, {1600, 600}, {1010, 600}}));
}

void BoardTest::sharesAddUp()
{
    const std::vector<std::int64_t> parts = sharedOut(100, {1, 1, 1});
    QCOMPARE(parts, (std::vector<std::int64_t>{34, 33, 33}));
    QCOMPARE(sharedOut(5, {0, 0}), (std::vector<std::int64_t>{0, 0}));
    Prng random(9);
    for (int round = 0; round < 100; ++round) {
        std::vector<std::int64_t> weights;
        for (int i = 0; i < 30; ++i)
            weights.push_back(random.below(1000));
        const auto shares = sharedOut(777, weights);
        QCOMPARE(std::accumulate(shares.begin(), shares.end(), std::int64_t{0}), 777);
    }
}

void BoardTest::curvesPassTheirControls()
{
    Curve curve({{-100, 5}, {0, 20}, {60, -7}, {100, 5}}, true, 10);
    QCOMPARE(curve.at(0), (Vec{2000, 0}));
    QCOMPARE(curve.at(6000), (Vec{-700, 6000}));
    curve.mark(1234);
    const Path up = curve.between(0, 6000);
    QVERIFY(std::ranges::find(up, curve.at(1234)) != up.end());
    Path down = curve.between(6000, 0);
    std::ranges::reverse(down);
    QCOMPARE(up, down);
}

void BoardTest::streetsAreCutWhereTheyMeet()
{
    Sketch sketch;
    sketch.addRoad({{{0, 0}, {10'000, 0}}, {}, "a"}, 0);
    sketch.addRoad({{{5000, -5000}, {5000, 5000}}, {}, "b"}, 0);
    sketch.addRoad({{{2500, 20}, {2500, 4000}}, {}, "c"}, 0); // ends 20 cm beside a
    const StreetNet net = nodeStreets(sketch, {Vec{7500, 0}});
    QVERIFY(net.nodeAt({5000, 0}) >= 0);
    QVERIFY(net.nodeAt({7500, 0}) >= 0);
    QCOMPARE(std::ranges::count(net.streets, 0, &StreetDraft::road), 4);
    QCOMPARE(std::ranges::count(net.streets, 1, &StreetDraft::road), 2);
    QCOMPARE(std::ranges::count(net.streets, 2, &StreetDraft::road), 1);
}

void BoardTest::bridgesPassOver()
{
    Sketch sketch;
    sketch.addRoad({{{0, 0}, {10'000, 0}}, {}, "below"}, 0);
    Road bridge{{{5000, -5000}, {5000, 5000}}, {}, "above"};
    bridge.level = 1;
    sketch.addRoad(bridge, 0);
    const StreetNet net = nodeStreets(sketch, {});
    QCOMPARE(net.streets.size(), 2U);
}

QTEST_GUILESS_MAIN(BoardTest)
#include "board_test.moc"
