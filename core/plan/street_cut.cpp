// SPDX-License-Identifier: GPL-3.0-or-later
// Where an offset lies on a line, and how two parts share what one street had.
#include "core/plan/street_cut.h"

#include "core/geo/local_frame.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace yike::plan {
namespace {

constexpr double kMetresPerDegree = 111'320;
constexpr double kMillimetresPerMetre = 1000;

/// Piece and place at an offset; the offset is measured in shares of the street's own length.
struct OnLine {
    std::size_t piece = 0; ///< between its places `piece` and `piece` + 1
    geo::LonLat place;
};

OnLine placeAt(const Street &street, std::int64_t offset)
{
    const geo::Line &line = street.line;
    const double share = static_cast<double>(offset) / static_cast<double>(lengthOf(street));
    double left = share * static_cast<double>(geo::geodesicMillimetres(line));
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const auto piece = static_cast<double>(geo::geodesicMillimetres(line[i], line[i + 1]));
        if (left <= piece || i + 2 == line.size()) {
            const double part = piece > 0 ? std::clamp(left / piece, 0.0, 1.0) : 0;
            return {i, geo::rounded({line[i].lon + part * (line[i + 1].lon - line[i].lon),
                                     line[i].lat + part * (line[i + 1].lat - line[i].lat)})};
        }
        left -= piece;
    }
    return {0, line.front()};
}

std::int32_t shareOf(std::int32_t whole, std::int64_t part, std::int64_t length)
{
    return static_cast<std::int32_t>(whole * part / length);
}

} // namespace

std::int64_t lengthOf(const Street &street)
{
    return std::max<std::int64_t>(street.length > 0 ? street.length : geo::geodesicMillimetres(street.line), 1);
}

std::pair<Street, Street> cutAt(const Street &street, std::int64_t offset)
{
    const std::int64_t length = lengthOf(street);
    const OnLine at = placeAt(street, offset);
    Street first = street, second = street;
    const auto cut = street.line.begin() + static_cast<std::ptrdiff_t>(at.piece) + 1;
    first.line.assign(street.line.begin(), cut);
    if (first.line.back() != at.place || first.line.size() < 2)
        first.line.push_back(at.place);
    second.line.assign(cut, street.line.end());
    if (second.line.front() != at.place || second.line.size() < 2)
        second.line.insert(second.line.begin(), at.place);
    first.length = offset;
    second.length = length - offset;
    first.climb = shareOf(street.climb, offset, length);
    first.descent = shareOf(street.descent, offset, length);
    second.climb = street.climb - first.climb;
    second.descent = street.descent - first.descent;
    std::array<Street, 2> parts{std::move(first), std::move(second)};
    shareWait(street, parts);
    return {std::move(parts[0]), std::move(parts[1])};
}

void shareWait(const Street &street, std::span<Street> parts)
{
    const std::int64_t length = lengthOf(street);
    std::int64_t end = 0;
    bool given = false;
    for (Street &part : parts) {
        end += part.length;
        const bool holdsIt = !given && 2 * end >= length;
        part.crossing = holdsIt ? street.crossing : CrossingKind::None;
        part.delay = holdsIt ? street.delay : 0;
        given = given || holdsIt;
    }
}

NearestPosition nearestPosition(const Street &street, geo::LonLat place)
{
    NearestPosition best{0, std::numeric_limits<double>::infinity()};
    const double narrow = std::cos(place.lat * std::numbers::pi / 180);
    double before = 0;
    for (std::size_t i = 0; i + 1 < street.line.size(); ++i) {
        const geo::LonLat a = street.line[i], b = street.line[i + 1];
        const double ax = (a.lon - place.lon) * narrow, ay = a.lat - place.lat;
        const double bx = (b.lon - a.lon) * narrow, by = b.lat - a.lat;
        const double squared = bx * bx + by * by;
        const double part = squared > 0 ? std::clamp(-(ax * bx + ay * by) / squared, 0.0, 1.0) : 0;
        const double metres = std::hypot(ax + part * bx, ay + part * by) * kMetresPerDegree;
        const double piece = std::sqrt(squared) * kMetresPerDegree * kMillimetresPerMetre;
        if (metres < best.metres)
            best = {static_cast<std::int64_t>(std::llround(before + part * piece)), metres};
        before += piece;
    }
    const std::int64_t length = lengthOf(street);
    if (before > 0)
        best.offset = std::llround(static_cast<double>(best.offset) / before * static_cast<double>(length));
    best.offset = std::clamp<std::int64_t>(best.offset, 0, length);
    return best;
}

} // namespace yike::plan
