// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong inside a plan: names that lead nowhere, shapes that are none, figures that are missing.
#pragma once

#include "core/base/issue.h"
#include "core/norms/rulebook.h"
#include "core/plan/plan.h"

#include <vector>

namespace yike::store {

/// In the order areas, estates, residences, outlets, streets, base map, scenarios; each by id. Without a rulebook
/// services and capacities are not looked at.
[[nodiscard]] std::vector<base::Issue> planIssues(const plan::Plan &plan, const norms::Rulebook *rulebook);

} // namespace yike::store
