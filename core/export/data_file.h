// SPDX-License-Identifier: GPL-3.0-or-later
// Tables out as XLSX, CSV, GeoPackage, Shapefile, GeoJSON or KML, in any coordinate system Yike reads.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/export/data_table.h"
#include "core/geo/coordinate_system.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace yike::exporting {

enum class DataFormat : std::uint8_t { Xlsx, Csv, GeoPackage, Shapefile, GeoJson, Kml };

/// By the extension of a file or the word itself: xlsx, csv, gpkg, shp, geojson or json, kml.
[[nodiscard]] std::optional<DataFormat> dataFormatOf(std::string_view pathOrWord);
/// With the dot.
[[nodiscard]] const char *extensionOf(DataFormat format);
/// Whether it holds several tables in one file: XLSX as sheets, GeoPackage as layers.
[[nodiscard]] constexpr bool holdsSeveral(DataFormat format)
{
    return format == DataFormat::Xlsx || format == DataFormat::GeoPackage;
}

struct DataOptions {
    DataFormat format = DataFormat::Xlsx;
    geo::CoordinateSystem system = geo::CoordinateSystem::Cgcs2000;
    /// Titles of the two columns with the place, in XLSX and CSV.
    std::string eastTitle, northTitle;
};

/// XLSX and CSV get two columns with the place (of an area a place inside it): degrees with seven decimals (nine where they
/// are shifted), metres with three; northing first where the system says so. Layers carry the EPSG code of the system; GCJ-02,
/// BD-09 and local grids have none, and then no system is written. GeoJSON in WGS 84 or CGCS2000 is that of RFC 7946, in other
/// systems it names them in "crs". Texts that a spreadsheet could take for a formula (= + - @, a tab or a line break in front)
/// are written as texts: in CSV behind an apostrophe.
/// Written beside and renamed: a file that is there stays as it was if this fails. Errors: OutOfRange ("what" for several
/// tables in a format that holds one; "coordinates" for metres and old datums in KML or a place the system cannot tell), FolderNotWritable,
/// DiskFull, WriteFailed, Cancelled.
[[nodiscard]] base::Result<void> writeData(const std::string &path, std::span<const DataTable> tables,
                                           const DataOptions &options, const base::Progress &progress = {});

} // namespace yike::exporting
