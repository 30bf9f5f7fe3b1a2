// SPDX-License-Identifier: GPL-3.0-or-later
// Dead ends that nearly touch another street, ways drawn twice.
#include "core/network/check_parts.h"

#include <algorithm>
#include <cstdlib>

namespace yike::network {

namespace {

using plan::StreetClass;

/// Edges of squares and platforms run along each other and along streets.
bool isGround(StreetClass kind) { return kind == StreetClass::Pedestrian || standsAlone(kind); }

bool offTheGround(const plan::Street &street) { return street.bridge || street.tunnel; }

/// Places along a line, some metres apart, its ends not among them: there streets meet anyway.
std::vector<geo::Point> samplesOf(std::span<const geo::Point> line)
{
    constexpr std::int64_t kStep = 500; // cm
    std::vector<geo::Point> samples;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const std::int64_t length = geo::millimetres(line[i], line[i + 1]) / 10;
        const std::int64_t steps = length / kStep + 1;
        for (std::int64_t step = i == 0 ? 1 : 0; step < steps; ++step)
            samples.push_back(geo::between(line[i], line[i + 1], step, steps));
    }
    if (samples.empty())
        samples.push_back(geo::between(line[0], line[1], 1, 2));
    return samples;
}

class Doubled {
public:
    explicit Doubled(const CheckContext &context) : m_context(context) {}

    /// The street of which this one is the double: longer, or as long and drawn before.
    [[nodiscard]] std::optional<EdgeIndex> original(EdgeIndex edge) const
    {
        const Topology &topology = m_context.topology;
        std::vector<EdgeIndex> beside = besideAt(middleOf(topology, edge));
        std::erase_if(beside, [&](EdgeIndex other) { return !mayBeOriginal(edge, other); });
        if (beside.empty())
            return std::nullopt;
        const auto samples = samplesOf(topology.line(edge));
        for (const EdgeIndex other : beside) {
            const auto near = std::ranges::count_if(
                samples, [&](geo::Point sample) { return std::ranges::contains(besideAt(sample), other); });
            if (near * 5 >= std::ssize(samples) * 4)
                return other;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::vector<EdgeIndex> besideAt(geo::Point place) const
    {
        const std::int64_t radius = m_context.limits.doubledApart / 10;
        std::vector<EdgeIndex> found;
        m_context.index.inBox(geo::around(place, radius),
                              [&](EdgeIndex edge, std::uint32_t, const geo::Segment &piece) {
                                  if (geo::distanceSquared(geo::nearestOn(piece, place), place) <= radius * radius)
                                      found.push_back(edge);
                              });
        std::ranges::sort(found);
        const auto doubled = std::ranges::unique(found);
        found.erase(doubled.begin(), doubled.end());
        return found;
    }

    [[nodiscard]] bool mayBeOriginal(EdgeIndex edge, EdgeIndex other) const
    {
        const plan::Street &one = m_context.streets.streets[edge], &two = m_context.streets.streets[other];
        const std::uint32_t length = m_context.topology.lengths[edge], others = m_context.topology.lengths[other];
        return other != edge && (one.way == 0 || one.way != two.way) && !isGround(two.streetClass) &&
               one.level == two.level && one.bridge == two.bridge && one.tunnel == two.tunnel &&
               std::pair(others, edge) > std::pair(length, other);
    }

    const CheckContext &m_context;
};

} // namespace

bool standsAlone(StreetClass kind)
{
    return kind == StreetClass::Platform || kind == StreetClass::Corridor || kind == StreetClass::Elevator ||
           kind == StreetClass::Ferry;
}

geo::Point middleOf(const Topology &topology, EdgeIndex edge)
{
    const auto line = topology.line(edge);
    return geo::between(line[(line.size() - 1) / 2], line[(line.size() - 1) / 2 + 1], 1, 2);
}

std::vector<Finding> findDeadEnds(const CheckContext &context)
{
    const Topology &topology = context.topology;
    const auto deadEndAt = [&](EdgeIndex edge, geo::Point place) {
        for (const NodeIndex node : {topology.tails[edge], topology.heads[edge]})
            if (topology.places[node] == place && topology.firstArc[node + 1] - topology.firstArc[node] == 1)
                return true;
        return false;
    };
    // Two dead ends that meet are one finding; two of one way on one spot are a closed gate, which cuts it there.
    const auto isTold = [&](EdgeIndex edge, const StreetIndex::Position &other, std::int64_t gap) {
        const plan::Street &one = context.streets.streets[edge], &two = context.streets.streets[other.edge];
        const bool bothEnd = deadEndAt(other.edge, other.at);
        return bothEnd && ((gap == 0 && one.way == two.way) || other.edge < edge);
    };
    const CheckLimits &limits = context.limits;
    WayFinder finder(topology);
    std::vector<Finding> found;
    for (EdgeIndex edge = 0; edge < topology.tails.size(); ++edge) {
        const plan::Street &street = context.streets.streets[edge];
        if (!topology.usable(edge) || offTheGround(street) || standsAlone(street.streetClass))
            continue;
        for (const bool head : {false, true}) {
            const NodeIndex node = head ? topology.heads[edge] : topology.tails[edge];
            if (topology.firstArc[node + 1] - topology.firstArc[node] != 1)
                continue;
            const geo::Point end = topology.places[node];
            const auto other = context.index.nearest(end, limits.deadEndGap / 10, [&](const auto &position) {
                const plan::Street &near = context.streets.streets[position.edge];
                return position.edge != edge && !offTheGround(near) && !standsAlone(near.streetClass) &&
                       near.level == street.level && context.sight.clear(end, position.at, Stops::Everything);
            });
            if (!other)
                continue;
            const std::int64_t gap = geo::millimetres(end, other->at);
            if (isTold(edge, *other, gap))
                continue;
            const std::int64_t detour = std::max(limits.deadEndDetour, limits.deadEndTimes * gap);
            const std::uint32_t point = head ? topology.firstPoint[edge + 1] - 2 : topology.firstPoint[edge];
            if (!finder.way({edge, point, end, 0}, *other, detour))
                found.push_back({gap, edge, end, {metresOf(gap)}});
        }
    }
    return found;
}

std::vector<Finding> findDoubled(const CheckContext &context)
{
    const Topology &topology = context.topology;
    const Doubled doubled(context);
    std::vector<Finding> found;
    for (EdgeIndex edge = 0; edge < topology.tails.size(); ++edge) {
        if (!topology.usable(edge) || topology.lengths[edge] < context.limits.shortestDoubled ||
            isGround(context.streets.streets[edge].streetClass))
            continue;
        if (const auto original = doubled.original(edge))
            found.push_back({-std::int64_t{topology.lengths[edge]},
                             edge,
                             middleOf(topology, edge),
                             {std::to_string(context.streets.streets[*original].id.value)}});
    }
    return found;
}

} // namespace yike::network
