// SPDX-License-Identifier: GPL-3.0-or-later
// Walks on the drawing board, to find two places that story A is true of.
#include "core/demo/ledger/story_walk.h"

#include <algorithm>
#include <cstdlib>
#include <queue>

namespace yike::demo {

WalkBoard::WalkBoard(const Sketch &sketch, const StreetNet &net) : m_net(net), m_arcs(net.nodes.size())
{
    for (const StreetDraft &street : net.streets) {
        const std::int64_t across = length(street.line);
        m_open.push_back(sketch.roads[static_cast<std::size_t>(street.road)].estate < 0);
        m_lengths.push_back(across);
        if (!m_open.back())
            continue;
        m_arcs[static_cast<std::size_t>(street.from)].push_back({street.to, across});
        m_arcs[static_cast<std::size_t>(street.to)].push_back({street.from, across});
    }
}

WalkBoard::Joint WalkBoard::join(Vec p) const
{
    Joint best;
    for (std::size_t i = 0; i < m_net.streets.size(); ++i) {
        const Path &line = m_net.streets[i].line;
        std::int64_t before = 0;
        for (std::size_t k = 1; m_open[i] && k < line.size(); ++k) {
            const Vec on = nearestOn(line[k - 1], line[k], p);
            const std::int64_t off = length(on - p);
            if (best.street < 0 || off < best.off)
                best = {static_cast<int>(i), before + length(on - line[k - 1]), off};
            before += length(line[k] - line[k - 1]);
        }
    }
    return best;
}

std::vector<std::int64_t> WalkBoard::walks(const Joint &from, const std::vector<Joint> &to, std::int64_t limit) const
{
    std::vector<std::int64_t> cost(m_net.nodes.size(), -1);
    using Waiting = std::pair<std::int64_t, int>;
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> queue;
    const StreetDraft &start = m_net.streets[static_cast<std::size_t>(from.street)];
    queue.push({from.off + from.along, start.from});
    queue.push({from.off + m_lengths[static_cast<std::size_t>(from.street)] - from.along, start.to});
    while (!queue.empty()) {
        const auto [spent, node] = queue.top();
        queue.pop();
        std::int64_t &known = cost[static_cast<std::size_t>(node)];
        if (known >= 0 || spent > limit)
            continue;
        known = spent;
        for (const Arc &arc : m_arcs[static_cast<std::size_t>(node)])
            queue.push({spent + arc.length, arc.to});
    }
    std::vector<std::int64_t> out;
    for (const Joint &joint : to) {
        const StreetDraft &street = m_net.streets[static_cast<std::size_t>(joint.street)];
        const std::int64_t west = cost[static_cast<std::size_t>(street.from)];
        const std::int64_t east = cost[static_cast<std::size_t>(street.to)];
        const std::int64_t byWest = west < 0 ? -1 : west + joint.along + joint.off;
        const std::int64_t byEast =
            east < 0 ? -1 : east + m_lengths[static_cast<std::size_t>(joint.street)] - joint.along + joint.off;
        out.push_back(byWest < 0 ? byEast : byEast < 0 ? byWest : std::min(byWest, byEast));
    }
    return out;
}

namespace {

constexpr std::int64_t kStraight = 420 * kMetre;
constexpr std::int64_t kWalked = 1150 * kMetre;

Vec doorOf(const Ledger &ledger, int unit) { return ledger.sketch.shopUnits[static_cast<std::size_t>(unit)].door; }

} // namespace

StoryUnits storyUnits(const Ledger &ledger, const StreetNet &net)
{
    const WalkBoard board(ledger.sketch, net);
    const std::vector<int> canteens = ledger.unitsOf(ledger.communityNamed("站东社区"));
    std::vector<WalkBoard::Joint> joints;
    for (const int canteen : canteens)
        joints.push_back(board.join(doorOf(ledger, canteen)));
    StoryUnits best;
    std::int64_t least = 0;
    for (const int station : ledger.unitsOf(ledger.communityNamed("机床厂社区"))) {
        const Vec from = doorOf(ledger, station);
        const bool near =
            std::ranges::any_of(canteens, [&](int c) { return length(doorOf(ledger, c) - from) < kStraight * 5 / 4; });
        // Beside the passage that might be built, not beside the underpass there is.
        if (!near || std::abs(from.y - kStoryNorth) > 150 * kMetre)
            continue;
        const std::vector<std::int64_t> walks = board.walks(board.join(from), joints, 2 * kWalked);
        for (std::size_t i = 0; i < canteens.size(); ++i) {
            const std::int64_t straight = length(doorOf(ledger, canteens[i]) - from);
            const std::int64_t off =
                std::abs(straight - kStraight) + std::abs(walks[i] - kWalked) + (walks[i] < 0 ? kWalked : 0);
            if (best.station < 0 || off < least) {
                best = {station, canteens[i]};
                least = off;
            }
        }
    }
    return best;
}

} // namespace yike::demo
