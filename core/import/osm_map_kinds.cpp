// SPDX-License-Identifier: GPL-3.0-or-later
// Tag tables of the base map; the first row that fits counts.
#include "core/import/osm_map_kinds.h"

#include <array>
#include <charconv>
#include <cmath>

namespace yike::importing {
namespace {

using plan::BuildingUse;
using plan::GroundKind;
using plan::LabelKind;
using plan::LineKind;

template <typename Kind>
struct Row {
    std::string_view key, value; ///< value empty: any
    Kind kind;
};

template <typename Kind, std::size_t N>
std::optional<Kind> firstOf(const std::array<Row<Kind>, N> &table, const OsmFeature &feature)
{
    for (const auto &row : table) {
        const std::string_view value = feature.value(row.key);
        if (!value.empty() && value != "no" && (row.value.empty() || row.value == value))
            return row.kind;
    }
    return std::nullopt;
}

constexpr std::array kLines{
    Row{"highway", "motorway", LineKind::Motorway},
    Row{"highway", "motorway_link", LineKind::Motorway},
    Row{"highway", "trunk", LineKind::MainRoad},
    Row{"highway", "trunk_link", LineKind::MainRoad},
    Row{"highway", "primary", LineKind::MainRoad},
    Row{"highway", "primary_link", LineKind::MainRoad},
    Row{"highway", "secondary", LineKind::MainRoad},
    Row{"highway", "secondary_link", LineKind::MainRoad},
    Row{"highway", "tertiary", LineKind::MinorRoad},
    Row{"highway", "tertiary_link", LineKind::MinorRoad},
    Row{"highway", "unclassified", LineKind::MinorRoad},
    Row{"highway", "residential", LineKind::MinorRoad},
    Row{"highway", "living_street", LineKind::MinorRoad},
    Row{"highway", "road", LineKind::MinorRoad},
    Row{"highway", "service", LineKind::Lane},
    Row{"highway", "track", LineKind::Lane},
    Row{"highway", "steps", LineKind::Steps},
    Row{"highway", "footway", LineKind::Footpath},
    Row{"highway", "path", LineKind::Footpath},
    Row{"highway", "pedestrian", LineKind::Footpath},
    Row{"highway", "cycleway", LineKind::Footpath},
    Row{"highway", "corridor", LineKind::Footpath},
    Row{"railway", "rail", LineKind::Rail},
    Row{"railway", "light_rail", LineKind::Rail},
    Row{"railway", "subway", LineKind::Rail},
    Row{"railway", "narrow_gauge", LineKind::Rail},
    Row{"railway", "monorail", LineKind::Rail},
    Row{"waterway", "river", LineKind::River},
    Row{"waterway", "canal", LineKind::River},
    Row{"waterway", "stream", LineKind::River},
    Row{"natural", "coastline", LineKind::River},
    Row{"barrier", "wall", LineKind::Wall},
    Row{"barrier", "fence", LineKind::Wall},
    Row{"barrier", "city_wall", LineKind::Wall},
    Row{"barrier", "retaining_wall", LineKind::Wall},
};

constexpr std::array kGrounds{
    Row{"natural", "water", GroundKind::Water},
    Row{"waterway", "riverbank", GroundKind::Water},
    Row{"waterway", "dock", GroundKind::Water},
    Row{"landuse", "reservoir", GroundKind::Water},
    Row{"landuse", "basin", GroundKind::Water},
    Row{"amenity", "school", GroundKind::School},
    Row{"amenity", "kindergarten", GroundKind::School},
    Row{"amenity", "university", GroundKind::School},
    Row{"amenity", "college", GroundKind::School},
    Row{"landuse", "education", GroundKind::School},
    Row{"leisure", "park", GroundKind::Green},
    Row{"leisure", "garden", GroundKind::Green},
    Row{"leisure", "playground", GroundKind::Green},
    Row{"leisure", "pitch", GroundKind::Green},
    Row{"leisure", "golf_course", GroundKind::Green},
    Row{"leisure", "nature_reserve", GroundKind::Green},
    Row{"landuse", "grass", GroundKind::Green},
    Row{"landuse", "forest", GroundKind::Green},
    Row{"landuse", "village_green", GroundKind::Green},
    Row{"landuse", "recreation_ground", GroundKind::Green},
    Row{"landuse", "cemetery", GroundKind::Green},
    Row{"landuse", "flowerbed", GroundKind::Green},
    Row{"natural", "wood", GroundKind::Green},
    Row{"natural", "scrub", GroundKind::Green},
    Row{"natural", "grassland", GroundKind::Green},
    Row{"natural", "heath", GroundKind::Green},
    Row{"natural", "bare_rock", GroundKind::Hill},
    Row{"natural", "scree", GroundKind::Hill},
    Row{"landuse", "residential", GroundKind::Residential},
    Row{"landuse", "commercial", GroundKind::Commercial},
    Row{"landuse", "retail", GroundKind::Commercial},
    Row{"landuse", "industrial", GroundKind::Industrial},
    Row{"landuse", "railway", GroundKind::Industrial},
    Row{"landuse", "port", GroundKind::Industrial},
    Row{"landuse", "construction", GroundKind::Construction},
    Row{"landuse", "brownfield", GroundKind::Construction},
    Row{"landuse", "farmland", GroundKind::Farmland},
    Row{"landuse", "meadow", GroundKind::Farmland},
    Row{"landuse", "orchard", GroundKind::Farmland},
    Row{"landuse", "allotments", GroundKind::Farmland},
    Row{"landuse", "farmyard", GroundKind::Farmland},
    Row{"place", "square", GroundKind::Square},
    Row{"highway", "pedestrian", GroundKind::Square},
};

constexpr std::array kLabels{
    Row{"place", "city", LabelKind::Place},
    Row{"place", "town", LabelKind::Place},
    Row{"place", "village", LabelKind::Place},
    Row{"place", "hamlet", LabelKind::Place},
    Row{"place", "suburb", LabelKind::Quarter},
    Row{"place", "quarter", LabelKind::Quarter},
    Row{"place", "neighbourhood", LabelKind::Quarter},
    Row{"natural", "water", LabelKind::Water},
    Row{"waterway", "riverbank", LabelKind::Water},
    Row{"natural", "bay", LabelKind::Water},
    Row{"leisure", "park", LabelKind::Landmark},
    Row{"railway", "station", LabelKind::Landmark},
    Row{"amenity", "university", LabelKind::Landmark},
    Row{"amenity", "hospital", LabelKind::Landmark},
    Row{"tourism", "museum", LabelKind::Landmark},
    Row{"place", "square", LabelKind::Landmark},
};

/// What a value of building=* says; assumed: storeys that such a building has where nobody wrote them down.
struct BuildingRow {
    std::string_view value;
    BuildingUse use;
    std::int16_t assumed;
};
constexpr std::array kBuildings{
    BuildingRow{"apartments", BuildingUse::Residential, 6},
    BuildingRow{"residential", BuildingUse::Residential, 6},
    BuildingRow{"dormitory", BuildingUse::Residential, 6},
    BuildingRow{"terrace", BuildingUse::Residential, 2},
    BuildingRow{"house", BuildingUse::Residential, 2},
    BuildingRow{"detached", BuildingUse::Residential, 2},
    BuildingRow{"semidetached_house", BuildingUse::Residential, 2},
    BuildingRow{"farm", BuildingUse::Residential, 2},
    BuildingRow{"bungalow", BuildingUse::Residential, 1},
    BuildingRow{"commercial", BuildingUse::Commercial, 0},
    BuildingRow{"retail", BuildingUse::Commercial, 0},
    BuildingRow{"office", BuildingUse::Commercial, 0},
    BuildingRow{"hotel", BuildingUse::Commercial, 0},
    BuildingRow{"supermarket", BuildingUse::Commercial, 0},
    BuildingRow{"kiosk", BuildingUse::Commercial, 0},
    BuildingRow{"school", BuildingUse::School, 0},
    BuildingRow{"kindergarten", BuildingUse::School, 0},
    BuildingRow{"university", BuildingUse::School, 0},
    BuildingRow{"college", BuildingUse::School, 0},
    BuildingRow{"public", BuildingUse::Public, 0},
    BuildingRow{"hospital", BuildingUse::Public, 0},
    BuildingRow{"civic", BuildingUse::Public, 0},
    BuildingRow{"government", BuildingUse::Public, 0},
    BuildingRow{"church", BuildingUse::Public, 0},
    BuildingRow{"cathedral", BuildingUse::Public, 0},
    BuildingRow{"temple", BuildingUse::Public, 0},
    BuildingRow{"mosque", BuildingUse::Public, 0},
    BuildingRow{"train_station", BuildingUse::Public, 0},
    BuildingRow{"transportation", BuildingUse::Public, 0},
    BuildingRow{"stadium", BuildingUse::Public, 0},
    BuildingRow{"sports_hall", BuildingUse::Public, 0},
    BuildingRow{"industrial", BuildingUse::Industrial, 0},
    BuildingRow{"warehouse", BuildingUse::Industrial, 0},
    BuildingRow{"manufacture", BuildingUse::Industrial, 0},
    BuildingRow{"factory", BuildingUse::Industrial, 0},
    BuildingRow{"hangar", BuildingUse::Industrial, 0},
};

/// The number a tag starts with; 0 where it starts with none.
double leadingNumber(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && std::isfinite(number) ? number : 0;
}

std::int16_t storeysOf(const OsmFeature &feature)
{
    constexpr double kMetresPerStorey = 3;
    double storeys = leadingNumber(feature.value("building:levels"));
    if (storeys <= 0)
        storeys = leadingNumber(feature.value("height")) / kMetresPerStorey;
    return storeys >= 0.5 && storeys <= 200 ? static_cast<std::int16_t>(std::lround(storeys)) : std::int16_t{0};
}

/// The use a plain building=yes gives away by its other tags.
BuildingUse useByOtherTags(const OsmFeature &feature)
{
    if (feature.isOneOf("amenity", {"school", "kindergarten", "university", "college"}))
        return BuildingUse::School;
    if (feature.has("shop") || feature.has("office") ||
        feature.isOneOf("tourism", {"hotel", "hostel", "guest_house"}) ||
        feature.isOneOf("amenity", {"restaurant", "fast_food", "cafe", "bar", "bank", "cinema", "marketplace"}))
        return BuildingUse::Commercial;
    if (feature.has("amenity") || feature.has("leisure") || feature.has("tourism") || feature.has("healthcare") ||
        feature.has("public_transport") || feature.has("railway"))
        return BuildingUse::Public;
    if (feature.has("man_made") || feature.has("power") || feature.has("industrial"))
        return BuildingUse::Industrial;
    return BuildingUse::Other;
}

} // namespace

std::optional<LineKind> lineKind(const OsmFeature &feature)
{
    const auto kind = firstOf(kLines, feature);
    if (!kind)
        return std::nullopt;
    const bool drawnUnderground = *kind != LineKind::Rail && *kind != LineKind::River;
    if (!drawnUnderground && feature.underground())
        return std::nullopt;
    const bool onFoot = *kind == LineKind::Footpath || *kind == LineKind::Steps;
    if (onFoot && feature.has("bridge") && !feature.is("bridge", "no"))
        return LineKind::Bridge;
    return kind;
}

std::optional<GroundKind> groundKind(const OsmFeature &feature)
{
    if (feature.is("highway", "pedestrian") && !feature.is("area", "yes") && feature.type == 'w')
        return std::nullopt;
    if (feature.has("building") && !feature.is("building", "no"))
        return std::nullopt;
    return feature.underground() ? std::nullopt : firstOf(kGrounds, feature);
}

std::optional<LabelKind> labelKind(const OsmFeature &feature)
{
    return feature.has("name") ? firstOf(kLabels, feature) : std::nullopt;
}

std::optional<BuildingKind> buildingKind(const OsmFeature &feature)
{
    const std::string_view value = feature.value("building");
    if (value.empty() || value == "no" || value == "entrance" || feature.is("location", "underground"))
        return std::nullopt;
    BuildingKind kind;
    if (const auto row = std::ranges::find(kBuildings, value, &BuildingRow::value); row != kBuildings.end()) {
        kind.use = row->use;
        kind.assumed = row->assumed;
    } else if (value == "yes") {
        kind.use = useByOtherTags(feature);
        kind.unknown = kind.use == BuildingUse::Other;
    }
    kind.storeys = storeysOf(feature);
    const double year = leadingNumber(feature.value("start_date").substr(0, 4));
    kind.year = year >= 1000 && year <= 2100 ? static_cast<std::int16_t>(year) : std::int16_t{0};
    return kind;
}

} // namespace yike::importing
