// SPDX-License-Identifier: GPL-3.0-or-later
// Figures from nothing and figures that follow an outlet, on made-up districts of any size.
#include "core/analysis/live.h"
#include "core/demo/demo.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/grid_city.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <stdexcept>

namespace yike::bench {

namespace {

using SituationPtr = std::shared_ptr<const analysis::Situation>;

/// The starter rulebook cut down to the first services that have a coverage norm.
std::shared_ptr<const norms::Rulebook> rulebookOf(std::size_t services)
{
    auto book = std::make_shared<norms::Rulebook>(norms::starterRulebook());
    std::set<std::string> kept;
    for (const norms::Norm &norm : book->norms)
        if (norm.measure == norms::Measure::Coverage && kept.size() < services)
            kept.insert(norm.service);
    for (const norms::Service &service : book->services)
        if (kept.size() < services)
            kept.insert(service.code);
    std::erase_if(book->services, [&](const norms::Service &service) { return !kept.contains(service.code); });
    std::erase_if(book->norms, [&](const norms::Norm &norm) { return !kept.contains(norm.service); });
    std::erase_if(book->targets, [&](const norms::Target &target) { return book->norm(target.norm) == nullptr; });
    return book;
}

SituationPtr situationOf(const plan::Plan &plan, const std::shared_ptr<const norms::Rulebook> &book)
{
    auto made = analysis::Situation::make(plan, {}, book);
    if (!made)
        throw std::runtime_error("no situation");
    return *made;
}

Json sizeOf(const plan::Plan &plan, const norms::Rulebook &book, const SituationPtr &situation)
{
    base::People people = 0;
    for (const plan::Residence &home : plan.residences)
        people += norms::total(home.people);
    return {{"junctions", situation->network->nodeCount()},
            {"streets", plan.streets->streets.size()},
            {"residences", plan.residences.size()},
            {"residents", people / base::kOnePerson},
            {"outlets", plan.outlets.size()},
            {"services", book.services.size()},
            {"walkers", 6}};
}

/// Joining, figures and the live state, from nothing.
Json fromNothing(const plan::Plan &plan, const std::shared_ptr<const norms::Rulebook> &book, const Options &options,
                 int usualRuns)
{
    SituationPtr situation;
    std::vector<Times> joining, figures, live;
    for (int run = 0; run < options.runsOr(usualRuns); ++run) {
        joining.push_back(timedOn(options.threads, [&] { situation = situationOf(plan, book); }));
        figures.push_back(timedOn(options.threads, [&] { (void)analysis::assess(situation); }));
        live.push_back(timedOn(options.threads, [&] { (void)analysis::LiveAssessment::start(situation); }));
    }
    Json out = sizeOf(plan, *book, situation);
    out["networkAndJoints"] = summary(joining);
    out["figures"] = summary(figures);
    out["liveState"] = summary(live);
    return out;
}

/// An outlet with two services steps about, by some 15 m as under the mouse, or another one jumps each time.
Json moves(plan::Plan plan, const SituationPtr &situation, const Options &options, bool drag)
{
    auto live = analysis::LiveAssessment::start(situation);
    std::mt19937_64 random(2);
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < plan.outlets.size(); ++i)
        if (plan.outlets[i].services.size() == 2 && plan.outlets[i].status == plan::OutletStatus::Open)
            candidates.push_back(i);
    if (candidates.empty())
        throw std::runtime_error("no outlet with two services");
    std::vector<Times> times;
    for (int run = 0; run < options.runsOr(300); ++run) {
        const std::size_t at = candidates[drag ? 0 : random() % candidates.size()];
        geo::LonLat &place = plan.outlets[at].place;
        const double step = drag ? 0.00015 : 0.004;
        place.lon += (static_cast<double>(random() % 2001) / 1000 - 1) * step;
        place.lat += (static_cast<double>(random() % 2001) / 1000 - 1) * step;
        auto seen = std::make_shared<const plan::Plan>(plan);
        times.push_back(timedOn(options.threads, [&] { live->follow(seen); }));
    }
    if (drag) // its first step is the press of the button: LiveAssessment::prepare() takes that away
        times.erase(times.begin());
    return summary(times, true);
}

plan::Plan demoPlan()
{
    auto made = demo::makeDistrict({}, norms::starterRulebook());
    if (!made)
        throw std::runtime_error("no district");
    return *std::move(made);
}

/// Of so many junctions; people and outlets in the proportions of a city.
GridCity cityOf(double junctions)
{
    constexpr double kHomesPerJunction = 0.0556, kOutletsPerJunction = 0.0074; // 36 people a home: 2 for each junction
    GridCity city;
    city.side = static_cast<int>(std::lround(std::sqrt(junctions)));
    city.residences = std::llround(junctions * kHomesPerJunction);
    city.outlets = std::llround(junctions * kOutletsPerJunction);
    city.communitiesAcross = std::max(3, city.side / 45);
    return city;
}

} // namespace

Json districtTask(const Options &options)
{
    const auto book = rulebookOf(14);
    return fromNothing(gridCity({.outlets = 800}, *book), book, options, 9);
}

Json liveTask(const Options &options)
{
    const auto book = rulebookOf(14);
    const plan::Plan plan = gridCity({.outlets = 800}, *book);
    const SituationPtr situation = situationOf(plan, book);
    Json out = sizeOf(plan, *book, situation);
    out["dragged"] = moves(plan, situation, options, true);
    out["anotherEachTime"] = moves(plan, situation, options, false);
    return out;
}

Json demoTask(const Options &options)
{
    const auto book = rulebookOf(1'000);
    const plan::Plan plan = demoPlan();
    Json out = fromNothing(plan, book, options, 5);
    const SituationPtr situation = situationOf(plan, book);
    out["dragged"] = moves(plan, situation, options, true);
    out["anotherEachTime"] = moves(plan, situation, options, false);
    return out;
}

Json cityTask(const Options &options)
{
    const auto book = rulebookOf(14);
    const plan::Plan plan = gridCity(cityOf(1e6), *book);
    SituationPtr situation;
    std::vector<Times> joining, figures;
    joining.push_back(timedOn(options.threads, [&] { situation = situationOf(plan, book); }));
    for (int run = 0; run < options.runsOr(3); ++run)
        figures.push_back(timedOn(options.threads, [&] { (void)analysis::assess(situation); }));
    Json out = sizeOf(plan, *book, situation);
    out["networkAndJoints"] = summary(joining);
    out["figures"] = summary(figures);
    return out;
}

Json growthTask(const Options &options)
{
    const auto book = rulebookOf(14);
    Json out;
    double last = 0;
    for (double junctions = 10'000; junctions < 1.3e6; junctions *= 2) {
        const plan::Plan plan = gridCity(cityOf(junctions), *book);
        const SituationPtr situation = situationOf(plan, book);
        std::vector<Times> figures;
        for (int run = 0; run < options.runsOr(junctions < 200'000 ? 7 : 3); ++run)
            figures.push_back(timedOn(options.threads, [&] { (void)analysis::assess(situation); }));
        Json row = sizeOf(plan, *book, situation);
        row["figures"] = summary(figures);
        const double now = median(figures, &Times::wall);
        row["timesTheLast"] = last > 0 ? Json(now / last) : Json();
        last = now;
        out["rows"].push_back(std::move(row));
    }
    return out;
}

} // namespace yike::bench
