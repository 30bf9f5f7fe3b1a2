// SPDX-License-Identifier: GPL-3.0-or-later
// Which letter of a quarter's plan builds what.
#include "core/demo/fill/fill.h"

#include "core/demo/land.h"

#include <array>
#include <utility>

namespace yike::demo {

using plan::GroundKind;

namespace {

const std::vector<std::string> &townLanes()
{
    static const std::vector<std::string> kLanes{"打铁巷", "井儿巷", "盐运巷", "箍桶巷", "学宫巷", "灯笼巷",
                                                 "豆腐巷", "状元巷", "染坊巷", "钟楼巷", "马家巷", "石榴巷",
                                                 "乌衣里", "仓巷",   "水门巷", "砖塔巷", "当铺巷", "竹竿巷",
                                                 "书院巷", "米市巷", "酱园弄", "三元巷", "皮匠巷", "半边街"};
    return kLanes;
}

const std::vector<std::string> &villageLanes()
{
    static const std::vector<std::string> kLanes{"菜园里一巷", "菜园里二巷", "菜园里三巷", "菜园里四巷",
                                                 "菜园里五巷", "菜园里六巷", "菜园里七巷", "菜园里八巷"};
    return kLanes;
}

/// The next name of the community's estates; when they are used up, the last ones get 二期, 三期.
std::string estateName(Sketch &sketch, const Block &block)
{
    if (!block.name.empty())
        return block.name;
    if (block.community < 0)
        return {};
    const CommunityDraft &community = sketch.communities[static_cast<std::size_t>(block.community)];
    const auto taken = [&](const std::string &name) {
        for (const EstateDraft &estate : sketch.estates)
            if (estate.name == name)
                return true;
        for (const Block &other : sketch.blocks)
            if (other.name == name)
                return true;
        return false;
    };
    for (const char *suffix : {"", "北区", "南区", "东区", "西区", "新区"})
        for (const std::string &name : community.estateNames)
            if (!taken(name + suffix))
                return name + suffix;
    return {};
}

/// 盐仓社区 → 盐仓
std::string stem(const Sketch &sketch, const Block &block)
{
    const std::string &name = sketch.communities[static_cast<std::size_t>(block.community)].name;
    return name.substr(0, name.size() - std::string_view("社区").size());
}

bool firstEstateHere(const Sketch &sketch, int community)
{
    for (const Site &site : sketch.sites)
        if (site.kind == "kindergarten" && sketch.blocks[static_cast<std::size_t>(site.block)].community == community)
            return false;
    return true;
}

void fillHomes(Sketch &sketch, Plot plot, const RowStyle &style, Prng &random)
{
    const Block block = sketch.blocks[static_cast<std::size_t>(plot.block)];
    plot.name = estateName(sketch, block);
    plot.year = block.year > 0 ? block.year
                               : static_cast<int>(style.kind == HouseKind::Tower ? random.between(2010, 2021)
                                                  : style.walled                 ? random.between(1993, 2005)
                                                                                 : random.between(1968, 1989));
    const bool first = block.community >= 0 && firstEstateHere(sketch, block.community);
    fillEstate(sketch, plot, style, random, first ? stem(sketch, block) + "幼儿园" : "");
    lineFrontage(sketch, plot, random);
}

AlleyStyle townAlleys() { return {HouseKind::Alley, 1500, 150, 170, 1, 2, townLanes()}; }
AlleyStyle villageAlleys() { return {HouseKind::SelfBuilt, 1000, 155, 160, 3, 5, villageLanes()}; }

/// Homes of the quarter's usual sort fill what an institution leaves of a block.
void fillRest(Sketch &sketch, const Plot &plot, Prng &random)
{
    const bool newTown = sketch.blocks[static_cast<std::size_t>(plot.block)].quarter == Quarter::NewTown;
    Plot rest = plot;
    rest.name.clear();
    Block &block = sketch.blocks[static_cast<std::size_t>(plot.block)];
    const std::string name = std::exchange(block.name, {});
    fillHomes(sketch, rest, newTown ? towers() : oldSlabs(), random);
    block.name = name;
}

} // namespace

void fillBlock(Sketch &sketch, int index, std::uint64_t seed)
{
    Prng random(seed, "block", index);
    const Block block = sketch.blocks[static_cast<std::size_t>(index)];
    sketch.blocks[static_cast<std::size_t>(index)].filled = true;
    const int usual = block.kind == 'a' ? 1952 : block.kind == 'v' ? 2003 : 1986;
    const Plot plot{index, block.ring, block.sides, block.name, block.year > 0 ? block.year : usual};
    const auto withHomes = [&](std::int64_t share, auto &&fill) {
        const PlotPair parts = cutUpright(sketch, plot, share);
        fill(parts.first);
        fillRest(sketch, parts.second, random);
    };
    switch (block.kind) {
    case 's':
        return fillHomes(sketch, plot, oldSlabs(), random);
    case 'c':
        return fillHomes(sketch, plot, oldSlabs(), random);
    case 'w':
        return fillHomes(sketch, plot, walledSlabs(), random);
    case 't':
        return fillHomes(sketch, plot, towers(), random);
    case 'a':
        return fillAlleys(sketch, plot, townAlleys(), random);
    case 'v':
        return fillAlleys(sketch, plot, villageAlleys(), random);
    case 'e':
        return withHomes(560, [&](const Plot &p) { fillSchool(sketch, p, "primary-school", random); });
    case 'j':
        return withHomes(640, [&](const Plot &p) { fillSchool(sketch, p, "middle-school", random); });
    case 'i':
        return fillSchool(sketch, plot, "idle-school", random);
    case 'x':
        return withHomes(520, [&](const Plot &p) { fillMarket(sketch, p, random); });
    case 'h':
        return withHomes(480, [&](const Plot &p) { fillHealth(sketch, p, random); });
    case 'p':
    case 'P':
        return fillPark(sketch, plot, GroundKind::Green, random);
    case 'q':
        return fillPark(sketch, plot, GroundKind::Square, random);
    case 'H':
        return fillHill(sketch, plot, random);
    case 'f':
        return fillWorks(sketch, plot, false, random);
    case 'y':
        return fillWorks(sketch, plot, true, random);
    case 'g':
        return fillOffices(sketch, plot, true, random);
    case 'o':
        return fillOffices(sketch, plot, false, random);
    case 'k':
        return fillCommerce(sketch, plot, random);
    case 'm':
        return fillTemple(sketch, plot, random);
    case 'S':
        return fillStadium(sketch, plot, random);
    case 'u':
        return fillHalfBuilt(sketch, plot, random);
    default:
        return leaveAsFields(sketch, index);
    }
}

} // namespace yike::demo
