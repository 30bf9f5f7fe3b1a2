// SPDX-License-Identifier: GPL-3.0-or-later
// The index of streets and the small searches of the network check.
#include "core/network/check_parts.h"

#include <algorithm>

namespace yike::network {

StreetIndex::StreetIndex(const Topology &topology) : m_topology(topology)
{
    constexpr std::uint32_t kPieces = 8;
    std::vector<geo::Box> boxes;
    for (EdgeIndex edge = 0; edge < topology.tails.size(); ++edge) {
        if (!topology.usable(edge))
            continue;
        const std::uint32_t last = topology.firstPoint[edge + 1] - 1;
        for (std::uint32_t first = topology.firstPoint[edge]; first < last; first += kPieces) {
            const Run run{edge, first, std::min(kPieces, last - first) + 1};
            geo::Box box = geo::boxOf(topology.points[first]);
            for (std::uint32_t i = 1; i < run.points; ++i)
                box = geo::united(box, geo::boxOf(topology.points[first + i]));
            m_runs.push_back(run);
            boxes.push_back(box);
        }
    }
    m_tree = geo::BoxTree(boxes);
}

std::int64_t offsetOf(const Topology &topology, const StreetIndex::Position &position)
{
    const auto line = topology.line(position.edge);
    const std::uint32_t piece = position.point - topology.firstPoint[position.edge];
    std::int64_t before = 0, whole = 0;
    for (std::uint32_t i = 0; i + 1 < line.size(); ++i) {
        if (i == piece)
            before = whole + geo::millimetres(line[i], position.at);
        whole += geo::millimetres(line[i], line[i + 1]);
    }
    return whole == 0 ? 0 : std::min(before, whole) * topology.lengths[position.edge] / whole;
}

void WayFinder::offer(NodeIndex node, std::int64_t cost, std::int64_t limit)
{
    if (cost > limit || cost >= m_best[node])
        return;
    if (m_best[node] == kFar)
        m_touched.push_back(node);
    m_best[node] = cost;
    m_waiting.emplace(cost, node);
}

std::optional<std::int64_t> WayFinder::way(const StreetIndex::Position &from, const StreetIndex::Position &to,
                                           std::int64_t limit)
{
    const std::int64_t start = offsetOf(m_topology, from), goal = offsetOf(m_topology, to);
    const std::int64_t goalLength = m_topology.lengths[to.edge];
    std::int64_t best = from.edge == to.edge ? std::abs(start - goal) : kFar;
    offer(m_topology.tails[from.edge], start, limit);
    offer(m_topology.heads[from.edge], m_topology.lengths[from.edge] - start, limit);
    while (!m_waiting.empty()) {
        const auto [cost, node] = m_waiting.top();
        m_waiting.pop();
        if (cost >= best)
            break;
        if (cost > m_best[node])
            continue;
        if (node == m_topology.tails[to.edge])
            best = std::min(best, cost + goal);
        if (node == m_topology.heads[to.edge])
            best = std::min(best, cost + goalLength - goal);
        for (std::uint32_t i = m_topology.firstArc[node]; i < m_topology.firstArc[node + 1]; ++i)
            offer(m_topology.arcs[i].head, cost + m_topology.lengths[m_topology.arcs[i].edge], limit);
    }
    m_waiting = {};
    for (const NodeIndex node : m_touched)
        m_best[node] = kFar;
    m_touched.clear();
    return best <= limit ? std::optional(best) : std::nullopt;
}

} // namespace yike::network
