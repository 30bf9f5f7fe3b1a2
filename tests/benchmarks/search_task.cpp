// SPDX-License-Identifier: GPL-3.0-or-later
// A: what lies within 1,000 m of each of 1,000 outlets. B: nearest in 20 categories within 1,500 m, everywhere. C: weights of
// the outlets within 1,000 m added up, everywhere. Ours and the plain search by turns, and their answers compared.
#include "core/network/search_batch.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/node_city.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace yike::bench {

namespace {

using network::SearchBatch;

constexpr std::uint32_t kNear = 1'000'000, kFarther = 1'500'000; ///< mm

/// What is found of each outlet: nodes, and all their costs added up.
struct Within {
    std::vector<std::uint64_t> nodes, cost;
    explicit Within(std::size_t outlets) : nodes(outlets), cost(outlets) {}
};

/// Per category and node.
using NearestTable = std::vector<std::vector<std::uint32_t>>;

/// Kept from run to run, so that nobody measures how the system hands out memory.
void clear(NearestTable &table, const NodeCity &city)
{
    table.resize(NodeCity::kCategories);
    for (auto &row : table)
        row.assign(city.plain.nodeCount(), PlainSearch::kFar);
}

class Plain {
public:
    explicit Plain(const NodeCity &city) : m_city(city), m_search(city.plain)
    {
        m_categories.resize(NodeCity::kCategories);
        for (std::size_t i = 0; i < city.outlets.size(); ++i)
            m_categories[i % NodeCity::kCategories].push_back(city.outlets[i]);
    }

    Within within()
    {
        Within answer(m_city.outlets.size());
        for (std::size_t i = 0; i < m_city.outlets.size(); ++i) {
            m_search.run({&m_city.outlets[i], 1}, kNear);
            answer.nodes[i] = m_search.reached().size();
            for (const std::uint32_t node : m_search.reached())
                answer.cost[i] += m_search.cost(node);
        }
        return answer;
    }

    const NearestTable &nearest()
    {
        clear(m_nearest, m_city);
        for (std::size_t c = 0; c < m_nearest.size(); ++c) {
            m_search.run(m_categories[c], kFarther);
            for (const std::uint32_t node : m_search.reached())
                m_nearest[c][node] = m_search.cost(node);
        }
        return m_nearest;
    }

    std::vector<std::int64_t> sums()
    {
        std::vector<std::int64_t> all(m_city.plain.nodeCount());
        for (std::size_t i = 0; i < m_city.outlets.size(); ++i) {
            m_search.run({&m_city.outlets[i], 1}, kNear);
            for (const std::uint32_t node : m_search.reached())
                all[node] += m_city.weights[i];
        }
        return all;
    }

private:
    const NodeCity &m_city;
    std::vector<std::vector<std::uint32_t>> m_categories;
    PlainSearch m_search;
    NearestTable m_nearest;
};

class Ours {
public:
    explicit Ours(const NodeCity &city) : m_city(city), m_weights(city.weights), m_batch(city.network)
    {
        m_categories.resize(NodeCity::kCategories);
        for (std::size_t i = 0; i < city.outlets.size(); ++i) {
            m_outlets.push_back(city.joints[city.outlets[i]]);
            m_categories[i % NodeCity::kCategories].push_back({m_outlets.back(), static_cast<std::uint32_t>(i)});
        }
    }

    Within within()
    {
        Within answer(m_outlets.size());
        m_batch.nodesWithin(m_outlets, {.limit = kNear},
                            [&](std::size_t i, std::span<const network::ReachedNode> nodes) {
                                answer.nodes[i] = nodes.size();
                                for (const network::ReachedNode &one : nodes)
                                    answer.cost[i] += one.cost;
                            });
        return answer;
    }

    const NearestTable &nearest()
    {
        clear(m_nearest, m_city);
        m_batch.nodesNear(m_categories, {.limit = kFarther},
                          [&](std::size_t c, std::span<const network::ReachedNode> nodes) {
                              for (const network::ReachedNode &one : nodes)
                                  m_nearest[c][one.node] = one.cost;
                          });
        return m_nearest;
    }

    std::vector<std::int64_t> sums() { return m_batch.sumsAtNodes(m_outlets, m_weights, {.limit = kNear}); }

private:
    const NodeCity &m_city;
    std::vector<network::Joint> m_outlets;
    std::vector<std::int64_t> m_weights;
    std::vector<SearchBatch::Category> m_categories;
    SearchBatch m_batch;
    NearestTable m_nearest;
};

/// What no search can go below: every node and arc looked at once in the order they are settled, nothing to queue.
class Floor {
public:
    explicit Floor(const NodeCity &city) : m_graph(city.plain), m_cost(city.plain.nodeCount(), PlainSearch::kFar)
    {
        PlainSearch search(m_graph);
        for (const std::uint32_t outlet : city.outlets) {
            search.run({&outlet, 1}, kNear);
            std::vector<std::uint32_t> order(search.reached().begin(), search.reached().end());
            std::ranges::sort(order, {}, [&](std::uint32_t node) { return std::pair(search.cost(node), node); });
            m_orders.push_back(std::move(order));
        }
    }

    std::uint64_t replay()
    {
        std::uint64_t sum = 0;
        for (const auto &order : m_orders) {
            m_cost[order.front()] = 0;
            for (const std::uint32_t node : order) {
                const std::uint32_t cost = m_cost[node];
                sum += cost;
                for (std::uint32_t i = m_graph.first[node]; i < m_graph.first[node + 1]; ++i) {
                    const std::uint32_t next = cost + m_graph.arcs[i].cost;
                    std::uint32_t &known = m_cost[m_graph.arcs[i].head];
                    if (next <= kNear && next < known)
                        known = next;
                }
            }
            for (const std::uint32_t node : order)
                m_cost[node] = PlainSearch::kFar;
        }
        return sum;
    }

private:
    const PlainGraph &m_graph;
    std::vector<std::uint32_t> m_cost;
    std::vector<std::vector<std::uint32_t>> m_orders;
};

/// Three ways by turns, so that whatever else the machine does meets all of them alike.
Json byTurns(int runs, const std::function<void()> &plain, const std::function<void()> &ours)
{
    std::array<std::vector<Times>, 3> times;
    for (int run = 0; run < runs; ++run) {
        times[0].push_back(timedOn(1, plain));
        times[1].push_back(timedOn(1, ours));
        times[2].push_back(timedOn(2, ours));
    }
    const double one = median(times[1], &Times::wall);
    return {{"plain", summary(times[0])},
            {"ours", summary(times[1])},
            {"oursOnTwoThreads", summary(times[2])},
            {"oursByPlain", one / median(times[0], &Times::wall)},
            {"oursByPlainProcessor", median(times[1], &Times::processor) / median(times[0], &Times::processor)},
            {"twoThreadsFaster", one / median(times[2], &Times::wall)}};
}

template <typename Searcher>
Answers answersOf(Searcher &searcher)
{
    Within within = searcher.within();
    return {std::move(within.nodes), std::move(within.cost), searcher.nearest(), searcher.sums()};
}

} // namespace

Json searchTask(const Options &options)
{
    const auto file = portoFile(options);
    if (!file)
        return {{"skipped", "no map of Porto: name it with --osm"}};
    const NodeCity city = readNodeCity(*file);
    Plain plain(city);
    Ours ours(city);
    const Answers answers = answersOf(ours);
    if (!options.dump.empty())
        dump(city, answers, options.dump);
    Floor floor(city);
    std::vector<Times> replays;
    for (int run = 0; run < options.runsOr(15); ++run)
        replays.push_back(timedOn(1, [&] { (void)floor.replay(); }));
    Json out{{"nodes", city.plain.nodeCount()},
             {"arcs", city.plain.arcs.size()},
             {"pairsWithin1000m", std::accumulate(answers.withinNodes.begin(), answers.withinNodes.end(), 0UL)},
             {"sameAnswers", answersOf(plain) == answers}};
    const int runs = options.runsOr(25);
    out["A"] = byTurns(runs, [&] { (void)plain.within(); }, [&] { (void)ours.within(); });
    out["A"]["floor"] = summary(replays);
    out["B"] = byTurns(runs, [&] { (void)plain.nearest(); }, [&] { (void)ours.nearest(); });
    out["C"] = byTurns(runs, [&] { (void)plain.sums(); }, [&] { (void)ours.sums(); });
    return out;
}

} // namespace yike::bench
