// SPDX-License-Identifier: GPL-3.0-or-later
// Ways across the main roads: crossings with signals between the junctions, and 过街天桥 with stairs.
#include "core/demo/crossings.h"

#include <algorithm>
#include <array>

namespace yike::demo {

using plan::LineKind;
using plan::StreetClass;

namespace {

/// Whether a street passes the main road here or soon before or after.
bool crossedNear(const Sketch &sketch, Vec a, Vec b)
{
    const Vec low{std::min(a.x, b.x), std::min(a.y, b.y)};
    const Vec high{std::max(a.x, b.x), std::max(a.y, b.y)};
    return std::ranges::any_of(sketch.roadIndex.near(low, high), [&](std::uint32_t index) {
        const RoadIndex::Piece &piece = sketch.roadIndex.piece(index);
        const Road &road = sketch.roads[static_cast<std::size_t>(piece.road)];
        if (road.corridor >= 0 || road.streetClass == StreetClass::Living)
            return false;
        const auto at = meeting(a, b, piece.a, piece.b);
        // A street that ends here leads nowhere beyond.
        return at && length(*at - road.line.front()) > 30 * kMetre && length(*at - road.line.back()) > 30 * kMetre;
    });
}

} // namespace

void drawZebras(Sketch &sketch)
{
    constexpr std::int64_t kApart = 150 * kMetre;
    for (const Corridor &corridor : std::vector<Corridor>(sketch.corridors)) {
        const std::int64_t end = length(corridor.centre);
        for (std::int64_t at = kApart / 2; at + 40 * kMetre < end; at += kApart) {
            const auto [place, direction] = along(corridor.centre, at);
            const Vec half = withLength(direction, kApart / 2 + 20 * kMetre);
            if (crossedNear(sketch, place - half, place + half))
                continue;
            const auto left = sketch.reach(place, leftOf(direction, kMetre), 20 * kMetre);
            const auto right = sketch.reach(place, leftOf(direction, -kMetre), 20 * kMetre);
            if (!left || !right)
                continue;
            Road zebra;
            zebra.line = {left->at, right->at};
            zebra.streetClass = StreetClass::Residential; // becomes a crossing, as all that passes a main road
            sketch.addRoad(std::move(zebra), 0);
        }
    }
}

void drawFootbridges(Sketch &sketch)
{
    struct Spot {
        std::string_view road;
        Vec near;
        std::string_view name;
    };
    const Spot spots[] = {{"解放路", {-300 * kMetre, 800 * kMetre}, "鼓楼天桥"},
                          {"铁西大街", {-1830 * kMetre, 20 * kMetre}, "新村天桥"},
                          {"人民路", {1500 * kMetre, 300 * kMetre}, "东桥天桥"}};
    for (const Spot &spot : spots) {
        for (const Corridor &corridor : std::vector<Corridor>(sketch.corridors)) {
            for (std::size_t i = 1; i < corridor.centre.size(); ++i) {
                const Vec a = corridor.centre[i - 1];
                const Vec b = corridor.centre[i];
                const Vec at = nearestOn(a, b, spot.near);
                if (length(at - spot.near) > 130 * kMetre || length(b - a) < 90 * kMetre || at == a || at == b)
                    continue;
                const auto named = [&](const Road &r) { return r.corridor >= 0 && r.name == spot.road; };
                const Vec mid = middle(a, b);
                const auto left = sketch.reach(mid, leftOf(b - a, kMetre), 20 * kMetre);
                const auto right = sketch.reach(mid, leftOf(b - a, -kMetre), 20 * kMetre);
                if (!left || !right || !named(sketch.roads[static_cast<std::size_t>(left->road)]))
                    continue;
                const Vec run = withLength(b - a, 14 * kMetre);
                const Vec inward = withLength(right->at - left->at, 3 * kMetre);
                Road stairs;
                stairs.streetClass = StreetClass::Steps;
                stairs.level = 1;
                stairs.name = spot.name;
                stairs.line = {left->at, left->at + inward + run};
                sketch.lines.push_back({LineKind::Steps, stairs.line, ""});
                sketch.addRoad(stairs, 0);
                stairs.line = {right->at, right->at - inward + run};
                sketch.lines.push_back({LineKind::Steps, stairs.line, ""});
                sketch.addRoad(stairs, 0);
                Road deck;
                deck.streetClass = StreetClass::Footbridge;
                deck.level = 1;
                deck.bridge = true;
                deck.name = spot.name;
                deck.line = {left->at + inward + run, right->at - inward + run};
                sketch.lines.push_back({LineKind::Footpath, deck.line, deck.name});
                sketch.addRoad(deck, 0);
                break;
            }
        }
    }
}

} // namespace yike::demo
