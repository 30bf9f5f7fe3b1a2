// SPDX-License-Identifier: GPL-3.0-or-later
// How much ground a project covers in one piece, for the reminder that large detailed maps may be classified.
#pragma once

#include "core/plan/plan.h"

namespace yike::shell {

/// Above this, maps larger than 1:5,000 with all features are 秘密 (catalogue of 2020, item 18).
inline constexpr double kCoverToRemind = 25; ///< km²

/// km² of the convex hull of the areas, or of the streets where there are none. Tens of milliseconds for a county.
[[nodiscard]] double coverSquareKm(const plan::Plan &plan);
/// Roads or buildings are in it: a map at a large scale.
[[nodiscard]] bool isDetailed(const plan::Plan &plan);

} // namespace yike::shell
