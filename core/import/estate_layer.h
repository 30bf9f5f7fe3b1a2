// SPDX-License-Identifier: GPL-3.0-or-later
// An office's layers of estates (小区) and of their gates, as rows: polygons with a name, points with what a gate is for.
#pragma once

#include "core/import/table_import.h"
#include "core/plan/residence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace yike::importing {

struct EstateRow {
    plan::Estate estate; ///< without id and gates; its outline is valid
    std::optional<bool> walled; ///< as the layer says; nothing: it does not
    std::int64_t row = 0;
};

struct GateRow {
    plan::Gate gate;
    std::string estate; ///< the name it gives, may be empty
    std::int64_t row = 0;
};

/// Polygons, and closed lines of drawings; each part of a multipolygon is an estate. Texts inside an estate without a name name it.
/// Notes GeometryBroken (an outline that crosses itself is mended, one without area is left out), RowUnreadable (words that are
/// not known). TableUnreadable where no row has an outline.
[[nodiscard]] base::Result<std::vector<EstateRow>> readEstateRows(const std::vector<Table> &tables,
                                                                  TableContext &context);
/// Points. What has no place is counted as unplaced and noted, all others are neither used nor skipped yet.
[[nodiscard]] base::Result<std::vector<GateRow>> readGateRows(const std::vector<Table> &tables, TableContext &context);

} // namespace yike::importing
