// SPDX-License-Identifier: GPL-3.0-or-later
// What every analysis looks at: a plan as one scenario sees it, its rulebook, its network, and everything joined to it.
#pragma once

#include "core/base/progress.h"
#include "core/network/network.h"
#include "core/network/search.h"
#include "core/norms/rulebook.h"
#include "core/plan/plan.h"

#include <memory>
#include <vector>

namespace yike::analysis {

/// Immutable; shared between threads. Indices are those of plan->residences and plan->outlets.
struct Situation {
    std::shared_ptr<const plan::Plan> plan;          ///< as the scenario sees it (plan::seenThrough)
    std::shared_ptr<const norms::Rulebook> rulebook;
    std::shared_ptr<const network::Network> network; ///< may be null: a project without streets
    plan::ScenarioId scenario;
    std::vector<network::Joint> residenceJoints;     ///< one per residence
    std::shared_ptr<const network::Targets> targets; ///< the residences, as search targets
    std::vector<geo::Point> residencePoints;         ///< local cm
    std::vector<base::Issue> issues;                 ///< not joined, across a wall, too far …

    /// Builds network and joints; fails with NothingToAssess or Cancelled.
    [[nodiscard]] static base::Result<std::shared_ptr<const Situation>>
    make(const plan::Plan &plan, plan::ScenarioId scenario, std::shared_ptr<const norms::Rulebook> rulebook,
         const base::Progress &progress = {});
    /// The joint of a place that is not a residence.
    [[nodiscard]] network::Joint join(const plan::Outlet &outlet) const;
    /// Whether the outlet counts: status, placed, 开放对象 (UnitOnly never; Planned only in a scenario).
    [[nodiscard]] bool counts(const plan::Outlet &outlet) const;
};

} // namespace yike::analysis
