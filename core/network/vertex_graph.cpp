// SPDX-License-Identifier: GPL-3.0-or-later
// Doubling the junctions inside estates.
#include "core/network/vertex_graph.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <ranges>
#include <unordered_map>

namespace yike::network {

namespace {

class Maker {
public:
    Maker(const plan::StreetLayer &streets, const Topology &topology) : m_streets(streets.streets), m_topology(topology)
    {}

    VertexGraph make()
    {
        m_made.nodeCount = static_cast<std::uint32_t>(m_topology.places.size());
        for (const InsideEdge &edge : m_topology.insideEdges)
            m_behindGates.emplace(edge.edge, Own{edge.estate, true, false});
        for (const PassingEdge &edge : m_topology.residentsEdges)
            m_behindGates.insert_or_assign(edge.edge, Own{edge.estate, false, true});
        for (std::size_t i = 0; i < m_topology.gateLinks.size(); ++i)
            m_outside.emplace(m_topology.gateLinks[i].outside, i);
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

    /// Whose an edge is.
    struct Own {
        plan::EstateId estate;
        bool shared;    ///< and everybody else's
        bool residents; ///< passes a gate for residents alone
    };
    [[nodiscard]] std::optional<Own> ownerOf(EdgeIndex edge) const
    {
        if (!m_behindGates.empty())
            if (const auto at = m_behindGates.find(edge); at != m_behindGates.end())
                return at->second;
        if (m_streets[edge].access == plan::Access::EstateOnly)
            return Own{m_streets[edge].estate, false, false};
        return std::nullopt;
    }

    void findInside()
    {
        for (std::size_t i = 0; i < m_streets.size(); ++i) {
            const auto edge = static_cast<EdgeIndex>(i);
            const auto owner = m_topology.usable(edge) ? ownerOf(edge) : std::nullopt;
            if (!owner)
                continue;
            m_made.insideEdges.push_back(edge);
            m_copies.push_back({m_topology.tails[edge], owner->estate});
            m_copies.push_back({m_topology.heads[edge], owner->estate});
        }
        for (const Topology::GateLink &link : m_topology.gateLinks)
            m_copies.push_back({link.inside, link.estate});
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
        const auto found = std::ranges::lower_bound(m_copies, Copy{node, ownerOf(edge)->estate});
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
            addWaysIn(node);
            close();
        }
        for (std::uint32_t i = 0; i < m_copies.size(); ++i) {
            addInsideArcs(m_copies[i], 0);
            add(m_copies[i].node, VertexGraph::kNoEdge);
            addWaysOut(m_copies[i]);
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
            if (m_copies.empty() || isPublic(arc.edge))
                add(arc.head, arc.edge * 2 + (arc.along ? 1 : 0));
        if (m_copies.empty())
            return;
        for (std::uint32_t i = m_made.insideFirst[node]; i < m_made.insideFirst[node + 1]; ++i)
            add(m_made.nodeCount + 2 * i + 1, VertexGraph::kNoEdge);
    }

    [[nodiscard]] bool isPublic(EdgeIndex edge) const
    {
        const auto owner = ownerOf(edge);
        return !owner || owner->shared;
    }

    void addInsideArcs(const Copy &copy, std::uint32_t entered)
    {
        for (const Arc &arc : arcsFrom(copy.node)) {
            const auto owner = ownerOf(arc.edge);
            if (!owner || owner->estate != copy.estate)
                continue;
            if (owner->residents)
                restrict(entered == 0);
            add(leaving(arc.head, arc.edge) + entered, arc.edge * 2 + (arc.along ? 1 : 0));
        }
    }

    /// The next arc is one through a residents' gate.
    void restrict(bool outwards)
    {
        (outwards ? m_made.forwardOnly : m_made.reverseOnly).push_back(static_cast<std::uint32_t>(m_made.heads.size()));
    }

    void addWaysOut(const Copy &copy)
    {
        const auto links = std::ranges::equal_range(m_topology.gateLinks, copy.node, {}, &Topology::GateLink::inside);
        for (const Topology::GateLink &link : links)
            if (link.estate == copy.estate) {
                restrict(true);
                add(link.outside, VertexGraph::kNoEdge);
            }
    }

    void addWaysIn(NodeIndex node)
    {
        for (auto [at, end] = m_outside.equal_range(node); at != end; ++at) {
            const Topology::GateLink &link = m_topology.gateLinks[at->second];
            const auto copy = std::ranges::lower_bound(m_copies, Copy{link.inside, link.estate});
            restrict(false);
            add(m_made.nodeCount + 2 * static_cast<std::uint32_t>(copy - m_copies.begin()) + 1, VertexGraph::kNoEdge);
        }
    }

    const std::vector<plan::Street> &m_streets;
    const Topology &m_topology;
    VertexGraph m_made;
    std::vector<Copy> m_copies;
    std::unordered_map<EdgeIndex, Own> m_behindGates;
    std::unordered_multimap<NodeIndex, std::size_t> m_outside; ///< gate links by the junction outside
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
