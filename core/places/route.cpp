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

/// The gate an estimated joint leads through: the network keeps its length alone, so the gate that makes this length is looked for.
std::optional<geo::Point> gateOf(const analysis::Situation &situation, const RouteStop &stop,
                                 const network::Joint &joint)
{
    if (!joint.estimated)
        return std::nullopt;
    const plan::Plan &plan = *situation.plan;
    plan::EstateId id;
    if (const plan::Outlet *outlet = stop.outlet ? plan.outlet(stop.outlet) : nullptr)
        id = outlet->estate;
    else if (const plan::Residence *home = stop.residence ? plan.residence(stop.residence) : nullptr)
        id = home->estate;
    if (!id)
        id = situation.network->estateAt(stop.place);
    const auto estate = std::ranges::find(plan.estates, id, &plan::Estate::id);
    if (estate == plan.estates.end())
        return std::nullopt;
    const geo::LocalFrame &frame = situation.network->frame();
    const geo::Point from = frame.toLocal(stop.place), street = situation.network->at(joint.edge, joint.offset);
    std::optional<geo::Point> best;
    std::int64_t least = base::kMillimetresPerMetre; // more than rounding makes
    for (const plan::Gate &gate : estate->gates) {
        if (!gate.open || !geo::isValid(gate.place))
            continue;
        const geo::Point place = frame.toLocal(gate.place);
        const std::int64_t way =
            geo::millimetres(from, place) * std::max(plan.parameters.estatePathFactor, 1000) / 1000 +
            geo::millimetres(place, street);
        const std::int64_t apart = std::abs(way - joint.access);
        if (apart < least) {
            least = apart;
            best = place;
        }
    }
    return best;
}

enum class Reached : std::uint8_t { Yes, ByOthers, ByNobody };

/// What the parts cost everybody; the way of the walker in question goes to the writer.
class PartFinder {
public:
    PartFinder(network::Search &search, LegWriter &writer, norms::WalkerKind walker)
        : m_search(search),
          m_writer(writer),
          m_walker(walker)
    {}

    Reached find(const PartEnd &from, const PartEnd &to)
    {
        bool reached = false, anybody = false;
        const network::Source source{from.joint, 0};
        for (std::size_t kind = 0; kind < norms::kWalkerCount; ++kind) {
            const auto who = static_cast<norms::WalkerKind>(kind);
            network::Search::Path path;
            for (const base::Cost limit : {kUsual, kFarthest}) {
                m_search.runNodes({&source, 1}, who, network::Direction::Forward, limit);
                path = m_search.pathTo(to.joint);
                if (path.cost != base::kUnreached)
                    break;
            }
            m_costs[kind] += path.cost; // kUnreached alone is beyond every sum
            if (path.cost == base::kUnreached)
                continue;
            anybody = true;
            if (who != m_walker)
                continue;
            reached = true;
            m_writer.addPart(m_search, path, from, to);
        }
        return reached ? Reached::Yes : anybody ? Reached::ByOthers : Reached::ByNobody;
    }

    [[nodiscard]] std::array<base::Cost, norms::kWalkerCount> costs() const
    {
        std::array<base::Cost, norms::kWalkerCount> costs{};
        std::ranges::transform(m_costs, costs.begin(), [](std::uint64_t cost) {
            return static_cast<base::Cost>(std::min<std::uint64_t>(cost, base::kUnreached));
        });
        return costs;
    }

private:
    network::Search &m_search;
    LegWriter &m_writer;
    norms::WalkerKind m_walker;
    std::array<std::uint64_t, norms::kWalkerCount> m_costs{};
};

} // namespace

bool samePlace(const RouteStop &one, const RouteStop &other)
{
    if (one.place != other.place)
        return false;
    const auto bare = [](const RouteStop &stop) { return !stop.outlet && !stop.residence; };
    return bare(one) || bare(other) || (one.outlet == other.outlet && one.residence == other.residence);
}

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
    std::vector<PartEnd> ends;
    for (const RouteStop &stop : route.stops) {
        const network::Joint joint = jointOf(*situation, stop);
        const geo::Point point = m_network->frame().toLocal(stop.place);
        if (joint.joined()) {
            ends.push_back({joint, point, gateOf(*situation, stop, joint)});
            continue;
        }
        route.toStreet = situation->streetFinder->metresToStreet(point).value_or(-1);
        return failed(std::move(route), NoRoute::TooFar, ends.size());
    }

    LegWriter writer(*situation, route);
    PartFinder finder(*m_search, writer, walker);
    for (std::size_t i = 1; i < ends.size(); ++i) {
        if (samePlace(route.stops[i - 1], route.stops[i])) { // nobody goes to the street and back
            writer.stay(ends[i].place);
            continue;
        }
        const Reached reached = finder.find(ends[i - 1], ends[i]);
        if (reached == Reached::ByNobody)
            return failed(std::move(route), NoRoute::NotConnected, i - 1);
        if (reached == Reached::ByOthers && route.found()) {
            route.why = NoRoute::NotForWalker; // the times of the others are still wanted
            route.at = i - 1;
        }
    }
    route.costs = finder.costs();
    if (!route.found())
        return failed(std::move(route), NoRoute::NotForWalker, route.at);
    writer.finish();
    return route;
}

} // namespace yike::places
