// SPDX-License-Identifier: GPL-3.0-or-later
// Even splits of bands, and their sums.
#include "core/demography/single_ages.h"

#include "core/demography/shares.h"

#include <algorithm>
#include <span>

namespace yike::demography {

namespace {

constexpr std::array<std::size_t, norms::kBandCount + 1> kFirstAge{0, 3, 6, 12, 15, 60, 65, 70, 80, kAges};

} // namespace

norms::Band bandOf(std::size_t age)
{
    const auto at = std::ranges::upper_bound(kFirstAge, std::min(age, kAges - 1));
    return static_cast<norms::Band>(at - kFirstAge.begin() - 1);
}

std::size_t firstAge(norms::Band band) { return kFirstAge[static_cast<std::size_t>(band)]; }

SingleAges byYear(const norms::BandPeople &people, const std::array<std::int64_t, kAges> &openWeights)
{
    std::array<std::int64_t, kAges> weights{};
    weights.fill(1);
    const std::size_t open = firstAge(norms::Band::Age80plus);
    const bool known = std::any_of(openWeights.begin() + static_cast<std::ptrdiff_t>(open), openWeights.end(),
                                   [](std::int64_t weight) { return weight > 0; });
    if (known)
        std::copy(openWeights.begin() + static_cast<std::ptrdiff_t>(open), openWeights.end(),
                  weights.begin() + static_cast<std::ptrdiff_t>(open));
    SingleAges ages{};
    for (std::size_t band = 0; band < norms::kBandCount; ++band) {
        const std::size_t from = kFirstAge[band];
        const auto years = std::span<const std::int64_t>(weights).subspan(from, kFirstAge[band + 1] - from);
        std::ranges::copy(sharedOut(people[band], years), ages.begin() + static_cast<std::ptrdiff_t>(from));
    }
    return ages;
}

norms::BandPeople byBand(const SingleAges &ages)
{
    norms::BandPeople people{};
    for (std::size_t age = 0; age < kAges; ++age)
        people[static_cast<std::size_t>(bandOf(age))] += ages[age];
    return people;
}

} // namespace yike::demography
