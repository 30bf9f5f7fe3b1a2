// SPDX-License-Identifier: GPL-3.0-or-later
// Drivers and options.
#include "core/import/gdal_open.h"

#include "core/import/table_format.h"

#include <cpl_string.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <cstdint>

namespace yike::importing {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

/// As GDAL wants lists: pointers, a null at the end.
std::vector<const char *> pointersTo(const std::vector<std::string> &texts)
{
    std::vector<const char *> out(texts.size() + 1, nullptr);
    for (std::size_t i = 0; i < texts.size(); ++i)
        out[i] = texts[i].c_str();
    return out;
}

constexpr std::int64_t kMostUnpacked = 1'024; ///< MB: a workbook of a million rows stays below

/// What the files in an archive take unpacked, by its directory, MB; 0: it is none.
std::int64_t unpackedMegabytes(const std::string &path)
{
    GByte head[4]{};
    VSILFILE *file = VSIFOpenL(path.c_str(), "rb");
    const bool archive = file != nullptr && VSIFReadL(head, 1, 4, file) == 4 && head[0] == 'P' && head[1] == 'K';
    if (file != nullptr)
        VSIFCloseL(file);
    if (!archive)
        return 0;
    const std::string root = "/vsizip/{" + path + "}";
    const CPLStringList names(VSIReadDirRecursive(root.c_str()));
    std::int64_t bytes = 0;
    for (int i = 0; i < names.size(); ++i) {
        VSIStatBufL found;
        if (VSIStatExL((root + "/" + names[i]).c_str(), &found, VSI_STAT_SIZE_FLAG | VSI_STAT_NATURE_FLAG) == 0)
            bytes += std::min<std::int64_t>(found.st_size, std::int64_t{1} << 50);
    }
    return bytes >> 20;
}

} // namespace

OpenHow layerFormats(const std::string &path)
{
    OpenHow how{{"GPKG", "GeoJSON", "ESRI Shapefile", "LIBKML", "KML", "GML", "OpenFileGDB", "MapInfo File", "DXF",
                 "FlatGeobuf", "TopoJSON", "GeoJSONSeq"},
                {}};
    const std::string codePage = path.size() > 4 ? path.substr(0, path.size() - 4) : path;
    const bool shape = extensionOf(path) == "shp" || extensionOf(path) == "dbf";
    VSIStatBufL found;
    const bool named =
        VSIStatL((codePage + ".cpg").c_str(), &found) == 0 || VSIStatL((codePage + ".CPG").c_str(), &found) == 0;
    if (shape && !named)
        how.options.push_back("ENCODING=");
    return how;
}

Result<GDALDatasetUniquePtr> openVector(const std::string &opened, const std::string &path, const OpenHow &how)
{
    if (const std::int64_t megabytes = unpackedMegabytes(opened); megabytes > kMostUnpacked)
        return fail(ErrorCode::TableUnreadable, path,
                    "unpacks to " + std::to_string(megabytes) + " MB, more than " + std::to_string(kMostUnpacked));
    const auto drivers = pointersTo(how.drivers);
    const auto options = pointersTo(how.options);
    GDALDatasetUniquePtr dataset(
        GDALDataset::Open(opened.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data(), options.data(), nullptr));
    if (dataset)
        return dataset;
    const std::string why = CPLGetLastErrorMsg();
    return fail(ErrorCode::TableUnreadable, path, why.empty() ? "no table or layer that can be read" : why);
}

Result<GDALDatasetUniquePtr> openRaster(const std::string &path)
{
    // Files on this machine alone: no driver that asks a server or reads what another file names.
    static const std::vector<std::string> kDrivers{"GTiff", "HFA",  "AAIGrid", "AIG",    "SRTMHGT",    "ENVI",
                                                   "EHdr",  "DTED", "USGSDEM", "XYZ",    "GSAG",       "GSBG",
                                                   "GS7BG", "RST",  "GPKG",    "netCDF", "JP2OpenJPEG"};
    const auto drivers = pointersTo(kDrivers);
    GDALDatasetUniquePtr dataset(
        GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, drivers.data(), nullptr, nullptr));
    if (dataset && dataset->GetRasterCount() > 0)
        return dataset;
    const std::string why = CPLGetLastErrorMsg();
    return fail(ErrorCode::TableUnreadable, path, why.empty() ? "no raster that can be read" : why);
}

} // namespace yike::importing
