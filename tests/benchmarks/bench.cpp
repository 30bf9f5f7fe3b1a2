// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks, medians, and where the data lie.
#include "tests/benchmarks/bench.h"

#include "tests/support/test_data.h"

#include <tbb/task_arena.h>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace yike::bench {

Times timed(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t clock = std::clock();
    work();
    const double processor = 1000.0 * static_cast<double>(std::clock() - clock) / CLOCKS_PER_SEC;
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(), processor};
}

Times timedOn(int threads, const std::function<void()> &work)
{
    tbb::task_arena arena(threads > 0 ? threads : tbb::task_arena::automatic);
    Times times;
    arena.execute([&] { times = timed(work); });
    return times;
}

namespace {

double at(std::vector<Times> &times, double share, double Times::*kind)
{
    std::ranges::sort(times, {}, kind);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))].*kind;
}

/// To the microsecond: more digits are noise.
double rounded(double milliseconds) { return static_cast<double>(static_cast<std::int64_t>(milliseconds * 1e3)) / 1e3; }

} // namespace

double median(std::vector<Times> times, double Times::*kind) { return rounded(at(times, 0.5, kind)); }

Json summary(std::vector<Times> times, bool percentile99)
{
    Json out{{"median", median(times, &Times::wall)}, {"best", rounded(at(times, 0, &Times::wall))}};
    if (percentile99)
        out["percentile99"] = rounded(at(times, 0.99, &Times::wall));
    out["worst"] = rounded(at(times, 1, &Times::wall));
    out["processor"] = median(times, &Times::processor);
    out["runs"] = times.size();
    return out;
}

std::optional<std::string> portoFile(const Options &options)
{
    if (!options.osm.empty())
        return options.osm;
    const auto found = test::testDataFile("osm/porto.osm.pbf");
    return found ? std::optional(found->string()) : std::nullopt;
}

} // namespace yike::bench
