// SPDX-License-Identifier: GPL-3.0-or-later
// One GDAL layer as a table: cells as text, places in degrees of EPSG:4490.
#pragma once

#include "core/import/table.h"

class OGRLayer;

namespace yike::importing {

struct LayerReading {
    bool headed = false;          ///< the layer names its columns
    bool lineInFirstCell = false; ///< our prepared text: the first cell is the line number
    bool outlines = false;
    const base::Progress *progress = nullptr;
};

[[nodiscard]] base::Result<Table> readLayer(OGRLayer &layer, const std::string &path, const LayerReading &reading);

} // namespace yike::importing
