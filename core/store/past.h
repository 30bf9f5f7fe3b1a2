// SPDX-License-Identifier: GPL-3.0-or-later
// The journal read back: the plan as it was after an earlier action, and what happened to one object.
#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"
#include "core/store/store.h"

namespace yike::store {

/// Walks the actions from the newest down to `revision` (0: before the first) and takes each back. `now` is the plan the file
/// holds. Fails with OutOfRange for a revision that is not in the journal, with ProjectDamaged where the journal does not fit.
[[nodiscard]] base::Result<PastPlan> readPast(Connection &connection, const plan::Plan &now, std::int64_t revision,
                                              const base::Progress &progress);
[[nodiscard]] std::vector<ObjectAction> readHistoryOf(Connection &connection, std::int64_t object, std::size_t newest);

} // namespace yike::store
