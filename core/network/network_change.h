// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between the search graphs of two networks, so that what is known of one can be taken over to the other.
#pragma once

#include "core/network/network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace yike::network {

struct StreetMatch;
struct VertexGraph;

/// The vertices that have an arc of a street, by street and direction.
class ArcsByStreet {
public:
    ArcsByStreet(const VertexGraph &graph, EdgeIndex edgeCount);
    /// Ascending. coded: edge × 2 + (1 if along), as VertexGraph::edges.
    [[nodiscard]] std::span<const std::uint32_t> verticesWith(std::uint32_t coded) const
    {
        return std::span(m_vertices).subspan(m_first[coded], m_first[coded + 1] - m_first[coded]);
    }

private:
    std::vector<std::uint32_t> m_first, m_vertices;
};

/// Made once for an edit, for all distances that follow it. Both networks must outlive it.
class NetworkChange {
public:
    NetworkChange(const Network &before, const Network &now);
    [[nodiscard]] const Network &now() const { return m_now; }
    /// So much differs that searching anew is quicker than following.
    [[nodiscard]] bool isLarge() const { return m_large; }

    /// An arc by the vertex it leaves and its index into VertexGraph::heads.
    struct ArcAt {
        std::uint32_t tail, index;
    };

private:
    friend class NearestField;
    void matchVertices(const StreetMatch &match);
    void compareArcs(const StreetMatch &match);
    void listArcsInto();

    const Network &m_before, &m_now;
    bool m_large = false;
    std::vector<std::uint32_t> m_nowOf;  ///< per vertex before: its vertex now, kNone = gone
    std::vector<std::uint32_t> m_added;  ///< vertices now that no vertex before became, ascending
    std::vector<ArcAt> m_lost, m_gained; ///< numbered as before, and as now
    std::vector<std::uint32_t> m_firstInto; ///< per vertex now and one more
    std::vector<ArcAt> m_into;           ///< arcs now by the vertex they lead to
};

} // namespace yike::network
