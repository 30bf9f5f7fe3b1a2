// SPDX-License-Identifier: GPL-3.0-or-later
// Feet of perpendiculars on the pieces of the streets round a point.
#include "ui/render/street_pick.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace yike::render {

namespace {

/// The nearest point of a line: how far it is, and how far along.
struct Foot {
    double distance = std::numeric_limits<double>::infinity(); ///< cm
    double along = 0, whole = 0;                               ///< cm
    geo::Point at;
};

Foot footOn(std::span<const geo::Point> line, geo::Point from)
{
    Foot best;
    double walked = 0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double dx = static_cast<double>(line[i + 1].x) - line[i].x;
        const double dy = static_cast<double>(line[i + 1].y) - line[i].y;
        const double px = static_cast<double>(from.x) - line[i].x, py = static_cast<double>(from.y) - line[i].y;
        const double squared = dx * dx + dy * dy, length = std::sqrt(squared);
        const double share = squared > 0 ? std::clamp((px * dx + py * dy) / squared, 0.0, 1.0) : 0.0;
        const double distance = std::hypot(px - share * dx, py - share * dy);
        if (distance < best.distance) {
            best.distance = distance;
            best.along = walked + share * length;
            best.at = {static_cast<std::int32_t>(std::lround(line[i].x + share * dx)),
                       static_cast<std::int32_t>(std::lround(line[i].y + share * dy))};
        }
        walked += length;
    }
    best.whole = walked;
    return best;
}

} // namespace

double distanceTo(std::span<const geo::Point> line, geo::Point from) { return footOn(line, from).distance; }

std::optional<StreetSpot> nearestStreet(const MapScene &scene, geo::Point from, double within)
{
    const auto reach = static_cast<std::int32_t>(std::ceil(within));
    Box round;
    round.add(geo::Point{from.x - reach, from.y - reach});
    round.add(geo::Point{from.x + reach, from.y + reach});
    std::optional<StreetSpot> best;
    double least = within;
    scene.streets().visit(round, [&](std::size_t street) {
        const Foot foot = footOn(scene.streets().ring(street, 0), from);
        const auto index = static_cast<std::uint32_t>(street);
        if (foot.distance > least || (best && foot.distance == least && index > best->street) || foot.whole <= 0)
            return true;
        least = foot.distance;
        const double share = foot.along / foot.whole;
        best = StreetSpot{index, std::llround(share * static_cast<double>(scene.streetLength(index))), foot.at};
        return true;
    });
    return best;
}

} // namespace yike::render
