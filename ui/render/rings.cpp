// SPDX-License-Identifier: GPL-3.0-or-later
// Polygons in the plane.
#include "ui/render/rings.h"

#include <algorithm>
#include <map>
#include <utility>

namespace yike::render {

namespace {

using Key = std::pair<std::int32_t, std::int32_t>;
using Side = std::pair<Key, Key>;

Key key(geo::Point point) { return {point.x, point.y}; }

/// Sides whose opposite is not among them.
std::set<Side> outerSides(std::span<const Ring> rings)
{
    std::set<Side> sides;
    for (const auto &ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const auto from = key(ring[i]), to = key(ring[(i + 1) % ring.size()]);
            if (from == to)
                continue;
            if (sides.erase({to, from}) == 0)
                sides.insert({from, to});
        }
    }
    return sides;
}

} // namespace

double signedArea(std::span<const geo::Point> ring)
{
    double sum = 0;
    for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++)
        sum += static_cast<double>(ring[before].x) * ring[i].y - static_cast<double>(ring[i].x) * ring[before].y;
    return sum;
}

void orient(Ring &ring, bool anticlockwise)
{
    if ((signedArea(ring) > 0) != anticlockwise)
        std::ranges::reverse(ring);
}

bool inside(std::span<const Ring> rings, geo::Point point)
{
    bool odd = false;
    for (const auto &ring : rings) {
        for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            const auto a = ring[before], b = ring[i];
            if ((a.y > point.y) == (b.y > point.y))
                continue;
            const double x = a.x + (static_cast<double>(point.y) - a.y) * (static_cast<double>(b.x) - a.x) /
                                       (static_cast<double>(b.y) - a.y);
            if (point.x < x)
                odd = !odd;
        }
    }
    return odd;
}

std::vector<Ring> melted(std::span<const Ring> rings)
{
    auto sides = outerSides(rings);
    std::vector<Ring> outline;
    while (!sides.empty()) {
        Ring ring;
        auto side = sides.begin();
        while (side != sides.end()) {
            const auto [from, to] = *side;
            ring.push_back({from.first, from.second});
            sides.erase(side);
            side = sides.lower_bound({to, {INT32_MIN, INT32_MIN}});
            if (side != sides.end() && side->first != to)
                side = sides.end();
        }
        if (ring.size() >= 3)
            outline.push_back(std::move(ring));
    }
    return outline;
}

std::vector<Ring> SideSet::takeNew(const Ring &ring)
{
    std::vector<Ring> lines;
    bool going = false;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto from = ring[i], to = ring[(i + 1) % ring.size()];
        if (!m_seen.insert(std::minmax(key(from), key(to))).second) {
            going = false;
            continue;
        }
        if (!going)
            lines.push_back({from});
        lines.back().push_back(to);
        going = true;
    }
    return lines;
}

} // namespace yike::render
