// SPDX-License-Identifier: GPL-3.0-or-later
// Ways as drawn become streets between junctions.
#pragma once

#include "core/demo/sketch.h"

#include <map>
#include <set>
#include <vector>

namespace yike::demo {

struct StreetDraft {
    int from = 0, to = 0;         ///< nodes
    Path line;
    int road = 0;
    plan::StreetClass streetClass = plan::StreetClass::Residential;
    plan::CrossingKind crossing = plan::CrossingKind::None;
};

struct StreetNet {
    std::vector<Vec> nodes;
    std::vector<StreetDraft> streets;
    /// The node at a place, within 40 cm; −1 if there is none.
    [[nodiscard]] int nodeAt(Vec place) const;
};

/// Cuts the ways where they meet on the same level and at each other's ends; `pins` are made junctions where a way passes.
[[nodiscard]] StreetNet nodeStreets(const Sketch &sketch, const std::vector<Vec> &pins);
/// What lies on a main road's carriageway becomes a crossing with signals, or goes.
void crossMainRoads(StreetNet &net, const Sketch &sketch);
/// Takes away stubs shorter than `shortest` and whatever does not hang together with the rest.
void tidy(StreetNet &net, std::int64_t shortest, const std::vector<Vec> &pins);

} // namespace yike::demo
