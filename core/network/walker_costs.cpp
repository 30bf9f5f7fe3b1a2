// SPDX-License-Identifier: GPL-3.0-or-later
// Costs per edge, laid out along the arcs of the search graph.
#include "core/network/walker_costs.h"

#include <algorithm>

namespace yike::network {

namespace {

std::vector<CostArc> arcCosts(const VertexGraph &graph, const std::vector<EdgeCost> &edges, bool backwards)
{
    std::vector<CostArc> arcs(graph.heads.size());
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        base::Cost cost = 0;
        if (graph.edges[i] != VertexGraph::kNoEdge)
            cost = wholeCost(edges[graph.edges[i] / 2], (graph.edges[i] % 2 == 1) != backwards);
        arcs[i] = {graph.heads[i], std::min(cost, kImpassable)};
    }
    for (const std::uint32_t arc : backwards ? graph.forwardOnly : graph.reverseOnly)
        arcs[arc].cost = kImpassable;
    return arcs;
}

} // namespace

const WalkerCosts &CostTable::make(norms::WalkerKind kind) const
{
    const std::scoped_lock lock(m_making);
    auto &made = m_made[index(kind)];
    if (made)
        return *made;
    auto costs = std::make_unique<WalkerCosts>();
    costs->edges.resize(m_topology.tails.size());
    for (std::size_t i = 0; i < costs->edges.size(); ++i) {
        const auto edge = static_cast<EdgeIndex>(i);
        if (m_topology.usable(edge))
            costs->edges[i] = edgeCost(walker(kind), m_streets->streets[i], m_topology.lengths[i]);
    }
    costs->forward = arcCosts(m_graph, costs->edges, false);
    const bool gates = !m_graph.forwardOnly.empty() || !m_graph.reverseOnly.empty();
    if (gates || !std::ranges::all_of(costs->edges, [](const EdgeCost &edge) { return edge.along == edge.against; }))
        costs->reverse = arcCosts(m_graph, costs->edges, true);
    made = std::move(costs);
    m_ready[index(kind)].store(made.get(), std::memory_order_release);
    return *made;
}

} // namespace yike::network
