// SPDX-License-Identifier: GPL-3.0-or-later
// 行列式: rows of slabs or towers facing south, their lanes, and the walls and gates of the newer estates.
#include "core/demo/fill/estate_draft.h"

#include <algorithm>

namespace yike::demo {

RowStyle oldSlabs() { return {HouseKind::WalkUp, false, 11, 36, 54, 8, 18, 6, 6, false}; }
RowStyle walledSlabs() { return {HouseKind::WalkUp, true, 12, 38, 54, 9, 21, 6, 7, false}; }
RowStyle towers() { return {HouseKind::Tower, true, 16, 26, 38, 22, 46, 18, 33, true}; }

EstateWork::EstateWork(Sketch &target, const Plot &onPlot, const RowStyle &rowStyle, Prng &prng)
    : sketch(target),
      plot(onPlot),
      style(rowStyle),
      random(prng),
      frame(frameOf(onPlot))
{
    std::vector<std::int64_t> distances;
    for (const Side &side : plot.sides)
        distances.push_back(side.half + (side.liveliness > 0 ? 14 : 3) * kMetre);
    yard = inset(plot.ring, distances);
    if (yard.size() < 4)
        return;
    local = frame.in(yard);
    ringPath = inset(local, style.walled ? 5 * kMetre : 3 * kMetre);
    south = std::ranges::min(ringPath, {}, &Vec::y).y;
    north = std::ranges::max(ringPath, {}, &Vec::y).y;
}

std::optional<Reach> EstateWork::across(const Path &ring, std::int64_t v)
{
    std::optional<Reach> out;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Vec a = ring[i];
        const Vec b = ring[(i + 1) % ring.size()];
        if ((a.y < v) == (b.y < v))
            continue;
        const std::int64_t u =
            a.x + divided((b.x - a.x) * (v - a.y), b.y > a.y ? b.y - a.y : a.y - b.y) * (b.y > a.y ? 1 : -1);
        out = out ? Reach{std::min(out->west, u), std::max(out->east, u)} : Reach{u, u};
    }
    return out;
}

namespace {

std::optional<Reach> both(std::optional<Reach> one, std::optional<Reach> other)
{
    if (!one || !other)
        return std::nullopt;
    const Reach out{std::max(one->west, other->west), std::min(one->east, other->east)};
    return out.east > out.west ? std::optional(out) : std::nullopt;
}

/// A kindergarten in the southernmost row, with a door of its own to the street: families come from outside too.
void buildKindergarten(EstateWork &work, House house)
{
    const Vec front = middle(house.ring[0], house.ring[1]);
    const Vec southward = house.ring[0] - house.ring[3];
    house.kind = HouseKind::School;
    house.storeys = 3;
    house.estate = -1;
    house.name = work.kindergarten;
    Site site;
    site.kind = "kindergarten";
    site.name = house.name;
    site.area = doubleArea(house.ring) / 2 * 3 / (kMetre * kMetre);
    site.block = work.plot.block;
    site.door = front + withLength(southward, kMetre);
    site.house = work.sketch.addHouse(std::move(house));
    if (site.house < 0)
        return;
    if (const auto street =
            work.sketch.reach(work.frame.out(Vec{work.frame.in(front).x, work.south}), southward, 60 * kMetre)) {
        site.road = street->road;
        work.sketch.ground.takeLine({front + withLength(southward, 2 * kMetre), street->at}, 250);
        for (std::size_t i = 0; i < work.yard.size(); ++i)
            if (const auto wall = meeting(front, street->at, work.yard[i], work.yard[(i + 1) % work.yard.size()]))
                site.door = *wall + withLength(southward, kMetre);
    }
    work.sketch.sites.push_back(std::move(site));
    work.kindergarten.clear();
}

/// The homes between two ways of one row.
void buildStretch(EstateWork &work, std::int64_t west, std::int64_t east, std::int64_t v, int row)
{
    const RowStyle &style = work.style;
    const std::int64_t gap = style.besides * kMetre;
    if (style.staggered && row % 2 == 1)
        west += (work.front + gap) / 2;
    const std::int64_t count = (east - west + gap) / (work.front + gap);
    if (count <= 0)
        return;
    const std::int64_t front =
        std::clamp((east - west - (count - 1) * gap) / count, work.front, style.longest * kMetre);
    const std::int64_t spare = std::max<std::int64_t>(0, east - west - count * front - (count - 1) * gap);
    for (std::int64_t i = 0; i < count; ++i) {
        // Left over land goes between the houses, so that both ends of a row are taut.
        const std::int64_t u = west + i * (front + gap) + (count > 1 ? spare * i / (count - 1) : spare / 2);
        const Path ring{{u, v}, {u + front, v}, {u + front, v + style.depth * kMetre}, {u, v + style.depth * kMetre}};
        House house;
        house.ring = work.frame.out(ring);
        house.kind = style.kind;
        house.storeys = static_cast<int>(work.random.between(style.lowest, style.highest));
        house.block = work.plot.block;
        house.estate = work.estate;
        house.year = work.plot.year + static_cast<int>(work.random.between(0, 2));
        house.door = work.frame.out(Vec{u + front / 2, v + style.depth * kMetre + 60});
        if (row == 0 && !work.kindergarten.empty()) {
            buildKindergarten(work, std::move(house));
            continue;
        }
        house.name = std::to_string(++work.houses) + "幢";
        work.sketch.addHouse(std::move(house));
    }
}

void buildRow(EstateWork &work, std::int64_t v, int row)
{
    const std::int64_t depth = work.style.depth * kMetre;
    const auto reach = both(EstateWork::across(work.ringPath, v), EstateWork::across(work.ringPath, v + depth));
    if (!reach)
        return;
    const std::int64_t keep = work.style.walled ? 5 * kMetre : 1 * kMetre;
    std::int64_t west = reach->west + keep;
    for (const std::int64_t spine : work.spines) {
        if (spine > west + 10 * kMetre && spine < reach->east - 10 * kMetre) {
            buildStretch(work, west, spine - 5 * kMetre, v, row);
            west = spine + 5 * kMetre;
        }
    }
    buildStretch(work, west, reach->east - keep, v, row);
}

/// Lawns and trees between two rows of towers.
void plantGarden(EstateWork &work, std::int64_t v, std::int64_t depth)
{
    const auto reach = both(EstateWork::across(work.ringPath, v), EstateWork::across(work.ringPath, v + depth));
    if (!reach || depth < 8 * kMetre || reach->east - reach->west < 60 * kMetre)
        return;
    const std::int64_t west = reach->west + work.random.between(8, 20) * kMetre;
    const std::int64_t east = reach->east - work.random.between(8, 20) * kMetre;
    std::int64_t from = west;
    std::vector<std::int64_t> ends(work.spines);
    ends.push_back(east + 5 * kMetre);
    for (const std::int64_t spine : ends) {
        if (spine - 5 * kMetre > from + 12 * kMetre)
            work.sketch.grounds.push_back({plan::GroundKind::Green,
                                           work.frame.out(Path{{from + 2 * kMetre, v},
                                                               {spine - 7 * kMetre, v},
                                                               {spine - 5 * kMetre, v + depth / 3},
                                                               {spine - 6 * kMetre, v + depth},
                                                               {from + 3 * kMetre, v + depth},
                                                               {from, v + depth / 2}}),
                                           ""});
        from = spine + 5 * kMetre;
    }
}

/// Bicycle sheds and substations on the north side of the lane.
void buildSheds(EstateWork &work, std::int64_t v)
{
    const auto reach = both(EstateWork::across(work.ringPath, v), EstateWork::across(work.ringPath, v + 4 * kMetre));
    if (!reach)
        return;
    for (std::int64_t u = reach->west + work.random.between(6, 40) * kMetre; u < reach->east - 22 * kMetre;
         u += work.random.between(110, 190) * kMetre) {
        const std::int64_t front = work.random.between(9, 18) * kMetre;
        House shed;
        shed.ring = work.frame.out(Path{{u, v}, {u + front, v}, {u + front, v + 350}, {u, v + 350}});
        shed.kind = HouseKind::Shed;
        shed.block = work.plot.block;
        shed.estate = work.estate;
        shed.year = work.plot.year;
        shed.door = centreOf(shed.ring);
        work.sketch.addHouse(std::move(shed));
    }
}

} // namespace

void fillEstate(Sketch &sketch, const Plot &plot, const RowStyle &style, Prng &random, const std::string &kindergarten)
{
    EstateWork work(sketch, plot, style, random);
    work.kindergarten = kindergarten;
    if (work.ringPath.size() < 3 || work.north - work.south < (style.depth + 14) * kMetre)
        return;
    work.front = random.between(style.shortest, (style.shortest + style.longest) / 2) * kMetre;
    work.estate = static_cast<int>(sketch.estates.size());
    sketch.estates.push_back({plot.name, work.yard, style.walled, plot.block, {}});
    sketch.grounds.push_back({plan::GroundKind::Residential, work.yard, plot.name});

    // As many rows as the sun allows, spread over the whole depth.
    const std::int64_t rowDepth = (style.depth + style.behind) * kMetre;
    const std::int64_t deep = work.north - work.south - (style.walled ? 16 : 10) * kMetre;
    const std::int64_t rows = std::max<std::int64_t>(1, (deep + (style.behind - 8) * kMetre) / rowDepth);
    const std::int64_t pitch = rows > 1 ? std::min((deep - style.depth * kMetre) / (rows - 1), rowDepth * 5 / 4) : 0;
    const std::int64_t first = work.south + (style.walled ? 6 : 2) * kMetre;
    drawEstateWays(work, first, pitch, static_cast<int>(rows));
    for (int row = 0; row < static_cast<int>(rows); ++row)
        buildRow(work, first + pitch * row, row);
    if (style.kind == HouseKind::WalkUp)
        for (int row = 0; row + 1 < static_cast<int>(rows); ++row)
            buildSheds(work, first + pitch * row + (style.depth + 9) * kMetre);
    if (style.kind == HouseKind::Tower)
        for (int row = 0; row + 1 < static_cast<int>(rows); ++row)
            plantGarden(work, first + pitch * row + (style.depth + 10) * kMetre, pitch - (style.depth + 20) * kMetre);
}

} // namespace yike::demo
