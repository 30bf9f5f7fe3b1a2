// SPDX-License-Identifier: GPL-3.0-or-later
// Features to rows.
#include "core/import/gdal_layer.h"

#include "core/geo/polygon.h"
#include "core/import/text_encoding.h"

#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <charconv>
#include <cmath>
#include <memory>

namespace yike::importing {
namespace {

using base::ErrorCode;
using base::fail;

geo::Line ringOf(const OGRLinearRing &ring)
{
    geo::Line line;
    for (int i = 0; i < ring.getNumPoints(); ++i) {
        const geo::LonLat place{ring.getX(i), ring.getY(i)};
        if (std::isfinite(place.lon) && std::isfinite(place.lat) && (line.empty() || line.back() != place))
            line.push_back(place);
    }
    if (line.size() > 1 && line.front() == line.back())
        line.pop_back();
    return line;
}

void addPolygon(const OGRPolygon &polygon, geo::MultiPolygon &out)
{
    if (polygon.getExteriorRing() == nullptr)
        return;
    geo::Polygon rings{ringOf(*polygon.getExteriorRing())};
    if (rings.front().size() < 3)
        return;
    for (int i = 0; i < polygon.getNumInteriorRings(); ++i)
        if (geo::Line hole = ringOf(*polygon.getInteriorRing(i)); hole.size() >= 3)
            rings.push_back(std::move(hole));
    out.push_back(std::move(rings));
}

void addClosed(const OGRLineString &line, geo::MultiPolygon &out)
{
    if (line.getNumPoints() < 4 || line.get_IsClosed() == 0)
        return;
    OGRLinearRing ring;
    for (int i = 0; i < line.getNumPoints(); ++i)
        ring.addPoint(line.getX(i), line.getY(i));
    if (geo::Line corners = ringOf(ring); corners.size() >= 3)
        out.push_back({std::move(corners)});
}

geo::MultiPolygon outlineOf(const OGRGeometry &geometry)
{
    geo::MultiPolygon out;
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPolygon)
        addPolygon(*geometry.toPolygon(), out);
    else if (type == wkbLineString)
        addClosed(*geometry.toLineString(), out); // drawings know no polygons
    else if (type == wkbMultiPolygon)
        for (const OGRPolygon *polygon : *geometry.toMultiPolygon())
            addPolygon(*polygon, out);
    return out;
}

class LayerReader {
public:
    LayerReader(OGRLayer &layer, const std::string &path, const LayerReading &reading)
        : m_layer(layer),
          m_path(path),
          m_reading(reading)
    {
        OGRSpatialReference ours;
        ours.importFromEPSG(4490);
        ours.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        if (const OGRSpatialReference *theirs = layer.GetSpatialRef())
            m_toDegrees.reset(OGRCreateCoordinateTransformation(theirs, &ours));
    }

    base::Result<Table> read();

private:
    void takeCells(const OGRFeature &feature, TableRow &row) const;
    void takePlace(const OGRFeature &feature, TableRow &row);
    [[nodiscard]] std::int64_t numberOf(const OGRFeature &feature, std::int64_t count) const;

    OGRLayer &m_layer;
    const std::string &m_path;
    const LayerReading &m_reading;
    std::unique_ptr<OGRCoordinateTransformation> m_toDegrees;
    Table m_table;
};

void LayerReader::takeCells(const OGRFeature &feature, TableRow &row) const
{
    const int first = m_reading.lineInFirstCell ? 1 : 0;
    for (int i = first; i < feature.GetFieldCount(); ++i) {
        const char *text = feature.IsFieldSetAndNotNull(i) ? feature.GetFieldAsString(i) : "";
        row.add(cellToUtf8(text));
    }
}

void LayerReader::takePlace(const OGRFeature &feature, TableRow &row)
{
    const OGRGeometry *stored = feature.GetGeometryRef();
    if (stored == nullptr || stored->IsEmpty())
        return;
    std::unique_ptr<OGRGeometry> geometry(stored->getLinearGeometry());
    if (!geometry || (m_toDegrees && geometry->transform(m_toDegrees.get()) != OGRERR_NONE))
        return;
    OGREnvelope box;
    geometry->getEnvelope(&box);
    row.place = geo::LonLat{(box.MinX + box.MaxX) / 2, (box.MinY + box.MaxY) / 2};
    const bool degrees = std::abs(row.place->lon) <= 180 && std::abs(row.place->lat) <= 180;
    m_table.planar = m_table.planar || (!m_toDegrees && !degrees);
    const int dimension = geometry->getDimension();
    m_table.lines += dimension == 1 ? 1 : 0;
    m_table.areas += dimension == 2 ? 1 : 0;
    auto outline = outlineOf(*geometry);
    if (outline.empty())
        return;
    if (degrees)
        row.place = geo::labelPoint(outline);
    if (m_reading.outlines)
        row.outline = std::move(outline);
}

/// Text carries its own line; sheets number their rows; layers count from one.
std::int64_t LayerReader::numberOf(const OGRFeature &feature, std::int64_t count) const
{
    if (!m_reading.lineInFirstCell)
        return m_reading.headed ? count : std::max<std::int64_t>(feature.GetFID(), 1);
    const std::string_view text = feature.GetFieldAsString(0);
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

base::Result<Table> LayerReader::read()
{
    m_table.name = cellToUtf8(m_layer.GetName());
    m_table.encoding = "UTF-8";
    m_table.headed = m_reading.headed;
    const OGRFeatureDefn *definition = m_layer.GetLayerDefn();
    if (static_cast<std::size_t>(definition->GetFieldCount()) > kMostColumns + 1)
        return fail(ErrorCode::TableUnreadable, m_path, std::to_string(definition->GetFieldCount()) + " columns");
    for (int i = m_reading.lineInFirstCell ? 1 : 0; i < definition->GetFieldCount(); ++i)
        m_table.columns.push_back(cellToUtf8(definition->GetFieldDefn(i)->GetNameRef()));
    m_layer.ResetReading();
    std::int64_t count = 0;
    while (const OGRFeatureUniquePtr feature{m_layer.GetNextFeature()}) {
        if (++count > kMostRows)
            return fail(ErrorCode::TableUnreadable, m_path, "more than " + std::to_string(kMostRows) + " rows");
        if (count % 4096 == 0 && m_reading.progress != nullptr && m_reading.progress->cancelled())
            return fail(ErrorCode::Cancelled);
        TableRow row;
        row.number = numberOf(*feature, count);
        takeCells(*feature, row);
        takePlace(*feature, row);
        m_table.rows.push_back(std::move(row));
    }
    return std::move(m_table);
}

} // namespace

base::Result<Table> readLayer(OGRLayer &layer, const std::string &path, const LayerReading &reading)
{
    return LayerReader(layer, path, reading).read();
}

} // namespace yike::importing
