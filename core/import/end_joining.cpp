// SPDX-License-Identifier: GPL-3.0-or-later
// Nearest pieces in a plane that is scaled by the latitude, all in integers; distances told are geodesic.
#include "core/import/end_joining.h"

#include "core/geo/box_tree.h"
#include "core/geo/local_frame.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace yike::importing {
namespace {

using geo::Point;
__extension__ using Wide = __int128;

constexpr std::int64_t kScale = 4096;
constexpr std::int64_t kLeastMillimetresPerUnit = 11; ///< of latitude: 11.06 to 11.17

std::uint64_t packed(Point p)
{
    return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(p.x)) << 32) | static_cast<std::uint32_t>(p.y);
}

std::int64_t onGround(Point a, Point b) { return geo::geodesicMillimetres(placeOf(a), placeOf(b)); }

/// A degree of longitude in parts of a degree of latitude, in 4096ths: coarse enough to be the same on every machine.
std::int64_t scaleAt(Point p)
{
    return std::max<std::int64_t>(std::lround(std::cos(p.y / 1e7 * std::numbers::pi / 180) * kScale), 16);
}

/// How many line ends and passages meet at a place: an end counts one, a passage two.
class Meetings {
public:
    explicit Meetings(const std::vector<GridLine> &lines)
    {
        for (const GridLine &line : lines) {
            for (std::size_t i = 0; i < line.points.size(); ++i) {
                m_places.push_back(packed(line.points[i]));
                if (i > 0 && i + 1 < line.points.size())
                    m_places.push_back(m_places.back());
            }
        }
        std::ranges::sort(m_places);
    }
    [[nodiscard]] std::ptrdiff_t at(Point p) const
    {
        const auto found = std::ranges::equal_range(m_places, packed(p));
        return std::ssize(found);
    }

private:
    std::vector<std::uint64_t> m_places;
};

/// One end of a line, seen from there: vertex 0 is the end itself.
class LineEnd {
public:
    LineEnd(const GridLine &line, std::uint32_t ofLine, bool back) : number(ofLine), atBack(back), m_line(&line) {}

    [[nodiscard]] std::size_t size() const { return m_line->points.size(); }
    [[nodiscard]] Point vertex(std::size_t i) const { return m_line->points[atBack ? size() - 1 - i : i]; }
    [[nodiscard]] Point place() const { return vertex(0); }

    std::uint32_t number;
    bool atBack;

private:
    const GridLine *m_line;
};

class Joiner {
public:
    Joiner(std::vector<GridLine> &lines, std::int32_t tolerance, std::vector<bool> &changed)
        : m_lines(lines),
          m_tolerance(std::max(tolerance, kRoundingMillimetres)),
          m_changed(changed),
          m_meetings(lines)
    {
        std::vector<geo::Box> boxes;
        for (std::uint32_t line = 0; line < lines.size(); ++line) {
            for (std::uint32_t i = 0; i + 1 < lines[line].points.size(); ++i) {
                m_pieces.push_back({line, i});
                boxes.push_back(geo::boxOf(geo::Segment{lines[line].points[i], lines[line].points[i + 1]}));
            }
        }
        m_tree = geo::BoxTree(boxes);
    }

    std::vector<JoinedEnd> run()
    {
        for (const LineEnd &end : looseEnds())
            if (!m_reached.contains(packed(end.place())))
                join(end);
        putIn(m_lines, m_vertices);
        for (const auto &[end, target] : m_extensions)
            extend(end, target);
        return std::move(m_joined);
    }

private:
    struct Piece {
        std::uint32_t line, index;
    };
    struct Candidate {
        Piece piece{};
        Point at;
        std::int64_t distance = 0; ///< squares of scaled units
    };

    [[nodiscard]] std::vector<LineEnd> looseEnds() const
    {
        std::vector<LineEnd> ends;
        for (std::uint32_t i = 0; i < m_lines.size(); ++i)
            for (const bool back : {false, true})
                if (const LineEnd end(m_lines[i], i, back); m_meetings.at(end.place()) == 1)
                    ends.push_back(end);
        std::ranges::sort(ends, {}, [](const LineEnd &end) {
            const Point p = end.place();
            return std::tuple(p.x, p.y, end.number, end.atBack);
        });
        return ends;
    }

    /// Pieces of its own line that are too near to be joined to: their number, from the end. Nothing: it is joined already.
    [[nodiscard]] std::optional<std::size_t> ownStretch(const LineEnd &end) const
    {
        std::int64_t gone = 0;
        for (std::size_t i = 1; i < end.size(); ++i) {
            gone += onGround(end.vertex(i - 1), end.vertex(i));
            const bool otherEnd = i + 1 == end.size();
            if (gone <= m_tolerance && m_meetings.at(end.vertex(i)) > (otherEnd ? 1 : 2))
                return std::nullopt;
            if (gone > 3 * std::int64_t{m_tolerance})
                return i;
        }
        return end.size() - 1;
    }

    void join(const LineEnd &end)
    {
        const auto own = ownStretch(end);
        if (!own)
            return;
        const auto best = nearest(end, *own);
        if (!best)
            return;
        const Point place = end.place();
        Point target = best->at;
        // An end that was led on itself: to where it went.
        if (const auto moved = m_moved.find(packed(target));
            moved != m_moved.end() && onGround(place, moved->second) <= m_tolerance)
            target = moved->second;
        const auto &points = m_lines[best->piece.line].points;
        if (target == best->at && target != points[best->piece.index] && target != points[best->piece.index + 1]) {
            m_vertices.push_back({best->piece.line, best->piece.index, target});
            m_changed[best->piece.line] = true;
        }
        if (target != place) {
            m_extensions.emplace_back(std::pair(end.number, end.atBack), target);
            m_changed[end.number] = true;
            m_moved.emplace(packed(place), target);
        }
        m_joined.push_back({place, target, onGround(place, target)});
        m_reached.insert(packed(target));
    }

    [[nodiscard]] std::optional<Candidate> nearest(const LineEnd &end, std::size_t own) const
    {
        const Point place = end.place();
        const std::int64_t scale = scaleAt(place), north = m_tolerance / kLeastMillimetresPerUnit + 2;
        const std::int64_t east = north * kScale / scale + 2;
        const auto bounded = [](std::int64_t v) {
            return static_cast<std::int32_t>(std::clamp<std::int64_t>(v, std::numeric_limits<std::int32_t>::min(),
                                                                      std::numeric_limits<std::int32_t>::max()));
        };
        const geo::Box box{bounded(place.x - east), bounded(place.y - north), bounded(place.x + east),
                           bounded(place.y + north)};
        std::optional<Candidate> best;
        m_tree.inBox(box, [&](std::uint32_t item) {
            const Piece piece = m_pieces[item];
            const std::size_t fromEnd = end.atBack ? end.size() - 2 - piece.index : piece.index;
            if (piece.line == end.number && fromEnd < own)
                return true;
            const Candidate each = candidate(piece, place, scale);
            const auto key = [](const Candidate &c) {
                return std::tuple(c.distance, c.at.x, c.at.y, c.piece.line, c.piece.index);
            };
            if (onGround(place, each.at) <= m_tolerance && (!best || key(each) < key(*best)))
                best = each;
            return true;
        });
        if (best)
            preferVertex(*best, place, scale);
        return best;
    }

    static std::int64_t distance(Point a, Point b, std::int64_t scale)
    {
        const std::int64_t dx = (std::int64_t{a.x} - b.x) * scale, dy = (std::int64_t{a.y} - b.y) * kScale;
        return dx * dx + dy * dy;
    }

    [[nodiscard]] Candidate candidate(Piece piece, Point place, std::int64_t scale) const
    {
        const Point a = m_lines[piece.line].points[piece.index], b = m_lines[piece.line].points[piece.index + 1];
        const Wide dx = (std::int64_t{b.x} - a.x) * scale, dy = (std::int64_t{b.y} - a.y) * kScale;
        const Wide px = (std::int64_t{place.x} - a.x) * scale, py = (std::int64_t{place.y} - a.y) * kScale;
        const Wide whole = dx * dx + dy * dy, part = std::clamp<Wide>(dx * px + dy * py, 0, whole);
        const auto moved = [&](std::int32_t from, std::int32_t to) {
            const Wide way = (Wide{to} - from) * part, half = whole / 2;
            return static_cast<std::int32_t>(from + (way >= 0 ? (way + half) / whole : -((half - way) / whole)));
        };
        const Point at{moved(a.x, b.x), moved(a.y, b.y)};
        return {piece, at, distance(at, place, scale)};
    }

    void preferVertex(Candidate &best, Point place, std::int64_t scale) const
    {
        const auto &points = m_lines[best.piece.line].points;
        const Point a = points[best.piece.index], b = points[best.piece.index + 1];
        const bool nearB = distance(b, place, scale) < distance(a, place, scale);
        for (const Point vertex : {nearB ? b : a, nearB ? a : b}) {
            if (vertex == place || onGround(place, vertex) > m_tolerance)
                continue;
            best.at = vertex;
            return;
        }
    }

    void extend(std::pair<std::uint32_t, bool> end, Point target)
    {
        GridLine &line = m_lines[end.first];
        line.points.insert(end.second ? line.points.end() : line.points.begin(), target);
        if (!line.heights.empty())
            line.heights.insert(end.second ? line.heights.end() : line.heights.begin(),
                                end.second ? line.heights.back() : line.heights.front());
    }

    std::vector<GridLine> &m_lines;
    std::int32_t m_tolerance;
    std::vector<bool> &m_changed;
    Meetings m_meetings;
    std::vector<Piece> m_pieces;
    geo::BoxTree m_tree;
    std::vector<NewVertex> m_vertices;
    std::vector<std::pair<std::pair<std::uint32_t, bool>, Point>> m_extensions;
    std::unordered_set<std::uint64_t> m_reached; ///< targets
    std::unordered_map<std::uint64_t, Point> m_moved; ///< ends that were led on → where to
    std::vector<JoinedEnd> m_joined;
};

} // namespace

std::vector<JoinedEnd> joinEnds(std::vector<GridLine> &lines, std::int32_t tolerance, std::vector<bool> &changed)
{
    changed.assign(lines.size(), false);
    return Joiner(lines, tolerance, changed).run();
}

} // namespace yike::importing
