// SPDX-License-Identifier: GPL-3.0-or-later
// An edit is a value that knows its inverse: objects before and after. One gesture or import is one edit.
#pragma once

#include "core/plan/plan.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace yike::plan {

/// Everything an edit can replace. The two layers, info, parameters, issues and sources are replaced whole.
using Object = std::variant<Outlet, Residence, Area, Estate, Scenario, ProjectInfo, Parameters, std::vector<DataSource>,
                            std::vector<base::Issue>, std::shared_ptr<const StreetLayer>,
                            std::shared_ptr<const BaseMap>, Premises, Underlay, Photo>;

/// One object replaced: added (no before), deleted (no after), or changed. Both sides are of one kind and id.
struct Change {
    std::optional<Object> before, after;
};

/// One step of the history and of undo.
struct Edit {
    std::string code;            ///< "move-outlet", "add-outlet", "import" …: ui/text names it
    ScenarioId scenario;         ///< outlets are changed in this scenario's overrides; 0 = the present state
    std::vector<Change> changes;
};

/// The edit that takes this one back.
[[nodiscard]] Edit inverse(const Edit &edit);
/// The plan after the edit; fails with Internal where a `before` does not hold. Keeps every vector sorted by id, and
/// drops a scenario's override that has become equal to the present state. Does not change `revision`.
[[nodiscard]] base::Result<Plan> applied(const Plan &plan, const Edit &edit);

// Makers of the common edits. The new object's id is plan.nextId; applied() raises the counter.
[[nodiscard]] Edit addOutlet(const Plan &plan, ScenarioId scenario, Outlet outlet);
/// before is taken from the plan as the scenario sees it.
[[nodiscard]] Edit changeOutlet(const Plan &plan, ScenarioId scenario, std::string code, const Outlet &after);
/// Out of the present state its photos go with it.
[[nodiscard]] Edit deleteOutlet(const Plan &plan, ScenarioId scenario, OutletId id);

} // namespace yike::plan
