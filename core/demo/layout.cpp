// SPDX-License-Identifier: GPL-3.0-or-later
// The district drawn: land, quarters, streets, then block after block until everybody is housed.
#include "core/demo/layout.h"

#include "core/demo/crossings.h"
#include "core/demo/fill/fill.h"

#include <algorithm>
#include <tuple>

namespace yike::demo {

namespace {

constexpr std::int64_t kRailStreet = 45 * kMetre;
constexpr std::int64_t kRiverStreet = 105 * kMetre;
constexpr std::int64_t kRim = 95 * kMetre;

/// Homes of each kind counted per quarter.
using Homes = std::array<std::array<int, kHomeKinds>, kQuarterCount>;

std::int64_t wantedHomes(std::size_t quarter, std::size_t kind, std::int64_t perMille)
{
    const std::int64_t full = kFullHomes[quarter][kind];
    return full == 0 ? 0 : std::max<std::int64_t>(1, divided(full * perMille, 1000));
}

bool housed(const Homes &built, Quarter quarter, std::int64_t perMille)
{
    const auto index = static_cast<std::size_t>(quarter);
    for (std::size_t kind = 0; kind < kHomeKinds; ++kind)
        if (built[index][kind] < wantedHomes(index, kind, perMille))
            return false;
    return true;
}

/// Builds the blocks in order. The full district is built whole; a smaller one stops when everybody has a home.
void fillBlocks(Sketch &sketch, const BuildTarget &target)
{
    Homes built{};
    for (std::size_t index = 0; index < sketch.blocks.size(); ++index) {
        const Quarter quarter = sketch.blocks[index].quarter;
        const bool build = target.perMille >= 1000 || !housed(built, quarter, target.perMille);
        const std::size_t before = sketch.houses.size();
        if (build)
            fillBlock(sketch, static_cast<int>(index), target.seed);
        else
            leaveAsFields(sketch, static_cast<int>(index));
        for (std::size_t house = before; house < sketch.houses.size(); ++house)
            if (isHome(sketch.houses[house].kind))
                ++built[static_cast<std::size_t>(quarter)][static_cast<std::size_t>(sketch.houses[house].kind)];
    }
}

/// Homes beyond the number wanted, the last built first: in the full district the slabs and towers among them are offices
/// and hostels, all others are not built.
void trimHomes(Sketch &sketch, std::int64_t perMille)
{
    Homes built{};
    for (House &house : sketch.houses) {
        if (!isHome(house.kind))
            continue;
        const auto quarter = static_cast<std::size_t>(sketch.blocks[static_cast<std::size_t>(house.block)].quarter);
        const auto kind = static_cast<std::size_t>(house.kind);
        const bool surplus = ++built[quarter][kind] > wantedHomes(quarter, kind, perMille);
        if (surplus && perMille >= 1000 && house.estate >= 0)
            house.kind = HouseKind::Office;
        else
            house.gone = surplus;
    }
}

} // namespace

std::unique_ptr<Sketch> drawDistrict(const BuildTarget &target)
{
    auto sketch = std::make_unique<Sketch>();
    Land land;
    const std::array<QuarterPlan, kQuarterCount> plans{oldTown(), works(), eastBank(), newTown()};
    const std::array<QuarterFrame, kQuarterCount> frames{{
        {&land.rail, &land.river, &land.middle, &land.north, kRailStreet, kRiverStreet},
        {&land.west, &land.rail, &land.south, &land.north, kRim, kRailStreet},
        {&land.river, &land.east, &land.south, &land.north, kRiverStreet, kRim},
        {&land.rail, &land.river, &land.south, &land.middle, kRailStreet, kRiverStreet},
    }};
    std::vector<Grid> grids;
    for (std::size_t i = 0; i < kQuarterCount; ++i)
        grids.emplace_back(plans[i], frames[i], Prng(target.seed, "grid", static_cast<std::int64_t>(i)));
    drawLand(*sketch, land);
    for (const Grid &grid : grids)
        drawStreets(*sketch, grid);
    const auto &[town, factory, bank, estate] = std::tie(grids[0], grids[1], grids[2], grids[3]);
    drawUnderpasses(*sketch, factory, town, estate);
    drawBridges(*sketch, town, estate, bank);
    drawWaysOut(*sketch, land, grids);
    drawRiverWalks(*sketch, land);
    drawZebras(*sketch);
    drawFootbridges(*sketch);
    for (const Grid &grid : grids)
        markBorders(grid);
    Curve::shareMarks(land.west, land.east);
    Curve::shareMarks(land.south, land.north);
    for (const Grid &grid : grids) {
        const int first = static_cast<int>(sketch->communities.size());
        for (CommunityDraft &community : traceCommunities(grid))
            sketch->communities.push_back(std::move(community));
        layOutBlocks(*sketch, grid, first);
    }
    sketch->outlines = outlines(land, grids);
    fillBlocks(*sketch, target);
    trimHomes(*sketch, target.perMille);
    return sketch;
}

} // namespace yike::demo
