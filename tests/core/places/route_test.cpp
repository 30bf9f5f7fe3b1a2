// SPDX-License-Identifier: GPL-3.0-or-later
// A route costs what the search says, to the unit; its legs add up; what lies on it is told and counted.
#include "core/places/route.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace yike;
using norms::WalkerKind;
using places::LegKind;
using places::NoRoute;
using places::RouteMarkKind;

namespace {

constexpr base::Cost kFarthest = 0x3FFFFFFF;

std::shared_ptr<const analysis::Situation> situationOf(test::TownPlan &town)
{
    town.homeAt(town.town.place('A'), norms::Band{}, 10);
    return town.situation();
}

places::Route route(test::TownPlan &town, std::string_view letters, WalkerKind walker = WalkerKind::Adult)
{
    std::vector<places::RouteStop> stops;
    for (const char letter : letters)
        stops.push_back({town.town.place(letter)});
    return places::Router().find(situationOf(town), stops, walker);
}

template <typename Member>
std::int64_t sum(const places::Route &route, Member member)
{
    std::int64_t all = 0;
    for (const places::RouteLeg &leg : route.legs)
        all += static_cast<std::int64_t>(leg.*member);
    return all;
}

std::int64_t marks(const places::Route &route, RouteMarkKind kind)
{
    return std::ranges::count(route.marks, kind, &places::RouteMark::kind);
}

} // namespace

class RouteTest : public QObject {
    Q_OBJECT

private slots:
    void alongOneStreet()
    {
        test::TownPlan town(R"(
  A         B
  +---------+
)");
        const auto found = route(town, "AB");
        QVERIFY(found.found());
        QCOMPARE(found.length, std::int64_t{500'000 + 100'000}); // 50 m off the street at both ends
        QCOMPARE(found.straight / 1000, std::int64_t{500});
        QCOMPARE(found.legs.size(), std::size_t{3});
        QCOMPARE(found.legs[0].kind, LegKind::OffStreet);
        QCOMPARE(found.legs[1].kind, LegKind::Way);
        QCOMPARE(found.legs[1].length, std::int64_t{500'000});
        QCOMPARE(found.line.size(), std::size_t{2 + 11});
        QCOMPARE(found.costs[static_cast<std::size_t>(WalkerKind::Metres)], base::Cost{600'000});
        QCOMPARE(found.costs[static_cast<std::size_t>(WalkerKind::Adult)], found.cost);
        QVERIFY(found.costs[static_cast<std::size_t>(WalkerKind::Age80)] > found.cost);
    }

    void whatLiesOnTheWayIsCounted()
    {
        test::TownPlan town(R"(
  A             ~         r        B
  +-c-+-u-+-s-+-b-+-/-+---t--+-----+
                ~         r
)");
        const auto found = route(town, "AB");
        QVERIFY(found.found());
        QCOMPARE(found.signalled, 1);
        QCOMPARE(found.unsignalled, 1);
        QCOMPARE(found.flights, 1);
        QCOMPARE(found.steps, std::int64_t{200'000});
        QCOMPARE(found.bridges, 1);
        QCOMPARE(found.underpasses, 1);
        QVERIFY(found.rise >= 100'000 + 20'000); // the steps, and 100 ‰ of 200 m
        QCOMPARE(found.fall, std::int64_t{0});
        QCOMPARE(marks(found, RouteMarkKind::Signals), 1);
        QCOMPARE(marks(found, RouteMarkKind::StepsUp), 1);
        QCOMPARE(marks(found, RouteMarkKind::Bridge), 1);
        const auto back = route(town, "BA");
        QCOMPARE(back.fall, found.rise);
        QCOMPARE(back.rise, std::int64_t{0});
        QCOMPARE(marks(back, RouteMarkKind::StepsDown), 1);
        QCOMPARE(back.length, found.length);
    }

    void gatesAreCountedOnce()
    {
        test::TownPlan town(R"(
  A   ######
  +---%==+ #
      #1 B #
      ######
)");
        plan::Estate &estate = town.plan.estates.front();
        QVERIFY(!estate.gates.empty());
        const auto found = route(town, "AB", WalkerKind::Metres);
        QVERIFY(found.found());
        QCOMPARE(found.gates, 1);
        QCOMPARE(marks(found, RouteMarkKind::Gate), 1);
        QCOMPARE(route(town, "BA", WalkerKind::Metres).gates, 1);
    }

    void aGatePassedTwiceCountsTwice()
    {
        test::TownPlan town(R"(
  A   ######
  +---%==+ #
      #1 B #
      ######
)");
        const auto found = route(town, "ABA", WalkerKind::Metres);
        QVERIFY(found.found());
        QCOMPARE(found.gates, 2);
        QCOMPARE(sum(found, &places::RouteLeg::gates), std::int64_t{2});
        QCOMPARE(route(town, "ABAB", WalkerKind::Metres).gates, 3);
    }

    /// A home in an estate without paths is joined through its gate: the line leads there.
    void theWayToTheStreetLeadsThroughTheGate()
    {
        test::TownPlan town(R"(
+---------------+
..............B..
.#####G#####.....
.#1........#.....
.#.........#.....
.#....A....#.....
.#.........#.....
.###########.....
.................
+---------------+
)");
        const auto found = route(town, "AB", WalkerKind::Metres);
        QVERIFY(found.found());
        const auto joint = places::jointOf(*found.situation, found.stops.front());
        QVERIFY(joint.estimated);
        const geo::Point gate =
            found.situation->network->frame().toLocal(town.plan.estates.front().gates.front().place);
        QVERIFY(found.line.size() > 3);
        QCOMPARE(found.line[1], gate);
        QCOMPARE(found.legs.front().kind, LegKind::OffStreet);
        QCOMPARE(found.legs.front().lastPoint, std::size_t{2});
        QCOMPARE(found.legs.front().length, std::int64_t{joint.access}); // the figures' own, not the line's
        QCOMPARE(found.gates, 1);
        QCOMPARE(static_cast<std::int64_t>(found.cost), found.length);
        const auto back = route(town, "BA", WalkerKind::Metres);
        QCOMPARE(back.line[back.line.size() - 2], gate);
        QCOMPARE(back.gates, 1);
        QCOMPARE(back.length, found.length);
    }

    void turnsAreTold()
    {
        test::TownPlan town(R"(
  A
  +---+
      |
      |
      +---+
          B
)");
        auto streets = std::make_shared<plan::StreetLayer>(*town.plan.streets);
        for (std::size_t i = 0; i < streets->streets.size(); ++i)
            streets->streets[i].name = "第" + std::to_string(i) + "路";
        town.plan.streets = streets;
        const auto found = route(town, "AB");
        std::vector<places::Turn> turns;
        for (const places::RouteLeg &leg : found.legs)
            if (leg.kind == LegKind::Way)
                turns.push_back(leg.turn);
        QCOMPARE(turns, (std::vector{places::Turn::None, places::Turn::Right, places::Turn::Left}));
        QCOMPARE(found.legs[1].name, std::string("第0路"));
    }

    void stopsAddUp()
    {
        test::TownPlan town(R"(
  A     C     B
  +-----+-----+
)");
        const auto direct = route(town, "AB"), over = route(town, "ACB");
        QVERIFY(over.found());
        QCOMPARE(over.lastLegs.size(), std::size_t{2});
        QVERIFY(std::abs(over.length - direct.length - 100'000) < 100); // to C's door and back
        QCOMPARE(sum(over, &places::RouteLeg::length), over.length);
    }

    void noWayIsAnAnswer()
    {
        test::TownPlan town(R"(
  A   B   ~   C
  +-s-+   ~   +---+
          ~
)");
        QCOMPARE(route(town, "AC").why, NoRoute::NotConnected);
        QCOMPARE(route(town, "AC").cost, base::kUnreached);
        const auto steps = route(town, "AB", WalkerKind::Wheelchair);
        QCOMPARE(steps.why, NoRoute::NotForWalker);
        QVERIFY(steps.legs.empty());
        QCOMPARE(steps.costs[static_cast<std::size_t>(WalkerKind::Wheelchair)], base::kUnreached);
        QCOMPARE(steps.costs, route(town, "AB").costs); // the others' times are told
        const auto over = route(town, "ABA", WalkerKind::Wheelchair);
        QCOMPARE(over.why, NoRoute::NotForWalker);
        QCOMPARE(over.at, std::size_t{0});
        QCOMPARE(over.costs, route(town, "ABA").costs);
        QCOMPARE(route(town, "ABC", WalkerKind::Wheelchair).why, NoRoute::NotConnected); // for nobody
        const auto far = places::Router().find(situationOf(town), {{town.town.place('A')}, {town.town.at(80, 60)}},
                                               WalkerKind::Adult);
        QCOMPARE(far.why, NoRoute::TooFar);
        QCOMPARE(far.at, std::size_t{1});
        QVERIFY(far.toStreet > 2000 && far.toStreet < 6000);
        const auto gone =
            places::Router().find(situationOf(town), {{town.town.place('A')}, {{}, {4711}, {}}}, WalkerKind::Adult);
        QCOMPARE(gone.why, NoRoute::NotPlaced);
    }

    void theSamePlaceTwice()
    {
        test::TownPlan town(R"(
  A
  +---+
)");
        const auto found = route(town, "AA");
        QVERIFY(found.found());
        QCOMPARE(found.straight, std::int64_t{0});
        QCOMPARE(found.length, std::int64_t{0});
        QCOMPARE(found.cost, base::Cost{0});
        for (const base::Cost cost : found.costs)
            QCOMPARE(cost, base::Cost{0});
        QCOMPARE(found.legs.size(), std::size_t{1});
        QCOMPARE(found.line.size(), std::size_t{1});
    }

    /// A place twice among other stops costs nothing, and the others what they cost without it.
    void thePartsThatLeadNowhereCostNothing()
    {
        test::TownPlan town(R"(
  A         B
  +---------+
)");
        const auto plain = route(town, "AB"), twice = route(town, "AABB");
        QCOMPARE(twice.cost, plain.cost);
        QCOMPARE(twice.costs, plain.costs);
        QCOMPARE(twice.length, plain.length);
        QCOMPARE(twice.lastLegs.size(), std::size_t{3});
        const places::RouteStop home{town.town.place('A'), {}, {1}}, shop{town.town.place('A'), {1}, {}};
        QVERIFY(places::samePlace({town.town.place('A')}, home));
        QVERIFY(!places::samePlace(shop, home)); // two things at one spot: as the figures join them
        QVERIFY(!places::samePlace({town.town.place('A')}, {town.town.place('B')}));
    }

    /// On random towns: the cost of the search and of the route are one, legs and parts add up, the line is whole.
    void equalToTheSearchOnRandomTowns()
    {
        const int towns = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 600 : 40;
        int found = 0, none = 0;
        for (int seed = 1; seed <= towns; ++seed) {
            test::TownPlan town(test::randomTown(static_cast<std::uint64_t>(seed)));
            if (town.town.places.size() < 3)
                continue;
            town.homeAt(town.town.places.begin()->second, norms::Band{}, 10);
            const auto situation = town.situation();
            places::Router router;
            network::Search search(situation->network);
            std::vector<places::RouteStop> all;
            for (const auto &[letter, place] : town.town.places)
                all.push_back({place});
            for (std::size_t i = 0; i + 1 < all.size(); ++i) {
                const auto walker = static_cast<WalkerKind>((i + static_cast<std::size_t>(seed)) % norms::kWalkerCount);
                const places::Route route = router.find(situation, {all[i], all[i + 1]}, walker);
                const network::Joint from = places::jointOf(*situation, all[i]);
                const network::Joint to = places::jointOf(*situation, all[i + 1]);
                const network::Source source{from, 0};
                const network::Targets targets({&to, 1}, situation->network->edgeCount());
                std::vector<network::Reached> reached;
                if (from.joined() && to.joined())
                    search.run({&source, 1}, targets, walker, network::Direction::Forward, kFarthest, reached);
                QCOMPARE(route.found(), !reached.empty());
                if (!route.found()) {
                    QCOMPARE(route.cost, base::kUnreached);
                    QVERIFY(route.legs.empty() && route.line.empty());
                    ++none;
                    continue;
                }
                ++found;
                if (route.cost != reached.front().cost)
                    qInfo("town %d, %zu", seed, i);
                QCOMPARE(route.cost, reached.front().cost);
                QCOMPARE(sum(route, &places::RouteLeg::cost), static_cast<std::int64_t>(route.cost));
                QCOMPARE(sum(route, &places::RouteLeg::length), route.length);
                QCOMPARE(route.costs[static_cast<std::size_t>(walker)], route.cost);
                if (walker == WalkerKind::Metres)
                    QCOMPARE(route.length, static_cast<std::int64_t>(route.cost));
                QVERIFY(route.line.front() == situation->network->frame().toLocal(all[i].place));
                QVERIFY(route.line.back() == situation->network->frame().toLocal(all[i + 1].place));
                std::size_t at = 0;
                for (const places::RouteLeg &leg : route.legs) {
                    QVERIFY(leg.firstPoint <= leg.lastPoint && leg.lastPoint < route.line.size());
                    QCOMPARE(leg.firstPoint, at);
                    at = leg.lastPoint;
                }
                QCOMPARE(at, route.line.size() - 1);
            }
        }
        qInfo("%d routes, %d without a way", found, none);
        QVERIFY(found > towns && none > 0);
    }
};

QTEST_APPLESS_MAIN(RouteTest)
#include "route_test.moc"
