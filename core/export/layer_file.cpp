// SPDX-License-Identifier: GPL-3.0-or-later
// Writing layers with GDAL.
#include "core/export/layer_file.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <string_view>

namespace yike::exporting {

namespace {

using base::ErrorCode;

struct Format {
    const char *extension, *driver;
    int epsg;
};
constexpr Format kFormats[] = {{".gpkg", "GPKG", 4490},
                               {".geojson", "GeoJSON", 4326},
                               {".json", "GeoJSON", 4326},
                               {".shp", "ESRI Shapefile", 4490},
                               {".kml", "KML", 4326}};

const Format *formatOf(const std::string &path)
{
    std::string extension = std::filesystem::path(path).extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto found = std::ranges::find(kFormats, extension, &Format::extension);
    return found == std::ranges::end(kFormats) ? nullptr : found;
}

/// RFC 7946 knows WGS 84 alone.
CPLStringList layerOptions(const std::string &driver, const OGRSpatialReference *system)
{
    CPLStringList options;
    const char *code = system == nullptr ? nullptr : system->GetAuthorityCode(nullptr);
    const bool worldwide = code != nullptr && std::string_view(code) == "4326";
    if (driver == "GeoJSON") {
        options.SetNameValue("RFC7946", worldwide ? "YES" : "NO");
        if (!worldwide)
            options.SetNameValue("COORDINATE_PRECISION", "9");
    } else if (driver == "ESRI Shapefile")
        options.SetNameValue("ENCODING", "UTF-8");
    else if (driver == "GPKG")
        options.SetNameValue("GEOMETRY_NAME", "geom");
    return options;
}

} // namespace

const char *driverOf(const std::string &path)
{
    const Format *format = formatOf(path);
    return format == nullptr ? nullptr : format->driver;
}

base::Result<LayerFile> LayerFile::create(const std::string &path, const char *layer, OGRwkbGeometryType type)
{
    auto made = create(path);
    if (!made)
        return made;
    OGRSpatialReference system;
    system.importFromEPSG(formatOf(path)->epsg);
    if (!made->addLayer(layer, type, &system))
        return made->failure();
    return made;
}

bool LayerFile::addLayer(const char *layer, OGRwkbGeometryType type, const OGRSpatialReference *system)
{
    std::optional<OGRSpatialReference> own;
    if (system != nullptr) {
        own = *system;
        own->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    }
    CPLStringList options = layerOptions(formatOf(m_path)->driver, system);
    m_layer = m_dataset->CreateLayer(layer, own ? &*own : nullptr, type, options.List());
    if (m_layer == nullptr)
        return false;
    // One transaction; formats without transactions say no and write on.
    m_dataset->StartTransaction();
    CPLErrorReset();
    return true;
}

base::Result<LayerFile> LayerFile::create(const std::string &path)
{
    const Format *format = formatOf(path);
    if (format == nullptr)
        return base::fail(ErrorCode::OutOfRange, "format", path, ".gpkg, .geojson, .shp, .kml");
    auto staging = Staging::beside(path);
    if (!staging)
        return std::unexpected(staging.error());
    LayerFile made(path, *std::move(staging));
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName(format->driver);
    if (driver == nullptr)
        return made.failure();
    made.m_dataset.reset(driver->Create(made.m_staging.file().c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!made.m_dataset)
        return made.failure();
    return made;
}

bool LayerFile::addField(const char *name, OGRFieldType type, int width, int precision, const char *title)
{
    OGRFieldDefn field(name, type);
    if (title != nullptr)
        field.SetAlternativeName(title);
    field.SetWidth(width);
    field.SetPrecision(precision);
    return m_layer->CreateField(&field) == OGRERR_NONE;
}

bool LayerFile::add(OGRFeature &feature) { return m_layer->CreateFeature(&feature) == OGRERR_NONE; }

std::unexpected<base::Error> LayerFile::failure()
{
    if (errno == ENOSPC)
        return base::fail(ErrorCode::DiskFull, m_path);
    const std::string reason = CPLGetLastErrorMsg();
    return base::fail(ErrorCode::WriteFailed, m_path, reason.empty() ? "GDAL" : reason);
}

base::Result<void> LayerFile::finish()
{
    errno = 0;
    m_dataset->CommitTransaction();
    CPLErrorReset();
    m_layer = nullptr;
    if (m_dataset->Close() != CE_None)
        return failure();
    m_dataset.reset();
    return m_staging.putInPlace();
}

} // namespace yike::exporting
