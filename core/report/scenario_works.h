// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario does as works: outlets built and changed, streets added, gates opened, with those it stands on.
#pragma once

#include "core/plan/plan.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace yike::report {

struct OutletWork {
    std::optional<plan::Outlet> before; ///< of the present state
    std::optional<plan::Outlet> after; ///< as the scenario has it
    bool operator==(const OutletWork &) const = default;
};

struct GateWork {
    plan::EstateId estate;
    std::size_t gate = 0;
    bool operator==(const GateWork &) const = default;
};

/// A way on foot: one street, or several alike that follow one another.
struct WayWork {
    plan::Street street; ///< the one with the lowest id
    std::int64_t length = 0; ///< mm in all
    std::vector<geo::Line> lines; ///< of each of them, by id
    bool operator==(const WayWork &) const = default;
};

struct ScenarioWorks {
    std::vector<OutletWork> outlets; ///< ascending id; those that differ
    /// Streets that are new: not the parts of a present street that was cut for one (they lie on it), not one in place of a
    /// present street, not the path through an opened gate. Ascending id.
    std::vector<WayWork> ways;
    std::vector<GateWork> gates; ///< locked before, open after
    /// Present streets closed for good, in part or as a whole: not those of which every part is still there. Ascending id.
    std::vector<plan::Street> closedWays;
    std::vector<GateWork> lockedGates; ///< open before, locked after
};

/// plan: with its scenarios, as itself or seen through one. presentStreets: of the present state; nullptr where nobody knows
/// them, and every street added counts as new. Nothing for 0 or a scenario that is not there.
[[nodiscard]] ScenarioWorks worksOf(const plan::Plan &plan, plan::ScenarioId scenario,
                                    const plan::StreetLayer *presentStreets);

} // namespace yike::report
