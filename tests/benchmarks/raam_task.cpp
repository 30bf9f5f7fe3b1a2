// SPDX-License-Identifier: GPL-3.0-or-later
// The rational agent access model on a made-up plane: 100,000 places, 500 outlets, the 20 nearest of each place.
#include "core/measures/raam.h"
#include "tests/benchmarks/bench.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <stdexcept>

namespace yike::bench {
namespace {

constexpr std::size_t kPlaces = 100'000, kOutlets = 500, kGiven = 40, kCandidates = 20;

struct Spot {
    double x, y;
};

double draw(std::mt19937_64 &random) { return static_cast<double>(random() >> 11) * 0x1p-53; }

/// Minutes as the crow flies on a plane of 60 × 60 minutes; every place knows the 40 nearest outlets.
measures::CostTable tableOf(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    constexpr double kSide = 60;
    std::vector<Spot> outlets;
    std::vector<double> weights, capacities;
    for (std::size_t j = 0; j < kOutlets; ++j) {
        outlets.push_back({kSide * draw(random), kSide * draw(random)});
        capacities.push_back(static_cast<double>(10 + random() % 200));
    }
    std::vector<measures::CostPair> pairs;
    std::vector<measures::CostPair> own(kOutlets);
    for (std::uint32_t i = 0; i < kPlaces; ++i) {
        weights.push_back(static_cast<double>(1 + random() % 40));
        const Spot place{kSide * draw(random), kSide * draw(random)};
        for (std::uint32_t j = 0; j < kOutlets; ++j)
            own[j] = {i, j, std::hypot(place.x - outlets[j].x, place.y - outlets[j].y)};
        std::ranges::nth_element(own, own.begin() + kGiven, {}, &measures::CostPair::cost);
        pairs.insert(pairs.end(), own.begin(), own.begin() + kGiven);
    }
    auto table = measures::CostTable::make(std::move(weights), std::move(capacities), std::move(pairs));
    if (!table)
        throw std::runtime_error("no table");
    return *std::move(table);
}

Json measure(const measures::CostTable &table, const measures::RaamOptions &model, const Options &options, int threads)
{
    std::vector<Times> times;
    measures::RaamResult result;
    for (int run = 0; run < options.runsOr(5); ++run)
        times.push_back(timedOn(threads, [&] { result = *measures::raam(table, model); }));
    Json out = summary(times);
    out["cycles"] = result.cycles;
    out["gap"] = result.gap;
    return out;
}

} // namespace

Json raamTask(const Options &options)
{
    const std::uint64_t seed = 20261127;
    const measures::CostTable table = tableOf(seed);
    measures::RaamOptions model; // tau, steps and cycles as PySAL access has them
    model.candidates = kCandidates;
    Json out{{"seed", seed}, {"places", kPlaces}, {"outlets", kOutlets}, {"candidates", kCandidates}};
    out["inTurn"] = measure(table, model, options, options.threads);
    model.moves = measures::RaamMoves::AtOnce;
    out["atOnce"] = measure(table, model, options, options.threads);
    out["atOnceOnOneThread"] = measure(table, model, options, 1);
    return out;
}

} // namespace yike::bench
