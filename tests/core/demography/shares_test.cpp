// SPDX-License-Identifier: GPL-3.0-or-later
// Totals are kept to the thousandth, and a district's census scales the country's shares.
#include "core/demography/demography.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace yike;
using namespace yike::demography;

class SharesTest : public QObject {
    Q_OBJECT

private slots:
    void largestRemaindersByHand();
    void everyTotalIsKept();
    void theDefaultsAreThoseOfTheStatistics();
    void everyFigureHasSourceAndStanding();
    void aDistrictThatIsTheCountryKeepsItsShares();
    void theDistrictScalesItsGroups();
    void brokenFiguresAreRefused();
};

void SharesTest::largestRemaindersByHand()
{
    const std::vector<std::int64_t> weights{3, 0, 2, 2};
    // 10 × 3/7 = 4.29, 10 × 2/7 = 2.86 twice: 4 + 2 + 2, and the two left go to the two .86.
    QCOMPARE(sharedOut(10, std::span<const std::int64_t>(weights)), (std::vector<base::People>{4, 0, 3, 3}));
    const std::vector<std::int64_t> even{1, 1, 1};
    QCOMPARE(sharedOut(4, std::span<const std::int64_t>(even)), (std::vector<base::People>{2, 1, 1}));
    const std::vector<std::int64_t> none{0, 0};
    QCOMPARE(sharedOut(4, std::span<const std::int64_t>(none)), (std::vector<base::People>{0, 0}));
    QCOMPARE(sharedOut(-4, std::span<const std::int64_t>(even)), (std::vector<base::People>{0, 0, 0}));
    const std::vector<std::int64_t> below{-5, 1};
    QCOMPARE(sharedOut(4, std::span<const std::int64_t>(below)), (std::vector<base::People>{0, 4}));
}

void SharesTest::everyTotalIsKept()
{
    const unsigned seed = 20261127;
    qInfo("seed %u", seed);
    std::mt19937_64 random(seed);
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::int64_t> weights(1 + random() % 40);
        for (std::int64_t &weight : weights)
            weight = static_cast<std::int64_t>(random() % 3 == 0 ? 0 : random() >> (random() % 60 + 4));
        weights.front() += 1;
        const auto people = static_cast<base::People>(random() >> (random() % 50 + 8));
        const auto parts = sharedOut(people, std::span<const std::int64_t>(weights));
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), base::People{0}), people);
        for (std::size_t i = 0; i < parts.size(); ++i)
            QVERIFY(parts[i] >= 0 && (weights[i] > 0 || parts[i] == 0));
    }
}

void SharesTest::theDefaultsAreThoseOfTheStatistics()
{
    const Demography &figures = defaultDemography();
    QCOMPARE(figures.date, std::string("2025-12-31"));
    QCOMPARE(figures.total, 1'404'890'000);
    const auto people = splitTotal(1'000'000'000, figures.shares); // a million people
    QCOMPARE(norms::total(people), 1'000'000'000);
    QCOMPARE(norms::peopleOf(people, norms::kAged60plus), 230'000'000);
    QCOMPARE(norms::peopleOf(people, norms::kAged60plus) - people[5], 159'000'000);
    // 9.02 + 9.54 + 7.92 million births of 1,404.89 million people are 1.885 %.
    QCOMPARE(figures.shares[0], (std::int64_t{9'020 + 9'540 + 7'920} * 100'000 + 702'445) / 1'404'890);
}

void SharesTest::everyFigureHasSourceAndStanding()
{
    const Demography &figures = defaultDemography();
    for (const Standing &standing : figures.shareStandings)
        QVERIFY(!standing.source.empty());
    QVERIFY(!figures.censusStanding.source.empty() && !figures.lifeTableStanding.source.empty());
    QVERIFY(!figures.lifeTableLicence.empty());
}

void SharesTest::aDistrictThatIsTheCountryKeepsItsShares()
{
    const Demography &figures = defaultDemography();
    QCOMPARE(sharesFor(figures.census), figures.shares);
    QCOMPARE(sharesFor({}), figures.shares);
}

void SharesTest::theDistrictScalesItsGroups()
{
    // Half the children, twice the 60–64 (20 − 10 against 10 − 5), twice the 65+ of the country.
    const BandShares country{2'000, 3'000, 9'000, 6'000, 60'000, 5'000, 5'000, 7'000, 3'000};
    const CensusAges then{20'000, 10'000, 5'000};
    const BandShares scaled = scaledShares(country, then, {10'000, 20'000, 10'000});
    QCOMPARE(scaled, (BandShares{1'000, 1'500, 4'500, 3'000, 50'000, 10'000, 10'000, 14'000, 6'000}));
    // One group alone leaves the others as they are; 60+ alone stands for both.
    QCOMPARE(scaledShares(country, then, {10'000, -1, -1}),
             (BandShares{1'000, 1'500, 4'500, 3'000, 70'000, 5'000, 5'000, 7'000, 3'000}));
    QCOMPARE(scaledShares(country, then, {-1, 5'000, -1})[8], 1'500);
    QCOMPARE(scaledShares(country, then, {-1, -1, 10'000})[5], 10'000);
    // More than everybody: nobody is left between 15 and 59, and the shares still add up.
    const BandShares wild = scaledShares(country, then, {90'000, 90'000, 80'000});
    QCOMPARE(wild[4], 0);
    QCOMPARE(std::accumulate(wild.begin(), wild.end(), 0), kWholeShares);
    // 65+ above 60+ contradicts itself: nobody is 60–64, nobody is counted below zero.
    for (const std::int32_t share : scaledShares(country, then, {-1, 5'000, 9'000}))
        QVERIFY(share >= 0);
}

void SharesTest::brokenFiguresAreRefused()
{
    for (const char *json :
         {"", "[]", "{}", "{\"id\": 5}", "{\"id\": \"a\", \"name\": {\"zh\": \"\", \"en\": \"\"}}"}) {
        const auto read = readDemography(json, "broken.json");
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::ErrorCode::RulebookInvalid);
        QCOMPARE(read.error().args.front(), std::string("broken.json"));
    }
}

QTEST_APPLESS_MAIN(SharesTest)
#include "shares_test.moc"
