// SPDX-License-Identifier: GPL-3.0-or-later
// Vertices are known again by the streets that leave them, whatever their numbers are.
#include "core/network/network_change.h"

#include "core/network/network_impl.h"
#include "core/network/street_match.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace yike::network {

namespace {

constexpr std::uint32_t kNoStreet = VertexGraph::kNoEdge;

/// First partner found for each vertex; more than one is none.
class Partners {
public:
    explicit Partners(std::uint32_t count) : m_partner(count, kNone), m_torn(count, false) {}
    void suggest(std::uint32_t vertex, std::uint32_t partner)
    {
        if (m_partner[vertex] == kNone)
            m_partner[vertex] = partner;
        else if (m_partner[vertex] != partner)
            m_torn[vertex] = true;
    }
    [[nodiscard]] std::uint32_t of(std::uint32_t vertex) const { return m_torn[vertex] ? kNone : m_partner[vertex]; }

private:
    std::vector<std::uint32_t> m_partner;
    std::vector<bool> m_torn;
};

struct Known {
    std::uint32_t head, coded, index;
    [[nodiscard]] auto key() const { return std::pair(head, coded); }
};

} // namespace

ArcsByStreet::ArcsByStreet(const VertexGraph &graph, EdgeIndex edgeCount)
{
    m_first.assign(std::size_t{edgeCount} * 2 + 1, 0);
    for (const std::uint32_t coded : graph.edges)
        if (coded != kNoStreet)
            ++m_first[coded + 1];
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_vertices.resize(m_first.back());
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::uint32_t vertex = 0; vertex < graph.vertexCount(); ++vertex)
        for (std::uint32_t i = graph.firstArc[vertex]; i < graph.firstArc[vertex + 1]; ++i)
            if (graph.edges[i] != kNoStreet)
                m_vertices[next[graph.edges[i]]++] = vertex;
}

NetworkChange::NetworkChange(const Network &before, const Network &now) : m_before(before), m_now(now)
{
    const StreetMatch match = matchStreets(*before.m_impl->streets, *now.m_impl->streets);
    constexpr std::ptrdiff_t kFew = 4; // one street in so many
    m_large = std::ranges::count(match.baseOf, kNone) + std::ranges::count(match.nowOf, kNone) >
              std::ssize(match.nowOf) / kFew;
    matchVertices(match);
    compareArcs(match);
    listArcsInto();
}

void NetworkChange::matchVertices(const StreetMatch &match)
{
    const VertexGraph &was = m_before.m_impl->graph, &is = m_now.m_impl->graph;
    const ArcsByStreet wasWith(was, m_before.edgeCount()), isWith(is, m_now.edgeCount());
    Partners forwards(was.vertexCount()), backwards(is.vertexCount());
    for (EdgeIndex edge = 0; edge < m_before.edgeCount(); ++edge) {
        for (std::uint32_t along = 0; along < 2 && match.nowOf[edge] != kNone; ++along) {
            const auto from = wasWith.verticesWith(edge * 2 + along);
            const auto to = isWith.verticesWith(match.nowOf[edge] * 2 + along);
            for (std::size_t i = 0; from.size() == to.size() && i < from.size(); ++i) {
                forwards.suggest(from[i], to[i]);
                backwards.suggest(to[i], from[i]);
            }
        }
    }
    m_nowOf.assign(was.vertexCount(), kNone);
    std::vector<bool> taken(is.vertexCount(), false);
    for (std::uint32_t vertex = 0; vertex < was.vertexCount(); ++vertex) {
        const std::uint32_t partner = forwards.of(vertex);
        if (partner == kNone || backwards.of(partner) != vertex)
            continue;
        m_nowOf[vertex] = partner;
        taken[partner] = true;
    }
    for (std::uint32_t vertex = 0; vertex < is.vertexCount(); ++vertex)
        if (!taken[vertex])
            m_added.push_back(vertex);
}

void NetworkChange::compareArcs(const StreetMatch &match)
{
    const VertexGraph &was = m_before.m_impl->graph, &is = m_now.m_impl->graph;
    std::vector<Known> left, right;
    for (std::uint32_t vertex = 0; vertex < was.vertexCount(); ++vertex) {
        const std::uint32_t partner = m_nowOf[vertex];
        if (partner == kNone)
            continue; // whatever hung on a vertex that is gone is looked at anew
        left.clear();
        right.clear();
        for (std::uint32_t i = was.firstArc[vertex]; i < was.firstArc[vertex + 1]; ++i) {
            const std::uint32_t coded = was.edges[i];
            const EdgeIndex edge = coded == kNoStreet ? kNone : match.nowOf[coded / 2];
            const bool gone = coded != kNoStreet && edge == kNone;
            if (gone || m_nowOf[was.heads[i]] == kNone)
                m_lost.push_back({vertex, i});
            else
                left.push_back({m_nowOf[was.heads[i]], coded == kNoStreet ? coded : edge * 2 + coded % 2, i});
        }
        for (std::uint32_t i = is.firstArc[partner]; i < is.firstArc[partner + 1]; ++i)
            right.push_back({is.heads[i], is.edges[i], i});
        std::ranges::sort(left, {}, &Known::key);
        std::ranges::sort(right, {}, &Known::key);
        for (const Known &arc : left)
            if (!std::ranges::binary_search(right, arc.key(), {}, &Known::key))
                m_lost.push_back({vertex, arc.index});
        for (const Known &arc : right)
            if (!std::ranges::binary_search(left, arc.key(), {}, &Known::key))
                m_gained.push_back({partner, arc.index});
    }
}

void NetworkChange::listArcsInto()
{
    const VertexGraph &graph = m_now.m_impl->graph;
    m_firstInto.assign(std::size_t{graph.vertexCount()} + 1, 0);
    for (const std::uint32_t head : graph.heads)
        ++m_firstInto[head + 1];
    std::partial_sum(m_firstInto.begin(), m_firstInto.end(), m_firstInto.begin());
    m_into.resize(graph.heads.size());
    std::vector<std::uint32_t> next(m_firstInto.begin(), m_firstInto.end() - 1);
    for (std::uint32_t vertex = 0; vertex < graph.vertexCount(); ++vertex)
        for (std::uint32_t i = graph.firstArc[vertex]; i < graph.firstArc[vertex + 1]; ++i)
            m_into[next[graph.heads[i]]++] = {vertex, i};
}

} // namespace yike::network
