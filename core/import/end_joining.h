// SPDX-License-Identifier: GPL-3.0-or-later
// Ends of drawn lines that stop a little short of another line are led on to it.
#pragma once

#include "core/import/line_noding.h"

#include <cstdint>
#include <vector>

namespace yike::importing {

/// One end that was led on.
struct JoinedEnd {
    geo::Point end;                ///< where it stopped
    geo::Point target;             ///< a vertex, or a place on a piece
    std::int64_t millimetres = 0;  ///< geodesic
    bool operator==(const JoinedEnd &) const = default;
};

/// Nearer than this two places are one that was rounded differently: such joins are no news, and made whatever the tolerance.
inline constexpr std::int32_t kRoundingMillimetres = 30;

/// Lines must have been noded. Of every end that meets nothing, in the order of their places: the nearest other line within
/// `tolerance` mm (on equal distance the place farther west, then south), at its nearer vertex if that is within the tolerance
/// too, else at the nearest place on it, which becomes a vertex. The level does not matter, for an end comes down to what it
/// ends at. Not an end whose own line meets another within the tolerance (it overshoots), nor its own next few metres.
/// changed: one flag a line, set for lines that were led on or got a vertex. Node those again.
[[nodiscard]] std::vector<JoinedEnd> joinEnds(std::vector<GridLine> &lines, std::int32_t tolerance,
                                              std::vector<bool> &changed);

} // namespace yike::importing
