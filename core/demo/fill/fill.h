// SPDX-License-Identifier: GPL-3.0-or-later
// What is built on a block: estates, alleys, works, schools, parks.
#pragma once

#include "core/demo/prng.h"
#include "core/demo/sketch.h"

#include <string>

namespace yike::demo {

/// A block or a part of one: four corners, counter-clockwise from the south-west, sides as streets.
struct Plot {
    int block = 0;
    Path ring;
    std::vector<Side> sides;
    std::string name;
    int year = 1985;
};

struct PlotPair {
    Plot first, second;           ///< south and north, or west and east
};
/// Cuts a plot in two along a lane that is drawn; share: per mille of the first part.
[[nodiscard]] PlotPair cutAcross(Sketch &sketch, const Plot &plot, std::int64_t share);
[[nodiscard]] PlotPair cutUpright(Sketch &sketch, const Plot &plot, std::int64_t share);
/// The land inside the streets, kept `more` off each side.
[[nodiscard]] Path innerLand(const Plot &plot, std::int64_t more);
/// The frame in which the plot's rows run: along its southern side, turned no more than 16° from due east.
[[nodiscard]] Turned frameOf(const Plot &plot);

void fillBlock(Sketch &sketch, int block, std::uint64_t seed);
void leaveAsFields(Sketch &sketch, int block);

/// Shops in rows along the living streets of a plot.
void lineFrontage(Sketch &sketch, const Plot &plot, Prng &random);

/// Rows of slabs or towers facing south on an estate.
struct RowStyle {
    HouseKind kind = HouseKind::WalkUp;
    bool walled = false;
    std::int64_t depth = 0;          ///< m
    std::int64_t shortest = 0, longest = 0; ///< m of front
    std::int64_t besides = 0;        ///< m between neighbours
    std::int64_t behind = 0;         ///< m between rows
    int lowest = 6, highest = 6;     ///< storeys
    bool staggered = false;
};
[[nodiscard]] RowStyle oldSlabs();
[[nodiscard]] RowStyle walledSlabs();
[[nodiscard]] RowStyle towers();
/// kindergarten: name of one to be built in its southernmost row, or empty.
void fillEstate(Sketch &sketch, const Plot &plot, const RowStyle &style, Prng &random, const std::string &kindergarten);
/// Irregular lanes and small houses close together.
struct AlleyStyle {
    HouseKind kind = HouseKind::Alley;
    std::int64_t island = 0;         ///< m² between lanes
    std::int64_t lot = 0;            ///< m²
    std::int64_t lane = 0;           ///< half its width, cm
    int lowest = 1, highest = 2;
    std::vector<std::string> laneNames;
};
void fillAlleys(Sketch &sketch, const Plot &plot, const AlleyStyle &style, Prng &random);

void fillSchool(Sketch &sketch, const Plot &plot, const std::string &kind, Prng &random);
void fillMarket(Sketch &sketch, const Plot &plot, Prng &random);
void fillHealth(Sketch &sketch, const Plot &plot, Prng &random);
void fillPark(Sketch &sketch, const Plot &plot, plan::GroundKind ground, Prng &random);
void fillHill(Sketch &sketch, const Plot &plot, Prng &random);
void fillWorks(Sketch &sketch, const Plot &plot, bool store, Prng &random);
void fillOffices(Sketch &sketch, const Plot &plot, bool government, Prng &random);
void fillCommerce(Sketch &sketch, const Plot &plot, Prng &random);
void fillTemple(Sketch &sketch, const Plot &plot, Prng &random);
void fillStadium(Sketch &sketch, const Plot &plot, Prng &random);
void fillHalfBuilt(Sketch &sketch, const Plot &plot, Prng &random);
/// Sheds and a house or two on land that is left.
void scatter(Sketch &sketch, const Plot &plot, HouseKind kind, int count, std::int64_t shortest, std::int64_t longest,
             Prng &random);

} // namespace yike::demo
