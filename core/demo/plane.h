// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry of the drawing board: whole centimetres, x east and y north, exact or rounded the same way everywhere.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace yike::demo {

inline constexpr std::int64_t kMetre = 100;

struct Vec {
    std::int64_t x = 0, y = 0; ///< cm
    auto operator<=>(const Vec &) const = default;
};

/// Open: a line. Closed (a ring): counter-clockwise, without the repeated last point.
using Path = std::vector<Vec>;

[[nodiscard]] constexpr Vec operator+(Vec a, Vec b) { return {a.x + b.x, a.y + b.y}; }
[[nodiscard]] constexpr Vec operator-(Vec a, Vec b) { return {a.x - b.x, a.y - b.y}; }
[[nodiscard]] constexpr Vec operator*(Vec a, std::int64_t factor) { return {a.x * factor, a.y * factor}; }
[[nodiscard]] constexpr std::int64_t dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y; }
[[nodiscard]] constexpr std::int64_t cross(Vec a, Vec b) { return a.x * b.y - a.y * b.x; }
/// > 0: c lies to the left of a→b.
[[nodiscard]] constexpr std::int64_t turn(Vec a, Vec b, Vec c) { return cross(b - a, c - a); }

/// number/by, rounded to the nearest; by > 0.
[[nodiscard]] std::int64_t divided(std::int64_t number, std::int64_t by);
[[nodiscard]] std::int64_t squareRoot(std::int64_t number);
[[nodiscard]] std::int64_t length(Vec v);
[[nodiscard]] std::int64_t length(const Path &line);
/// The vector in v's direction with the given length; v ≠ 0.
[[nodiscard]] Vec withLength(Vec v, std::int64_t wanted);
/// 90° to the left of v, with the given length.
[[nodiscard]] Vec leftOf(Vec v, std::int64_t wanted);
/// The point at part/whole of the way.
[[nodiscard]] Vec between(Vec a, Vec b, std::int64_t part, std::int64_t whole);
[[nodiscard]] inline Vec middle(Vec a, Vec b) { return between(a, b, 1, 2); }
/// The point of segment ab nearest to p.
[[nodiscard]] Vec nearestOn(Vec a, Vec b, Vec p);
/// Where segments ab and cd meet in one point, touching included; nothing if parallel or apart.
[[nodiscard]] std::optional<Vec> meeting(Vec a, Vec b, Vec c, Vec d);
/// The line moved to its left by `distance` (negative: right), corners mitred.
[[nodiscard]] Path offsetLine(const Path &line, std::int64_t distance);
/// The point `distance` along the line, and the direction there.
struct Along {
    Vec at, direction;
};
[[nodiscard]] Along along(const Path &line, std::int64_t distance);

// Rings, counter-clockwise; "convex" where said so.
[[nodiscard]] std::int64_t doubleArea(const Path &ring);
[[nodiscard]] Vec centreOf(const Path &ring);
[[nodiscard]] bool contains(const Path &ring, Vec p);
/// The part of a convex ring left of a→b; empty if none.
[[nodiscard]] Path clipped(const Path &convex, Vec a, Vec b);
/// A convex ring with side i moved inwards by distances[i]; may be empty.
[[nodiscard]] Path inset(const Path &convex, const std::vector<std::int64_t> &distances);
[[nodiscard]] Path inset(const Path &convex, std::int64_t distance);
/// Whether two convex rings share area (touching does not count), or come nearer than `gap` side by side.
[[nodiscard]] bool overlap(const Path &convex, const Path &other, std::int64_t gap = 0);
/// A rectangle: `start` is its first corner, `direction` that of its length, its depth lies to the left.
[[nodiscard]] Path rectangle(Vec start, Vec direction, std::int64_t length, std::int64_t depth);
/// The rectangle round segment ab, `half` to either side and beyond the ends by `beyond`.
[[nodiscard]] Path strip(Vec a, Vec b, std::int64_t half, std::int64_t beyond = 0);
/// The outline of a line with some width.
[[nodiscard]] Path ribbon(const Path &line, std::int64_t half);

/// A turned frame with a Pythagorean direction (c, s, d), c² + s² = d²: no sine, no cosine, the same everywhere.
struct Turned {
    Vec origin;
    std::int64_t c = 1, s = 0, d = 1;
    [[nodiscard]] Vec in(Vec p) const;  ///< plane → frame
    [[nodiscard]] Vec out(Vec p) const; ///< frame → plane
    [[nodiscard]] Path in(const Path &path) const;
    [[nodiscard]] Path out(const Path &path) const;
};

} // namespace yike::demo
