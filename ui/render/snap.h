// SPDX-License-Identifier: GPL-3.0-or-later
// Where an outlet that is put near a street or a building belongs: at the side of the street, or at the building's edge.
#pragma once

#include "ui/render/scene.h"

#include <optional>

namespace yike::render {

/// How far from the middle of a street its side is taken to lie.
inline constexpr double kStreetSide = 500; ///< cm

struct Snap {
    enum class To : std::uint8_t { StreetSide, Building };
    To to = To::StreetSide;
    geo::Point at;
    bool operator==(const Snap &) const = default;
};

/// The nearest of both at most `within` cm away: of a street the side on which `from` lies, of a building the nearest point of its
/// outline; the building where both are as near. Nothing if there is none.
[[nodiscard]] std::optional<Snap> snapped(const MapScene &scene, geo::Point from, double within);

} // namespace yike::render
