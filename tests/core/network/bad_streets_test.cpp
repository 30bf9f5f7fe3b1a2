// SPDX-License-Identifier: GPL-3.0-or-later
// Broken data: whatever the streets hold, a network is built or a reason given, and searches end.
#include "core/network/network.h"
#include "core/network/search_batch.h"
#include "tests/support/ascii_town.h"

#include <QTest>

#include <limits>
#include <random>

using namespace yike;
using network::Joint;
using plan::NodeId;
using plan::Street;
using plan::StreetId;

namespace {

geo::LocalFrame frame() { return geo::LocalFrame::around({114, 30}).value(); }

auto build(plan::StreetLayer layer, std::span<const plan::Estate> estates = {})
{
    return network::Network::build(std::make_shared<plan::StreetLayer>(std::move(layer)), estates,
                                   norms::presetWalkers(), frame());
}

Street street(std::int64_t id, std::int64_t from, std::int64_t to, geo::Line line)
{
    Street made;
    made.id = StreetId{id};
    made.way = id;
    made.from = NodeId{from};
    made.to = NodeId{to};
    made.length = geo::geodesicMillimetres(line);
    made.line = std::move(line);
    return made;
}

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

} // namespace

class BadStreetsTest : public QObject {
    Q_OBJECT

private slots:
    void nothingToWalkOn();
    void cancelled();
    void unusableStreetsAreListed();
    void zeroLengths();
    void loops();
    void waysThatCrossThemselves();
    void ringsWithoutLength();
    void endsWithoutNames();
    void doubledStreets();
    void absurdPlaces();
    void aWayOfAHundredThousandPlaces();
    void anyMixtureEnds();
};

void BadStreetsTest::nothingToWalkOn()
{
    const auto none = build({});
    QVERIFY(!none && none.error().code == base::ErrorCode::NothingToAssess);
    Street closed = street(1, 1, 2, {{114, 30}, {114.001, 30}});
    closed.access = plan::Access::Nobody;
    QVERIFY(!build({{closed}, {}}));
    QVERIFY(!network::Network::build(nullptr, {}, norms::presetWalkers(), frame()));
}

void BadStreetsTest::cancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto town = test::asciiTown("+--+");
    const auto net = network::Network::build(town.streets, {}, norms::presetWalkers(), frame(),
                                             base::Progress({}, stop.get_token()));
    QVERIFY(!net && net.error().code == base::ErrorCode::Cancelled);
}

void BadStreetsTest::unusableStreetsAreListed()
{
    Street tooLong = street(5, 1, 2, {{114, 30}, {114.001, 30}});
    tooLong.length = std::numeric_limits<std::int64_t>::max();
    const auto net = build({{street(1, 1, 2, {{114, 30}, {114.001, 30}}), street(2, 2, 3, {}),
                             street(3, 2, 3, {{114, 30}}), street(4, 2, 3, {{114, 30}, {kNan, 30}}), tooLong},
                            {}})
                         .value();
    QCOMPARE(net->issues().size(), 4U);
    QCOMPARE(net->issues()[0].code, base::IssueCode::WayDegenerate);
    QCOMPARE(net->issues()[0].object, 2);
    QVERIFY(net->issues()[1].lon == 114.0);
    QCOMPARE(net->edgeCount(), 5U);
    QCOMPARE(net->nodeCount(), 2U);
    QCOMPARE(net->length(3), 0U);
    QCOMPARE(net->tail(3), network::kNone);
    QCOMPARE(net->cost(norms::WalkerKind::Adult, 3, true), base::kUnreached);
    QCOMPARE(net->at(3, 10), geo::Point{});
    // A search that starts on such a street finds nothing, not even a target on it.
    const network::Source source{Joint{3, 0, 0, false, false}, 0};
    const std::vector<Joint> joints{source.joint};
    std::vector<network::Reached> found;
    network::Search(net).run(std::span(&source, 1), network::Targets(joints, net->edgeCount()),
                             norms::WalkerKind::Adult, network::Direction::Forward, 1'000'000, found);
    QVERIFY(found.empty());
}

void BadStreetsTest::zeroLengths()
{
    Street still = street(2, 2, 3, {{114.001, 30}, {114.001, 30}});
    Street unknown = street(3, 3, 4, {{114.001, 30}, {114.002, 30}});
    unknown.length = -7; // taken from its line
    const auto net = build({{street(1, 1, 2, {{114, 30}, {114.001, 30}}), still, unknown}, {}}).value();
    QCOMPARE(net->length(1), 0U);
    QCOMPARE(net->length(2), static_cast<std::uint32_t>(geo::geodesicMillimetres(unknown.line)));
    const network::Source source{Joint{0, 0, 0, false, false}, 0};
    network::Search search(net);
    search.runNodes(std::span(&source, 1), norms::WalkerKind::Metres, network::Direction::Forward, 1'000'000);
    QCOMPARE(search.nodeCost(net->head(2)), net->length(0) + net->length(2));
    for (const auto &stretch : search.stretches())
        QVERIFY(stretch.from < stretch.to);
    // Nobody stands on a street without length.
    QCOMPARE(net->join({114.001, 30.0001}, {}, 100'000).edge, 0U);
}

void BadStreetsTest::loops()
{
    const geo::Line round{{114, 30}, {114.001, 30}, {114.001, 30.001}, {114, 30}};
    const auto net = build({{street(1, 1, 1, round), street(2, 1, 2, {{114, 30}, {113.999, 30}})}, {}}).value();
    const auto length = net->length(0);
    const network::Source source{Joint{1, net->length(1), 0, false, false}, 0};
    const std::vector<Joint> joints{{0, length / 4, 0, false, false}, {0, length - length / 4, 0, false, false}};
    std::vector<network::Reached> found;
    network::Search search(net);
    search.run(std::span(&source, 1), network::Targets(joints, net->edgeCount()), norms::WalkerKind::Metres,
               network::Direction::Forward, 1'000'000, found);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].cost, net->length(1) + length / 4); // by either end of the loop
    QCOMPARE(found[1].cost, net->length(1) + length / 4);
}

void BadStreetsTest::waysThatCrossThemselves()
{
    // A figure of eight drawn as one way: where it crosses itself is no junction, so nobody turns off there.
    const geo::Line eight{{114, 30}, {114.002, 30.002}, {114.002, 30}, {114, 30.002}};
    const auto net = build({{street(1, 1, 2, eight)}, {}}).value();
    const Joint middle = net->join({114.001, 30.001}, {}, 100'000);
    QVERIFY(middle.joined() && middle.access < 100);
    const std::vector<Joint> joints{{0, net->length(0), 0, false, false}};
    const network::Source source{Joint{0, 0, 0, false, false}, 0};
    std::vector<network::Reached> found;
    network::Search search(net);
    search.run(std::span(&source, 1), network::Targets(joints, net->edgeCount()), norms::WalkerKind::Metres,
               network::Direction::Forward, 2'000'000, found);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].cost, net->length(0)); // the whole way, not across
    QCOMPARE(search.stretches().size(), 1U);
    const auto path = search.pathTo(joints[0]);
    QCOMPARE(path.legs.size(), 1U);
    QCOMPARE(search.line(path).size(), eight.size());
    // One that runs back over itself.
    const geo::Line back{{114, 30}, {114.001, 30}, {114, 30}, {114.001, 30}};
    const auto over = build({{street(1, 1, 2, back)}, {}}).value();
    QCOMPARE(over->length(0), static_cast<std::uint32_t>(geo::geodesicMillimetres(back)));
    QVERIFY(over->join({114.0005, 30}, {}, 100'000).joined());
}

void BadStreetsTest::ringsWithoutLength()
{
    // Junctions that cost nothing to go round: the way back must not go round and round.
    std::vector<Street> streets{street(1, 1, 2, {{114, 30}, {114.001, 30}}),
                                street(9, 4, 5, {{114.001, 30}, {114.002, 30}})};
    for (const auto &[id, from, to] :
         {std::tuple(2, 2, 3), std::tuple(3, 3, 4), std::tuple(4, 4, 2), std::tuple(5, 2, 2)})
        streets.insert(streets.end() - 1, street(id, from, to, {{114.001, 30}, {114.001, 30}}));
    const auto net = build({streets, {}}).value();
    const auto last = static_cast<network::EdgeIndex>(streets.size() - 1);
    network::Search search(net);
    const network::Source source{Joint{0, 0, 0, false, false}, 3};
    for (const auto direction : {network::Direction::Forward, network::Direction::Reverse}) {
        search.runNodes(std::span(&source, 1), norms::WalkerKind::Metres, direction, 1'000'000);
        const auto path = search.pathTo({last, net->length(last), 0, false, false});
        QCOMPARE(path.cost, net->length(0) + net->length(last));
        QCOMPARE(path.legs.size(), 2U);
    }
}

void BadStreetsTest::endsWithoutNames()
{
    // Id 0 names no junction: two such ends are not one.
    const auto net =
        build({{street(1, 0, 0, {{114, 30}, {114.001, 30}}), street(2, 0, 0, {{114.01, 30}, {114.011, 30}})}, {}})
            .value();
    QCOMPARE(net->nodeCount(), 4U);
    QCOMPARE(net->componentCount(), 2U);
}

void BadStreetsTest::doubledStreets()
{
    const geo::Line line{{114, 30}, {114.001, 30}};
    const auto net =
        build({{street(1, -5, 1'000'000'000'000, line), street(1, -5, 1'000'000'000'000, line)}, {}}).value();
    QCOMPARE(net->nodeCount(), 2U);
    QCOMPARE(net->join({114.0005, 30.0001}, {}, 100'000).edge, 0U);
}

void BadStreetsTest::absurdPlaces()
{
    const auto net = build({{street(1, 1, 2, {{114, 30}, {114.001, 30}}), street(2, 2, 3, {{114.001, 30}, {-60, -89}}),
                             street(3, 3, 4, {{1e300, 30}, {114, 1e300}})},
                            {{plan::BarrierKind::Wall, {}},
                             {plan::BarrierKind::Wall, {{114, 30}}},
                             {plan::BarrierKind::Water, {{kNan, kNan}, {114, 31}, {-66, 45}}}}})
                         .value();
    QVERIFY(net->join({114.0005, 30.00005}, {}, 100'000).joined());
    QVERIFY(net->join({114.0005, 30.00005}, {}, base::kUnreached).joined());
    QVERIFY(!net->issues().empty());
}

void BadStreetsTest::aWayOfAHundredThousandPlaces()
{
    geo::Line line;
    for (int i = 0; i < 100'000; ++i)
        line.push_back({114 + i * 1e-6, 30 + (i % 2) * 1e-6});
    const auto net = build({{street(1, 1, 2, line)}, {}}).value();
    const Joint joint = net->join({114.05, 30.0005}, {}, 100'000);
    QVERIFY(joint.joined());
    QVERIFY(std::abs(net->at(0, joint.offset).x - net->frame().toLocal({114.05, 30}).x) < 30);
}

void BadStreetsTest::anyMixtureEnds()
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const test::AsciiTown town = test::asciiTown(test::randomTown(seed, 4, 3));
        plan::StreetLayer layer = *town.streets;
        std::mt19937_64 random(seed);
        const auto spoil = [&](auto &value, auto... choices) {
            const std::array all{static_cast<std::remove_reference_t<decltype(value)>>(choices)...};
            value = all[random() % all.size()];
        };
        for (Street &one : layer.streets) {
            switch (random() % 12) {
            case 0:
                one.line.clear();
                break;
            case 1:
                spoil(one.line[random() % one.line.size()].lon, kNan, 1e9, -180.0, 0.0);
                break;
            case 2:
                spoil(one.length, 0, -1, std::numeric_limits<std::int64_t>::min(), 1'999'999'999, 2'000'000'001);
                break;
            case 3:
                spoil(one.from.value, 0, -1, std::numeric_limits<std::int64_t>::max(), one.to.value);
                break;
            case 4:
                spoil(one.grade, -32768, 32767, 399);
                break;
            case 5:
                spoil(one.delay, std::numeric_limits<std::int32_t>::max(), -1);
                break;
            case 6:
                one.access = plan::Access::EstateOnly;
                one.estate.value = static_cast<std::int64_t>(random() % 4);
                break;
            case 7:
                one.streetClass = static_cast<plan::StreetClass>(random() % 22);
                break;
            default:
                break;
            }
        }
        const auto net = build(std::move(layer), town.estates);
        if (!net)
            continue;
        network::Search search(*net);
        std::vector<Joint> joints;
        for (const auto &[letter, place] : town.places)
            joints.push_back((*net)->join(place, {}, 300'000));
        const network::Targets targets(joints, (*net)->edgeCount());
        std::vector<network::Reached> found;
        for (const norms::WalkerKind walker : {norms::WalkerKind::Metres, norms::WalkerKind::Age80}) {
            const network::Source source{joints[random() % joints.size()], 0};
            search.run(std::span(&source, 1), targets, walker, network::Direction::Reverse, base::kUnreached, found);
            QVERIFY(!source.joint.joined() || !found.empty());
            (void)search.stretches();
            for (const network::Reached &one : found) {
                const auto path = search.pathTo(targets.joint(one.target));
                QCOMPARE(path.cost, one.cost);
                (void)search.line(path);
            }
            network::SearchBatch batch(*net);
            QCOMPARE(batch
                         .pairs(std::span(&source.joint, 1), targets,
                                {walker, network::Direction::Reverse, base::kUnreached})
                         .pairs.size(),
                     found.size());
        }
    }
}

QTEST_GUILESS_MAIN(BadStreetsTest)
#include "bad_streets_test.moc"
