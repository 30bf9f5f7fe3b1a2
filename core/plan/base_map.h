// SPDX-License-Identifier: GPL-3.0-or-later
// The base map: what is drawn under the figures and counts in none of them (but buildings carry residences).
#pragma once

#include "core/geo/point.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::plan {

enum class BuildingUse : std::uint8_t { Residential, Commercial, Public, Industrial, School, Other };

struct Building {
    std::int64_t id = 0;
    geo::Polygon outline;
    std::int16_t storeys = 0;        ///< 0 = unknown
    BuildingUse use = BuildingUse::Other;
    std::int16_t year = 0;           ///< 0 = unknown
    std::string name;
    bool operator==(const Building &) const = default;
};

enum class LineKind : std::uint8_t { Motorway, MainRoad, MinorRoad, Lane, Footpath, Steps, Rail, River, Wall, Bridge };
struct MapLine {
    LineKind kind = LineKind::MinorRoad;
    geo::Line line;
    std::string name;
    bool operator==(const MapLine &) const = default;
};

enum class GroundKind : std::uint8_t {
    Water,
    Green,
    Residential,
    School,
    Commercial,
    Industrial,
    Square,
    Hill,
    Construction,
    Farmland
};
struct MapGround {
    GroundKind kind = GroundKind::Green;
    geo::MultiPolygon outline;
    std::string name;
    bool operator==(const MapGround &) const = default;
};

enum class LabelKind : std::uint8_t { Place, Quarter, Water, Landmark };
struct MapLabel {
    LabelKind kind = LabelKind::Place;
    geo::LonLat place;
    std::string name;
    bool operator==(const MapLabel &) const = default;
};

/// A standard address (一标三实 门牌): no drawing shows it; ledgers without coordinates are placed by it.
struct AddressPoint {
    geo::LonLat place;
    std::string address;
    bool operator==(const AddressPoint &) const = default;
};

struct BaseMap {
    std::vector<Building> buildings; ///< ascending id
    std::vector<MapLine> lines;
    std::vector<MapGround> grounds;
    std::vector<MapLabel> labels;
    std::vector<AddressPoint> addresses{};
    bool operator==(const BaseMap &) const = default;
};

} // namespace yike::plan
