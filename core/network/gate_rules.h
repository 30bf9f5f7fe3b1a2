// SPDX-License-Identifier: GPL-3.0-or-later
// What the gates of estates do to the streets that pass them: locked, for vehicles alone, or for residents alone.
#pragma once

#include "core/geo/local_frame.h"
#include "core/network/network.h"
#include "core/plan/residence.h"
#include "core/plan/street.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace yike::network {

/// Who passes a gate on foot. Hours are kept and shown but count in no figure yet.
enum class Passing : std::uint8_t { Nobody, Residents, Everybody };
[[nodiscard]] Passing passing(const plan::Gate &gate);

/// A junction in a gate is two where not everybody passes: one outside, one inside of the estate. This end of an edge leads in.
struct InsideEnd {
    EdgeIndex edge;
    bool head; ///< which end
    std::uint32_t estate; ///< index into the estates given
    bool residents; ///< people who start inside pass outwards
};
/// A street whose line passes such a gate between its junctions.
struct PassingEdge {
    EdgeIndex edge;
    plan::EstateId estate;
    bool residents; ///< false: nobody
};
/// A street for everybody inside an estate with a gate for residents alone: where its people may start.
struct InsideEdge {
    EdgeIndex edge;
    plan::EstateId estate;
};

/// Empty where every gate is open to everybody or tells nothing. A gate meets what comes within a metre of it; of several gates
/// of an estate in one spot the most open counts.
struct GateRules {
    std::vector<InsideEnd> ends; ///< ascending edge
    std::vector<PassingEdge> edges; ///< ascending edge
    std::vector<InsideEdge> inside; ///< ascending edge
    [[nodiscard]] bool empty() const { return ends.empty() && edges.empty(); }
};

/// line: an edge's line in local cm, empty for an edge that takes no part.
[[nodiscard]] GateRules makeGateRules(const plan::StreetLayer &streets, std::span<const plan::Estate> estates,
                                      const geo::LocalFrame &frame,
                                      const std::function<std::span<const geo::Point>(EdgeIndex)> &line);

} // namespace yike::network
