// SPDX-License-Identifier: GPL-3.0-or-later
// A plot's inner land in its own frame, to set single buildings on.
#include "core/demo/fill/yard.h"

#include <algorithm>

namespace yike::demo {

namespace {

/// The point of a border at height v.
Vec heightOn(Vec from, Vec to, std::int64_t v)
{
    return to.y == from.y ? from : between(from, to, v - from.y, to.y - from.y);
}

} // namespace

Yard::Yard(Sketch &target, const Plot &onPlot, std::int64_t margin)
    : sketch(target),
      plot(onPlot),
      land(innerLand(onPlot, margin)),
      frame(frameOf(onPlot))
{
    if (land.size() < 4) {
        land.clear();
        return;
    }
    // On slanting land an upright box of the whole depth would be narrow: the largest of some lower ones.
    const Path local = frame.in(land);
    const std::int64_t south = std::max(local[0].y, local[1].y);
    const std::int64_t north = std::min(local[2].y, local[3].y);
    for (const std::int64_t part : {100, 80, 62, 48, 36}) {
        const std::int64_t from = south + (north - south) * (100 - part) / 200;
        const std::int64_t to = north - (north - south) * (100 - part) / 200;
        const Vec west = heightOn(local[0], local[3], from);
        const Vec westTop = heightOn(local[0], local[3], to);
        const Vec east = heightOn(local[1], local[2], from);
        const Vec eastTop = heightOn(local[1], local[2], to);
        const Vec boxLow{std::max(west.x, westTop.x), from};
        const Vec boxHigh{std::min(east.x, eastTop.x), to};
        if (boxHigh.x > boxLow.x && (boxHigh.x - boxLow.x) * (to - from) > wide() * deep()) {
            low = boxLow;
            high = boxHigh;
        }
    }
    if (wide() < 20 * kMetre || deep() < 20 * kMetre)
        land.clear();
}

Path Yard::box(std::int64_t u, std::int64_t v, std::int64_t front, std::int64_t depth) const
{
    const Vec start = low + Vec{u * kMetre, v * kMetre};
    const std::int64_t x = front * kMetre;
    const std::int64_t y = depth * kMetre;
    return frame.out(Path{start, start + Vec{x, 0}, start + Vec{x, y}, start + Vec{0, y}});
}

int Yard::set(HouseKind kind, std::int64_t u, std::int64_t v, std::int64_t front, std::int64_t depth, int storeys,
              const std::string &name)
{
    if (u < 0 || v < 0 || (u + front) * kMetre > wide() || (v + depth) * kMetre > deep())
        return -1;
    House house;
    house.ring = box(u, v, front, depth);
    house.kind = kind;
    house.storeys = storeys;
    house.block = plot.block;
    house.year = plot.year;
    house.name = name;
    house.door = middle(house.ring[0], house.ring[1]);
    return sketch.addHouse(std::move(house));
}

Yard::Door Yard::door(std::size_t preferredSide) const
{
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t side = (preferredSide + i) % 4;
        const Vec from = land[side];
        const Vec to = land[(side + 1) % 4];
        const Vec outward = leftOf(to - from, -kMetre);
        const Vec at = middle(from, to) + outward;
        if (const auto hit = sketch.reach(at, outward, 60 * kMetre))
            return {at, hit->road};
    }
    return {middle(land[0], land[1]), -1};
}

void Yard::addSite(const std::string &kind, const std::string &name, int house, std::int64_t area, std::size_t side)
{
    const Door entrance = door(side);
    Site site;
    site.kind = kind;
    site.name = name;
    site.door = entrance.at;
    site.road = entrance.road;
    site.house = house;
    site.block = plot.block;
    site.area = area;
    sketch.sites.push_back(std::move(site));
}

void Yard::path(const Path &line, plan::StreetClass streetClass, const std::string &name)
{
    Road road;
    road.line = line;
    road.streetClass = streetClass;
    road.name = name;
    sketch.lines.push_back(
        {streetClass == plan::StreetClass::Steps ? plan::LineKind::Steps : plan::LineKind::Footpath, line, name});
    sketch.addRoad(std::move(road), 150);
}

} // namespace yike::demo
