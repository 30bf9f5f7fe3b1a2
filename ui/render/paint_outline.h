// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines under the hand: one being drawn corner by corner, and the corners of one that may be moved.
#pragma once

#include "ui/render/paint.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace yike::render {

/// An outline being drawn, in the scene's plane.
struct OutlineSketch {
    std::vector<geo::Point> corners;
    std::optional<geo::Point> aim; ///< under the pointer
    bool refused = false;          ///< a corner there would make the outline cross itself
    bool closing = false;          ///< a click there closes it
};

/// The land it would hold is tinted, the side that closes it dashed; what would be refused in the colour of what is missed.
void paintOutlineSketch(QPainter &painter, const MapView &view, const RenderOptions &options,
                        const OutlineSketch &sketch);
/// The outline with a knob at every corner; `held`: the one being moved.
void paintOutlineCorners(QPainter &painter, const MapView &view, const RenderOptions &options,
                         const std::vector<geo::Point> &corners, std::optional<std::size_t> held);

} // namespace yike::render
