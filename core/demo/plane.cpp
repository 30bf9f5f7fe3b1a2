// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths, points and lines of the drawing board.
#include "core/demo/plane.h"

#include <algorithm>
#include <cmath>

namespace yike::demo {

std::int64_t divided(std::int64_t number, std::int64_t by)
{
    return number >= 0 ? (number + by / 2) / by : -((-number + by / 2) / by);
}

std::int64_t squareRoot(std::int64_t number)
{
    if (number <= 0)
        return 0;
    // IEEE prescribes every bit of sqrt; the two loops mend the rounding of large numbers.
    auto root = static_cast<std::int64_t>(std::sqrt(static_cast<double>(number)));
    while (root * root > number)
        --root;
    while ((root + 1) * (root + 1) <= number)
        ++root;
    return root;
}

std::int64_t length(Vec v) { return squareRoot(dot(v, v)); }

std::int64_t length(const Path &line)
{
    std::int64_t sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += length(line[i] - line[i - 1]);
    return sum;
}

Vec withLength(Vec v, std::int64_t wanted)
{
    const std::int64_t sixteenths = std::max<std::int64_t>(1, squareRoot(dot(v, v) * 256));
    return {divided(v.x * wanted * 16, sixteenths), divided(v.y * wanted * 16, sixteenths)};
}

Vec leftOf(Vec v, std::int64_t wanted) { return withLength({-v.y, v.x}, wanted); }

Vec between(Vec a, Vec b, std::int64_t part, std::int64_t whole)
{
    return {a.x + divided((b.x - a.x) * part, whole), a.y + divided((b.y - a.y) * part, whole)};
}

Vec nearestOn(Vec a, Vec b, Vec p)
{
    const std::int64_t whole = dot(b - a, b - a);
    const std::int64_t part = dot(p - a, b - a);
    if (whole == 0 || part <= 0)
        return a;
    return part >= whole ? b : between(a, b, part, whole);
}

std::optional<Vec> meeting(Vec a, Vec b, Vec c, Vec d)
{
    const std::int64_t whole = cross(b - a, d - c);
    if (whole == 0)
        return std::nullopt;
    const std::int64_t sign = whole > 0 ? 1 : -1;
    const std::int64_t onFirst = sign * cross(c - a, d - c);
    const std::int64_t onSecond = sign * cross(c - a, b - a);
    if (onFirst < 0 || onSecond < 0 || onFirst > sign * whole || onSecond > sign * whole)
        return std::nullopt;
    return between(a, b, onFirst, sign * whole);
}

Path offsetLine(const Path &line, std::int64_t distance)
{
    Path out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Vec before = i > 0 ? line[i] - line[i - 1] : line[i + 1] - line[i];
        const Vec after = i + 1 < line.size() ? line[i + 1] - line[i] : before;
        const Vec normal = leftOf(before, distance);
        const Vec sum = normal + leftOf(after, distance);
        const std::int64_t share = dot(sum, normal);
        if (share <= 0)
            out.push_back(line[i] + normal);
        else
            out.push_back(line[i] + Vec{divided(sum.x * distance * distance, share),
                                        divided(sum.y * distance * distance, share)});
    }
    return out;
}

Along along(const Path &line, std::int64_t distance)
{
    std::int64_t left = std::max<std::int64_t>(0, distance);
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Vec step = line[i] - line[i - 1];
        const std::int64_t part = length(step);
        if (left <= part || i + 1 == line.size())
            return {between(line[i - 1], line[i], std::min(left, part), std::max<std::int64_t>(1, part)), step};
        left -= part;
    }
    return {line.front(), {1, 0}};
}

Path strip(Vec a, Vec b, std::int64_t half, std::int64_t beyond)
{
    const Vec side = leftOf(b - a, half);
    const Vec more = withLength(b - a, beyond);
    return {a - more - side, b + more - side, b + more + side, a - more + side};
}

Path ribbon(const Path &line, std::int64_t half)
{
    Path ring = offsetLine(line, -half);
    Path back = offsetLine(line, half);
    ring.insert(ring.end(), back.rbegin(), back.rend());
    return ring;
}

Path rectangle(Vec start, Vec direction, std::int64_t wanted, std::int64_t depth)
{
    const Vec run = withLength(direction, wanted);
    const Vec rise = leftOf(direction, depth);
    return {start, start + run, start + run + rise, start + rise};
}

Vec Turned::in(Vec p) const
{
    const Vec v = p - origin;
    return {divided(v.x * c + v.y * s, d), divided(v.y * c - v.x * s, d)};
}

Vec Turned::out(Vec p) const { return origin + Vec{divided(p.x * c - p.y * s, d), divided(p.x * s + p.y * c, d)}; }

Path Turned::in(const Path &path) const
{
    Path result;
    for (const Vec p : path)
        result.push_back(in(p));
    return result;
}

Path Turned::out(const Path &path) const
{
    Path result;
    for (const Vec p : path)
        result.push_back(out(p));
    return result;
}

} // namespace yike::demo
