// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the options of the rational agent access model, and tells the step of each cycle.
#pragma once

#include "core/measures/raam.h"

namespace yike::measures {

[[nodiscard]] base::Result<void> checkOptions(const RaamOptions &options);
/// Share of a demand point's people that may move in a cycle.
[[nodiscard]] double stepOf(const RaamOptions &options, int cycle);

} // namespace yike::measures
