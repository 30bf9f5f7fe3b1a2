// SPDX-License-Identifier: GPL-3.0-or-later
// Searches equal brute force on random towns, whatever the order of nodes, and obey the laws of distances.
#include "core/network/network.h"
#include "core/network/search.h"
#include "tests/core/network/oracle.h"
#include "tests/core/network/random_streets.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <random>
#include <thread>

using namespace yike;
using network::Direction;
using network::Joint;
using network::Reached;
using network::Search;
using network::Source;
using network::Targets;
using norms::WalkerKind;
using test::randomJoints;
using test::unevenTown;

namespace {

constexpr std::array kWalkers{WalkerKind::Metres, WalkerKind::Adult, WalkerKind::Age80, WalkerKind::Wheelchair};

geo::LocalFrame frame() { return geo::LocalFrame::around({114, 30}).value(); }

std::shared_ptr<const network::Network> networkOf(const std::shared_ptr<const plan::StreetLayer> &streets,
                                                  std::span<const plan::Estate> estates = {})
{
    return network::Network::build(streets, estates, norms::presetWalkers(), frame()).value();
}

/// What a run has to give.
std::vector<Reached> expected(const test::Oracle &oracle, std::span<const Source> sources,
                              std::span<const Joint> targets, Direction direction, base::Cost limit)
{
    std::vector<Reached> all;
    for (std::uint32_t target = 0; target < targets.size(); ++target) {
        std::optional<std::pair<std::int64_t, std::uint32_t>> best;
        for (const Source &source : sources) {
            const bool backwards = direction == Direction::Reverse;
            const std::int64_t cost =
                backwards ? oracle.cost(targets[target], source.joint) : oracle.cost(source.joint, targets[target]);
            if (cost >= 0 && cost <= std::int64_t{limit} && (!best || std::pair(cost, source.label) < *best))
                best = {cost, source.label};
        }
        if (best)
            all.push_back({target, static_cast<base::Cost>(best->first), best->second});
    }
    return all;
}

QString describe(const std::vector<Reached> &all)
{
    QString text;
    for (const Reached &one : all)
        text += QStringLiteral("%1:%2(%3) ").arg(one.target).arg(one.cost).arg(one.label);
    return text;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

private slots:
    void equalsBruteForce();
    void nodesEqualBruteForce();
    void stretchesAreWhatIsReached();
    void nodeOrderDoesNotMatter();
    void obeysTheLawsOfDistances();
    void aNewWayNeverLengthens();
    void nobodyWalksThroughAnEstate();
    void threadsShareANetwork();
    void nothingToSearch();
};

void SearchTest::equalsBruteForce()
{
    std::size_t compared = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const test::AsciiTown town = unevenTown(seed);
        const auto net = networkOf(town.streets, town.estates);
        Search search(net); // one workspace for all runs: nothing may be left over
        std::mt19937_64 random(seed * 7919);
        const std::vector<Joint> joints = randomJoints(*town.streets, 30, random);
        const Targets targets(joints, net->edgeCount());
        std::vector<Reached> found;
        for (const WalkerKind walker : kWalkers) {
            const test::Oracle oracle(*town.streets, norms::presetWalkers()[static_cast<std::size_t>(walker)]);
            for (const Direction direction : {Direction::Forward, Direction::Reverse}) {
                std::vector<Source> sources;
                for (const Joint &joint : randomJoints(*town.streets, 1 + random() % 3, random))
                    sources.push_back({joint, static_cast<std::uint32_t>(random() % 5)});
                const auto limit = static_cast<base::Cost>(random() % 3 == 0 ? base::kUnreached : random() % 1'200'000);
                search.run(sources, targets, walker, direction, limit, found);
                const auto wanted = expected(oracle, sources, joints, direction, limit);
                QVERIFY2(found == wanted, qPrintable(QStringLiteral("seed %1, walker %2, %3\nfound  %4\nwanted %5")
                                                         .arg(seed)
                                                         .arg(static_cast<int>(walker))
                                                         .arg(direction == Direction::Reverse ? "reverse" : "forward")
                                                         .arg(describe(found), describe(wanted))));
                compared += wanted.size();
            }
        }
    }
    QVERIFY(compared > 10'000);
}

void SearchTest::nodesEqualBruteForce()
{
    for (std::uint64_t seed = 200; seed < 240; ++seed) {
        const test::AsciiTown town = unevenTown(seed);
        const auto net = networkOf(town.streets, town.estates);
        Search search(net);
        std::mt19937_64 random(seed);
        const test::Oracle oracle(*town.streets, norms::presetWalkers()[static_cast<std::size_t>(WalkerKind::Adult)]);
        const Source source{randomJoints(*town.streets, 1, random).front(), 7};
        for (const Direction direction : {Direction::Forward, Direction::Reverse}) {
            constexpr base::Cost limit = 400'000;
            search.runNodes(std::span(&source, 1), WalkerKind::Adult, direction, limit);
            for (network::EdgeIndex edge = 0; edge < net->edgeCount(); ++edge) {
                const std::int64_t cost =
                    oracle.costToNode(source.joint, town.streets->streets[edge].from, direction == Direction::Reverse);
                const base::Cost wanted = cost < 0 || cost > limit ? base::kUnreached : static_cast<base::Cost>(cost);
                const base::Cost found = search.nodeCost(net->tail(edge));
                QVERIFY2(found == wanted, qPrintable(QStringLiteral("seed %1, edge %2").arg(seed).arg(edge)));
                if (found != base::kUnreached)
                    QCOMPARE(search.nodeLabel(net->tail(edge)), 7U);
            }
        }
    }
}

void SearchTest::stretchesAreWhatIsReached()
{
    for (std::uint64_t seed = 300; seed < 330; ++seed) {
        const test::AsciiTown town = unevenTown(seed);
        const auto net = networkOf(town.streets, town.estates);
        Search search(net);
        std::mt19937_64 random(seed);
        const test::Oracle oracle(*town.streets, norms::presetWalkers()[static_cast<std::size_t>(WalkerKind::Adult)]);
        const Source source{randomJoints(*town.streets, 1, random).front(), 0};
        for (const Direction direction : {Direction::Forward, Direction::Reverse}) {
            constexpr base::Cost limit = 300'000;
            search.runNodes(std::span(&source, 1), WalkerKind::Adult, direction, limit);
            const auto stretches = search.stretches();
            const auto costAt = [&](const Search::Stretch &s, std::uint32_t offset) {
                const Joint on{s.edge, offset, 0, false, false};
                return direction == Direction::Reverse ? oracle.cost(on, source.joint) : oracle.cost(source.joint, on);
            };
            for (const Search::Stretch &s : stretches) {
                const QString where =
                    QStringLiteral("seed %1, edge %2: %3 to %4").arg(seed).arg(s.edge).arg(s.from).arg(s.to);
                QVERIFY2(s.from < s.to && s.costFrom <= limit && s.costTo <= limit, qPrintable(where));
                const plan::Street &street = town.streets->streets[s.edge];
                if (s.costFrom <= s.costTo) { // walked from its start, up to where the other side is no farther
                    QVERIFY2(costAt(s, s.from) == s.costFrom && costAt(s, s.to) == s.costTo, qPrintable(where));
                } else {
                    QVERIFY2(costAt(s, s.to) == s.costTo, qPrintable(where));
                    if (street.delay == 0 && street.crossing == plan::CrossingKind::None) // no jump in the middle
                        QVERIFY2(std::abs(costAt(s, s.from) - s.costFrom) <= 10, qPrintable(where));
                }
            }
            for (const Joint &sample : randomJoints(*town.streets, 100, random)) {
                const Joint on{sample.edge, sample.offset, 0, false, false};
                const std::int64_t cost =
                    direction == Direction::Reverse ? oracle.cost(on, source.joint) : oracle.cost(source.joint, on);
                const auto covers = [&](const Search::Stretch &s) {
                    return s.edge == on.edge && s.from <= on.offset && on.offset <= s.to;
                };
                const auto stretch = std::ranges::find_if(stretches, covers);
                const QString where = QStringLiteral("seed %1, edge %2 at %3").arg(seed).arg(on.edge).arg(on.offset);
                if (stretch != stretches.end()) {
                    QVERIFY2(cost >= 0 && cost <= limit, qPrintable(where));
                    QVERIFY2(on.offset != stretch->from || cost <= stretch->costFrom, qPrintable(where));
                } else {
                    // A single point (an end just reached) is no stretch.
                    const auto touches = [&](std::int64_t offset) {
                        const Joint near{on.edge, static_cast<std::uint32_t>(offset), 0, false, false};
                        const std::int64_t c = direction == Direction::Reverse ? oracle.cost(near, source.joint)
                                                                               : oracle.cost(source.joint, near);
                        return c >= 0 && c <= limit;
                    };
                    const std::int64_t length = town.streets->streets[on.edge].length;
                    const bool single = (on.offset == 0 || !touches(std::int64_t{on.offset} - 1)) &&
                                        (on.offset == length || !touches(std::int64_t{on.offset} + 1));
                    QVERIFY2(cost < 0 || cost > limit || single, qPrintable(where));
                }
            }
        }
    }
}

void SearchTest::nodeOrderDoesNotMatter()
{
    for (std::uint64_t seed = 400; seed < 430; ++seed) {
        const test::AsciiTown town = unevenTown(seed);
        plan::StreetLayer renamed = *town.streets;
        for (plan::Street &street : renamed.streets) {
            // Any one-to-one renaming: ids far apart, some negative, in another order.
            street.from.value = (street.from.value * 7'919'777 % 1'000'003) * (street.from.value % 2 == 0 ? 1 : -1);
            street.to.value = (street.to.value * 7'919'777 % 1'000'003) * (street.to.value % 2 == 0 ? 1 : -1);
        }
        const auto one = networkOf(town.streets, town.estates);
        const auto other = networkOf(std::make_shared<plan::StreetLayer>(renamed), town.estates);
        std::mt19937_64 random(seed);
        const std::vector<Joint> joints = randomJoints(*town.streets, 40, random);
        const Targets targets(joints, one->edgeCount());
        std::vector<Source> sources;
        for (const Joint &joint : randomJoints(*town.streets, 5, random))
            sources.push_back({joint, static_cast<std::uint32_t>(random() % 3)});
        std::vector<Reached> first, second;
        Search(one).run(sources, targets, WalkerKind::Age70, Direction::Reverse, 900'000, first);
        Search(other).run(sources, targets, WalkerKind::Age70, Direction::Reverse, 900'000, second);
        QVERIFY2(first == second, qPrintable(QStringLiteral("seed %1").arg(seed)));
        for (const auto &[letter, place] : town.places)
            QCOMPARE(one->join(place, {}, 300'000), other->join(place, {}, 300'000));
    }
}

void SearchTest::obeysTheLawsOfDistances()
{
    for (std::uint64_t seed = 500; seed < 520; ++seed) {
        test::AsciiTown town = unevenTown(seed);
        plan::StreetLayer both = *town.streets;
        for (plan::Street &street : both.streets) {
            street.oneway = false;
            street.access = plan::Access::Everybody; // estates make walking through a forbidden detour
        }
        const auto streets = std::make_shared<plan::StreetLayer>(both);
        const auto net = networkOf(streets);
        Search search(net);
        std::mt19937_64 random(seed);
        std::vector<Joint> joints = randomJoints(*streets, 12, random);
        for (Joint &joint : joints)
            joint.access = 0; // who passes does not leave the street
        const Targets targets(joints, net->edgeCount());
        const auto table = [&](WalkerKind walker, Direction direction) {
            std::vector<std::vector<std::int64_t>> costs;
            std::vector<Reached> found;
            for (const Joint &joint : joints) {
                const Source source{joint, 0};
                search.run(std::span(&source, 1), targets, walker, direction, base::kUnreached, found);
                auto &row = costs.emplace_back(joints.size(), std::int64_t{1} << 40);
                for (const Reached &one : found)
                    row[one.target] = one.cost;
            }
            return costs;
        };
        const auto metres = table(WalkerKind::Metres, Direction::Forward),
                   adult = table(WalkerKind::Adult, Direction::Forward);
        const auto back = table(WalkerKind::Adult, Direction::Reverse);
        for (std::size_t i = 0; i < joints.size(); ++i)
            for (std::size_t j = 0; j < joints.size(); ++j) {
                QCOMPARE(metres[i][j], metres[j][i]);
                QCOMPARE(adult[i][j], back[j][i]);
                for (std::size_t via = 0; via < joints.size(); ++via) {
                    QVERIFY(metres[i][j] <= metres[i][via] + metres[via][j]);
                    QVERIFY(adult[i][j] <= adult[i][via] + adult[via][j]);
                }
            }
    }
}

void SearchTest::aNewWayNeverLengthens()
{
    for (std::uint64_t seed = 600; seed < 640; ++seed) {
        const test::AsciiTown town = unevenTown(seed);
        std::mt19937_64 random(seed);
        plan::StreetLayer more = *town.streets;
        plan::Street extra = more.streets.front();
        extra.id.value = 100'000;
        extra.access = plan::Access::Everybody;
        extra.from = more.streets[random() % more.streets.size()].from;
        extra.to = more.streets[random() % more.streets.size()].to;
        extra.length = static_cast<std::int64_t>(1 + random() % 200'000);
        more.streets.push_back(extra);
        const auto before = networkOf(town.streets), after = networkOf(std::make_shared<plan::StreetLayer>(more));
        const std::vector<Joint> joints = randomJoints(*town.streets, 60, random);
        const Source source{joints.front(), 0};
        std::vector<Reached> old, now;
        Search(before).run(std::span(&source, 1), Targets(joints, before->edgeCount()), WalkerKind::Child,
                           Direction::Forward, 800'000, old);
        Search(after).run(std::span(&source, 1), Targets(joints, after->edgeCount()), WalkerKind::Child,
                          Direction::Forward, 800'000, now);
        QVERIFY(now.size() >= old.size());
        for (const Reached &one : old) {
            const auto same = std::ranges::find(now, one.target, &Reached::target);
            QVERIFY2(same != now.end() && same->cost <= one.cost, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
}

void SearchTest::nobodyWalksThroughAnEstate()
{
    // The short way from west to east leads through the estate; only its own people use it.
    const test::AsciiTown town = test::asciiTown(R"(
.+------------+.
.|............|.
.|...#####....|.
.+---%===%----+.
.....#1..#......
.....#####......
)",
                                                 10);
    const auto net = networkOf(town.streets, town.estates);
    const auto jointAt = [&](int column, int row) {
        const plan::StreetId street = town.streetAt(column, row);
        Joint joint;
        joint.edge = static_cast<network::EdgeIndex>(street.value - 1);
        joint.offset = net->length(joint.edge) / 2;
        return joint;
    };
    const Joint west = jointAt(2, 3), east = jointAt(10, 3), inside = jointAt(7, 3);
    const std::vector<Joint> joints{west, east, inside};
    const Targets targets(joints, net->edgeCount());
    Search search(net);
    std::vector<Reached> found;
    const Source fromWest{west, 0}, fromInside{inside, 0};
    search.run(std::span(&fromWest, 1), targets, WalkerKind::Metres, Direction::Forward, 1'000'000, found);
    QCOMPARE(found.size(), 3U);
    QCOMPARE(found[1].cost, 20'000U + 30'000 + 130'000 + 30'000 + 25'000); // round by the north
    QCOMPARE(found[2].cost, 20'000U + 20'000);
    search.run(std::span(&fromInside, 1), targets, WalkerKind::Metres, Direction::Reverse, 1'000'000, found);
    QCOMPARE(found[0].cost, 40'000U);
    QCOMPARE(found[1].cost, 20'000U + 25'000);
}

void SearchTest::threadsShareANetwork()
{
    const test::AsciiTown town = unevenTown(77);
    const auto net = networkOf(town.streets, town.estates);
    std::mt19937_64 random(77);
    const std::vector<Joint> joints = randomJoints(*town.streets, 50, random);
    const Targets targets(joints, net->edgeCount());
    std::array<std::vector<Reached>, 4> results;
    {
        std::vector<std::jthread> threads;
        for (auto &result : results)
            threads.emplace_back([&, out = &result] {
                Search search(net);
                const Source source{joints[3], 0};
                for (const WalkerKind walker : kWalkers) // their cost arrays are made by whoever comes first
                    search.run(std::span(&source, 1), targets, walker, Direction::Reverse, 900'000, *out);
                for (const auto &[letter, place] : town.places)
                    (void)net->join(place, {}, 100'000);
            });
    }
    QVERIFY(!results[0].empty());
    for (const auto &result : results)
        QVERIFY(result == results[0]);
}

void SearchTest::nothingToSearch()
{
    const test::AsciiTown town = test::asciiTown("+-+");
    const auto net = networkOf(town.streets);
    Search search(net);
    std::vector<Reached> found{{1, 2, 3}};
    search.run({}, Targets({}, net->edgeCount()), WalkerKind::Metres, Direction::Forward, 1000, found);
    QVERIFY(found.empty());
    const Source nowhere{Joint{}, 0};
    const std::vector<Joint> joints{Joint{}, Joint{0, 10, 0, false, false}};
    search.run(std::span(&nowhere, 1), Targets(joints, net->edgeCount()), WalkerKind::Metres, Direction::Forward, 1000,
               found);
    QVERIFY(found.empty());
    QVERIFY(search.stretches().empty());
    const Source here{joints[1], 0};
    search.run(std::span(&here, 1), Targets(joints, net->edgeCount()), WalkerKind::Metres, Direction::Forward, 0,
               found);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().cost, 0U);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
