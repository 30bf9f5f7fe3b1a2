// SPDX-License-Identifier: GPL-3.0-or-later
// The rational agent access model: balance by hand, convergence, nobody lost, threads, and what is refused.
#include "core/measures/raam.h"
#include "tests/core/measures/support/tables.h"

#include <tbb/task_arena.h>

#include <QTest>

#include <cmath>
#include <numeric>

using namespace yike;
using measures::RaamMoves;
using measures::RaamOptions;
using test::kNoWay;

namespace {

/// Places and outlets on a square of 30 × 30 minutes.
test::Parts randomTown(std::mt19937_64 &random, std::size_t places, std::size_t outlets)
{
    const auto draw = [&] { return static_cast<double>(random() % 3000) / 100; };
    test::Parts parts;
    std::vector<std::pair<double, double>> spots;
    for (std::size_t j = 0; j < outlets; ++j) {
        spots.emplace_back(draw(), draw());
        parts.capacities.push_back(static_cast<double>(5 + random() % 50));
    }
    for (std::uint32_t i = 0; i < places; ++i) {
        const double x = draw(), y = draw();
        parts.people.push_back(static_cast<double>(random() % 400));
        for (std::uint32_t j = 0; j < outlets; ++j)
            parts.pairs.push_back({i, j, std::hypot(x - spots[j].first, y - spots[j].second)});
    }
    return parts;
}

double sum(const std::vector<double> &values) { return std::accumulate(values.begin(), values.end(), 0.0); }

} // namespace

class RaamTest : public QObject {
    Q_OBJECT

private slots:
    void balanceByHand();
    void comesToTheBalance();
    void bothWaysOfMovingAgree();
    void moreCapacityLowersTheMean();
    void threadsDoNotMatter();
    void oddTables();
    void refuses();
};

void RaamTest::balanceByHand()
{
    // 100 people, two outlets of 50 places at 0 and 30 minutes; tau 60, rho 1. Balance: x/50 = (100 − x)/50 + 0.5,
    // so x = 62.5 and everybody's cost is 1.25.
    const auto table = test::tableOf({100}, {50, 50}, {{0, 30}});
    const auto result = measures::raam(table).value();
    QVERIFY(std::abs(result.load[0] - 62.5) < 1e-9 && std::abs(result.load[1] - 37.5) < 1e-9);
    QVERIFY(std::abs(result.cost[0].value() - 1.25) < 1e-9);
    QVERIFY(result.gap < 1e-9);
    // Whole people, at once: 62 or 63 of them.
    RaamOptions whole;
    whole.moves = RaamMoves::AtOnce;
    const auto pysal = measures::raam(table, whole).value();
    QCOMPARE(pysal.load[0] + pysal.load[1], 100.0);
    QCOMPARE(pysal.load[0], std::round(pysal.load[0]));
    QVERIFY(std::abs(pysal.load[0] - 62.5) <= 1);
    // With rho 2 crowding counts half: x/100 = (100 − x)/100 + 0.5 → 75.
    RaamOptions half;
    half.rho = 2;
    QVERIFY(std::abs(measures::raam(table, half).value().load[0] - 75) < 1e-9);
    // One candidate only: all stay at the nearest, x/50 = 2.
    RaamOptions one;
    one.candidates = 1;
    QCOMPARE(measures::raam(table, one).value().cost[0].value(), 2.0);
}

void RaamTest::comesToTheBalance()
{
    const std::uint64_t seed = 5001;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    for (int round = 0; round < 40; ++round) {
        const auto table = randomTown(random, 150, 12).table();
        RaamOptions options;
        options.balance = 1e-6;
        options.cycles = 20'000;
        const auto result = measures::raam(table, options).value();
        QVERIFY(result.gap <= 1e-6);
        QVERIFY(result.cycles < options.cycles);
        const double people = std::accumulate(table.weights().begin(), table.weights().end(), 0.0);
        QVERIFY(std::abs(sum(result.load) - people) < 1e-6 * people);
        double last = 1e9; // a longer search is never farther from the balance, as far as looks go
        for (const int cycles : {5, 50, 500}) {
            options.cycles = cycles;
            const double gap = measures::raam(table, options).value().gap;
            QVERIFY(gap <= last * 1.01 + 1e-6);
            last = gap;
        }
    }
}

void RaamTest::bothWaysOfMovingAgree()
{
    const std::uint64_t seed = 5002;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    for (int round = 0; round < 40; ++round) {
        const auto table = randomTown(random, 150, 12).table();
        RaamOptions options;
        options.balance = 1e-6;
        options.cycles = 20'000;
        const auto inTurn = measures::raam(table, options).value();
        options.moves = RaamMoves::AtOnce;
        options.cycles = 150;
        const auto atOnce = measures::raam(table, options).value();
        QCOMPARE(sum(atOnce.load),
                 sum(inTurn.load) > 0 ? std::round(sum(inTurn.load)) : 0.0); // whole people, none lost
        double apart = 0, people = 0;
        for (std::size_t i = 0; i < inTurn.cost.size(); ++i) {
            apart += table.weights()[i] * std::abs(*inTurn.cost[i] - *atOnce.cost[i]);
            people += table.weights()[i];
        }
        QVERIFY2(apart / people < 0.05, qPrintable(QString::number(apart / people))); // 5 % of the mean crowding
    }
}

void RaamTest::moreCapacityLowersTheMean()
{
    // Of single points this cannot be promised (Braess), of the whole with rho fixed it can be seen.
    const std::uint64_t seed = 5003;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    for (int round = 0; round < 20; ++round) {
        test::Parts parts = randomTown(random, 100, 8);
        RaamOptions options;
        options.rho = 10;
        options.balance = 1e-6;
        options.cycles = 20'000;
        const auto mean = [&] {
            const auto result = measures::raam(parts.table(), options).value();
            double spent = 0;
            for (std::size_t i = 0; i < parts.people.size(); ++i)
                spent += parts.people[i] * result.cost[i].value();
            return spent;
        };
        const double before = mean();
        parts.capacities[random() % parts.capacities.size()] += 40;
        QVERIFY(mean() < before * (1 + 1e-6));
    }
}

void RaamTest::threadsDoNotMatter()
{
    std::mt19937_64 random(5004);
    const auto table = randomTown(random, 9000, 40).table();
    RaamOptions options;
    options.moves = RaamMoves::AtOnce;
    options.cycles = 60;
    const auto on = [&](int threads) {
        measures::RaamResult result;
        tbb::task_arena(threads).execute([&] { result = measures::raam(table, options).value(); });
        return result;
    };
    const auto one = on(1);
    QVERIFY(on(2) == one);
    QVERIFY(on(4) == one);
}

void RaamTest::oddTables()
{
    // A point without people tells what the next one would choose; one without a way tells nothing; a shut outlet draws nobody.
    const auto table = test::tableOf({40, 0, 7}, {20, 0}, {{6, 0}, {30, 0}, {kNoWay, 0}});
    RaamOptions options;
    options.rho = 1;
    for (const RaamMoves moves : {RaamMoves::InTurn, RaamMoves::AtOnce}) {
        options.moves = moves;
        const auto result = measures::raam(table, options).value();
        QCOMPARE(result.cost[0].value(), 40.0 / 20 + 6.0 / 60);
        QCOMPARE(result.cost[1].value(), 40.0 / 20 + 30.0 / 60);
        QVERIFY(!result.cost[2].has_value());
        QCOMPARE(result.load, (std::vector<double>{40, 0}));
        QVERIFY(measures::raam(test::tableOf({}, {}, {}), options).value().cost.empty());
        QVERIFY(!measures::raam(test::tableOf({5}, {0}, {{1}}), options).value().cost[0].has_value());
        QCOMPARE(measures::raam(test::tableOf({0}, {5}, {{30}}), options).value().cost[0].value(), 0.5);
    }
}

void RaamTest::refuses()
{
    const auto table = test::tableOf({1}, {1}, {{1}});
    const auto refused = [&](auto change) {
        RaamOptions options;
        change(options);
        const auto result = measures::raam(table, options);
        return !result && result.error().code == base::ErrorCode::OutOfRange;
    };
    QVERIFY(refused([](auto &options) { options.tau = 0; }));
    QVERIFY(refused([](auto &options) { options.tau = std::nan(""); }));
    QVERIFY(refused([](auto &options) { options.rho = -1; }));
    QVERIFY(refused([](auto &options) { options.cycles = 0; }));
    QVERIFY(refused([](auto &options) { options.firstStep = 2; }));
    QVERIFY(refused([](auto &options) { options.leastStep = -0.1; }));
    QVERIFY(refused([](auto &options) { options.halfLife = 0; }));
    QVERIFY(refused([](auto &options) { options.balance = -1; }));
}

QTEST_GUILESS_MAIN(RaamTest)
#include "raam_test.moc"
