// SPDX-License-Identifier: GPL-3.0-or-later
// Doubling the junctions inside estates.
#include "core/network/vertex_graph.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace yike::network {

namespace {

class Maker {
public:
    Maker(const plan::StreetLayer &streets, const Topology &topology) : m_streets(streets.streets), m_topology(topology)
    {}

    VertexGraph make()
    {
        m_made.nodeCount = static_cast<std::uint32_t>(m_topology.places.size());
        findInside();
        makeArcs();
        return std::move(m_made);
    }

private:
    struct Copy {
        NodeIndex node;
        plan::EstateId estate;
        auto operator<=>(const Copy &) const = default;
    };

    [[nodiscard]] bool isInside(EdgeIndex edge) const { return m_streets[edge].access == plan::Access::EstateOnly; }

    void findInside()
    {
        for (std::size_t i = 0; i < m_streets.size(); ++i) {
            const auto edge = static_cast<EdgeIndex>(i);
            if (!m_topology.usable(edge) || !isInside(edge))
                continue;
            m_made.insideEdges.push_back(edge);
            m_copies.push_back({m_topology.tails[edge], m_streets[edge].estate});
            m_copies.push_back({m_topology.heads[edge], m_streets[edge].estate});
        }
        if (m_copies.empty())
            return;
        std::ranges::sort(m_copies);
        const auto tail = std::ranges::unique(m_copies);
        m_copies.erase(tail.begin(), tail.end());
        m_made.insideFirst.assign(m_made.nodeCount + 1, 0);
        for (const Copy &copy : m_copies)
            ++m_made.insideFirst[copy.node + 1];
        std::partial_sum(m_made.insideFirst.begin(), m_made.insideFirst.end(), m_made.insideFirst.begin());
        for (const EdgeIndex edge : m_made.insideEdges)
            m_made.insideEnds.push_back({leaving(m_topology.tails[edge], edge), leaving(m_topology.heads[edge], edge)});
    }

    /// The vertex of a node for one who has not left the edge's estate yet; the one after it: for one who came in.
    [[nodiscard]] std::uint32_t leaving(NodeIndex node, EdgeIndex edge) const
    {
        const auto found = std::ranges::lower_bound(m_copies, Copy{node, m_streets[edge].estate});
        return m_made.nodeCount + 2 * static_cast<std::uint32_t>(found - m_copies.begin());
    }

    void makeArcs()
    {
        const std::size_t vertices = m_made.nodeCount + 2 * m_copies.size();
        m_made.firstArc.reserve(vertices + 1);
        m_made.heads.reserve(m_topology.arcs.size());
        m_made.edges.reserve(m_topology.arcs.size());
        m_made.firstArc.push_back(0);
        for (NodeIndex node = 0; node < m_made.nodeCount; ++node) {
            addPublicArcs(node);
            close();
        }
        for (std::uint32_t i = 0; i < m_copies.size(); ++i) {
            addInsideArcs(m_copies[i], 0);
            add(m_copies[i].node, VertexGraph::kNoEdge);
            close();
            addInsideArcs(m_copies[i], 1);
            close();
        }
    }

    void add(std::uint32_t head, std::uint32_t edge)
    {
        m_made.heads.push_back(head);
        m_made.edges.push_back(edge);
    }
    void close() { m_made.firstArc.push_back(static_cast<std::uint32_t>(m_made.heads.size())); }

    [[nodiscard]] auto arcsFrom(NodeIndex node) const
    {
        return std::span(m_topology.arcs)
            .subspan(m_topology.firstArc[node], m_topology.firstArc[node + 1] - m_topology.firstArc[node]);
    }

    void addPublicArcs(NodeIndex node)
    {
        for (const Arc &arc : arcsFrom(node))
            if (m_copies.empty() || !isInside(arc.edge))
                add(arc.head, arc.edge * 2 + (arc.along ? 1 : 0));
        if (m_copies.empty())
            return;
        for (std::uint32_t i = m_made.insideFirst[node]; i < m_made.insideFirst[node + 1]; ++i)
            add(m_made.nodeCount + 2 * i + 1, VertexGraph::kNoEdge);
    }

    void addInsideArcs(const Copy &copy, std::uint32_t entered)
    {
        for (const Arc &arc : arcsFrom(copy.node))
            if (isInside(arc.edge) && m_streets[arc.edge].estate == copy.estate)
                add(leaving(arc.head, arc.edge) + entered, arc.edge * 2 + (arc.along ? 1 : 0));
    }

    const std::vector<plan::Street> &m_streets;
    const Topology &m_topology;
    VertexGraph m_made;
    std::vector<Copy> m_copies;
};

} // namespace

std::uint32_t VertexGraph::insideOf(EdgeIndex edge) const
{
    const auto found = std::ranges::lower_bound(insideEdges, edge);
    return found != insideEdges.end() && *found == edge ? static_cast<std::uint32_t>(found - insideEdges.begin())
                                                        : kNoEdge;
}

NodeIndex VertexGraph::nodeOf(std::uint32_t vertex) const
{
    if (vertex < nodeCount)
        return vertex;
    const std::uint32_t copy = (vertex - nodeCount) / 2;
    return static_cast<NodeIndex>(std::ranges::upper_bound(insideFirst, copy) - insideFirst.begin() - 1);
}

VertexGraph makeVertexGraph(const plan::StreetLayer &streets, const Topology &topology)
{
    return Maker(streets, topology).make();
}

} // namespace yike::network
