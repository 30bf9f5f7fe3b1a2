// SPDX-License-Identifier: GPL-3.0-or-later
// Isochrones for the map.
#include "ui/shell/reach_maker.h"

#include "core/analysis/isochrone.h"

#include <algorithm>

namespace yike::shell {

namespace {

network::Joint jointOf(const ReachWish &wish)
{
    const analysis::Situation &situation = *wish.situation;
    if (const plan::Outlet *outlet = wish.outlet ? situation.plan->outlet(wish.outlet) : nullptr)
        return situation.join(*outlet);
    if (const plan::Residence *home = wish.residence ? situation.plan->residence(wish.residence) : nullptr)
        return situation.residenceJoints[static_cast<std::size_t>(home - situation.plan->residences.data())];
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

std::shared_ptr<const render::StreetReach> ReachMaker::make(const ReachWish &wish)
{
    prepare(wish);
    auto reach = std::make_shared<render::StreetReach>();
    reach->metres = wish.walker == norms::WalkerKind::Metres;
    const auto limits = render::classLimits(reach->metres);
    reach->limit = limits.back();
    const network::Joint joint = jointOf(wish);
    if (!joint.joined())
        return reach;
    analysis::IsochroneRequest request;
    request.sources = {{joint, 0}};
    request.walker = wish.walker;
    request.direction = wish.outlet ? network::Direction::Reverse : network::Direction::Forward;
    request.limits.assign(limits.begin(), limits.end());
    request.areas = wish.land;
    analysis::Isochrone made = analysis::isochrone(*wish.situation, *m_land, *m_search, request);
    for (const analysis::ReachedPart &part : made.parts)
        reach->stretches.push_back({part.edge, part.from, part.to, part.costFrom, part.costTo});
    for (std::size_t i = 0; i < reach->land.size(); ++i)
        reach->land[i] = std::move(made.bands[i].area);
    return reach;
}

} // namespace yike::shell
