// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a people table: one building, estate or grid cell each.
#pragma once

#include "core/import/table_import.h"
#include "core/plan/residence.h"

#include <string>
#include <vector>

namespace yike::importing {

struct ResidenceRow {
    plan::Residence residence; ///< without id
    std::string community;     ///< its name in the table
};

/// Ages as the table has them come out as our bands (people.h). Rows nobody lives in, and rows without a place on the map,
/// are skipped and counted: people who are nowhere are covered by nothing.
[[nodiscard]] base::Result<std::vector<ResidenceRow>> readResidenceRows(const std::vector<Table> &tables,
                                                                        TableContext &context);

} // namespace yike::importing
