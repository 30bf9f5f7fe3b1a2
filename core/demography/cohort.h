// SPDX-License-Identifier: GPL-3.0-or-later
// Carrying people by single-year cohorts to a later year: survival, migration, ageing, births.
#pragma once

#include "core/demography/single_ages.h"

#include <array>
#include <cstdint>
#include <span>

namespace yike::demography {

/// Deaths a year per million people of each age; 100 and over last.
struct LifeTable {
    std::array<std::int32_t, kAges> deaths{};

    /// From central death rates nmx by age group: 1qx = 2m ÷ (2 + m) for each single year of the group (deaths spread evenly
    /// over the year; Preston, Heuveline & Guillot 2001, §3.2). rate: per million, for ages from `from` to the next group.
    struct Group {
        std::size_t from = 0;
        std::int32_t rate = 0;
    };
    [[nodiscard]] static LifeTable fromRates(std::span<const Group> groups);
    /// Survivors of 10⁹ newborns at the start of each age: the shape of the open band.
    [[nodiscard]] std::array<std::int64_t, kAges> survivors() const;
};

/// What changes people from one year to the next.
struct Change {
    const LifeTable *lifeTable = nullptr; ///< nullptr: nobody dies
    base::People births = -1; ///< in the first year; −1 = a third of those aged 0–2 now
    std::int32_t birthTrend = 0; ///< per mille a year: births of each year against the year before
    std::array<std::int32_t, norms::kBandCount> migration{}; ///< per mille a year, by band at the start of the year
};

struct Carried {
    norms::BandPeople people{};
    base::People births = 0, deaths = 0, migration = 0; ///< over all years; newborns who die count in both
    bool operator==(const Carried &) const = default;
};

/// `years` steps of one year. In each: everybody of an age dies at the rate of that age, then moves in or out (at most all who
/// live), then is a year older (100 and over stay), and the year's births enter at age 0 less those who die at that rate.
/// total(after) = total(before) + births − deaths + migration, to the thousandth; no years: the same people.
[[nodiscard]] Carried carried(const norms::BandPeople &people, const Change &change, int years);

/// The same where single ages are known; births −1: a third of those aged 0–2.
struct CarriedAges {
    SingleAges ages{};
    base::People births = 0, deaths = 0, migration = 0;
};
[[nodiscard]] CarriedAges carriedAges(const SingleAges &ages, const Change &change, int years);

} // namespace yike::demography
