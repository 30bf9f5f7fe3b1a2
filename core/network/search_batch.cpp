// SPDX-License-Identifier: GPL-3.0-or-later
// Searches shared out to threads, neighbours together: what one search brought into the cache serves the next.
#include "core/network/search_batch.h"

#include "core/network/search_impl.h"

#include <tbb/blocked_range.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace yike::network {

struct SearchBatch::Impl {
    struct Workspace {
        explicit Workspace(const std::shared_ptr<const Network> &network) : search(network) {}
        Search search;
        std::vector<Reached> reached;
        std::vector<ReachedNode> nodes;
        std::vector<std::int64_t> sums;
    };
    using Workspaces = tbb::enumerable_thread_specific<std::unique_ptr<Workspace>>;

    explicit Impl(std::shared_ptr<const Network> shared) : network(std::move(shared)) {}

    Workspace &mine()
    {
        auto &workspace = workspaces.local();
        if (!workspace)
            workspace = std::make_unique<Workspace>(network);
        return *workspace;
    }

    /// Sources by where their streets begin: nodes are numbered so that neighbours lie together.
    [[nodiscard]] std::vector<std::uint32_t> byPlace(std::span<const Joint> sources) const
    {
        std::vector<std::uint32_t> order(sources.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, {}, [&](std::uint32_t i) {
            const EdgeIndex edge = sources[i].edge;
            return std::pair(edge < network->edgeCount() ? network->tail(edge) : kNone, i);
        });
        return order;
    }

    /// work(workspace, source) for all.
    template <typename Work>
    void forEachSource(std::span<const Joint> sources, Work work)
    {
        const std::vector<std::uint32_t> order = byPlace(sources);
        tbb::parallel_for(tbb::blocked_range<std::size_t>(0, order.size(), 8), [&](const auto &range) {
            Workspace &workspace = mine();
            for (std::size_t i = range.begin(); i < range.end(); ++i)
                work(workspace, order[i]);
        });
    }

    /// What every thread has added up, together.
    std::vector<std::int64_t> gathered(std::size_t size)
    {
        std::vector<std::int64_t> total;
        for (auto &workspace : workspaces) {
            if (!workspace || workspace->sums.empty())
                continue;
            if (total.empty())
                total = std::move(workspace->sums);
            else
                std::ranges::transform(total, workspace->sums, total.begin(), std::plus());
            workspace->sums.clear();
        }
        total.resize(size);
        return total;
    }

    std::shared_ptr<const Network> network;
    Workspaces workspaces;
};

SearchBatch::SearchBatch(std::shared_ptr<const Network> network) : m_impl(std::make_unique<Impl>(std::move(network))) {}
SearchBatch::~SearchBatch() = default;
SearchBatch::SearchBatch(SearchBatch &&) noexcept = default;
SearchBatch &SearchBatch::operator=(SearchBatch &&) noexcept = default;

SearchBatch::Pairs SearchBatch::pairs(std::span<const Joint> sources, const Targets &targets, const Walk &walk)
{
    std::vector<std::vector<Pair>> bySource(sources.size());
    m_impl->forEachSource(sources, [&](Impl::Workspace &mine, std::uint32_t i) {
        const Source source{sources[i], 0};
        mine.search.run({&source, 1}, targets, walk.walker, walk.direction, walk.limit, mine.reached);
        bySource[i].reserve(mine.reached.size());
        for (const Reached &one : mine.reached)
            bySource[i].push_back({one.target, one.cost});
    });
    Pairs out;
    out.first.push_back(0);
    for (const auto &own : bySource)
        out.first.push_back(out.first.back() + own.size());
    out.pairs.reserve(out.first.back());
    for (const auto &own : bySource)
        out.pairs.insert(out.pairs.end(), own.begin(), own.end());
    return out;
}

std::vector<SearchBatch::Nearest> SearchBatch::nearestOfEach(std::span<const Category> categories,
                                                             const Targets &targets, const Walk &walk)
{
    std::vector<Nearest> out(categories.size());
    tbb::parallel_for(std::size_t{0}, categories.size(), [&](std::size_t i) {
        Impl::Workspace &mine = m_impl->mine();
        out[i].cost.assign(targets.size(), base::kUnreached);
        out[i].label.assign(targets.size(), kNone);
        mine.search.run(categories[i], targets, walk.walker, walk.direction, walk.limit, mine.reached);
        for (const Reached &one : mine.reached) {
            out[i].cost[one.target] = one.cost;
            out[i].label[one.target] = one.label;
        }
    });
    return out;
}

std::vector<SearchBatch::Nearest> SearchBatch::nearestOfEachAtNodes(std::span<const Category> categories,
                                                                    const Walk &walk)
{
    std::vector<Nearest> out(categories.size());
    nodesNear(categories, walk, [&](std::size_t i, std::span<const ReachedNode> nodes) {
        out[i].cost.assign(m_impl->network->nodeCount(), base::kUnreached);
        out[i].label.assign(m_impl->network->nodeCount(), kNone);
        for (const ReachedNode &one : nodes) {
            out[i].cost[one.node] = one.cost;
            out[i].label[one.node] = one.label;
        }
    });
    return out;
}

std::vector<std::int64_t> SearchBatch::sums(std::span<const Joint> sources, std::span<const std::int64_t> weights,
                                            const Targets &targets, const Walk &walk)
{
    m_impl->forEachSource(sources, [&](Impl::Workspace &mine, std::uint32_t i) {
        mine.sums.resize(targets.size());
        const Source source{sources[i], 0};
        mine.search.run({&source, 1}, targets, walk.walker, walk.direction, walk.limit, mine.reached);
        for (const Reached &one : mine.reached)
            mine.sums[one.target] += weights[i];
    });
    return m_impl->gathered(targets.size());
}

std::vector<std::int64_t> SearchBatch::sumsAtNodes(std::span<const Joint> sources,
                                                   std::span<const std::int64_t> weights, const Walk &walk)
{
    m_impl->forEachSource(sources, [&](Impl::Workspace &mine, std::uint32_t i) {
        mine.sums.resize(m_impl->network->nodeCount());
        const Source source{sources[i], 0};
        mine.search.runNodes({&source, 1}, walk.walker, walk.direction, walk.limit);
        mine.search.m_impl->forEachNode([&](NodeIndex node, std::uint64_t) { mine.sums[node] += weights[i]; });
    });
    return m_impl->gathered(m_impl->network->nodeCount());
}

std::vector<std::int64_t> SearchBatch::sumsReached(std::span<const Joint> sources, const Targets &targets,
                                                   std::span<const std::int64_t> weights, const Walk &walk)
{
    std::vector<std::int64_t> out(sources.size());
    m_impl->forEachSource(sources, [&](Impl::Workspace &mine, std::uint32_t i) {
        const Source source{sources[i], 0};
        mine.search.run({&source, 1}, targets, walk.walker, walk.direction, walk.limit, mine.reached);
        for (const Reached &one : mine.reached)
            out[i] += weights[one.target];
    });
    return out;
}

void SearchBatch::nodesWithin(std::span<const Joint> sources, const Walk &walk, const VisitNodes &visit)
{
    m_impl->forEachSource(sources, [&](Impl::Workspace &mine, std::uint32_t i) {
        const Source source{sources[i], i};
        mine.search.runNodes({&source, 1}, walk.walker, walk.direction, walk.limit);
        mine.search.nodesReached(mine.nodes);
        visit(i, mine.nodes);
    });
}

void SearchBatch::nodesNear(std::span<const Category> categories, const Walk &walk, const VisitNodes &visit)
{
    tbb::parallel_for(std::size_t{0}, categories.size(), [&](std::size_t i) {
        Impl::Workspace &mine = m_impl->mine();
        mine.search.runNodes(categories[i], walk.walker, walk.direction, walk.limit);
        mine.search.nodesReached(mine.nodes);
        visit(i, mine.nodes);
    });
}

std::vector<NearestWay> nearestWays(Search &search, const Joint &from, const Targets &targets,
                                    std::span<const std::uint32_t> category, norms::WalkerKind walker, base::Cost limit)
{
    const Source source{from, 0};
    std::vector<Reached> reached;
    search.run({&source, 1}, targets, walker, Direction::Forward, limit, reached);
    std::map<std::uint32_t, Reached> best;
    for (const Reached &one : reached) {
        const auto [at, isNew] = best.try_emplace(category[one.target], one);
        if (!isNew && std::tuple(one.cost, one.target) < std::tuple(at->second.cost, at->second.target))
            at->second = one;
    }
    std::vector<NearestWay> out;
    for (const auto &[kind, one] : best)
        out.push_back({kind, one.target, search.pathTo(targets.joint(one.target))});
    return out;
}

} // namespace yike::network
