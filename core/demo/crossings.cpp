// SPDX-License-Identifier: GPL-3.0-or-later
// Where railway and river are passed: four bridges and two underpasses, nothing else.
#include "core/demo/crossings.h"

#include <algorithm>
#include <tuple>

namespace yike::demo {

using plan::BarrierKind;
using plan::GroundKind;
using plan::LineKind;
using plan::StreetClass;

void drawLand(Sketch &sketch, const Land &land)
{
    const Path river = land.river.whole();
    sketch.grounds.push_back({GroundKind::Water, ribbon(river, kRiverHalf), "澄川"});
    sketch.lines.push_back({LineKind::River, river, "澄川"});
    sketch.ground.takeLine(river, kRiverHalf + 12 * kMetre);
    sketch.addBarrier(BarrierKind::Water, offsetLine(river, kRiverHalf));
    sketch.addBarrier(BarrierKind::Water, offsetLine(river, -kRiverHalf));
    const Path rail = land.rail.whole();
    for (const std::int64_t track : {-5, 0, 5})
        sketch.lines.push_back({LineKind::Rail, offsetLine(rail, track * kMetre), track == 0 ? "澄川铁路" : ""});
    sketch.ground.takeLine(rail, kRailHalf + 4 * kMetre);
    sketch.addBarrier(BarrierKind::Rail, offsetLine(rail, kRailHalf));
    sketch.addBarrier(BarrierKind::Rail, offsetLine(rail, -kRailHalf));
}

namespace {

/// The row of a grid whose street has this name.
int rowNamed(const Grid &grid, std::string_view name)
{
    for (int row = 0; row <= grid.rows(); ++row)
        if (grid.plan().rows[static_cast<std::size_t>(row)].name == name)
            return row;
    return 0;
}

void drawUnderpass(Sketch &sketch, Vec west, Vec east, const std::string &name)
{
    Road road;
    road.line = {west, east};
    road.streetClass = StreetClass::Underpass;
    road.level = -1;
    road.tunnel = true;
    road.name = name;
    sketch.lines.push_back({LineKind::MainRoad, road.line, name});
    sketch.addRoad(std::move(road), 9 * kMetre);
}

void drawBridge(Sketch &sketch, Vec west, Vec east, const std::string &name, StreetClass streetClass)
{
    Road road;
    road.line = {west, east};
    road.streetClass = streetClass;
    road.level = 1;
    road.bridge = true;
    road.name = name;
    sketch.addRoad(std::move(road), 13 * kMetre);
}

/// The ends of the pavements of a main road within 40 m of a place.
std::vector<Vec> pavementEnds(const Sketch &sketch, const std::string &name, Vec near)
{
    std::vector<Vec> ends;
    for (const Road &road : sketch.roads)
        if (road.corridor >= 0 && road.name == name)
            for (const Vec end : {road.line.front(), road.line.back()})
                if (length(end - near) < 40 * kMetre)
                    ends.push_back(end);
    std::ranges::sort(ends, {}, &Vec::y);
    return ends;
}

} // namespace

void drawUnderpasses(Sketch &sketch, const Grid &works, const Grid &oldTown, const Grid &newTown)
{
    const int last = works.columns();
    drawUnderpass(sketch, works.at(last, rowNamed(works, "工农路")), oldTown.at(0, rowNamed(oldTown, "工农路")),
                  "工农路地道");
    drawUnderpass(sketch, works.at(last, rowNamed(works, "建设路")), newTown.at(0, rowNamed(newTown, "建设路")),
                  "建设路地道");
}

void drawBridges(Sketch &sketch, const Grid &oldTown, const Grid &newTown, const Grid &eastBank)
{
    const auto drawn = [&](const Grid &grid, std::string_view row, std::string_view far, const std::string &name) {
        const Vec west = grid.at(grid.columns(), rowNamed(grid, row));
        const Vec east = eastBank.at(0, rowNamed(eastBank, far));
        sketch.lines.push_back({LineKind::Bridge, {west, east}, name});
        return std::pair(west, east);
    };
    const auto [north, northEast] = drawn(oldTown, "工农路", "工农路", "文澜桥");
    drawBridge(sketch, north, northEast, "文澜桥", StreetClass::Secondary);
    const auto [built, builtEast] = drawn(newTown, "建设路", "建设路", "澄川大桥");
    drawBridge(sketch, built, builtEast, "澄川大桥", StreetClass::Secondary);
    const auto [south, southEast] = drawn(newTown, "迎江路", "迎江东路", "迎江大桥");
    drawBridge(sketch, south, southEast, "迎江大桥", StreetClass::Secondary);
    // 人民路 has two pavements, and so has its bridge.
    const auto [west, east] = drawn(oldTown, "人民路", "人民路", "人民桥");
    const std::vector<Vec> from = pavementEnds(sketch, "人民路", west);
    const std::vector<Vec> to = pavementEnds(sketch, "人民路", east);
    for (std::size_t i = 0; i < std::min(from.size(), to.size()); ++i)
        drawBridge(sketch, from[i], to[i], "人民桥", StreetClass::Primary);
}

void drawRiverWalks(Sketch &sketch, const Land &land)
{
    const Path river = land.river.whole();
    const Path shortened(river.begin() + 3, river.end() - 3);
    for (const std::int64_t side : {1, -1}) {
        Road walk;
        walk.line = offsetLine(shortened, side * (kRiverHalf + 9 * kMetre));
        walk.streetClass = StreetClass::Footway;
        walk.name = "河堤步道";
        const Path line = walk.line;
        sketch.lines.push_back({LineKind::Footpath, line, walk.name});
        sketch.grounds.push_back(
            {GroundKind::Green, ribbon(offsetLine(shortened, side * (kRiverHalf + 16 * kMetre)), 13 * kMetre), ""});
        sketch.addRoad(std::move(walk), 2 * kMetre);
        for (std::int64_t at = 120 * kMetre; at < length(line); at += 290 * kMetre) {
            const auto [place, direction] = along(line, at);
            const auto road = sketch.reach(place + leftOf(direction, side * 3 * kMetre),
                                           leftOf(direction, side * kMetre), 70 * kMetre);
            if (!road)
                continue;
            Road steps;
            steps.line = {place, road->at};
            steps.streetClass = StreetClass::Steps;
            steps.name = "河堤踏步";
            sketch.lines.push_back({LineKind::Steps, steps.line, ""});
            sketch.addRoad(std::move(steps), 2 * kMetre);
        }
    }
}

void drawWaysOut(Sketch &sketch, const Land &land, const std::vector<Grid> &grids)
{
    const auto draw = [&](Vec from, Vec to, std::string_view name, StreetClass streetClass) {
        Road road;
        road.line = {from, to};
        road.streetClass = streetClass;
        road.name = name;
        sketch.lines.push_back(
            {streetClass == StreetClass::Secondary ? LineKind::MainRoad : LineKind::MinorRoad, road.line, road.name});
        sketch.addRoad(std::move(road), clearOf(streetClass));
    };
    const auto &[oldTown, works, eastBank, newTown] = std::tie(grids[0], grids[1], grids[2], grids[3]);
    for (const std::string_view name : {"建设路", "工农路"}) {
        const Vec west = works.at(0, rowNamed(works, name));
        draw(west, land.west.at(west.y), name, StreetClass::Secondary);
        const Vec east = eastBank.at(eastBank.columns(), rowNamed(eastBank, name));
        draw(east, land.east.at(west.y), name, StreetClass::Secondary);
    }
    // North and south leave at the same place on the axis.
    const Vec villages = works.at(3, works.rows());
    draw(villages, land.north.at(villages.x), "新村路", StreetClass::Residential);
    draw(works.at(3, 0), land.south.at(villages.x), "新村路", StreetClass::Residential);
    const Vec gate = oldTown.at(3, oldTown.rows());
    draw(gate, land.north.at(gate.x), "北门大街", StreetClass::Residential);
    draw(newTown.at(2, 0), land.south.at(gate.x), "学府路", StreetClass::Residential);
}

} // namespace yike::demo
