// SPDX-License-Identifier: GPL-3.0-or-later
// What every random table has to keep: capacity is conserved, more of it lowers nobody, order does not matter, all is finite.
#include "core/measures/balanced.h"
#include "core/measures/gravity_access.h"
#include "core/measures/modified_two_step.h"
#include "core/measures/raam.h"
#include "core/measures/spatial_availability.h"
#include "core/measures/three_step.h"
#include "core/measures/two_step.h"
#include "tests/core/measures/support/tables.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

using namespace yike;
using measures::CostTable;
using measures::PairWeights;
using measures::WeightFunction;

namespace {

std::vector<WeightFunction> functions()
{
    return {WeightFunction::flat(),
            WeightFunction::steps({{5, 1}, {10, 0.68}, {15, 0.22}}).value(),
            WeightFunction::gravity(1, -1.5, 1).value(),
            WeightFunction::exponential(0.15).value(),
            WeightFunction::gaussian(8).value(),
            WeightFunction::gaussianWithin(15).value(),
            WeightFunction::kernel(measures::Kernel::Epanechnikov, 15).value(),
            WeightFunction::kernel(measures::Kernel::Quartic, 20).value()};
}

using Measure = std::function<std::vector<double>(const CostTable &, const PairWeights &)>;

const std::vector<Measure> &conserving()
{
    static const std::vector<Measure> kMeasures{
        [](const auto &table, const auto &weights) { return measures::twoStep(table, weights).access; },
        [](const auto &table, const auto &weights) { return measures::threeStep(table, weights).access; },
        [](const auto &table, const auto &weights) { return measures::spatialAvailability(table, weights).perHead; }};
    return kMeasures;
}

std::vector<Measure> all()
{
    std::vector<Measure> measures = conserving();
    measures.emplace_back(
        [](const auto &table, const auto &weights) { return measures::gravityAccess(table, weights); });
    measures.emplace_back(
        [](const auto &table, const auto &weights) { return measures::modifiedTwoStep(table, weights).access; });
    measures.emplace_back(
        [](const auto &table, const auto &weights) { return measures::balanced(table, weights).figures.access; });
    return measures;
}

double sum(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }
bool close(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

/// Every table with every weight, a random catchment or none.
void everyTable(std::uint64_t seed, int rounds,
                const std::function<void(const test::Parts &, const WeightFunction &, double, std::mt19937_64 &)> &work)
{
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    for (int round = 0; round < rounds; ++round) {
        const test::Parts parts = test::randomParts(random);
        for (const WeightFunction &function : functions())
            work(parts, function, random() % 3 == 0 ? measures::kNoCatchment : static_cast<double>(random() % 31),
                 random);
    }
}

} // namespace

class InvariantsTest : public QObject {
    Q_OBJECT

private slots:
    void capacityIsConserved();
    void peopleAndServiceAreConserved();
    void distanceOnlyLoses();
    void moreCapacityLowersNobody();
    void orderDoesNotMatter();
    void extremesStayFinite();
};

void InvariantsTest::capacityIsConserved()
{
    everyTable(4001, 150, [](const test::Parts &parts, const WeightFunction &function, double catchment, auto &) {
        const CostTable table = parts.table();
        const PairWeights weights = measures::weigh(table, function, catchment).value();
        std::vector<bool> asked(table.supplyCount(), false);
        for (std::size_t p = 0; p < weights.size(); ++p)
            if (weights[p] > 0 && parts.people[table.pairs()[p].demand] > 0)
                asked[table.pairs()[p].supply] = true;
        double capacity = 0;
        for (std::size_t j = 0; j < asked.size(); ++j)
            capacity += asked[j] ? parts.capacities[j] : 0;
        for (const Measure &measure : conserving()) {
            const std::vector<double> access = measure(table, weights);
            double served = 0;
            for (std::size_t i = 0; i < access.size(); ++i)
                served += parts.people[i] * access[i];
            QVERIFY(close(served, capacity));
        }
        QVERIFY(close(sum(measures::spatialAvailability(table, weights).opportunities), capacity));
    });
}

void InvariantsTest::peopleAndServiceAreConserved()
{
    everyTable(4002, 150, [](const test::Parts &parts, const WeightFunction &function, double catchment, auto &) {
        const CostTable table = parts.table();
        const PairWeights weights = measures::weigh(table, function, catchment).value();
        const std::vector<double> reach = measures::sumsByDemand(table, weights);
        double people = 0;
        for (std::size_t i = 0; i < reach.size(); ++i)
            people += reach[i] > 0 ? parts.people[i] : 0;
        const measures::Balanced result = measures::balanced(table, weights);
        QVERIFY(close(sum(result.figures.demand), people));
        QVERIFY(close(sum(result.figures.access), sum(result.service)));
    });
}

void InvariantsTest::distanceOnlyLoses()
{
    everyTable(4003, 60, [](const test::Parts &parts, const WeightFunction &function, double catchment, auto &) {
        const CostTable table = parts.table();
        const PairWeights weights = measures::weigh(table, function, catchment).value();
        const auto modified = measures::modifiedTwoStep(table, weights).access;
        const auto plain = measures::twoStep(table, weights).access;
        for (std::size_t i = 0; i < plain.size(); ++i)
            QVERIFY(modified[i] <= plain[i] * (1 + 1e-12));
    });
}

void InvariantsTest::moreCapacityLowersNobody()
{
    everyTable(4004, 60, [](test::Parts parts, const WeightFunction &function, double catchment, auto &random) {
        const CostTable before = parts.table();
        const PairWeights weights = measures::weigh(before, function, catchment).value();
        parts.capacities[random() % parts.capacities.size()] += 17.25;
        const CostTable after = parts.table();
        for (const Measure &measure : all()) {
            const auto less = measure(before, weights), more = measure(after, weights);
            for (std::size_t i = 0; i < less.size(); ++i)
                QVERIFY(more[i] >= less[i]);
        }
    });
}

void InvariantsTest::orderDoesNotMatter()
{
    everyTable(4005, 60, [](const test::Parts &parts, const WeightFunction &function, double catchment, auto &random) {
        std::vector<std::uint32_t> demand(parts.people.size()), supply(parts.capacities.size());
        std::iota(demand.begin(), demand.end(), 0U);
        std::iota(supply.begin(), supply.end(), 0U);
        std::ranges::shuffle(demand, random);
        std::ranges::shuffle(supply, random);
        test::Parts other = parts;
        for (std::size_t i = 0; i < demand.size(); ++i)
            other.people[demand[i]] = parts.people[i];
        for (std::size_t j = 0; j < supply.size(); ++j)
            other.capacities[supply[j]] = parts.capacities[j];
        for (measures::CostPair &pair : other.pairs)
            pair = {demand[pair.demand], supply[pair.supply], pair.cost};
        test::Parts shuffled = parts; // the same points, the pairs in another order: the same to the last bit
        std::ranges::shuffle(shuffled.pairs, random);
        const CostTable one = parts.table(), two = other.table(), three = shuffled.table();
        const PairWeights weights = measures::weigh(one, function, catchment).value();
        for (const Measure &measure : all()) {
            const auto first = measure(one, weights);
            const auto second = measure(two, measures::weigh(two, function, catchment).value());
            QVERIFY(measure(three, measures::weigh(three, function, catchment).value()) == first);
            for (std::size_t i = 0; i < first.size(); ++i)
                QVERIFY(close(second[demand[i]], first[i]));
        }
    });
}

void InvariantsTest::extremesStayFinite()
{
    const std::uint64_t seed = 4006;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    constexpr std::array kAmounts{0.0, 1e-9, 1e-3, 1.0, 1e6, 1e12};
    const auto draw = [&] { return kAmounts[random() % kAmounts.size()]; };
    for (int round = 0; round < 400; ++round) {
        test::Parts parts = test::randomParts(random);
        std::ranges::generate(parts.people, draw);
        std::ranges::generate(parts.capacities, draw);
        for (measures::CostPair &pair : parts.pairs)
            pair.cost = draw();
        const CostTable table = parts.table();
        std::vector<WeightFunction> shapes = functions();
        shapes.push_back(WeightFunction::gravity(1, -6.5, 1e-9).value()); // up to 3e58
        shapes.push_back(WeightFunction::gravity(1e3, -4, 1).value()); // down to 1e-36
        for (const WeightFunction &function : shapes) {
            const PairWeights weights = measures::weigh(table, function).value();
            for (const Measure &measure : all())
                for (const double access : measure(table, weights))
                    QVERIFY(std::isfinite(access) && access >= 0);
        }
        for (const auto moves : {measures::RaamMoves::InTurn, measures::RaamMoves::AtOnce}) {
            measures::RaamOptions options;
            options.moves = moves;
            options.tau = std::max(1e-9, draw());
            const auto result = measures::raam(table, options).value();
            QVERIFY(std::isfinite(result.gap));
            for (const auto &cost : result.cost)
                QVERIFY(!cost || (std::isfinite(*cost) && *cost >= 0));
        }
    }
}

QTEST_GUILESS_MAIN(InvariantsTest)
#include "invariants_test.moc"
