// SPDX-License-Identifier: GPL-3.0-or-later
// How long isochrones take on the demonstration district: the first of an outlet, again, and 500 of them.
#include "core/analysis/isochrone.h"
#include "core/demo/demo.h"
#include "core/norms/rulebook.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace yike;

namespace {

struct Times {
    double wall = 0, processor = 0; ///< ms; the second is of all threads
};

Times measured(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t clock = std::clock();
    work();
    const double processor = 1000.0 * static_cast<double>(std::clock() - clock) / CLOCKS_PER_SEC;
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(), processor};
}

void tell(const char *what, std::vector<Times> times)
{
    const auto median = [&](double Times::*kind) {
        std::ranges::sort(times, {}, kind);
        return times[times.size() / 2].*kind;
    };
    std::printf("  %-44s median %8.2f ms   processor %8.2f ms   (%zu runs)\n", what, median(&Times::wall),
                median(&Times::processor), times.size());
}

} // namespace

int main()
{
    const auto plan = demo::makeDistrict({}, norms::starterRulebook());
    if (!plan)
        return 1;
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const norms::Rulebook *) {});
    const auto situation = analysis::Situation::make(*plan, {}, book).value();
    network::Search search(situation->network);
    std::vector<network::Joint> joints;
    for (const plan::Outlet &outlet : situation->plan->outlets)
        if (const network::Joint joint = situation->join(outlet); joint.joined())
            joints.push_back(joint);
    std::shared_ptr<network::Land> land;
    std::size_t corners = 0;
    const auto one = [&](std::size_t i, bool areas, std::vector<base::Cost> limits) {
        analysis::IsochroneRequest request;
        request.sources = {{joints[i % joints.size()], 0}};
        request.limits = std::move(limits);
        request.areas = areas;
        const auto made = analysis::isochrone(*situation, *land, search, request);
        for (const auto &band : made.bands)
            for (const auto &polygon : band.area)
                corners += polygon[0].size();
    };
    const base::Cost quarter = 15 * base::kMillisecondsPerMinute;
    std::printf("%u streets, %zu outlets\n", situation->network->edgeCount(), joints.size());
    std::vector<Times> ready, first, again, three, streets;
    for (std::size_t i = 0; i < 15; ++i) {
        ready.push_back(
            measured([&] { land = std::make_shared<network::Land>(situation->network, *situation->plan); }));
        first.push_back(measured([&] { one(131 * i, true, {quarter}); }));
        again.push_back(measured([&] { one(131 * i, true, {quarter}); }));
        three.push_back(measured([&] { one(131 * i, true, analysis::usualLimits(norms::WalkerKind::Adult)); }));
        streets.push_back(measured([&] { one(131 * i, false, {quarter}); }));
    }
    tell("land made ready, once a network", ready);
    tell("15 min of an outlet, nothing known around it", first);
    tell("15 min of it again", again);
    tell("5, 10 and 15 min of it again", three);
    tell("coloured streets alone", streets);
    tell("500 outlets, 15 min, from nothing", {measured([&] {
             land = std::make_shared<network::Land>(situation->network, *situation->plan);
             for (std::size_t i = 0; i < 500; ++i)
                 one(i, true, {quarter});
         })});
    std::printf("  %zu corners\n", corners);
}
