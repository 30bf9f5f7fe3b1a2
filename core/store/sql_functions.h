// SPDX-License-Identifier: GPL-3.0-or-later
// The functions the triggers of a spatial index call: without them a layer refuses every write.
#pragma once

struct sqlite3;

namespace yike::store {

/// ST_MinX, ST_MaxX, ST_MinY, ST_MaxY, ST_IsEmpty: deterministic and innocuous.
void registerSpatialFunctions(sqlite3 *database);

} // namespace yike::store
