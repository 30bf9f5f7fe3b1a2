// SPDX-License-Identifier: GPL-3.0-or-later
// Feet of perpendiculars on what lies in the bins round a point.
#include "ui/render/snap.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace yike::render {
namespace {

struct Foot {
    double distance = std::numeric_limits<double>::infinity(); ///< cm
    double x = 0, y = 0;
    double alongX = 0, alongY = 0; ///< of the piece it lies on
};

void footOn(geo::Point a, geo::Point b, geo::Point from, Foot &best)
{
    const double dx = static_cast<double>(b.x) - a.x, dy = static_cast<double>(b.y) - a.y;
    const double px = static_cast<double>(from.x) - a.x, py = static_cast<double>(from.y) - a.y;
    const double squared = dx * dx + dy * dy;
    const double share = squared > 0 ? std::clamp((px * dx + py * dy) / squared, 0.0, 1.0) : 0.0;
    const double distance = std::hypot(px - share * dx, py - share * dy);
    if (distance < best.distance)
        best = {distance, a.x + share * dx, a.y + share * dy, dx, dy};
}

geo::Point pointAt(double x, double y)
{
    return {static_cast<std::int32_t>(std::lround(x)), static_cast<std::int32_t>(std::lround(y))};
}

Box boxRound(geo::Point from, double reach)
{
    const auto far = static_cast<std::int32_t>(std::ceil(reach));
    Box box;
    box.add(geo::Point{from.x - far, from.y - far});
    box.add(geo::Point{from.x + far, from.y + far});
    return box;
}

/// The side on which `from` lies; the left one of the line where it lies on it.
geo::Point sideOf(const Foot &foot, geo::Point from)
{
    double x = from.x - foot.x, y = from.y - foot.y;
    if (std::hypot(x, y) < 1) {
        x = -foot.alongY;
        y = foot.alongX;
    }
    const double length = std::hypot(x, y);
    return length > 0 ? pointAt(foot.x + x / length * kStreetSide, foot.y + y / length * kStreetSide)
                      : pointAt(foot.x, foot.y);
}

double between(geo::Point a, geo::Point b)
{
    return std::hypot(static_cast<double>(a.x) - b.x, static_cast<double>(a.y) - b.y);
}

void tryBuildings(const FeatureSet &buildings, geo::Point from, double within, Foot &best)
{
    buildings.visit(boxRound(from, within), [&](std::size_t building) {
        for (std::size_t i = 0; i < buildings.ringCount(building); ++i) {
            const auto ring = buildings.ring(building, i);
            for (std::size_t k = 0; k < ring.size(); ++k)
                footOn(ring[k], ring[(k + 1) % ring.size()], from, best);
        }
        return true;
    });
}

} // namespace

std::optional<Snap> snapped(const MapScene &scene, geo::Point from, double within)
{
    std::optional<geo::Point> side;
    double toSide = within;
    scene.streets().visit(boxRound(from, within + kStreetSide), [&](std::size_t index) {
        const auto line = scene.streets().ring(index, 0);
        Foot foot;
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
            footOn(line[i], line[i + 1], from, foot);
        if (!std::isfinite(foot.distance))
            return true;
        const geo::Point at = sideOf(foot, from);
        if (const double distance = between(at, from); distance <= toSide && (!side || distance < toSide)) {
            side = at;
            toSide = distance;
        }
        return true;
    });
    Foot building;
    tryBuildings(scene.otherBuildings(), from, within, building);
    tryBuildings(scene.dwellingBuildings(), from, within, building);
    std::optional<Snap> found;
    if (building.distance <= within)
        found = Snap{Snap::To::Building, pointAt(building.x, building.y)};
    if (side && (!found || toSide < building.distance))
        found = Snap{Snap::To::StreetSide, *side};
    return found;
}

} // namespace yike::render
