// SPDX-License-Identifier: GPL-3.0-or-later
// Isochrones on drawn towns, and on random ones cell by cell against brute force.
#include "core/analysis/isochrone.h"
#include "core/geo/segment.h"
#include "tests/core/analysis/support/land_oracle.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <cmath>
#include <format>

using namespace yike;
using analysis::Isochrone;
using analysis::IsochroneRequest;
using network::Direction;
using norms::WalkerKind;

namespace {

constexpr base::Cost kMinute = base::kMillisecondsPerMinute;

/// A town, its land, and isochrones from its places.
struct Ground {
    explicit Ground(plan::Plan made) : plan(std::move(made)) { build(); }
    Ground(std::string_view map, double cellMetres) : town(map, cellMetres)
    {
        for (const auto &[letter, place] : town.town.places)
            if (letter == 'H')
                town.home('H', norms::Band::Age70to79, 40);
        if (town.plan.residences.empty())
            town.homeAt(town.town.at(0, 0), norms::Band::Age15to59, 1);
        plan = town.plan;
        build();
    }
    void build()
    {
        situation = analysis::Situation::make(plan, {}, test::smallRulebook()).value();
        land = std::make_shared<network::Land>(situation->network, *situation->plan);
    }
    [[nodiscard]] Isochrone from(geo::LonLat place, std::vector<base::Cost> limits,
                                 WalkerKind walker = WalkerKind::Adult, Direction direction = Direction::Reverse) const
    {
        IsochroneRequest request;
        request.sources = {{situation->network->join(place, {}, 200'000), 0}};
        request.walker = walker;
        request.direction = direction;
        request.limits = std::move(limits);
        network::Search search(situation->network);
        return analysis::isochrone(*situation, *land, search, request);
    }
    [[nodiscard]] bool holds(const analysis::IsochroneBand &band, geo::LonLat place) const
    {
        return geo::contains(band.area, situation->frame->toLocal(place));
    }

    test::TownPlan town{"+-+", 50};
    plan::Plan plan;
    std::shared_ptr<const analysis::Situation> situation;
    std::shared_ptr<const network::Land> land;
};

} // namespace

class IsochroneTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsReachedFromNowhere();
    void streetSide();
    void riverIsACut();
    void bridgesHaveNoLand();
    void courtyardIsAHole();
    void waterIsNoLand();
    void islandInALakeIsLand();
    void largerHoldsSmaller();
    void waitsAndOneWays();
    void endsOneCannotWalkOnFrom();
    void everyCellByBruteForce();
    void everyCellByItsOwnSearch();
    void homesAgree();
};

void IsochroneTest::nothingIsReachedFromNowhere()
{
    const Ground ground("+---+", 20);
    const Isochrone none = ground.from({0, 0}, {5 * kMinute});
    QCOMPARE(none.bands.size(), 1U);
    QVERIFY(none.bands[0].area.empty() && none.parts.empty());
    QVERIFY(ground.from(ground.town.town.at(2, 0), {}).bands.empty());
}

void IsochroneTest::streetSide()
{
    const Ground ground(R"(
...................
...................
A..H...............
+-----------------+
...................
)",
                        20);
    // 20 m to the street, then along it and aside of it.
    const Isochrone made = ground.from(ground.town.town.place('A'), {70'000, 105'000}, WalkerKind::Metres);
    const auto at = [&](int column, int row) { return ground.town.town.at(column, row); };
    QVERIFY(ground.holds(made.bands[1], at(3, 3)));  // 20 + 60
    QVERIFY(!ground.holds(made.bands[0], at(3, 3)));
    QVERIFY(ground.holds(made.bands[0], at(1, 3)) && ground.holds(made.bands[0], at(1, 2)));
    QVERIFY(!ground.holds(made.bands[0], at(0, 0))); // 60 m off the street
    QVERIFY(!ground.holds(made.bands[1], at(0, 0)));
    QVERIFY(ground.holds(made.bands[1], at(2, 1))); // 20 + 40 + 40
    QCOMPARE(made.bands[1].residences, 1); // 20 + 60 + 20
    QCOMPARE(made.bands[1].people[static_cast<std::size_t>(norms::Band::Age70to79)], 40'000);
    QCOMPARE(made.bands[0].residences, 0);
    QVERIFY(std::abs(made.bands[1].streets - 85'000) <= 30 && std::abs(made.bands[0].streets - 50'000) <= 30);
}

void IsochroneTest::riverIsACut()
{
    const Ground ground(R"(
.......................
+---------------------+
..........A............
~~~~~~~~~~~~~~~~~~~~~~~
.......................
+---------------------+
.......................
)",
                        10);
    const Isochrone made = ground.from(ground.town.town.place('A'), {15 * kMinute});
    QVERIFY(!made.bands[0].area.empty());
    for (int column = 0; column < 23; ++column)
        for (int row = 3; row < 7; ++row)
            QVERIFY2(row == 3 || !ground.holds(made.bands[0], ground.town.town.at(column, row)),
                     qPrintable(QString::number(column)));
    QVERIFY(ground.holds(made.bands[0], ground.town.town.at(10, 2)));
    // The outline follows the bank, to a sixteenth of a cell.
    const std::int32_t bank = ground.situation->frame->toLocal(ground.town.town.at(10, 3)).y;
    std::int32_t southernmost = bank + 10'000;
    // In the middle: past its ends one walks round the river.
    const std::int32_t middle = ground.situation->frame->toLocal(ground.town.town.at(11, 3)).x;
    const geo::LocalRing &ring = made.bands[0].area[0][0];
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const geo::Point a = ring[i], b = ring[(i + 1) % ring.size()];
        if ((a.x < middle) != (b.x < middle))
            southernmost = std::min(southernmost, std::max(a.y, b.y));
    }
    QVERIFY2(std::abs(southernmost - bank) <= 65, qPrintable(QString::number(southernmost - bank)));
}

void IsochroneTest::bridgesHaveNoLand()
{
    const Ground ground(R"(
...+----+......
...|...A.......
...|...........
...|...........
~~~b~~~~~~~~~~~
...|...........
...|...........
...|...........
...+------+....
)",
                        20);
    const Isochrone made = ground.from(ground.town.town.place('A'), {15 * kMinute});
    const auto in = [&](int column, int row) { return ground.holds(made.bands[0], ground.town.town.at(column, row)); };
    QVERIFY(in(5, 8) && in(5, 0)); // both banks are reached
    for (int row = 3; row < 6; ++row)
        QVERIFY2(!in(3, row) && !in(4, row), qPrintable(QString::number(row))); // the street is one with its bridge
}

void IsochroneTest::courtyardIsAHole()
{
    const Ground ground(R"(
+---------------+
|...............|
|...............|
|..#########....|
|..#.......#....|
|..#.......#....|
|A.#.......#....|
|..#.......#....|
|..#########....|
|...............|
+---------------+
)",
                        10);
    const Isochrone made = ground.from(ground.town.town.place('A'), {15 * kMinute});
    QCOMPARE(made.bands[0].area.size(), 1U);
    QVERIFY(made.bands[0].area[0].size() >= 2); // a hole
    for (int column = 4; column < 11; ++column)
        for (int row = 4; row < 8; ++row)
            QVERIFY(!ground.holds(made.bands[0], ground.town.town.at(column, row)));
    QVERIFY(ground.holds(made.bands[0], ground.town.town.at(2, 5)));
}

void IsochroneTest::waterIsNoLand()
{
    test::TownPlan town(R"(
A...........
+----------+
............
)",
                        10);
    town.homeAt(town.town.place('A'), norms::Band::Age15to59, 1);
    auto baseMap = std::make_shared<plan::BaseMap>();
    const auto at = [&](int column, int row) { return town.town.at(column, row); };
    baseMap->grounds.push_back({plan::GroundKind::Water, {{{at(4, 0), at(7, 0), at(7, 2), at(4, 2)}}}, {}});
    town.plan.baseMap = baseMap;
    const Ground ground(town.plan);
    const Isochrone made = ground.from(at(0, 0), {15 * kMinute});
    QVERIFY(!ground.holds(made.bands[0], at(5, 1)) && !ground.holds(made.bands[0], at(6, 1)));
    QVERIFY(ground.holds(made.bands[0], at(2, 1)) && ground.holds(made.bands[0], at(9, 1)));
}

void IsochroneTest::islandInALakeIsLand()
{
    test::TownPlan town(R"(
A...........
+----------+
............
)",
                        10);
    town.homeAt(town.town.place('A'), norms::Band::Age15to59, 1);
    auto streets = std::make_shared<plan::StreetLayer>(*town.plan.streets);
    const auto ring = [&](int west, int east, int north, int south) {
        const auto at = [&](int column, int row) { return town.town.at(column, row); };
        streets->barriers.push_back(
            {plan::BarrierKind::Water,
             {at(west, north), at(east, north), at(east, south), at(west, south), at(west, north)}});
    };
    ring(3, 11, -3, 5);
    ring(5, 9, -1, 3); // the island's shore
    ring(3, 11, -3, 5); // told twice
    town.plan.streets = streets;
    const Ground ground(town.plan);
    const Isochrone made = ground.from(town.town.at(0, 0), {15 * kMinute});
    QVERIFY(ground.holds(made.bands[0], town.town.at(7, 1)));
    QVERIFY(!ground.holds(made.bands[0], town.town.at(4, 1)) && !ground.holds(made.bands[0], town.town.at(10, 1)));
}

void IsochroneTest::largerHoldsSmaller()
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Ground ground(test::RandomTownPlan(seed).plan());
        for (const WalkerKind walker : {WalkerKind::Metres, WalkerKind::Age80}) {
            const Isochrone made = ground.from(ground.plan.residences[0].place, analysis::usualLimits(walker), walker);
            for (std::size_t band = 1; band < made.bands.size(); ++band) {
                QVERIFY(made.bands[band - 1].residences <= made.bands[band].residences);
                QVERIFY(made.bands[band - 1].streets <= made.bands[band].streets);
                // A corner of the smaller outline lies between a cell inside and one outside: look at the cells.
                for (const geo::LocalPolygon &polygon : made.bands[band - 1].area)
                    for (const geo::Point corner : polygon[0]) {
                        const geo::Point middle = test::middleNear(corner);
                        QVERIFY(!geo::contains(made.bands[band - 1].area, middle) ||
                                geo::contains(made.bands[band].area, middle));
                    }
            }
        }
    }
}

void IsochroneTest::waitsAndOneWays()
{
    // Reverse: who comes to A. Eastwards one-way: nobody from the east comes that way.
    const Ground ground(R"(
..................
+-->----+---c----+
A.................
)",
                        20);
    const auto parts = [&](Direction direction) {
        return ground.from(ground.town.town.at(0, 2), {2 * kMinute, 15 * kMinute}, WalkerKind::Adult, direction).parts;
    };
    QVERIFY(parts(Direction::Forward).size() > parts(Direction::Reverse).size());
    for (const analysis::ReachedPart &part : parts(Direction::Forward)) {
        QVERIFY(part.from < part.to);
        QVERIFY(std::max(part.costFrom, part.costTo) <= (part.band == 0 ? 2 * kMinute : 15 * kMinute));
    }
}

void IsochroneTest::endsOneCannotWalkOnFrom()
{
    const Ground ground(R"(
.........
+->-+....
....|....
....|.A..
....+....
)",
                        20);
    const network::Source source{ground.situation->network->join(ground.town.town.place('A'), {}, 200'000), 0};
    network::Search search(ground.situation->network);
    search.runNodes({&source, 1}, WalkerKind::Adult, Direction::Forward, 15 * kMinute);
    const auto onOneWay = [](const network::Search::Stretch &stretch) { return stretch.edge == 0; };
    QVERIFY(std::ranges::none_of(search.stretches(), onOneWay));
    const auto ends = search.stretchesAndEnds();
    const auto end = std::ranges::find_if(ends, onOneWay);
    QVERIFY(end != ends.end() && end->from == end->to && end->from == ground.situation->network->length(0));
    // Who stands past that end is reached, though the street that ends there cannot be walked.
    const Isochrone made =
        ground.from(ground.town.town.place('A'), {15 * kMinute}, WalkerKind::Adult, Direction::Forward);
    QVERIFY(ground.holds(made.bands[0], ground.town.town.at(5, 0)));
    QVERIFY(!ground.holds(made.bands[0], ground.town.town.at(1, 2)));
}

void IsochroneTest::everyCellByBruteForce()
{
    const std::uint64_t towns = test::fullTestsWanted() ? 200 : 12;
    qInfo("seeds 1 to %llu", static_cast<unsigned long long>(towns));
    std::int64_t with = 0, hidden = 0;
    for (std::uint64_t seed = 1; seed <= towns; ++seed) {
        // Close together, so that barriers lie between streets and cells.
        const Ground ground(test::randomTown(seed), static_cast<double>(5 + seed % 6));
        const test::LandOracle oracle(*ground.situation);
        std::mt19937_64 random(seed);
        for (int trial = 0; trial < 800; ++trial) {
            const geo::Point middle = test::middleNear(oracle.anywhere(random));
            const test::LandAnswer land = test::askLand(*ground.land, middle);
            const auto slow = oracle.nearest(middle);
            const std::string odd = oracle.difference(land, slow);
            QVERIFY2(odd.empty(), qPrintable(QString::fromStdString(
                                      std::format("seed {} at {} {}: {}", seed, middle.x, middle.y, odd))));
            with += land.joint.joined() ? 1 : 0;
            hidden += slow.hidden ? 1 : 0;
        }
    }
    qInfo("%lld cells with a street, %lld whose nearest was hidden", static_cast<long long>(with),
          static_cast<long long>(hidden));
    QVERIFY(with > static_cast<std::int64_t>(towns) * 100 && hidden > static_cast<std::int64_t>(towns));
}

void IsochroneTest::everyCellByItsOwnSearch()
{
    const std::uint64_t towns = test::fullTestsWanted() ? 200 : 8;
    for (std::uint64_t seed = 1; seed <= towns; ++seed) {
        const Ground ground(test::RandomTownPlan(seed).plan());
        const auto walker = static_cast<WalkerKind>(seed % norms::kWalkerCount);
        const auto direction = seed % 2 == 0 ? Direction::Forward : Direction::Reverse;
        const auto limits = analysis::usualLimits(walker);
        for (std::size_t from = 0; from < std::min<std::size_t>(ground.plan.residences.size(), 3); ++from) {
            const geo::LonLat place = ground.plan.residences[from].place;
            const Isochrone made = ground.from(place, limits, walker, direction);
            std::vector<geo::Point> middles;
            std::vector<network::Joint> joints;
            test::everyCell(*ground.land, *ground.situation, middles, joints);
            const network::Targets targets(joints, ground.situation->network->edgeCount());
            const network::Source source{ground.situation->network->join(place, {}, 200'000), 0};
            network::Search search(ground.situation->network);
            std::vector<network::Reached> reached;
            search.run({&source, 1}, targets, walker, direction, limits.back(), reached);
            std::vector<base::Cost> costs(joints.size(), base::kUnreached);
            for (const network::Reached &hit : reached)
                costs[hit.target] = hit.cost;
            for (const analysis::IsochroneBand &band : made.bands) {
                const test::InsideRows inside(band.area);
                for (std::size_t cell = 0; cell < middles.size(); ++cell) {
                    const bool wanted = costs[cell] <= band.limit && joints[cell].access <= network::kLandReach;
                    QVERIFY2(inside.holds(middles[cell]) == wanted,
                             qPrintable(QString::fromStdString(
                                 std::format("seed {} home {} limit {} cell at {} {}: cost {}", seed, from, band.limit,
                                             middles[cell].x, middles[cell].y, costs[cell]))));
                }
            }
        }
    }
}

void IsochroneTest::homesAgree()
{
    std::int64_t agreed = 0, excused = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Ground ground(test::RandomTownPlan(seed).plan());
        const analysis::Situation &situation = *ground.situation;
        const Isochrone made = ground.from(ground.plan.residences[0].place, {5 * kMinute});
        const network::Source source{situation.network->join(ground.plan.residences[0].place, {}, 200'000), 0};
        network::Search search(situation.network);
        std::vector<network::Reached> reached;
        search.run({&source, 1}, *situation.targets, WalkerKind::Adult, Direction::Reverse, 60 * kMinute, reached);
        std::vector<base::Cost> costs(situation.plan->residences.size(), base::kUnreached);
        for (const network::Reached &hit : reached)
            costs[hit.target] = hit.cost;
        for (std::size_t home = 0; home < costs.size(); ++home) {
            const network::Joint &joint = situation.residenceJoints[home];
            const bool inTime = costs[home] <= 5 * kMinute && joint.joined() && joint.access <= network::kLandReach &&
                                !joint.acrossWall && !joint.estimated;
            if (geo::contains(made.bands[0].area, situation.residencePoints[home]) == inTime) {
                ++agreed;
                continue;
            }
            // Within a cell of the border in time, in reach or in what street one belongs to.
            const auto slack = situation.network->accessCost(WalkerKind::Adult, 10'000);
            const auto apart = [](std::int64_t a, std::int64_t b) { return std::abs(a - b); };
            const bool nearLimit = costs[home] != base::kUnreached && apart(costs[home], 5 * kMinute) <= slack;
            const bool nearReach = joint.joined() && apart(joint.access, network::kLandReach) <= 8'000;
            const bool edgeOfStreet =
                !test::sameStreetAround(*ground.land, situation.residencePoints[home], joint.edge);
            QVERIFY2(nearLimit || nearReach || edgeOfStreet,
                     qPrintable(QStringLiteral("seed %1 home %2").arg(seed).arg(home)));
            ++excused;
        }
    }
    qInfo("%lld homes agree, %lld lie at a border", static_cast<long long>(agreed), static_cast<long long>(excused));
    QVERIFY(agreed > 10 * excused);
}

QTEST_GUILESS_MAIN(IsochroneTest)
#include "isochrone_test.moc"
