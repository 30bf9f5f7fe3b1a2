// SPDX-License-Identifier: GPL-3.0-or-later
// Exact questions about rings and lines in units of 1e-7°, written apart from the generator they check.
#include "tests/core/demo/planar.h"

#include <algorithm>
#include <cmath>

namespace yike::test {

namespace {

int side(Spot a, Spot b, Spot c)
{
    const std::int64_t turn = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    return turn > 0 ? 1 : turn < 0 ? -1 : 0;
}

} // namespace

Spot spotOf(geo::LonLat place) { return {std::llround(place.lon * 1e7), std::llround(place.lat * 1e7)}; }

Ring ringOf(const geo::Line &line)
{
    Ring ring;
    for (const geo::LonLat place : line)
        ring.push_back(spotOf(place));
    return ring;
}

std::int64_t doubleArea(const Ring &ring)
{
    // About the first corner, so that the products stay small.
    std::int64_t sum = 0;
    for (std::size_t i = 1; i + 1 < ring.size(); ++i)
        sum += (ring[i].x - ring[0].x) * (ring[i + 1].y - ring[0].y) -
               (ring[i].y - ring[0].y) * (ring[i + 1].x - ring[0].x);
    return sum;
}

bool inside(const Ring &ring, Spot p)
{
    bool in = false;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Spot a = ring[i];
        const Spot b = ring[(i + 1) % ring.size()];
        if ((a.y > p.y) != (b.y > p.y) && (b.y > a.y) == (side(a, b, p) > 0))
            in = !in;
    }
    return in;
}

bool cross(Spot a, Spot b, Spot c, Spot d)
{
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

bool overlap(const Ring &one, const Ring &other)
{
    for (std::size_t i = 0; i < one.size(); ++i)
        for (std::size_t k = 0; k < other.size(); ++k)
            if (cross(one[i], one[(i + 1) % one.size()], other[k], other[(k + 1) % other.size()]))
                return true;
    const auto within = [](const Ring &ring, const Ring &points) {
        return std::ranges::any_of(points, [&](Spot p) { return inside(ring, p); });
    };
    return within(one, other) || within(other, one);
}

bool passes(const Ring &line, const Ring &ring)
{
    for (std::size_t i = 1; i < line.size(); ++i)
        for (std::size_t k = 0; k < ring.size(); ++k)
            if (cross(line[i - 1], line[i], ring[k], ring[(k + 1) % ring.size()]))
                return true;
    return std::ranges::any_of(line, [&](Spot p) { return inside(ring, p); });
}

Sweep::Box Sweep::boxOf(const Ring &ring, std::size_t index)
{
    Box box{ring[0].x, ring[0].x, ring[0].y, ring[0].y, index};
    for (const Spot p : ring)
        box = {std::min(box.west, p.x), std::max(box.east, p.x), std::min(box.south, p.y), std::max(box.north, p.y),
               index};
    return box;
}

Sweep::Sweep(const std::vector<Ring> &rings)
{
    for (std::size_t i = 0; i < rings.size(); ++i) {
        m_boxes.push_back(boxOf(rings[i], i));
        m_widest = std::max(m_widest, m_boxes.back().east - m_boxes.back().west);
    }
    std::ranges::sort(m_boxes, {}, &Box::west);
}

std::vector<std::size_t> Sweep::near(const Ring &ring) const
{
    const Box wanted = boxOf(ring, 0);
    std::vector<std::size_t> found;
    for (auto box = std::ranges::lower_bound(m_boxes, wanted.west - m_widest, {}, &Box::west);
         box != m_boxes.end() && box->west <= wanted.east; ++box)
        if (box->east >= wanted.west && box->south <= wanted.north && box->north >= wanted.south)
            found.push_back(box->index);
    return found;
}

} // namespace yike::test
