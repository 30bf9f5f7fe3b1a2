// SPDX-License-Identifier: GPL-3.0-or-later
// Who of a group reaches one of several kinds of outlets within 5, 10 and 15 minutes at their own pace, by area.
#pragma once

#include "core/report/old_young.h"

#include <span>
#include <vector>

namespace yike::report {

struct ReachedPeople {
    std::array<base::People, kReachMinutes.size()> within{};
    ReachedPeople &operator+=(const ReachedPeople &other);
};

struct ThemeReach {
    std::vector<ReachedPeople> bySlot; ///< of the assessment's area index
    analysis::Assignment assignment = analysis::Assignment::Nearest; ///< of the kinds; pupils go to their own schools
};

/// services: indices into the rulebook. Outlets below the minimum size of their kind's coverage norm serve nobody. Each band walks
/// as norms::walkerOf() says.
[[nodiscard]] ThemeReach reachOf(const analysis::Assessment &assessment, std::span<const std::size_t> services,
                                 norms::BandSet group);

} // namespace yike::report
