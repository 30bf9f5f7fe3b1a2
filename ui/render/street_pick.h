// SPDX-License-Identifier: GPL-3.0-or-later
// Which street of a scene lies under the pointer, and where on it.
#pragma once

#include "ui/render/scene.h"

#include <cstdint>
#include <optional>

namespace yike::render {

/// A position on a street.
struct StreetSpot {
    std::uint32_t street = 0; ///< index into the scene's streets
    std::int64_t offset = 0;  ///< mm from the start of its line
    geo::Point at;
};

/// The nearest position at most `within` cm away; the lower street where two are as near.
[[nodiscard]] std::optional<StreetSpot> nearestStreet(const MapScene &scene, geo::Point from, double within);

/// Distance in cm to a line; infinite for one of less than two points.
[[nodiscard]] double distanceTo(std::span<const geo::Point> line, geo::Point from);

} // namespace yike::render
