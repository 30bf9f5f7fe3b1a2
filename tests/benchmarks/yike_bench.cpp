// SPDX-License-Identifier: GPL-3.0-or-later
// yike-bench: how fast the walking engine is; JSON on stdout. yike-bench [--task NAME]… [--runs N] [--threads N] [--dump FILE]
#include "tests/benchmarks/bench.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace yike::bench;

namespace {

struct Task {
    const char *name;
    const char *what;
    Json (*run)(const Options &);
};

constexpr std::array kTasks{
    Task{"search", "Porto, node to node, metres: A, B, C against a plain search", searchTask},
    Task{"porto", "Porto's map file to a ready network", portoTask},
    Task{"district", "district of 50,000 junctions: figures and live state from nothing", districtTask},
    Task{"live", "the same district: one outlet with two services moved", liveTask},
    Task{"demo", "the demonstration district: figures, moves", demoTask},
    Task{"city", "two million residents, a million junctions: figures", cityTask},
    Task{"growth", "districts each twice as large as the one before", growthTask},
    Task{"raam", "rational agent access model: 100,000 places, 500 outlets, 20 nearest candidates", raamTask},
};

int usage(std::FILE *stream, int code)
{
    std::fputs("Usage: yike-bench [--task NAME]… [--runs N] [--threads N] [--osm PORTO.pbf] [--dump FILE]\n", stream);
    for (const Task &task : kTasks)
        std::fprintf(stream, "  %-9s %s\n", task.name, task.what);
    return code;
}

std::optional<Options> optionsOf(int argc, char **argv)
{
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view word = argv[i];
        const std::string value = argv[i + 1];
        if (word == "--task" && std::ranges::find(kTasks, value, &Task::name) != kTasks.end())
            options.tasks.push_back(value);
        else if (word == "--runs" && std::atoi(argv[i + 1]) > 0)
            options.runs = std::atoi(argv[i + 1]);
        else if (word == "--threads" && std::atoi(argv[i + 1]) > 0)
            options.threads = std::atoi(argv[i + 1]);
        else if (word == "--osm")
            options.osm = value;
        else if (word == "--dump")
            options.dump = value;
        else
            return std::nullopt;
    }
    if (argc % 2 == 0)
        return std::nullopt;
    return options;
}

Json answerOf(const Task &task, const Options &options)
{
    try {
        return task.run(options);
    } catch (const std::exception &exception) {
        return Json{{"failed", exception.what()}};
    }
}

/// In a child, so that the peak of memory is the task's own.
Json inChild(const Task &task, const Options &options)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return Json{{"failed", "no pipe"}};
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        const std::string text = answerOf(task, options).dump();
        for (std::size_t at = 0; at < text.size();) {
            const ssize_t written = write(ends[1], text.data() + at, text.size() - at);
            if (written <= 0)
                break;
            at += static_cast<std::size_t>(written);
        }
        _exit(0); // the threads of the task are of no use any more
    }
    close(ends[1]);
    std::string text;
    std::array<char, 4096> block{};
    for (ssize_t got = 0; (got = read(ends[0], block.data(), block.size())) > 0;)
        text.append(block.data(), static_cast<std::size_t>(got));
    close(ends[0]);
    rusage used{};
    int status = 0;
    wait4(child, &status, 0, &used);
    Json answer = Json::parse(text, nullptr, false);
    if (answer.is_discarded())
        answer = Json{{"failed", "the task ended with status " + std::to_string(status)}};
    answer["peakMegabytes"] = static_cast<double>(used.ru_maxrss) * 1024 / 1e6;
    return answer;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--help")
        return usage(stdout, 0);
    const auto options = optionsOf(argc, argv);
    if (!options)
        return usage(stderr, 2);
    Json out{{"program", "yike-bench"}, {"cores", std::thread::hardware_concurrency()}, {"threads", options->threads}};
    for (const Task &task : kTasks) {
        if (!options->tasks.empty() && std::ranges::find(options->tasks, task.name) == options->tasks.end())
            continue;
        std::fprintf(stderr, "%s: %s …\n", task.name, task.what);
        out["tasks"][task.name] = inChild(task, *options);
    }
    std::puts(out.dump(2).c_str());
    return 0;
}
