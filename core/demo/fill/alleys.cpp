// SPDX-License-Identifier: GPL-3.0-or-later
// Irregular lanes and small houses close together: the old town's alleys and the village in the town.
#include "core/demo/fill/fill.h"

#include <algorithm>

namespace yike::demo {

namespace {

constexpr std::int64_t kSquareMetre = kMetre * kMetre;

struct Halves {
    Path left, right;
    Vec from, to;                 ///< the cut
};

/// Cuts a convex ring across its longer axis, not quite in the middle and not quite square.
std::optional<Halves> cutInTwo(const Path &ring, Prng &random, std::int64_t slant)
{
    std::size_t longest = 0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        if (length(ring[(i + 1) % ring.size()] - ring[i]) > length(ring[(longest + 1) % ring.size()] - ring[longest]))
            longest = i;
    const Vec axis = ring[(longest + 1) % ring.size()] - ring[longest];
    const Vec on = between(ring[longest], ring[(longest + 1) % ring.size()], random.between(420, 580), 1000);
    const Vec direction = leftOf(axis, 1000 * kMetre) + withLength(axis, random.between(-slant, slant) * kMetre);
    Halves out{clipped(ring, on, on + direction), clipped(ring, on + direction, on), on, on};
    if (out.left.empty() || out.right.empty())
        return std::nullopt;
    for (std::size_t i = 0; i < ring.size(); ++i)
        if (i != longest)
            if (const auto at = meeting(on - direction, on + direction, ring[i], ring[(i + 1) % ring.size()]))
                out.to = *at;
    return out;
}

void drawLane(Sketch &sketch, Vec from, Vec to, const AlleyStyle &style, Prng &random)
{
    if (length(to - from) < 4 * kMetre)
        return;
    // Out to the street, or just onto the lane it leaves from.
    const Vec inward = withLength(to - from, 50);
    Path line{from, to};
    if (const auto hit = sketch.reach(from + inward, from - to, 30 * kMetre))
        line.front() = hit->at;
    if (const auto hit = sketch.reach(to - inward, to - from, 30 * kMetre))
        line.back() = hit->at;
    Road lane;
    lane.line = line;
    lane.streetClass = plan::StreetClass::Alley;
    lane.name = style.laneNames.empty() ? "" : random.pick(style.laneNames);
    sketch.lines.push_back({plan::LineKind::Lane, line, lane.name});
    sketch.addRoad(std::move(lane), style.lane);
}

void layLanes(Sketch &sketch, const Path &ring, const AlleyStyle &style, Prng &random, std::vector<Path> &islands)
{
    const bool small = doubleArea(ring) / 2 < random.between(style.island, style.island * 3 / 2) * kSquareMetre;
    const auto halves = small ? std::nullopt : cutInTwo(ring, random, 130);
    if (!halves) {
        islands.push_back(ring);
        return;
    }
    drawLane(sketch, halves->from, halves->to, style, random);
    layLanes(sketch, halves->left, style, random, islands);
    layLanes(sketch, halves->right, style, random, islands);
}

void buildLot(Sketch &sketch, const Plot &plot, const Path &lot, const AlleyStyle &style, Prng &random)
{
    const Path walls = inset(lot, random.between(12, 40));
    if (walls.size() < 4 || doubleArea(walls) / 2 < 38 * kSquareMetre || random.chance(35))
        return;
    House house;
    house.ring = walls;
    house.kind = style.kind;
    house.storeys = static_cast<int>(random.between(style.lowest, style.highest));
    house.block = plot.block;
    house.year = plot.year;
    house.door = centreOf(walls);
    sketch.addHouse(std::move(house));
}

void buildIsland(Sketch &sketch, const Plot &plot, const Path &island, const AlleyStyle &style, Prng &random)
{
    const bool small = doubleArea(island) / 2 < random.between(style.lot * 7 / 8, style.lot * 5 / 3) * kSquareMetre;
    const auto halves = small ? std::nullopt : cutInTwo(island, random, 45);
    if (!halves) {
        buildLot(sketch, plot, island, style, random);
        return;
    }
    buildIsland(sketch, plot, halves->left, style, random);
    buildIsland(sketch, plot, halves->right, style, random);
}

} // namespace

void fillAlleys(Sketch &sketch, const Plot &plot, const AlleyStyle &style, Prng &random)
{
    std::vector<std::int64_t> distances;
    for (const Side &side : plot.sides)
        distances.push_back(side.half + (side.liveliness > 1 ? 12 : 1) * kMetre);
    const Path land = inset(plot.ring, distances);
    if (land.size() < 4)
        return;
    sketch.grounds.push_back({plan::GroundKind::Residential, land, plot.name});
    std::vector<Path> islands;
    layLanes(sketch, land, style, random, islands);
    lineFrontage(sketch, plot, random);
    for (const Path &island : islands)
        if (const Path inner = inset(island, style.lane + 20); inner.size() >= 3)
            buildIsland(sketch, plot, inner, style, random);
}

} // namespace yike::demo
