// SPDX-License-Identifier: GPL-3.0-or-later
// Ways back, pairs, nearest of each category and sums equal brute force on random towns, on one thread as on two.
#include "core/network/search_batch.h"
#include "tests/core/network/oracle.h"
#include "tests/core/network/random_streets.h"

#include <tbb/task_arena.h>

#include <QTest>

#include <algorithm>
#include <map>
#include <optional>

using namespace yike;
using network::Direction;
using network::Joint;
using network::Search;
using network::SearchBatch;
using network::Source;
using network::Targets;
using network::Walk;
using norms::WalkerKind;

namespace {

constexpr std::array kWalkers{WalkerKind::Metres, WalkerKind::Age70, WalkerKind::Wheelchair};

const norms::Walker &presetOf(WalkerKind kind) { return norms::presetWalkers()[static_cast<std::size_t>(kind)]; }

/// A town, its network, places on it, and what brute force says of them.
struct Case {
    Case(std::uint64_t seed, WalkerKind kind)
        : town(test::unevenTown(seed)),
          walker(kind),
          net(network::Network::build(town.streets, town.estates, norms::presetWalkers(),
                                      geo::LocalFrame::around({114, 30}).value())
                  .value()),
          oracle(*town.streets, presetOf(kind)),
          random(seed * 31 + static_cast<std::uint64_t>(kind))
    {
        joints = test::randomJoints(*town.streets, 25, random);
        sources = test::randomJoints(*town.streets, 9, random);
        limit = random() % 4 == 0 ? base::kUnreached : static_cast<base::Cost>(random() % 900'000);
        name = QStringLiteral("seed %1, walker %2").arg(seed).arg(static_cast<int>(kind));
    }

    /// −1 beyond the limit.
    [[nodiscard]] std::int64_t cost(const Joint &source, const Joint &target, Direction direction) const
    {
        const std::int64_t found =
            direction == Direction::Reverse ? oracle.cost(target, source) : oracle.cost(source, target);
        return found > std::int64_t{limit} ? -1 : found;
    }

    test::AsciiTown town;
    WalkerKind walker;
    std::shared_ptr<const network::Network> net;
    test::Oracle oracle;
    std::mt19937_64 random;
    std::vector<Joint> joints, sources;
    base::Cost limit = 0;
    QString name;
};

/// Calls check(case, direction) for many towns.
template <typename Check>
void forTowns(std::uint64_t firstSeed, std::uint64_t count, Check check)
{
    for (std::uint64_t seed = firstSeed; seed < firstSeed + count; ++seed)
        for (const WalkerKind walker : kWalkers) {
            Case one(seed, walker);
            for (const Direction direction : {Direction::Forward, Direction::Reverse})
                if (!QTest::currentTestFailed())
                    check(one, direction);
        }
}

/// What walking the legs costs, or −1 where they do not hang together.
std::int64_t walked(const Case &town, const Search::Path &path, const Joint &from, const Joint &to)
{
    const network::Network &net = *town.net;
    std::int64_t cost = std::int64_t{net.accessCost(town.walker, from.access)} + net.accessCost(town.walker, to.access);
    const auto nodeAt = [&](network::EdgeIndex edge, std::uint32_t offset) {
        return offset == 0 ? net.tail(edge) : offset == net.length(edge) ? net.head(edge) : network::kNone;
    };
    for (std::size_t i = 0; i < path.legs.size(); ++i) {
        const Search::Leg &leg = path.legs[i];
        const base::Cost part = net.partCost(town.walker, leg.edge, leg.from, leg.to);
        if (leg.from == leg.to || part == base::kUnreached)
            return -1;
        cost += part;
        if (i == 0)
            continue;
        const Search::Leg &last = path.legs[i - 1];
        const network::NodeIndex node = nodeAt(leg.edge, leg.from);
        if (node == network::kNone || node != nodeAt(last.edge, last.to))
            return -1;
    }
    return cost;
}

/// Whether the first and last leg touch the places.
bool isBetween(const Case &town, const Search::Path &path, const Joint &from, const Joint &to)
{
    const auto at = [&](network::EdgeIndex edge, std::uint32_t offset, const Joint &joint) {
        if (edge == joint.edge && offset == joint.offset)
            return true;
        // A leg of no length is left out: the place then lies at a junction.
        const network::Network &net = *town.net;
        const auto nodeAt = [&](network::EdgeIndex e, std::uint32_t o) {
            return o == 0 ? net.tail(e) : o == net.length(e) ? net.head(e) : network::kNone;
        };
        return nodeAt(edge, offset) != network::kNone && nodeAt(edge, offset) == nodeAt(joint.edge, joint.offset);
    };
    return path.legs.empty() || (at(path.legs.front().edge, path.legs.front().from, from) &&
                                 at(path.legs.back().edge, path.legs.back().to, to));
}

/// Whether the legs use an estate's paths only at the start and the end, those of the estates of the places there.
bool keepsOut(const Case &town, const Search::Path &path)
{
    std::vector<std::int64_t> runs; ///< estate of each run of legs, 0 = public
    for (const Search::Leg &leg : path.legs) {
        const plan::Street &street = town.town.streets->streets[leg.edge];
        const std::int64_t estate = street.access == plan::Access::EstateOnly ? street.estate.value : 0;
        if (runs.empty() || runs.back() != estate)
            runs.push_back(estate);
    }
    if (runs.size() <= 2)
        return true; // a run at the start, a run at the end
    return std::ranges::all_of(runs.begin() + 1, runs.end() - 1, [](std::int64_t estate) { return estate == 0; });
}

} // namespace

class ReachTest : public QObject {
    Q_OBJECT

private slots:
    void pathsCostWhatTheSearchSays();
    void pathsDoNotDependOnTheOrderOfNodes();
    void linesRunFromPlaceToPlace();
    void nearestWayOfEachCategory();
    void pairsEqualBruteForce();
    void fewTargetsAnswerAsMany();
    void nearestOfEachEqualsBruteForce();
    void sumsEqualBruteForce();
    void nodesEqualBruteForce();
    void newSourcesBelowACeilingOfTheOld();
    void manySourcesAnswerAsEachAlone();
    void twoThreadsAnswerAsOne();
    void nothingToDo();
};

void ReachTest::pathsCostWhatTheSearchSays()
{
    std::size_t legs = 0;
    forTowns(1, 60, [&](Case &town, Direction direction) {
        std::vector<Source> sources;
        for (const Joint &joint : std::span(town.sources).first(1 + town.random() % 4))
            sources.push_back({joint, static_cast<std::uint32_t>(town.random() % 3)});
        const Targets targets(town.joints, town.net->edgeCount());
        Search search(town.net);
        std::vector<network::Reached> found;
        search.run(sources, targets, town.walker, direction, town.limit, found);
        std::size_t next = 0;
        for (std::uint32_t i = 0; i < town.joints.size(); ++i) {
            const Search::Path path = search.pathTo(town.joints[i]);
            if (next == found.size() || found[next].target != i) {
                QVERIFY2(path.cost == base::kUnreached && path.legs.empty(), qPrintable(town.name));
                continue;
            }
            QVERIFY2(path.cost == found[next].cost && path.label == found[next].label, qPrintable(town.name));
            // Some source of that label is where it leads from or to, at just that cost.
            const bool reverse = direction == Direction::Reverse;
            const bool right = std::ranges::any_of(sources, [&](const Source &source) {
                const Joint &from = reverse ? town.joints[i] : source.joint,
                            &to = reverse ? source.joint : town.joints[i];
                return source.label == path.label && isBetween(town, path, from, to) &&
                       walked(town, path, from, to) == path.cost;
            });
            QVERIFY2(right && keepsOut(town, path), qPrintable(town.name + QStringLiteral(", target %1").arg(i)));
            legs += path.legs.size();
            ++next;
        }
    });
    QVERIFY(legs > 5'000);
}

void ReachTest::pathsDoNotDependOnTheOrderOfNodes()
{
    for (std::uint64_t seed = 100; seed < 130; ++seed) {
        Case one(seed, WalkerKind::Metres);
        plan::StreetLayer renamed = *one.town.streets;
        for (plan::Street &street : renamed.streets) {
            street.from.value = street.from.value * 7'919'777 % 1'000'003;
            street.to.value = street.to.value * 7'919'777 % 1'000'003;
        }
        const auto other = network::Network::build(std::make_shared<plan::StreetLayer>(renamed), one.town.estates,
                                                   norms::presetWalkers(), one.net->frame())
                               .value();
        Search first(one.net), second(other);
        const Source source{one.sources[0], 0};
        for (Search *search : {&first, &second})
            search->runNodes({&source, 1}, WalkerKind::Metres, Direction::Reverse, one.limit);
        for (const Joint &joint : one.joints)
            QVERIFY2(first.pathTo(joint).legs == second.pathTo(joint).legs, qPrintable(one.name));
    }
}

void ReachTest::linesRunFromPlaceToPlace()
{
    for (std::uint64_t seed = 150; seed < 160; ++seed) {
        Case one(seed, WalkerKind::Metres);
        Search search(one.net);
        const Source source{one.sources[0], 0};
        search.runNodes({&source, 1}, WalkerKind::Metres, Direction::Forward, base::kUnreached);
        for (const Joint &joint : one.joints) {
            const Search::Path path = search.pathTo(joint);
            const auto line = search.line(path);
            if (path.legs.empty()) {
                QVERIFY(line.empty());
                continue;
            }
            QVERIFY(line.size() >= 2 || path.cost < 20);
            QCOMPARE(line.front(), one.net->at(path.legs.front().edge, path.legs.front().from));
            QCOMPARE(line.back(), one.net->at(path.legs.back().edge, path.legs.back().to));
            QCOMPARE(line.back(), one.net->at(joint.edge, joint.offset));
        }
    }
}

void ReachTest::nearestWayOfEachCategory()
{
    for (std::uint64_t seed = 170; seed < 200; ++seed) {
        Case one(seed, WalkerKind::Age70);
        const Targets targets(one.joints, one.net->edgeCount());
        std::vector<std::uint32_t> category;
        for (std::size_t i = 0; i < one.joints.size(); ++i)
            category.push_back(static_cast<std::uint32_t>(one.random() % 6));
        Search search(one.net);
        const auto ways = network::nearestWays(search, one.sources[0], targets, category, one.walker, one.limit);
        std::map<std::uint32_t, std::pair<std::int64_t, std::uint32_t>> wanted;
        for (std::uint32_t i = 0; i < one.joints.size(); ++i)
            if (const auto cost = one.cost(one.sources[0], one.joints[i], Direction::Forward); cost >= 0) {
                const auto [at, isNew] = wanted.try_emplace(category[i], cost, i);
                at->second = std::min(at->second, std::pair(cost, i));
            }
        QCOMPARE(ways.size(), wanted.size());
        for (const network::NearestWay &way : ways) {
            const auto &[cost, target] = wanted.at(way.category);
            QVERIFY2(way.path.cost == cost && way.target == target, qPrintable(one.name));
            QCOMPARE(walked(one, way.path, one.sources[0], one.joints[target]), cost);
        }
    }
}

void ReachTest::pairsEqualBruteForce()
{
    forTowns(200, 40, [](Case &town, Direction direction) {
        SearchBatch batch(town.net);
        const Targets targets(town.joints, town.net->edgeCount());
        const auto pairs = batch.pairs(town.sources, targets, Walk{town.walker, direction, town.limit});
        for (std::size_t s = 0; s < town.sources.size(); ++s) {
            std::vector<SearchBatch::Pair> wanted;
            for (std::uint32_t t = 0; t < town.joints.size(); ++t)
                if (const auto cost = town.cost(town.sources[s], town.joints[t], direction); cost >= 0)
                    wanted.push_back({t, static_cast<base::Cost>(cost)});
            QVERIFY2(std::ranges::equal(pairs.of(s), wanted), qPrintable(town.name));
        }
    });
}

void ReachTest::fewTargetsAnswerAsMany()
{
    // Few targets are asked where they are reached from, many are told by what was reached: the answers are the same.
    std::size_t compared = 0;
    forTowns(250, 30, [&](Case &town, Direction direction) {
        const std::vector<Joint> many = test::randomJoints(*town.town.streets, 600, town.random);
        std::vector<Source> sources;
        for (const Joint &joint : town.sources)
            sources.push_back({joint, static_cast<std::uint32_t>(town.random() % 4)});
        Search search(town.net);
        std::vector<network::Reached> all, one;
        search.run(sources, Targets(many, town.net->edgeCount()), town.walker, direction, town.limit, all);
        auto next = all.begin();
        for (std::uint32_t i = 0; i < many.size(); ++i) {
            search.run(sources, Targets({&many[i], 1}, town.net->edgeCount()), town.walker, direction, town.limit, one);
            const bool reached = next != all.end() && next->target == i;
            QVERIFY2(one.size() == (reached ? 1U : 0U), qPrintable(town.name));
            if (!reached)
                continue;
            QVERIFY2(one[0].cost == next->cost && one[0].label == next->label, qPrintable(town.name));
            ++next;
            ++compared;
        }
    });
    QVERIFY(compared > 10'000);
}

void ReachTest::nearestOfEachEqualsBruteForce()
{
    forTowns(300, 40, [](Case &town, Direction direction) {
        SearchBatch batch(town.net);
        const Targets targets(town.joints, town.net->edgeCount());
        std::vector<SearchBatch::Category> categories(4); // the last one has nothing
        for (std::uint32_t i = 0; i < town.sources.size(); ++i)
            categories[i % 3].push_back({town.sources[i], i});
        const auto nearest = batch.nearestOfEach(categories, targets, Walk{town.walker, direction, town.limit});
        QCOMPARE(nearest.size(), categories.size());
        for (std::size_t c = 0; c < categories.size(); ++c)
            for (std::size_t t = 0; t < town.joints.size(); ++t) {
                std::pair best(std::int64_t{base::kUnreached}, network::kNone);
                for (const Source &source : categories[c])
                    if (const auto cost = town.cost(source.joint, town.joints[t], direction); cost >= 0)
                        best = std::min(best, std::pair(cost, source.label));
                QVERIFY2(nearest[c].cost[t] == best.first && nearest[c].label[t] == best.second, qPrintable(town.name));
            }
    });
}

void ReachTest::sumsEqualBruteForce()
{
    forTowns(400, 40, [](Case &town, Direction direction) {
        SearchBatch batch(town.net);
        const Targets targets(town.joints, town.net->edgeCount());
        std::vector<std::int64_t> ofSources, ofTargets;
        for (std::size_t i = 0; i < town.sources.size(); ++i)
            ofSources.push_back(static_cast<std::int64_t>(town.random() % 2'000) - 500);
        for (std::size_t i = 0; i < town.joints.size(); ++i)
            ofTargets.push_back(static_cast<std::int64_t>(town.random() % 9'000));
        std::vector<std::int64_t> atTargets(town.joints.size()), reached(town.sources.size());
        for (std::size_t s = 0; s < town.sources.size(); ++s)
            for (std::size_t t = 0; t < town.joints.size(); ++t)
                if (town.cost(town.sources[s], town.joints[t], direction) >= 0) {
                    atTargets[t] += ofSources[s];
                    reached[s] += ofTargets[t];
                }
        const Walk walk{town.walker, direction, town.limit};
        QVERIFY2(batch.sums(town.sources, ofSources, targets, walk) == atTargets, qPrintable(town.name));
        QVERIFY2(batch.sumsReached(town.sources, targets, ofTargets, walk) == reached, qPrintable(town.name));
        // Twice over, and nothing of the first call is left.
        QVERIFY2(batch.sums(town.sources, ofSources, targets, walk) == atTargets, qPrintable(town.name));
    });
}

void ReachTest::nodesEqualBruteForce()
{
    forTowns(500, 25, [](Case &town, Direction direction) {
        const Walk walk{town.walker, direction, town.limit};
        SearchBatch batch(town.net);
        std::vector<std::int64_t> weights(town.sources.size()), wanted(town.net->nodeCount());
        std::vector<std::map<network::NodeIndex, base::Cost>> within(town.sources.size());
        batch.nodesWithin(town.sources, walk, [&](std::size_t source, std::span<const network::ReachedNode> nodes) {
            for (const network::ReachedNode &one : nodes)
                if (!within[source].emplace(one.node, one.cost).second || one.label != source)
                    within[source].emplace(network::kNone, 0); // told twice, or of another
        });
        std::vector<plan::NodeId> idOf(town.net->nodeCount());
        for (network::EdgeIndex edge = 0; edge < town.net->edgeCount(); ++edge)
            if (town.net->tail(edge) != network::kNone) {
                idOf[town.net->tail(edge)] = town.town.streets->streets[edge].from;
                idOf[town.net->head(edge)] = town.town.streets->streets[edge].to;
            }
        for (std::size_t s = 0; s < town.sources.size(); ++s) {
            weights[s] = static_cast<std::int64_t>(s) * 7 + 1;
            std::map<network::NodeIndex, base::Cost> right;
            for (network::NodeIndex node = 0; node < idOf.size(); ++node) {
                const auto cost = town.oracle.costToNode(town.sources[s], idOf[node], direction == Direction::Reverse);
                if (cost >= 0 && cost <= std::int64_t{town.limit}) {
                    right.emplace(node, static_cast<base::Cost>(cost));
                    wanted[node] += weights[s];
                }
            }
            QVERIFY2(within[s] == right, qPrintable(town.name));
        }
        QVERIFY2(batch.sumsAtNodes(town.sources, weights, walk) == wanted, qPrintable(town.name));
        std::vector<SearchBatch::Category> all(1);
        for (std::uint32_t s = 0; s < town.sources.size(); ++s)
            all[0].push_back({town.sources[s], s});
        const auto nearest = batch.nearestOfEachAtNodes(all, walk);
        for (network::NodeIndex node = 0; node < idOf.size(); ++node) {
            std::pair best(base::kUnreached, network::kNone);
            for (std::uint32_t s = 0; s < within.size(); ++s)
                if (within[s].contains(node))
                    best = std::min(best, std::pair(within[s].at(node), s));
            QVERIFY2(nearest[0].cost[node] == best.first && nearest[0].label[node] == best.second,
                     qPrintable(town.name));
        }
    });
}

void ReachTest::newSourcesBelowACeilingOfTheOld()
{
    std::size_t won = 0, spared = 0;
    forTowns(800, 60, [&](Case &town, Direction direction) {
        std::vector<Source> old, fresh;
        for (std::uint32_t i = 0; i < town.sources.size(); ++i)
            (i < 6 ? old : fresh).push_back({town.sources[i], static_cast<std::uint32_t>(town.random() % 20)});
        const Targets targets(town.joints, town.net->edgeCount());
        Search search(town.net);
        Search::Ceiling ceiling;
        std::vector<network::Reached> before, alone, below, together;
        search.run(old, targets, town.walker, direction, town.limit, before);
        search.takeCeiling(ceiling);
        search.run(fresh, targets, town.walker, direction, town.limit, alone);
        search.runBelow(ceiling, fresh, targets, town.walker, direction, town.limit, below);
        std::map<std::uint32_t, std::pair<base::Cost, std::uint32_t>> best, exact;
        for (const network::Reached &one : alone)
            exact[one.target] = {one.cost, one.label};
        for (const network::Reached &one : before)
            best[one.target] = {one.cost, one.label};
        for (const network::Reached &one : below) {
            const auto [at, isNew] = best.try_emplace(one.target, one.cost, one.label);
            won += isNew || std::pair(one.cost, one.label) < at->second ? 1U : 0U;
            at->second = std::min(at->second, {one.cost, one.label});
            // What it gives may be more than the whole search would give, never less.
            QVERIFY2(exact.at(one.target).first <= one.cost, qPrintable(town.name));
        }
        spared += alone.size() - below.size();
        std::vector<Source> both = old;
        both.insert(both.end(), fresh.begin(), fresh.end());
        search.run(both, targets, town.walker, direction, town.limit, together);
        QCOMPARE(together.size(), best.size());
        for (const network::Reached &one : together)
            QVERIFY2(best.at(one.target) == std::pair(one.cost, one.label), qPrintable(town.name));
    });
    QVERIFY(won > 500 && spared > 500);
}

namespace {

/// side × side junctions, an eighth of the streets missing, uneven lengths, some one-way.
std::shared_ptr<const plan::StreetLayer> largeTown(int side, std::mt19937_64 &random)
{
    auto layer = std::make_shared<plan::StreetLayer>();
    const auto at = [](int x, int y) { return geo::rounded({114 + x * 0.0004, 30 + y * 0.00036}); };
    const auto add = [&](int x, int y, int dx, int dy) {
        if (random() % 8 == 0 || x + dx >= side || y + dy >= side)
            return;
        plan::Street street;
        street.id.value = static_cast<std::int64_t>(layer->streets.size()) + 1;
        street.from.value = std::int64_t{y} * side + x + 1;
        street.to.value = std::int64_t{y + dy} * side + x + dx + 1;
        street.line = {at(x, y), at(x + dx, y + dy)};
        street.length = 38'000 + static_cast<std::int64_t>(random() % 9) * 1'000; // many ties
        street.oneway = random() % 20 == 0;
        layer->streets.push_back(std::move(street));
    };
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            add(x, y, 1, 0);
            add(x, y, 0, 1);
        }
    return layer;
}

} // namespace

void ReachTest::manySourcesAnswerAsEachAlone()
{
    // Large enough that sources are searched from in groups, a part of the way each.
    std::mt19937_64 random(9);
    const auto streets = largeTown(230, random);
    const auto net =
        network::Network::build(streets, {}, norms::presetWalkers(), geo::LocalFrame::around({114, 30}).value())
            .value();
    QVERIFY(net->nodeCount() > 50'000);
    const std::vector<Joint> homes = test::randomJoints(*streets, 2'000, random);
    const std::vector<Joint> joints = test::randomJoints(*streets, 40, random);
    const Targets targets(homes, net->edgeCount());
    for (const WalkerKind walker : {WalkerKind::Metres, WalkerKind::Adult})
        for (const Direction direction : {Direction::Forward, Direction::Reverse})
            for (const base::Cost limit : {400'000U, 3'000'000U}) {
                Search search(net);
                std::vector<Source> sources;
                std::vector<std::pair<base::Cost, std::uint32_t>> best(homes.size(),
                                                                       {base::kUnreached, network::kNone}),
                    bestNodes(net->nodeCount(), {base::kUnreached, network::kNone});
                std::vector<network::Reached> reached;
                std::vector<network::ReachedNode> nodes;
                for (std::uint32_t i = 0; i < joints.size(); ++i) {
                    sources.push_back({joints[i], i / 2}); // labels are shared
                    search.run({&sources.back(), 1}, targets, walker, direction, limit, reached);
                    search.nodesReached(nodes);
                    for (const network::Reached &one : reached)
                        best[one.target] = std::min(best[one.target], {one.cost, one.label});
                    for (const network::ReachedNode &one : nodes)
                        bestNodes[one.node] = std::min(bestNodes[one.node], {one.cost, one.label});
                }
                search.run(sources, targets, walker, direction, limit, reached);
                search.nodesReached(nodes);
                QCOMPARE(reached.size(), static_cast<std::size_t>(std::ranges::count_if(
                                             best, [](const auto &one) { return one.first != base::kUnreached; })));
                QVERIFY(std::ranges::all_of(reached, [&](const network::Reached &one) {
                    return best[one.target] == std::pair(one.cost, one.label);
                }));
                QCOMPARE(nodes.size(), static_cast<std::size_t>(std::ranges::count_if(
                                           bestNodes, [](const auto &one) { return one.first != base::kUnreached; })));
                QVERIFY(std::ranges::all_of(nodes, [&](const network::ReachedNode &one) {
                    return bestNodes[one.node] == std::pair(one.cost, one.label);
                }));
                const Search::Path path = search.pathTo(homes[0]);
                QCOMPARE(path.cost, best[0].first);
            }
}

void ReachTest::twoThreadsAnswerAsOne()
{
    for (std::uint64_t seed = 600; seed < 620; ++seed) {
        Case town(seed, WalkerKind::Age70);
        const Targets targets(town.joints, town.net->edgeCount());
        std::vector<Joint> sources = test::randomJoints(*town.town.streets, 200, town.random);
        std::vector<std::int64_t> weights(sources.size());
        std::vector<SearchBatch::Category> categories(20);
        for (std::uint32_t i = 0; i < sources.size(); ++i) {
            weights[i] = i + 1;
            categories[i % 20].push_back({sources[i], i});
        }
        const Walk walk{town.walker, Direction::Reverse, town.limit};
        SearchBatch batch(town.net);
        const auto everything = [&](int threads) {
            tbb::task_arena arena(threads);
            return arena.execute([&] {
                const auto pairs = batch.pairs(sources, targets, walk);
                return std::tuple(pairs.first, pairs.pairs, batch.nearestOfEach(categories, targets, walk),
                                  batch.sums(sources, weights, targets, walk),
                                  batch.sumsAtNodes(sources, weights, walk));
            });
        };
        const auto one = everything(1);
        QVERIFY2(everything(2) == one, qPrintable(town.name));
        QVERIFY2(everything(4) == one, qPrintable(town.name));
    }
}

void ReachTest::nothingToDo()
{
    Case town(700, WalkerKind::Metres);
    SearchBatch batch(town.net);
    const Targets none({}, town.net->edgeCount());
    const Walk walk{WalkerKind::Metres, Direction::Reverse, 1'000'000};
    QCOMPARE(batch.pairs({}, none, walk).first.size(), 1U);
    QVERIFY(batch.nearestOfEach({}, none, walk).empty());
    const std::vector<Joint> nowhere{Joint{}};
    const std::vector<std::int64_t> weight{5};
    QVERIFY(batch.sums(nowhere, weight, none, walk).empty());
    QVERIFY(std::ranges::all_of(batch.sumsAtNodes(nowhere, weight, walk), [](std::int64_t sum) { return sum == 0; }));
    QCOMPARE(Search(town.net).pathTo(town.joints[0]).cost, base::kUnreached); // before any search
    Search search(town.net);
    const Source source{town.joints[0], 0};
    search.runNodes({&source, 1}, WalkerKind::Metres, Direction::Forward, base::kUnreached);
    QCOMPARE(search.pathTo(Joint{}).cost, base::kUnreached);
    const Search::Path still = search.pathTo(town.joints[0]);
    QCOMPARE(still.cost, 2 * town.joints[0].access);
    QVERIFY(still.legs.empty() && search.line(still).empty());
}

QTEST_GUILESS_MAIN(ReachTest)
#include "reach_test.moc"
