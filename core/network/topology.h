// SPDX-License-Identifier: GPL-3.0-or-later
// Streets made ready: which can be used, their junctions in an order that keeps neighbours together, their parts.
#pragma once

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/geo/local_frame.h"
#include "core/network/gate_rules.h"
#include "core/network/network.h"
#include "core/plan/street.h"

#include <cstdint>
#include <span>
#include <vector>

namespace yike::network {

struct Topology {
    // Per edge.
    std::vector<NodeIndex> tails, heads;   ///< kNone for an edge that cannot be used
    std::vector<std::uint32_t> lengths;    ///< mm
    std::vector<std::uint32_t> firstPoint; ///< into points, one more than edges
    std::vector<geo::Point> points;        ///< the lines, in local cm
    // Per node.
    std::vector<geo::Point> places;
    std::vector<std::uint32_t> firstArc; ///< into arcs, one more than nodes
    std::vector<Arc> arcs;               ///< by edge within a node; a loop has two
    std::vector<std::uint32_t> components;
    // Per component, most nodes first.
    std::vector<std::int64_t> componentLengths; ///< mm
    std::vector<base::Issue> issues;

    // Gates that not everybody passes. The junction of such a gate is two: inside and outside.
    struct GateLink {
        NodeIndex inside, outside;
        plan::EstateId estate; ///< whose people pass outwards, when they start inside
    };
    std::vector<GateLink> gateLinks;     ///< gates for residents alone
    std::vector<PassingEdge> residentsEdges; ///< streets through such gates, ascending edge
    std::vector<InsideEdge> insideEdges; ///< streets for everybody behind such gates, ascending edge

    [[nodiscard]] bool usable(EdgeIndex edge) const { return tails[edge] != kNone; }
    [[nodiscard]] std::span<const geo::Point> line(EdgeIndex edge) const
    {
        return std::span(points).subspan(firstPoint[edge], firstPoint[edge + 1] - firstPoint[edge]);
    }
};

/// Streets that nobody may walk, have fewer than two valid places or an absurd length take no part; the latter two are issues.
/// Nor does a street that passes a gate for vehicles alone.
/// Lines of streets that another topology has already, in the same frame, are taken over from it: that is most of the work.
struct KnownLines {
    const Topology &topology;
    std::span<const EdgeIndex> edgeOf; ///< per street its edge there, kNone = not the same
};
[[nodiscard]] Topology makeTopology(const plan::StreetLayer &streets, const geo::LocalFrame &frame,
                                    const base::Progress &progress, std::span<const plan::Estate> estates = {},
                                    const KnownLines *known = nullptr);

} // namespace yike::network
