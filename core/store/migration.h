// SPDX-License-Identifier: GPL-3.0-or-later
// Files of an older schema brought up to date: numbered SQL in one transaction, a copy of the old file beside it.
#pragma once

#include "core/base/embedded_file.h"
#include "core/store/connection.h"

#include <memory>
#include <span>

namespace yike::store {

/// What this program brings along, the first is number 1.
[[nodiscard]] std::span<const base::EmbeddedFile> migrations();
/// Runs those above `schema` in one transaction: all of them, or the file stays as it was.
[[nodiscard]] base::Result<void> migrate(Connection &connection, int schema,
                                         std::span<const base::EmbeddedFile> all = migrations());
/// "NAME.schema-1.gpkg" beside the file, "NAME.schema-1-2.gpkg" where that is there already.
[[nodiscard]] base::Result<void> keepOldFile(Connection &connection, int schema);
/// The file in memory, up to date, for a program that may not write to it.
[[nodiscard]] base::Result<std::unique_ptr<Connection>> migratedInMemory(Connection &connection, int schema);

/// Every page of an open database into a file that is there already, or (nothing named) into another open one.
[[nodiscard]] base::Result<void> backupInto(sqlite3 *from, const std::string &name);

} // namespace yike::store
