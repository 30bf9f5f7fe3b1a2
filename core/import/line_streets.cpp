// SPDX-License-Identifier: GPL-3.0-or-later
// From noded lines to pieces, from pieces to streets.
#include "core/import/line_streets.h"

#include "core/geo/local_frame.h"
#include "core/import/end_joining.h"
#include "core/import/line_junctions.h"
#include "core/import/street_ids.h"

#include <algorithm>
#include <compare>
#include <cstdio>
#include <iterator>
#include <tuple>
#include <unordered_set>

namespace yike::importing {
namespace {

using base::IssueCode;
using base::Severity;
using geo::Point;
using plan::Street;

/// A part of a line between two junctions.
struct Piece {
    const DrawnLine *line = nullptr;
    std::vector<Point> points;
    plan::NodeId from, to;
    std::int32_t climb = 0, descent = 0;
    bool turned = false; ///< for comparison alone: `key` runs against the line
    std::vector<Point> key; ///< the points in the direction that comes first
};

std::strong_ordering compare(const std::vector<Point> &one, const std::vector<Point> &other)
{
    return std::lexicographical_compare_three_way(
        one.begin(), one.end(), other.begin(), other.end(),
        [](Point a, Point b) { return a.x != b.x ? a.x <=> b.x : a.y <=> b.y; });
}

/// Of two drawn twice the one that stays comes first.
auto preference(const Piece &piece)
{
    const LineSense &sense = piece.line->sense;
    return std::tuple(sense.access, sense.oneway, piece.line->name.empty(), sense.streetClass, piece.turned,
                      sense.grade, piece.climb, piece.descent, std::string_view(piece.line->name), piece.line->way,
                      sense.crossing, sense.bridge, sense.tunnel, sense.delay);
}

Piece pieceOf(const DrawnLine &line, const Cut &from, const Cut &to)
{
    Piece piece;
    piece.line = &line;
    piece.from = from.node;
    piece.to = to.node;
    const auto first = static_cast<std::ptrdiff_t>(from.vertex), last = static_cast<std::ptrdiff_t>(to.vertex) + 1;
    const auto &points = line.shape.points;
    piece.points.assign(points.begin() + first, points.begin() + last);
    const auto &heights = line.shape.heights;
    for (auto i = first + 1; i < last && !heights.empty(); ++i) {
        const std::int32_t rise = heights[static_cast<std::size_t>(i)] - heights[static_cast<std::size_t>(i - 1)];
        (rise > 0 ? piece.climb : piece.descent) += std::abs(rise);
    }
    piece.key.assign(piece.points.rbegin(), piece.points.rend());
    piece.turned = compare(piece.key, piece.points) < 0;
    if (!piece.turned)
        piece.key = piece.points;
    return piece;
}

bool sameWay(const Piece &one, const Piece &other)
{
    return one.key == other.key && one.line->shape.level == other.line->shape.level;
}

/// Two one-ways against each other are no way twice.
bool isDoubled(const Piece &kept, const Piece &other)
{
    return sameWay(kept, other) &&
           !(kept.line->sense.oneway && other.line->sense.oneway && kept.turned != other.turned);
}

std::vector<Piece> piecesOf(std::vector<DrawnLine> &lines, const std::vector<GridLine> &noded)
{
    const auto cuts = cutsOf(noded);
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].shape = noded[i];
        for (std::size_t c = 1; c < cuts[i].size(); ++c)
            pieces.push_back(pieceOf(lines[i], cuts[i][c - 1], cuts[i][c]));
    }
    std::ranges::sort(pieces, [](const Piece &one, const Piece &other) {
        if (const auto order = compare(one.key, other.key); order != 0)
            return order < 0;
        const auto a = one.line->shape.level, b = other.line->shape.level;
        return a != b ? a < b : preference(one) < preference(other);
    });
    return pieces;
}

Street streetOf(const Piece &piece)
{
    const LineSense &sense = piece.line->sense;
    Street street;
    street.from = piece.from;
    street.to = piece.to;
    street.line.reserve(piece.points.size());
    for (const Point point : piece.points)
        street.line.push_back(placeOf(point));
    street.length = std::max<std::int64_t>(geo::geodesicMillimetres(street.line), 1);
    street.streetClass = sense.streetClass;
    street.access = sense.access;
    street.crossing = sense.crossing;
    street.grade = sense.grade;
    street.climb = piece.climb;
    street.descent = piece.descent;
    street.delay = sense.delay;
    street.level = sense.level;
    street.oneway = sense.oneway;
    street.bridge = sense.bridge;
    street.tunnel = sense.tunnel;
    street.way = piece.line->way;
    street.name = piece.line->name;
    return street;
}

/// A wait lies on one of the streets a line was cut into: at a crossing, a lift or a ferry nobody waits twice.
void waitOnce(std::vector<Street> &streets, const std::vector<Piece> &pieces)
{
    std::unordered_set<const DrawnLine *> waited;
    for (std::size_t i = 0; i < streets.size(); ++i) {
        const bool waits = streets[i].crossing != plan::CrossingKind::None || streets[i].delay != 0;
        if (!waits || waited.insert(pieces[i].line).second)
            continue;
        streets[i].crossing = plan::CrossingKind::None;
        streets[i].delay = 0;
    }
}

std::string metres(std::int64_t millimetres)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", static_cast<double>(millimetres) / 1000);
    return text;
}

void noteJoins(const std::vector<Point> &crossings, const std::vector<JoinedEnd> &joined, IssueList &issues)
{
    if (!crossings.empty()) {
        const geo::LonLat first = placeOf(crossings.front());
        issues.add(IssueCode::StreetsCrossed, Severity::Note, {std::to_string(crossings.size())}, 0, &first);
    }
    for (const JoinedEnd &join : joined) {
        if (join.millimetres <= kRoundingMillimetres)
            continue;
        const geo::LonLat place = placeOf(join.end);
        issues.add(IssueCode::StreetEndsJoined, Severity::Note, {metres(join.millimetres)}, 0, &place);
    }
}

/// A piece that was left out, and which of those that stay it repeats.
struct DoubledPiece {
    std::size_t stays;
    std::int64_t row;
    geo::LonLat place;
};

/// Takes the doubled ones out.
std::vector<DoubledPiece> takeDoubled(std::vector<Piece> &pieces)
{
    std::vector<DoubledPiece> found;
    std::vector<Piece> kept;
    for (Piece &piece : pieces) {
        // The best of those drawn alike comes first; behind it stand at most two that stay.
        const auto end = kept.rbegin() + std::min<std::ptrdiff_t>(2, std::ssize(kept));
        const auto original =
            std::find_if(kept.rbegin(), end, [&](const Piece &other) { return isDoubled(other, piece); });
        if (original != end)
            found.push_back({static_cast<std::size_t>(kept.rend() - original) - 1, piece.line->row,
                             placeOf(piece.points[piece.points.size() / 2])});
        else
            kept.push_back(std::move(piece));
    }
    pieces = std::move(kept);
    return found;
}

void noteDoubled(const std::vector<DoubledPiece> &doubled, const std::vector<Street> &streets, IssueList &issues)
{
    for (const DoubledPiece &each : doubled) {
        const std::int64_t stays = streets[each.stays].id.value;
        issues.add(IssueCode::StreetDoubled, Severity::Note, {std::to_string(stays)}, each.row, &each.place, stays);
    }
}

} // namespace

base::Result<std::vector<Street>> streetsOf(std::vector<DrawnLine> lines, std::int32_t joinEnds,
                                            std::span<const Street> known, std::int64_t &nextId, IssueList &issues,
                                            const base::Progress &progress)
{
    std::vector<GridLine> shapes;
    shapes.reserve(lines.size());
    for (DrawnLine &line : lines)
        shapes.push_back(std::move(line.shape));
    auto crossings = nodeLines(shapes, {}, progress);
    if (!crossings)
        return std::unexpected(crossings.error());
    std::vector<bool> changed;
    const std::vector<JoinedEnd> joined = importing::joinEnds(shapes, joinEnds, changed);
    if (!joined.empty())
        if (const auto again = nodeLines(shapes, std::move(changed), progress); !again)
            return std::unexpected(again.error());
    noteJoins(*crossings, joined, issues);
    std::vector<Piece> pieces = piecesOf(lines, shapes);
    const std::vector<DoubledPiece> doubled = takeDoubled(pieces);
    std::vector<Street> streets;
    streets.reserve(pieces.size());
    std::ranges::transform(pieces, std::back_inserter(streets), streetOf);
    waitOnce(streets, pieces);
    keepIds(streets, known, nextId);
    noteDoubled(doubled, streets, issues);
    std::ranges::sort(streets, {}, &Street::id);
    return streets;
}

} // namespace yike::importing
