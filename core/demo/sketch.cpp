// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing board: how ways, houses and barriers are put on it.
#include "core/demo/sketch.h"

#include <algorithm>

namespace yike::demo {

int Sketch::addRoad(Road road, std::int64_t clear)
{
    const int index = static_cast<int>(roads.size());
    if (road.level == 0)
        roadIndex.add(road.line, index);
    if (clear > 0)
        ground.takeLine(road.line, clear);
    roads.push_back(std::move(road));
    return index;
}

void Sketch::addMainRoad(const Path &centre, plan::StreetClass streetClass, const std::string &name, std::int64_t half,
                         std::int64_t clear)
{
    const int corridor = static_cast<int>(corridors.size());
    corridors.push_back({centre, half});
    ground.takeLine(centre, clear);
    // Drawn on past the far pavement of a main road it ends at, so that the crossing is there; the rest is cut off later.
    Path longer = centre;
    constexpr std::int64_t kBeyond = 18 * kMetre;
    longer.front() = longer.front() - withLength(centre[1] - centre[0], kBeyond);
    longer.back() = longer.back() + withLength(centre.back() - centre[centre.size() - 2], kBeyond);
    for (const std::int64_t side : {half, -half}) {
        Road pavement;
        pavement.line = offsetLine(longer, side);
        pavement.streetClass = streetClass;
        pavement.name = name;
        pavement.corridor = corridor;
        addRoad(std::move(pavement), 0);
    }
    lines.push_back({plan::LineKind::MainRoad, centre, name});
}

int Sketch::addHouse(House house)
{
    if (house.ring.size() < 3 || !ground.isFree(house.ring))
        return -1;
    ground.take(house.ring);
    houses.push_back(std::move(house));
    return static_cast<int>(houses.size()) - 1;
}

void Sketch::addBarrier(plan::BarrierKind kind, Path line)
{
    barrierKinds.push_back(kind);
    barriers.push_back(std::move(line));
}

std::optional<Sketch::Hit> Sketch::reach(Vec p, Vec direction, std::int64_t farthest) const
{
    const Vec end = p + withLength(direction, farthest);
    const Vec low{std::min(p.x, end.x), std::min(p.y, end.y)};
    const Vec high{std::max(p.x, end.x), std::max(p.y, end.y)};
    std::optional<Hit> best;
    std::int64_t bestAway = 0;
    for (const std::uint32_t index : roadIndex.near(low, high)) {
        const RoadIndex::Piece &piece = roadIndex.piece(index);
        const auto at = meeting(p, end, piece.a, piece.b);
        if (!at)
            continue;
        const std::int64_t away = dot(*at - p, *at - p);
        if (!best || away < bestAway) {
            best = Hit{*at, piece.road};
            bestAway = away;
        }
    }
    return best;
}

std::optional<Sketch::Hit> Sketch::nearestWay(Vec p, std::string_view name, std::int64_t farthest) const
{
    std::optional<Hit> best;
    std::int64_t least = farthest * farthest;
    const Vec margin{farthest, farthest};
    for (const std::uint32_t index : roadIndex.near(p - margin, p + margin)) {
        const RoadIndex::Piece &piece = roadIndex.piece(index);
        const std::string &own = roads[static_cast<std::size_t>(piece.road)].name;
        if (name.empty() ? own.empty() : own != name)
            continue;
        const Vec on = nearestOn(piece.a, piece.b, p);
        if (const std::int64_t away = dot(on - p, on - p); away < least) {
            least = away;
            best = Hit{on, piece.road};
        }
    }
    return best;
}

} // namespace yike::demo
