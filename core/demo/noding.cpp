// SPDX-License-Identifier: GPL-3.0-or-later
// Ways as drawn become streets between junctions.
#include "core/demo/noding.h"

#include <algorithm>
#include <map>

namespace yike::demo {

namespace {

constexpr std::int64_t kSnap = 35; // cm: places nearer than this are one junction

struct Cut {
    std::size_t segment;
    std::int64_t away; ///< from the segment's start, squared
    int node;
};

/// Junctions by place.
class Nodes {
public:
    explicit Nodes(std::vector<Vec> &nodes) : m_nodes(nodes) {}

    int of(Vec p)
    {
        const std::int64_t column = floored(p.x);
        const std::int64_t row = floored(p.y);
        for (std::int64_t y = row - 1; y <= row + 1; ++y)
            for (std::int64_t x = column - 1; x <= column + 1; ++x)
                if (const auto found = m_cells.find({x, y}); found != m_cells.end())
                    for (const int node : found->second)
                        if (const Vec off = m_nodes[static_cast<std::size_t>(node)] - p; dot(off, off) <= kSnap * kSnap)
                            return node;
        m_nodes.push_back(p);
        const int node = static_cast<int>(m_nodes.size()) - 1;
        m_cells[{column, row}].push_back(node);
        return node;
    }

private:
    static std::int64_t floored(std::int64_t v) { return (v + 10'000'000) / (2 * kSnap); }

    std::vector<Vec> &m_nodes;
    std::map<std::pair<std::int64_t, std::int64_t>, std::vector<int>> m_cells;
};

struct Segment {
    Vec a, b;
    std::size_t road, index;
    std::int8_t level;
};

class Cutter {
public:
    Cutter(const Sketch &sketch, StreetNet &net)
        : m_sketch(sketch),
          m_net(net),
          m_nodes(net.nodes),
          m_cuts(sketch.roads.size())
    {
        for (std::size_t road = 0; road < sketch.roads.size(); ++road) {
            const Path &line = sketch.roads[road].line;
            for (std::size_t i = 1; i < line.size(); ++i) {
                const Segment segment{line[i - 1], line[i], road, i - 1, sketch.roads[road].level};
                m_buckets.put(static_cast<std::uint32_t>(m_segments.size()), low(segment.a, segment.b),
                              high(segment.a, segment.b));
                m_segments.push_back(segment);
            }
        }
    }

    void cutAtEnds()
    {
        for (const Road &road : m_sketch.roads)
            for (const Vec end : {road.line.front(), road.line.back()})
                cutAt(end);
    }

    void cutAt(Vec place)
    {
        const int node = m_nodes.of(place);
        m_buckets.near(place - Vec{kSnap, kSnap}, place + Vec{kSnap, kSnap}, m_found);
        for (const std::uint32_t index : m_found) {
            const Segment &segment = m_segments[index];
            const Vec off = nearestOn(segment.a, segment.b, place) - place;
            if (dot(off, off) <= kSnap * kSnap)
                add(segment, m_net.nodes[static_cast<std::size_t>(node)], node);
        }
    }

    void cutAtMeetings()
    {
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            const Segment &one = m_segments[i];
            m_buckets.near(low(one.a, one.b), high(one.a, one.b), m_found);
            for (const std::uint32_t other : m_found)
                if (other > i)
                    cutBoth(one, m_segments[other]);
        }
    }

    void build()
    {
        for (std::size_t road = 0; road < m_sketch.roads.size(); ++road)
            buildRoad(road);
    }

private:
    static Vec low(Vec a, Vec b) { return {std::min(a.x, b.x) - kSnap, std::min(a.y, b.y) - kSnap}; }
    static Vec high(Vec a, Vec b) { return {std::max(a.x, b.x) + kSnap, std::max(a.y, b.y) + kSnap}; }

    void add(const Segment &segment, Vec at, int node)
    {
        const Vec off = at - segment.a;
        m_cuts[segment.road].push_back({segment.index, dot(off, off), node});
    }

    void cutBoth(const Segment &one, const Segment &other)
    {
        if (one.level != other.level || (one.road == other.road && other.index <= one.index + 1))
            return;
        const auto at = meeting(one.a, one.b, other.a, other.b);
        if (!at)
            return;
        const int node = m_nodes.of(*at);
        add(one, *at, node);
        add(other, *at, node);
    }

    void buildRoad(std::size_t index)
    {
        const Road &road = m_sketch.roads[index];
        std::vector<Cut> &cuts = m_cuts[index];
        std::ranges::sort(cuts, {}, [](const Cut &c) { return std::pair(c.segment, c.away); });
        StreetDraft draft;
        const auto start = [&](int node) {
            draft = {node,
                     node,
                     {m_net.nodes[static_cast<std::size_t>(node)]},
                     static_cast<int>(index),
                     road.streetClass,
                     road.crossing};
        };
        start(m_nodes.of(road.line.front()));
        std::size_t next = 0;
        for (std::size_t segment = 0; segment + 1 < road.line.size(); ++segment) {
            for (; next < cuts.size() && cuts[next].segment == segment; ++next) {
                if (cuts[next].node == draft.from && draft.line.size() == 1)
                    continue;
                finish(draft, cuts[next].node);
                start(cuts[next].node);
            }
            draft.line.push_back(road.line[segment + 1]);
        }
    }

    void finish(StreetDraft &draft, int node)
    {
        draft.to = node;
        const Vec end = m_net.nodes[static_cast<std::size_t>(node)];
        // A vertex a hand's breadth before the junction is the junction.
        while (draft.line.size() > 1 && length(draft.line.back() - end) <= kSnap)
            draft.line.pop_back();
        draft.line.push_back(end);
        if (draft.from != draft.to || length(draft.line) > 20 * kMetre)
            m_net.streets.push_back(draft);
    }

    const Sketch &m_sketch;
    StreetNet &m_net;
    Nodes m_nodes;
    std::vector<Segment> m_segments;
    Buckets m_buckets;
    std::vector<std::vector<Cut>> m_cuts;
    std::vector<std::uint32_t> m_found;
};

} // namespace

int StreetNet::nodeAt(Vec place) const
{
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (const Vec off = nodes[i] - place; dot(off, off) <= 40 * 40)
            return static_cast<int>(i);
    return -1;
}

StreetNet nodeStreets(const Sketch &sketch, const std::vector<Vec> &pins)
{
    StreetNet net;
    Cutter cutter(sketch, net);
    cutter.cutAtEnds();
    for (const Vec pin : pins)
        cutter.cutAt(pin);
    cutter.cutAtMeetings();
    cutter.build();
    return net;
}

} // namespace yike::demo
