// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets by their own writers, layers through GDAL; all in a folder beside and then put in place.
#include "core/export/data_file.h"

#include "core/export/csv_file.h"
#include "core/export/geometry.h"
#include "core/export/layer_file.h"
#include "core/export/placed_table.h"
#include "core/export/xlsx_file.h"
#include "core/geo/quiet_gdal.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>

namespace yike::exporting {

namespace {

using base::ErrorCode;

struct FormatName {
    DataFormat format;
    const char *extension;
};
constexpr std::array kFormats{FormatName{DataFormat::Xlsx, ".xlsx"},       FormatName{DataFormat::Csv, ".csv"},
                              FormatName{DataFormat::GeoPackage, ".gpkg"}, FormatName{DataFormat::Shapefile, ".shp"},
                              FormatName{DataFormat::GeoJson, ".geojson"}, FormatName{DataFormat::GeoJson, ".json"},
                              FormatName{DataFormat::Kml, ".kml"}};
constexpr std::size_t kRowsBetween = 1'000; // looks at the stop sign

OGRwkbGeometryType typeOf(ShapeKind shape)
{
    switch (shape) {
    case ShapeKind::Point:
        return wkbPoint;
    case ShapeKind::Line:
        return wkbLineString;
    case ShapeKind::Polygon:
        return wkbMultiPolygon;
    case ShapeKind::None:
        break;
    }
    return wkbNone;
}

/// DBF knows no longer texts than 254 bytes.
int widthOf(const DataTable &table, std::size_t column)
{
    constexpr std::size_t least = 10, most = 254;
    std::size_t width = least;
    for (const DataRow &row : table.rows)
        if (const auto *text = std::get_if<std::string>(&row.cells[column]))
            width = std::max(width, text->size());
    return static_cast<int>(std::min(width, most));
}

bool addFields(LayerFile &file, const DataTable &table)
{
    constexpr int kFigureWidth = 18;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const DataColumn &column = table.columns[i];
        const OGRFieldType type = column.kind == CellKind::Text      ? OFTString
                                  : column.kind == CellKind::Integer ? OFTInteger64
                                                                     : OFTReal;
        const int width = column.kind == CellKind::Text ? widthOf(table, i) : kFigureWidth;
        if (!file.addField(column.field.c_str(), type, width, column.kind == CellKind::Real ? column.decimals : 0,
                           column.title.c_str()))
            return false;
    }
    return true;
}

void setCell(OGRFeature &feature, int field, const Cell &cell)
{
    if (const auto *text = std::get_if<std::string>(&cell))
        feature.SetField(field, text->c_str());
    else if (const auto *whole = std::get_if<std::int64_t>(&cell))
        feature.SetField(field, static_cast<GIntBig>(*whole));
    else if (const auto *figure = std::get_if<double>(&cell))
        feature.SetField(field, *figure);
    else
        feature.SetFieldNull(field);
}

base::Result<void> writeLayer(LayerFile &file, const DataTable &table, const geo::CoordinateTransform &transform,
                              const base::Progress &progress)
{
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (i % kRowsBetween == 0) {
            if (progress.cancelled())
                return base::fail(ErrorCode::Cancelled);
            progress.report("write-data", static_cast<double>(i) / static_cast<double>(table.rows.size()));
        }
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(file.layer().GetLayerDefn()));
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            setCell(*feature, static_cast<int>(column), table.rows[i].cells[column]);
        const auto shape = placed(table.rows[i].shape, transform);
        if (!shape)
            return std::unexpected(shape.error());
        if (auto geometry = geometryOfShape(*shape))
            feature->SetGeometryDirectly(geometry.release());
        if (!file.add(*feature))
            return file.failure();
    }
    return {};
}

base::Result<void> writeLayers(const std::string &path, std::span<const DataTable> tables, const DataOptions &options,
                               const base::Progress &progress)
{
    const geo::QuietGdal quiet;
    errno = 0;
    const auto transform = geo::CoordinateTransform::make(options.system);
    if (!transform)
        return std::unexpected(transform.error());
    auto file = LayerFile::create(path);
    if (!file)
        return std::unexpected(file.error());
    // GeoJSON and KML know WGS 84, with which CGCS2000 is taken as one.
    const int code = geo::epsgOf(options.system);
    const bool worldwide = code == 4490 && (options.format == DataFormat::GeoJson || options.format == DataFormat::Kml);
    OGRSpatialReference system;
    if (code != 0 && system.importFromEPSG(worldwide ? 4326 : code) != OGRERR_NONE)
        return file->failure();
    for (const DataTable &table : tables) {
        if (!file->addLayer(table.layer.c_str(), typeOf(table.shape), code == 0 ? nullptr : &system) ||
            !addFields(*file, table))
            return file->failure();
        if (auto done = writeLayer(*file, table, *transform, progress); !done)
            return done;
    }
    return file->finish();
}

base::Result<void> writeSheets(const std::string &path, std::span<const DataTable> tables, const DataOptions &options,
                               const base::Progress &progress)
{
    std::vector<DataTable> placedTables;
    for (const DataTable &table : tables) {
        auto with = withPlaces(table, options);
        if (!with)
            return std::unexpected(with.error());
        placedTables.push_back(std::move(*with));
    }
    if (progress.cancelled())
        return base::fail(ErrorCode::Cancelled);
    progress.report("write-data", 0.3);
    auto staging = Staging::beside(path);
    if (!staging)
        return std::unexpected(staging.error());
    auto written = options.format == DataFormat::Csv ? writeCsv(staging->file(), placedTables.front())
                                                     : writeXlsx(staging->file(), placedTables);
    if (!written) {
        if (!written.error().args.empty() && written.error().code != ErrorCode::OutOfRange)
            written.error().args.front() = path; // not the folder beside
        return written;
    }
    if (progress.cancelled())
        return base::fail(ErrorCode::Cancelled);
    return staging->putInPlace();
}

} // namespace

std::optional<DataFormat> dataFormatOf(std::string_view pathOrWord)
{
    std::string lower(pathOrWord);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (const FormatName &name : kFormats)
        if (lower == name.extension + 1 || lower.ends_with(name.extension))
            return name.format;
    return std::nullopt;
}

const char *extensionOf(DataFormat format)
{
    return std::ranges::find(kFormats, format, &FormatName::format)->extension;
}

base::Result<void> writeData(const std::string &path, std::span<const DataTable> tables, const DataOptions &options,
                             const base::Progress &progress)
{
    if (tables.empty() || (tables.size() > 1 && !holdsSeveral(options.format)))
        return base::fail(ErrorCode::OutOfRange, "what", std::to_string(tables.size()), "1 (.xlsx, .gpkg: 1 …)");
    // A reader takes every KML for WGS 84.
    const bool oldDatum = options.system.datum == geo::Datum::Beijing54 || options.system.datum == geo::Datum::Xian80;
    if (options.format == DataFormat::Kml && (geo::isPlanar(options.system) || oldDatum))
        return base::fail(ErrorCode::OutOfRange, "coordinates", geo::code(options.system),
                          "wgs84, cgcs2000, gcj02, bd09 (KML)");
    const bool sheets = options.format == DataFormat::Xlsx || options.format == DataFormat::Csv;
    return sheets ? writeSheets(path, tables, options, progress) : writeLayers(path, tables, options, progress);
}

} // namespace yike::exporting
