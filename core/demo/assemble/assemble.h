// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing board becomes a plan: ids, degrees, street lengths, grades.
#pragma once

#include "core/demo/ledger/ledger.h"
#include "core/demo/noding.h"
#include "core/plan/plan.h"

#include <map>
#include <string>

namespace yike::demo {

/// Several districts side by side make a city: where this one is moved to, and what its names begin with.
struct Tile {
    Vec shift;
    std::string prefix;           ///< empty for a single district
    bool first = true;
};

/// A plan in the making; streets and base map are shared values once it is done.
struct Draft {
    plan::Plan plan;
    plan::StreetLayer streets;
    plan::BaseMap baseMap;
    plan::AreaId district;
    geo::MultiPolygon districtOutline;
    std::map<Vec, plan::NodeId> nodes; ///< shared by the districts of a city

    std::int64_t newId() { return plan.nextId++; }
};

/// Where things of the drawing board are in the plan.
struct Placed {
    std::vector<plan::AreaId> communities;
    std::vector<plan::EstateId> estates;
    std::vector<std::int64_t> buildings; ///< by house, 0 = left out
    std::vector<plan::OutletId> outlets; ///< by index in the ledger
    std::vector<plan::NodeId> nodes;
};

void placeAreas(Draft &draft, const Sketch &sketch, const Tile &tile, Placed &placed);
void placeEstates(Draft &draft, const Sketch &sketch, const Tile &tile, Placed &placed);
void placeBuildings(Draft &draft, const Sketch &sketch, const Tile &tile, Placed &placed);
void placeHomes(Draft &draft, const Sketch &sketch, const std::vector<Household> &homes, const Tile &tile,
                const Placed &placed);
void placeOutlets(Draft &draft, const Ledger &ledger, const Tile &tile, Placed &placed);
void placeStreets(Draft &draft, const Sketch &sketch, const StreetNet &net, const Tile &tile, Placed &placed);
void placeBaseMap(Draft &draft, const Sketch &sketch, const Tile &tile);
/// A street of the plan on the drawing board's line; its length is taken on the ellipsoid.
[[nodiscard]] plan::Street streetAlong(const Path &line, plan::NodeId from, plan::NodeId to, const Tile &tile);

} // namespace yike::demo
