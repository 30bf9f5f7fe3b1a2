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
    /// The norm under which the largest share of its users gains by the scenario (less those who lose); where nobody does, the one
    /// under which the largest share loses; else empty. On equal shares the first in the rulebook.
    std::string norm;
    norms::BandSet bands = 0; ///< its users
    Share before, after; ///< of it, along the network, or straight where the norm says so
    /// Of the scenario itself. gained: come to reach at least one service they did not reach; lost: at least one goes out of their reach.
    analysis::Change people, old, under3;
    /// Who gains by what the present ledger plans or builds already, and by nothing of the scenario: in `after`, for such outlets
    /// count in every scenario, but in none of the three above.
    base::People anyway = 0;
    /// Per home of the plan: the bands of those who gain, and of those who lose.
    std::vector<norms::BandSet> gaining, losing;

    bool operator==(const Effect &) const = default;
    [[nodiscard]] base::People stillWithout() const { return after.whole - after.part; } ///< under `norm`
    [[nodiscard]] bool raises() const { return !norm.empty() && after.part > before.part; }
};

/// Nothing where the two cannot be compared: other homes, another rulebook, no norm with a limit.
[[nodiscard]] std::optional<Effect> effectOf(const analysis::Assessment &before, const analysis::Assessment &after);

/// By index into the outlets of `after`: those that the present ledger plans or builds and the scenario leaves as they are. A home
/// that newly reaches one of them as its nearest gains by the ledger, not by the scenario.
[[nodiscard]] std::vector<bool> comingAnyway(const analysis::Assessment &before, const analysis::Assessment &after);
/// The index of the nearest outlet of a norm's service on foot; network::kNone where there is none or the network does not tell.
[[nodiscard]] std::uint32_t nearestOutlet(const analysis::Assessment &assessment, const norms::Norm &norm,
                                          std::size_t home);

/// The coverage norms effectOf() looks at, as indices into the rulebook's norms.
[[nodiscard]] std::vector<std::size_t> effectNorms(const analysis::Assessment &assessment);

} // namespace yike::report
