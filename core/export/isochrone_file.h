// SPDX-License-Identifier: GPL-3.0-or-later
// Isochrones as a layer for other programs: polygons or streets, as GeoPackage, GeoJSON, Shapefile or KML.
#pragma once

#include "core/analysis/isochrone.h"
#include "core/base/error.h"

#include <string>

namespace yike::exporting {

enum class IsochroneLayer : std::uint8_t {
    Polygons, ///< one feature a limit, everything within it; the largest first, so that the small ones lie on top
    Streets,  ///< one feature for each part of a street within one limit and beyond the one before
};

/// Whether a file of this name can be written: .gpkg, .geojson, .json, .shp, .kml.
[[nodiscard]] bool knowsFormat(const std::string &path);

/// Coordinates are EPSG:4490 in GeoPackage and Shapefile, EPSG:4326 in GeoJSON (RFC 7946) and KML, as these want; the two are
/// taken as one. Polygons are made valid by GEOS. Fields: source, walker (its code), direction ("to" the source, "from" it), limit
/// and unit ("min", "m"); of polygons area_m2 (geodesic), people, homes and p_0_2 … p_80 (people within the limit by age, as
/// coverage counts them); of streets street, name, cost_from, cost_to (in the unit, at either end) and length_m.
/// Written beside and renamed: a file that is there stays as it was if this fails. Errors: OutOfRange ("format", path, the
/// formats there are), FolderNotWritable, DiskFull, WriteFailed.
[[nodiscard]] base::Result<void> writeIsochrone(const std::string &path, const analysis::Situation &situation,
                                                const analysis::Isochrone &isochrone, const std::string &source,
                                                IsochroneLayer layer);

} // namespace yike::exporting
