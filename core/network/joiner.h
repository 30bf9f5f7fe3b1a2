// SPDX-License-Identifier: GPL-3.0-or-later
// Where a place meets the network: the nearest edge position in sight, a gate, or across a wall as a last resort.
#pragma once

#include "core/geo/polygon.h"
#include "core/network/gate_rules.h"
#include "core/network/sight.h"
#include "core/network/topology.h"
#include "core/plan/residence.h"

#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace yike::network {

/// Safe to share between threads. Keeps a reference to the topology.
class Joiner {
public:
    Joiner(std::shared_ptr<const plan::StreetLayer> streets, const Topology &topology,
           std::span<const plan::Estate> estates, const geo::LocalFrame &frame, std::int32_t estatePathFactor,
           const Joiner *sameBarriers = nullptr); ///< its sight is shared

    [[nodiscard]] Joint join(geo::LonLat place, plan::EstateId estate, std::uint32_t limit, Who who) const;
    [[nodiscard]] plan::EstateId estateAt(geo::LonLat place) const;
    [[nodiscard]] geo::Point at(EdgeIndex edge, std::uint32_t offset) const;
    [[nodiscard]] bool island(EdgeIndex edge) const;
    /// Whether places are joined to it at all: never a bridge, tunnel, ferry or lift.
    [[nodiscard]] bool joinable(EdgeIndex edge) const;
    [[nodiscard]] const Sight &sight() const { return *m_sight; }

private:
    /// A run of pieces of one edge's line: long lines are cut, so that no box of the index is large.
    struct Run {
        EdgeIndex edge;
        std::uint32_t firstPoint, pointCount;
    };
    struct Gate {
        geo::Point place;
        Joint joint; ///< from the gate, looked for within 1 km
        Passing passing;
    };
    struct EstateGates {
        plan::EstateId id;
        std::vector<Gate> gates; ///< those somebody passes on foot
        std::vector<std::pair<geo::Point, Passing>> ruled; ///< those not everybody passes
    };
    struct Hit {
        EdgeIndex edge = kNone;
        std::uint32_t point = 0; ///< the piece starts here, into Topology::points
        geo::Point at;
        std::int64_t distanceSquared = 0;
        [[nodiscard]] auto rank() const { return std::tuple(distanceSquared, edge, point); }
    };
    struct Wanted {
        plan::EstateId estate;
        bool islands;
        Stops stops;
        std::span<const geo::Point> shut; ///< gates of the estate one stands in and does not pass
        std::size_t outline = 0;          ///< of that estate
    };
    class Look;

    [[nodiscard]] bool suits(EdgeIndex edge, const Wanted &wanted) const;
    void makeIndex();
    void makeGates(std::span<const plan::Estate> estates, const geo::LocalFrame &frame);
    [[nodiscard]] Joint nearest(geo::Point from, std::uint32_t limit, const Wanted &wanted) const;
    [[nodiscard]] Joint throughGate(geo::Point from, const EstateGates &estate, std::uint32_t limit, Who who) const;
    [[nodiscard]] const EstateGates *gatesOf(plan::EstateId estate) const;
    [[nodiscard]] bool isIn(std::size_t estate, geo::LonLat place) const;
    [[nodiscard]] std::vector<geo::Point> shutGates(geo::LonLat place, const EstateGates &estate, Who who) const;
    [[nodiscard]] Joint fromGate(geo::Point gate, plan::EstateId estate) const;
    [[nodiscard]] std::uint32_t offsetOf(const Hit &hit) const;

    std::shared_ptr<const plan::StreetLayer> m_streets;
    const Topology &m_topology;
    geo::LocalFrame m_frame;
    std::int32_t m_estatePathFactor;
    std::shared_ptr<const Sight> m_sight;
    std::vector<Run> m_runs;
    geo::BoxTree m_index;
    geo::RegionSet m_outlines;
    std::vector<EstateGates> m_estates; ///< as given
};

} // namespace yike::network
