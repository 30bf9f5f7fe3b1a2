// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario changes of the walking network, as it is shown: cutting a street for a junction is no change to see.
#pragma once

#include "ui/render/paint_network.h"

namespace yike::render {

/// Ways the scenario adds and closes, and those closed in the present state. Parts of a street that was only cut are left out,
/// and so is the street itself where its parts still make it up.
[[nodiscard]] std::vector<ChangedStreet> networkChanges(const plan::Plan &plan, plan::ScenarioId scenario,
                                                        const geo::LocalFrame &frame);

} // namespace yike::render
