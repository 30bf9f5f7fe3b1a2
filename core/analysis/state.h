// SPDX-License-Identifier: GPL-3.0-or-later
// Everything computed for one state of a plan, in the parts an edit can touch; assess() and the live assessment share it.
#pragma once

#include "core/analysis/service_figures.h"

namespace yike::analysis {

/// All by service index but for the pairs.
struct State {
    Basis basis;
    std::vector<NearestSet> nearest;
    std::vector<std::shared_ptr<const StraightSquares>> straight;
    CatchmentPairs pairs; ///< by outlet index
    std::vector<std::shared_ptr<const ServiceFigures>> figures;
};

/// From nothing; Cancelled is the only failure.
[[nodiscard]] base::Result<State> computeState(std::shared_ptr<const Situation> situation,
                                               const base::Progress &progress);
/// The pairs an outlet needs; null if it counts for no adequacy.
[[nodiscard]] std::shared_ptr<const std::vector<Pair>> catchmentPairs(const Basis &basis, std::uint32_t outlet);
/// The parts put together as they are shown.
[[nodiscard]] std::shared_ptr<const Assessment> assembled(const State &state, std::uint64_t revision);

} // namespace yike::analysis
