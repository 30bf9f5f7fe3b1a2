// SPDX-License-Identifier: GPL-3.0-or-later
// What a live assessment holds; for live.cpp (outlets) and live_network.cpp (streets, gates, parameters).
#pragma once

#include "core/analysis/live.h"
#include "core/analysis/nearest_fields.h"
#include "core/analysis/outlet_changes.h"
#include "core/analysis/state.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace yike::analysis {

/// How late the others come to each place, per walker: what a search from one more outlet is held against. Null = not known.
using Ceilings = std::array<std::shared_ptr<const network::Search::Ceiling>, norms::kWalkerCount>;

/// What changes for one service: outlets that no longer serve as they did, and those that serve anew (a moved one is both).
struct Touched {
    std::size_t service = 0;
    std::vector<plan::OutletId> left; ///< ascending
    std::vector<std::uint32_t> leftAt; ///< indices now of those that are still there
    std::vector<std::uint32_t> came; ///< indices now, ascending
    NearestSet without; ///< nearest times of all others
    Ceilings ceilings; ///< of the same
    std::shared_ptr<const StraightSquares> straight; ///< of the same
    [[nodiscard]] bool waysDiffer() const { return !left.empty() || !came.empty(); }
};

struct LiveAssessment::Impl {
    State state;
    std::shared_ptr<const Assessment> snapshot;
    std::uint64_t revision = 0;
    /// Nearest times without one outlet, per service, while that outlet is edited.
    struct Kept {
        plan::OutletId id;
        NearestSet without;
        Ceilings ceilings;
        std::shared_ptr<const StraightSquares> straight;
    };
    /// Of services of the outlet that is edited: the higher of their ceilings, place by place, per walker.
    struct Combined {
        std::vector<std::shared_ptr<const network::Search::Ceiling>> of;
        std::shared_ptr<const network::Search::Ceiling> highest;
    };
    std::array<Combined, norms::kWalkerCount> combined;
    std::map<std::size_t, Kept> kept;
    NearestFields fields;

    base::Result<void> follow(std::shared_ptr<const plan::Plan> seen);
    void prepare(plan::OutletId id);
    bool prepareNetwork();

    // Outlets.
    void followOutlets(std::shared_ptr<const plan::Plan> seen);
    std::vector<Touched> touchedBy(const OutletChanges &changes, const Ledger &before) const;
    void renumber(const OutletChanges &changes);
    void leaveOut(std::vector<Touched> &touched);
    void leaveOut(Touched &entry, norms::WalkerKind walker) const;
    void leaveOutStraight(Touched &entry) const;
    [[nodiscard]] bool isKept(const Touched &entry) const;
    void takeIn(std::vector<Touched> &touched);
    std::vector<Pair> gains(std::uint32_t outlet, norms::WalkerKind walker, const std::vector<Touched> &touched);
    std::shared_ptr<const network::Search::Ceiling>
    highestOf(std::vector<std::shared_ptr<const network::Search::Ceiling>> ceilings, norms::WalkerKind walker);
    base::Cost limitOf(std::uint32_t outlet, norms::WalkerKind walker, const std::vector<Touched> &touched) const;
    void keep(const std::vector<Touched> &touched, const std::vector<OutletChange> &changed);
    void takeInStraight(const Touched &entry);
    void pairAgain(const OutletChanges &changes);

    // The ground: streets, gates, parameters.
    base::Result<void> followGround(std::shared_ptr<const plan::Plan> seen);
    base::Result<void> computeAnew(std::shared_ptr<const Situation> situation);
    void followNetwork(const State &before);
    void followNearest(const State &before);
    void followPairs(const State &before);
    void followFigures(const State &before);
};

} // namespace yike::analysis
