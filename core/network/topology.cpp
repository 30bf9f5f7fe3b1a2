// SPDX-License-Identifier: GPL-3.0-or-later
// From streets with ids of any kind to nodes and arcs in arrays.
#include "core/network/topology.h"

#include "core/geo/box_tree.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace yike::network {

namespace {

using plan::Street;

constexpr std::int64_t kLongest = 2'000'000'000; ///< mm; a street of 2,000 km is none

/// A junction as named by the streets. Id 0 names nothing: each such end is a junction of its own.
struct End {
    std::int64_t id;
    std::uint32_t own;
    std::uint32_t edge; ///< and which end of it in the lowest bit
    [[nodiscard]] auto key() const { return std::pair(id, own); }
};

class Maker {
public:
    Maker(const plan::StreetLayer &streets, const geo::LocalFrame &frame, std::span<const plan::Estate> estates,
          const KnownLines *known)
        : m_layer(streets),
          m_streets(streets.streets),
          m_estates(estates),
          m_frame(frame),
          m_known(known)
    {}

    Topology make(const base::Progress &progress)
    {
        readLines(progress);
        const GateRules rules =
            makeGateRules(m_layer, m_estates, m_frame, [&](EdgeIndex edge) { return m_made.line(edge); });
        if (!rules.empty())
            splitAtGates(rules);
        makeNodes();
        linkThroughGates(rules);
        makeArcs();
        makeComponents();
        return std::move(m_made);
    }

private:
    [[nodiscard]] std::size_t edgeCount() const { return m_streets.size(); }

    void readLines(const base::Progress &progress)
    {
        m_made.lengths.assign(edgeCount(), 0);
        m_made.tails.assign(edgeCount(), kNone);
        m_made.heads.assign(edgeCount(), kNone);
        m_made.firstPoint.reserve(edgeCount() + 1);
        m_made.firstPoint.push_back(0);
        for (std::size_t edge = 0; edge < edgeCount(); ++edge) {
            if (edge % 4096 == 0 && progress.cancelled())
                break;
            readLine(static_cast<EdgeIndex>(edge));
            m_made.firstPoint.push_back(static_cast<std::uint32_t>(m_made.points.size()));
        }
        m_made.firstPoint.resize(edgeCount() + 1, static_cast<std::uint32_t>(m_made.points.size()));
    }

    void readLine(EdgeIndex edge)
    {
        const Street &street = m_streets[edge];
        if (street.access == plan::Access::Nobody)
            return;
        const std::size_t before = m_made.points.size();
        readPoints(edge);
        const std::int64_t length = street.length > 0 ? street.length : geo::geodesicMillimetres(street.line);
        if (m_made.points.size() - before < 2 || length > kLongest) {
            m_made.points.resize(before);
            reportUnusable(street);
            return;
        }
        m_made.lengths[edge] = static_cast<std::uint32_t>(length);
        m_ends.push_back({street.from.value, street.from ? 0U : 2 * edge + 1, 2 * edge});
        m_ends.push_back({street.to.value, street.to ? 0U : 2 * edge + 2, 2 * edge + 1});
    }

    void readPoints(EdgeIndex edge)
    {
        const EdgeIndex same = m_known != nullptr ? m_known->edgeOf[edge] : kNone;
        if (same != kNone && m_known->topology.usable(same)) {
            const auto line = m_known->topology.line(same);
            m_made.points.insert(m_made.points.end(), line.begin(), line.end());
            return;
        }
        for (const geo::LonLat &place : m_streets[edge].line)
            if (geo::isValid(place))
                m_made.points.push_back(m_frame.toLocal(place));
    }

    void reportUnusable(const Street &street)
    {
        base::Issue issue;
        issue.code = base::IssueCode::WayDegenerate;
        issue.args = {std::to_string(street.way)};
        issue.object = street.id.value;
        if (!street.line.empty() && geo::isValid(street.line.front())) {
            issue.lon = street.line.front().lon;
            issue.lat = street.line.front().lat;
        }
        m_made.issues.push_back(std::move(issue));
    }

    /// The end of an edge as it was read: ends come in the order of their edges.
    [[nodiscard]] End *endOf(EdgeIndex edge, bool head)
    {
        const auto at = std::ranges::lower_bound(m_ends, 2 * edge + (head ? 1U : 0U), {}, &End::edge);
        return at != m_ends.end() && at->edge == 2 * edge + (head ? 1U : 0U) ? &*at : nullptr;
    }

    void splitAtGates(const GateRules &rules)
    {
        for (const InsideEnd &inside : rules.ends)
            if (End *end = endOf(inside.edge, inside.head); end != nullptr && end->id != 0 && end->own == 0) {
                end->own = inside.estate + 1;
                m_split.emplace(end->id, kNone);
            }
        for (const PassingEdge &edge : rules.edges)
            if (edge.residents)
                m_made.residentsEdges.push_back(edge);
        std::erase_if(m_ends, [&](const End &end) {
            const auto at = std::ranges::lower_bound(rules.edges, end.edge / 2, {}, &PassingEdge::edge);
            return at != rules.edges.end() && at->edge == end.edge / 2 && !at->residents;
        });
        m_made.insideEdges = rules.inside;
    }

    /// Both sides of a gate that residents pass.
    void linkThroughGates(const GateRules &rules)
    {
        for (const InsideEnd &end : rules.ends) {
            const NodeIndex inside = end.head ? m_made.heads[end.edge] : m_made.tails[end.edge];
            const Street &street = m_streets[end.edge];
            const auto outside = m_split.find(end.head ? street.to.value : street.from.value);
            if (!end.residents || outside == m_split.end() || outside->second == kNone || inside == kNone)
                continue;
            m_made.gateLinks.push_back({inside, outside->second, m_estates[end.estate].id});
        }
        const auto key = [](const Topology::GateLink &link) {
            return std::tuple(link.inside, link.outside, link.estate);
        };
        std::ranges::sort(m_made.gateLinks, {}, key);
        const auto doubled = std::ranges::unique(m_made.gateLinks, {}, key);
        m_made.gateLinks.erase(doubled.begin(), doubled.end());
        for (const Topology::GateLink &link : m_made.gateLinks) {
            m_linked.emplace(link.inside, link.outside);
            m_linked.emplace(link.outside, link.inside);
        }
    }

    void makeNodes()
    {
        std::ranges::sort(m_ends, {}, [](const End &end) { return std::tuple(end.id, end.own, end.edge); });
        std::vector<std::uint32_t> nodeOf(m_ends.size());
        std::vector<geo::Box> boxes;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            if (i == 0 || m_ends[i].key() != m_ends[i - 1].key())
                boxes.push_back(geo::boxOf(placeOf(m_ends[i])));
            nodeOf[i] = static_cast<std::uint32_t>(boxes.size() - 1);
        }
        const std::vector<std::uint32_t> order = geo::hilbertOrder(boxes);
        std::vector<NodeIndex> placed(order.size());
        m_made.places.resize(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            placed[order[i]] = static_cast<NodeIndex>(i);
            m_made.places[i] = {boxes[order[i]].west, boxes[order[i]].south};
        }
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            auto &ends = m_ends[i].edge % 2 == 0 ? m_made.tails : m_made.heads;
            ends[m_ends[i].edge / 2] = placed[nodeOf[i]];
        }
        if (m_split.empty())
            return;
        for (std::size_t i = 0; i < m_ends.size(); ++i)
            if (m_ends[i].own == 0)
                if (const auto split = m_split.find(m_ends[i].id); split != m_split.end())
                    split->second = placed[nodeOf[i]];
    }

    [[nodiscard]] geo::Point placeOf(const End &end) const
    {
        const auto line = m_made.line(end.edge / 2);
        return end.edge % 2 == 0 ? line.front() : line.back();
    }

    void makeArcs()
    {
        m_made.firstArc.assign(m_made.places.size() + 1, 0);
        forEachArc([&](NodeIndex from, const Arc &) { ++m_made.firstArc[from + 1]; });
        std::partial_sum(m_made.firstArc.begin(), m_made.firstArc.end(), m_made.firstArc.begin());
        m_made.arcs.resize(m_made.firstArc.back());
        std::vector<std::uint32_t> next(m_made.firstArc.begin(), m_made.firstArc.end() - 1);
        forEachArc([&](NodeIndex from, const Arc &arc) { m_made.arcs[next[from]++] = arc; });
    }

    template <typename Visit>
    void forEachArc(Visit visit)
    {
        for (std::size_t i = 0; i < edgeCount(); ++i) {
            const auto edge = static_cast<EdgeIndex>(i);
            if (!m_made.usable(edge))
                continue;
            visit(m_made.tails[i], Arc{m_made.heads[i], edge, true});
            visit(m_made.heads[i], Arc{m_made.tails[i], edge, false});
        }
    }

    void makeComponents()
    {
        constexpr std::uint32_t unseen = kNone;
        std::vector<std::uint32_t> part(m_made.places.size(), unseen);
        std::vector<Component> parts;
        std::vector<NodeIndex> waiting;
        for (std::size_t i = 0; i < edgeCount(); ++i) {
            if (!m_made.usable(static_cast<EdgeIndex>(i)) || part[m_made.tails[i]] != unseen)
                continue;
            // Parts are met in the order of their lowest edge, which no order of nodes changes.
            const auto number = static_cast<std::uint32_t>(parts.size());
            parts.push_back({number, 0, 0});
            part[m_made.tails[i]] = number;
            waiting.push_back(m_made.tails[i]);
            while (!waiting.empty())
                spread(waiting, part, parts.back());
        }
        std::ranges::sort(parts, {}, [](const Component &c) { return std::pair(-c.nodes, c.number); });
        std::vector<std::uint32_t> rank(parts.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            rank[parts[i].number] = static_cast<std::uint32_t>(i);
            m_made.componentLengths.push_back(parts[i].length / 2);
        }
        for (std::uint32_t &number : part)
            number = rank[number];
        m_made.components = std::move(part);
    }

    struct Component {
        std::uint32_t number;
        std::int64_t nodes, length;
    };

    void spread(std::vector<NodeIndex> &waiting, std::vector<std::uint32_t> &part, Component &component) const
    {
        const NodeIndex node = waiting.back();
        waiting.pop_back();
        ++component.nodes;
        for (std::uint32_t i = m_made.firstArc[node]; i < m_made.firstArc[node + 1]; ++i) {
            const Arc &arc = m_made.arcs[i];
            component.length += m_made.lengths[arc.edge]; // counted from both ends
            if (part[arc.head] != kNone)
                continue;
            part[arc.head] = component.number;
            waiting.push_back(arc.head);
        }
        for (auto [link, end] = m_linked.equal_range(node); link != end; ++link) {
            if (part[link->second] != kNone)
                continue;
            part[link->second] = component.number;
            waiting.push_back(link->second);
        }
    }

    const plan::StreetLayer &m_layer;
    const std::vector<Street> &m_streets;
    std::span<const plan::Estate> m_estates;
    const geo::LocalFrame &m_frame;
    const KnownLines *m_known;
    Topology m_made;
    std::vector<End> m_ends;
    std::unordered_multimap<NodeIndex, NodeIndex> m_linked; ///< both sides of residents' gates
    std::unordered_map<std::int64_t, NodeIndex> m_split; ///< junctions in gates, and what is outside of them
};

} // namespace

Topology makeTopology(const plan::StreetLayer &streets, const geo::LocalFrame &frame, const base::Progress &progress,
                      std::span<const plan::Estate> estates, const KnownLines *known)
{
    return Maker(streets, frame, estates, known).make(progress);
}

} // namespace yike::network
