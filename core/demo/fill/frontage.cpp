// SPDX-License-Identifier: GPL-3.0-or-later
// Shops in rows along the living streets: one or two storeys, unit beside unit.
#include "core/demo/fill/fill.h"

#include <algorithm>

namespace yike::demo {

namespace {

struct Row {
    Vec start, direction;
    std::int64_t unit, depth;     ///< cm
    int units, storeys;
};

void addUnits(Sketch &sketch, const Row &row, int house, const Plot &plot, int liveliness)
{
    for (int i = 0; i < row.units; ++i) {
        const Vec face = row.start + withLength(row.direction, row.unit * i + row.unit / 2);
        const Vec outward = leftOf(row.direction, -kMetre);
        ShopUnit unit;
        unit.door = face + withLength(outward, 60);
        unit.house = house;
        unit.block = plot.block;
        unit.liveliness = liveliness;
        unit.area = divided(row.unit * row.depth, kMetre * kMetre);
        const auto hit = sketch.reach(unit.door, outward, 45 * kMetre);
        if (!hit)
            continue;
        unit.road = hit->road;
        sketch.shopUnits.push_back(unit);
    }
}

/// One side of the plot: building after building, with the gaps where ways and gates pass.
void lineSide(Sketch &sketch, const Plot &plot, Vec from, Vec to, int liveliness, Prng &random)
{
    const Vec direction = to - from;
    const std::int64_t end = length(direction) - 6 * kMetre;
    constexpr std::int64_t kBuilt[] = {0, 170, 470, 880};
    std::int64_t at = random.between(5, 9) * kMetre;
    while (at < end - 12 * kMetre) {
        Row row;
        row.unit = random.between(66, 88) * 10;
        row.units = static_cast<int>(random.between(3, 6));
        row.units = std::min(row.units, static_cast<int>((end - at) / row.unit));
        row.depth = random.between(75, 105) * 10;
        row.storeys = random.chance(liveliness >= 3 ? 600 : 300) ? 2 : 1;
        row.start = from + withLength(direction, at);
        row.direction = direction;
        const std::int64_t front = row.unit * row.units;
        if (row.units < 2 || !random.chance(kBuilt[std::clamp(liveliness, 0, 3)])) {
            at += random.between(14, 26) * kMetre;
            continue;
        }
        House house;
        house.ring = rectangle(row.start, direction, front, row.depth);
        house.kind = HouseKind::ShopRow;
        house.storeys = row.storeys;
        house.block = plot.block;
        house.year = plot.year;
        house.door = middle(house.ring[0], house.ring[1]);
        const int index = sketch.addHouse(std::move(house));
        if (index < 0) {
            at += 4 * kMetre;
            continue;
        }
        addUnits(sketch, row, index, plot, liveliness);
        at += front + (random.chance(600) ? random.between(1, 3) : random.between(5, 11)) * kMetre;
    }
}

} // namespace

void lineFrontage(Sketch &sketch, const Plot &plot, Prng &random)
{
    const Path land = innerLand(plot, kMetre);
    if (land.size() != 4)
        return;
    for (std::size_t i = 0; i < 4; ++i)
        if (plot.sides[i].liveliness > 0)
            lineSide(sketch, plot, land[i], land[(i + 1) % 4], plot.sides[i].liveliness, random);
}

} // namespace yike::demo
