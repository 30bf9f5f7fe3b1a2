// SPDX-License-Identifier: GPL-3.0-or-later
// Bounded shortest paths: buckets of entries in one pool, cost and label in one word.
#include "core/network/search_impl.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace yike::network {

namespace {

/// About two and a half seconds, or metres: wide enough that few buckets are empty, narrow enough that hardly any junction is
/// settled twice within one.
constexpr unsigned kBucketBits = 11;
constexpr std::uint32_t kMostBuckets = 8192;
/// What a group of sources works on fits the cache of a core: a few hundred kilobytes.
constexpr std::size_t kVerticesPerGroup = 8192;
constexpr std::size_t kMostGroups = 256;
/// Some two minutes, or 130 m.
constexpr std::uint32_t kBucketsATurn = 64;

} // namespace

Search::Search(std::shared_ptr<const Network> network) : m_impl(std::make_unique<Impl>(std::move(network))) {}
Search::~Search() = default;
Search::Search(Search &&) noexcept = default;
Search &Search::operator=(Search &&) noexcept = default;

Search::Impl::Impl(std::shared_ptr<const Network> from)
    : network(std::move(from)),
      data(*network->m_impl),
      states(data.graph.vertexCount())
{
    for (std::size_t i = 0; i < states.size(); ++i)
        states[i] = {kNoKey, data.graph.firstArc[i], data.graph.firstArc[i + 1]};
    makeRoom(std::min<std::size_t>(states.size() + 64, 1U << 14));
}

void Search::Impl::makeRoom(std::size_t more)
{
    if (used + more > pool.size())
        pool.resize(std::max(used + more, pool.size() * 2));
}

void Search::Impl::start(std::span<const Source> from, norms::WalkerKind kind, Direction way, base::Cost most)
{
    for (const Entry &entry : offered())
        states[entry.vertex].key = kNoKey;
    used = 0;
    sources.assign(from.begin(), from.end());
    walker = kind;
    direction = way;
    limit = std::min(most, kLongestSearch);
    costs = &data.costs.of(kind);
    bucketBits = kBucketBits;
    while (limit >> bucketBits >= kMostBuckets)
        ++bucketBits;
    bucketsEach = (limit >> bucketBits) + 1;
    makeGroups();
    buckets.assign(std::size_t{groups} * bucketsEach + 1, kNothing);
    makeRoom(2 * sources.size());
    for (std::uint32_t i = 0; i < sources.size(); ++i)
        seed(sources[i],
             groups == 1 ? 0 : static_cast<std::uint32_t>(std::uint64_t{rankOf[i]} * groups / sources.size()));
}

/// Neighbouring sources make a group.
void Search::Impl::makeGroups()
{
    const std::size_t most = std::min<std::size_t>(sources.size(), kMostGroups);
    groups = static_cast<std::uint32_t>(
        std::clamp<std::size_t>(states.size() / kVerticesPerGroup, 1, std::max<std::size_t>(most, 1)));
    if (groups == 1)
        return;
    std::vector<std::uint32_t> order(sources.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t i) {
        const EdgeIndex edge = sources[i].joint.edge; // nodes are numbered so that neighbours lie together
        return std::pair(edge < data.topology.tails.size() ? data.topology.tails[edge] : kNone, i);
    });
    rankOf.resize(sources.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        rankOf[order[rank]] = rank;
}

void Search::Impl::seed(const Source &source, std::uint32_t group)
{
    const Joint &joint = source.joint;
    if (!usable(joint))
        return;
    const base::Cost access = flatCost(data.costs.walker(walker), joint.access);
    const VertexGraph::Ends ends = data.graph.startEnds(data.topology, joint.edge);
    const std::uint32_t length = data.topology.lengths[joint.edge];
    const auto reach = [&](std::uint32_t vertex, std::uint32_t offset) {
        const std::uint64_t cost = sum(access, part(joint.edge, joint.offset, offset));
        if (cost <= limit)
            offer(vertex, cost << 32 | source.label, group);
    };
    reach(ends.tail, 0);
    reach(ends.head, length);
}

void Search::Impl::offer(std::uint32_t vertex, std::uint64_t key, std::uint32_t group)
{
    if (key >= states[vertex].key)
        return;
    states[vertex].key = key;
    std::uint32_t &bucket = buckets[group * bucketsEach + (static_cast<std::uint32_t>(key >> 32) >> bucketBits)];
    pool[used] = {key, vertex, bucket};
    bucket = used++;
}

/// A search of a whole city from hundreds of sources has its frontier everywhere, and every step is somewhere the cache knows
/// nothing of. So each group of neighbours goes some way ahead before the next one has its turn: where two meet, a few
/// vertices are settled again, and the keys come out the same in any order.
void Search::Impl::spread(const Ceiling *ceiling)
{
    if (ceiling != nullptr && ceiling->costs.size() == states.size())
        settleAll<true>(ceiling->costs.data());
    else
        settleAll<false>(nullptr);
}

template <bool kBelow>
void Search::Impl::settleAll(const base::Cost *ceiling)
{
    for (std::uint32_t first = 0; first < bucketsEach; first += kBucketsATurn) {
        const std::uint32_t last = groups == 1 ? bucketsEach : std::min(first + kBucketsATurn, bucketsEach);
        for (std::uint32_t group = 0; group < groups; ++group)
            for (std::uint32_t bucket = first; bucket < last; ++bucket)
                settle<kBelow>(group * bucketsEach, bucket, ceiling);
        if (groups == 1)
            return;
    }
}

/// group: where its buckets begin.
template <bool kBelow>
void Search::Impl::settle(std::uint32_t group, std::uint32_t number, const base::Cost *ceiling)
{
    const CostArc *const arcs = costs->arcs(direction == Direction::Reverse).data();
    const std::uint64_t beyond = (std::uint64_t{limit} + 1) << 32;
    const auto nowhere = static_cast<std::uint32_t>(buckets.size() - 1);
    const unsigned shift = 32 + bucketBits;
    State *const known = states.data();
    std::uint32_t *const lists = buckets.data();
    std::uint32_t &list = lists[group + number];
    while (list != kNothing) {
        const Entry entry = pool[list];
        list = entry.next;
        const State state = known[entry.vertex];
        if (state.key != entry.key)
            continue; // a better way was found since
        makeRoom(state.endArc - state.firstArc);
        Entry *const room = pool.data();
        std::uint32_t next = used;
        // Whether an arc leads to something better is anybody's guess, and a wrong guess costs the processor more than the
        // whole arc: so every arc writes an entry, and one that is no offer is written over by the next.
        for (std::uint32_t i = state.firstArc; i < state.endArc; ++i) {
            const std::uint64_t key = entry.key + (std::uint64_t{arcs[i].cost} << 32);
            State &head = known[arcs[i].head];
            __builtin_prefetch(&arcs[head.firstArc]); // they are looked at a few buckets later
            std::uint64_t most = std::min(head.key, beyond);
            if constexpr (kBelow)
                most = std::min(most, (std::uint64_t{ceiling[arcs[i].head]} + 1) << 32);
            const std::uint32_t better = key < most ? 1 : 0;
            const std::uint64_t all = ~(std::uint64_t{better} - 1);
            head.key ^= (head.key ^ key) & all;
            const std::uint32_t wanted = group + static_cast<std::uint32_t>(key >> shift);
            std::uint32_t &bucket = lists[nowhere ^ ((nowhere ^ wanted) & all)];
            room[next] = {key, arcs[i].head, bucket};
            bucket = next;
            next += better;
        }
        used = next;
    }
}

std::uint64_t Search::Impl::keyOf(NodeIndex node) const
{
    std::uint64_t key = states[node].key;
    const auto &inside = data.graph.insideFirst;
    if (!inside.empty())
        for (std::uint32_t i = data.graph.nodeCount + 2 * inside[node]; i < data.graph.nodeCount + 2 * inside[node + 1];
             ++i)
            key = std::min(key, states[i].key);
    return key;
}

std::uint32_t Search::Impl::firstWith(NodeIndex node, std::uint64_t key) const
{
    if (states[node].key == key)
        return node;
    std::uint32_t vertex = data.graph.nodeCount + 2 * data.graph.insideFirst[node];
    while (states[vertex].key != key)
        ++vertex;
    return vertex;
}

void Search::run(std::span<const Source> sources, const Targets &targets, norms::WalkerKind walker, Direction direction,
                 base::Cost limit, std::vector<Reached> &out)
{
    m_impl->start(sources, walker, direction, limit);
    m_impl->spread();
    m_impl->gather(targets, out);
}

void Search::takeCeiling(Ceiling &out) const
{
    out.costs.assign(m_impl->states.size(), kLongestSearch);
    for (const Impl::Entry &entry : m_impl->offered())
        out.costs[entry.vertex] = static_cast<base::Cost>(m_impl->states[entry.vertex].key >> 32);
}

void Search::runBelow(const Ceiling &ceiling, std::span<const Source> sources, const Targets &targets,
                      norms::WalkerKind walker, Direction direction, base::Cost limit, std::vector<Reached> &out)
{
    m_impl->start(sources, walker, direction, limit);
    m_impl->spread(&ceiling);
    m_impl->gather(targets, out);
}

void Search::runNodes(std::span<const Source> sources, norms::WalkerKind walker, Direction direction, base::Cost limit)
{
    m_impl->start(sources, walker, direction, limit);
    m_impl->spread();
}

base::Cost Search::nodeCost(NodeIndex node) const { return static_cast<base::Cost>(m_impl->keyOf(node) >> 32); }

std::uint32_t Search::nodeLabel(NodeIndex node) const { return static_cast<std::uint32_t>(m_impl->keyOf(node)); }

void Search::nodesReached(std::vector<ReachedNode> &out) const
{
    out.clear();
    m_impl->forEachNode([&](NodeIndex node, std::uint64_t key) {
        out.push_back({node, static_cast<base::Cost>(key >> 32), static_cast<std::uint32_t>(key)});
    });
}

std::vector<Search::Stretch> Search::stretches() const { return m_impl->stretches(false); }

std::vector<Search::Stretch> Search::stretchesAndEnds() const { return m_impl->stretches(true); }

Joint jointAt(const Network &network, NodeIndex node)
{
    const std::span<const Arc> arcs = network.arcsFrom(node);
    const auto isPublic = [&](const Arc &arc) {
        return network.streets().streets[arc.edge].access == plan::Access::Everybody;
    };
    const auto found = std::ranges::find_if(arcs, isPublic);
    const Arc &arc = found != arcs.end() ? *found : arcs.front();
    Joint joint;
    joint.edge = arc.edge;
    joint.offset = arc.along ? 0 : network.length(arc.edge);
    return joint;
}

} // namespace yike::network
