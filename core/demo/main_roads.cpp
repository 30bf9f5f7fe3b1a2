// SPDX-License-Identifier: GPL-3.0-or-later
// Crossings over main roads, and the tidying of the street net.
#include "core/demo/noding.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace yike::demo {

using plan::CrossingKind;
using plan::StreetClass;

namespace {

/// The main road whose carriageway the middle of a line lies on.
std::optional<int> carriagewayUnder(const Sketch &sketch, const StreetDraft &street)
{
    const Vec at = along(street.line, length(street.line) / 2).at;
    const int own = sketch.roads[static_cast<std::size_t>(street.road)].corridor;
    for (std::size_t i = 0; i < sketch.corridors.size(); ++i) {
        const Corridor &corridor = sketch.corridors[i];
        if (static_cast<int>(i) == own)
            continue;
        for (std::size_t k = 1; k < corridor.centre.size(); ++k) {
            const Vec off = nearestOn(corridor.centre[k - 1], corridor.centre[k], at) - at;
            if (dot(off, off) < (corridor.half - kMetre) * (corridor.half - kMetre))
                return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

bool hasSignals(StreetClass streetClass)
{
    return streetClass == StreetClass::Primary || streetClass == StreetClass::Secondary ||
           streetClass == StreetClass::Tertiary || streetClass == StreetClass::Residential;
}

} // namespace

void crossMainRoads(StreetNet &net, const Sketch &sketch)
{
    std::vector<std::set<int>> pavements(net.nodes.size());
    for (const StreetDraft &street : net.streets)
        if (const int corridor = sketch.roads[static_cast<std::size_t>(street.road)].corridor; corridor >= 0)
            for (const int node : {street.from, street.to})
                pavements[static_cast<std::size_t>(node)].insert(corridor);
    std::vector<StreetDraft> kept;
    for (StreetDraft &street : net.streets) {
        const Road &road = sketch.roads[static_cast<std::size_t>(street.road)];
        const auto under = road.level == 0 ? carriagewayUnder(sketch, street) : std::nullopt;
        if (under) {
            const bool across = pavements[static_cast<std::size_t>(street.from)].contains(*under) &&
                                pavements[static_cast<std::size_t>(street.to)].contains(*under);
            if (!across || !hasSignals(road.streetClass))
                continue;
            street.streetClass = StreetClass::Crossing;
            street.crossing = CrossingKind::Signalled;
        }
        kept.push_back(std::move(street));
    }
    net.streets = std::move(kept);
}

namespace {

void dropStubs(StreetNet &net, std::int64_t shortest, const std::set<int> &pinned)
{
    for (bool changed = true; changed;) {
        std::vector<int> degree(net.nodes.size(), 0);
        for (const StreetDraft &street : net.streets) {
            ++degree[static_cast<std::size_t>(street.from)];
            ++degree[static_cast<std::size_t>(street.to)];
        }
        const auto loose = [&](int node) {
            return degree[static_cast<std::size_t>(node)] == 1 && !pinned.contains(node);
        };
        changed = std::erase_if(net.streets, [&](const StreetDraft &street) {
                      return (loose(street.from) || loose(street.to)) && length(street.line) < shortest;
                  }) > 0;
    }
}

int rootOf(std::vector<int> &parent, int node)
{
    auto at = static_cast<std::size_t>(node);
    while (parent[at] != static_cast<int>(at)) {
        parent[at] = parent[static_cast<std::size_t>(parent[at])];
        at = static_cast<std::size_t>(parent[at]);
    }
    return static_cast<int>(at);
}

void keepLargestPart(StreetNet &net)
{
    std::vector<int> parent(net.nodes.size());
    std::iota(parent.begin(), parent.end(), 0);
    for (const StreetDraft &street : net.streets)
        parent[static_cast<std::size_t>(rootOf(parent, street.from))] = rootOf(parent, street.to);
    std::vector<int> size(net.nodes.size(), 0);
    for (const StreetDraft &street : net.streets)
        ++size[static_cast<std::size_t>(rootOf(parent, street.from))];
    const int largest = static_cast<int>(std::ranges::max_element(size) - size.begin());
    std::erase_if(net.streets, [&](const StreetDraft &street) { return rootOf(parent, street.from) != largest; });
}

} // namespace

void tidy(StreetNet &net, std::int64_t shortest, const std::vector<Vec> &pins)
{
    std::set<int> pinned;
    for (const Vec pin : pins)
        pinned.insert(net.nodeAt(pin));
    dropStubs(net, shortest, pinned);
    keepLargestPart(net);
}

} // namespace yike::demo
