// SPDX-License-Identifier: GPL-3.0-or-later
// Drawn lines become streets between junctions: noded, ends joined, doubled ones dropped, in an order of their own.
#pragma once

#include "core/base/error.h"
#include "core/import/issue_list.h"
#include "core/import/line_layer.h"
#include "core/plan/street.h"

#include <cstdint>
#include <span>
#include <vector>

namespace yike::importing {

/// Lines meet where they share a vertex, cross or touch on one level; a line that ends on another meets it whatever the level;
/// lines that only pass a vertex on different levels do not. Of ways drawn twice on one level (between the same two junctions,
/// through the same vertices) one stays: the one more people may walk, then the one with a name. A loop is cut in its middle.
///
/// Streets ascend by id: those of `known` keep theirs (keepIds), new ones get theirs (from nextId) in the order of their places,
/// whatever the order of the lines; a junction's number comes
/// from its place, so that the same network read again has the same junctions. joinEnds: mm. Notes StreetsCrossed,
/// StreetEndsJoined, StreetDoubled. OutOfRange and Cancelled of the noding.
[[nodiscard]] base::Result<std::vector<plan::Street>> streetsOf(std::vector<DrawnLine> lines, std::int32_t joinEnds,
                                                                std::span<const plan::Street> known,
                                                                std::int64_t &nextId, IssueList &issues,
                                                                const base::Progress &progress);

} // namespace yike::importing
