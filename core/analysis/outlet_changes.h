// SPDX-License-Identifier: GPL-3.0-or-later
// Which outlets differ between two plans, and how that touches the figures.
#pragma once

#include "core/plan/plan.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace yike::analysis {

/// One outlet that differs in something figures are made of.
struct OutletChange {
    plan::OutletId id;
    std::optional<std::uint32_t> before, after; ///< its index in either plan; none = was not, or is no longer, there
    bool sameWays = false; ///< who can walk there in what time is as before: only capacity, area or services differ
};

struct OutletChanges {
    std::vector<OutletChange> changed;      ///< ascending id
    std::vector<std::uint32_t> newIndex;    ///< per outlet before: its index now, network::kNone = deleted
    std::vector<bool> edited;               ///< per outlet now: new, or different in anything at all
    bool renumbered = false;                ///< some outlet that stayed has another index
    bool resized = false;                   ///< there are more or fewer outlets
};

[[nodiscard]] OutletChanges changesBetween(const plan::Plan &before, const plan::Plan &after);

} // namespace yike::analysis
