// SPDX-License-Identifier: GPL-3.0-or-later
// A table of points for the command line: an id, a place and perhaps a category for each row; nothing enters a plan.
#pragma once

#include "core/base/error.h"
#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/geo/point.h"
#include "core/import/import.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yike::importing {

struct PointRow {
    std::int64_t row = 0;             ///< in the file, counted from 1
    std::string id;                   ///< the row's number where the table has no id
    std::string category;             ///< as it stands there, may be empty
    std::optional<geo::LonLat> place; ///< nothing: none, or none that can be read
};

struct PointTable {
    std::vector<PointRow> rows; ///< in the order of the file
    bool hasCategory = false;   ///< there is a column for it
    std::vector<base::Issue> issues;
};

/// Any table readTables() reads, with the header words and roles of the other tables ("key", "lon", "lat", "lonlat", "x", "y",
/// "category"). map: the box round the streets, for swapped coordinates and metres without a zone.
[[nodiscard]] base::Result<PointTable> readPoints(const std::string &path,
                                                  const std::map<std::string, std::string> &columns,
                                                  CoordinateSystem coordinates, const std::optional<geo::Bounds> &map,
                                                  const base::Progress &progress);

} // namespace yike::importing
