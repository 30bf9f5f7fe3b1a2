// SPDX-License-Identifier: GPL-3.0-or-later
// Who gains and who loses (受益/受损) between two states of a plan under one norm, by age and by community.
#pragma once

#include "core/analysis/assessment.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace yike::analysis {

/// gained: were not within the norm's limit and are now; lost: the other way round. Thousandths of people.
struct Change {
    base::People gained = 0, lost = 0;
    [[nodiscard]] base::People net() const { return gained - lost; }
    [[nodiscard]] bool none() const { return gained == 0 && lost == 0; }
    bool operator==(const Change &) const = default;
};

struct GroupChange {
    norms::BandSet group = 0;
    Change change;
    bool operator==(const GroupChange &) const = default;
};

struct AreaChange {
    plan::AreaId area; ///< a community; 0 = homes in none
    Change change; ///< of the norm's users
    bool operator==(const AreaChange &) const = default;
};

struct GainsAndLosses {
    std::vector<GroupChange> groups; ///< those the norm's coverage is told for, its users first
    std::vector<AreaChange> communities; ///< where anybody gains or loses; the largest gain + loss first, ties by area
    /// Per home: 1 gains, −1 loses, 0 stays as it was.
    std::vector<std::int8_t> homes;
    bool operator==(const GainsAndLosses &) const = default;
};

/// norm: index into the rulebook's norms; judged along the network, or straight where the norm says so. For every area and group gained − lost is the
/// difference of the coverage the assessments tell. Nothing where the homes or the rulebooks differ or the norm has no limit.
[[nodiscard]] std::optional<GainsAndLosses> gainsAndLosses(const Assessment &before, const Assessment &after,
                                                           std::size_t norm);

} // namespace yike::analysis
