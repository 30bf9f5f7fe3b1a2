// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of pieces that are near each other, by a box tree; a few rounds until nothing new crosses.
#include "core/import/line_noding.h"

#include "core/geo/box_tree.h"
#include "core/geo/segment.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace yike::importing {
namespace {

using geo::Point;
using geo::Segment;

constexpr double kUnits = 1e7;
constexpr std::int32_t kSnap = 2;
constexpr int kMostRounds = 6;
constexpr std::size_t kMostVertices = 20'000'000;

bool isBefore(Point a, Point b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); }

bool near(Point a, Point b) { return std::abs(a.x - b.x) <= kSnap && std::abs(a.y - b.y) <= kSnap; }

/// How far along a→b, in squares of units.
std::int64_t along(Point a, Point b, Point p)
{
    return (std::int64_t{b.x} - a.x) * (std::int64_t{p.x} - a.x) +
           (std::int64_t{b.y} - a.y) * (std::int64_t{p.y} - a.y);
}

bool isInside(const Segment &segment, Point p)
{
    return p != segment.a && p != segment.b && geo::side(segment.a, segment.b, p) == 0 &&
           geo::overlap(geo::boxOf(segment), geo::boxOf(p));
}

std::int64_t crossProduct(Point a, Point b, Point c, Point d)
{
    return (std::int64_t{b.x} - a.x) * (std::int64_t{d.y} - c.y) -
           (std::int64_t{b.y} - a.y) * (std::int64_t{d.x} - c.x);
}

/// Of two that cross.
Point crossingOf(const Segment &one, const Segment &other)
{
    std::int64_t whole = crossProduct(one.a, one.b, other.a, other.b);
    std::int64_t part = crossProduct(one.a, other.a, other.a, other.b);
    if (whole < 0) {
        whole = -whole;
        part = -part;
    }
    const Point at = geo::between(one.a, one.b, part, whole);
    for (const Point end : {one.a, one.b, other.a, other.b})
        if (near(at, end))
            return end;
    return at;
}

class Noder {
public:
    Noder(std::vector<GridLine> &lines, std::vector<bool> changed, const base::Progress &progress)
        : m_lines(lines),
          m_changed(std::move(changed)),
          m_progress(progress)
    {
        if (m_changed.empty())
            m_changed.assign(lines.size(), true);
    }

    base::Result<std::vector<Point>> run()
    {
        for (int round = 0; round < kMostRounds; ++round) {
            gather();
            if (auto done = findAll(); !done)
                return std::unexpected(done.error());
            if (m_vertices.empty())
                break;
            m_changed = std::exchange(m_bent, std::vector<bool>(m_lines.size(), false));
            putIn(m_lines, std::exchange(m_vertices, {}));
        }
        std::ranges::sort(m_crossings, isBefore);
        const auto same = std::ranges::unique(m_crossings);
        m_crossings.erase(same.begin(), same.end());
        return std::move(m_crossings);
    }

private:
    struct Piece {
        std::uint32_t line, index;
    };

    void gather()
    {
        m_pieces.clear();
        m_segments.clear();
        m_bent.assign(m_lines.size(), false);
        for (std::uint32_t line = 0; line < m_lines.size(); ++line) {
            const auto &points = m_lines[line].points;
            for (std::uint32_t i = 0; i + 1 < points.size(); ++i) {
                m_pieces.push_back({line, i});
                m_segments.push_back({points[i], points[i + 1]});
            }
        }
    }

    base::Result<void> findAll()
    {
        std::vector<geo::Box> boxes;
        boxes.reserve(m_segments.size());
        for (const Segment &segment : m_segments)
            boxes.push_back(geo::boxOf(segment));
        const geo::BoxTree tree(boxes);
        for (std::uint32_t i = 0; i < m_segments.size(); ++i) {
            if (!m_changed[m_pieces[i].line])
                continue;
            if (i % 4096 == 0 && m_progress.cancelled())
                return base::fail(base::ErrorCode::Cancelled);
            tree.inBox(boxes[i], [&](std::uint32_t j) {
                // A pair of two changed lines comes once.
                if (j != i && (j > i || !m_changed[m_pieces[j].line]) &&
                    m_lines[m_pieces[i].line].level == m_lines[m_pieces[j].line].level)
                    treat(std::min(i, j), std::max(i, j));
                return true;
            });
            if (m_vertices.size() > kMostVertices)
                return base::fail(base::ErrorCode::OutOfRange, "crossings", std::to_string(m_vertices.size()),
                                  std::to_string(kMostVertices));
        }
        return {};
    }

    void treat(std::uint32_t i, std::uint32_t j)
    {
        const Segment &one = m_segments[i], &other = m_segments[j];
        if (!geo::meet(one, other))
            return;
        if (geo::cross(one, other)) {
            const Point at = crossingOf(one, other);
            m_crossings.push_back(at);
            put(i, at);
            put(j, at);
            return;
        }
        for (const Point end : {other.a, other.b})
            if (isInside(one, end))
                put(i, end);
        for (const Point end : {one.a, one.b})
            if (isInside(other, end))
                put(j, end);
    }

    void put(std::uint32_t i, Point at)
    {
        const Segment &segment = m_segments[i];
        if (at == segment.a || at == segment.b)
            return;
        m_vertices.push_back({m_pieces[i].line, m_pieces[i].index, at});
        if (geo::side(segment.a, segment.b, at) != 0)
            m_bent[m_pieces[i].line] = true;
    }

    std::vector<GridLine> &m_lines;
    std::vector<bool> m_changed, m_bent;
    const base::Progress &m_progress;
    std::vector<Piece> m_pieces;
    std::vector<Segment> m_segments;
    std::vector<NewVertex> m_vertices;
    std::vector<Point> m_crossings;
};

std::int32_t heightAt(const GridLine &line, std::uint32_t piece, Point at)
{
    const Point a = line.points[piece], b = line.points[piece + 1];
    const std::int64_t whole = along(a, b, b), part = std::clamp<std::int64_t>(along(a, b, at), 0, whole);
    return geo::between({line.heights[piece], 0}, {line.heights[piece + 1], 0}, part, std::max<std::int64_t>(whole, 1))
        .x;
}

/// The line with its part of the new vertices, which are in order.
GridLine withVertices(const GridLine &line, std::vector<NewVertex>::const_iterator next,
                      std::vector<NewVertex>::const_iterator end)
{
    GridLine out;
    out.level = line.level;
    const bool high = !line.heights.empty();
    const auto add = [&](Point at, std::int32_t height) {
        if (!out.points.empty() && out.points.back() == at)
            return;
        out.points.push_back(at);
        if (high)
            out.heights.push_back(height);
    };
    for (std::uint32_t i = 0; i < line.points.size(); ++i) {
        add(line.points[i], high ? line.heights[i] : 0);
        for (; next != end && next->piece == i; ++next)
            add(next->at, high ? heightAt(line, i, next->at) : 0);
    }
    return out;
}

} // namespace

Point gridPoint(geo::LonLat place)
{
    return {static_cast<std::int32_t>(std::llround(place.lon * kUnits)),
            static_cast<std::int32_t>(std::llround(place.lat * kUnits))};
}

geo::LonLat placeOf(Point grid) { return geo::rounded({grid.x / kUnits, grid.y / kUnits}); }

void putIn(std::vector<GridLine> &lines, std::vector<NewVertex> vertices)
{
    const auto key = [&](const NewVertex &vertex) {
        const auto &points = lines[vertex.line].points;
        return std::tuple(vertex.line, vertex.piece, along(points[vertex.piece], points[vertex.piece + 1], vertex.at),
                          vertex.at.x, vertex.at.y);
    };
    std::ranges::sort(vertices, {}, key);
    const auto same = std::ranges::unique(vertices);
    vertices.erase(same.begin(), same.end());
    for (auto first = vertices.cbegin(); first != vertices.cend();) {
        const std::uint32_t line = first->line;
        const auto last = std::find_if(first, vertices.cend(), [&](const NewVertex &v) { return v.line != line; });
        lines[line] = withVertices(lines[line], first, last);
        first = last;
    }
}

base::Result<std::vector<Point>> nodeLines(std::vector<GridLine> &lines, std::vector<bool> changed,
                                           const base::Progress &progress)
{
    return Noder(lines, std::move(changed), progress).run();
}

} // namespace yike::importing
