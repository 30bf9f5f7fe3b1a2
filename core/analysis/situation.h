// SPDX-License-Identifier: GPL-3.0-or-later
// What every analysis looks at: a plan as one scenario sees it, its rulebook, its network, and everything joined to it.
#pragma once

#include "core/analysis/area_index.h"
#include "core/base/progress.h"
#include "core/geo/box_tree.h"
#include "core/geo/local_frame.h"
#include "core/network/islands.h"
#include "core/network/network.h"
#include "core/network/search.h"
#include "core/norms/rulebook.h"
#include "core/plan/plan.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace yike::analysis {

/// Immutable; shared between threads. Indices are those of plan->residences and plan->outlets.
struct Situation {
    std::shared_ptr<const plan::Plan>
        plan; ///< as the scenario sees it (plan::seenThrough), in the plan year (plan::inPlanYear)
    std::shared_ptr<const norms::Rulebook> rulebook;
    std::shared_ptr<const network::Network> network; ///< may be null: a project without streets
    plan::ScenarioId scenario;
    std::vector<network::Joint> residenceJoints; ///< one per residence
    std::shared_ptr<const network::Targets> targets; ///< the residences, as search targets
    std::vector<geo::Point> residencePoints; ///< local cm
    std::vector<base::Issue> areaIssues; ///< overlaps and gaps of the areas; `issues` begins with them
    std::vector<base::Issue> issues; ///< not joined, across a wall, too far …; then what looks wrong with the network
    std::vector<network::Island> islands; ///< of the network; which are told depends on outlets too (oddities.h)
    std::vector<std::uint32_t> inhabitedParts; ///< network::partsUnder() of the residences
    std::shared_ptr<const geo::LocalFrame> frame;
    std::shared_ptr<const AreaIndex> areas; ///< who lives in which area
    std::shared_ptr<const geo::BoxTree> residenceIndex; ///< residencePoints, for straight distances
    std::shared_ptr<const class StreetFinder> streetFinder; ///< straight distance to any street, barriers or not

    /// Builds network and joints; fails with NothingToAssess or Cancelled.
    [[nodiscard]] static base::Result<std::shared_ptr<const Situation>>
    make(const plan::Plan &plan, plan::ScenarioId scenario, std::shared_ptr<const norms::Rulebook> rulebook,
         const base::Progress &progress = {});
    /// The situation after an edit of outlets, streets, gates or parameters, from the one before it: equal to make() of the plan,
    /// in a fraction of the time. Where homes or areas differ it is made anew. seen: as the scenario sees the plan.
    [[nodiscard]] static base::Result<std::shared_ptr<const Situation>>
    followed(const Situation &before, std::shared_ptr<const plan::Plan> seen);
    /// The joint of a place that is not a residence.
    [[nodiscard]] network::Joint join(const plan::Outlet &outlet) const;
    /// The estate the home belongs to or stands in; nullptr: none.
    [[nodiscard]] const plan::Estate *estateOf(const plan::Residence &home) const;
    /// Whether the outlet counts: status, placed, 开放对象 (UnitOnly never; Planned only in a scenario).
    [[nodiscard]] bool counts(const plan::Outlet &outlet) const;
    /// Whether it stands in this state of things at all: Open, or (in a scenario) planned or being built.
    [[nodiscard]] bool stands(const plan::Outlet &outlet) const;
    /// What is odd about the joint of a residence or outlet; nothing if it is well joined or there are no streets.
    [[nodiscard]] std::optional<base::Issue> joiningIssue(const network::Joint &joint, geo::LonLat place,
                                                          const std::string &name, std::int64_t object) const;
};

} // namespace yike::analysis
