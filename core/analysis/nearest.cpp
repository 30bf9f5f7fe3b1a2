// SPDX-License-Identifier: GPL-3.0-or-later
// Nearest outlets by multi-source searches on the reversed graph: time runs from the residence to the outlet.
#include "core/analysis/nearest.h"

#include <algorithm>

namespace yike::analysis {

namespace {

/// A candidate wins if it is nearer, or as near with a lower index.
void offer(NearestTimes &times, std::uint32_t residence, base::Cost cost, std::uint32_t outlet)
{
    base::Cost &best = times.cost[residence];
    std::uint32_t &winner = times.outlet[residence];
    if (cost < best || (cost == best && outlet < winner)) {
        best = cost;
        winner = outlet;
    }
}

std::vector<Pair> pairsAmong(std::span<const network::Reached> reached, const Situation &situation,
                             const OutletFacts &outlet)
{
    std::vector<Pair> pairs;
    pairs.reserve(reached.size());
    for (const network::Reached &hit : reached) {
        if (serves(outlet, situation.plan->residences[hit.target]))
            pairs.push_back({hit.target, hit.cost});
    }
    return pairs;
}

} // namespace

SearchPool::SearchPool(const Situation &situation) : m_network(situation.network) {}

network::Search &SearchPool::mine()
{
    auto &search = m_searches.local();
    if (!search)
        search.emplace(m_network);
    return *search;
}

NearestTimes noTimes(std::size_t residences)
{
    return {std::vector<base::Cost>(residences, base::kUnreached),
            std::vector<std::uint32_t>(residences, network::kNone)};
}

SourceGroups sourcesOf(const Ledger &ledger, std::span<const std::uint32_t> outlets)
{
    SourceGroups groups;
    for (const std::uint32_t index : outlets) {
        const OutletFacts &outlet = ledger.fact(index);
        if (!outlet.joint.joined() || (outlet.estateOnly && !outlet.estate))
            continue;
        groups[outlet.estateOnly ? outlet.estate : plan::EstateId{}].push_back({outlet.joint, index});
    }
    return groups;
}

void take(NearestTimes &times, const std::vector<plan::Residence> &residences, plan::EstateId estate,
          std::span<const network::Reached> reached)
{
    for (const network::Reached &hit : reached) {
        if (!estate || residences[hit.target].estate == estate)
            offer(times, hit.target, hit.cost, hit.label);
    }
}

NearestTimes nearestTimes(const Situation &situation, const Ledger &ledger, std::span<const std::uint32_t> outlets,
                          norms::WalkerKind walker, base::Cost limit, SearchPool &pool,
                          network::Search::Ceiling *ceiling)
{
    const auto &residences = situation.plan->residences;
    NearestTimes times = noTimes(residences.size());
    std::vector<network::Reached> reached;
    for (const auto &[estate, sources] : sourcesOf(ledger, outlets)) {
        network::Search &search = pool.mine();
        search.run(sources, *situation.targets, walker, network::Direction::Reverse, limit, reached);
        if (ceiling != nullptr && !estate)
            search.takeCeiling(*ceiling);
        take(times, residences, estate, reached);
    }
    return times;
}

std::vector<Pair> pairsOf(const Situation &situation, const OutletFacts &outlet, norms::WalkerKind walker,
                          base::Cost limit, SearchPool &pool)
{
    if (!outlet.joint.joined())
        return {};
    const network::Source source{outlet.joint, 0};
    std::vector<network::Reached> reached;
    pool.mine().run({&source, 1}, *situation.targets, walker, network::Direction::Reverse, limit, reached);
    return pairsAmong(reached, situation, outlet);
}

std::vector<Pair> pairsBelow(const network::Search::Ceiling &ceiling, const Situation &situation,
                             const OutletFacts &outlet, norms::WalkerKind walker, base::Cost limit, SearchPool &pool)
{
    if (!outlet.joint.joined())
        return {};
    const network::Source source{outlet.joint, 0};
    std::vector<network::Reached> reached;
    pool.mine().runBelow(ceiling, {&source, 1}, *situation.targets, walker, network::Direction::Reverse, limit,
                         reached);
    return pairsAmong(reached, situation, outlet);
}

void improve(NearestTimes &times, std::uint32_t outlet, std::span<const Pair> pairs)
{
    for (const Pair &pair : pairs)
        offer(times, pair.residence, pair.cost, outlet);
}

} // namespace yike::analysis
