// SPDX-License-Identifier: GPL-3.0-or-later
// From costs of vertices to costs of targets on edges.
#include "core/network/search_impl.h"

#include <algorithm>
#include <utility>

namespace yike::network {

void Search::Impl::gather(const Targets &targets, std::vector<Reached> &out)
{
    out.clear();
    visitTargets(targets);
    const norms::Walker &who = data.costs.walker(walker);
    for (const std::uint32_t target : touchedTargets) {
        const std::uint64_t key = std::exchange(targetKeys[target], kNoKey);
        const std::uint64_t cost = (key >> 32) + flatCost(who, targets.joint(target).access);
        if (cost <= limit)
            out.push_back({target, static_cast<base::Cost>(cost), static_cast<std::uint32_t>(key)});
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
    // From whichever side there is less to look at.
    if (targets.size() < used / 2)
        askTargets(targets);
    else
        tellTargets(targets);
}

void Search::Impl::tellTargets(const Targets &targets)
{
    for (const Entry &entry : offered()) {
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
    std::ranges::sort(touchedTargets);
}

void Search::Impl::askTargets(const Targets &targets)
{
    // What was reached on the sources' own edges comes again, in its place.
    touchedTargets.clear();
    for (std::uint32_t target = 0; target < targets.size(); ++target) {
        const Joint &joint = targets.joint(target);
        if (!usable(joint))
            continue;
        const VertexGraph::Ends ends = data.graph.startEnds(data.topology, joint.edge);
        const bool inside = ends.tail >= data.graph.nodeCount;
        const auto bestOf = [&](std::uint32_t vertex) { // still leaving, or having come in
            return inside ? std::min(states[vertex].key, states[vertex + 1].key) : states[vertex].key;
        };
        std::uint64_t &best = targetKeys[target];
        const auto offer = [&](std::uint64_t key, std::uint32_t offset) {
            // Nearer than the way to the end alone, nothing can get better.
            if (key >= best)
                return;
            const base::Cost onEdge = part(joint.edge, offset, joint.offset);
            if ((key >> 32) + onEdge <= limit)
                best = std::min(best, key + (std::uint64_t{onEdge} << 32));
        };
        offer(bestOf(ends.tail), 0);
        offer(bestOf(ends.head), data.topology.lengths[joint.edge]);
        if (best != kNoKey)
            touchedTargets.push_back(target);
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

} // namespace yike::network
