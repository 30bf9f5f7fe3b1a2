// SPDX-License-Identifier: GPL-3.0-or-later
// Single-year cohorts, year by year, in integers.
#include "core/demography/cohort.h"

#include <algorithm>

namespace yike::demography {

namespace {

constexpr std::int64_t kMillion = 1'000'000, kThousand = 1'000;

/// amount × rate ÷ whole, halves up; amount ≥ 0. Quotient first, so that nothing overflows.
std::int64_t part(std::int64_t amount, std::int64_t rate, std::int64_t whole)
{
    return amount / whole * rate + (amount % whole * rate + whole / 2) / whole;
}

/// Those who move in, less those who move out; rate per mille.
std::int64_t moved(std::int64_t people, std::int32_t rate)
{
    return rate >= 0 ? part(people, rate, kThousand) : -part(people, std::min(-rate, 1000), kThousand);
}

std::int32_t rateAt(const LifeTable *table, std::size_t age) { return table != nullptr ? table->deaths[age] : 0; }

void step(SingleAges &ages, const Change &change, base::People births, CarriedAges &sums)
{
    SingleAges older{};
    for (std::size_t age = 0; age < kAges; ++age) {
        const base::People dead = part(ages[age], rateAt(change.lifeTable, age), kMillion);
        const base::People alive = ages[age] - dead;
        const base::People moving = moved(alive, change.migration[static_cast<std::size_t>(bandOf(age))]);
        sums.deaths += dead;
        sums.migration += moving;
        older[std::min(age + 1, kAges - 1)] += alive + moving;
    }
    const base::People lost = part(births, rateAt(change.lifeTable, 0), kMillion);
    sums.births += births;
    sums.deaths += lost;
    older[0] = births - lost;
    ages = older;
}

} // namespace

LifeTable LifeTable::fromRates(std::span<const Group> groups)
{
    LifeTable table;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const std::int64_t rate = std::max(groups[i].rate, 0);
        const auto deaths = (2 * kMillion * rate + (2 * kMillion + rate) / 2) / (2 * kMillion + rate);
        const std::size_t to = i + 1 < groups.size() ? groups[i + 1].from : kAges;
        for (std::size_t age = groups[i].from; age < std::min(to, kAges); ++age)
            table.deaths[age] = static_cast<std::int32_t>(std::min(deaths, kMillion));
    }
    return table;
}

std::array<std::int64_t, kAges> LifeTable::survivors() const
{
    std::array<std::int64_t, kAges> alive{};
    alive[0] = kMillion * kThousand;
    for (std::size_t age = 1; age < kAges; ++age)
        alive[age] = alive[age - 1] - part(alive[age - 1], deaths[age - 1], kMillion);
    return alive;
}

CarriedAges carriedAges(const SingleAges &ages, const Change &change, int years)
{
    CarriedAges out;
    out.ages = ages;
    constexpr std::int64_t kYoungestYears = 3;
    base::People births = change.births >= 0 ? change.births : (ages[0] + ages[1] + ages[2]) / kYoungestYears;
    for (int year = 0; year < years; ++year) {
        step(out.ages, change, births, out);
        births = part(births, std::max(0, 1000 + change.birthTrend), kThousand);
    }
    return out;
}

Carried carried(const norms::BandPeople &people, const Change &change, int years)
{
    if (years <= 0)
        return {people, 0, 0, 0};
    const auto open = change.lifeTable != nullptr ? change.lifeTable->survivors() : std::array<std::int64_t, kAges>{};
    const CarriedAges out = carriedAges(byYear(people, open), change, years);
    return {byBand(out.ages), out.births, out.deaths, out.migration};
}

} // namespace yike::demography
