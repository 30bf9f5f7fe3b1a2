// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider serves from: the open project as it stood when it was handed over.
#pragma once

#include "core/analysis/situation.h"
#include "core/norms/rulebook.h"
#include "core/places/place_index.h"
#include "core/places/whereabouts.h"
#include "core/plan/plan.h"

#include <memory>

namespace yike::location {

/// Immutable; shared between threads.
struct Snapshot {
    std::shared_ptr<const plan::Plan> plan; ///< as the scenario in view sees it
    std::shared_ptr<const norms::Rulebook> rulebook;
    std::shared_ptr<const places::PlaceIndex> index;
    std::shared_ptr<const places::Whereabouts> whereabouts;
    std::shared_ptr<const analysis::Situation> situation; ///< null until there are figures: no routes
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// From any thread. Null: no project is open.
void publish(SnapshotPtr snapshot);
[[nodiscard]] SnapshotPtr current();

} // namespace yike::location
