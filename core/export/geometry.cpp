// SPDX-License-Identifier: GPL-3.0-or-later
// Rings, lines and points.
#include "core/export/geometry.h"

namespace yike::exporting {

namespace {

std::unique_ptr<OGRLinearRing> ringOf(const geo::Line &line)
{
    auto ring = std::make_unique<OGRLinearRing>();
    for (const geo::LonLat &place : line)
        ring->addPoint(place.lon, place.lat);
    ring->closeRings();
    return ring;
}

} // namespace

std::unique_ptr<OGRGeometry> geometryOf(const geo::MultiPolygon &area)
{
    auto all = std::make_unique<OGRMultiPolygon>();
    for (const geo::Polygon &polygon : area) {
        auto made = std::make_unique<OGRPolygon>();
        for (const geo::Line &line : polygon)
            made->addRingDirectly(ringOf(line).release());
        all->addGeometryDirectly(made.release());
    }
    if (all->IsValid() != 0)
        return all;
    std::unique_ptr<OGRGeometry> valid(all->MakeValid());
    if (!valid)
        return all;
    return std::unique_ptr<OGRGeometry>(OGRGeometryFactory::forceToMultiPolygon(valid.release()));
}

std::unique_ptr<OGRGeometry> geometryOf(std::span<const geo::LonLat> places)
{
    auto line = std::make_unique<OGRLineString>();
    for (const geo::LonLat &place : places)
        line->addPoint(place.lon, place.lat);
    return line;
}

std::unique_ptr<OGRGeometry> geometryOfShape(const Shape &shape)
{
    if (const auto *point = std::get_if<geo::LonLat>(&shape))
        return std::make_unique<OGRPoint>(point->lon, point->lat);
    if (const auto *line = std::get_if<geo::Line>(&shape); line != nullptr && !line->empty())
        return geometryOf(std::span<const geo::LonLat>(*line));
    if (const auto *area = std::get_if<geo::MultiPolygon>(&shape); area != nullptr && !area->empty())
        return geometryOf(*area);
    return nullptr;
}

} // namespace yike::exporting
