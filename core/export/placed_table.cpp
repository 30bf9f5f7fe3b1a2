// SPDX-License-Identifier: GPL-3.0-or-later
// Vertex by vertex.
#include "core/export/placed_table.h"

#include "core/geo/polygon.h"

namespace yike::exporting {

namespace {

using base::ErrorCode;
using geo::CoordinateTransform;

base::Result<geo::LonLat> placedAt(geo::LonLat place, const CoordinateTransform &transform)
{
    const auto written = transform.fromDegrees(place);
    if (!written)
        return base::fail(ErrorCode::OutOfRange, "coordinates", geo::code(transform.system()),
                          std::to_string(place.lon) + ", " + std::to_string(place.lat));
    return geo::LonLat{written->east, written->north};
}

base::Result<void> place(geo::Line &line, const CoordinateTransform &transform)
{
    for (geo::LonLat &vertex : line) {
        const auto moved = placedAt(vertex, transform);
        if (!moved)
            return std::unexpected(moved.error());
        vertex = *moved;
    }
    return {};
}

/// Where it says where it is: a point, or a place inside an area.
std::optional<geo::LonLat> pointOf(const Shape &shape)
{
    if (const auto *point = std::get_if<geo::LonLat>(&shape))
        return *point;
    if (const auto *area = std::get_if<geo::MultiPolygon>(&shape); area != nullptr && !area->empty())
        return geo::labelPoint(*area);
    return std::nullopt;
}

} // namespace

base::Result<Shape> placed(const Shape &shape, const CoordinateTransform &transform)
{
    Shape out = shape;
    if (auto *point = std::get_if<geo::LonLat>(&out)) {
        const auto moved = placedAt(*point, transform);
        if (!moved)
            return std::unexpected(moved.error());
        *point = *moved;
    } else if (auto *line = std::get_if<geo::Line>(&out)) {
        if (auto done = place(*line, transform); !done)
            return std::unexpected(done.error());
    } else if (auto *area = std::get_if<geo::MultiPolygon>(&out)) {
        for (geo::Polygon &polygon : *area)
            for (geo::Line &ring : polygon)
                if (auto done = place(ring, transform); !done)
                    return std::unexpected(done.error());
    }
    return out;
}

base::Result<DataTable> withPlaces(DataTable table, const DataOptions &options)
{
    if (table.shape != ShapeKind::Point && table.shape != ShapeKind::Polygon)
        return table;
    const auto transform = CoordinateTransform::make(options.system);
    if (!transform)
        return std::unexpected(transform.error());
    const bool planar = geo::isPlanar(options.system);
    const bool northFirst = options.system.axes == geo::AxisOrder::NorthFirst;
    const int decimals = planar ? 3 : geo::epsgOf(options.system) != 0 && !geo::lacksShift(options.system) ? 7 : 9;
    const DataColumn east{planar ? "x" : "lon", options.eastTitle, CellKind::Real, decimals};
    const DataColumn north{planar ? "y" : "lat", options.northTitle, CellKind::Real, decimals};
    table.columns.push_back(northFirst ? north : east);
    table.columns.push_back(northFirst ? east : north);
    for (DataRow &row : table.rows) {
        Cell one, other;
        if (const auto point = pointOf(row.shape)) {
            const auto moved = placedAt(*point, *transform);
            if (!moved)
                return std::unexpected(moved.error());
            one = northFirst ? moved->lat : moved->lon;
            other = northFirst ? moved->lon : moved->lat;
        }
        row.cells.push_back(std::move(one));
        row.cells.push_back(std::move(other));
    }
    return table;
}

} // namespace yike::exporting
