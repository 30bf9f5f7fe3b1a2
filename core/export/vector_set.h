// SPDX-License-Identifier: GPL-3.0-or-later
// 矢量数据: a plan's layers as a folder of Shapefiles and a GeoPackage in the CGCS2000 3° zone, with a data dictionary (数据字典).
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/export/data_table.h"
#include "core/geo/coordinate_system.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace yike::exporting {

/// What the dictionary tells of a column beyond its title and kind. UTF-8, in the user's language; empty: nothing to tell.
struct FieldNote {
    std::string unit; ///< "m", "%"
    std::string codes; ///< the values a coded column can have: "yes; no"
};

struct VectorLayer {
    DataTable table; ///< layer: the name of file and layer, Latin letters
    std::string source; ///< where its data come from
    std::vector<FieldNote> notes; ///< one a column, or fewer
};

enum class VectorChoice : std::uint8_t { Shapefile, GeoPackage, Both };

/// Words of the dictionary, in the user's language.
struct DictionaryWords {
    std::string title; ///< of its sheet: 数据字典
    /// Layer, name of the layer, shape, field, name of the field, type, decimals, unit, values, source.
    std::array<std::string, 10> heads;
    std::array<std::string, 3> kinds; ///< by CellKind
    std::array<std::string, 4> shapes; ///< by ShapeKind
};

struct VectorOptions {
    VectorChoice choice = VectorChoice::Both;
    geo::CoordinateSystem system; ///< zoneAt()
    DictionaryWords words;
};

/// The CGCS2000 3° zone of a longitude, metres without a number before the easting (EPSG 4534–4554). Outside China, where there is
/// none: degrees of CGCS2000.
[[nodiscard]] geo::CoordinateSystem zoneAt(double longitude);

/// Writes into the folder, made where it is missing (its parent is not): <layer>.shp with its companions (.cpg says UTF-8), yike.gpkg
/// with all layers, dictionary.xlsx and dictionary.csv. Layers without rows are written too. Everything is made beside and put in
/// place when it is whole: what is there stays as it was if this fails before; other files of the folder are left alone. Returns the
/// names of the files that a user would open. Errors: OutOfRange ("field", its name) for a field that Shapefile cannot hold;
/// FolderNotWritable, DiskFull, WriteFailed, Cancelled.
[[nodiscard]] base::Result<std::vector<std::string>> writeVectorSet(const std::string &folder,
                                                                    std::span<const VectorLayer> layers,
                                                                    const VectorOptions &options,
                                                                    const base::Progress &progress = {});

} // namespace yike::exporting
