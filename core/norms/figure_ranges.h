// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of a norm may be: for readers, overrides and dialogs.
#pragma once

#include "core/base/units.h"
#include "core/norms/rulebook.h"

namespace yike::norms {

/// As far as walks are searched.
[[nodiscard]] constexpr std::int32_t farthestLimit(LimitUnit unit)
{
    return unit == LimitUnit::Metres ? base::kFarthestMillimetres / base::kMillimetresPerMetre
                                     : base::kFarthestMilliseconds / base::kMillisecondsPerMinute;
}
inline constexpr double kMostAmount = 9000; ///< requiredFor() in core/analysis counts no more
inline constexpr std::int32_t kMostSize = 1'000'000; ///< m²
inline constexpr std::int64_t kMostPeople = 100'000'000;

} // namespace yike::norms
