// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick: Dijkstra's algorithm with a bucket queue on arrays, as simple as it can be. Shares no code with the product.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace yike::bench {

struct PlainArc {
    std::uint32_t head, cost;
};

/// Arcs of node n: arcs[first[n]] … arcs[first[n + 1] − 1].
struct PlainGraph {
    std::vector<std::uint32_t> first;
    std::vector<PlainArc> arcs;
    [[nodiscard]] std::uint32_t nodeCount() const { return static_cast<std::uint32_t>(first.size()) - 1; }
};

class PlainSearch {
public:
    static constexpr std::uint32_t kFar = std::numeric_limits<std::uint32_t>::max();

    explicit PlainSearch(const PlainGraph &graph) : m_graph(graph), m_cost(graph.nodeCount(), kFar) {}

    /// All nodes within the limit of any source.
    void run(std::span<const std::uint32_t> sources, std::uint32_t limit)
    {
        for (const std::uint32_t node : m_touched)
            m_cost[node] = kFar;
        m_touched.clear();
        m_buckets.resize((limit >> kBits) + 1);
        for (const std::uint32_t node : sources)
            offer(node, 0);
        for (std::size_t b = 0; b < m_buckets.size(); ++b) {
            while (!m_buckets[b].empty()) {
                const auto [node, cost] = m_buckets[b].back();
                m_buckets[b].pop_back();
                if (cost != m_cost[node])
                    continue;
                for (std::uint32_t i = m_graph.first[node]; i < m_graph.first[node + 1]; ++i) {
                    const std::uint32_t next = cost + m_graph.arcs[i].cost;
                    if (next <= limit && next < m_cost[m_graph.arcs[i].head])
                        offer(m_graph.arcs[i].head, next);
                }
            }
        }
    }
    /// Each node reached by the last run once.
    [[nodiscard]] std::span<const std::uint32_t> reached() const { return m_touched; }
    [[nodiscard]] std::uint32_t cost(std::uint32_t node) const { return m_cost[node]; }

private:
    static constexpr unsigned kBits = 11; ///< the width that was fastest here

    void offer(std::uint32_t node, std::uint32_t cost)
    {
        if (m_cost[node] == kFar)
            m_touched.push_back(node);
        m_cost[node] = cost;
        m_buckets[cost >> kBits].emplace_back(node, cost);
    }

    const PlainGraph &m_graph;
    std::vector<std::uint32_t> m_cost, m_touched;
    std::vector<std::vector<std::pair<std::uint32_t, std::uint32_t>>> m_buckets;
};

} // namespace yike::bench
