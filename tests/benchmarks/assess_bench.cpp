// SPDX-License-Identifier: GPL-3.0-or-later
// How long an assessment takes from nothing, and after one outlet with two services was moved.
#include "core/analysis/live.h"
#include "tests/benchmarks/grid_city.h"

#ifdef YIKE_HAVE_DEMO
#include "core/demo/demo.h"
#endif

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <string>
#include <vector>

using namespace yike;

namespace {

/// Wall clock, and the processor time of all threads: the second tells more on a machine that is busy with other things.
struct Times {
    double wall = 0, processor = 0; ///< ms
};

Times measured(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t clock = std::clock();
    work();
    const double processor = 1000.0 * static_cast<double>(std::clock() - clock) / CLOCKS_PER_SEC;
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(), processor};
}

double quantile(std::vector<Times> values, double share, double Times::*kind)
{
    std::ranges::sort(values, {}, kind);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))].*kind;
}

void tell(const char *what, const std::vector<Times> &values)
{
    std::printf("  %-34s median %8.2f ms   99 %% %8.2f ms   processor %8.2f ms   (%zu runs)\n", what,
                quantile(values, 0.5, &Times::wall), quantile(values, 0.99, &Times::wall),
                quantile(values, 0.5, &Times::processor), values.size());
}

/// An outlet with two services steps about, by some 15 m as under the mouse or anywhere.
void moves(const char *what, plan::Plan plan, const std::shared_ptr<const analysis::Situation> &situation, bool drag)
{
    auto live = analysis::LiveAssessment::start(situation);
    std::mt19937_64 random(2);
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < plan.outlets.size(); ++i) {
        if (plan.outlets[i].services.size() == 2 && plan.outlets[i].status == plan::OutletStatus::Open)
            candidates.push_back(i);
    }
    std::vector<Times> times;
    for (int run = 0; run < 120 && !candidates.empty(); ++run) {
        const std::size_t at = candidates[drag ? 0 : random() % candidates.size()];
        geo::LonLat &place = plan.outlets[at].place;
        const double step = drag ? 0.00015 : 0.004;
        place.lon += (static_cast<double>(random() % 2001) / 1000 - 1) * step;
        place.lat += (static_cast<double>(random() % 2001) / 1000 - 1) * step;
        auto seen = std::make_shared<const plan::Plan>(plan);
        times.push_back(measured([&] { live->follow(seen); }));
    }
    if (!times.empty())
        tell(what, times);
}

void measure(const std::string &name, const plan::Plan &plan)
{
    const auto book = std::make_shared<const norms::Rulebook>(norms::starterRulebook());
    std::printf("%s: %zu streets, %zu residences, %zu outlets, %zu services, %zu norms\n", name.c_str(),
                plan.streets->streets.size(), plan.residences.size(), plan.outlets.size(), book->services.size(),
                book->norms.size());
    std::shared_ptr<const analysis::Situation> situation;
    std::vector<Times> joining, figures;
    for (int run = 0; run < 3; ++run)
        joining.push_back(measured([&] { situation = *analysis::Situation::make(plan, {}, book); }));
    tell("network and joints", joining);
    for (int run = 0; run < 5; ++run)
        figures.push_back(measured([&] { (void)analysis::assess(situation); }));
    tell("figures from nothing", figures);
    moves("outlet dragged (two services)", plan, situation, true);
    moves("another outlet moved each time", plan, situation, false);
}

} // namespace

int main(int argc, char **argv)
{
#ifdef YIKE_HAVE_DEMO
    demo::DemoRequest request;
    if (argc > 1)
        request.residents = std::atoll(argv[1]);
    if (const auto district = demo::makeDistrict(request, norms::starterRulebook()))
        measure("demonstration district", *district);
#else
    (void)argc;
    (void)argv;
#endif
    measure("grid city", bench::gridCity({}, norms::starterRulebook()));
    return 0;
}
