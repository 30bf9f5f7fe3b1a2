// SPDX-License-Identifier: GPL-3.0-or-later
// One search from each stop to the next, for the walker in full, for the others for its cost alone.
#include "core/places/route.h"

#include "core/analysis/street_finder.h"
#include "core/places/route_legs.h"

#include <algorithm>

namespace yike::places {
namespace {

/// 5.5 hours, or 20 km: nearly every route. A nearer limit makes a quicker search.
constexpr base::Cost kUsual = 20'000'000;
constexpr base::Cost kFarthest = 0x3FFFFFFF; ///< as far as a search goes: 12 days

std::uint32_t limitOf(const analysis::Situation &situation)
{
    return static_cast<std::uint32_t>(situation.plan->parameters.accessLimit) * base::kMillimetresPerMetre;
}

/// The stop where its outlet or home stands now; false: it has no place.
bool placeStop(const plan::Plan &plan, RouteStop &stop)
{
    if (stop.outlet) {
        const plan::Outlet *outlet = plan.outlet(stop.outlet);
        if (outlet == nullptr || outlet->match == plan::MatchLevel::NotPlaced)
            return false;
        stop.place = outlet->place;
    } else if (stop.residence) {
        const plan::Residence *home = plan.residence(stop.residence);
        if (home == nullptr)
            return false;
        stop.place = home->place;
    }
    return geo::isValid(stop.place);
}

Route failed(Route route, NoRoute why, std::size_t at)
{
    route.why = why;
    route.at = at;
    route.cost = base::kUnreached;
    route.legs.clear();
    route.lastLegs.clear();
    route.line.clear();
    route.marks.clear();
    return route;
}

} // namespace

network::Joint jointOf(const analysis::Situation &situation, const RouteStop &stop)
{
    const plan::Plan &plan = *situation.plan;
    if (const plan::Outlet *outlet = stop.outlet ? plan.outlet(stop.outlet) : nullptr)
        return situation.join(*outlet);
    if (const plan::Residence *home = stop.residence ? plan.residence(stop.residence) : nullptr)
        return situation.residenceJoints[static_cast<std::size_t>(home - plan.residences.data())];
    return situation.network->join(stop.place, {}, limitOf(situation));
}

Route Router::find(std::shared_ptr<const analysis::Situation> situation, std::vector<RouteStop> stops,
                   norms::WalkerKind walker)
{
    Route route;
    route.walker = walker;
    route.situation = situation;
    route.costs.fill(base::kUnreached);
    for (std::size_t i = 0; i < stops.size(); ++i)
        if (!placeStop(*situation->plan, stops[i])) {
            route.stops = std::move(stops);
            return failed(std::move(route), NoRoute::NotPlaced, i);
        }
    route.stops = std::move(stops);
    for (std::size_t i = 1; i < route.stops.size(); ++i)
        route.straight += geo::geodesicMillimetres(route.stops[i - 1].place, route.stops[i].place);
    if (!situation->network || route.stops.size() < 2)
        return failed(std::move(route), NoRoute::NoStreets, 0);
    if (m_network != situation->network) {
        m_network = situation->network;
        m_search.emplace(m_network);
    }
    std::vector<network::Joint> joints;
    for (const RouteStop &stop : route.stops) {
        joints.push_back(jointOf(*situation, stop));
        if (joints.back().joined())
            continue;
        const geo::Point point = m_network->frame().toLocal(stop.place);
        route.toStreet = situation->streetFinder->metresToStreet(point).value_or(-1);
        return failed(std::move(route), NoRoute::TooFar, joints.size() - 1);
    }

    std::array<std::uint64_t, norms::kWalkerCount> costs{};
    LegWriter writer(*situation, route);
    for (std::size_t i = 1; i < joints.size(); ++i) {
        bool reached = false, anybody = false;
        const network::Source source{joints[i - 1], 0};
        for (std::size_t kind = 0; kind < norms::kWalkerCount; ++kind) {
            const auto who = static_cast<norms::WalkerKind>(kind);
            network::Search::Path path;
            for (const base::Cost limit : {kUsual, kFarthest}) {
                m_search->runNodes({&source, 1}, who, network::Direction::Forward, limit);
                path = m_search->pathTo(joints[i]);
                if (path.cost != base::kUnreached)
                    break;
            }
            costs[kind] += path.cost; // kUnreached alone is beyond every sum
            if (path.cost == base::kUnreached)
                continue;
            anybody = true;
            if (who != walker)
                continue;
            reached = true;
            writer.addPart(*m_search, path, joints[i - 1], joints[i],
                           m_network->frame().toLocal(route.stops[i - 1].place),
                           m_network->frame().toLocal(route.stops[i].place));
        }
        if (!reached)
            return failed(std::move(route), anybody ? NoRoute::NotForWalker : NoRoute::NotConnected, i - 1);
    }
    writer.finish();
    std::ranges::transform(costs, route.costs.begin(), [](std::uint64_t cost) {
        return static_cast<base::Cost>(std::min<std::uint64_t>(cost, base::kUnreached));
    });
    return route;
}

} // namespace yike::places
