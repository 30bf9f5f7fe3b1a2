// SPDX-License-Identifier: GPL-3.0-or-later
// GEOS by way of GDAL.
#include "core/import/valid_outline.h"

#include "core/geo/polygon.h"
#include "core/geo/quiet_gdal.h"

#include <ogr_geometry.h>

#include <memory>

namespace yike::importing {
namespace {

std::unique_ptr<OGRPolygon> shapeOf(const geo::Polygon &outline)
{
    auto shape = std::make_unique<OGRPolygon>();
    for (const geo::Line &line : outline) {
        auto ring = std::make_unique<OGRLinearRing>();
        for (const geo::LonLat place : line)
            ring->addPoint(place.lon, place.lat);
        ring->closeRings();
        shape->addRingDirectly(ring.release());
    }
    return shape;
}

geo::Line lineOf(const OGRLinearRing &ring)
{
    geo::Line line;
    for (int i = 0; i < ring.getNumPoints(); ++i) {
        const geo::LonLat place = geo::rounded({ring.getX(i), ring.getY(i)});
        if (line.empty() || line.back() != place)
            line.push_back(place);
    }
    if (line.size() > 1 && line.front() == line.back())
        line.pop_back();
    return line;
}

void addPolygons(const OGRGeometry &geometry, geo::MultiPolygon &out)
{
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPolygon && geometry.toPolygon()->getExteriorRing() != nullptr) {
        const OGRPolygon &polygon = *geometry.toPolygon();
        geo::Polygon rings{lineOf(*polygon.getExteriorRing())};
        for (int i = 0; i < polygon.getNumInteriorRings(); ++i)
            if (geo::Line hole = lineOf(*polygon.getInteriorRing(i)); hole.size() >= 3)
                rings.push_back(std::move(hole));
        if (rings.front().size() >= 3)
            out.push_back(std::move(rings));
    } else if (type == wkbMultiPolygon || type == wkbGeometryCollection) {
        for (const OGRGeometry *part : *geometry.toGeometryCollection())
            addPolygons(*part, out);
    }
}

} // namespace

ValidOutline validOutline(const geo::Polygon &outline)
{
    const geo::QuietGdal quiet;
    const auto shape = shapeOf(outline);
    ValidOutline out;
    if (shape->IsValid() != 0) {
        out.polygons.push_back(outline);
    } else {
        out.mended = true;
        if (const std::unique_ptr<OGRGeometry> valid(shape->MakeValid()); valid)
            addPolygons(*valid, out.polygons);
    }
    std::erase_if(out.polygons, [](const geo::Polygon &polygon) { return !(geo::areaSquareMetres(polygon) > 1); });
    return out;
}

double sharedSquareMetres(const geo::Polygon &one, const geo::Polygon &other)
{
    const geo::QuietGdal quiet;
    const std::unique_ptr<OGRGeometry> shared(shapeOf(one)->Intersection(shapeOf(other).get()));
    geo::MultiPolygon polygons;
    if (shared)
        addPolygons(*shared, polygons);
    return geo::areaSquareMetres(polygons);
}

} // namespace yike::importing
