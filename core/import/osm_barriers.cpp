// SPDX-License-Identifier: GPL-3.0-or-later
// Barriers from tags. What runs on a bridge or under the ground is in nobody's way.
#include "core/import/osm_barriers.h"

#include "core/geo/polygon.h"

namespace yike::importing {
namespace {

using plan::BarrierKind;

/// Smaller waters are fountains and garden ponds: one walks round them.
constexpr double kSmallestWater = 300; // m²

bool onBridge(const OsmFeature &feature) { return feature.has("bridge") && !feature.is("bridge", "no"); }

bool isWall(const OsmFeature &feature)
{
    return feature.isOneOf("barrier", {"wall", "fence", "city_wall", "retaining_wall", "hedge"});
}

std::optional<BarrierKind> lineBarrier(const OsmFeature &feature)
{
    if (feature.underground() || onBridge(feature))
        return std::nullopt;
    if (feature.isOneOf("waterway", {"river", "canal"}) || feature.is("natural", "coastline"))
        return BarrierKind::Water;
    if (feature.isOneOf("railway", {"rail", "light_rail", "narrow_gauge", "subway", "monorail"}))
        return BarrierKind::Rail;
    if (feature.isOneOf("highway", {"motorway", "motorway_link"}) ||
        (feature.has("highway") && feature.is("motorroad", "yes")))
        return BarrierKind::Motorway;
    if (isWall(feature))
        return BarrierKind::Wall;
    return std::nullopt;
}

bool isWater(const OsmFeature &feature)
{
    return (feature.is("natural", "water") || feature.isOneOf("waterway", {"riverbank", "dock"}) ||
            feature.isOneOf("landuse", {"reservoir", "basin"})) &&
           !feature.is("intermittent", "yes") && !feature.underground();
}

} // namespace

void OsmBarriers::addLine(const OsmFeature &feature, const geo::Line &line)
{
    if (line.size() < 2)
        return;
    if (const auto kind = lineBarrier(feature))
        barriers.push_back({*kind, line});
}

void OsmBarriers::addArea(const OsmFeature &feature, const geo::MultiPolygon &outline)
{
    const bool water = isWater(feature) && geo::areaSquareMetres(outline) >= kSmallestWater;
    // The wall round a closed way came as a line.
    const bool wall = !water && feature.type == 'r' && isWall(feature) && !feature.underground();
    if (!water && !wall)
        return;
    for (const geo::Polygon &polygon : outline) {
        for (geo::Line ring : polygon) {
            ring.push_back(ring.front());
            barriers.push_back({water ? BarrierKind::Water : BarrierKind::Wall, std::move(ring)});
        }
    }
}

bool OsmBarriers::addShore(const OsmFeature &feature, const std::vector<geo::Line> &lines)
{
    if (!isWater(feature))
        return false;
    for (const geo::Line &line : lines)
        barriers.push_back({BarrierKind::Water, line});
    return true;
}

} // namespace yike::importing
