// SPDX-License-Identifier: GPL-3.0-or-later
// Largest remainders, and shares scaled by a district's census.
#include "core/demography/shares.h"

#include <algorithm>
#include <numeric>

namespace yike::demography {

namespace {

/// Weights that add up to at most 2³¹, so that a remainder times a weight is an int64.
std::vector<std::int64_t> handy(std::span<const std::int64_t> weights)
{
    constexpr std::int64_t kMostEach = std::int64_t{1} << 40;
    constexpr std::int64_t kMostInAll = std::int64_t{1} << 31;
    std::vector<std::int64_t> out;
    for (const std::int64_t weight : weights)
        out.push_back(std::clamp<std::int64_t>(weight, 0, kMostEach));
    while (std::accumulate(out.begin(), out.end(), std::int64_t{0}) > kMostInAll)
        for (std::int64_t &weight : out)
            weight /= 2;
    return out;
}

} // namespace

std::vector<base::People> sharedOut(base::People people, std::span<const std::int64_t> weights)
{
    std::vector<base::People> out(weights.size());
    const std::vector<std::int64_t> parts = handy(weights);
    const std::int64_t whole = std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    if (whole <= 0 || people <= 0)
        return out;
    std::vector<std::int64_t> remainder(parts.size());
    base::People left = people;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        out[i] = people / whole * parts[i] + people % whole * parts[i] / whole;
        remainder[i] = people % whole * parts[i] % whole;
        left -= out[i];
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return remainder[i]; });
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++out[order[i]]; // fewer are left than there are remainders above zero
    return out;
}

norms::BandPeople sharedOut(base::People people, const std::array<std::int64_t, norms::kBandCount> &weights)
{
    norms::BandPeople out{};
    std::ranges::copy(sharedOut(people, std::span<const std::int64_t>(weights)), out.begin());
    return out;
}

norms::BandPeople splitTotal(base::People total, const BandShares &shares)
{
    std::array<std::int64_t, norms::kBandCount> weights{};
    std::ranges::copy(shares, weights.begin());
    return sharedOut(total, weights);
}

namespace {

constexpr std::size_t kWorkingAge = static_cast<std::size_t>(norms::Band::Age15to59);
constexpr std::size_t kFirstOld = static_cast<std::size_t>(norms::Band::Age60to64);

/// Share × district ÷ country, rounded; the share itself where either is unknown.
std::int64_t scaledShare(std::int64_t share, std::int32_t district, std::int32_t country)
{
    return district < 0 || country <= 0 ? share : (share * district + country / 2) / country;
}

} // namespace

BandShares scaledShares(const BandShares &country, const CensusAges &countryCensus, const CensusAges &district)
{
    std::array<std::int64_t, norms::kBandCount> weights{};
    for (std::size_t i = 0; i < kWorkingAge; ++i)
        weights[i] = scaledShare(country[i], district.under15, countryCensus.under15);
    const bool both = district.aged60 >= 0 && district.aged65 >= 0;
    const bool only65 = district.aged60 < 0 && district.aged65 >= 0;
    const std::int32_t old = only65 ? district.aged65 : district.aged60;
    const std::int32_t oldHere = only65 ? countryCensus.aged65 : countryCensus.aged60;
    weights[kFirstOld] = both ? scaledShare(country[kFirstOld], std::max(0, district.aged60 - district.aged65),
                                            countryCensus.aged60 - countryCensus.aged65)
                              : scaledShare(country[kFirstOld], old, oldHere);
    for (std::size_t i = kFirstOld + 1; i < norms::kBandCount; ++i)
        weights[i] = both ? scaledShare(country[i], district.aged65, countryCensus.aged65)
                          : scaledShare(country[i], old, oldHere);
    const std::int64_t others = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    weights[kWorkingAge] = std::max<std::int64_t>(0, kWholeShares - others);
    BandShares shares{};
    const auto whole = sharedOut(kWholeShares, std::span<const std::int64_t>(weights));
    std::ranges::transform(whole, shares.begin(), [](std::int64_t part) { return static_cast<std::int32_t>(part); });
    return shares;
}

} // namespace yike::demography
