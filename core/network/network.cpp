// SPDX-License-Identifier: GPL-3.0-or-later
// The network as others see it.
#include "core/network/network.h"

#include "core/network/network_impl.h"
#include "core/network/street_match.h"

#include <algorithm>

namespace yike::network {

Network::Network() = default;
Network::~Network() = default;

base::Result<std::shared_ptr<const Network>> Network::build(std::shared_ptr<const plan::StreetLayer> streets,
                                                            std::span<const plan::Estate> estates,
                                                            const norms::Walkers &walkers, const geo::LocalFrame &frame,
                                                            const base::Progress &progress,
                                                            std::int32_t estatePathFactor)
{
    if (!streets || streets->streets.size() >= VertexGraph::kNoEdge / 2)
        return base::fail(base::ErrorCode::NothingToAssess, "streets");
    progress.report("network", 0);
    Topology topology = makeTopology(*streets, frame, progress, estates);
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    if (topology.arcs.empty())
        return base::fail(base::ErrorCode::NothingToAssess, "streets");
    progress.report("network", 0.6);
    std::shared_ptr<Network> network(new Network);
    network->m_impl = std::make_unique<const Impl>(std::move(streets), estates, walkers, frame, std::move(topology),
                                                   estatePathFactor);
    progress.report("network", 1);
    return network;
}

base::Result<std::shared_ptr<const Network>>
Network::patched(const Network &before, std::shared_ptr<const plan::StreetLayer> streets,
                 std::span<const plan::Estate> estates, const norms::Walkers &walkers, std::int32_t estatePathFactor)
{
    const Impl &from = *before.m_impl;
    if (!streets || streets->streets.size() >= VertexGraph::kNoEdge / 2)
        return base::fail(base::ErrorCode::NothingToAssess, "streets");
    const StreetMatch match = matchStreets(*from.streets, *streets);
    const KnownLines known{from.topology, match.baseOf};
    Topology topology = makeTopology(*streets, from.frame, {}, estates, &known);
    if (topology.arcs.empty())
        return base::fail(base::ErrorCode::NothingToAssess, "streets");
    const bool sameBarriers = streets == from.streets || streets->barriers == from.streets->barriers;
    std::shared_ptr<Network> network(new Network);
    network->m_impl =
        std::make_unique<const Impl>(std::move(streets), estates, walkers, from.frame, std::move(topology),
                                     estatePathFactor, sameBarriers ? &from.joiner : nullptr);
    return network;
}

NodeIndex Network::nodeCount() const { return m_impl->graph.nodeCount; }

EdgeIndex Network::edgeCount() const { return static_cast<EdgeIndex>(m_impl->streets->streets.size()); }

const plan::StreetLayer &Network::streets() const { return *m_impl->streets; }

const geo::LocalFrame &Network::frame() const { return m_impl->frame; }

std::span<const Arc> Network::arcsFrom(NodeIndex node) const
{
    const Topology &topology = m_impl->topology;
    return std::span(topology.arcs)
        .subspan(topology.firstArc[node], topology.firstArc[node + 1] - topology.firstArc[node]);
}

NodeIndex Network::tail(EdgeIndex edge) const { return m_impl->topology.tails[edge]; }

NodeIndex Network::head(EdgeIndex edge) const { return m_impl->topology.heads[edge]; }

geo::Point Network::place(NodeIndex node) const { return m_impl->topology.places[node]; }

base::Cost Network::cost(norms::WalkerKind walker, EdgeIndex edge, bool along) const
{
    return wholeCost(m_impl->costs.of(walker).edges[edge], along);
}

base::Cost Network::accessCost(norms::WalkerKind walker, std::uint32_t millimetres) const
{
    return flatCost(m_impl->costs.walker(walker), millimetres);
}

base::Cost Network::partCost(norms::WalkerKind walker, EdgeIndex edge, std::uint32_t from, std::uint32_t to) const
{
    const std::uint32_t length = m_impl->topology.lengths[edge];
    return network::partCost(m_impl->costs.of(walker).edges[edge], length, std::min(from, length),
                             std::min(to, length));
}

std::uint32_t Network::length(EdgeIndex edge) const { return m_impl->topology.lengths[edge]; }

geo::Point Network::at(EdgeIndex edge, std::uint32_t offset) const { return m_impl->joiner.at(edge, offset); }

std::uint32_t Network::component(NodeIndex node) const { return m_impl->topology.components[node]; }

std::uint32_t Network::componentCount() const
{
    return static_cast<std::uint32_t>(m_impl->topology.componentLengths.size());
}

bool Network::island(EdgeIndex edge) const { return m_impl->joiner.island(edge); }

std::span<const base::Issue> Network::issues() const { return m_impl->topology.issues; }

Joint Network::join(geo::LonLat place, plan::EstateId estate, std::uint32_t limit, Who who) const
{
    return m_impl->joiner.join(place, estate, limit, who);
}

plan::EstateId Network::estateAt(geo::LonLat place) const { return m_impl->joiner.estateAt(place); }

} // namespace yike::network
