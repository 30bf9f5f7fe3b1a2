// SPDX-License-Identifier: GPL-3.0-or-later
// Polygons in the plane: turning rings the right way, telling inside from outside, melting neighbours together.
#pragma once

#include "core/geo/point.h"

#include <cstdint>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace yike::render {

using Ring = std::vector<geo::Point>;

/// Twice the area in cm²; positive if anticlockwise.
[[nodiscard]] double signedArea(std::span<const geo::Point> ring);
/// Turned to run anticlockwise (or clockwise).
void orient(Ring &ring, bool anticlockwise);
/// By the odd-even rule over all rings.
[[nodiscard]] bool inside(std::span<const Ring> rings, geo::Point point);
/// The outline of several polygons together: sides that two of them share vertex by vertex fall away.
[[nodiscard]] std::vector<Ring> melted(std::span<const Ring> rings);

/// Hands out the sides of rings, each only once, whichever way it runs.
class SideSet {
public:
    /// The lines that are left of a ring when the sides known already are taken away.
    [[nodiscard]] std::vector<Ring> takeNew(const Ring &ring);

private:
    std::set<std::pair<std::pair<std::int32_t, std::int32_t>, std::pair<std::int32_t, std::int32_t>>> m_seen;
};

} // namespace yike::render
