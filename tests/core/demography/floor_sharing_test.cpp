// SPDX-License-Identifier: GPL-3.0-or-later
// People to dwellings by floor area: totals and bands exact, counted ones kept, nobody negative, larger never fewer.
#include "core/demography/floor_sharing.h"

#include <QTest>

#include <random>

using namespace yike;
using demography::Dwelling;
using norms::BandPeople;
using norms::kBandCount;

namespace {

BandPeople added(const std::vector<BandPeople> &people)
{
    BandPeople sum{};
    for (const BandPeople &each : people)
        for (std::size_t band = 0; band < kBandCount; ++band)
            sum[band] += each[band];
    return sum;
}

struct Zone {
    BandPeople total{};
    std::vector<Dwelling> dwellings;
};

/// Counted people are few enough for the total to hold them, band by band, where `fits`.
Zone randomZone(std::mt19937_64 &random, bool fits)
{
    Zone zone;
    zone.dwellings.resize(1 + random() % 60);
    for (Dwelling &dwelling : zone.dwellings) {
        dwelling.floorArea = static_cast<std::int64_t>(random() % 4 == 0 ? random() % 3 : random() % 20'000);
        dwelling.vacancy = random() % 3 == 0 ? static_cast<std::int32_t>(random() % 1000) : 0;
        if (random() % 4 == 0) {
            dwelling.counted.emplace();
            for (base::People &people : *dwelling.counted)
                people = static_cast<base::People>(random() % 40'000);
        }
    }
    zone.dwellings.push_back({5'000, 0, {}}); // somebody can take people in
    for (std::size_t band = 0; band < kBandCount; ++band) {
        zone.total[band] = static_cast<base::People>(random() % (random() % 2 == 0 ? 3'000 : 30'000'000));
        for (const Dwelling &dwelling : zone.dwellings)
            zone.total[band] += fits && dwelling.counted ? (*dwelling.counted)[band] : 0;
    }
    return zone;
}

} // namespace

class FloorSharingTest : public QObject {
    Q_OBJECT

private slots:
    void workedByHand();
    void everyBandIsExact();
    void countedBeyondABandAreTakenOffTheOthers();
    void largerNeverFewer();
    void wholePeopleStayWhole();
    void nobodyToTakeThemIn();
    void emptyDwellingsTakeLess();
    void millionsInOneArea();
};

void FloorSharingTest::workedByHand()
{
    // 70 people, 7 counted: 63 over 100, 200 and 400 m².
    BandPeople total{}, counted{};
    total[4] = 60'000;
    total[5] = 10'000;
    counted[4] = 7'000;
    const std::vector<Dwelling> dwellings{{100, 0, {}}, {200, 0, {}}, {999, 0, counted}, {400, 0, {}}};
    const auto shares = demography::sharedByFloor(total, dwellings);
    QCOMPARE(norms::total(shares.people[0]), 9'000);
    QCOMPARE(norms::total(shares.people[1]), 18'000);
    QCOMPARE(shares.people[2], counted);
    QCOMPARE(norms::total(shares.people[3]), 36'000);
    QCOMPARE(shares.people[0][5], 1'429); // 9 × 10 ÷ 63
    QCOMPARE(added(shares.people), total);
    QCOMPARE(shares.over, 0);
}

void FloorSharingTest::everyBandIsExact()
{
    const unsigned seed = 20261127;
    qInfo("seed %u", seed);
    std::mt19937_64 random(seed);
    for (int round = 0; round < 1'000; ++round) {
        const Zone zone = randomZone(random, true);
        const auto shares = demography::sharedByFloor(zone.total, zone.dwellings);
        QCOMPARE(added(shares.people), zone.total);
        QCOMPARE(shares.left, BandPeople{});
        QCOMPARE(shares.people, demography::sharedByFloor(zone.total, zone.dwellings).people);
        for (std::size_t i = 0; i < zone.dwellings.size(); ++i) {
            QVERIFY(std::ranges::all_of(shares.people[i], [](base::People people) { return people >= 0; }));
            if (zone.dwellings[i].counted)
                QCOMPARE(shares.people[i], *zone.dwellings[i].counted);
            else if (zone.dwellings[i].floorArea == 0)
                QCOMPARE(norms::total(shares.people[i]), 0);
        }
    }
}

void FloorSharingTest::countedBeyondABandAreTakenOffTheOthers()
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 1'000; ++round) {
        const Zone zone = randomZone(random, false);
        const auto shares = demography::sharedByFloor(zone.total, zone.dwellings);
        const base::People sum = norms::total(added(shares.people));
        QCOMPARE(sum, norms::total(zone.total) + shares.over);
        for (std::size_t i = 0; i < zone.dwellings.size(); ++i) {
            QVERIFY(std::ranges::all_of(shares.people[i], [](base::People people) { return people >= 0; }));
            if (zone.dwellings[i].counted)
                QCOMPARE(shares.people[i], *zone.dwellings[i].counted);
            else if (shares.over > 0)
                QCOMPARE(norms::total(shares.people[i]), 0);
        }
    }
}

void FloorSharingTest::largerNeverFewer()
{
    std::mt19937_64 random(11);
    for (int round = 0; round < 500; ++round) {
        Zone zone = randomZone(random, true);
        for (Dwelling &dwelling : zone.dwellings)
            dwelling.vacancy = 0;
        const bool whole = round % 2 == 0;
        const auto shares = demography::sharedByFloor(zone.total, zone.dwellings, whole);
        for (std::size_t i = 0; i < zone.dwellings.size(); ++i)
            for (std::size_t j = 0; j < zone.dwellings.size(); ++j) {
                if (zone.dwellings[i].counted || zone.dwellings[j].counted ||
                    zone.dwellings[i].floorArea <= zone.dwellings[j].floorArea)
                    continue;
                QVERIFY(norms::total(shares.people[i]) >= norms::total(shares.people[j]));
            }
    }
}

void FloorSharingTest::wholePeopleStayWhole()
{
    std::mt19937_64 random(13);
    for (int round = 0; round < 500; ++round) {
        Zone zone = randomZone(random, true);
        for (Dwelling &dwelling : zone.dwellings)
            dwelling.counted.reset();
        if (round % 2 == 0)
            for (base::People &people : zone.total)
                people = people / 1000 * 1000;
        const auto shares = demography::sharedByFloor(zone.total, zone.dwellings, true);
        QCOMPARE(norms::total(added(shares.people)), norms::total(zone.total));
        int broken = 0;
        for (const BandPeople &people : shares.people)
            for (const base::People each : people)
                broken += each % base::kOnePerson != 0 ? 1 : 0;
        if (round % 2 == 0)
            QCOMPARE(added(shares.people), zone.total);
        QVERIFY(broken <= (norms::total(zone.total) % base::kOnePerson == 0 ? 0 : 1));
    }
}

void FloorSharingTest::nobodyToTakeThemIn()
{
    BandPeople total{};
    total[4] = 5'000;
    QCOMPARE(demography::sharedByFloor(total, {}).left, total);
    const std::vector<Dwelling> ruins{{0, 0, {}}, {-8, 0, {}}, {100, 1000, {}}};
    const auto shares = demography::sharedByFloor(total, ruins);
    QCOMPARE(shares.left, total);
    QCOMPARE(norms::total(added(shares.people)), 0);
}

void FloorSharingTest::emptyDwellingsTakeLess()
{
    BandPeople total{};
    total[4] = 30'000;
    const std::vector<Dwelling> dwellings{{1'000, 500, {}}, {1'000, 0, {}}};
    const auto shares = demography::sharedByFloor(total, dwellings);
    QCOMPARE(shares.people[0][4], 10'000);
    QCOMPARE(shares.people[1][4], 20'000);
}

void FloorSharingTest::millionsInOneArea()
{
    // Beyond 2³¹ thousandths, where the shares' own weights would be rounded.
    BandPeople total{};
    for (std::size_t band = 0; band < kBandCount; ++band)
        total[band] = 700'000'001 + static_cast<base::People>(band) * 333;
    std::vector<Dwelling> dwellings;
    for (int i = 1; i <= 4'000; ++i)
        dwellings.push_back({i * 37 % 9'000, 0, {}});
    QCOMPARE(added(demography::sharedByFloor(total, dwellings).people), total);
}

QTEST_APPLESS_MAIN(FloorSharingTest)
#include "floor_sharing_test.moc"
