// SPDX-License-Identifier: GPL-3.0-or-later
// Areas of the drawing board: what lies in a ring, rings cut and shrunk.
#include "core/demo/plane.h"

#include <algorithm>
#include <limits>

namespace yike::demo {

std::int64_t doubleArea(const Path &ring)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i)
        sum += cross(ring[i], ring[(i + 1) % ring.size()]);
    return sum;
}

Vec centreOf(const Path &ring)
{
    Vec sum;
    for (const Vec p : ring)
        sum = sum + p;
    const auto count = static_cast<std::int64_t>(std::max<std::size_t>(1, ring.size()));
    return {divided(sum.x, count), divided(sum.y, count)};
}

bool contains(const Path &ring, Vec p)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Vec a = ring[i];
        const Vec b = ring[j];
        if ((a.y > p.y) == (b.y > p.y))
            continue;
        const std::int64_t side = turn(a, b, p);
        if ((b.y > a.y) == (side > 0))
            inside = !inside;
    }
    return inside;
}

Path clipped(const Path &convex, Vec a, Vec b)
{
    Path out;
    for (std::size_t i = 0; i < convex.size(); ++i) {
        const Vec p = convex[i];
        const Vec q = convex[(i + 1) % convex.size()];
        const std::int64_t sideP = turn(a, b, p);
        const std::int64_t sideQ = turn(a, b, q);
        if (sideP >= 0)
            out.push_back(p);
        if ((sideP > 0 && sideQ < 0) || (sideP < 0 && sideQ > 0)) {
            // Divided down first: the product of two areas would not fit.
            const std::int64_t scale = std::max<std::int64_t>(1, (std::abs(sideP) + std::abs(sideQ)) / 1'000'000'000);
            out.push_back(between(p, q, std::abs(sideP) / scale, (std::abs(sideP) + std::abs(sideQ)) / scale));
        }
    }
    out.erase(std::unique(out.begin(), out.end()), out.end());
    while (out.size() > 1 && out.front() == out.back())
        out.pop_back();
    return out.size() < 3 || doubleArea(out) <= 0 ? Path{} : out;
}

Path inset(const Path &convex, const std::vector<std::int64_t> &distances)
{
    Path out = convex;
    for (std::size_t i = 0; i < convex.size() && !out.empty(); ++i) {
        const Vec a = convex[i];
        const Vec b = convex[(i + 1) % convex.size()];
        if (a == b)
            continue;
        const Vec shift = leftOf(b - a, distances[i]);
        out = clipped(out, a + shift, b + shift);
    }
    return out;
}

Path inset(const Path &convex, std::int64_t distance)
{
    return inset(convex, std::vector<std::int64_t>(convex.size(), distance));
}

namespace {

/// Whether a side of `ring` has all of `other` beyond it, at least `gap` away.
bool partedBy(const Path &ring, const Path &other, std::int64_t gap)
{
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Vec a = ring[i];
        const Vec b = ring[(i + 1) % ring.size()];
        const std::int64_t least = gap > 0 ? -gap * length(b - a) : 0;
        if (a != b && std::ranges::all_of(other, [&](Vec p) { return turn(a, b, p) <= least; }))
            return true;
    }
    return false;
}

} // namespace

bool overlap(const Path &convex, const Path &other, std::int64_t gap)
{
    return !partedBy(convex, other, gap) && !partedBy(other, convex, gap);
}

} // namespace yike::demo
