// SPDX-License-Identifier: GPL-3.0-or-later
// Schools, kindergartens, markets, health centres and offices.
#include "core/demo/fill/yard.h"

#include <algorithm>

namespace yike::demo {

using plan::GroundKind;

void fillSchool(Sketch &sketch, const Plot &plot, const std::string &kind, Prng &random)
{
    Yard yard(sketch, plot, 5 * kMetre);
    if (yard.land.empty())
        return;
    sketch.grounds.push_back({GroundKind::School, yard.land, plot.name});
    const std::int64_t wide = yard.wide() / kMetre;
    const std::int64_t deep = yard.deep() / kMetre;
    // The track lies north-south in the east where there is room, else across the north.
    std::int64_t left = wide;
    std::int64_t high = deep;
    if (wide > 130) {
        const std::int64_t track = std::min<std::int64_t>(deep - 10, 130);
        sketch.grounds.push_back({GroundKind::Green, yard.box(wide - 66, (deep - track) / 2, 60, track), "操场"});
        sketch.ground.take(yard.box(wide - 66, (deep - track) / 2, 60, track));
        left = wide - 72;
    } else if (deep > 110) {
        sketch.grounds.push_back({GroundKind::Green, yard.box(3, deep - 58, wide - 6, 54), "操场"});
        sketch.ground.take(yard.box(3, deep - 58, wide - 6, 54));
        high = deep - 62;
    }
    int first = -1;
    std::int64_t floors = 0;
    const std::int64_t front = std::min<std::int64_t>(left - 10, random.between(52, 66));
    for (std::int64_t v = 22; v + 14 < high && floors < 12'000; v += 36) {
        const int storeys = static_cast<int>(random.between(3, 5));
        const int house = yard.set(HouseKind::School, 6, v, front, 13, storeys, plot.name);
        floors += house >= 0 ? front * 13 * storeys : 0;
        first = first < 0 ? house : first;
        if (left > front + 46)
            yard.set(HouseKind::School, front + 18, v, left - front - 24, 16, 3, plot.name);
    }
    yard.set(HouseKind::Shed, left / 2 - 10, 1, 8, 5, 1);
    yard.addSite(kind, plot.name, first, floors, 0);
}

void fillMarket(Sketch &sketch, const Plot &plot, Prng &random)
{
    Yard yard(sketch, plot, 2 * kMetre);
    if (yard.land.empty())
        return;
    sketch.grounds.push_back({GroundKind::Commercial, yard.land, plot.name});
    const std::int64_t wide = yard.wide() / kMetre;
    const std::int64_t deep = yard.deep() / kMetre;
    const std::int64_t front = std::min<std::int64_t>(wide - 10, random.between(58, 72));
    const int hall = yard.set(HouseKind::Public, (wide - front) / 2, deep / 2 - 18, front, 36, 2, plot.name);
    yard.addSite("vegetable-market", plot.name, hall, front * 36 * 3 / 2, 0);
    lineFrontage(sketch, plot, random);
    for (std::int64_t v : {deep / 2 - 34, deep / 2 + 24})
        yard.set(HouseKind::ShopRow, (wide - front) / 2, v, front, 9, 2);
}

void fillHealth(Sketch &sketch, const Plot &plot, Prng &random)
{
    Yard yard(sketch, plot, 6 * kMetre);
    if (yard.land.empty())
        return;
    const std::int64_t wide = yard.wide() / kMetre;
    const std::int64_t deep = yard.deep() / kMetre;
    sketch.grounds.push_back({GroundKind::Residential, yard.land, plot.name});
    const std::int64_t front = std::clamp<std::int64_t>(wide - 6, 22, 50);
    const int centre = yard.set(HouseKind::Public, (wide - front) / 2, 6, front, 16, 5, plot.name);
    yard.addSite("community-health-centre", plot.name, centre, front * 16 * 5, 0);
    // 医养结合: a home for the old behind the health centre.
    const int home =
        yard.set(HouseKind::Public, (wide - front) / 2, std::max<std::int64_t>(30, deep - 22), front, 15, 6, "养老院");
    if (home >= 0)
        yard.addSite("old-people-home", "", home, front * 15 * 6, 3);
    scatter(sketch, plot, HouseKind::Shed, 3, 8, 14, random);
}

void fillOffices(Sketch &sketch, const Plot &plot, bool government, Prng &random)
{
    Yard yard(sketch, plot, 8 * kMetre);
    if (yard.land.empty())
        return;
    sketch.grounds.push_back({government ? GroundKind::Square : GroundKind::Commercial, yard.land, plot.name});
    const std::int64_t wide = yard.wide() / kMetre;
    const std::int64_t deep = yard.deep() / kMetre;
    const int main = yard.set(HouseKind::Office, wide / 2 - 34, deep / 2, 68, 18,
                              static_cast<int>(random.between(6, 12)), plot.name);
    yard.addSite(government ? "government" : "offices", plot.name, main, 68 * 18 * 8, 0);
    for (std::int64_t v = 20; v + 18 < deep; v += 46)
        for (const std::int64_t u : {std::int64_t{4}, wide - 24})
            yard.set(HouseKind::Office, u, v, 20, 26, static_cast<int>(random.between(4, 9)));
    yard.set(HouseKind::Office, wide / 2 - 30, deep - 20, 60, 14, 5);
    scatter(sketch, plot, HouseKind::Shed, 4, 7, 12, random);
}

void fillCommerce(Sketch &sketch, const Plot &plot, Prng &random)
{
    Yard yard(sketch, plot, 4 * kMetre);
    if (yard.land.empty())
        return;
    sketch.grounds.push_back({GroundKind::Commercial, yard.land, plot.name});
    lineFrontage(sketch, plot, random);
    const std::int64_t wide = yard.wide() / kMetre;
    const std::int64_t deep = yard.deep() / kMetre;
    const int hall = yard.set(HouseKind::Office, 16, 18, std::min<std::int64_t>(wide - 32, 92), 52, 4, plot.name);
    yard.addSite("hall", plot.name, hall, 92 * 52 * 3, 0);
    for (std::int64_t u = 16; u + 34 < wide; u += 48)
        yard.set(HouseKind::Office, u, 86, 30, 22, static_cast<int>(random.between(5, 16)));
    for (std::int64_t u = 16; u + 40 < wide; u += 50)
        yard.set(HouseKind::ShopRow, u, std::min<std::int64_t>(deep - 30, 132), 38, 12, 3);
}

} // namespace yike::demo
