// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-made OpenStreetMap files become streets, barriers, base map, areas and outlets.
#include "tests/core/import/import_fixture.h"

#include "core/geo/local_frame.h"
#include "core/network/search.h"

#include <QTest>

#include <map>

#include <set>

using namespace yike;
using namespace yike::test;

namespace {

plan::Plan imported(const std::string &xml, bool outlets = false, std::vector<base::Issue> *issues = nullptr)
{
    const ImportFolder folder;
    importing::ImportRequest request;
    request.osm = folder.write("map.osm", xml);
    request.osmOutlets = outlets;
    auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    if (!outcome)
        qFatal("import failed: %d %s", static_cast<int>(outcome.error().code), outcome.error().args.back().c_str());
    if (issues != nullptr)
        *issues = outcome->issues;
    return outcome->after;
}

/// Junctions that streets lead to from `from`, walking over everything.
std::set<std::int64_t> reached(const plan::Plan &plan, std::int64_t from)
{
    std::set<std::int64_t> seen{from};
    for (bool again = true; again;) {
        again = false;
        for (const plan::Street &street : plan.streets->streets)
            for (const auto &[a, b] : {std::pair(street.from, street.to), std::pair(street.to, street.from)})
                if (seen.contains(a.value))
                    again = seen.insert(b.value).second || again;
    }
    return seen;
}

std::ptrdiff_t streetsOfWay(const plan::Plan &plan, std::int64_t id)
{
    return std::ranges::count(plan.streets->streets, id, &plan::Street::way);
}

} // namespace

class OsmTest : public QObject {
    Q_OBJECT

private slots:
    void waysAreCutWhereTheyMeet();
    void lengthsAreGeodesic();
    void rampsAreCounted();
    void aClosedGateCutsItsWay();
    void anOpenGateDelaysOnce();
    void aGateOnAJunctionStaysOpen();
    void aCrossingWaitsOnce();
    void aSquareIsWalkedAcross();
    void aHoleInASquareIsWalkedRound();
    void aPlaceBesideASquareJoins();
    void aSquareIsCrossedRoundABuilding();
    void aSquareWithoutAHighwayTag();
    void anAngledSquareIsCutAtItsCorner();
    void whatLiesBehindAPrivateGateIsPrivate();
    void aFerryDrawnAsARelation();
    void onewayForPeopleOnFoot();
    void pavementsDrawnApart();
    void accessByTheHour();
    void aWallIsPassedWhereAPathPassesIt();
    void missingNodesBreakTheWay();
    void oddWaysAreListed();
    void doubledIdsAreTakenOnce();
    void anyOrderOfElements();
    void barriersFromTags();
    void multipolygonsBecomeGrounds();
    void boundariesBecomeAreas();
    void buildingsGetPeople();
    void outletsFromTags();
    void aLongWayIsNoTrouble();
};

void OsmTest::waysAreCutWhereTheyMeet()
{
    const auto plan = imported(osm(node(1, 0, 0) + node(2, 5, 0) + node(3, 10, 0) + node(4, 5, 5) + node(5, 2, 0) +
                                   way(10, {1, 5, 2, 3}, "highway=residential name=East") +
                                   way(11, {2, 4}, "highway=footway") + way(12, {1, 4}, "highway=motorway")));
    QCOMPARE(plan.streets->streets.size(), 3U);
    QCOMPARE(streetsOfWay(plan, 10), 2);
    const plan::Street &street = plan.streets->streets.front();
    QCOMPARE(street.from.value, 1);
    QCOMPARE(street.to.value, 2);
    QCOMPARE(street.line.size(), 3U);
    QCOMPARE(street.name, std::string("East"));
    QCOMPARE(plan.streets->streets.back().streetClass, plan::StreetClass::Footway);
    QVERIFY(std::ranges::is_sorted(plan.streets->streets, {}, &plan::Street::id));
}

void OsmTest::rampsAreCounted()
{
    std::vector<base::Issue> issues;
    const auto plan = imported(osm(node(1, 0, 0) + node(2, 1, 0) + node(3, 2, 0) + node(4, 3, 0) +
                                   way(10, {1, 2}, "highway=steps ramp:wheelchair=yes") +
                                   way(11, {2, 3}, "highway=steps ramp:stroller=yes") +
                                   way(12, {3, 4}, "highway=steps ramp:bicycle=yes")),
                               false, &issues);
    QCOMPARE(skipped(issues, "ramp-beside-steps"), std::string("2"));
    QCOMPARE(plan.streets->streets[0].streetClass, plan::StreetClass::RampedSteps);
    QCOMPARE(plan.streets->streets[1].streetClass, plan::StreetClass::PramSteps);
    QCOMPARE(plan.streets->streets[2].streetClass, plan::StreetClass::Steps);
}

void OsmTest::lengthsAreGeodesic()
{
    const auto plan = imported(osm(node(1, 0, 0) + node(2, 5, 3) + way(10, {1, 2}, "highway=path")));
    QCOMPARE(plan.streets->streets.front().length, geo::geodesicMillimetres({121, 31}, {121.005, 31.003}));
    QVERIFY(plan.streets->streets.front().length > 570'000 && plan.streets->streets.front().length < 590'000);
}

void OsmTest::aClosedGateCutsItsWay()
{
    const auto plan = imported(osm(node(1, 0, 0) + node(2, 5, 0, "barrier=fence") + node(3, 10, 0) + node(4, 12, 0) +
                                   way(10, {1, 2, 3}, "highway=service") + way(11, {3, 4}, "highway=service")));
    QCOMPARE(streetsOfWay(plan, 10), 2);
    QVERIFY(!reached(plan, 1).contains(3));
    QVERIFY(reached(plan, 4).contains(3));
}

void OsmTest::anOpenGateDelaysOnce()
{
    const auto plan = imported(
        osm(node(1, 0, 0) + node(2, 5, 0, "barrier=gate") + node(3, 10, 0) + way(10, {1, 2, 3}, "highway=service")));
    QVERIFY(reached(plan, 1).contains(3));
    std::int32_t delay = 0;
    for (const plan::Street &street : plan.streets->streets)
        delay += street.delay;
    QVERIFY(delay > 0);
    QCOMPARE(std::ranges::count_if(plan.streets->streets, [](const plan::Street &street) { return street.delay > 0; }),
             1);
}

void OsmTest::aGateOnAJunctionStaysOpen()
{
    std::vector<base::Issue> issues;
    const auto plan = imported(osm(node(1, 0, 0) + node(2, 5, 0, "barrier=wall") + node(3, 10, 0) + node(4, 5, 5) +
                                   way(10, {1, 2, 3}, "highway=residential") + way(11, {2, 4}, "highway=service")),
                               false, &issues);
    QVERIFY(reached(plan, 1).contains(3));
    QCOMPARE(skipped(issues, "gate-at-junction"), std::string("1"));
}

void OsmTest::aCrossingWaitsOnce()
{
    const auto plan =
        imported(osm(node(1, 0, 0) + node(2, 5, 0, "highway=crossing crossing=traffic_signals") + node(3, 10, 0) +
                     node(4, 5, 5) + node(5, 5, -5) + way(10, {1, 2, 3}, "highway=primary") +
                     way(11, {5, 2, 4}, "highway=footway footway=crossing crossing=traffic_signals")));
    int waits = 0;
    for (const plan::Street &street : plan.streets->streets) {
        if (street.crossing == plan::CrossingKind::None)
            continue;
        ++waits;
        QCOMPARE(street.crossing, plan::CrossingKind::Signalled);
        QCOMPARE(street.way, 11); // along the road nobody waits
    }
    QCOMPARE(waits, 1);
}

void OsmTest::aSquareIsWalkedAcross()
{
    // Streets come in at opposite corners: across is 1.41 sides, along the edge 2.
    const auto plan = imported(osm(node(1, 0, 0) + node(2, 4, 0) + node(3, 4, 4) + node(4, 0, 4) + node(5, -2, -2) +
                                   node(6, 6, 6) + way(10, {1, 2, 3, 4, 1}, "highway=pedestrian area=yes") +
                                   way(11, {5, 1}, "highway=footway") + way(12, {3, 6}, "highway=footway")));
    const auto across = std::ranges::find_if(plan.streets->streets, [](const plan::Street &street) {
        return street.way == 10 && street.line.size() == 2 &&
               std::set{street.from.value, street.to.value} == std::set<std::int64_t>{1, 3};
    });
    QVERIFY(across != plan.streets->streets.end());
    // The edges are there too, but for the two ways round there is no second line from corner to corner.
    QVERIFY(std::ranges::any_of(plan.streets->streets, [&](const plan::Street &street) {
        return street.way == 10 && street.length > across->length;
    }));
    QVERIFY(std::ranges::any_of(plan.baseMap->grounds,
                                [](const plan::MapGround &ground) { return ground.kind == plan::GroundKind::Square; }));
}

void OsmTest::aHoleInASquareIsWalkedRound()
{
    const std::string ring = node(1, 0, 0) + node(2, 8, 0) + node(3, 8, 8) + node(4, 0, 8) + node(5, -2, -2) +
                             node(6, 10, 10) + node(7, 10, 0) + node(21, 3, 3) + node(22, 5, 3) + node(23, 5, 5) +
                             node(24, 3, 5);
    const auto plan = imported(osm(ring + way(10, {1, 2, 3, 4, 1}, "x=y") + way(20, {21, 22, 23, 24, 21}, "x=y") +
                                   way(11, {5, 1}, "highway=footway") + way(12, {3, 6}, "highway=footway") +
                                   way(13, {2, 7}, "highway=footway") +
                                   "<relation id=\"9\" version=\"1\"><member type=\"way\" ref=\"10\" "
                                   "role=\"outer\"/><member type=\"way\" ref=\"20\" "
                                   "role=\"inner\"/>" +
                                   tagsXml("type=multipolygon highway=pedestrian area=yes") + "</relation>"));
    for (const plan::Street &street : plan.streets->streets)
        QVERIFY2(
            (street.line.size() > 2 || std::set{street.from.value, street.to.value} != std::set<std::int64_t>{1, 3}),
            "a line through the hole");
    QVERIFY(reached(plan, 5).contains(6));
}

namespace {

std::int64_t metres(const plan::Plan &plan, geo::LonLat from, geo::LonLat to, network::Who who = network::Who::Visitor)
{
    const auto frame = geo::LocalFrame::around(from).value();
    const auto net = network::Network::build(plan.streets, plan.estates, norms::presetWalkers(), frame).value();
    const network::Joint a = net->join(from, {}, 200'000), b = net->join(to, {}, 200'000, who);
    const network::Source source{a, 0};
    network::Search search(net);
    std::vector<network::Reached> reached;
    search.run({&source, 1}, network::Targets({&b, 1}, net->edgeCount()), norms::WalkerKind::Metres,
               network::Direction::Forward, 5'000'000, reached);
    return reached.empty() ? -1 : static_cast<std::int64_t>(reached.front().cost) / 1000;
}

geo::LonLat at(double column, double row) { return {121 + column / 1000, 31 + row / 1000}; }

const std::string kSquare = node(1, 0, 0) + node(2, 4, 0) + node(3, 4, 4) + node(4, 0, 4) + node(5, -2, -2) +
                            node(6, 6, 6) + way(11, {5, 1}, "highway=footway") + way(12, {3, 6}, "highway=footway");

} // namespace

void OsmTest::aPlaceBesideASquareJoins()
{
    const auto plan = imported(osm(kSquare + way(10, {1, 2, 3, 4, 1}, "highway=pedestrian area=yes")));
    // A shop at the southern edge: along the edge to the corner, then over the square.
    const std::int64_t found = metres(plan, at(2, -0.3), at(6, 6));
    const std::int64_t direct = geo::geodesicMillimetres(at(2, 0), at(6, 6)) / 1000;
    QVERIFY2(found > direct && found < direct + 260, qPrintable(QString::number(found)));
    const std::int64_t inside = metres(plan, at(1.9, 2), at(6, 6)); // a kiosk on the square
    QVERIFY2(inside > 0 && inside < 650, qPrintable(QString::number(inside)));
}

void OsmTest::aSquareIsCrossedRoundABuilding()
{
    const std::string square = kSquare + way(10, {1, 2, 3, 4, 1}, "highway=pedestrian area=yes");
    const std::string house = node(31, 1.5, 1.5) + node(32, 2.5, 1.5) + node(33, 2.5, 2.5) + node(34, 1.5, 2.5) +
                              way(30, {31, 32, 33, 34, 31}, "building=yes");
    const auto across = [](const plan::Plan &plan) {
        return std::ranges::any_of(plan.streets->streets, [](const plan::Street &street) {
            return street.way == 10 && std::set{street.from.value, street.to.value} == std::set<std::int64_t>{1, 3} &&
                   street.line.size() == 2;
        });
    };
    QVERIFY(across(imported(osm(square))));
    const auto built = imported(osm(square + house));
    QVERIFY(!across(built));
    QVERIFY(metres(built, at(-2, -2), at(6, 6)) > 0);
    const auto fenced =
        imported(osm(square + node(41, 0.5, 3) + node(42, 3, 0.5) + way(40, {41, 42}, "barrier=fence")));
    QVERIFY(!across(fenced));
}

void OsmTest::aSquareWithoutAHighwayTag()
{
    const auto plan = imported(osm(kSquare + way(10, {1, 2, 3, 4, 1}, "place=square name=Plaza")));
    const std::int64_t found = metres(plan, at(-2, -2), at(6, 6));
    const std::int64_t straight = geo::geodesicMillimetres(at(-2, -2), at(6, 6)) / 1000;
    QVERIFY2(std::abs(found - straight) <= 1, qPrintable(QString::number(found)));
    QVERIFY(!reached(imported(osm(kSquare + way(10, {1, 2, 3, 4, 1}, "place=square area=no foot=no"))), 5).contains(6));
}

void OsmTest::anAngledSquareIsCutAtItsCorner()
{
    // An L: from one leg to the other past the corner 5, which stands into it.
    const auto plan =
        imported(osm(node(1, 0, 0) + node(2, 6, 0) + node(3, 6, 2) + node(4, 2, 2) + node(5, 2, 6) + node(6, 0, 6) +
                     node(7, 8, 0.5) + node(8, 0.5, 8) + node(9, 6, 0.5) + node(10, 0.5, 6) +
                     way(10, {1, 2, 9, 3, 4, 5, 10, 6, 1}, "highway=footway area=yes") +
                     way(11, {7, 9}, "highway=footway") + way(12, {10, 8}, "highway=footway")));
    const std::int64_t found = metres(plan, at(8, 0.5), at(0.5, 8));
    const std::int64_t wanted =
        (geo::geodesicMillimetres(at(8, 0.5), at(6, 0.5)) + geo::geodesicMillimetres(at(6, 0.5), at(2, 2)) +
         geo::geodesicMillimetres(at(2, 2), at(0.5, 6)) + geo::geodesicMillimetres(at(0.5, 6), at(0.5, 8))) /
        1000;
    QVERIFY2(std::abs(found - wanted) <= 2, qPrintable(QStringLiteral("%1 %2").arg(found).arg(wanted)));
}

void OsmTest::whatLiesBehindAPrivateGateIsPrivate()
{
    // Two private gates into one yard: nobody walks through it, but to and from it.
    const auto plan =
        imported(osm(node(1, 0, 0) + node(2, 10, 0) + node(3, 3, 2, "barrier=gate access=private") +
                     node(4, 7, 2, "barrier=gate access=private") + node(5, 3, 0) + node(6, 7, 0) + node(7, 5, 4) +
                     way(10, {1, 5, 6, 2}, "highway=residential") + way(11, {5, 3}, "highway=service") +
                     way(12, {6, 4}, "highway=service") + way(13, {3, 7, 4}, "highway=service")));
    for (const plan::Street &street : plan.streets->streets)
        QCOMPARE(street.access == plan::Access::EstateOnly, street.way == 13);
    QVERIFY(metres(plan, at(0, 0), at(5, 4)) > 0);
}

void OsmTest::aFerryDrawnAsARelation()
{
    const std::string banks = node(1, 0, 0) + node(2, 5, 0) + node(3, 5, 5) + node(4, 9, 5) +
                              way(10, {1, 2}, "highway=footway") + way(11, {3, 4}, "highway=footway");
    const auto relation = [](const std::string &tags) {
        return "<relation id=\"9\" version=\"1\"><member type=\"way\" ref=\"12\" role=\"\"/>" + tagsXml(tags) +
               "</relation>";
    };
    const std::string bare = "<way id=\"12\" version=\"1\"><nd ref=\"2\"/><nd ref=\"3\"/></way>";
    const auto plan = imported(osm(banks + bare + relation("type=route route=ferry name=Line")));
    QVERIFY(reached(plan, 1).contains(4));
    QCOMPARE(streetsOfWay(plan, 12), 1);
    QVERIFY(std::ranges::any_of(plan.streets->streets, [](const plan::Street &street) {
        return street.streetClass == plan::StreetClass::Ferry && street.delay > 0;
    }));
    QVERIFY(!reached(imported(osm(banks + bare + relation("type=route route=ferry foot=no"))), 1).contains(4));
    QVERIFY(!reached(imported(osm(banks + bare + relation("type=route route=bus"))), 1).contains(4));
}

void OsmTest::onewayForPeopleOnFoot()
{
    const auto plan = imported(osm(node(1, 0, 0) + node(2, 5, 0) + node(3, 5, 5) +
                                   way(10, {1, 2}, "highway=footway oneway:foot=-1 incline=10%") +
                                   way(11, {2, 3}, "highway=footway oneway=yes")));
    const plan::Street &street = plan.streets->streets.front();
    QVERIFY(street.oneway);
    QCOMPARE(street.from.value, 2);
    QCOMPARE(street.grade, -100);
    QVERIFY(!plan.streets->streets.back().oneway);
}

void OsmTest::pavementsDrawnApart()
{
    const std::string road = node(1, 0, 0) + node(2, 9, 0) + node(3, 9, 5) +
                             way(10, {1, 2}, "highway=primary sidewalk=separate") +
                             way(11, {2, 3}, "highway=residential");
    QCOMPARE(streetsOfWay(imported(osm(road)), 10), 1); // an extract of roads alone
    const std::string pavement = node(4, 0, 0.1) + node(5, 9, 0.1);
    QCOMPARE(streetsOfWay(imported(osm(road + pavement + way(12, {4, 5}, "highway=footway footway=sidewalk"))), 10), 0);
    QCOMPARE(streetsOfWay(imported(osm(road + node(4, 0, 2) + node(5, 9, 2) + way(12, {4, 5}, "highway=footway"))), 10),
             1); // a path far off is no pavement
}

void OsmTest::accessByTheHour()
{
    std::vector<base::Issue> issues;
    const auto plan =
        imported(osm(node(1, 0, 0) + node(2, 5, 0, "barrier=gate opening_hours=18:00-22:00") + node(3, 9, 0) +
                     way(10, {1, 2}, "highway=footway access:conditional=no@(22:00-06:00)") +
                     way(11, {2, 3}, "highway=footway foot:conditional=no@(Mo-Fr)") +
                     way(12, {1, 3}, "highway=footway access:conditional=no@wet")),
                 false, &issues);
    QCOMPARE(streetsOfWay(plan, 10), 1);
    QCOMPARE(streetsOfWay(plan, 11), 0);
    QCOMPARE(streetsOfWay(plan, 12), 1);
    std::map<std::int64_t, std::vector<std::string>> told;
    for (const base::Issue &issue : issues)
        if (issue.code == base::IssueCode::ConditionalAccess) {
            told[issue.row] = issue.args;
            QVERIFY(issue.lon && issue.lat);
        }
    QCOMPARE(told[2], (std::vector<std::string>{"2", "18:00-22:00", "closed", "gate"}));
    QCOMPARE(told[10], (std::vector<std::string>{"10", "no@(22:00-06:00)", "open"}));
    QCOMPARE(told[11], (std::vector<std::string>{"11", "no@(Mo-Fr)", "closed"}));
    QCOMPARE(told[12], (std::vector<std::string>{"12", "no@wet", ""}));
}

void OsmTest::aWallIsPassedWhereAPathPassesIt()
{
    const auto plan = imported(osm(node(1, 0, 0) + node(2, 5, 0) + node(3, 9, 0) + node(4, 5, 3) + node(5, 5, -3) +
                                   way(10, {1, 2, 3}, "highway=footway") + way(11, {4, 2, 5}, "barrier=wall")));
    QVERIFY(reached(plan, 1).contains(3));
    QCOMPARE(plan.streets->barriers.size(), 1U);
}

void OsmTest::missingNodesBreakTheWay()
{
    std::vector<base::Issue> issues;
    const auto plan = imported(osm(node(1, 0, 0) + node(2, 2, 0) + node(4, 6, 0) + node(5, 8, 0) +
                                   way(10, {1, 2, 3, 4, 5}, "highway=residential")),
                               false, &issues);
    QCOMPARE(plan.streets->streets.size(), 2U);
    QVERIFY(!reached(plan, 1).contains(5));
    QCOMPARE(count(issues, base::IssueCode::WayNodeMissing), 1);
    QCOMPARE(first(issues, base::IssueCode::WayNodeMissing)->row, 10);
}

void OsmTest::oddWaysAreListed()
{
    std::vector<base::Issue> issues;
    const auto plan =
        imported(osm(node(1, 0, 0) + node(2, 2, 0) + node(3, 2, 2) + node(4, 0, 0) +
                     "<node id=\"9\" version=\"1\" lon=\"185\" lat=\"95\"/>" + way(10, {1}, "highway=residential") +
                     way(11, {1, 1}, "highway=residential") + way(12, {1, 2, 3, 1}, "highway=footway") + // a loop
                     way(13, {1, 2, 3, 2, 1}, "highway=path") + // back on itself
                     way(14, {1, 4}, "highway=path") + // two nodes, one spot
                     way(15, {}, "highway=path") + way(16, {2, 9}, "highway=path")),
                 false, &issues);
    QVERIFY(!plan.streets->streets.empty());
    for (const plan::Street &street : plan.streets->streets) {
        QVERIFY(street.from != street.to);
        QVERIFY(street.length > 0);
        QVERIFY(street.line.size() >= 2);
    }
    QCOMPARE(count(issues, base::IssueCode::WayDegenerate), 3);
    QCOMPARE(skipped(issues, "node-without-place"), std::string("1"));
}

void OsmTest::doubledIdsAreTakenOnce()
{
    std::vector<base::Issue> issues;
    const auto plan = imported(osm(node(1, 0, 0) + node(1, 5, 5) + node(2, 2, 0) + way(10, {1, 2}, "highway=path") +
                                   way(10, {1, 2}, "highway=path")),
                               false, &issues);
    QCOMPARE(plan.streets->streets.size(), 1U);
    QCOMPARE(skipped(issues, "doubled-node"), std::string("1"));
    QCOMPARE(skipped(issues, "doubled-way"), std::string("1"));
}

void OsmTest::anyOrderOfElements()
{
    const std::string nodes = node(3, 10, 0) + node(1, 0, 0) + node(-2, 5, 0);
    const std::string ways = way(11, {-2, 3}, "highway=footway") + way(10, {1, -2}, "highway=residential");
    const auto one = imported(osm(nodes + ways));
    const auto other = imported(osm(ways + nodes));
    QCOMPARE(one.streets->streets.size(), 2U);
    QVERIFY(*one.streets == *other.streets);
    QCOMPARE(one.streets->streets.front().way, 10);
}

void OsmTest::barriersFromTags()
{
    const auto plan = imported(osm(node(1, 0, 0) + node(2, 5, 0) + node(3, 5, 5) + node(4, 0, 5) +
                                   way(1, {1, 2}, "highway=residential") + way(2, {1, 3}, "waterway=river") +
                                   way(3, {1, 3}, "waterway=river tunnel=culvert") + way(4, {2, 4}, "railway=rail") +
                                   way(5, {2, 4}, "railway=rail bridge=yes") + way(6, {1, 4}, "barrier=wall") +
                                   way(7, {3, 4}, "highway=motorway") + way(8, {1, 2, 3, 4, 1}, "natural=water") +
                                   way(9, {1, 2}, "railway=tram")));
    std::map<plan::BarrierKind, int> kinds;
    for (const plan::Barrier &barrier : plan.streets->barriers)
        ++kinds[barrier.kind];
    QCOMPARE(kinds[plan::BarrierKind::Water], 2);
    QCOMPARE(kinds[plan::BarrierKind::Rail], 1);
    QCOMPARE(kinds[plan::BarrierKind::Wall], 1);
    QCOMPARE(kinds[plan::BarrierKind::Motorway], 1);
    const auto closed =
        std::ranges::find_if(plan.streets->barriers, [](const plan::Barrier &each) { return each.line.size() == 5; });
    QVERIFY(closed != plan.streets->barriers.end() && closed->line.front() == closed->line.back());
}

void OsmTest::multipolygonsBecomeGrounds()
{
    std::vector<base::Issue> issues;
    const std::string nodes = node(1, 0, 0) + node(2, 8, 0) + node(3, 8, 8) + node(4, 0, 8) + node(21, 3, 3) +
                              node(22, 5, 3) + node(23, 5, 5);
    const auto relation = [](int id, const std::string &members, const std::string &tags) {
        return "<relation id=\"" + std::to_string(id) + "\" version=\"1\">" + members + tagsXml(tags) + "</relation>";
    };
    const auto member = [](int id) { return "<member type=\"way\" ref=\"" + std::to_string(id) + "\" role=\"\"/>"; };
    const auto plan =
        imported(osm(nodes + way(1, {1, 2}, "highway=path") + way(10, {1, 2, 3}, "x=y") + way(11, {3, 4, 1}, "x=y") +
                     way(20, {21, 22, 23, 21}, "x=y") +
                     relation(1, member(10) + member(11) + member(20), "type=multipolygon natural=water") +
                     relation(2, member(10), "type=multipolygon natural=wood") +
                     relation(3, member(99), "type=multipolygon landuse=grass") +
                     relation(4, member(11) + member(98), "type=multipolygon natural=water")),
                 false, &issues);
    const auto water = std::ranges::find(plan.baseMap->grounds, plan::GroundKind::Water, &plan::MapGround::kind);
    QVERIFY(water != plan.baseMap->grounds.end());
    QCOMPARE(water->outline.size(), 1U);
    QCOMPARE(water->outline.front().size(), 2U);
    QCOMPARE(water->outline.front().front().size(), 4U);
    // Two shores of the lake, and what is known of the one that leaves the map.
    QCOMPARE(std::ranges::count(plan.streets->barriers, plan::BarrierKind::Water, &plan::Barrier::kind), 3);
    QCOMPARE(count(issues, base::IssueCode::MultipolygonBroken), 1);
    QCOMPARE(skipped(issues, "relation-leaves-map"), std::string("2"));
}

void OsmTest::boundariesBecomeAreas()
{
    const std::string nodes =
        node(1, 0, 0) + node(2, 8, 0) + node(3, 8, 8) + node(4, 0, 8) + node(5, 4, 0) + node(6, 4, 8);
    const auto relation = [](int id, std::initializer_list<int> ways, const std::string &tags) {
        std::string out = "<relation id=\"" + std::to_string(id) + "\" version=\"1\">";
        for (const int each : ways)
            out += "<member type=\"way\" ref=\"" + std::to_string(each) + "\" role=\"outer\"/>";
        return out + tagsXml(tags) + "</relation>";
    };
    const auto plan = imported(osm(nodes + way(1, {1, 5, 2}, "highway=path") + way(10, {1, 5, 6, 4, 1}, "x=y") +
                                   way(11, {1, 2, 3, 4, 1}, "x=y") +
                                   way(30, {1, 5, 6, 4, 1}, "building=apartments building:levels=2") +
                                   relation(1, {10}, "type=boundary boundary=administrative admin_level=10 name=West") +
                                   relation(2, {11}, "type=boundary boundary=administrative admin_level=8 name=Town")));
    QCOMPARE(plan.areas.size(), 2U);
    QCOMPARE(plan.areas[0].kind, plan::AreaKind::Community);
    QCOMPARE(plan.areas[0].parent, plan.areas[1].id);
    QCOMPARE(plan.residences.size(), 1U);
    QCOMPARE(plan.residences[0].community, plan.areas[0].id);
}

void OsmTest::buildingsGetPeople()
{
    std::vector<base::Issue> issues;
    // 0.0002° by 0.0002° at 31° N: some 22 m by 19 m.
    const auto box = [](int id, double column, double row) {
        return node(id, column, row) + node(id + 1, column + 0.2, row) + node(id + 2, column + 0.2, row + 0.2) +
               node(id + 3, column, row + 0.2);
    };
    const auto ring = [](int id, int first, const std::string &tags) {
        return way(id, {first, first + 1, first + 2, first + 3, first}, tags);
    };
    const auto plan =
        imported(osm(node(1, 0, 0) + node(2, 9, 0) + node(3, 9, 9) + node(4, 0, 9) + box(100, 1, 1) + box(110, 2, 2) +
                     box(120, 20, 20) + box(130, 4, 4) + way(1, {1, 2, 3, 4, 1}, "highway=path") +
                     way(2, {1, 2, 3, 4, 1}, "landuse=residential") +
                     ring(10, 100, "building=apartments building:levels=6 name=No.1") + ring(11, 110, "building=yes") +
                     ring(12, 120, "building=yes") + ring(13, 130, "building=retail building:levels=3")),
                 false, &issues);
    QCOMPARE(plan.baseMap->buildings.size(), 4U);
    QCOMPARE(plan.residences.size(), 2U); // the flats, and the plain building on residential ground
    const plan::Residence &flats = plan.residences.front();
    QVERIFY(flats.estimated);
    QCOMPARE(flats.key, std::string("osm:w10"));
    QCOMPARE(flats.name, std::string("No.1"));
    QVERIFY(flats.building != 0);
    // 6 storeys × some 423 m² ÷ 35 m²
    const double people = static_cast<double>(norms::total(flats.people)) / 1000;
    QVERIFY2(people > 70 && people < 76, qPrintable(QString::number(people)));
    QCOMPARE(first(issues, base::IssueCode::PeopleEstimated)->args.front(), std::string("2"));
    QVERIFY(std::ranges::any_of(plan.sources, [](const plan::DataSource &source) {
        return source.role == "residences" && !source.definition.empty();
    }));
}

void OsmTest::outletsFromTags()
{
    std::vector<base::Issue> issues;
    const auto plan = imported(osm(node(1, 0, 0) + node(2, 9, 0) + node(3, 1, 1) + node(4, 1.2, 1) + node(5, 1.2, 1.2) +
                                   way(1, {1, 2}, "highway=path") +
                                   node(10, 1, 1,
                                        "shop=convenience name=Corner brand=Quick opening_hours=Mo-Su_06:00-22:00 "
                                        "addr:street=解放路 addr:housenumber=12号") +
                                   node(11, 2, 0, "amenity=nursing_home capacity=40") +
                                   node(12, 3, 0, "amenity=pharmacy;clinic name=Care") +
                                   node(13, 3, 0, "amenity=bench") + node(14, 1.1, 1.1, "amenity=library name=Books") +
                                   way(20, {3, 4, 5, 3}, "amenity=library name=Books")),
                               true, &issues);
    const plan::Outlet *shop = outletNamed(plan, "Corner");
    QVERIFY(shop != nullptr);
    QCOMPARE(shop->key, std::string("osm:n10"));
    QCOMPARE(shop->services.front().service, std::string("convenience-store"));
    QCOMPARE(shop->chain, std::string("Quick"));
    QCOMPARE(shop->hours, std::string("Mo-Su_06:00-22:00"));
    QCOMPARE(shop->address, std::string("解放路12号"));
    const auto home = std::ranges::find(plan.outlets, "osm:n11", &plan::Outlet::key);
    QVERIFY(home != plan.outlets.end());
    QCOMPARE(home->services.front().capacity, 40'000);
    QVERIFY(!home->name.empty());
    QCOMPARE(outletNamed(plan, "Care")->services.size(), 2U);
    // The library is mapped twice: its building stays.
    QCOMPARE(outletNamed(plan, "Books")->key, std::string("osm:w20"));
    QCOMPARE(count(issues, base::IssueCode::DuplicateOutlet), 1);
    QCOMPARE(plan.outlets.size(), 4U);
}

void OsmTest::aLongWayIsNoTrouble()
{
    // OpenStreetMap allows 2,000 nodes a way, files may hold anything: ten thousand, on a spiral.
    std::string nodes;
    std::vector<long long> refs;
    for (int i = 1; i <= 10'000; ++i) {
        nodes += node(i, i * 0.01, (i % 7) * 0.01);
        refs.push_back(i);
    }
    const auto plan = imported(osm(nodes + way(1, refs, "highway=track")));
    QCOMPARE(plan.streets->streets.size(), 1U);
    QCOMPARE(plan.streets->streets.front().line.size(), 10'000U);
}

QTEST_GUILESS_MAIN(OsmTest)
#include "osm_test.moc"
