// SPDX-License-Identifier: GPL-3.0-or-later
// Streets and barriers of the plan.
#include "core/demo/assemble/assemble.h"

#include "core/demo/earth.h"
#include "core/demo/land.h"
#include "core/geo/local_frame.h"

#include <algorithm>

namespace yike::demo {

using plan::Street;
using plan::StreetClass;

namespace {

/// Steeper than this a lane on the hill is a flight of steps.
constexpr std::int64_t kSteep = 80;

plan::NodeId nodeFor(Draft &draft, Vec place)
{
    const auto [found, added] = draft.nodes.try_emplace(place, plan::NodeId{});
    if (added)
        found->second = {static_cast<std::int64_t>(draft.nodes.size())};
    return found->second;
}

std::int16_t gradeOf(const Path &line)
{
    const std::int64_t rise = heightAt(line.back()) - heightAt(line.front());
    return static_cast<std::int16_t>(
        std::clamp<std::int64_t>(divided(rise * 1000, std::max<std::int64_t>(1, length(line))), -300, 300));
}

/// The wall between the gates, 6 m left open at each.
void placeWall(Draft &draft, const EstateDraft &estate, const Tile &tile)
{
    Path ring = estate.ring;
    ring.push_back(ring.front());
    std::vector<std::int64_t> gaps;
    std::int64_t before = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        for (const GateDraft &gate : estate.gates)
            if (gate.open && length(nearestOn(ring[i - 1], ring[i], gate.place) - gate.place) < 20)
                gaps.push_back(before + length(gate.place - ring[i - 1]));
        before += length(ring[i] - ring[i - 1]);
    }
    std::ranges::sort(gaps);
    gaps.push_back(before + 300);
    std::int64_t from = 0;
    for (const std::int64_t gap : gaps) {
        const std::int64_t to = std::min(gap - 300, before);
        if (to > from + 50) {
            Path piece{along(ring, from).at};
            std::int64_t at = 0;
            for (std::size_t i = 1; i < ring.size(); ++i) {
                at += length(ring[i] - ring[i - 1]);
                if (at > from && at < to)
                    piece.push_back(ring[i]);
            }
            piece.push_back(along(ring, to).at);
            for (Vec &p : piece)
                p = p + tile.shift;
            draft.streets.barriers.push_back({plan::BarrierKind::Wall, toEarth(piece)});
            draft.baseMap.lines.push_back({plan::LineKind::Wall, toEarth(piece), ""});
        }
        from = gap + 300;
    }
}

} // namespace

plan::Street streetAlong(const Path &line, plan::NodeId from, plan::NodeId to, const Tile &tile)
{
    Street street;
    street.from = from;
    street.to = to;
    street.grade = gradeOf(line);
    Path moved = line;
    for (Vec &p : moved)
        p = p + tile.shift;
    street.line = toEarth(moved);
    if (street.line.size() == 1)
        street.line.push_back(street.line.front());
    street.length = geo::geodesicMillimetres(street.line);
    return street;
}

void placeStreets(Draft &draft, const Sketch &sketch, const StreetNet &net, const Tile &tile, Placed &placed)
{
    for (const Vec node : net.nodes)
        placed.nodes.push_back(nodeFor(draft, node + tile.shift));
    const std::int64_t firstWay = draft.newId();
    for (const StreetDraft &from : net.streets) {
        const Road &road = sketch.roads[static_cast<std::size_t>(from.road)];
        Street street = streetAlong(from.line, placed.nodes[static_cast<std::size_t>(from.from)],
                                    placed.nodes[static_cast<std::size_t>(from.to)], tile);
        street.id = {draft.newId()};
        street.streetClass = from.streetClass;
        const bool lane = road.streetClass == StreetClass::Service || road.streetClass == StreetClass::Alley;
        if (lane && std::abs(street.grade) >= kSteep) {
            street.streetClass = StreetClass::Steps;
            draft.baseMap.lines.push_back({plan::LineKind::Steps, street.line, ""});
        }
        if (road.estate >= 0) {
            street.access = plan::Access::EstateOnly;
            street.estate = placed.estates[static_cast<std::size_t>(road.estate)];
        }
        street.crossing = from.crossing;
        street.level = road.level;
        street.bridge = road.bridge;
        street.tunnel = road.tunnel;
        street.way = firstWay * 100'000 + from.road;
        street.name = road.name;
        draft.streets.streets.push_back(std::move(street));
    }
    for (std::size_t i = 0; i < sketch.barriers.size(); ++i) {
        Path line = sketch.barriers[i];
        for (Vec &p : line)
            p = p + tile.shift;
        draft.streets.barriers.push_back({sketch.barrierKinds[i], toEarth(line)});
    }
    for (const EstateDraft &estate : sketch.estates)
        if (estate.walled)
            placeWall(draft, estate, tile);
}

} // namespace yike::demo
