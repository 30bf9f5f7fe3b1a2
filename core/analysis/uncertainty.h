// SPDX-License-Identifier: GPL-3.0-or-later
// How sure are the figures: speeds, distances, people and capacities as ranges, drawn many times (Monte Carlo).
#pragma once

#include "core/analysis/assessment.h"
#include "core/base/error.h"
#include "core/base/progress.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace yike::analysis {

/// A factor drawn from a triangle, per mille of the value: low ≤ mode ≤ high.
struct FactorRange {
    std::int32_t low = 1000, mode = 1000, high = 1000;
    bool operator==(const FactorRange &) const = default;
};
/// The quantile u (0 < u < 1) of the triangle, as a factor.
[[nodiscard]] double triangular(const FactorRange &range, double u);

/// What is uncertain and how much. Paths are held fixed: a faster walker goes the same way and to the same nearest outlet,
/// and waits at crossings shrink and grow with the walking. Every draw is keyed by seed, run and variable alone.
struct UncertaintyRequest {
    std::uint64_t seed = 1;
    int runs = 1000;
    /// Walking speed of each group: one draw a run and walker. A fifth about the mode covers the studies behind domain.md §7.1.
    FactorRange speed{800, 1000, 1200};
    /// Length of the way, for everybody at once: paths nobody has mapped make it shorter, entrances and crowds longer.
    FactorRange distance{900, 1000, 1150};
    /// People of a community in one broad age group (under 6, 6 to 59, 60 and over).
    FactorRange communityPeople{950, 1000, 1050};
    /// A home's share of its community's people; the community's sum is kept. Wider where people come from floor area alone.
    FactorRange homePeople{800, 1000, 1200};
    FactorRange estimatedHomePeople{500, 1000, 1500};
    /// Capacity or area of each outlet.
    FactorRange capacity{900, 1000, 1100};
};

/// Pairs of outlets and homes are kept this far beyond the catchment, per mille; ways are never drawn shorter than that allows.
inline constexpr std::int32_t kPairsKept = 1350;

/// The figure as assessed, and between what it lies in nine runs of ten.
struct Interval {
    double nominal = 0, low = 0, median = 0, high = 0; ///< 5th, 50th and 95th of a hundred
    bool operator==(const Interval &) const = default;
};

struct CoverageInterval {
    std::string norm;
    norms::BandSet bands = 0;
    plan::AreaId area;
    Interval metres, minutes; ///< shares, 0 to 1
    bool operator==(const CoverageInterval &) const = default;
};
/// Have ÷ required of norms by people or households.
struct ProvisionInterval {
    std::string norm;
    plan::AreaId area;
    Interval ratio;
    bool operator==(const ProvisionInterval &) const = default;
};
struct AdequacyInterval {
    std::string service;
    plan::AreaId area;
    Interval mean; ///< capacity units per thousand users (E2SFCA)
    bool operator==(const AdequacyInterval &) const = default;
};
/// Where a community stands among all, by the minutes column of a norm's own users; 1 = covered least. Ties share the lower rank.
struct RankInterval {
    std::string norm;
    plan::AreaId area;
    int nominal = 0, low = 0, high = 0; ///< ranks: as assessed, 5th and 95th of a hundred
    double worstFifth = 0; ///< share of runs in which it is among the least covered fifth
    bool operator==(const RankInterval &) const = default;
};
/// Whether a norm's ranking of communities holds: the mean rank correlation (Spearman) of the runs with the assessed order.
struct RankingStability {
    std::string norm;
    double correlation = 1;
    bool operator==(const RankingStability &) const = default;
};

struct Uncertainty {
    UncertaintyRequest request;
    std::vector<CoverageInterval> coverage; ///< as Assessment::coverage, without areas where nobody of the group lives
    std::vector<ProvisionInterval> provision;
    std::vector<AdequacyInterval> adequacy;
    std::vector<RankInterval> ranks; ///< norms in rulebook order, communities ascending
    std::vector<RankingStability> rankings;

    [[nodiscard]] const CoverageInterval *find(std::string_view norm, norms::BandSet bands, plan::AreaId area) const;
};

/// The quantile p of sorted values: linear between neighbours; 0 for none.
[[nodiscard]] double quantile(std::span<const float> sorted, double p);

/// Off the GUI thread; Cancelled, and OutOfRange for a request out of bounds (runs 20 to 100,000, factors 100 to 3,000 and in
/// order), are the only failures.
[[nodiscard]] base::Result<Uncertainty> uncertaintyOf(const Assessment &assessment, const UncertaintyRequest &request,
                                                      const base::Progress &progress = {});

} // namespace yike::analysis
