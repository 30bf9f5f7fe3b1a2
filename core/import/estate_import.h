// SPDX-License-Identifier: GPL-3.0-or-later
// Estates and gates of an office put into a plan, and what walls and streets do to each other.
#pragma once

#include "core/import/estate_layer.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace yike::importing {

/// Estates that an import has touched, and whether their layer says if they have a wall.
using TouchedEstates = std::map<plan::EstateId, bool>;

/// What mostly lies on the ground of an estate the plan has (half of the smaller one) is that estate: it keeps its id and the gates
/// that are still at its wall. The same outline twice in the file is taken once. Notes AreaOverlap. Ids from nextId; ascending.
[[nodiscard]] std::vector<plan::Estate> mergeEstates(std::vector<plan::Estate> known, std::vector<EstateRow> rows,
                                                     std::int64_t &nextId, ImportCount &count, IssueList &issues,
                                                     TouchedEstates &touched);

/// Gives each gate to the estate it names, else to the one whose wall is nearest, within 30 m; the gates of those take the place of
/// what gates they had. A gate is led to where a street passes the wall within 10 m, else to the wall where it is more than 3 m off.
/// Notes GateOffWall where it was led farther than 3 m, or left out. An estate with a gate has a wall unless its layer says no.
void mergeGates(plan::Plan &plan, const std::vector<GateRow> &rows, ImportCount &count, IssueList &issues,
                TouchedEstates &touched);

/// Walls of the touched estates, and of those whose walls `before` had, become barriers; where a street passes such a wall and no
/// gate is near there is one; residents' ways inside an estate are its own. The plan's streets are replaced, never changed in place.
void settleEstates(plan::Plan &plan, const plan::Plan &before, const TouchedEstates &touched);

} // namespace yike::importing
