// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration district holds together on the map: nothing stands on anything else, and the communities tile.
#include "core/demo/demo.h"
#include "tests/core/demo/planar.h"

#include <QTest>

#include <map>
#include <set>

using namespace yike;
using test::Ring;
using test::Spot;

namespace {

plan::Plan made(std::uint64_t seed)
{
    demo::DemoRequest request;
    request.seed = seed;
    auto plan = demo::makeDistrict(request, norms::starterRulebook());
    Q_ASSERT(plan.has_value());
    return std::move(*plan);
}

QString told(const plan::Plan &plan, std::size_t index)
{
    const plan::Building &building = plan.baseMap->buildings[index];
    const geo::LonLat at = building.outline.front().front();
    return QString("building %1 %2 (use %3, %4 storeys, %5 %6)")
        .arg(building.id)
        .arg(QString::fromStdString(building.name))
        .arg(static_cast<int>(building.use))
        .arg(building.storeys)
        .arg(at.lon, 0, 'f', 7)
        .arg(at.lat, 0, 'f', 7);
}

std::vector<Ring> footprints(const plan::Plan &plan)
{
    std::vector<Ring> rings;
    for (const plan::Building &building : plan.baseMap->buildings)
        rings.push_back(test::ringOf(building.outline.front()));
    return rings;
}

} // namespace

class GeometryTest : public QObject {
    Q_OBJECT
private slots:
    void theCheckItselfFindsOverlaps();
    void noBuildingStandsOnAnother_data();
    void noBuildingStandsOnAnother();
    void noBuildingStandsOnAStreet();
    void noBuildingStandsInRiverOrRail();
    void slabsFaceSouth();
    void communitiesTile();
    void homesLieInTheirCommunities();
    void streetsMeetAtSharedNodes();
    void wallsHaveGates();
    void coordinatesAreRounded();
};

void GeometryTest::theCheckItselfFindsOverlaps()
{
    const Ring square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
    QVERIFY(test::overlap(square, {{5, 5}, {15, 5}, {15, 15}, {5, 15}}));
    QVERIFY(test::overlap(square, {{2, 2}, {4, 2}, {4, 4}, {2, 4}}));
    QVERIFY(!test::overlap(square, {{10, 0}, {20, 0}, {20, 10}, {10, 10}}));
    QVERIFY(test::passes({{-5, 5}, {15, 5}}, square));
    QVERIFY(!test::passes({{-5, 11}, {15, 11}}, square));
}

void GeometryTest::noBuildingStandsOnAnother_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {demo::DemoRequest{}.seed, std::uint64_t{1}, std::uint64_t{99}})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void GeometryTest::noBuildingStandsOnAnother()
{
    QFETCH(quint64, seed);
    const plan::Plan plan = made(seed);
    const std::vector<Ring> rings = footprints(plan);
    const test::Sweep sweep(rings);
    QVERIFY(rings.size() > 5000);
    for (std::size_t i = 0; i < rings.size(); ++i) {
        QVERIFY(test::doubleArea(rings[i]) > 0);
        for (const std::size_t other : sweep.near(rings[i]))
            if (other > i)
                QVERIFY2(!test::overlap(rings[i], rings[other]),
                         qPrintable(told(plan, i) + " and " + told(plan, other)));
    }
}

void GeometryTest::noBuildingStandsOnAStreet()
{
    const plan::Plan plan = made(demo::DemoRequest{}.seed);
    const std::vector<Ring> rings = footprints(plan);
    const test::Sweep sweep(rings);
    for (const plan::Street &street : plan.streets->streets) {
        const Ring line = test::ringOf(street.line);
        for (const std::size_t building : sweep.near(line))
            QVERIFY2(!test::passes(line, rings[building]), qPrintable(QString("street %1 %2, building %3")
                                                                          .arg(street.id.value)
                                                                          .arg(QString::fromStdString(street.name))
                                                                          .arg(plan.baseMap->buildings[building].id)));
    }
}

void GeometryTest::noBuildingStandsInRiverOrRail()
{
    const plan::Plan plan = made(demo::DemoRequest{}.seed);
    const std::vector<Ring> rings = footprints(plan);
    const test::Sweep sweep(rings);
    int water = 0;
    for (const plan::MapGround &ground : plan.baseMap->grounds) {
        if (ground.kind != plan::GroundKind::Water)
            continue;
        ++water;
        const Ring lake = test::ringOf(ground.outline.front().front());
        for (const std::size_t building : sweep.near(lake))
            QVERIFY2(!test::overlap(lake, rings[building]),
                     qPrintable(QString::number(plan.baseMap->buildings[building].id)));
    }
    QVERIFY(water > 3);
    for (const plan::Barrier &barrier : plan.streets->barriers) {
        const Ring line = test::ringOf(barrier.line);
        for (const std::size_t building : sweep.near(line))
            QVERIFY2(!test::passes(line, rings[building]),
                     qPrintable(QString::number(plan.baseMap->buildings[building].id)));
    }
}

void GeometryTest::slabsFaceSouth()
{
    const plan::Plan plan = made(demo::DemoRequest{}.seed);
    std::map<std::int64_t, const plan::Building *> buildings;
    for (const plan::Building &building : plan.baseMap->buildings)
        buildings[building.id] = &building;
    for (const plan::Residence &residence : plan.residences) {
        if (!residence.estate)
            continue;
        // The long side runs east, turned by less than 17°.
        const Ring ring = test::ringOf(buildings[residence.building]->outline.front());
        QCOMPARE(ring.size(), 4U);
        const double east = static_cast<double>(ring[1].x - ring[0].x) * 0.8415;
        const double north = static_cast<double>(ring[1].y - ring[0].y);
        QVERIFY(east > 0 && std::abs(north) < east * 0.306);
        const double depth = static_cast<double>(ring[3].y - ring[0].y);
        QVERIFY(depth > 0 && depth < east);
    }
}

void GeometryTest::communitiesTile()
{
    const plan::Plan plan = made(demo::DemoRequest{}.seed);
    std::map<std::pair<Spot, Spot>, int> borders;
    std::int64_t sum = 0;
    std::int64_t subdistricts = 0;
    std::int64_t whole = 0;
    for (const plan::Area &area : plan.areas) {
        for (const geo::Polygon &polygon : area.outline) {
            QCOMPARE(polygon.size(), 1U);
            const Ring ring = test::ringOf(polygon.front());
            const std::int64_t twice = test::doubleArea(ring);
            QVERIFY(twice > 0);
            whole += area.kind == plan::AreaKind::District ? twice : 0;
            subdistricts += area.kind == plan::AreaKind::Subdistrict ? twice : 0;
            if (area.kind != plan::AreaKind::Community)
                continue;
            sum += twice;
            for (std::size_t i = 0; i < ring.size(); ++i)
                ++borders[{ring[i], ring[(i + 1) % ring.size()]}];
        }
    }
    // Each stretch of border is walked once in each direction, but for the district's own.
    std::set<std::pair<Spot, Spot>> outer;
    for (const auto &[border, count] : borders) {
        QCOMPARE(count, 1);
        if (!borders.contains({border.second, border.first}))
            outer.insert(border);
    }
    const auto district = std::ranges::find(plan.areas, plan::AreaKind::District, &plan::Area::kind);
    const Ring ring = test::ringOf(district->outline.front().front());
    QCOMPARE(outer.size(), ring.size());
    for (std::size_t i = 0; i < ring.size(); ++i)
        QVERIFY(outer.contains({ring[i], ring[(i + 1) % ring.size()]}));
    QCOMPARE(sum, whole);
    QCOMPARE(subdistricts, whole);
}

void GeometryTest::homesLieInTheirCommunities()
{
    const plan::Plan plan = made(demo::DemoRequest{}.seed);
    std::map<plan::AreaId, Ring> rings;
    for (const plan::Area &area : plan.areas)
        if (area.kind == plan::AreaKind::Community)
            rings[area.id] = test::ringOf(area.outline.front().front());
    for (const plan::Residence &residence : plan.residences)
        QVERIFY2(test::inside(rings.at(residence.community), test::spotOf(residence.place)), residence.name.c_str());
    for (const plan::Outlet &outlet : plan.outlets)
        if (outlet.match != plan::MatchLevel::NotPlaced)
            QVERIFY2(test::inside(rings.at(outlet.community), test::spotOf(outlet.place)), outlet.name.c_str());
}

void GeometryTest::streetsMeetAtSharedNodes()
{
    const plan::Plan plan = made(demo::DemoRequest{}.seed);
    std::map<plan::NodeId, Spot> places;
    std::map<Spot, plan::NodeId> nodes;
    for (const plan::Street &street : plan.streets->streets) {
        QVERIFY(street.line.size() >= 2 && street.length > 0);
        for (const auto &[node, place] :
             {std::pair(street.from, street.line.front()), std::pair(street.to, street.line.back())}) {
            const Spot spot = test::spotOf(place);
            QVERIFY(places.try_emplace(node, spot).first->second == spot);
            QVERIFY(nodes.try_emplace(spot, node).first->second == node);
        }
    }
    // On the ground no two streets cross without a junction.
    std::vector<Ring> lines;
    for (const plan::Street &street : plan.streets->streets)
        lines.push_back(test::ringOf(street.line));
    const test::Sweep sweep(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (const std::size_t other : sweep.near(lines[i])) {
            if (other <= i || plan.streets->streets[i].level != plan.streets->streets[other].level)
                continue;
            for (std::size_t a = 1; a < lines[i].size(); ++a)
                for (std::size_t b = 1; b < lines[other].size(); ++b)
                    if (test::cross(lines[i][a - 1], lines[i][a], lines[other][b - 1], lines[other][b])) {
                        // Rounding may let two streets cross within centimetres of their junction.
                        const auto &one = plan.streets->streets[i];
                        const auto &two = plan.streets->streets[other];
                        QVERIFY2(one.from == two.from || one.from == two.to || one.to == two.from || one.to == two.to,
                                 qPrintable(QString("%1 and %2").arg(one.id.value).arg(two.id.value)));
                    }
        }
    }
}

void GeometryTest::wallsHaveGates()
{
    const plan::Plan plan = made(demo::DemoRequest{}.seed);
    int walled = 0;
    bool locked = false;
    for (const plan::Estate &estate : plan.estates) {
        if (!estate.walled) {
            QVERIFY(estate.gates.empty());
            continue;
        }
        ++walled;
        const auto open = std::ranges::count_if(estate.gates, &plan::Gate::open);
        QVERIFY2(open >= 2 && open <= 4, estate.name.c_str());
        locked = locked || open < static_cast<std::ptrdiff_t>(estate.gates.size());
    }
    QVERIFY(walled > 20);
    QVERIFY(locked);
}

void GeometryTest::coordinatesAreRounded()
{
    const plan::Plan plan = made(demo::DemoRequest{}.seed);
    for (const plan::Residence &residence : plan.residences)
        QVERIFY(geo::rounded(residence.place) == residence.place);
    for (const plan::Street &street : plan.streets->streets)
        for (const geo::LonLat place : street.line)
            QVERIFY(geo::rounded(place) == place);
}

QTEST_GUILESS_MAIN(GeometryTest)
#include "geometry_test.moc"
