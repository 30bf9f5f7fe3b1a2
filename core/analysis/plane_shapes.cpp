// SPDX-License-Identifier: GPL-3.0-or-later
// GEOS through its C interface, one context a thread; metres inside, centimetres outside.
#include "core/analysis/plane_shapes.h"

#include <geos_c.h>

#include <cmath>
#include <utility>

namespace yike::analysis {

namespace {

constexpr double kCentimetresPerMetre = 100;

GEOSContextHandle_t context()
{
    struct Context {
        GEOSContextHandle_t handle = GEOS_init_r();
        Context() = default;
        Context(const Context &) = delete;
        Context &operator=(const Context &) = delete;
        ~Context() { GEOS_finish_r(handle); }
    };
    thread_local const Context own;
    return own.handle;
}

/// Null for a ring that is none.
GEOSGeometry *ringOf(const geo::Line &line, const geo::LocalFrame &frame)
{
    std::vector<geo::Point> points;
    for (const geo::LonLat &place : line) {
        if (!geo::isValid(place))
            continue;
        const geo::Point point = frame.toLocal(place);
        if (points.empty() || points.back() != point)
            points.push_back(point);
    }
    if (!points.empty() && points.front() != points.back())
        points.push_back(points.front());
    if (points.size() < 4)
        return nullptr;
    GEOSCoordSequence *places = GEOSCoordSeq_create_r(context(), static_cast<unsigned>(points.size()), 2);
    for (unsigned i = 0; i < points.size(); ++i)
        GEOSCoordSeq_setXY_r(context(), places, i, points[i].x / kCentimetresPerMetre,
                             points[i].y / kCentimetresPerMetre);
    return GEOSGeom_createLinearRing_r(context(), places);
}

GEOSGeometry *polygonOf(const geo::Polygon &polygon, const geo::LocalFrame &frame)
{
    GEOSGeometry *shell = polygon.empty() ? nullptr : ringOf(polygon.front(), frame);
    if (shell == nullptr)
        return nullptr;
    std::vector<GEOSGeometry *> holes;
    for (std::size_t i = 1; i < polygon.size(); ++i) {
        if (GEOSGeometry *hole = ringOf(polygon[i], frame))
            holes.push_back(hole);
    }
    return GEOSGeom_createPolygon_r(context(), shell, holes.data(), static_cast<unsigned>(holes.size()));
}

/// Takes what it is given.
GEOSGeometry *collected(std::vector<GEOSGeometry *> shapes, int type)
{
    return GEOSGeom_createCollection_r(context(), type, shapes.data(), static_cast<unsigned>(shapes.size()));
}

bool isPolygon(const GEOSGeometry *shape) { return GEOSGeomTypeId_r(context(), shape) == GEOS_POLYGON; }

template <typename Take>
void eachPolygon(const GEOSGeometry *shape, const Take &take)
{
    const int count = GEOSGetNumGeometries_r(context(), shape);
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry *part = GEOSGetGeometryN_r(context(), shape, i);
        if (part != nullptr && part != shape && GEOSGetNumGeometries_r(context(), part) > 1)
            eachPolygon(part, take);
        else if (part != nullptr && isPolygon(part))
            take(part);
    }
}

} // namespace

PlaneShape::PlaneShape(GEOSGeom_t *owned)
{
    if (owned == nullptr)
        return;
    m_shape = std::shared_ptr<const GEOSGeom_t>(owned, [](const GEOSGeom_t *shape) {
        GEOSGeom_destroy_r(context(), const_cast<GEOSGeom_t *>(shape)); // C: no const there
    });
    if (GEOSisEmpty_r(context(), owned) != 0)
        m_shape.reset();
}

PlaneShape::PlaneShape(const geo::MultiPolygon &outline, const geo::LocalFrame &frame)
{
    std::vector<GEOSGeometry *> polygons;
    for (const geo::Polygon &polygon : outline) {
        if (GEOSGeometry *made = polygonOf(polygon, frame))
            polygons.push_back(made);
    }
    if (polygons.empty())
        return;
    const PlaneShape raw(collected(std::move(polygons), GEOS_MULTIPOLYGON));
    if (!raw.empty())
        *this = PlaneShape(GEOSMakeValid_r(context(), raw.m_shape.get()));
}

PlaneShape PlaneShape::united(std::span<const PlaneShape> shapes)
{
    std::vector<GEOSGeometry *> copies;
    for (const PlaneShape &shape : shapes) {
        if (!shape.empty())
            copies.push_back(GEOSGeom_clone_r(context(), shape.m_shape.get()));
    }
    if (copies.empty())
        return {};
    const PlaneShape all(collected(std::move(copies), GEOS_GEOMETRYCOLLECTION));
    return all.empty() ? all : PlaneShape(GEOSUnaryUnion_r(context(), all.m_shape.get()));
}

PlaneShape PlaneShape::common(const PlaneShape &other) const
{
    if (empty() || other.empty())
        return {};
    return PlaneShape(GEOSIntersection_r(context(), m_shape.get(), other.m_shape.get()));
}

PlaneShape PlaneShape::without(const PlaneShape &other) const
{
    if (empty() || other.empty())
        return *this;
    return PlaneShape(GEOSDifference_r(context(), m_shape.get(), other.m_shape.get()));
}

PlaneShape PlaneShape::grown(double metres) const
{
    constexpr int kSegments = 4;
    constexpr double kMitre = 4;
    if (empty())
        return {};
    return PlaneShape(GEOSBufferWithStyle_r(context(), m_shape.get(), metres, kSegments, GEOSBUF_CAP_FLAT,
                                            GEOSBUF_JOIN_MITRE, kMitre));
}

PlaneShape PlaneShape::closed(double metres) const { return grown(metres / 2).grown(-metres / 2); }

PlaneShape PlaneShape::opened(double metres) const { return grown(-metres / 2).grown(metres / 2); }

PlaneShape PlaneShape::filled() const
{
    if (empty())
        return {};
    std::vector<GEOSGeometry *> polygons;
    eachPolygon(m_shape.get(), [&](const GEOSGeometry *part) {
        GEOSGeometry *shell = GEOSGeom_clone_r(context(), GEOSGetExteriorRing_r(context(), part));
        polygons.push_back(GEOSGeom_createPolygon_r(context(), shell, nullptr, 0));
    });
    const PlaneShape all(collected(std::move(polygons), GEOS_GEOMETRYCOLLECTION));
    return all.empty() ? all : PlaneShape(GEOSUnaryUnion_r(context(), all.m_shape.get()));
}

bool PlaneShape::empty() const { return m_shape == nullptr; }

double PlaneShape::squareMetres() const
{
    double area = 0;
    return !empty() && GEOSArea_r(context(), m_shape.get(), &area) != 0 && std::isfinite(area) ? area : 0;
}

bool PlaneShape::isNear(const PlaneShape &other, double metres) const
{
    return !empty() && !other.empty() &&
           GEOSDistanceWithin_r(context(), m_shape.get(), other.m_shape.get(), metres) == 1;
}

std::vector<PlaneShape> PlaneShape::parts() const
{
    std::vector<PlaneShape> parts;
    if (!empty())
        eachPolygon(m_shape.get(),
                    [&](const GEOSGeometry *part) { parts.push_back(PlaneShape(GEOSGeom_clone_r(context(), part))); });
    return parts;
}

geo::Point PlaneShape::inside() const
{
    const PlaneShape point(GEOSPointOnSurface_r(context(), m_shape.get()));
    double x = 0, y = 0;
    if (!point.empty()) {
        GEOSGeomGetX_r(context(), point.m_shape.get(), &x);
        GEOSGeomGetY_r(context(), point.m_shape.get(), &y);
    }
    return {static_cast<std::int32_t>(std::lround(x * kCentimetresPerMetre)),
            static_cast<std::int32_t>(std::lround(y * kCentimetresPerMetre))};
}

bool PlaneShape::holds(geo::Point point) const
{
    GEOSGeometry *place =
        GEOSGeom_createPointFromXY_r(context(), point.x / kCentimetresPerMetre, point.y / kCentimetresPerMetre);
    const bool inside = !empty() && place != nullptr && GEOSIntersects_r(context(), m_shape.get(), place) == 1;
    GEOSGeom_destroy_r(context(), place);
    return inside;
}

namespace {

geo::Line lineOf(const GEOSGeometry *ring, const geo::LocalFrame &frame)
{
    geo::Line line;
    const GEOSCoordSequence *places = GEOSGeom_getCoordSeq_r(context(), ring);
    unsigned count = 0;
    if (places == nullptr || GEOSCoordSeq_getSize_r(context(), places, &count) == 0)
        return line;
    for (unsigned i = 0; i + 1 < count; ++i) {
        double x = 0, y = 0;
        GEOSCoordSeq_getXY_r(context(), places, i, &x, &y);
        line.push_back(
            geo::rounded(frame.toLonLat({static_cast<std::int32_t>(std::lround(x * kCentimetresPerMetre)),
                                         static_cast<std::int32_t>(std::lround(y * kCentimetresPerMetre))})));
    }
    return line;
}

} // namespace

geo::MultiPolygon PlaneShape::outline(const geo::LocalFrame &frame) const
{
    geo::MultiPolygon outline;
    for (const PlaneShape &part : parts()) {
        const GEOSGeometry *polygon = part.m_shape.get();
        if (GEOSGeomTypeId_r(context(), polygon) != GEOS_POLYGON)
            polygon = GEOSGetGeometryN_r(context(), polygon, 0);
        geo::Polygon rings{lineOf(GEOSGetExteriorRing_r(context(), polygon), frame)};
        for (int i = 0; i < GEOSGetNumInteriorRings_r(context(), polygon); ++i)
            rings.push_back(lineOf(GEOSGetInteriorRingN_r(context(), polygon, i), frame));
        outline.push_back(std::move(rings));
    }
    return outline;
}

} // namespace yike::analysis
