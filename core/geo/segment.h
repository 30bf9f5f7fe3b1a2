// SPDX-License-Identifier: GPL-3.0-or-later
// Segments in whole centimetres: which side, whether they meet, how near; exact.
#pragma once

#include "core/geo/point.h"

#include <cstdint>

namespace yike::geo {

struct Segment {
    Point a, b;
    bool operator==(const Segment &) const = default;
};

/// The sign of p·q − r·s, without overflow.
[[nodiscard]] int productOrder(std::int64_t p, std::int64_t q, std::int64_t r, std::int64_t s);

/// +1: c lies to the left of a→b, −1: to the right, 0: on the line.
[[nodiscard]] int side(Point a, Point b, Point c);
/// Whether the two have a point in common; touching counts.
[[nodiscard]] bool meet(const Segment &one, const Segment &other);
/// Whether they cross at one inner point of both; touching does not count.
[[nodiscard]] bool cross(const Segment &one, const Segment &other);

/// cm², exact.
[[nodiscard]] std::int64_t distanceSquared(Point a, Point b);
/// mm between two points, rounded to the nearest.
[[nodiscard]] std::int64_t millimetres(Point a, Point b);

/// The point of the segment nearest to `point`, rounded to centimetres.
[[nodiscard]] Point nearestOn(const Segment &segment, Point point);
/// The point at `part`/`whole` of the way from a to b, rounded to centimetres; 0 ≤ part ≤ whole, whole > 0.
[[nodiscard]] Point between(Point a, Point b, std::int64_t part, std::int64_t whole);

} // namespace yike::geo
