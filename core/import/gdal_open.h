// SPDX-License-Identifier: GPL-3.0-or-later
// Opening files with GDAL: with the drivers we mean and no others.
#pragma once

#include "core/base/error.h"

#include <gdal_priv.h>

#include <string>
#include <vector>

namespace yike::importing {

struct OpenHow {
    std::vector<std::string> drivers, options;
};

/// The formats of layers, and how the encoding of a Shapefile is found: without a .cpg its bytes come as they are
/// (cellToUtf8 finds out what they are).
[[nodiscard]] OpenHow layerFormats(const std::string &path);
/// TableUnreadable(path, what GDAL says). opened: what GDAL opens, a file in memory perhaps; path: what the user named.
[[nodiscard]] base::Result<GDALDatasetUniquePtr> openVector(const std::string &opened, const std::string &path,
                                                            const OpenHow &how);
/// A raster (GeoTIFF, Erdas, ASCII grid, SRTM, ENVI, GeoPackage …), the same way.
[[nodiscard]] base::Result<GDALDatasetUniquePtr> openRaster(const std::string &path);

} // namespace yike::importing
