// SPDX-License-Identifier: GPL-3.0-or-later
// A packed R-tree over boxes in centimetres: what lies in a box, what is nearest; exact, immutable, safe to share.
#pragma once

#include "core/geo/segment.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <queue>
#include <span>
#include <vector>

namespace yike::geo {

struct Box {
    std::int32_t west = 0, south = 0, east = 0, north = 0; ///< cm, both ends inside
    bool operator==(const Box &) const = default;
};

[[nodiscard]] constexpr Box boxOf(Point p) { return {p.x, p.y, p.x, p.y}; }
[[nodiscard]] constexpr Box boxOf(const Segment &s)
{
    return {std::min(s.a.x, s.b.x), std::min(s.a.y, s.b.y), std::max(s.a.x, s.b.x), std::max(s.a.y, s.b.y)};
}
[[nodiscard]] constexpr Box united(const Box &a, const Box &b)
{
    return {std::min(a.west, b.west), std::min(a.south, b.south), std::max(a.east, b.east), std::max(a.north, b.north)};
}
[[nodiscard]] constexpr bool overlap(const Box &a, const Box &b)
{
    return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}
/// All of `radius` cm round the point, kept within the coordinates there are.
[[nodiscard]] Box around(Point centre, std::int64_t radius);
/// cm² from the point to the nearest point of the box; 0 inside.
[[nodiscard]] std::int64_t distanceSquared(const Box &box, Point point);

/// The numbers of the items along a Hilbert curve through the middles of their boxes: neighbours on it are neighbours on the
/// map. Equal middles: the lower number first.
[[nodiscard]] std::vector<std::uint32_t> hilbertOrder(std::span<const Box> items);

/// Items are numbered 0, 1, 2 … as given.
class BoxTree {
public:
    BoxTree() = default;
    explicit BoxTree(std::span<const Box> items);

    [[nodiscard]] std::size_t size() const { return m_itemCount; }

    /// Calls visit(item) for every item whose box overlaps; no particular order. Stops early if visit returns false.
    /// Returns false if it was stopped.
    template <typename Visit>
    bool inBox(const Box &box, Visit &&visit) const;

    /// Calls visit(item) in order of the distance of its box, ties by item, up to `limitSquared` cm². visit returns the
    /// new limit: the best exact distance found so far, so that farther boxes are never looked at.
    template <typename Visit>
    void nearest(Point point, std::int64_t limitSquared, Visit &&visit) const;

private:
    static constexpr std::uint32_t kFanOut = 16;
    struct Node {
        Box box;
        std::uint32_t first; ///< first child, or the item itself on the lowest level
    };
    [[nodiscard]] std::uint32_t levelEnd(std::uint32_t node) const;

    std::size_t m_itemCount = 0;
    std::vector<Node> m_nodes; ///< lowest level first, the root last
    std::vector<std::uint32_t> m_levelEnds; ///< into m_nodes
};

/// Points, numbered as given.
class PointIndex {
public:
    PointIndex() = default;
    explicit PointIndex(std::vector<Point> points);

    [[nodiscard]] std::size_t size() const { return m_points.size(); }
    [[nodiscard]] Point at(std::uint32_t index) const { return m_points[index]; }
    /// Within `radius` cm (border inside), ascending index.
    [[nodiscard]] std::vector<std::uint32_t> within(Point centre, std::int64_t radius) const;
    /// In the box, ascending index.
    [[nodiscard]] std::vector<std::uint32_t> within(const Box &box) const;
    /// The nearest at most `radius` cm away; on equal distance the lower index.
    [[nodiscard]] std::optional<std::uint32_t> nearest(Point centre, std::int64_t radius) const;

private:
    std::vector<Point> m_points;
    BoxTree m_tree;
};

/// Segments, numbered as given.
class SegmentIndex {
public:
    SegmentIndex() = default;
    explicit SegmentIndex(std::vector<Segment> segments);

    [[nodiscard]] std::size_t size() const { return m_segments.size(); }
    [[nodiscard]] const Segment &at(std::uint32_t index) const { return m_segments[index]; }
    [[nodiscard]] const BoxTree &tree() const { return m_tree; }
    /// Whether any segment has a point in common with `segment`.
    [[nodiscard]] bool meets(const Segment &segment) const;
    /// Segments that overlap the box with their own box, ascending.
    [[nodiscard]] std::vector<std::uint32_t> within(const Box &box) const;
    struct Hit {
        std::uint32_t index;
        Point at; ///< rounded to centimetres
        std::int64_t distanceSquared; ///< cm², to `at`
    };
    /// The nearest at most `radius` cm away; on equal distance the lower index.
    [[nodiscard]] std::optional<Hit> nearest(Point point, std::int64_t radius) const;

private:
    std::vector<Segment> m_segments;
    BoxTree m_tree;
};

inline std::uint32_t BoxTree::levelEnd(std::uint32_t node) const
{
    return *std::ranges::upper_bound(m_levelEnds, node);
}

template <typename Visit>
bool BoxTree::inBox(const Box &box, Visit &&visit) const
{
    if (m_nodes.empty())
        return true;
    // Depth first on a stack of our own: a tree of 16 children and at most 2³² items is at most eight levels high.
    std::uint32_t stack[8 * kFanOut];
    std::size_t depth = 0;
    stack[depth++] = static_cast<std::uint32_t>(m_nodes.size() - 1);
    while (depth > 0) {
        const std::uint32_t index = stack[--depth];
        const Node &node = m_nodes[index];
        if (!overlap(node.box, box))
            continue;
        if (index < m_levelEnds.front()) {
            if (!visit(node.first))
                return false;
            continue;
        }
        const std::uint32_t end = std::min(node.first + kFanOut, levelEnd(node.first));
        for (std::uint32_t child = node.first; child < end; ++child)
            stack[depth++] = child;
    }
    return true;
}

template <typename Visit>
void BoxTree::nearest(Point point, std::int64_t limitSquared, Visit &&visit) const
{
    if (m_nodes.empty())
        return;
    struct Waiting {
        std::int64_t distance;
        std::uint32_t kind; ///< 0 inner node, 1 item: nodes first, so that equal items come in order
        std::uint32_t index;
        auto operator<=>(const Waiting &) const = default;
    };
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> queue;
    const auto offer = [&](std::uint32_t index) {
        const Node &node = m_nodes[index];
        const std::int64_t distance = distanceSquared(node.box, point);
        const bool item = index < m_levelEnds.front();
        if (distance <= limitSquared)
            queue.push({distance, item ? 1U : 0U, item ? node.first : index});
    };
    offer(static_cast<std::uint32_t>(m_nodes.size() - 1));
    while (!queue.empty() && queue.top().distance <= limitSquared) {
        const Waiting next = queue.top();
        queue.pop();
        if (next.kind == 1) {
            limitSquared = std::min<std::int64_t>(limitSquared, visit(next.index));
            continue;
        }
        const std::uint32_t first = m_nodes[next.index].first;
        const std::uint32_t end = std::min(first + kFanOut, levelEnd(first));
        for (std::uint32_t child = first; child < end; ++child)
            offer(child);
    }
}

} // namespace yike::geo
