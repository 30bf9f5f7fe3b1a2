// SPDX-License-Identifier: GPL-3.0-or-later
// Writes street layers and small rasters with GDAL, for tests of what reads them.
#pragma once

#include "core/plan/street.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace yike::test {

/// A line with its cells, as an office hands it out.
struct LayerLine {
    geo::Line places;
    std::vector<std::string> cells;
    std::vector<double> heights; ///< empty: 2D
    OGRwkbGeometryType shape = wkbLineString; ///< wkbPolygon: the places are its ring; wkbPoint: the first place
};

struct LayerWriting {
    const char *driver = "GPKG";
    int epsg = 4490;              ///< 0: no system is named
    std::vector<std::string> columns;
    const char *layer = "roads";
    const char *encoding = "UTF-8"; ///< of a Shapefile's attributes
};

inline OGRSpatialReference systemOf(int epsg)
{
    OGRSpatialReference system;
    system.importFromEPSG(epsg);
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return system;
}

inline std::unique_ptr<OGRGeometry> geometryOf(const LayerLine &line)
{
    if (line.shape == wkbPoint)
        return std::make_unique<OGRPoint>(line.places.front().lon, line.places.front().lat);
    auto ring = std::make_unique<OGRLinearRing>();
    auto string = std::make_unique<OGRLineString>();
    OGRLineString &shape = line.shape == wkbPolygon ? *ring : *string;
    for (std::size_t i = 0; i < line.places.size(); ++i) {
        if (line.heights.empty())
            shape.addPoint(line.places[i].lon, line.places[i].lat);
        else
            shape.addPoint(line.places[i].lon, line.places[i].lat, line.heights[i]);
    }
    if (line.shape != wkbPolygon)
        return string;
    auto polygon = std::make_unique<OGRPolygon>();
    ring->closeRings();
    polygon->addRingDirectly(ring.release());
    return polygon;
}

/// False if GDAL refuses.
inline bool writeLines(const std::string &path, const std::vector<LayerLine> &lines, const LayerWriting &how)
{
    GDALAllRegister();
    const GDALDatasetUniquePtr dataset(
        GetGDALDriverManager()->GetDriverByName(how.driver)->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!dataset)
        return false;
    OGRSpatialReference theirs = how.epsg == 0 ? OGRSpatialReference() : systemOf(how.epsg), ours = systemOf(4490);
    CPLStringList options;
    if (std::string_view(how.driver) == "ESRI Shapefile")
        options.SetNameValue("ENCODING", how.encoding);
    OGRLayer *layer = dataset->CreateLayer(how.layer, how.epsg == 0 ? nullptr : &theirs, wkbUnknown, options.List());
    if (layer == nullptr)
        return false;
    const bool dxf = std::string_view(how.driver) == "DXF"; // its columns are its own
    for (const std::string &column : how.columns) {
        OGRFieldDefn field(column.c_str(), OFTString);
        if (!dxf && layer->CreateField(&field) != OGRERR_NONE)
            return false;
    }
    const std::unique_ptr<OGRCoordinateTransformation> transform(
        how.epsg == 0 ? nullptr : OGRCreateCoordinateTransformation(&ours, &theirs));
    for (const LayerLine &line : lines) {
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
        for (std::size_t i = 0; i < line.cells.size(); ++i)
            feature->SetField(dxf ? feature->GetFieldIndex(how.columns[i].c_str()) : static_cast<int>(i),
                              line.cells[i].c_str());
        const auto shape = geometryOf(line);
        if (transform && shape->transform(transform.get()) != OGRERR_NONE)
            return false;
        feature->SetGeometry(shape.get());
        if (layer->CreateFeature(feature.get()) != OGRERR_NONE)
            return false;
    }
    return true;
}

/// A raster of one band; height(column, row) in the raster's unit.
struct RasterWriting {
    int epsg = 4490;   ///< 0: none named
    double west = 0, north = 0, cellX = 0, cellY = 0; ///< of the corner; sides in the system's unit
    int columns = 0, rows = 0;
    double noData = -9999;
};

inline bool writeRaster(const std::string &path, const RasterWriting &how,
                        const std::function<double(int, int)> &height)
{
    GDALAllRegister();
    const GDALDatasetUniquePtr dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
        path.c_str(), how.columns, how.rows, 1, GDT_Float32, nullptr));
    if (!dataset)
        return false;
    double placed[6] = {how.west, how.cellX, 0, how.north, 0, -how.cellY};
    dataset->SetGeoTransform(placed);
    if (how.epsg != 0) {
        const OGRSpatialReference system = systemOf(how.epsg);
        dataset->SetSpatialRef(&system);
    }
    GDALRasterBand &band = *dataset->GetRasterBand(1);
    band.SetNoDataValue(how.noData);
    std::vector<float> row(static_cast<std::size_t>(how.columns));
    for (int r = 0; r < how.rows; ++r) {
        for (int c = 0; c < how.columns; ++c)
            row[static_cast<std::size_t>(c)] = static_cast<float>(height(c, r));
        if (band.RasterIO(GF_Write, 0, r, how.columns, 1, row.data(), how.columns, 1, GDT_Float32, 0, 0) != CE_None)
            return false;
    }
    return true;
}

} // namespace yike::test
