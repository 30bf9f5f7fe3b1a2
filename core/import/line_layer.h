// SPDX-License-Identifier: GPL-3.0-or-later
// A line layer of an office as drawn: places in units of 1e-7°, heights, and what its attributes say.
#pragma once

#include "core/import/columns.h"
#include "core/import/import.h"
#include "core/import/issue_list.h"
#include "core/import/line_noding.h"
#include "core/import/places.h"
#include "core/import/street_words.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::importing {

/// One line: at least two different places, no place twice in a row, its level that of `sense`.
struct DrawnLine {
    GridLine shape;
    LineSense sense;
    std::string name;
    std::int64_t way = 0;              ///< its number in its key column, 0 = none
    std::int64_t row = 0;              ///< in the file, for messages alone
};

struct LineLayer {
    std::vector<DrawnLine> lines; ///< to walk on; in the order of their geometry and attributes, whatever the file's
    std::vector<plan::Barrier> barriers; ///< in the order of their geometry
};

/// Reads every layer of the file that holds lines; where some are named like streets or walls, those alone. Counts features in
/// `count` (a feature is used if one of its lines is) and notes what could not be taken. TableUnreadable, FileTruncated for a
/// file that breaks off, NoStreets if it holds neither a street nor a barrier, ColumnUnknown by `named` later.
[[nodiscard]] base::Result<LineLayer> readLineLayer(const std::string &path, NamedColumns &named, PlaceReader &places,
                                                    IssueList &issues, ImportCount &count,
                                                    const base::Progress &progress);

} // namespace yike::importing
