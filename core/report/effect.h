// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario does to people (新增覆盖、受损): over all services together, each person once.
#pragma once

#include "core/analysis/gains.h"
#include "core/report/content.h"

#include <optional>
#include <string>
#include <vector>

namespace yike::report {

/// Under the coverage norm in force of each service, the first with a limit. Schools that only a distance is known of tell
/// nothing (planner.md §3.6).
struct Effect {
    /// The norm whose coverage rises by most people; where none rises, the one that falls by most; empty where none changes.
    std::string norm;
    norms::BandSet bands = 0; ///< its users
    Share before, after; ///< of it, along the network, or straight where the norm says so
    /// gained: come to reach at least one service they did not reach; lost: at least one goes out of their reach.
    analysis::Change people, old, under3;
    /// Per home of the plan: the bands of those who gain, and of those who lose.
    std::vector<norms::BandSet> gaining, losing;

    bool operator==(const Effect &) const = default;
    [[nodiscard]] base::People stillWithout() const { return after.whole - after.part; } ///< under `norm`
    [[nodiscard]] bool raises() const { return !norm.empty() && after.part > before.part; }
};

/// Nothing where the two cannot be compared: other homes, another rulebook, no norm with a limit.
[[nodiscard]] std::optional<Effect> effectOf(const analysis::Assessment &before, const analysis::Assessment &after);

/// The coverage norms effectOf() looks at, as indices into the rulebook's norms.
[[nodiscard]] std::vector<std::size_t> effectNorms(const analysis::Assessment &assessment);

} // namespace yike::report
