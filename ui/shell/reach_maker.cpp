// SPDX-License-Identifier: GPL-3.0-or-later
// Isochrones for the map.
#include "ui/shell/reach_maker.h"

#include <algorithm>
#include <iterator>

namespace yike::shell {

namespace {

std::uint32_t limitOf(const analysis::Situation &situation)
{
    return static_cast<std::uint32_t>(situation.plan->parameters.accessLimit) * base::kMillimetresPerMetre;
}

network::Joint jointOf(const ReachWish &wish)
{
    const analysis::Situation &situation = *wish.situation;
    if (const plan::Outlet *outlet = wish.outlet ? situation.plan->outlet(wish.outlet) : nullptr)
        return situation.join(*outlet);
    if (const plan::Residence *home = wish.residence ? situation.plan->residence(wish.residence) : nullptr)
        return situation.residenceJoints[static_cast<std::size_t>(home - situation.plan->residences.data())];
    if (wish.place)
        return situation.network->join(*wish.place, {}, limitOf(situation));
    return {};
}

} // namespace

void ReachMaker::prepare(const ReachWish &wish)
{
    if (m_network == wish.situation->network)
        return;
    m_network = wish.situation->network;
    m_land = std::make_shared<const network::Land>(m_network, *wish.situation->plan);
    m_search.emplace(m_network);
}

MadeReach ReachMaker::make(const ReachWish &wish)
{
    prepare(wish);
    auto reach = std::make_shared<render::StreetReach>();
    reach->metres = wish.walker == norms::WalkerKind::Metres;
    const auto limits = render::classLimits(reach->metres);
    reach->limit = limits.back();
    const network::Joint joint = jointOf(wish);
    if (!joint.joined())
        return {reach, tell(wish, joint, {})};
    analysis::IsochroneRequest request;
    request.sources = {{joint, 0}};
    request.walker = wish.walker;
    request.direction = wish.outlet ? network::Direction::Reverse : network::Direction::Forward;
    request.limits.assign(limits.begin(), limits.end());
    request.areas = wish.land;
    analysis::Isochrone made = analysis::isochrone(*wish.situation, *m_land, *m_search, request);
    for (const analysis::ReachedPart &part : made.parts)
        reach->stretches.push_back({part.edge, part.from, part.to, part.costFrom, part.costTo});
    auto told = tell(wish, joint, made);
    for (std::size_t i = 0; i < reach->land.size(); ++i)
        reach->land[i] = std::move(made.bands[i].area);
    return {reach, std::move(told)};
}

std::shared_ptr<const panels::PlaceReach> ReachMaker::tell(const ReachWish &wish, const network::Joint &joint,
                                                           const analysis::Isochrone &made)
{
    if (!wish.place)
        return nullptr;
    auto told = std::make_shared<panels::PlaceReach>();
    told->place = *wish.place;
    told->walker = wish.walker;
    told->joined = joint.joined();
    for (const analysis::IsochroneBand &band : made.bands)
        told->bands.push_back({band.limit, norms::total(band.people), 0, band.streets});
    if (told->joined)
        addOutlets(wish, joint, *told);
    return told;
}

/// Those everybody may use, joined once for each state of things.
void ReachMaker::prepareOutlets(const ReachWish &wish)
{
    if (m_joined == wish.situation)
        return;
    m_joined = wish.situation;
    m_outlets.clear();
    std::vector<network::Joint> joints;
    const auto &outlets = m_joined->plan->outlets;
    for (std::uint32_t i = 0; i < outlets.size(); ++i) {
        if (!m_joined->counts(outlets[i]) || outlets[i].openTo == plan::OpenTo::EstateOnly)
            continue;
        joints.push_back(m_joined->join(outlets[i]));
        m_outlets.push_back(i);
    }
    m_targets = network::Targets(joints, m_network->edgeCount());
}

/// Ties go to the lower outlet.
void ReachMaker::addOutlets(const ReachWish &wish, const network::Joint &joint, panels::PlaceReach &told)
{
    prepareOutlets(wish);
    const bool metres = wish.walker == norms::WalkerKind::Metres;
    std::vector<network::Reached> reached;
    m_search->run(std::vector<network::Source>{{joint, 0}}, m_targets, wish.walker, network::Direction::Forward,
                  metres ? base::kFarthestMillimetres : base::kFarthestMilliseconds, reached);
    const norms::Rulebook &book = *wish.situation->rulebook;
    std::vector<panels::PlaceReach::Nearest> best(book.services.size());
    for (const network::Reached &one : reached) {
        const plan::Outlet &outlet = wish.situation->plan->outlets[m_outlets[one.target]];
        for (panels::PlaceReach::Band &band : told.bands)
            band.outlets += one.cost <= band.limit ? 1 : 0;
        for (const plan::OutletService &offered : outlet.services) {
            const int service = book.serviceIndex(offered.service);
            if (service < 0)
                continue;
            panels::PlaceReach::Nearest &nearest = best[static_cast<std::size_t>(service)];
            if (!nearest.outlet || one.cost < nearest.cost)
                nearest = {static_cast<std::size_t>(service), one.cost, outlet.id};
        }
    }
    std::ranges::copy_if(best, std::back_inserter(told.nearest),
                         [](const auto &nearest) { return bool(nearest.outlet); });
}

} // namespace yike::shell
