// SPDX-License-Identifier: GPL-3.0-or-later
// Building the packed R-tree along a Hilbert curve, and the point and segment indexes upon it.
#include "core/geo/box_tree.h"

namespace yike::geo {

namespace {

/// Place of a cell of a 65,536 × 65,536 grid on the Hilbert curve: neighbours on it are neighbours on the map.
std::uint32_t hilbert(std::uint32_t x, std::uint32_t y)
{
    std::uint32_t place = 0;
    for (std::uint32_t s = 1U << 15; s > 0; s /= 2) {
        const bool right = (x & s) != 0, upper = (y & s) != 0;
        place += s * s * ((right ? 3U : 0U) ^ (upper ? 1U : 0U));
        if (!upper) {
            if (right) {
                x = 0xFFFF - x;
                y = 0xFFFF - y;
            }
            std::swap(x, y);
        }
    }
    return place;
}

std::uint32_t cellOf(std::int64_t middle, std::int64_t low, std::int64_t high)
{
    return high > low ? static_cast<std::uint32_t>((middle - low) * 0xFFFF / (high - low)) : 0;
}

template <typename Shape>
std::vector<Box> boxesOf(const std::vector<Shape> &shapes)
{
    std::vector<Box> boxes;
    boxes.reserve(shapes.size());
    for (const Shape &shape : shapes)
        boxes.push_back(boxOf(shape));
    return boxes;
}

} // namespace

Box around(Point centre, std::int64_t radius)
{
    const auto kept = [](std::int64_t value) {
        return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, -kFarthestCentimetres, kFarthestCentimetres));
    };
    return {kept(centre.x - radius), kept(centre.y - radius), kept(centre.x + radius), kept(centre.y + radius)};
}

std::int64_t distanceSquared(const Box &box, Point point)
{
    return distanceSquared(Point{std::clamp(point.x, box.west, box.east), std::clamp(point.y, box.south, box.north)},
                           point);
}

std::vector<std::uint32_t> hilbertOrder(std::span<const Box> items)
{
    if (items.empty())
        return {};
    Box all = items.front();
    for (const Box &box : items)
        all = united(all, box);
    // Key and number in one word: sorted at once, without looking anything up.
    std::vector<std::uint64_t> keys(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Box &box = items[i];
        const std::int64_t x = (std::int64_t{box.west} + box.east) / 2, y = (std::int64_t{box.south} + box.north) / 2;
        const std::uint32_t key = hilbert(cellOf(x, all.west, all.east), cellOf(y, all.south, all.north));
        keys[i] = std::uint64_t{key} << 32 | i;
    }
    std::ranges::sort(keys);
    std::vector<std::uint32_t> order(items.size());
    std::ranges::transform(keys, order.begin(), [](std::uint64_t key) { return static_cast<std::uint32_t>(key); });
    return order;
}

BoxTree::BoxTree(std::span<const Box> items) : m_itemCount(items.size())
{
    if (items.empty())
        return;
    m_nodes.reserve(items.size() + items.size() / (kFanOut - 1) + 8);
    for (const std::uint32_t item : hilbertOrder(items))
        m_nodes.push_back({items[item], item});
    m_levelEnds.push_back(static_cast<std::uint32_t>(m_nodes.size()));
    std::uint32_t levelStart = 0;
    do {
        const std::uint32_t end = m_levelEnds.back();
        for (std::uint32_t first = levelStart; first < end; first += kFanOut) {
            Box box = m_nodes[first].box;
            for (std::uint32_t child = first + 1; child < std::min(first + kFanOut, end); ++child)
                box = united(box, m_nodes[child].box);
            m_nodes.push_back({box, first});
        }
        levelStart = end;
        m_levelEnds.push_back(static_cast<std::uint32_t>(m_nodes.size()));
    } while (m_levelEnds.back() - levelStart > 1);
}

PointIndex::PointIndex(std::vector<Point> points) : m_points(std::move(points)), m_tree(boxesOf(m_points)) {}

std::vector<std::uint32_t> PointIndex::within(Point centre, std::int64_t radius) const
{
    std::vector<std::uint32_t> found = within(around(centre, radius));
    std::erase_if(found, [&](std::uint32_t i) { return distanceSquared(m_points[i], centre) > radius * radius; });
    return found;
}

std::vector<std::uint32_t> PointIndex::within(const Box &box) const
{
    std::vector<std::uint32_t> found;
    m_tree.inBox(box, [&](std::uint32_t item) {
        found.push_back(item);
        return true;
    });
    std::ranges::sort(found);
    return found;
}

std::optional<std::uint32_t> PointIndex::nearest(Point centre, std::int64_t radius) const
{
    std::optional<std::uint32_t> found;
    m_tree.nearest(centre, radius * radius, [&](std::uint32_t item) {
        // Boxes of points come in the order wanted: the first is the nearest.
        found = item;
        return std::int64_t{-1};
    });
    return found;
}

SegmentIndex::SegmentIndex(std::vector<Segment> segments) : m_segments(std::move(segments)), m_tree(boxesOf(m_segments))
{}

bool SegmentIndex::meets(const Segment &segment) const
{
    return !m_tree.inBox(boxOf(segment), [&](std::uint32_t item) { return !meet(m_segments[item], segment); });
}

std::vector<std::uint32_t> SegmentIndex::within(const Box &box) const
{
    std::vector<std::uint32_t> found;
    m_tree.inBox(box, [&](std::uint32_t item) {
        found.push_back(item);
        return true;
    });
    std::ranges::sort(found);
    return found;
}

std::optional<SegmentIndex::Hit> SegmentIndex::nearest(Point point, std::int64_t radius) const
{
    std::optional<Hit> best;
    const std::int64_t limit = radius * radius;
    m_tree.nearest(point, limit, [&](std::uint32_t item) {
        const Point at = nearestOn(m_segments[item], point);
        const std::int64_t distance = distanceSquared(at, point);
        const bool better =
            !best || distance < best->distanceSquared || (distance == best->distanceSquared && item < best->index);
        if (distance <= limit && better)
            best = Hit{item, at, distance};
        return best ? best->distanceSquared : limit;
    });
    return best;
}

} // namespace yike::geo
