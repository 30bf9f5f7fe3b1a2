// SPDX-License-Identifier: GPL-3.0-or-later
// The walking network: an immutable graph in CSR arrays, with costs per walker and direction in integers.
#pragma once

#include "core/base/error.h"
#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/base/units.h"
#include "core/geo/local_frame.h"
#include "core/norms/walker.h"
#include "core/plan/residence.h"
#include "core/plan/street.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace yike::network {

using NodeIndex = std::uint32_t;
using EdgeIndex = std::uint32_t;     ///< index into the StreetLayer it was built from
inline constexpr std::uint32_t kNone = 0xFFFFFFFFU;

/// One direction of an edge, as seen from its tail.
struct Arc {
    NodeIndex head;
    EdgeIndex edge;
    bool along;                      ///< in the direction of the stored line
};

/// A place joined to the network at an edge position (never a node), with its own way there.
struct Joint {
    EdgeIndex edge = kNone;          ///< kNone: not joined
    std::uint32_t offset = 0;        ///< mm from the start of the line, 0..length
    std::uint32_t access = 0;        ///< mm from the place to the edge
    bool acrossWall = false;         ///< walls known but no gate: joined to the nearest frontage, flagged
    bool estimated = false;          ///< an estate without interior paths: straight × 1.3 to its gate
    bool residentsOnly = false;      ///< through a gate for residents alone: others do not come there

    [[nodiscard]] bool joined() const { return edge != kNone; }
    bool operator==(const Joint &) const = default;
};

/// Whose way it is: people who live in the estate pass its gates for residents alone, those who come to an outlet in it do not.
enum class Who : std::uint8_t { Resident, Visitor };

/// Safe to share between threads. Built once per StreetLayer and set of walkers; a scenario's network is another one.
class Network {
public:
    [[nodiscard]] static base::Result<std::shared_ptr<const Network>>
    build(std::shared_ptr<const plan::StreetLayer> streets, std::span<const plan::Estate> estates,
          const norms::Walkers &walkers, const geo::LocalFrame &frame, const base::Progress &progress = {},
          std::int32_t estatePathFactor = 1300);
    /// The same for streets, estates and walkers that differ in a few things from those of `before`, in the same frame: equal in
    /// everything to what build() makes, in a fraction of the time.
    [[nodiscard]] static base::Result<std::shared_ptr<const Network>>
    patched(const Network &before, std::shared_ptr<const plan::StreetLayer> streets,
            std::span<const plan::Estate> estates, const norms::Walkers &walkers, std::int32_t estatePathFactor = 1300);
    ~Network();

    [[nodiscard]] NodeIndex nodeCount() const;
    [[nodiscard]] EdgeIndex edgeCount() const;
    [[nodiscard]] const plan::StreetLayer &streets() const;
    [[nodiscard]] const geo::LocalFrame &frame() const;
    [[nodiscard]] std::span<const Arc> arcsFrom(NodeIndex node) const; ///< leaving
    [[nodiscard]] NodeIndex tail(EdgeIndex edge) const; ///< where the stored line starts
    [[nodiscard]] NodeIndex head(EdgeIndex edge) const;
    [[nodiscard]] geo::Point place(NodeIndex node) const;
    /// Cost of a whole edge; kUnreached where the walker cannot or may not.
    [[nodiscard]] base::Cost cost(norms::WalkerKind walker, EdgeIndex edge, bool along) const;
    /// Cost of `access` millimetres off the street (flat walking).
    [[nodiscard]] base::Cost accessCost(norms::WalkerKind walker, std::uint32_t millimetres) const;
    /// Cost of the stretch between two offsets of one edge (mm from the start of its line), walked in that direction. The wait
    /// of an edge lies at its middle, so that stretches add up exactly: part(a, b) + part(b, c) = part(a, c).
    [[nodiscard]] base::Cost partCost(norms::WalkerKind walker, EdgeIndex edge, std::uint32_t from,
                                      std::uint32_t to) const;
    /// mm; 0 for an edge that could not be used (issues()).
    [[nodiscard]] std::uint32_t length(EdgeIndex edge) const;
    /// The place on the edge's line at an offset.
    [[nodiscard]] geo::Point at(EdgeIndex edge, std::uint32_t offset) const;
    /// Number of the weakly connected part a node lies in; 0 is the largest.
    [[nodiscard]] std::uint32_t component(NodeIndex node) const;
    [[nodiscard]] std::uint32_t componentCount() const;

    /// A street of a part of the network that is not the largest and shorter than 1 km in all: joined only as a last resort.
    [[nodiscard]] bool island(EdgeIndex edge) const;
    /// Streets that could not be used: no line, places that are none, absurd lengths.
    [[nodiscard]] std::span<const base::Issue> issues() const;

    /// Where somebody standing at `place` enters the network: the nearest edge position whose straight way there crosses no
    /// barrier, at most `limit` mm away. In the estate `estate` its EstateOnly paths count, elsewhere they do not. estate 0: the
    /// estate whose outline holds the place, if there is one; private ways of no estate count for places of no estate.
    /// In turn, the first that fits: an edge in sight; from a walled estate the gate with the shortest way (straight ×
    /// estatePathFactor, and from there to the nearest edge), `estimated`; the nearest edge across walls alone, `acrossWall`; an
    /// island in sight. Gates that are locked or for vehicles alone are none. Visitors take a gate for residents alone only where
    /// there is no other, and then it is said: `residentsOnly`.
    /// Never a bridge, tunnel, ferry or lift. The last 5 cm at either end may touch a barrier. Not joined if nothing fits.
    [[nodiscard]] Joint join(geo::LonLat place, plan::EstateId estate, std::uint32_t limit,
                             Who who = Who::Resident) const;
    /// The estate whose outline holds the place, the first of those given; 0: none.
    [[nodiscard]] plan::EstateId estateAt(geo::LonLat place) const;

private:
    Network();
    struct Impl;
    std::unique_ptr<const Impl> m_impl;
    friend class Search;
    friend class NetworkCheck;
    friend class Land;
    friend class NearestField;
    friend class NetworkChange;
    friend class FieldTargets;
};

} // namespace yike::network
