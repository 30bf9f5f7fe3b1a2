// SPDX-License-Identifier: GPL-3.0-or-later
// Which vertices of noded lines are junctions, and the number of each.
#pragma once

#include "core/import/line_noding.h"
#include "core/plan/ids.h"

#include <cstdint>
#include <vector>

namespace yike::importing {

/// Where a line is cut: a vertex that is a junction.
struct Cut {
    std::uint32_t vertex = 0;
    plan::NodeId node;
    bool operator==(const Cut &) const = default;
};

/// Per line its cuts in order, at least its two ends; a closed stretch between two cuts is cut once more in its middle.
/// A junction is a place where a line ends or passages of one level part; where they run on together there is none. Where some level has ends alone, all levels of that
/// place are one junction; else each level has its own. Numbers come from the place and ascend with it.
[[nodiscard]] std::vector<std::vector<Cut>> cutsOf(const std::vector<GridLine> &lines);

} // namespace yike::importing
