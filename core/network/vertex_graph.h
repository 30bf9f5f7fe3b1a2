// SPDX-License-Identifier: GPL-3.0-or-later
// The graph searches run on: junctions, doubled inside estates so that nobody walks through one.
#pragma once

#include "core/network/topology.h"

#include <cstdint>
#include <vector>

namespace yike::network {

/// A path may use the paths of an estate only in one run at its start and one at its end (no through traffic). Each junction
/// on such paths is therefore three vertices: public, `leaving` (still inside since the start) and `entered` (inside until the
/// end). leaving → public → entered cost nothing, and no way leads back. Both directions of search see the same picture.
/// A gate for residents alone is passed outwards only, by those who start inside: its arcs leave the `leaving` vertices and count
/// in a forward search; those into the `entered` vertices count in a reverse one, where the end of the search is the start of the
/// walk. Streets for everybody behind such a gate have `leaving` and `entered` vertices too.
/// Vertices 0 … nodeCount−1 are the public ones, the others follow in pairs.
struct VertexGraph {
    static constexpr std::uint32_t kNoEdge = 0xFFFFFFFFU;

    std::vector<std::uint32_t> firstArc; ///< per vertex and one more
    std::vector<std::uint32_t> heads; ///< vertex
    std::vector<std::uint32_t> edges; ///< edge × 2 + (1 if along); kNoEdge: a passage without cost
    std::uint32_t nodeCount = 0;
    std::vector<std::uint32_t> forwardOnly,
        reverseOnly; ///< arcs of residents' gates; impassable in the other direction

    /// Vertices where a search starts that begins on an edge, at its tail and head.
    struct Ends {
        std::uint32_t tail, head;
    };
    [[nodiscard]] Ends startEnds(const Topology &topology, EdgeIndex edge) const
    {
        const auto found = insideEnds.empty() ? kNoEdge : insideOf(edge);
        return found == kNoEdge ? Ends{topology.tails[edge], topology.heads[edge]} : insideEnds[found];
    }

    std::vector<std::uint32_t>
        insideFirst; ///< copies of a node: vertices nodeCount + 2·insideFirst[n] …; empty: no estates
    std::vector<EdgeIndex> insideEdges; ///< EstateOnly edges and those behind residents' gates, ascending
    std::vector<Ends> insideEnds; ///< their `leaving` vertices
    [[nodiscard]] std::uint32_t insideOf(EdgeIndex edge) const;
    /// The junction a vertex stands for.
    [[nodiscard]] NodeIndex nodeOf(std::uint32_t vertex) const;
    [[nodiscard]] std::uint32_t vertexCount() const { return static_cast<std::uint32_t>(firstArc.size()) - 1; }
};

[[nodiscard]] VertexGraph makeVertexGraph(const plan::StreetLayer &streets, const Topology &topology);

} // namespace yike::network
