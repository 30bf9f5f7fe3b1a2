// SPDX-License-Identifier: GPL-3.0-or-later
// The way back: which of the ways that cost as much as they should leads from a reached place to a source.
#include "core/network/search_impl.h"

#include "core/geo/segment.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

namespace yike::network {

/// No search keeps where it came from: an arc was walked where the keys of its ends differ by just its cost.
class Search::Impl::PathFinder {
public:
    explicit PathFinder(const Impl &search) : m_search(search), m_graph(search.data.graph) { findSeeds(); }

    [[nodiscard]] Path to(const Joint &place)
    {
        Path path;
        if (!m_search.usable(place))
            return path;
        const auto best = bestEnd(place);
        if (!best)
            return path;
        const std::uint64_t cost =
            (best->key >> 32) + flatCost(m_search.data.costs.walker(m_search.walker), place.access);
        if (cost > m_search.limit)
            return path;
        path.cost = static_cast<base::Cost>(cost);
        path.label = static_cast<std::uint32_t>(best->key);
        if (best->source != kNone)
            addLeg(path, place.edge, offsetOf(m_search.sources[best->source].joint), offsetOf(place));
        else if (trace(best->vertex, path))
            addLeg(path, place.edge, best->offset, offsetOf(place));
        if (m_search.direction == Direction::Reverse)
            turnRound(path);
        return path;
    }

private:
    /// How a place is reached: straight from a source on its own edge, or through an end of the edge.
    struct End {
        std::uint64_t key;
        std::uint32_t source; ///< kNone: through a vertex
        std::uint32_t vertex, offset;
    };
    /// Where a source enters the graph.
    struct Seed {
        std::uint32_t vertex;
        std::uint64_t key;
        std::uint32_t source, offset;
        auto operator<=>(const Seed &) const = default;
    };
    /// A vertex on the way back, and the next arc into it to try.
    struct Step {
        std::uint32_t vertex;
        std::uint32_t next; ///< arcs of the vertex, then passages between its copies
        std::uint32_t coded =
            VertexGraph::kNoEdge; ///< the edge by which the vertex before it on the way back is reached
    };

    [[nodiscard]] std::uint32_t offsetOf(const Joint &joint) const
    {
        return std::min(joint.offset, m_search.data.topology.lengths[joint.edge]);
    }

    void findSeeds()
    {
        for (std::uint32_t i = 0; i < m_search.sources.size(); ++i) {
            const Source &source = m_search.sources[i];
            if (!m_search.usable(source.joint))
                continue;
            const base::Cost access = flatCost(m_search.data.costs.walker(m_search.walker), source.joint.access);
            const VertexGraph::Ends ends = m_graph.startEnds(m_search.data.topology, source.joint.edge);
            const std::uint32_t length = m_search.data.topology.lengths[source.joint.edge];
            for (const auto &[vertex, offset] : {std::pair(ends.tail, 0U), std::pair(ends.head, length)}) {
                const std::uint64_t cost = sum(access, m_search.part(source.joint.edge, source.joint.offset, offset));
                if (cost <= m_search.limit)
                    m_seeds.push_back({vertex, cost << 32 | source.label, i, offset});
            }
        }
        std::ranges::sort(m_seeds);
    }

    [[nodiscard]] std::optional<End> bestEnd(const Joint &place) const
    {
        std::optional<End> best;
        const auto offer = [&](std::uint64_t key, base::Cost onEdge, End end) {
            if (key == kNoKey || (key >> 32) + onEdge > m_search.limit)
                return;
            end.key = key + (std::uint64_t{onEdge} << 32);
            if (!best || end.key < best->key)
                best = end;
        };
        for (std::uint32_t i = 0; i < m_search.sources.size(); ++i) {
            const Source &source = m_search.sources[i];
            if (source.joint.edge != place.edge)
                continue;
            const base::Cost access = flatCost(m_search.data.costs.walker(m_search.walker), source.joint.access);
            offer(std::uint64_t{access} << 32 | source.label,
                  m_search.part(place.edge, source.joint.offset, place.offset), {0, i, 0, 0});
        }
        const VertexGraph::Ends ends = m_graph.startEnds(m_search.data.topology, place.edge);
        const bool inside = ends.tail >= m_graph.nodeCount;
        const std::uint32_t length = m_search.data.topology.lengths[place.edge];
        for (const auto &[vertex, offset] : {std::pair(ends.tail, 0U), std::pair(ends.head, length)})
            for (const std::uint32_t copy : {0U, 1U})
                if (copy == 0 || inside) // still leaving, or having come in
                    offer(m_search.states[vertex + copy].key, m_search.part(place.edge, offset, place.offset),
                          {0, kNone, vertex + copy, offset});
        return best;
    }

    /// Seeds of the vertex with its key; the first of them.
    [[nodiscard]] const Seed *seedAt(std::uint32_t vertex) const
    {
        const auto found = std::ranges::lower_bound(m_seeds, Seed{vertex, m_search.states[vertex].key, 0, 0});
        const bool fits =
            found != m_seeds.end() && found->vertex == vertex && found->key == m_search.states[vertex].key;
        return fits ? &*found : nullptr;
    }

    /// From the vertex to a seed; legs in the order of the search. Vertices of one key may lie in a ring (streets without
    /// length), so each is looked at once.
    bool trace(std::uint32_t from, Path &path)
    {
        std::vector<Step> way{{from, 0}};
        std::unordered_set<std::uint32_t> seen{from};
        while (!way.empty()) {
            if (const Seed *seed = seedAt(way.back().vertex)) {
                const Joint &joint = m_search.sources[seed->source].joint;
                addLeg(path, joint.edge, offsetOf(joint), seed->offset);
                addLegs(path, way);
                return true;
            }
            if (const auto before = stepBack(way.back()); !before)
                way.pop_back();
            else if (seen.insert(before->vertex).second)
                way.push_back(*before);
        }
        return false;
    }

    /// The next vertex from which the step's vertex is reached at just its key.
    [[nodiscard]] std::optional<Step> stepBack(Step &step) const
    {
        const std::uint32_t first = m_graph.firstArc[step.vertex];
        const std::uint32_t arcs = m_graph.firstArc[step.vertex + 1] - first;
        const auto &back = m_search.costs->arcs(m_search.direction == Direction::Forward);
        const std::uint64_t key = m_search.states[step.vertex].key;
        for (; step.next < arcs; ++step.next) {
            const std::uint32_t i = first + step.next;
            const std::uint64_t before = m_search.states[back[i].head].key;
            if (m_graph.edges[i] == VertexGraph::kNoEdge || before == kNoKey)
                continue;
            if (before + (std::uint64_t{back[i].cost} << 32) == key) {
                ++step.next;
                return Step{back[i].head, 0, m_graph.edges[i]};
            }
        }
        return passageBack(step, step.next - arcs);
    }

    /// Passages cost nothing: from `leaving` to public, from public to `entered`.
    [[nodiscard]] std::optional<Step> passageBack(Step &step, std::uint32_t tried) const
    {
        if (m_graph.insideFirst.empty())
            return std::nullopt;
        const std::uint32_t count = m_graph.nodeCount;
        const std::uint64_t key = m_search.states[step.vertex].key;
        const NodeIndex node = m_graph.nodeOf(step.vertex);
        if (step.vertex >= count) {
            const bool entered = (step.vertex - count) % 2 == 1;
            if (!entered || tried > 0 || m_search.states[node].key != key)
                return std::nullopt;
            ++step.next;
            return Step{node, 0};
        }
        const std::uint32_t copies = m_graph.insideFirst[node + 1] - m_graph.insideFirst[node];
        for (; tried < copies; ++tried) {
            ++step.next;
            const std::uint32_t leaving = count + 2 * (m_graph.insideFirst[node] + tried);
            if (m_search.states[leaving].key == key)
                return Step{leaving, 0};
        }
        return std::nullopt;
    }

    /// way: from the target's side back to the seed.
    void addLegs(Path &path, std::span<const Step> way) const
    {
        for (std::size_t i = way.size() - 1; i > 0; --i) {
            if (way[i].coded == VertexGraph::kNoEdge)
                continue;
            // Coded as seen from the vertex that is reached by it.
            const std::uint32_t length = m_search.data.topology.lengths[way[i].coded / 2];
            const bool reachesTail = way[i].coded % 2 == 1;
            addLeg(path, way[i].coded / 2, reachesTail ? length : 0, reachesTail ? 0 : length);
        }
    }

    static void addLeg(Path &path, EdgeIndex edge, std::uint32_t from, std::uint32_t to)
    {
        if (from != to)
            path.legs.push_back({edge, from, to});
    }

    static void turnRound(Path &path)
    {
        std::ranges::reverse(path.legs);
        for (Leg &leg : path.legs)
            std::swap(leg.from, leg.to);
    }

    const Impl &m_search;
    const VertexGraph &m_graph;
    std::vector<Seed> m_seeds;
};

Search::Path Search::Impl::pathTo(const Joint &place) const
{
    return costs == nullptr ? Path{} : PathFinder(*this).to(place);
}

Search::Path Search::pathTo(const Joint &place) const { return m_impl->pathTo(place); }

std::vector<geo::Point> Search::line(const Path &path) const
{
    std::vector<geo::Point> out;
    const auto add = [&](geo::Point point) {
        if (out.empty() || out.back() != point)
            out.push_back(point);
    };
    const Topology &topology = m_impl->data.topology;
    for (const Leg &leg : path.legs) {
        const auto points = topology.line(leg.edge);
        std::int64_t whole = 0, upTo = 0;
        for (std::size_t i = 0; i + 1 < points.size(); ++i)
            whole += geo::millimetres(points[i], points[i + 1]);
        std::vector<geo::Point> between; // corners strictly between the two offsets
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const std::int64_t at = whole == 0 ? 0 : upTo * topology.lengths[leg.edge] / whole;
            if (at > std::min(leg.from, leg.to) && at < std::max(leg.from, leg.to))
                between.push_back(points[i]);
            upTo += geo::millimetres(points[i], points[i + 1]);
        }
        if (leg.from > leg.to)
            std::ranges::reverse(between);
        add(m_impl->network->at(leg.edge, leg.from));
        std::ranges::for_each(between, add);
        add(m_impl->network->at(leg.edge, leg.to));
    }
    return out;
}

} // namespace yike::network
