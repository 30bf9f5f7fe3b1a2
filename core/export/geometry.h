// SPDX-License-Identifier: GPL-3.0-or-later
// Plain shapes to GDAL's.
#pragma once

#include "core/export/data_table.h"

#include <ogr_geometry.h>

#include <memory>
#include <span>

namespace yike::exporting {

/// Valid by GEOS, and polygons alone.
[[nodiscard]] std::unique_ptr<OGRGeometry> geometryOf(const geo::MultiPolygon &area);
[[nodiscard]] std::unique_ptr<OGRGeometry> geometryOf(std::span<const geo::LonLat> places);
/// nullptr for nothing and for an area without outline.
[[nodiscard]] std::unique_ptr<OGRGeometry> geometryOfShape(const Shape &shape);

} // namespace yike::exporting
