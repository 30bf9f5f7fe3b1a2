// SPDX-License-Identifier: GPL-3.0-or-later
// Which communities people walk between: across their common border, and from the middle of one to the middle of the other.
#pragma once

#include "core/analysis/situation.h"
#include "core/base/error.h"
#include "core/base/units.h"

#include <cstdint>
#include <vector>

namespace yike::analysis {

/// When people are said to walk across a border.
struct BorderTerms {
    /// Outlines at most this far apart have a border in common: a river or a trunk road may lie between them.
    std::int32_t apart = 150; ///< m
    /// Whose walk is asked for: those who live this near (straight) to a home of the other community.
    std::int32_t nearBorder = 400; ///< m
    /// At least half of them, both sides together, walk to some home of the other community within this, at an adult's pace.
    /// A straight 400 m on a right-angled grid (detour 1.41, domain.md §7.4) is 8 minutes at 1.2 m/s.
    base::Cost across = 10 * base::kMillisecondsPerMinute;
    bool operator==(const BorderTerms &) const = default;
};

/// By number in `communities`; symmetric.
struct CommunityWalks {
    std::vector<plan::AreaId> communities; ///< ascending
    std::vector<base::People> people;
    std::vector<std::vector<bool>> neighbours;
    /// An adult's walk between the homes nearest to where its people live on average; the longer of both ways. kUnreached beyond
    /// 60 minutes, or where nobody lives.
    std::vector<std::vector<base::Cost>> between;
};

/// NothingToAssess without communities or streets; Cancelled.
[[nodiscard]] base::Result<CommunityWalks> communityWalks(const Situation &situation, const BorderTerms &terms,
                                                          const base::Progress &progress = {});

} // namespace yike::analysis
