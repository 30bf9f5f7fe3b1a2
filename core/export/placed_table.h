// SPDX-License-Identifier: GPL-3.0-or-later
// Places and shapes of a table in the coordinate system it is written in.
#pragma once

#include "core/base/error.h"
#include "core/export/data_file.h"
#include "core/geo/coordinate_transform.h"

namespace yike::exporting {

/// Every vertex carried over; OutOfRange ("coordinates", word, place) for one the system cannot tell. East is lon, north lat.
[[nodiscard]] base::Result<Shape> placed(const Shape &shape, const geo::CoordinateTransform &transform);
/// The table with two more columns for the place, where it has shapes of points or areas.
[[nodiscard]] base::Result<DataTable> withPlaces(DataTable table, const DataOptions &options);

} // namespace yike::exporting
