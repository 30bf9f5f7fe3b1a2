// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody sees of a street piece past barriers: the visible positions nearest to its nearest point.
#pragma once

#include "core/geo/segment.h"

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace yike::network {

/// Positions on the piece, nearest first as seen from the foot outwards to either side; rounded to centimetres.
struct SeenPositions {
    /// cm aside of the shadow's end that a position is tried at: near, and far enough for rounding at slanting sight.
    static constexpr std::array<double, 2> kAside{10, 100};
    std::array<std::optional<geo::Point>, 4> at;
};

/// The shadows that barriers throw on `piece`, seen from `eye`: the ends of the one that hides the nearest point. What touches
/// the last few centimetres of the way does not hide. Found in floating point: each position is to be checked with Sight.
[[nodiscard]] SeenPositions pastShadows(const geo::Segment &piece, geo::Point eye,
                                        std::span<const geo::Segment> barriers);

} // namespace yike::network
