// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing people out by weights, totals kept to the thousandth; and what a district's census makes of the default shares.
#pragma once

#include "core/norms/bands.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace yike::demography {

/// Shares of the bands, per hundred thousand people; they add up to 100,000.
using BandShares = std::array<std::int32_t, norms::kBandCount>;
inline constexpr std::int32_t kWholeShares = 100'000;

/// `people` by weights: largest remainder (Hamilton's method), ties to the first; the parts add up to `people` exactly.
/// Nothing is shared out where no weight is above zero, or people below; weights below zero count as none.
[[nodiscard]] std::vector<base::People> sharedOut(base::People people, std::span<const std::int64_t> weights);
/// The same over the bands.
[[nodiscard]] norms::BandPeople sharedOut(base::People people,
                                          const std::array<std::int64_t, norms::kBandCount> &weights);
/// A total without ages by default shares.
[[nodiscard]] norms::BandPeople splitTotal(base::People total, const BandShares &shares);

/// What a district's own census says of its ages, per hundred thousand; −1 = not given.
struct CensusAges {
    std::int32_t under15 = -1, aged60 = -1, aged65 = -1;
    bool operator==(const CensusAges &) const = default;
};

/// Shares of today scaled by how the district differed from the country at the census: each of 0–14, 60–64 and 65+ is
/// multiplied by district ÷ country of its group, 15–59 takes the rest. A group that is not given keeps the country's
/// share; where only 60+ or only 65+ is given it stands for both groups. Groups that together leave nothing for 15–59 are
/// scaled down to the whole.
[[nodiscard]] BandShares scaledShares(const BandShares &country, const CensusAges &countryCensus,
                                      const CensusAges &district);

} // namespace yike::demography
