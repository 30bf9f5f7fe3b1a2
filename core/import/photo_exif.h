// SPDX-License-Identifier: GPL-3.0-or-later
// When and where a photo was taken, as its camera wrote it into the JPEG (EXIF 2.3: DateTimeOriginal, GPS).
#pragma once

#include "core/geo/point.h"

#include <optional>
#include <string>
#include <string_view>

namespace yike::importing {

struct PhotoExif {
    std::string taken; ///< "2025-06-01T10:20:30", the camera's own time; empty = unknown
    std::optional<geo::LonLat> place; ///< as written: WGS 84, or GCJ-02 of some phones
};

/// Bytes of a file. Anything that is no JPEG, or whose EXIF is damaged, tells nothing; nothing outside the bytes is read.
[[nodiscard]] PhotoExif readPhotoExif(std::string_view file);

} // namespace yike::importing
