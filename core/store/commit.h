// SPDX-License-Identifier: GPL-3.0-or-later
// An edit into the tables: only what it touched is written.
#pragma once

#include "core/plan/edit.h"
#include "core/store/connection.h"

namespace yike::store {

/// Inside a transaction. `after` is the plan after the edit.
void writeEdit(Connection &connection, const plan::Edit &edit, const plan::Plan &after);

} // namespace yike::store
