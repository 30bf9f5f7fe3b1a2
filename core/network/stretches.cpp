// SPDX-License-Identifier: GPL-3.0-or-later
// Which stretches of the streets a search reached.
#include "core/network/search_impl.h"

#include <algorithm>
#include <tuple>

namespace yike::network {

/// A known cost at an offset of an edge: an end that was reached, or a source.
struct Search::Impl::Mark {
    EdgeIndex edge;
    std::uint32_t offset;
    base::Cost cost;
    auto operator<=>(const Mark &) const = default;
};

namespace {

/// The largest offset in [low, high] for which `holds`, given that it holds at low and, once false, stays false.
template <typename Holds>
std::uint32_t lastWhere(std::uint32_t low, std::uint32_t high, Holds holds)
{
    while (low < high) {
        const std::uint32_t middle = low + (high - low + 1) / 2;
        if (holds(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

} // namespace

std::vector<Search::Impl::Mark> Search::Impl::marks() const
{
    std::vector<Mark> found;
    for (const Entry &entry : offered()) {
        if (states[entry.vertex].key != entry.key)
            continue;
        for (std::uint32_t i = data.graph.firstArc[entry.vertex]; i < data.graph.firstArc[entry.vertex + 1]; ++i) {
            const std::uint32_t coded = data.graph.edges[i];
            if (coded == VertexGraph::kNoEdge)
                continue;
            const std::uint32_t offset = coded % 2 == 1 ? 0 : data.topology.lengths[coded / 2];
            found.push_back({coded / 2, offset, static_cast<base::Cost>(entry.key >> 32)});
        }
    }
    for (const Source &source : sources) {
        if (!usable(source.joint))
            continue;
        const base::Cost access = flatCost(data.costs.walker(walker), source.joint.access);
        const std::uint32_t offset = std::min(source.joint.offset, data.topology.lengths[source.joint.edge]);
        if (access <= limit)
            found.push_back({source.joint.edge, offset, access});
    }
    std::ranges::sort(found);
    return found;
}

std::vector<Search::Stretch> Search::Impl::stretches(bool ends) const
{
    std::vector<Stretch> out;
    const std::vector<Mark> found = marks();
    for (std::size_t first = 0; first < found.size();) {
        std::size_t last = first;
        while (last < found.size() && found[last].edge == found[first].edge)
            ++last;
        addStretches(std::span(found).subspan(first, last - first), ends, out);
        first = last;
    }
    return out;
}

void Search::Impl::addStretches(std::span<const Mark> onEdge, bool ends, std::vector<Stretch> &out) const
{
    const EdgeIndex edge = onEdge.front().edge;
    const std::uint32_t length = data.topology.lengths[edge];
    const auto first = static_cast<std::ptrdiff_t>(out.size());
    // One mark per offset, the cheapest; the ends always, even if nobody came there.
    std::vector<Mark> points;
    points.push_back({edge, 0, base::kUnreached});
    for (const Mark &mark : onEdge)
        if (points.back().offset != mark.offset || points.back().cost > mark.cost) {
            if (points.back().offset == mark.offset)
                points.pop_back();
            points.push_back(mark);
        }
    if (points.back().offset != length)
        points.push_back({edge, length, base::kUnreached});
    // A mark may be reached more cheaply from its neighbour than by its own way.
    const auto pass = [&](const Mark &from, Mark &to) {
        if (from.cost != base::kUnreached)
            to.cost = static_cast<base::Cost>(
                std::min<std::uint64_t>(to.cost, sum(from.cost, part(edge, from.offset, to.offset))));
    };
    for (std::size_t i = 1; i < points.size(); ++i)
        pass(points[i - 1], points[i]);
    for (std::size_t i = points.size() - 1; i > 0; --i)
        pass(points[i], points[i - 1]);
    for (std::size_t i = 1; i < points.size(); ++i)
        addBetween(edge, points[i - 1], points[i], out);
    if (!ends)
        return;
    for (const Mark &point : points) {
        const bool told = std::any_of(out.begin() + first, out.end(), [&](const Stretch &stretch) {
            return (stretch.from == point.offset && stretch.costFrom == point.cost) ||
                   (stretch.to == point.offset && stretch.costTo == point.cost);
        });
        if (point.cost <= limit && !told)
            out.push_back({edge, point.offset, point.offset, point.cost, point.cost});
    }
}

void Search::Impl::addBetween(EdgeIndex edge, const Mark &low, const Mark &high, std::vector<Stretch> &out) const
{
    const auto fromLow = [&](std::uint32_t at) {
        return low.cost == base::kUnreached ? std::uint64_t{base::kUnreached}
                                            : sum(low.cost, part(edge, low.offset, at));
    };
    const auto fromHigh = [&](std::uint32_t at) {
        return high.cost == base::kUnreached ? std::uint64_t{base::kUnreached}
                                             : sum(high.cost, part(edge, high.offset, at));
    };
    const auto add = [&](std::uint32_t from, std::uint32_t to, std::uint64_t costFrom, std::uint64_t costTo) {
        if (from < to)
            out.push_back({edge, from, to, static_cast<base::Cost>(costFrom), static_cast<base::Cost>(costTo)});
    };
    const bool lowReached = low.cost <= limit, highReached = high.cost <= limit;
    // Up to where each side gets, and is no worse than the other.
    std::uint32_t end = low.offset, start = high.offset;
    if (lowReached)
        end = lastWhere(low.offset, high.offset,
                        [&](std::uint32_t at) { return fromLow(at) <= limit && fromLow(at) <= fromHigh(at); });
    if (highReached) {
        const std::uint32_t span = high.offset - end;
        start =
            high.offset - lastWhere(0, span, [&](std::uint32_t back) { return fromHigh(high.offset - back) <= limit; });
    }
    add(low.offset, end, lowReached ? low.cost : 0, fromLow(end));
    add(start, high.offset, fromHigh(start), highReached ? high.cost : 0);
}

} // namespace yike::network
