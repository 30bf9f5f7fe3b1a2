// SPDX-License-Identifier: GPL-3.0-or-later
// Who lives where: residents by quarter, house and age band, adding up exactly.
#include "core/demo/people.h"

#include "core/demo/layout.h"
#include "core/demo/prng.h"
#include "core/demo/share.h"

#include <algorithm>
#include <array>

namespace yike::demo {

using norms::Band;

namespace {

constexpr std::size_t index(Band band) { return static_cast<std::size_t>(band); }

/// Per ten thousand residents of a quarter; 15–59 is what is left. Aged 60 and over: 34, 29, 20 and 11 %.
constexpr std::array<std::array<std::int64_t, norms::kBandCount>, kQuarterCount> kShares{{
    // 0-2 3-5 6-11 12-14 15-59 60-64 65-69 70-79 80+
    {130, 170, 420, 210, 0, 800, 820, 1140, 640},
    {145, 190, 490, 240, 0, 730, 740, 930, 500},
    {210, 260, 630, 300, 0, 560, 520, 620, 300},
    {400, 440, 900, 360, 0, 380, 310, 290, 120},
}};

/// Persons a house of its kind has on average.
constexpr std::array<std::int64_t, kHomeKinds> kPersons{12, 90, 240, 18};
/// Persons in ten households.
constexpr std::array<std::int64_t, kHomeKinds> kHouseholdOfTen{24, 25, 28, 22};

struct Group {
    std::vector<std::size_t> homes;  ///< into the result
    std::int64_t residents = 0;
};

std::int64_t weightOf(const House &house, Prng &random)
{
    const std::int64_t usual = kPersons[static_cast<std::size_t>(house.kind)];
    // A slab with four stairways holds more than one with three.
    const std::int64_t size = doubleArea(house.ring) / (2 * kMetre * kMetre) * house.storeys;
    const std::int64_t usualSize =
        std::array<std::int64_t, kHomeKinds>{170, 2800, 13'500, 400}[static_cast<std::size_t>(house.kind)];
    const std::int64_t bySize = std::clamp<std::int64_t>(size * 1000 / usualSize, 600, 1500);
    return usual * (500 + bySize / 2) * random.between(85, 115);
}

/// How much older than its quarter a house is, per mille: the older the building, the older the people.
std::int64_t olderThanUsual(const House &house)
{
    if (house.kind == HouseKind::Alley)
        return 1150;
    if (house.kind == HouseKind::SelfBuilt)
        return 600; // tenants
    return house.year < 1980 ? 1200 : house.year < 1990 ? 1050 : house.year < 2008 ? 850 : 1000;
}

void spreadBand(std::vector<Household> &all, const Sketch &sketch, const Group &group, std::size_t band, Prng &random)
{
    const std::size_t quarter = static_cast<std::size_t>(
        sketch.blocks[static_cast<std::size_t>(sketch.houses[all[group.homes[0]].house].block)].quarter);
    const std::int64_t total = (group.residents * kShares[quarter][band] + 5000) / 10'000;
    std::vector<std::int64_t> weights;
    for (const std::size_t home : group.homes) {
        const std::int64_t older = olderThanUsual(sketch.houses[all[home].house]);
        const std::int64_t bias = band >= index(Band::Age60to64) ? older : 2000 - older;
        weights.push_back(all[home].people * bias * random.between(70, 130) / 100);
    }
    const std::vector<std::int64_t> parts = sharedOut(total, weights);
    for (std::size_t i = 0; i < group.homes.size(); ++i)
        all[group.homes[i]].bands[band] = parts[i];
}

/// Where the other bands have filled a house beyond its people, somebody moves to the house with most adults.
void settleAdults(std::vector<Household> &all, const Group &group)
{
    constexpr std::size_t kAdults = index(Band::Age15to59);
    for (const std::size_t home : group.homes) {
        std::int64_t others = 0;
        for (std::size_t band = 0; band < norms::kBandCount; ++band)
            others += band == kAdults ? 0 : all[home].bands[band];
        all[home].bands[kAdults] = all[home].people - others;
    }
    const auto adults = [&](std::size_t home) { return all[home].bands[kAdults]; };
    for (const std::size_t home : group.homes) {
        while (adults(home) < 0) {
            auto &bands = all[home].bands;
            const std::size_t band = static_cast<std::size_t>(std::ranges::max_element(bands) - bands.begin());
            const std::size_t other = *std::ranges::max_element(group.homes, {}, adults);
            --bands[band];
            ++bands[kAdults];
            ++all[other].bands[band];
            --all[other].bands[kAdults];
        }
    }
}

void housePeopleOf(std::vector<Household> &all, const Sketch &sketch, const Group &group, Prng random)
{
    if (group.homes.empty())
        return;
    std::vector<std::int64_t> weights;
    for (const std::size_t home : group.homes)
        weights.push_back(weightOf(sketch.houses[all[home].house], random));
    const std::vector<std::int64_t> people = sharedOut(group.residents, weights);
    for (std::size_t i = 0; i < group.homes.size(); ++i) {
        Household &home = all[group.homes[i]];
        home.people = people[i];
        const auto kind = static_cast<std::size_t>(sketch.houses[home.house].kind);
        home.households = std::max<std::int64_t>(people[i] > 0 ? 1 : 0, (people[i] * 10 + 5) / kHouseholdOfTen[kind]);
    }
    for (std::size_t band = 0; band < norms::kBandCount; ++band)
        if (band != index(Band::Age15to59))
            spreadBand(all, sketch, group, band, random);
    settleAdults(all, group);
}

} // namespace

std::vector<Household> housePeople(const Sketch &sketch, std::int64_t residents, std::uint64_t seed)
{
    std::vector<Household> all;
    std::array<Group, kQuarterCount> groups;
    for (std::size_t i = 0; i < sketch.houses.size(); ++i) {
        const House &house = sketch.houses[i];
        if (!isHome(house.kind) || house.gone)
            continue;
        groups[static_cast<std::size_t>(sketch.blocks[static_cast<std::size_t>(house.block)].quarter)].homes.push_back(
            all.size());
        all.push_back({i, 0, 0, {}});
    }
    const std::vector<std::int64_t> parts = sharedOut(residents, {kFullResidents.begin(), kFullResidents.end()});
    for (std::size_t quarter = 0; quarter < kQuarterCount; ++quarter) {
        groups[quarter].residents = parts[quarter];
        housePeopleOf(all, sketch, groups[quarter], Prng(seed, "people", static_cast<std::int64_t>(quarter)));
    }
    return all;
}

} // namespace yike::demo
