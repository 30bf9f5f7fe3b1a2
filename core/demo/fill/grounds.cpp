// SPDX-License-Identifier: GPL-3.0-or-later
// Parks, the hill, works, the temple, the stadium, a half-built plot and the fields.
#include "core/demo/fill/yard.h"

#include "core/demo/land.h"

#include <algorithm>

namespace yike::demo {

using plan::GroundKind;
using plan::StreetClass;

namespace {

/// Sixteen steps round a circle of radius 24.
constexpr Vec kRound[] = {{24, 0},  {22, 9},   {17, 17},   {9, 22},   {0, 24},  {-9, 22}, {-17, 17}, {-22, 9},
                          {-24, 0}, {-22, -9}, {-17, -17}, {-9, -22}, {0, -24}, {9, -22}, {17, -17}, {22, -9}};

} // namespace

void fillPark(Sketch &sketch, const Plot &plot, GroundKind ground, Prng &random)
{
    Yard yard(sketch, plot, 3 * kMetre);
    if (yard.land.empty())
        return;
    sketch.grounds.push_back({ground, yard.land, plot.name});
    const std::int64_t wide = yard.wide() / kMetre;
    const std::int64_t deep = yard.deep() / kMetre;
    const Vec centre = yard.at(wide / 2, deep / 2);
    // Ways to the middle of all four sides, round a pond where there is room.
    const bool pond = ground == GroundKind::Green && std::min(wide, deep) > 110;
    const std::int64_t radius = pond ? std::min(wide, deep) * 7 / 24 * kMetre : 0;
    const auto round = [&](std::int64_t r) {
        Path ring;
        for (const Vec step : kRound)
            ring.push_back(centre + Vec{divided(step.x * r * wide, 24 * std::min(wide, deep)),
                                        divided(step.y * r * deep, 24 * std::min(wide, deep))});
        return ring;
    };
    if (pond) {
        sketch.grounds.push_back({GroundKind::Water, round(radius - 8 * kMetre - random.between(0, 6) * kMetre), ""});
        Path ring = round(radius);
        ring.push_back(ring.front());
        yard.path(ring, StreetClass::Footway, plot.name);
    }
    for (std::size_t side = 0; side < 4; ++side) {
        const Vec edge = middle(yard.land[side], yard.land[(side + 1) % 4]);
        const Vec outward = edge - centre;
        const auto street = sketch.reach(edge, outward, 60 * kMetre);
        const auto inner =
            pond ? sketch.reach(edge - withLength(outward, kMetre), centre - edge, length(outward)) : std::nullopt;
        if (street)
            yard.path({inner ? inner->at : centre, street->at}, StreetClass::Footway, plot.name);
    }
    if (ground != GroundKind::Water)
        yard.set(HouseKind::Public, 4, 4, 12, 6, 1, "公园管理房");
    Site site;
    site.kind = "park";
    site.name = plot.name;
    site.door = pond ? round(radius)[12] : centre;
    site.block = plot.block;
    site.area = doubleArea(yard.land) / 2 / (kMetre * kMetre);
    sketch.sites.push_back(std::move(site));
}

void fillHill(Sketch &sketch, const Plot &plot, Prng &random)
{
    Yard yard(sketch, plot, 2 * kMetre);
    if (yard.land.empty())
        return;
    const std::int64_t wide = yard.wide() / kMetre;
    const std::int64_t deep = yard.deep() / kMetre;
    sketch.grounds.push_back({GroundKind::Farmland, yard.land, ""});
    // Tea terraces: one rounded ring within the other.
    for (std::int64_t ring = 0; ring < 4; ++ring) {
        Path terrace;
        for (const Vec step : kRound) {
            const std::int64_t share = (100 - 21 * ring) * random.between(88, 100);
            terrace.push_back(yard.at(wide / 2, deep / 2) +
                              Vec{divided(step.x * wide * share, 4800), divided(step.y * deep * share, 4800)});
        }
        sketch.grounds.push_back(
            {ring % 2 == 0 ? GroundKind::Hill : GroundKind::Green, std::move(terrace), ring == 0 ? plot.name : ""});
    }
    const Vec top = yard.at(wide * 3 / 5, deep / 2);
    const auto street = [&](Vec from, Vec to) {
        const auto hit = sketch.reach(from, to - from, 1500 * kMetre);
        return hit ? hit->at : to;
    };
    // Steps up from the west, a path that winds from the south, another down to the north.
    const Vec half = yard.at(wide / 3, deep / 2);
    yard.path({half, street(half, yard.at(-60, deep / 2 - 20))}, StreetClass::Steps, "茶山登山道");
    yard.path({half, top}, StreetClass::Steps, "茶山登山道");
    const Vec bend = yard.at(wide * 3 / 4, deep / 3);
    const Vec bend2 = yard.at(wide / 2, deep / 5);
    yard.path({top, bend, bend2, street(bend2, yard.at(wide / 2, -60))}, StreetClass::Path, "茶山路径");
    const Vec far = yard.at(wide / 2, deep * 4 / 5);
    yard.path({top, far, street(far, yard.at(wide / 2 - 20, deep + 60))}, StreetClass::Path, "茶山路径");
    yard.set(HouseKind::Public, wide * 3 / 5 + 8, deep / 2 + 6, 12, 12, 2, "观澄亭");
    Site site;
    site.kind = "park";
    site.name = "茶山公园";
    site.door = half;
    site.block = plot.block;
    site.area = doubleArea(yard.land) / 2 / (kMetre * kMetre);
    sketch.sites.push_back(std::move(site));
    scatter(sketch, plot, HouseKind::Shed, 14, 7, 13, random);
}

void fillWorks(Sketch &sketch, const Plot &plot, bool store, Prng &random)
{
    Yard yard(sketch, plot, 4 * kMetre);
    if (yard.land.empty())
        return;
    sketch.grounds.push_back({GroundKind::Industrial, yard.land, plot.name});
    const std::int64_t wide = yard.wide() / kMetre;
    const std::int64_t deep = yard.deep() / kMetre;
    const int office = yard.set(HouseKind::Office, wide / 2 - 25, 16, 50, 14, 5, plot.name);
    yard.addSite("works", plot.name, office, 50 * 14 * 5, 0);
    const std::int64_t hall = store ? 26 : random.between(24, 34);
    for (std::int64_t v = 44; v + hall < deep; v += hall + 18) {
        for (std::int64_t u = 6; u + 40 < wide;) {
            const std::int64_t front = std::min(random.between(44, 96), wide - u - 4);
            if (!random.chance(120))
                yard.set(HouseKind::Industrial, u, v, front, hall, store ? 1 : static_cast<int>(random.between(1, 2)));
            u += front + 14;
        }
    }
    scatter(sketch, plot, HouseKind::Shed, static_cast<int>(wide * deep / 5000), 8, 20, random);
}

void fillTemple(Sketch &sketch, const Plot &plot, Prng &random)
{
    Yard yard(sketch, plot, 6 * kMetre);
    if (yard.land.empty())
        return;
    sketch.grounds.push_back({GroundKind::Square, yard.land, plot.name});
    const std::int64_t wide = yard.wide() / kMetre;
    const std::int64_t deep = yard.deep() / kMetre;
    const std::int64_t axis = wide / 2;
    const std::int64_t start = 14;
    yard.set(HouseKind::Public, axis - 10, start, 20, 8, 1, "棂星门");
    sketch.grounds.push_back({GroundKind::Water, yard.box(axis - 16, start + 14, 32, 12), "泮池"});
    yard.set(HouseKind::Public, axis - 14, start + 36, 28, 12, 1, "大成门");
    const int hall = yard.set(HouseKind::Public, axis - 18, start + 74, 36, 22, 1, "大成殿");
    yard.set(HouseKind::Public, axis - 16, start + 116, 32, 12, 2, "尊经阁");
    for (const std::int64_t u : {axis - 40, axis + 30})
        yard.set(HouseKind::Public, u, start + 50, 10, 50, 1, "庑房");
    yard.addSite("culture-hall", "文庙", hall, 36 * 22, 0);
    lineFrontage(sketch, plot, random);
    for (std::int64_t v = 20; v + 30 < deep; v += 34)
        for (const std::int64_t u : {std::int64_t{12}, wide - 26})
            yard.set(HouseKind::ShopRow, u, v, 14, 24, 2);
}

void fillStadium(Sketch &sketch, const Plot &plot, Prng &random)
{
    Yard yard(sketch, plot, 8 * kMetre);
    if (yard.land.empty())
        return;
    sketch.grounds.push_back({GroundKind::Square, yard.land, plot.name});
    const std::int64_t wide = yard.wide() / kMetre;
    const std::int64_t deep = yard.deep() / kMetre;
    const int gym = yard.set(HouseKind::Public, 24, deep / 2 - 45, 110, 84, 3, "体育馆");
    sketch.grounds.push_back({GroundKind::Green, yard.box(wide - 190, deep / 2 - 70, 130, 140), "田径场"});
    sketch.ground.take(yard.box(wide - 190, deep / 2 - 70, 130, 140));
    yard.set(HouseKind::Public, wide - 54, deep / 2 - 60, 16, 120, 2, "看台");
    yard.set(HouseKind::Public, 160, deep / 2 - 40, 60, 50, 2, "游泳馆");
    yard.addSite("sports-ground", plot.name, gym, 110 * 84, 0);
    yard.path({yard.at(wide / 2, 0), yard.at(wide / 2, deep / 2)}, StreetClass::Pedestrian, plot.name);
    scatter(sketch, plot, HouseKind::Shed, 6, 8, 14, random);
}

void fillHalfBuilt(Sketch &sketch, const Plot &plot, Prng &random)
{
    Yard yard(sketch, plot, 3 * kMetre);
    if (yard.land.empty())
        return;
    sketch.grounds.push_back({GroundKind::Construction, yard.land, plot.name});
    const std::int64_t wide = yard.wide() / kMetre;
    for (std::int64_t u = 20; u + 40 < wide; u += 62)
        yard.set(HouseKind::Office, u, 20 + random.between(0, 20), 34, 16, static_cast<int>(random.between(3, 14)),
                 "在建楼");
    scatter(sketch, plot, HouseKind::Shed, 8, 10, 20, random);
}

void leaveAsFields(Sketch &sketch, int block)
{
    const Block &land = sketch.blocks[static_cast<std::size_t>(block)];
    std::vector<std::int64_t> distances;
    for (const Side &side : land.sides)
        distances.push_back(side.half);
    if (Path ring = inset(land.ring, distances); ring.size() >= 3)
        sketch.grounds.push_back({GroundKind::Farmland, std::move(ring), land.name});
}

} // namespace yike::demo
