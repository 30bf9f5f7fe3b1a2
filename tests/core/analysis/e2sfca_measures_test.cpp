// SPDX-License-Identifier: GPL-3.0-or-later
// The live E2SFCA in integers and the measure on plain tables give the same figures.
#include "core/analysis/e2sfca.h"
#include "core/measures/enhanced_two_step.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace yike;

class E2sfcaMeasuresTest : public QObject {
    Q_OBJECT

private slots:
    void agreeOnRandomTables();
};

void E2sfcaMeasuresTest::agreeOnRandomTables()
{
    const std::uint64_t seed = 7001;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    constexpr std::array<std::int32_t, 3> kPerMille{1000, 680, 220};
    constexpr base::Cost kCatchment = 900; // thirds that are whole numbers, so that limits meet costs
    for (int round = 0; round < 300; ++round) {
        const std::size_t homes = 1 + random() % 40, outlets = 1 + random() % 12;
        std::vector<base::People> people(homes);
        std::vector<double> weights, capacities;
        for (base::People &count : people) {
            count = static_cast<base::People>(random() % 50'000);
            weights.push_back(static_cast<double>(count) / 1000);
        }
        std::vector<std::vector<analysis::Pair>> pairs(outlets);
        std::vector<measures::CostPair> plain;
        std::vector<analysis::FcaSupply> supplies;
        for (std::uint32_t j = 0; j < outlets; ++j) {
            for (std::uint32_t i = 0; i < homes; ++i)
                if (random() % 3 != 0) {
                    const auto cost = static_cast<base::Cost>(random() % 13 * 100); // 300, 600 and 900 among them
                    pairs[j].push_back({i, cost});
                    plain.push_back({i, j, static_cast<double>(cost)});
                }
            const auto capacity = static_cast<std::int64_t>(random() % 400'000);
            supplies.push_back({capacity, pairs[j]});
            capacities.push_back(static_cast<double>(capacity) / 1000);
        }
        const auto live = analysis::e2sfca({people, supplies, kCatchment, kPerMille});
        const auto table = measures::CostTable::make(weights, capacities, plain).value();
        const auto steps = measures::luoQiSteps(kCatchment);
        const auto measured = measures::enhancedTwoStep(table, steps).value();
        for (std::size_t i = 0; i < homes; ++i)
            QVERIFY(std::abs(live.ratio[i] - measured.access[i]) <= 1e-12 * std::max(1.0, measured.access[i]));
        for (std::size_t j = 0; j < outlets; ++j)
            QVERIFY(std::abs(live.demand[j] - measured.demand[j]) <= 1e-9);
    }
}

QTEST_GUILESS_MAIN(E2sfcaMeasuresTest)
#include "e2sfca_measures_test.moc"
