// SPDX-License-Identifier: GPL-3.0-or-later
// Plots: blocks cut in two by lanes, and the land inside their streets.
#include "core/demo/fill/fill.h"

#include <array>
#include <cmath>

namespace yike::demo {

using plan::StreetClass;

namespace {

constexpr std::int64_t kLaneHalf = 5 * kMetre;

void drawLane(Sketch &sketch, Vec from, Vec to)
{
    Road lane;
    lane.line = {from, to};
    lane.streetClass = StreetClass::Living;
    sketch.lines.push_back({plan::LineKind::Lane, lane.line, ""});
    sketch.addRoad(std::move(lane), kLaneHalf);
}

Side laneSide(Vec from, Vec to) { return {from, to, kLaneHalf, 0, false}; }

Plot part(const Plot &plot, const std::array<Vec, 4> &corners, const std::array<Side, 4> &sides)
{
    Plot out = plot;
    out.ring.assign(corners.begin(), corners.end());
    out.sides.assign(sides.begin(), sides.end());
    for (std::size_t i = 0; i < 4; ++i) {
        out.sides[i].from = out.ring[i];
        out.sides[i].to = out.ring[(i + 1) % 4];
    }
    return out;
}

} // namespace

PlotPair cutAcross(Sketch &sketch, const Plot &plot, std::int64_t share)
{
    const Path &r = plot.ring;
    const Vec west = between(r[0], r[3], share, 1000);
    const Vec east = between(r[1], r[2], share, 1000);
    drawLane(sketch, west, east);
    return {part(plot, {r[0], r[1], east, west}, {plot.sides[0], plot.sides[1], laneSide(east, west), plot.sides[3]}),
            part(plot, {west, east, r[2], r[3]}, {laneSide(west, east), plot.sides[1], plot.sides[2], plot.sides[3]})};
}

PlotPair cutUpright(Sketch &sketch, const Plot &plot, std::int64_t share)
{
    const Path &r = plot.ring;
    const Vec south = between(r[0], r[1], share, 1000);
    const Vec north = between(r[3], r[2], share, 1000);
    drawLane(sketch, south, north);
    return {
        part(plot, {r[0], south, north, r[3]}, {plot.sides[0], laneSide(south, north), plot.sides[2], plot.sides[3]}),
        part(plot, {south, r[1], r[2], north}, {plot.sides[0], plot.sides[1], plot.sides[2], laneSide(north, south)})};
}

Path innerLand(const Plot &plot, std::int64_t more)
{
    std::vector<std::int64_t> distances;
    for (const Side &side : plot.sides)
        distances.push_back(side.half + more);
    return inset(plot.ring, distances);
}

Turned frameOf(const Plot &plot)
{
    // Pythagorean directions of 0°, 2.8°, 5.5°, 7.6°, 10.4°, 12.7° and 16.3°.
    constexpr std::array<std::array<std::int64_t, 3>, 7> kTurns{
        {{1, 0, 1}, {840, 41, 841}, {220, 21, 221}, {112, 15, 113}, {60, 11, 61}, {40, 9, 41}, {24, 7, 25}}};
    const Vec along = plot.ring[1] - plot.ring[0];
    Turned best{plot.ring[0], 1, 0, 1};
    std::int64_t least = std::abs(along.y) * 1000;
    for (const auto &[c, s, d] : kTurns) {
        for (const std::int64_t sine : {s, -s}) {
            const std::int64_t off = std::abs(cross({c, sine}, along)) * 1000 / d;
            if (off < least) {
                least = off;
                best = {plot.ring[0], c, sine, d};
            }
        }
    }
    return best;
}

void scatter(Sketch &sketch, const Plot &plot, HouseKind kind, int count, std::int64_t shortest, std::int64_t longest,
             Prng &random)
{
    const Path land = innerLand(plot, 5 * kMetre);
    if (land.size() < 3)
        return;
    const Turned frame = frameOf(plot);
    for (int tries = count * 6; tries > 0 && count > 0; --tries) {
        const Vec start =
            between(between(land[0], land[1], random.below(1000), 1000),
                    between(land[land.size() - 1], land[2], random.below(1000), 1000), random.below(1000), 1000);
        const std::int64_t front = random.between(shortest, longest) * kMetre;
        House house;
        house.ring = rectangle(start, {frame.c, frame.s}, front, std::max(front / 2, 3 * kMetre));
        bool inside = true;
        for (const Vec p : house.ring)
            inside = inside && contains(land, p);
        if (!inside)
            continue;
        house.kind = kind;
        house.block = plot.block;
        house.year = plot.year;
        house.door = centreOf(house.ring);
        count -= sketch.addHouse(std::move(house)) >= 0 ? 1 : 0;
    }
}

} // namespace yike::demo
