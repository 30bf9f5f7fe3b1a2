// SPDX-License-Identifier: GPL-3.0-or-later
// Walking across a square: straight lines between its entries that stay inside.
#pragma once

#include "core/import/osm_nodes.h"

#include <utility>
#include <vector>

namespace yike::importing {

/// Rings without the repeated last node, the first is the outer one. entries: nodes of the rings where other streets meet.
/// Neighbours on a ring are left out: their edge is a street already. At most some hundred lines, whatever the square.
[[nodiscard]] std::vector<std::pair<NodeRow, NodeRow>> waysAcross(const std::vector<std::vector<NodeRow>> &rings,
                                                                  std::vector<NodeRow> entries, const OsmNodes &nodes);

} // namespace yike::importing
