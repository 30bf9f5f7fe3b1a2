// SPDX-License-Identifier: GPL-3.0-or-later
// Rows (dwellings) by largest remainder, then columns (bands) row by row of what is left: both margins are exact.
#include "core/demography/floor_sharing.h"

#include "core/demography/shares.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace yike::demography {

namespace {

using norms::BandPeople;
using norms::kBandCount;
__extension__ using Wide = __int128;

std::vector<std::int64_t> weightsOf(std::span<const Dwelling> dwellings)
{
    std::vector<std::int64_t> weights;
    for (const Dwelling &dwelling : dwellings) {
        const Wide lived = Wide{std::max<std::int64_t>(dwelling.floorArea, 0)} *
                           (1000 - std::clamp<std::int32_t>(dwelling.vacancy, 0, 1000)) / 1000;
        weights.push_back(dwelling.counted ? 0 : static_cast<std::int64_t>(lived));
    }
    return weights;
}

/// `people` of those left, by what is left of each band: never more than there are, and the last takes exactly the rest.
BandPeople drawn(base::People people, BandPeople &left)
{
    BandPeople out{};
    const base::People whole = norms::total(left);
    if (whole <= 0 || people <= 0)
        return out;
    std::array<Wide, kBandCount> remainder{};
    base::People open = people;
    for (std::size_t band = 0; band < kBandCount; ++band) {
        const Wide part = Wide{people} * left[band];
        out[band] = static_cast<base::People>(part / whole);
        remainder[band] = part % whole;
        open -= out[band];
    }
    std::array<std::size_t, kBandCount> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t band) { return remainder[band]; });
    for (std::size_t i = 0; open > 0; ++i, --open)
        ++out[order[i]]; // fewer are open than there are remainders above zero
    for (std::size_t band = 0; band < kBandCount; ++band)
        left[band] -= out[band];
    return out;
}

/// The total less the counted; bands that are counted beyond their total are taken off the others.
BandPeople restOf(const BandPeople &total, std::span<const Dwelling> dwellings, base::People &over)
{
    BandPeople rest = total;
    for (const Dwelling &dwelling : dwellings)
        for (std::size_t band = 0; dwelling.counted && band < kBandCount; ++band)
            rest[band] -= (*dwelling.counted)[band];
    base::People missing = 0;
    for (base::People &people : rest) {
        missing += std::max<base::People>(-people, 0);
        people = std::max<base::People>(people, 0);
    }
    over = std::max<base::People>(missing - norms::total(rest), 0);
    drawn(missing - over, rest);
    return rest;
}

/// Whole people by the bands they are in.
BandPeople wholeBands(base::People people, BandPeople thousandths) { return drawn(people, thousandths); }

} // namespace

FloorShares sharedByFloor(const BandPeople &total, std::span<const Dwelling> dwellings, bool wholePeople)
{
    FloorShares shares;
    for (const Dwelling &dwelling : dwellings)
        shares.people.push_back(dwelling.counted.value_or(BandPeople{}));
    BandPeople rest = restOf(total, dwellings, shares.over);
    const std::vector<std::int64_t> weights = weightsOf(dwellings);
    const auto largest = std::ranges::max_element(weights);
    if (largest == weights.end() || *largest <= 0) {
        shares.left = rest;
        return shares;
    }
    const base::People unit = wholePeople ? base::kOnePerson : 1;
    const base::People all = norms::total(rest);
    const auto widest = std::ranges::max_element(rest) - rest.begin();
    BandPeople units = rest;
    if (wholePeople)
        units = wholeBands(all / unit, rest);
    const auto rows = sharedOut(norms::total(units), std::span<const std::int64_t>(weights));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const BandPeople mine = drawn(rows[i], units);
        for (std::size_t band = 0; band < kBandCount; ++band)
            shares.people[i][band] += mine[band] * unit;
    }
    shares.people[static_cast<std::size_t>(largest - weights.begin())][static_cast<std::size_t>(widest)] += all % unit;
    return shares;
}

} // namespace yike::demography
