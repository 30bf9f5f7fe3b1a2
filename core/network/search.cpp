// SPDX-License-Identifier: GPL-3.0-or-later
// Bounded shortest paths: buckets of entries in one pool, cost and label in one word.
#include "core/network/search_impl.h"

#include <algorithm>
#include <utility>

namespace yike::network {

namespace {

constexpr std::uint32_t kNothing = 0xFFFFFFFFU;
/// About two and a half seconds, or metres: wide enough that few buckets are empty, narrow enough that hardly any junction is
/// settled twice within one.
constexpr unsigned kBucketBits = 11;
constexpr std::uint32_t kMostBuckets = 8192;

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
    pool.reserve(std::min<std::size_t>(states.size() + 64, 1U << 16));
}

void Search::Impl::start(std::span<const Source> from, norms::WalkerKind kind, Direction way, base::Cost most)
{
    for (const Entry &entry : pool)
        states[entry.vertex].key = kNoKey;
    pool.clear();
    sources.assign(from.begin(), from.end());
    walker = kind;
    direction = way;
    limit = std::min(most, kLongestSearch);
    costs = &data.costs.of(kind);
    bucketBits = kBucketBits;
    while (limit >> bucketBits >= kMostBuckets)
        ++bucketBits;
    buckets.assign((limit >> bucketBits) + 1, kNothing);
    for (const Source &source : sources)
        seed(source);
}

void Search::Impl::seed(const Source &source)
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
            offer(vertex, cost << 32 | source.label);
    };
    reach(ends.tail, 0);
    reach(ends.head, length);
}

inline void Search::Impl::offer(std::uint32_t vertex, std::uint64_t key)
{
    if (key >= states[vertex].key)
        return;
    states[vertex].key = key;
    std::uint32_t &bucket = buckets[static_cast<std::uint32_t>(key >> 32) >> bucketBits];
    const auto index = static_cast<std::uint32_t>(pool.size());
    pool.push_back({key, vertex, bucket});
    bucket = index;
}

void Search::Impl::spread()
{
    const CostArc *const arcs = costs->arcs(direction == Direction::Reverse).data();
    const std::uint64_t last = std::uint64_t{limit} << 32 | kNothing;
    for (std::uint32_t &bucket : buckets) {
        while (bucket != kNothing) {
            const Entry entry = pool[bucket];
            bucket = entry.next;
            const State state = states[entry.vertex];
            if (state.key != entry.key)
                continue; // a better way was found since
            for (std::uint32_t i = state.firstArc; i < state.endArc; ++i) {
                const std::uint64_t key = entry.key + (std::uint64_t{arcs[i].cost} << 32);
                State &head = states[arcs[i].head];
                if (key > last || key >= head.key)
                    continue;
                __builtin_prefetch(&arcs[head.firstArc]); // they are looked at a few buckets later
                offer(arcs[i].head, key);
            }
        }
    }
}

void Search::Impl::visitTargets(const Targets &targets)
{
    if (targetKeys.size() < targets.size())
        targetKeys.resize(targets.size(), kNoKey);
    touchedTargets.clear();
    if (targets.size() == 0)
        return;
    for (const Source &source : sources)
        reachOnOwnEdge(source, targets);
    for (const Entry &entry : pool) {
        if (states[entry.vertex].key != entry.key)
            continue;
        for (std::uint32_t i = states[entry.vertex].firstArc; i < states[entry.vertex].endArc; ++i) {
            const std::uint32_t coded = data.graph.edges[i];
            if (coded == VertexGraph::kNoEdge || !targets.any(coded / 2))
                continue;
            const std::uint32_t offset = coded % 2 == 1 ? 0 : data.topology.lengths[coded / 2];
            for (const std::uint32_t target : targets.on(coded / 2))
                reach(target, entry.key, part(coded / 2, offset, targets.joint(target).offset));
        }
    }
}

void Search::Impl::reachOnOwnEdge(const Source &source, const Targets &targets)
{
    const Joint &joint = source.joint;
    if (!usable(joint))
        return;
    const base::Cost access = flatCost(data.costs.walker(walker), joint.access);
    if (access > limit)
        return;
    for (const std::uint32_t target : targets.on(joint.edge))
        reach(target, std::uint64_t{access} << 32 | source.label,
              part(joint.edge, joint.offset, targets.joint(target).offset));
}

/// The target's own way to the street is added at the end: it is the same whichever way one came.
void Search::Impl::reach(std::uint32_t target, std::uint64_t key, base::Cost onEdge)
{
    if ((key >> 32) + onEdge > limit)
        return;
    key += std::uint64_t{onEdge} << 32;
    if (key >= targetKeys[target])
        return;
    if (targetKeys[target] == kNoKey)
        touchedTargets.push_back(target);
    targetKeys[target] = key;
}

base::Cost Search::Impl::part(EdgeIndex edge, std::uint32_t from, std::uint32_t to) const
{
    const std::uint32_t length = data.topology.lengths[edge];
    from = std::min(from, length);
    to = std::min(to, length);
    const bool backwards = direction == Direction::Reverse;
    return partCost(costs->edges[edge], length, backwards ? to : from, backwards ? from : to);
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

void Search::run(std::span<const Source> sources, const Targets &targets, norms::WalkerKind walker, Direction direction,
                 base::Cost limit, std::vector<Reached> &out)
{
    out.clear();
    m_impl->start(sources, walker, direction, limit);
    m_impl->spread();
    m_impl->visitTargets(targets);
    std::ranges::sort(m_impl->touchedTargets);
    const norms::Walker &who = m_impl->data.costs.walker(walker);
    for (const std::uint32_t target : m_impl->touchedTargets) {
        const std::uint64_t key = std::exchange(m_impl->targetKeys[target], Impl::kNoKey);
        const std::uint64_t cost = (key >> 32) + flatCost(who, targets.joint(target).access);
        if (cost <= m_impl->limit)
            out.push_back({target, static_cast<base::Cost>(cost), static_cast<std::uint32_t>(key)});
    }
}

void Search::runNodes(std::span<const Source> sources, norms::WalkerKind walker, Direction direction, base::Cost limit)
{
    m_impl->start(sources, walker, direction, limit);
    m_impl->spread();
}

base::Cost Search::nodeCost(NodeIndex node) const { return static_cast<base::Cost>(m_impl->keyOf(node) >> 32); }

std::uint32_t Search::nodeLabel(NodeIndex node) const { return static_cast<std::uint32_t>(m_impl->keyOf(node)); }

std::vector<Search::Stretch> Search::stretches() const { return m_impl->stretches(false); }

std::vector<Search::Stretch> Search::stretchesAndEnds() const { return m_impl->stretches(true); }

} // namespace yike::network
