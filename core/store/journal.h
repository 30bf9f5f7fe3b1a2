// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: one action per edit, one change per object, before and after.
#pragma once

#include "core/plan/edit.h"
#include "core/store/connection.h"
#include "core/store/store.h"

namespace yike::store {

/// An edit of more changes than this keeps the replaced objects in one compressed blob.
inline constexpr std::size_t kBatchFrom = 2'000;

/// Writes the edit as action number `revision`. objectName: none = that of the edit's first object.
void writeJournal(Connection &connection, const plan::Edit &edit, std::int64_t revision, std::int64_t undoOf,
                  const std::optional<std::string> &objectName = std::nullopt);
/// In an action "changed-outside": a layer of which nothing is known any more but how many rows it holds now.
void noteLayerMadeAnew(Connection &connection, std::int64_t revision, const std::string &layer);
/// Newest first.
[[nodiscard]] std::vector<ActionRecord> readJournal(Connection &connection, std::size_t newest);

} // namespace yike::store
