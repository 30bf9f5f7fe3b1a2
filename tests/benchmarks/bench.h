// SPDX-License-Identifier: GPL-3.0-or-later
// What the tasks of yike-bench share: options, clocks, medians.
#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace yike::bench {

using Json = nlohmann::ordered_json;

struct Options {
    std::vector<std::string> tasks; ///< empty: all
    int runs = 0;                   ///< 0: as many as the task thinks right
    int threads = 0;                ///< 0: all of the machine
    std::string osm;                ///< Porto's extract; empty: where the test data lie
    std::string dump;               ///< write the graph, the sources and the answers there for peers.py
    [[nodiscard]] int runsOr(int usual) const { return runs > 0 ? runs : usual; }
};

/// Wall clock and processor time of all threads, ms. The second tells more on a machine that is busy with other things.
struct Times {
    double wall = 0, processor = 0;
};
[[nodiscard]] Times timed(const std::function<void()> &work);
/// {"median", "best", "worst", "processor", "runs"} in ms; percentile99 where wanted.
[[nodiscard]] Json summary(std::vector<Times> times, bool percentile99 = false);
[[nodiscard]] double median(std::vector<Times> times, double Times::*kind);
/// On so many threads of oneTBB; 0 = all.
[[nodiscard]] Times timedOn(int threads, const std::function<void()> &work);

/// The file of Porto, if it is there.
[[nodiscard]] std::optional<std::string> portoFile(const Options &options);

// The tasks; each runs in a process of its own, which tells its peak of memory.
[[nodiscard]] Json searchTask(const Options &options); ///< A, B and C on Porto, against the plain search
[[nodiscard]] Json portoTask(const Options &options); ///< from the map file to a network
[[nodiscard]] Json districtTask(const Options &options); ///< figures and live state from nothing
[[nodiscard]] Json liveTask(const Options &options); ///< one outlet moved
[[nodiscard]] Json demoTask(const Options &options); ///< the demonstration district: figures, moves
[[nodiscard]] Json cityTask(const Options &options); ///< two million residents, a million junctions
[[nodiscard]] Json growthTask(const Options &options); ///< twice as large, again and again
[[nodiscard]] Json raamTask(const Options &options); ///< travel and crowding in balance, 100,000 places and 500 outlets

} // namespace yike::bench
