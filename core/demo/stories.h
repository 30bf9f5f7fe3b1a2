// SPDX-License-Identifier: GPL-3.0-or-later
// The three stories of planner.md §5 as ready scenarios.
#pragma once

#include "core/demo/assemble/assemble.h"

namespace yike::demo {

/// Places that have to be junctions: both mouths of the new passage, and both ends of every locked gate's way.
[[nodiscard]] std::vector<Vec> storyPins(const Sketch &sketch);
/// Keeps the shop units the stories need, before the shops take them.
void keepStoryUnits(Ledger &ledger, const StreetNet &net);
/// A 隔铁路的助餐点 (and its variant with a passage under the railway), B 幼转托, C 菜市场停业.
void tellStories(Draft &draft, const Ledger &ledger, const StreetNet &net, const Tile &tile, const Placed &placed);

} // namespace yike::demo
