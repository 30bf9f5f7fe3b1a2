// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of an assessment as layers other programs can draw: a snapshot, stamped, never journaled.
#pragma once

#include "core/analysis/assessment.h"
#include "core/base/progress.h"
#include "core/store/connection.h"
#include "core/store/store.h"

namespace yike::store {

/// Inside a transaction: replaces all result layers.
void writeResultLayers(Connection &connection, const analysis::Assessment &assessment, const base::Progress &progress);
[[nodiscard]] std::optional<ResultStamp> readResultStamp(Connection &connection);

} // namespace yike::store
