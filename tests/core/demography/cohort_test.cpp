// SPDX-License-Identifier: GPL-3.0-or-later
// Cohorts by hand and by property: totals balance, nobody ages twice, no years change nothing; and China from 2020 to 2025.
#include "core/demography/demography.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace yike;
using namespace yike::demography;
using norms::BandPeople;

class CohortTest : public QObject {
    Q_OBJECT

private slots:
    void bandsAreSplitEvenlyAndBack();
    void oneYearByHand();
    void deathsByHand();
    void migrationByHand();
    void birthsFollowTheirTrend();
    void nobodyAgesTwice();
    void totalsBalance();
    void lifeTableOfChina();
    void censusOf2020BecomesTheSharesOf2025();
};

void CohortTest::bandsAreSplitEvenlyAndBack()
{
    const BandPeople people{10, 9, 12, 4, 90, 11, 5, 20, 21};
    const SingleAges ages = byYear(people, {});
    QCOMPARE(ages[0], 4); // 10 in three years: the rest goes to the first
    QCOMPARE(ages[1], 3);
    QCOMPARE(ages[2], 3);
    QCOMPARE(ages[15], 2);
    QCOMPARE(ages[60], 3);
    QCOMPARE(ages[64], 2);
    QCOMPARE(ages[100], 1);
    QCOMPARE(byBand(ages), people);
    QCOMPARE(bandOf(2), norms::Band::Age0to2);
    QCOMPARE(bandOf(3), norms::Band::Age3to5);
    QCOMPARE(bandOf(500), norms::Band::Age80plus);
}

void CohortTest::oneYearByHand()
{
    // Nobody dies, nobody moves: a third of 0–2 becomes 3, a third of 3–5 becomes 6, a sixth of 6–11 becomes 12 …
    const BandPeople people{3000, 6000, 6000, 3000, 45'000, 5000, 10'000, 10'000, 0};
    const Carried year = carried(people, {.births = 500}, 1);
    QCOMPARE(year.people,
             (BandPeople{3000 - 1000 + 500, 6000 + 1000 - 2000, 6000 + 2000 - 1000, 3000 + 1000 - 1000,
                         45'000 + 1000 - 1000, 5000 + 1000 - 1000, 10'000 + 1000 - 2000, 10'000 + 2000 - 1000, 1000}));
    QCOMPARE(year.births, 500);
    QCOMPARE(year.deaths, 0);
    // Births as the youngest ages show: 3000 ÷ 3.
    QCOMPARE(carried(people, {}, 1).births, 1000);
}

void CohortTest::deathsByHand()
{
    LifeTable table;
    table.deaths[0] = 100'000; // a tenth
    table.deaths[64] = 500'000; // half of those who are 64
    const BandPeople people{3000, 0, 0, 0, 0, 5000, 0, 0, 0};
    const Carried year = carried(people, {.lifeTable = &table, .births = 1000}, 1);
    QCOMPARE(year.deaths, 100 + 500 + 100); // of age 0, of age 64, of the newborn
    QCOMPARE(year.people[0], 900 + 900 + 1000); // newborn, last year's, those now 2
    QCOMPARE(year.people[1], 1000);
    QCOMPARE(year.people[5], 4000);
    QCOMPARE(year.people[6], 500);
}

void CohortTest::migrationByHand()
{
    Change change{.births = 0};
    change.migration[4] = 100; // a tenth of 15–59 moves in
    change.migration[5] = -2000; // nobody can leave twice
    const Carried year = carried({0, 0, 0, 0, 45'000, 5000, 0, 0, 0}, change, 1);
    QCOMPARE(year.migration, 4500 - 5000);
    QCOMPARE(year.people[4], 44'000 + 4400);
    QCOMPARE(year.people[5], 1100); // those who were 59
    QCOMPARE(norms::total(year.people), 50'000 - 500);
}

void CohortTest::birthsFollowTheirTrend()
{
    // 1000, then a tenth fewer each year.
    const Carried years = carried({}, {.births = 1000, .birthTrend = -100}, 3);
    QCOMPARE(years.births, 1000 + 900 + 810);
    QCOMPARE(years.people[0], 2710);
    QCOMPARE(carried({}, {.births = 1000, .birthTrend = -5000}, 3).births, 1000); // no births below none
}

void CohortTest::nobodyAgesTwice()
{
    // Each cohort alone, without deaths: after n years it is n years older, whole.
    for (int years = 0; years <= 60; years += 7)
        for (std::size_t band = 0; band + 1 < norms::kBandCount; ++band) {
            BandPeople people{};
            people[band] = 90'000;
            const SingleAges before = byYear(people, {});
            SingleAges expected{};
            for (std::size_t age = 0; age < kAges; ++age)
                expected[std::min(age + static_cast<std::size_t>(years), kAges - 1)] += before[age];
            QCOMPARE(carried(people, {.births = 0}, years).people, byBand(expected));
        }
}

void CohortTest::totalsBalance()
{
    const unsigned seed = 20261128;
    qInfo("seed %u", seed);
    std::mt19937_64 random(seed);
    const auto number = [&](std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    for (int round = 0; round < 500; ++round) {
        BandPeople people{};
        for (base::People &each : people)
            each = number(0, round % 5 == 0 ? 1'400'000'000'000 : 5'000'000);
        Change change{.lifeTable = round % 3 == 0 ? nullptr : &defaultDemography().lifeTable,
                      .births = number(-1, 900'000),
                      .birthTrend = static_cast<std::int32_t>(number(-200, 100))};
        for (std::int32_t &rate : change.migration)
            rate = static_cast<std::int32_t>(number(-60, 60));
        const Carried after = carried(people, change, static_cast<int>(number(0, 30)));
        QCOMPARE(norms::total(after.people), norms::total(people) + after.births - after.deaths + after.migration);
        for (const base::People each : after.people)
            QVERIFY(each >= 0);
        QCOMPARE(carried(people, change, 0), (Carried{people, 0, 0, 0}));
    }
}

void CohortTest::lifeTableOfChina()
{
    const LifeTable &table = defaultDemography().lifeTable;
    QCOMPARE(table.deaths[0], 5713); // 2 × 0.005729 ÷ 2.005729
    QCOMPARE(table.deaths[62], 10'479); // 2 × 0.010534 ÷ 2.010534
    const auto alive = table.survivors();
    QVERIFY(std::ranges::is_sorted(alive, std::ranges::greater{}));
    // Life expectancy at birth: the years lived, half a year in the year of death. China 2020: 77.9.
    const double years = static_cast<double>(std::accumulate(alive.begin(), alive.end(), std::int64_t{0})) / 1e9 - 0.5;
    QVERIFY2(years > 77 && years < 79.5, qPrintable(QString::number(years)));
}

void CohortTest::censusOf2020BecomesTheSharesOf2025()
{
    // Five-year groups of the census of 2020 (0, 1–4, 5–9 … 80–84, 85+), in thousands, the counties of China added up; the
    // births of 2021 to 2025 in the same measure (1,390.2 of the country's 1,411.8 million are told by county).
    const std::array<std::int64_t, 19> census{11'841,  65'053, 89'193, 84'401,  71'629,  73'318,  89'926,
                                              121'638, 96'943, 91'237, 112'447, 119'714, 100'455, 72'863,
                                              73'549,  49'311, 31'079, 20'275,  15'330};
    const LifeTable &table = defaultDemography().lifeTable;
    const auto alive = table.survivors();
    SingleAges ages{};
    for (std::size_t group = 0; group < census.size(); ++group) {
        const std::size_t from = group == 0 ? 0 : group == 1 ? 1 : 5 * (group - 1);
        const std::size_t to = group == 0 ? 1 : group + 1 == census.size() ? kAges : 5 * group;
        const bool open = to == kAges;
        std::vector<std::int64_t> weights(to - from, 1);
        for (std::size_t age = from; open && age < to; ++age)
            weights[age - from] = alive[age];
        std::ranges::copy(sharedOut(census[group] * 1000, std::span<const std::int64_t>(weights)),
                          ages.begin() + static_cast<std::ptrdiff_t>(from));
    }
    for (const std::int64_t births : {10'457, 9'414, 8'882, 9'394, 7'799})
        ages = carriedAges(ages, {.lifeTable = &table, .births = births * 1000}, 1).ages;
    const BandPeople people = byBand(ages);
    const auto whole = static_cast<double>(norms::total(people));
    const BandShares &shares = defaultDemography().shares;
    for (std::size_t band = 0; band < norms::kBandCount; ++band) {
        const double share = static_cast<double>(people[band]) / whole * kWholeShares;
        QVERIFY2(std::abs(share - shares[band]) < 300, // 0.3 %: 60+ and 65+ are those of the statistics, not these
                 qPrintable(QString("%1: %2 ↔ %3").arg(band).arg(share).arg(shares[band])));
    }
}

QTEST_APPLESS_MAIN(CohortTest)
#include "cohort_test.moc"
