// SPDX-License-Identifier: GPL-3.0-or-later
// Exact tests on segments: differences of centimetres, products in 128 bits.
#include "core/geo/segment.h"

#include <algorithm>
#include <cmath>

namespace yike::geo {

namespace {

__extension__ using Wide = __int128;

/// n / d rounded to the nearest, halves away from zero; d > 0.
std::int64_t roundedQuotient(Wide n, Wide d)
{
    const Wide half = d / 2;
    return static_cast<std::int64_t>(n >= 0 ? (n + half) / d : -((-n + half) / d));
}

bool boxesMeet(const Segment &one, const Segment &other)
{
    return std::max(one.a.x, one.b.x) >= std::min(other.a.x, other.b.x) &&
           std::max(other.a.x, other.b.x) >= std::min(one.a.x, one.b.x) &&
           std::max(one.a.y, one.b.y) >= std::min(other.a.y, other.b.y) &&
           std::max(other.a.y, other.b.y) >= std::min(one.a.y, one.b.y);
}

Point moved(Point a, Point b, Wide part, Wide whole)
{
    const Wide dx = std::int64_t{b.x} - a.x, dy = std::int64_t{b.y} - a.y;
    return {static_cast<std::int32_t>(a.x + roundedQuotient(dx * part, whole)),
            static_cast<std::int32_t>(a.y + roundedQuotient(dy * part, whole))};
}

} // namespace

int productOrder(std::int64_t p, std::int64_t q, std::int64_t r, std::int64_t s)
{
    const Wide one = static_cast<Wide>(p) * q, other = static_cast<Wide>(r) * s;
    return one > other ? 1 : one < other ? -1 : 0;
}

int side(Point a, Point b, Point c)
{
    return productOrder(std::int64_t{b.x} - a.x, std::int64_t{c.y} - a.y, std::int64_t{b.y} - a.y,
                        std::int64_t{c.x} - a.x);
}

bool meet(const Segment &one, const Segment &other)
{
    return boxesMeet(one, other) && side(one.a, one.b, other.a) * side(one.a, one.b, other.b) <= 0 &&
           side(other.a, other.b, one.a) * side(other.a, other.b, one.b) <= 0;
}

bool cross(const Segment &one, const Segment &other)
{
    return side(one.a, one.b, other.a) * side(one.a, one.b, other.b) < 0 &&
           side(other.a, other.b, one.a) * side(other.a, other.b, one.b) < 0;
}

std::int64_t distanceSquared(Point a, Point b)
{
    const std::int64_t dx = std::int64_t{a.x} - b.x, dy = std::int64_t{a.y} - b.y;
    return dx * dx + dy * dy;
}

std::int64_t millimetres(Point a, Point b)
{
    return std::llround(std::sqrt(static_cast<double>(distanceSquared(a, b))) * 10);
}

Point nearestOn(const Segment &segment, Point point)
{
    const std::int64_t dx = std::int64_t{segment.b.x} - segment.a.x, dy = std::int64_t{segment.b.y} - segment.a.y;
    const Wide along = static_cast<Wide>(dx) * (std::int64_t{point.x} - segment.a.x) +
                       static_cast<Wide>(dy) * (std::int64_t{point.y} - segment.a.y);
    const Wide whole = static_cast<Wide>(dx) * dx + static_cast<Wide>(dy) * dy;
    if (along <= 0)
        return segment.a;
    if (along >= whole)
        return segment.b;
    return moved(segment.a, segment.b, along, whole);
}

Point between(Point a, Point b, std::int64_t part, std::int64_t whole) { return moved(a, b, part, whole); }

} // namespace yike::geo
