// SPDX-License-Identifier: GPL-3.0-or-later
// The costs of one walker in flat arrays, made when first asked for.
#pragma once

#include "core/network/vertex_graph.h"
#include "core/network/walk_speed.h"

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace yike::network {

/// An arc as the search reads it: both words lie in one cache line.
struct CostArc {
    std::uint32_t head; ///< vertex
    base::Cost cost;    ///< kImpassable: more than any limit
};
inline constexpr base::Cost kImpassable = 0x80000000U;
/// No search goes farther: a sum of a limit and an arc still fits a Cost.
inline constexpr base::Cost kLongestSearch = 0x3FFFFFFFU;

struct WalkerCosts {
    std::vector<EdgeCost> edges;
    std::vector<CostArc> forward; ///< like VertexGraph::heads: what walking the arc costs
    std::vector<CostArc> reverse; ///< what walking it the other way costs; empty where that is the same
    [[nodiscard]] const std::vector<CostArc> &arcs(bool backwards) const
    {
        return backwards && !reverse.empty() ? reverse : forward;
    }
};

/// All walkers of a network. Safe to share between threads.
class CostTable {
public:
    CostTable(std::shared_ptr<const plan::StreetLayer> streets, const Topology &topology, const VertexGraph &graph,
              const norms::Walkers &walkers)
        : m_streets(std::move(streets)),
          m_topology(topology),
          m_graph(graph),
          m_walkers(walkers)
    {}

    [[nodiscard]] const WalkerCosts &of(norms::WalkerKind walker) const
    {
        const WalkerCosts *ready = m_ready[index(walker)].load(std::memory_order_acquire);
        return ready != nullptr ? *ready : make(walker);
    }
    [[nodiscard]] const norms::Walker &walker(norms::WalkerKind kind) const { return m_walkers[index(kind)]; }

private:
    static std::size_t index(norms::WalkerKind walker) { return static_cast<std::size_t>(walker); }
    const WalkerCosts &make(norms::WalkerKind walker) const;

    std::shared_ptr<const plan::StreetLayer> m_streets;
    const Topology &m_topology;
    const VertexGraph &m_graph;
    norms::Walkers m_walkers;
    mutable std::mutex m_making;
    mutable std::array<std::unique_ptr<const WalkerCosts>, norms::kWalkerCount> m_made;
    mutable std::array<std::atomic<const WalkerCosts *>, norms::kWalkerCount> m_ready{};
};

} // namespace yike::network
