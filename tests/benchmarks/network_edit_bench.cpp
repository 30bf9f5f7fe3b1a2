// SPDX-License-Identifier: GPL-3.0-or-later
// How long the live assessment of the demonstration district takes to follow an edit of its network.
#include "core/analysis/live.h"
#include "core/demo/demo.h"
#include "core/plan/network_edits.h"
#include "core/plan/street_cut.h"

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

/// Wall clock, and the processor time of all threads: the second tells more on a busy machine.
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
    if (values.empty())
        return;
    std::printf("  %-36s median %7.1f ms   99 %% %7.1f ms   processor median %7.1f ms   (%zu runs)\n", what,
                quantile(values, 0.5, &Times::wall), quantile(values, 0.99, &Times::wall),
                quantile(values, 0.5, &Times::processor), values.size());
}

class Bench {
public:
    Bench(plan::Plan plan, std::shared_ptr<const norms::Rulebook> book)
        : m_plan(std::move(plan)),
          m_book(std::move(book))
    {
        m_situation = *analysis::Situation::make(m_plan, {}, m_book);
    }

    void run(int edits)
    {
        const auto &streets = m_plan.streets->streets;
        std::printf("%zu streets, %zu residences, %zu outlets, %zu services\n", streets.size(),
                    m_plan.residences.size(), m_plan.outlets.size(), m_book->services.size());
        std::vector<Times> anew, patched, added, closed, moved, walkers, steps;
        for (int i = 0; i < 3; ++i)
            anew.push_back(measured([&] {
                const auto live = analysis::LiveAssessment::start(*analysis::Situation::make(m_plan, {}, m_book));
            }));
        tell("situation and live state from nothing", anew);
        auto live = *analysis::LiveAssessment::start(m_situation);
        std::vector<Times> prepared{measured([&] {
            while (live.prepareNetwork()) {
            }
        })};
        tell("prepared for network edits", prepared);
        for (int i = 0; i < edits; ++i) {
            step(live, plan::addWay(m_plan, {}, randomWay()), patched, added);
            step(live, plan::closeStreet(m_plan, {}, any().id), patched, closed);
        }
        tell("network patched", patched);
        tell("way added", added);
        tell("street closed", closed);
        for (int i = 0; i < 20; ++i)
            moveOutlet(live, moved);
        tell("outlet moved in between", moved);
        norms::Walkers now = m_plan.parameters.walkers;
        for (int i = 0; i < 5; ++i) {
            m_plan.parameters.walkers[1].speed += 10;
            walkers.push_back(measured([&] { (void)live.follow(std::make_shared<const plan::Plan>(m_plan)); }));
        }
        tell("one walker's speed changed", walkers);
        std::vector<Times> unused;
        step(live, plan::forbidSteps(m_plan, {}), unused, steps);
        tell("all steps forbidden", steps);
        steps.clear();
        auto cold = *analysis::LiveAssessment::start(*analysis::Situation::make(m_plan, {}, m_book));
        step(cold, plan::addWay(m_plan, {}, randomWay()), unused, steps);
        tell("way added, nothing prepared", steps);
    }

private:
    const plan::Street &any()
    {
        const auto &streets = m_plan.streets->streets;
        return streets[m_random() % streets.size()];
    }

    /// Between positions on two streets some hundred metres apart: two streets are cut, too.
    plan::NewWay randomWay()
    {
        const plan::Street &from = any();
        plan::NewWay way;
        way.kind = static_cast<plan::WayKind>(m_random() % 4);
        way.from = plan::onStreet(from.id, plan::lengthOf(from) / 2);
        for (int i = 0; i < 100'000; ++i) {
            const plan::Street &to = any();
            const auto at = plan::nearestPosition(to, from.line.front());
            if (to.id == from.id || at.metres > 300)
                continue;
            way.to = plan::onStreet(to.id, at.offset);
            break;
        }
        return way;
    }

    void step(analysis::LiveAssessment &live, const plan::Edit &edit, std::vector<Times> &patched,
              std::vector<Times> &followed)
    {
        auto after = plan::applied(m_plan, edit);
        if (!after || edit.changes.empty())
            return;
        const auto net = live.snapshot()->situation->network;
        patched.push_back(measured(
            [&] { (void)network::Network::patched(*net, after->streets, after->estates, after->parameters.walkers); }));
        m_plan = std::move(*after);
        const auto plan = std::make_shared<const plan::Plan>(m_plan);
        followed.push_back(measured([&] { (void)live.follow(plan); }));
    }

    void moveOutlet(analysis::LiveAssessment &live, std::vector<Times> &moved)
    {
        plan::Outlet &outlet = m_plan.outlets[m_random() % m_plan.outlets.size()];
        outlet.place.lon += 0.0005;
        const auto plan = std::make_shared<const plan::Plan>(m_plan);
        moved.push_back(measured([&] { (void)live.follow(plan); }));
    }

    plan::Plan m_plan;
    std::shared_ptr<const norms::Rulebook> m_book;
    std::shared_ptr<const analysis::Situation> m_situation;
    std::mt19937_64 m_random{7};
};

} // namespace

int main(int argc, char **argv)
{
    demo::DemoRequest request;
    if (argc > 1)
        request.residents = std::atoll(argv[1]);
    const auto book = std::make_shared<const norms::Rulebook>(norms::starterRulebook());
    if (auto district = demo::makeDistrict(request, *book))
        Bench(std::move(*district), book).run(100);
    return 0;
}
