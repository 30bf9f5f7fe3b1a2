// SPDX-License-Identifier: GPL-3.0-or-later
// Equity: figures by hand, the definitions as double sums on random groups, and nobody, nothing, one group.
#include "core/measures/concentration.h"
#include "core/measures/gini.h"
#include "core/measures/lorenz.h"
#include "core/measures/palma.h"
#include "core/measures/theil.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace yike;
using measures::Distribution;

namespace {

using Values = std::vector<double>;

Distribution of(const Values &values, const Values &people) { return Distribution::make(values, people).value(); }
bool near(std::optional<double> ours, double byHand) { return ours && std::abs(*ours - byHand) <= 1e-12; }
std::optional<double> concentration(const Values &values, const Values &ranks, const Values &people)
{
    return measures::concentrationIndex(values, ranks, people).value();
}

} // namespace

class EquityTest : public QObject {
    Q_OBJECT

private slots:
    void byHand();
    void concentrationByHand();
    void asDefined();
    void nobodyNothingOne();
    void refuses();
};

void EquityTest::byHand()
{
    // One of four people has 3, two have 1 each, one (of a group of one) has nothing: mean 5/4, shares 0, .2, .2, .6.
    // Σ|a − b| over all pairs: 2·(1+1+3 + 2+2) = 18; G = 18 / (2·16·1.25) = 0.45.
    const auto four = of({3, 1, 0}, {1, 2, 1});
    QVERIFY(near(four.mean(), 1.25));
    QVERIFY(near(measures::gini(four), 0.45));
    const auto curve = measures::lorenzCurve(four);
    QCOMPARE(curve.size(), 4U);
    QVERIFY(curve[0] == (measures::LorenzPoint{0, 0}) && curve[1] == (measures::LorenzPoint{0.25, 0}));
    QVERIFY(near(curve[2].people, 0.75) && near(curve[2].value, 0.4) && curve[3] == (measures::LorenzPoint{1, 1}));
    QVERIFY(near(measures::lorenzAt(curve, 0.5), 0.2));
    // The best-off tenth: 0.1/0.25 of 0.6 = 0.24; the worst-off 40 %: 0.15/0.5 of 0.4 = 0.12. Palma 2.
    QVERIFY(near(measures::palma(four), 2));
    // ¼·2.4·ln 2.4 + ½·0.8·ln 0.8 + 0 = 0.6·0.875468737 − 0.4·0.223143551 = 0.436023822
    QVERIFY(std::abs(measures::theil(four).value() - (0.6 * std::log(2.4) + 0.4 * std::log(0.8))) < 1e-12);
}

void EquityTest::concentrationByHand()
{
    // Two groups of 1 and 3 people with 4 and 2: mean 2.5. Ranked 1, 2: r = 1/8 and 5/8.
    // 2/2.5 · (¼·1.5·(−3/8) + ¾·(−0.5)·(1/8)) = 0.8·(−0.140625 − 0.046875) = −0.15; turned round +0.15.
    QVERIFY(near(concentration({4, 2}, {0.1, 0.7}, {1, 3}), -0.15));
    QVERIFY(near(concentration({4, 2}, {0.7, 0.1}, {1, 3}), 0.15));
    QVERIFY(near(concentration({4, 2}, {-5, -5}, {1, 3}), 0)); // all of one rank
    QVERIFY(near(concentration({4, 2}, {4, 2}, {1, 3}), measures::gini(of({4, 2}, {1, 3})).value()));
}

void EquityTest::asDefined()
{
    const std::uint64_t seed = 6001;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    for (int round = 0; round < 300; ++round) {
        const std::size_t groups = 2 + random() % 30;
        Values values, people, ranks;
        for (std::size_t i = 0; i < groups; ++i) {
            values.push_back(static_cast<double>(random() % 8) / 4); // many alike
            people.push_back(static_cast<double>(random() % 900) / 100);
            ranks.push_back(static_cast<double>(random() % 5));
        }
        const auto distribution = of(values, people);
        if (!distribution.hasShares())
            continue;
        const double all = distribution.people(), mean = *distribution.mean();
        double gini = 0, theil = 0;
        for (std::size_t i = 0; i < groups; ++i) {
            for (std::size_t k = 0; k < groups; ++k)
                gini += people[i] * people[k] * std::abs(values[i] - values[k]) / (2 * all * all * mean);
            if (values[i] > 0)
                theil += people[i] / all * values[i] / mean * std::log(values[i] / mean);
        }
        const auto concentrated = concentration(values, ranks, people);
        QVERIFY(near(measures::gini(distribution), gini));
        QVERIFY(near(measures::theil(distribution), std::max(theil, 0.0)));
        QVERIFY(near(concentration(values, values, people), gini));
        QVERIFY(std::abs(concentrated.value()) <= gini + 1e-12);
        // Groups in another order: the same to the last bit. Twice as much for everybody: the same shares.
        std::vector<std::size_t> order(groups);
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::shuffle(order, random);
        Values otherValues, otherPeople, otherRanks, twice;
        for (const std::size_t i : order) {
            otherValues.push_back(values[i]);
            otherPeople.push_back(people[i]);
            otherRanks.push_back(ranks[i]);
        }
        for (const double value : values)
            twice.push_back(2 * value);
        const auto other = of(otherValues, otherPeople);
        QVERIFY(measures::gini(other) == measures::gini(distribution));
        QVERIFY(measures::theil(other) == measures::theil(distribution));
        QVERIFY(measures::palma(other) == measures::palma(distribution));
        QVERIFY(concentration(otherValues, otherRanks, otherPeople) == concentrated);
        QVERIFY(near(measures::gini(of(twice, people)), gini));
        // From the best off to the worst off: the Gini never rises.
        for (const measures::LorenzPoint &point : measures::lorenzCurve(distribution))
            QVERIFY(point.value <= point.people + 1e-12);
    }
}

void EquityTest::nobodyNothingOne()
{
    for (const auto &none : {of({}, {}), of({5, 3}, {0, 0}), of({0, 0}, {4, 2})}) {
        QVERIFY(!measures::gini(none) && !measures::theil(none) && !measures::palma(none));
        QVERIFY(measures::lorenzCurve(none).empty());
    }
    QVERIFY(!of({5}, {0}).mean() && near(of({0}, {3}).mean(), 0));
    QVERIFY(!concentration({}, {}, {}) && !concentration({0, 0}, {1, 2}, {4, 2}) && !concentration({1}, {1}, {0}));
    const auto one = of({7}, {0.5});
    QVERIFY(near(measures::gini(one), 0) && near(measures::theil(one), 0) && near(measures::palma(one), 0.25));
    QVERIFY(near(concentration({7}, {1}, {0.5}), 0));
    // One of ten has all: G 0.9, T ln 10; the worst-off have nothing: no ratio.
    const auto king = of({1, 0}, {1, 9});
    QVERIFY(near(measures::gini(king), 0.9) && near(measures::theil(king), std::log(10.0)) && !measures::palma(king));
    // Next to nothing at all is nothing, not 0/0.
    QVERIFY(!measures::gini(of({1e-310, 1e-320}, {1e-9, 1})));
}

void EquityTest::refuses()
{
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN(), kInf = std::numeric_limits<double>::infinity();
    QVERIFY(!Distribution::make(Values{1, 2}, Values{1}).has_value());
    QVERIFY(!Distribution::make(Values{-1}, Values{1}).has_value());
    QVERIFY(!Distribution::make(Values{kNan}, Values{1}).has_value());
    QVERIFY(!Distribution::make(Values{kInf}, Values{0}).has_value());
    QVERIFY(!measures::concentrationIndex(Values{1}, Values{kNan}, Values{1}).has_value());
    QVERIFY(!measures::concentrationIndex(Values{1}, Values{}, Values{1}).has_value());
    const auto error = Distribution::make(Values{1, 2}, Values{1, -4}).error();
    QCOMPARE(error.code, base::ErrorCode::OutOfRange);
    QCOMPARE(error.where, std::string("group 1"));
}

QTEST_GUILESS_MAIN(EquityTest)
#include "equity_test.moc"
