// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing board: roads, houses, estates, grounds and shop fronts in the plane, before they become a plan.
#pragma once

#include "core/demo/ground.h"
#include "core/demo/plane.h"
#include "core/plan/base_map.h"
#include "core/plan/street.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::demo {

enum class Quarter : std::uint8_t { OldTown, Works, EastBank, NewTown };
inline constexpr std::size_t kQuarterCount = 4;

/// What a house is; the first four are lived in.
enum class HouseKind : std::uint8_t {
    Alley,
    WalkUp,
    Tower,
    SelfBuilt,
    ShopRow,
    Office,
    Public,
    School,
    Industrial,
    Shed
};
inline constexpr std::size_t kHomeKinds = 4;
[[nodiscard]] constexpr bool isHome(HouseKind kind) { return static_cast<std::size_t>(kind) < kHomeKinds; }

/// A way as drawn; noding.h cuts it at the junctions.
struct Road {
    Path line;
    plan::StreetClass streetClass = plan::StreetClass::Residential;
    std::string name;
    int estate = -1;              ///< residents only
    std::int8_t level = 0;
    bool bridge = false, tunnel = false;
    int corridor = -1;            ///< a pavement of this main road
    plan::CrossingKind crossing = plan::CrossingKind::None;
};
/// A main road: its two pavements are walked on, its carriageway is crossed at junctions only.
struct Corridor {
    Path centre;
    std::int64_t half = 0;        ///< centre to pavement
};
struct House {
    Path ring;
    HouseKind kind = HouseKind::Shed;
    int storeys = 1;
    int year = 0;
    int block = -1;
    int estate = -1;
    Vec door;
    std::string name;
    bool gone = false;            ///< one home too many: left out of the plan
};
/// A shop unit in a row along a living street.
struct ShopUnit {
    Vec door;
    int house = -1;
    int block = -1;
    int road = -1;                ///< index of the road it faces
    int liveliness = 0;           ///< 1 quiet … 3 main shopping street
    std::int64_t area = 0;        ///< m²
};
/// A public or other facility with premises of its own; kind: code of a service, or a word of ours for premises.
struct Site {
    std::string kind;
    std::string name;
    Vec door;
    int house = -1, block = -1, estate = -1, road = -1;
    std::int64_t area = 0;        ///< m²
};
struct GateDraft {
    Vec place;                    ///< in the wall
    Path way;                     ///< from the estate's ring path to the street
    std::string name;
    bool open = true;
};
struct EstateDraft {
    std::string name;
    Path ring;
    bool walled = false;
    int block = -1;
    std::vector<GateDraft> gates;
};
struct GroundDraft {
    plan::GroundKind kind = plan::GroundKind::Green;
    Path ring;
    std::string name;
};
struct MapLineDraft {
    plan::LineKind kind = plan::LineKind::MinorRoad;
    Path line;
    std::string name;
};

/// The border of a block that faces a street.
struct Side {
    Vec from, to;                 ///< corners of the block, block to the left
    std::int64_t half = 0;        ///< half the street's width, with its pavement
    int liveliness = 0;
    bool wide = false;            ///< a main road: no gates onto it where another side is there
};
/// The land between streets.
struct Block {
    char kind = 'r';
    Quarter quarter = Quarter::OldTown;
    std::string name;             ///< of the estate, school or works; may be empty
    int column = 0, row = 0;      ///< of its first cell
    int community = -1;           ///< index into Sketch::communities
    int year = 1985;
    Path ring;                    ///< four corners, on the street lines
    std::vector<Side> sides;      ///< of ring
    bool filled = false;
};
struct CommunityDraft {
    Quarter quarter = Quarter::OldTown;
    std::string name;
    std::vector<Path> rings;
    std::vector<std::string> estateNames;
};

struct Sketch {
    std::vector<Road> roads;
    std::vector<Corridor> corridors;
    std::vector<House> houses;
    std::vector<ShopUnit> shopUnits;
    std::vector<Site> sites;
    std::vector<EstateDraft> estates;
    std::vector<GroundDraft> grounds;
    std::vector<MapLineDraft> lines;
    std::vector<plan::BarrierKind> barrierKinds;
    std::vector<Path> barriers;
    std::vector<Block> blocks;
    std::vector<CommunityDraft> communities;
    std::vector<Path> outlines;   ///< of the four quarters and, last, of the district
    Ground ground;                ///< what is built on
    RoadIndex roadIndex;          ///< where ways of level 0 run

    /// Draws a way and keeps houses `clear` off it (0: nothing kept). Returns its index.
    int addRoad(Road road, std::int64_t clear);
    /// A main road with pavements to both sides.
    void addMainRoad(const Path &centre, plan::StreetClass streetClass, const std::string &name, std::int64_t half,
                     std::int64_t clear);
    /// Builds if nothing is in the way: the index of the house, or −1.
    int addHouse(House house);
    void addBarrier(plan::BarrierKind kind, Path line);
    /// From p in a direction to the first way within `farthest`: the meeting place and which road.
    struct Hit {
        Vec at;
        int road = -1;
    };
    [[nodiscard]] std::optional<Hit> reach(Vec p, Vec direction, std::int64_t farthest) const;
    /// The place on a way of this name (any named way if empty) nearest to p, within `farthest`.
    [[nodiscard]] std::optional<Hit> nearestWay(Vec p, std::string_view name, std::int64_t farthest) const;
};

} // namespace yike::demo
