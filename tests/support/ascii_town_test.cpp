// SPDX-License-Identifier: GPL-3.0-or-later
// A drawn town holds what was drawn, and every random town can be read.
#include "tests/support/ascii_town.h"

#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace yike;

class AsciiTownTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsDrawn();
    void refusesBadMaps();
    void randomTownsCanBeRead();
};

void AsciiTownTest::readsWhatIsDrawn()
{
    const test::AsciiTown town = test::asciiTown(R"(
.+--+-<-+
.|..s....
#%##%#..A
#:.1:#...
#+==+#...
#G#X##...
)",
                                                 10);
    QCOMPARE(town.nodeCells.size(), 7U);
    QCOMPARE(town.streets->streets.size(), 7U);
    const auto street = [&](int column, int row) {
        const plan::StreetId id = town.streetAt(column, row);
        return id ? town.streets->streets.at(static_cast<std::size_t>(id.value - 1)) : plan::Street{};
    };
    QCOMPARE(street(2, 0).length, 30'000);
    QCOMPARE(street(2, 0).line.size(), 4U);
    QVERIFY(!street(2, 0).oneway);
    QVERIFY(street(6, 0).oneway);
    QCOMPARE(street(6, 0).from.value, town.nodeAt(8, 0).value);
    QCOMPARE(street(6, 0).line.front(), town.at(8, 0));
    QCOMPARE(street(4, 1).streetClass, plan::StreetClass::Steps);
    QCOMPARE(street(1, 3).access, plan::Access::EstateOnly);
    QCOMPARE(street(1, 3).estate.value, 1);
    QCOMPARE(town.estates.size(), 1U);
    QCOMPARE(town.estates.front().gates.size(), 4U);
    QVERIFY(!town.estates.front().gates.back().open);
    QVERIFY(town.places.contains('A') && town.places.size() == 1);
    QVERIFY(std::abs(town.place('A').lat - town.at(0, 2).lat) < 1e-5);
}

void AsciiTownTest::refusesBadMaps()
{
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, (void)test::asciiTown("+--"));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, (void)test::asciiTown("--+"));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, (void)test::asciiTown("###\n#1.\n###"));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, (void)test::asciiTown("+-?-+"));
}

void AsciiTownTest::randomTownsCanBeRead()
{
    std::size_t estates = 0, streets = 0, barriers = 0;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const std::string map = test::randomTown(seed);
        try {
            const test::AsciiTown town = test::asciiTown(map);
            estates += town.estates.size();
            streets += town.streets->streets.size();
            barriers += town.streets->barriers.size();
        } catch (const std::invalid_argument &problem) {
            QFAIL(qPrintable(QStringLiteral("seed %1: %2\n%3").arg(seed).arg(problem.what(), map.c_str())));
        }
        QCOMPARE(test::randomTown(seed), map);
    }
    QVERIFY(estates > 300 && streets > 10000 && barriers > 5000);
}

QTEST_GUILESS_MAIN(AsciiTownTest)
#include "ascii_town_test.moc"
