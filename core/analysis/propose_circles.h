// SPDX-License-Identifier: GPL-3.0-or-later
// Proposes 便民生活圈: whole communities put together that people walk between, with enough people and not too many.
#pragma once

#include "core/analysis/community_walks.h"
#include "core/plan/edit.h"

#include <vector>

namespace yike::analysis {

struct CircleTerms {
    /// From the least of a ten-minute tier (GB 50180-2018 2.0.3: 15,000 to 25,000) to the most of a draft of Shanghai's technical
    /// standard of 2024 (30,000 to 50,000), which is also the least of a fifteen-minute tier (2.0.2). The average circle at the
    /// end of 2025 had 20,700 residents. Thousandths of people.
    base::People least = 15'000'000, most = 50'000'000;
    base::Cost widest = 15 * base::kMillisecondsPerMinute; ///< between the middles of any two members, where possible
    base::Cost widestAtAll = 30 * base::kMillisecondsPerMinute; ///< a circle wider than this is none
    BorderTerms border;
    bool uncoveredOnly = false; ///< only communities that are in no circle yet
    bool operator==(const CircleTerms &) const = default;
};

struct ProposedCircle {
    std::vector<plan::AreaId> members; ///< ascending
    plan::AreaId centre; ///< the member most people live in
    base::People people = 0;
    base::Cost width = 0; ///< the longest walk between the middles of two members; kUnreached: none within 60 minutes
    bool wide = false; ///< wider than asked for: no narrower circle had people enough
    bool operator==(const ProposedCircle &) const = default;
};

/// Why a community is in no circle.
enum class LeftReason : std::uint8_t {
    Nobody, ///< nobody lives there
    TooMany, ///< more people than a circle may have, alone
    CutOff, ///< too few people, and nobody walks across its borders in time
    TooFew, ///< too few people, and every neighbour would make too many
    TooWide, ///< too few people, and with every neighbour that is left the walk would be too long
};
struct LeftCommunity {
    plan::AreaId community;
    LeftReason reason = LeftReason::Nobody;
    bool operator==(const LeftCommunity &) const = default;
};

struct CircleProposal {
    std::vector<ProposedCircle> circles; ///< by their first member
    std::vector<LeftCommunity> left; ///< ascending
    bool operator==(const CircleProposal &) const = default;
};

/// The smallest circle still short of people joins the neighbour that keeps it within the width, rather one that is short too,
/// with the shortest walk; then what is still short takes a community from a neighbour that can spare it. What is left over
/// does both again up to the greater width, the narrowest first. Every community is in one circle or in `left`. The order of
/// ids decides all ties.
[[nodiscard]] CircleProposal grouped(const CommunityWalks &walks, const CircleTerms &terms);

/// OutOfRange: not 0 < least ≤ most; NothingToAssess; Cancelled.
[[nodiscard]] base::Result<CircleProposal> proposeCircles(const Situation &situation, const CircleTerms &terms,
                                                          const base::Progress &progress = {});

/// What becomes of the circles there are.
enum class FormerCircles : std::uint8_t { Keep, Replace };
/// Adds the circles as sets of communities with origin Proposed, named after their centre (盐仓便民生活圈); one edit, one
/// undo. Replace: all circles there are go; their names are free again.
[[nodiscard]] plan::Edit addCircles(const plan::Plan &plan, const CircleProposal &proposal,
                                    FormerCircles former = FormerCircles::Keep);

} // namespace yike::analysis
