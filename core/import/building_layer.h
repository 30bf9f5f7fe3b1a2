// SPDX-License-Identifier: GPL-3.0-or-later
// Buildings of an office (房屋建筑普查: footprint, storeys, use, year) in the place of those of the map.
#pragma once

#include "core/import/table_import.h"
#include "core/plan/base_map.h"

#include <cstdint>
#include <vector>

namespace yike::importing {

/// A building for each polygon of each row, without ids; a row without an outline, or off the map, is skipped and told.
[[nodiscard]] base::Result<std::vector<plan::Building>> readBuildings(const std::vector<Table> &tables,
                                                                      TableContext &context);

/// The same outline is the same building and keeps its id; others get one from nextId on. changed counts those that are new or
/// other now. Ascending id.
[[nodiscard]] std::vector<plan::Building> withBuildingIds(std::vector<plan::Building> buildings,
                                                          const std::vector<plan::Building> &known,
                                                          std::int64_t &nextId, std::int64_t &changed);

} // namespace yike::importing
