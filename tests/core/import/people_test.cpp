// SPDX-License-Identifier: GPL-3.0-or-later
// Age columns of any kind become the bands, to the thousandth, and totals stay.
#include "core/import/people.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace yike;
using namespace yike::importing;

namespace {

std::vector<AgeColumn> columnsOf(const std::vector<Ages> &ages)
{
    std::vector<AgeColumn> columns;
    for (std::size_t i = 0; i < ages.size(); ++i)
        columns.push_back({ages[i], i, "c" + std::to_string(i)});
    return columns;
}

} // namespace

class PeopleTest : public QObject {
    Q_OBJECT

private slots:
    void censusBandsAsTheModelSays();
    void menAndWomenAreAdded();
    void nestedBandsAreTakenApart();
    void onlyTheOldAreKnown();
    void contradictionsAreTold();
    void overlapsAreLeftOut();
    void defaultShares();
    void randomTables();
};

void PeopleTest::censusBandsAsTheModelSays()
{
    const AgeBands bands(
        columnsOf({{0, 0}, {1, 4}, {5, 9}, {10, 14}, {60, 64}, {65, 69}, {70, 74}, {75, 79}, {80, 84}, {85, -1}}),
        true);
    const std::vector<base::People> values{475, 3046, 4601, 3960, 11311, 10193, 6223, 3214, 2386, 3733};
    const auto people = bands.read(values, 139'301).bands;
    QCOMPARE(people[0], 475 + 1523);
    QCOMPARE(people[1], 1523 + 920);         // 4601 / 5 = 920.2
    QCOMPARE(people[2], 3681 + 1584);        // 3680.8, and 2/5 of 3960
    QCOMPARE(people[3], 2376);
    QCOMPARE(people[5], 11311);
    QCOMPARE(people[6], 10193);
    QCOMPARE(people[7], 6223 + 3214);
    QCOMPARE(people[8], 2386 + 3733);
    QCOMPARE(people[4], 139'301 - std::accumulate(values.begin(), values.end(), std::int64_t{0}));
    QCOMPARE(norms::total(people), 139'301);
    QCOMPARE(bands.split(), std::string("c1, c2, c3"));
    QVERIFY(!bands.read(values, 139'301).estimated);
}

void PeopleTest::menAndWomenAreAdded()
{
    const AgeBands bands(columnsOf({{0, 2}, {0, 2}, {3, 5}, {3, 5}}), false);
    const auto people = bands.read(std::vector<base::People>{1000, 2000, 3000, 4000}, {}).bands;
    QCOMPARE(people[0], 3000);
    QCOMPARE(people[1], 7000);
    QVERIFY(bands.split().empty());
}

void PeopleTest::nestedBandsAreTakenApart()
{
    // 0–14, 15–59, 60+, 65+, 80+ and the total: what the forms of offices have.
    const AgeBands bands(columnsOf({{0, 14}, {15, 59}, {60, -1}, {65, -1}, {80, -1}}), true);
    const auto read = bands.read(std::vector<base::People>{150'000, 600'000, 250'000, 180'000, 40'000}, 1'000'000);
    QCOMPARE(read.bands[0], 30'000);
    QCOMPARE(read.bands[1], 30'000);
    QCOMPARE(read.bands[2], 60'000);
    QCOMPARE(read.bands[3], 30'000);
    QCOMPARE(read.bands[4], 600'000);
    QCOMPARE(read.bands[5], 70'000);
    QCOMPARE(read.bands[6] + read.bands[7], 140'000);
    QCOMPARE(read.bands[6], 46'667);         // 65–79 by single year: a third and two thirds
    QCOMPARE(read.bands[8], 40'000);
    QVERIFY(!read.differs);
}

void PeopleTest::onlyTheOldAreKnown()
{
    const AgeBands bands(columnsOf({{60, -1}}), true);
    const auto read = bands.read(std::vector<base::People>{230'000}, 1'000'000);
    QVERIFY(read.estimated);
    QCOMPARE(norms::total(read.bands), 1'000'000);
    QCOMPARE(norms::peopleOf(read.bands, norms::kAged60plus), 230'000);
    QVERIFY(read.bands[0] > 15'000 && read.bands[0] < 30'000);
}

void PeopleTest::contradictionsAreTold()
{
    const AgeBands bands(columnsOf({{0, 59}, {60, -1}}), true);
    const auto read = bands.read(std::vector<base::People>{700'000, 200'000}, 1'000'000);
    QVERIFY(read.differs);
    QCOMPARE(norms::total(read.bands), 900'000); // the parts stand
    const AgeBands old(columnsOf({{60, -1}, {80, -1}}), false);
    const auto more = old.read(std::vector<base::People>{100'000, 150'000}, {});
    QVERIFY(more.differs);
    QCOMPARE(norms::total(more.bands), 150'000);
}

void PeopleTest::overlapsAreLeftOut()
{
    const AgeBands bands(columnsOf({{0, 5}, {3, 10}}), true);
    QCOMPARE(norms::total(bands.read(std::vector<base::People>{60'000, 80'000}, 200'000).bands), 200'000);
}

void PeopleTest::defaultShares()
{
    const AgeBands none({}, true);
    const auto people = none.read({}, 1'000'000).bands;
    QCOMPARE(people[0], 18'850);
    QCOMPARE(norms::peopleOf(people, norms::kAged60plus), 230'000);
    QCOMPARE(people[6] + people[7] + people[8], 159'000);
    QCOMPARE(none.estimated(), norms::kEverybody);
    // Only the ages nobody tells are marked, and the district's own shares fill them.
    const AgeBands old(columnsOf({{60, -1}}), true, {1'000, 1'000, 4'000, 4'000, 60'000, 0, 10'000, 10'000, 10'000});
    QCOMPARE(old.read(std::vector<base::People>{300'000}, 1'000'000).bands,
             (norms::BandPeople{10'000, 10'000, 40'000, 40'000, 600'000, 0, 100'000, 100'000, 100'000}));
    const AgeBands young(columnsOf({{0, 2}, {3, 5}}), true);
    QCOMPARE(young.read(std::vector<base::People>{20'000, 30'000}, 1'000'000).bands[0], 20'000);
    QVERIFY((young.estimated() & (norms::kUnder3 | norms::bit(norms::Band::Age3to5))) == 0);
    QVERIFY((young.estimated() & norms::kAged60plus) == norms::kAged60plus);
    QCOMPARE(householdsOf(262'000), 100'000);
}

void PeopleTest::randomTables()
{
    const unsigned seed = 20261121;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 500; ++round) {
        // A random partition of all ages, summed exactly by its parts and by the total.
        std::vector<Ages> ages;
        int from = 0;
        while (from < 100) {
            const int to = from + static_cast<int>(random() % 25);
            ages.push_back({from, to >= 95 ? -1 : to});
            from = to >= 95 ? 100 : to + 1;
        }
        if (ages.back().to != -1)
            ages.push_back({from, -1});
        std::vector<base::People> values;
        for (std::size_t i = 0; i < ages.size(); ++i)
            values.push_back(static_cast<base::People>(random() % 5'000'000));
        const auto sum = std::accumulate(values.begin(), values.end(), std::int64_t{0});
        const AgeBands bands(columnsOf(ages), round % 2 == 0);
        const auto read = bands.read(values, sum);
        QCOMPARE(norms::total(read.bands), sum);
        QVERIFY(!read.differs);
        QVERIFY(std::ranges::all_of(read.bands, [](base::People each) { return each >= 0; }));
    }
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
