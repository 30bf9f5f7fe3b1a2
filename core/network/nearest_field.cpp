// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of vertices: made from nothing, or carried over an edit.
#include "core/network/nearest_field.h"

#include "core/network/network_impl.h"

#include <algorithm>
#include <limits>

namespace yike::network {

namespace {

constexpr std::uint64_t kNoKey = std::numeric_limits<std::uint64_t>::max();
constexpr unsigned kCostShift = 32;

std::uint64_t costOf(std::uint64_t key) { return key >> kCostShift; }
std::uint64_t plus(std::uint64_t key, base::Cost cost) { return key + (std::uint64_t{cost} << kCostShift); }

} // namespace

FieldTargets::FieldTargets(const Network &network, std::shared_ptr<const Targets> targets, norms::WalkerKind walker)
    : m_targets(std::move(targets))
{
    const Network::Impl &data = *network.m_impl;
    const ArcsByStreet byStreet(data.graph, network.edgeCount());
    const WalkerCosts &costs = data.costs.of(walker);
    for (std::uint32_t target = 0; target < m_targets->size(); ++target) {
        m_first.push_back(static_cast<std::uint32_t>(m_legs.size()));
        const Joint &joint = m_targets->joint(target);
        m_access.push_back(flatCost(data.costs.walker(walker), joint.access));
        if (joint.edge >= network.edgeCount() || !data.topology.usable(joint.edge))
            continue;
        const std::uint32_t length = data.topology.lengths[joint.edge], offset = std::min(joint.offset, length);
        for (const std::uint32_t along : {0U, 1U}) {
            const std::uint64_t part = partCost(costs.edges[joint.edge], length, offset, along == 1 ? 0 : length);
            for (const std::uint32_t vertex : byStreet.verticesWith(joint.edge * 2 + along))
                if (const std::uint64_t whole = part + m_access.back(); whole <= kLongestSearch)
                    m_legs.push_back({vertex, static_cast<base::Cost>(whole)});
        }
    }
    m_first.push_back(static_cast<std::uint32_t>(m_legs.size()));
}

/// Carries offers on until nothing gets better: buckets of entries in one pool, as in Search.
class NearestField::Spread {
public:
    Spread(const Network &network, norms::WalkerKind walker, base::Cost limit, std::vector<std::uint64_t> &keys)
        : m_graph(network.m_impl->graph),
          m_arcs(network.m_impl->costs.of(walker).arcs(true)),
          m_last(std::uint64_t{limit} << kCostShift | kNone),
          m_keys(keys)
    {
        while (limit >> m_bits >= kMostBuckets)
            ++m_bits;
        m_buckets.assign((limit >> m_bits) + 1, kNone);
    }

    void offer(std::uint32_t vertex, std::uint64_t key)
    {
        if (key > m_last || key >= m_keys[vertex])
            return;
        m_keys[vertex] = key;
        std::uint32_t &bucket = m_buckets[static_cast<std::size_t>(costOf(key) >> m_bits)];
        m_pool.push_back({key, vertex, bucket});
        bucket = static_cast<std::uint32_t>(m_pool.size() - 1);
    }
    /// Along an arc, from what its tail has.
    void offerAlong(NetworkChange::ArcAt arc)
    {
        if (m_keys[arc.tail] != kNoKey)
            offer(m_arcs[arc.index].head, plus(m_keys[arc.tail], m_arcs[arc.index].cost));
    }

    void run()
    {
        for (std::uint32_t &bucket : m_buckets) {
            while (bucket != kNone) {
                const Entry entry = m_pool[bucket];
                bucket = entry.next;
                if (m_keys[entry.vertex] != entry.key)
                    continue; // a better way was found since
                for (std::uint32_t i = m_graph.firstArc[entry.vertex]; i < m_graph.firstArc[entry.vertex + 1]; ++i)
                    offer(m_arcs[i].head, plus(entry.key, m_arcs[i].cost));
            }
        }
    }

private:
    static constexpr std::uint32_t kMostBuckets = 8192;
    struct Entry {
        std::uint64_t key;
        std::uint32_t vertex, next;
    };
    const VertexGraph &m_graph;
    const std::vector<CostArc> &m_arcs;
    std::uint64_t m_last;
    std::vector<std::uint64_t> &m_keys;
    std::vector<Entry> m_pool;
    std::vector<std::uint32_t> m_buckets;
    unsigned m_bits = 11;
};

NearestField::NearestField(const Network &network, std::span<const Source> sources, norms::WalkerKind walker,
                           base::Cost limit)
    : m_walker(walker),
      m_limit(std::min(limit, kLongestSearch)),
      m_sources(sources.begin(), sources.end()),
      m_seeds(seedsOf(network, sources)),
      m_keys(network.m_impl->graph.vertexCount(), kNoKey)
{
    Spread spread(network, walker, m_limit, m_keys);
    for (const Seed &seed : m_seeds)
        spread.offer(seed.vertex, seed.key);
    spread.run();
}

std::vector<NearestField::Seed> NearestField::seedsOf(const Network &network, std::span<const Source> sources) const
{
    const Network::Impl &data = *network.m_impl;
    const WalkerCosts &costs = data.costs.of(m_walker);
    std::vector<Seed> seeds;
    for (const Source &source : sources) {
        const Joint &joint = source.joint;
        if (joint.edge >= network.edgeCount() || !data.topology.usable(joint.edge))
            continue;
        const std::uint64_t access = flatCost(data.costs.walker(m_walker), joint.access);
        const VertexGraph::Ends ends = data.graph.startEnds(data.topology, joint.edge);
        const std::uint32_t length = data.topology.lengths[joint.edge], offset = std::min(joint.offset, length);
        const auto add = [&](std::uint32_t vertex, std::uint32_t end) {
            const std::uint64_t cost = access + partCost(costs.edges[joint.edge], length, end, offset);
            if (cost <= m_limit)
                seeds.push_back({vertex, cost << kCostShift | source.label});
        };
        add(ends.tail, 0);
        add(ends.head, length);
    }
    std::ranges::sort(seeds);
    return seeds;
}

/// Vertices before whose key came over something that is lost, directly or over others: every chain of exact steps is
/// followed, so that two vertices without cost between them cannot keep each other alive.
std::vector<bool> NearestField::hungOnLost(const NetworkChange &change, std::span<const Seed> lostSeeds) const
{
    const VertexGraph &graph = change.m_before.m_impl->graph;
    const std::vector<CostArc> &arcs = change.m_before.m_impl->costs.of(m_walker).arcs(true);
    std::vector<bool> hung(m_keys.size(), false);
    std::vector<std::uint32_t> waiting;
    const auto mark = [&](std::uint32_t vertex) {
        if (m_keys[vertex] == kNoKey || hung[vertex])
            return;
        hung[vertex] = true;
        waiting.push_back(vertex);
    };
    const auto passes = [&](std::uint32_t tail, std::uint32_t index) {
        return m_keys[tail] != kNoKey && plus(m_keys[tail], arcs[index].cost) == m_keys[arcs[index].head];
    };
    for (const NetworkChange::ArcAt &arc : change.m_lost)
        if (passes(arc.tail, arc.index))
            mark(arcs[arc.index].head);
    for (const Seed &seed : lostSeeds)
        if (m_keys[seed.vertex] == seed.key)
            mark(seed.vertex);
    for (std::uint32_t vertex = 0; vertex < m_keys.size(); ++vertex)
        if (change.m_nowOf[vertex] == kNone)
            mark(vertex);
    while (!waiting.empty()) {
        const std::uint32_t vertex = waiting.back();
        waiting.pop_back();
        for (std::uint32_t i = graph.firstArc[vertex]; i < graph.firstArc[vertex + 1]; ++i)
            if (passes(vertex, i))
                mark(arcs[i].head);
    }
    return hung;
}

void NearestField::follow(const NetworkChange &change, std::span<const Source> sources)
{
    std::vector<Seed> seeds = seedsOf(change.m_now, sources);
    std::vector<Seed> lost, kept;
    for (const Seed &seed : m_seeds) {
        const Seed carried{change.m_nowOf[seed.vertex], seed.key};
        (std::ranges::binary_search(seeds, carried) ? kept : lost)
            .push_back(std::ranges::binary_search(seeds, carried) ? carried : seed);
    }
    std::ranges::sort(kept);
    const std::vector<bool> hung = hungOnLost(change, lost);
    std::vector<std::uint64_t> keys(change.m_now.m_impl->graph.vertexCount(), kNoKey);
    std::vector<std::uint32_t> open = change.m_added;
    for (std::size_t vertex = 0; vertex < m_keys.size(); ++vertex) {
        const std::uint32_t now = change.m_nowOf[vertex];
        if (now == kNone)
            continue;
        if (hung[vertex])
            open.push_back(now);
        else
            keys[now] = m_keys[vertex];
    }
    Spread spread(change.m_now, m_walker, m_limit, keys);
    for (const std::uint32_t vertex : open) {
        for (std::uint32_t i = change.m_firstInto[vertex]; i < change.m_firstInto[vertex + 1]; ++i)
            spread.offerAlong(change.m_into[i]);
        for (auto seed = std::ranges::lower_bound(seeds, Seed{vertex, 0});
             seed != seeds.end() && seed->vertex == vertex; ++seed)
            spread.offer(vertex, seed->key);
    }
    for (const NetworkChange::ArcAt &arc : change.m_gained)
        spread.offerAlong(arc);
    for (const Seed &seed : seeds)
        if (!std::ranges::binary_search(kept, seed))
            spread.offer(seed.vertex, seed.key);
    spread.run();
    m_keys = std::move(keys);
    m_seeds = std::move(seeds);
    m_sources.assign(sources.begin(), sources.end());
}

void NearestField::relabel(std::span<const std::uint32_t> newLabel)
{
    const auto renew = [&](std::uint64_t key) {
        return key == kNoKey ? key : key >> kCostShift << kCostShift | newLabel[static_cast<std::uint32_t>(key)];
    };
    for (std::uint64_t &key : m_keys)
        key = renew(key);
    for (Seed &seed : m_seeds)
        seed.key = renew(seed.key);
    for (Source &source : m_sources)
        source.label = newLabel[source.label];
}

void NearestField::reach(const Network &network, const FieldTargets &targets, std::vector<Reached> &out) const
{
    out.clear();
    const std::size_t count = targets.m_targets->size();
    std::vector<std::uint64_t> best(count, kNoKey);
    for (std::size_t target = 0; target < count; ++target) {
        for (std::uint32_t i = targets.m_first[target]; i < targets.m_first[target + 1]; ++i) {
            const FieldTargets::Leg &leg = targets.m_legs[i];
            if (m_keys[leg.vertex] != kNoKey)
                best[target] = std::min(best[target], plus(m_keys[leg.vertex], leg.cost));
        }
    }
    const Network::Impl &data = *network.m_impl;
    const WalkerCosts &costs = data.costs.of(m_walker);
    for (const Source &source : m_sources) {
        const Joint &joint = source.joint;
        if (joint.edge >= network.edgeCount() || !data.topology.usable(joint.edge))
            continue;
        const std::uint64_t access = flatCost(data.costs.walker(m_walker), joint.access);
        const std::uint32_t length = data.topology.lengths[joint.edge], offset = std::min(joint.offset, length);
        for (const std::uint32_t target : targets.m_targets->on(joint.edge)) {
            const std::uint32_t from = std::min(targets.m_targets->joint(target).offset, length);
            const std::uint64_t cost = access + partCost(costs.edges[joint.edge], length, from, offset);
            const std::uint64_t whole = cost + targets.m_access[target];
            if (whole <= m_limit)
                best[target] = std::min(best[target], whole << kCostShift | source.label);
        }
    }
    for (std::size_t target = 0; target < count; ++target)
        if (best[target] != kNoKey && costOf(best[target]) <= m_limit)
            out.push_back({static_cast<std::uint32_t>(target), static_cast<base::Cost>(costOf(best[target])),
                           static_cast<std::uint32_t>(best[target])});
}

} // namespace yike::network
