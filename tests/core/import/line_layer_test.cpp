// SPDX-License-Identifier: GPL-3.0-or-later
// Line layers of offices, written by GDAL: a network survives the way through any format, and whatever is broken is told.
#include "core/network/network.h"
#include "core/network/search.h"
#include "tests/core/import/import_fixture.h"
#include "tests/core/import/layer_writer.h"
#include "tests/support/ascii_town.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace yike;
using namespace yike::test;
using importing::ImportRequest;
using plan::Street;
using plan::StreetClass;

namespace {

const std::vector<std::string> kColumns{"class", "level", "bridge", "tunnel", "name", "foot_oneway"};

geo::LonLat at(double column, double row) { return {121 + column / 1000, 31 + row / 1000}; }

std::string codeOf(const Street &street)
{
    static const std::map<StreetClass, std::string> kCodes{
        {StreetClass::Steps, "steps"},           {StreetClass::Footbridge, "footbridge"},
        {StreetClass::Underpass, "underpass"},   {StreetClass::Footway, "footway"},
        {StreetClass::Ferry, "ferry"},           {StreetClass::Alley, "alley"},
        {StreetClass::Pedestrian, "pedestrian"}, {StreetClass::Primary, "主干路"},
        {StreetClass::EstatePath, "小区道路"}};
    const auto found = kCodes.find(street.streetClass);
    return found == kCodes.end() ? "residential" : found->second;
}

std::vector<LayerLine> linesOf(const std::vector<Street> &streets)
{
    std::vector<LayerLine> lines;
    for (const Street &street : streets)
        lines.push_back({street.line,
                         {codeOf(street), std::to_string(street.level), street.bridge ? "T" : "F",
                          street.tunnel ? "T" : "F", street.name, street.oneway ? "1" : "0"},
                         {}});
    return lines;
}

base::Result<importing::ImportOutcome> import(const std::string &streets, const plan::Plan &into = {},
                                              std::int32_t joinEnds = 0)
{
    ImportRequest request;
    request.streets = streets;
    request.joinEnds = joinEnds;
    return importing::importFiles(into, norms::starterRulebook(), request);
}

/// Millimetres from node to node, walked by the engine; by the places of the junctions, so that two networks can be compared.
class Metres {
public:
    explicit Metres(std::shared_ptr<const plan::StreetLayer> streets)
    {
        for (std::size_t i = 0; i < streets->streets.size(); ++i) {
            const Street &street = streets->streets[i];
            m_at.try_emplace(key(street.line.front()), static_cast<network::EdgeIndex>(i), false);
            m_at.try_emplace(key(street.line.back()), static_cast<network::EdgeIndex>(i), true);
        }
        const auto frame = geo::LocalFrame::around(streets->streets.front().line.front()).value();
        m_network = network::Network::build(streets, {}, norms::presetWalkers(), frame).value();
    }
    [[nodiscard]] std::vector<geo::LonLat> places() const
    {
        std::vector<geo::LonLat> out;
        for (const auto &[place, end] : m_at)
            out.push_back({static_cast<double>(place.first) / 1e7, static_cast<double>(place.second) / 1e7});
        return out;
    }
    /// From one place to all the others; kUnreached where there is no way.
    [[nodiscard]] std::vector<base::Cost> from(geo::LonLat start, const std::vector<geo::LonLat> &to) const
    {
        std::vector<network::Joint> joints;
        for (const geo::LonLat place : to)
            joints.push_back(jointAt(place));
        const network::Targets targets(joints, m_network->edgeCount());
        network::Search search(m_network);
        std::vector<base::Cost> out(to.size(), base::kUnreached);
        const std::array sources{network::Source{jointAt(start), 0}};
        std::vector<network::Reached> reached;
        search.run(sources, targets, norms::WalkerKind::Metres, network::Direction::Forward, 100'000'000, reached);
        for (const network::Reached &each : reached)
            out[each.target] = each.cost;
        return out;
    }

private:
    using Key = std::pair<std::int64_t, std::int64_t>;
    static Key key(geo::LonLat place) { return {std::llround(place.lon * 1e7), std::llround(place.lat * 1e7)}; }
    [[nodiscard]] network::Joint jointAt(geo::LonLat place) const
    {
        const auto [edge, back] = m_at.at(key(place));
        network::Joint joint;
        joint.edge = edge;
        joint.offset = back ? m_network->length(edge) : 0;
        return joint;
    }

    std::map<Key, std::pair<network::EdgeIndex, bool>> m_at;
    std::shared_ptr<const network::Network> m_network;
};

/// Without ids, by place.
std::vector<Street> nameless(std::vector<Street> streets)
{
    for (Street &street : streets)
        street.id = {};
    return streets;
}

} // namespace

class LineLayerTest : public QObject {
    Q_OBJECT

private slots:
    void gaussKrueger();
    void withoutASystem();
    void drawingsOfCad();
    void drawingsInMetres_data();
    void drawingsInMetres();
    void heightsOfTheLines();
    void wallsAreBarriers();
    void networkSurvives_data();
    void networkSurvives();
    void realNetworkSurvives();
    void anyOrderOfFeatures();
    void takesThePlaceOfTheMapsStreets();
    void badLayers();
    void brokenShapefiles();
    void manyLines();

private:
    ImportFolder m_folder;
};

void LineLayerTest::gaussKrueger()
{
    // Metres of the CGCS2000 zone, bytes of GB 18030 without a word of it, columns in Chinese.
    const std::string path = m_folder.path("gk.shp");
    QVERIFY(writeLines(
        path,
        {{{at(0, 0), at(2, 0)}, {"解放路", "主干路", "0"}, {}},
         {{at(1, -1), at(1, 1)}, {"和平巷", "巷道", "0"}, {}},
         {{at(0.5, -1), at(0.5, 1)}, {"", "人行天桥", "1"}, {}}},
        {.driver = "ESRI Shapefile", .epsg = 4549, .columns = {"道路名", "等级", "层"}, .encoding = "CP936"}));
    QFile::remove(m_folder.path("gk.cpg").c_str());
    const auto outcome = import(path);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().args.back().c_str());
    const auto &streets = outcome->after.streets->streets;
    QCOMPARE(streets.size(), 5U); // two crossed on the ground, one passes above
    QCOMPARE(std::ranges::count(streets, std::string("解放路"), &Street::name), 2);
    QCOMPARE(std::ranges::count(streets, StreetClass::Alley, &Street::streetClass), 2);
    QCOMPARE(std::ranges::count(streets, StreetClass::Footbridge, &Street::streetClass), 1);
    for (const Street &street : streets)
        for (const geo::LonLat place : street.line)
            QVERIFY(place == geo::rounded(place) && std::abs(place.lon - 121) < 0.01);
    QCOMPARE(count(outcome->issues, base::IssueCode::StreetsCrossed), 1);
    QCOMPARE(outcome->counts.front().role, std::string("streets"));
    QCOMPARE(outcome->counts.front().used, 3);
    // Columns that the user names.
    ImportRequest request;
    request.streets = path;
    request.columns = {{"class", "道路名"}, {"name", "等级"}};
    const auto named = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(named.has_value());
    QVERIFY(std::ranges::contains(named->after.streets->streets, std::string("巷道"), &Street::name));
    request.columns = {{"class", "宽度"}};
    const auto unknown = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(!unknown && unknown.error().code == base::ErrorCode::ColumnUnknown);
}

void LineLayerTest::withoutASystem()
{
    const auto frame = geo::LocalFrame::around({121, 31}).value();
    const auto metres = [&](double column, double row, double zone) {
        const geo::Point point = frame.toLocal(at(column, row));
        return geo::LonLat{zone + point.x / 100.0, point.y / 100.0};
    };
    // With the number of the zone before the easting the layer tells where it is (3° zone 40: 120°).
    const std::string zoned = m_folder.path("zoned.shp");
    QVERIFY(writeLines(zoned, {{{metres(0, 0, 40'000'000), metres(2, 0, 40'000'000)}, {}, {}}},
                       {.driver = "ESRI Shapefile", .epsg = 0, .columns = {}}));
    const auto outcome = import(zoned);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().args.back().c_str());
    const Street &street = outcome->after.streets->streets.front();
    QVERIFY(geo::geodesicMillimetres(street.line.front(), at(0, 0)) < 30);
    // Without it and without a map nobody knows.
    const std::string bare = m_folder.path("bare.shp");
    QVERIFY(writeLines(bare, {{{metres(0, 0, 0), metres(2, 0, 0)}, {}, {}}},
                       {.driver = "ESRI Shapefile", .epsg = 0, .columns = {}}));
    const auto lost = import(bare);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, base::ErrorCode::NoStreets);
    QVERIFY(import(bare, outcome->after).has_value()); // the map tells the zone
}

void LineLayerTest::drawingsOfCad()
{
    const std::string path = m_folder.path("plan.dxf");
    QVERIFY(writeLines(path,
                       {{{at(0, 0), at(2, 0)}, {"ROAD"}, {}},
                        {{at(1, -1), at(1, 1)}, {"SIDEWALK"}, {}},
                        {{at(0, 0.5), at(2, 0.5)}, {"WALL"}, {}}},
                       {.driver = "DXF", .epsg = 0, .columns = {"Layer"}, .layer = "entities"}));
    // By hand, as drawing programs in China write it: GBK.
    const auto entity = [](const char *layer, geo::LonLat from, geo::LonLat to) {
        const auto pair = [](int code, const std::string &value) { return std::to_string(code) + "\n" + value + "\n"; };
        return pair(0, "LINE") + pair(8, layer) + pair(10, std::to_string(from.lon)) +
               pair(20, std::to_string(from.lat)) + pair(11, std::to_string(to.lon)) + pair(21, std::to_string(to.lat));
    };
    const std::string gbk = m_folder.write(
        "gbk.dxf", "0\nSECTION\n2\nHEADER\n9\n$ACADVER\n1\nAC1015\n9\n$DWGCODEPAGE\n3\nANSI_936\n0\nENDSEC\n"
                   "0\nSECTION\n2\nENTITIES\n" +
                       entity("ROAD", at(0, 0), at(2, 0)) + entity("\xc8\xcb\xd0\xd0\xb5\xc0", at(1, -1), at(1, 1)) +
                       entity("\xce\xa7\xc7\xbd", at(0, 0.5), at(2, 0.5)) + "0\nENDSEC\n0\nEOF\n");
    for (const std::string &drawing : {path, gbk}) {
        const auto outcome = import(drawing);
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().args.back().c_str());
        QCOMPARE(outcome->after.streets->streets.size(), 4U);
        QCOMPARE(std::ranges::count(outcome->after.streets->streets, StreetClass::Footway, &Street::streetClass), 2);
        QCOMPARE(outcome->after.streets->barriers.size(), 1U);
    }
}

void LineLayerTest::drawingsInMetres_data()
{
    QTest::addColumn<int>("epsg");
    QTest::addColumn<bool>("mapNeeded");
    QTest::newRow("3-degree zone with its number") << 4526 << false; // eastings of 38 500 000
    QTest::newRow("zone by its meridian") << 4547 << true; // eastings of 500 000: the map tells the zone
}

/// A drawing names no system: metres of a CGCS2000 zone are found by their zone number, or by the map. Every street and every way
/// is as long as before, to the millimetre for each street it takes.
void LineLayerTest::drawingsInMetres()
{
    QFETCH(int, epsg);
    QFETCH(bool, mapNeeded);
    const int towns = fullTestsWanted() ? 200 : 15;
    for (int seed = 1; seed <= towns; ++seed) {
        AsciiTown town = asciiTown(randomTown(static_cast<std::uint64_t>(seed), 8, 6));
        auto drawn = std::make_shared<plan::StreetLayer>(*town.streets);
        // A drawing has layers alone: no bridges and tunnels by a column.
        std::erase_if(drawn->streets, [](const Street &street) {
            return street.access != plan::Access::Everybody || street.bridge || street.tunnel || street.level != 0 ||
                   street.oneway;
        });
        for (Street &street : drawn->streets) {
            for (geo::LonLat &place : street.line)
                place = geo::rounded(place);
            street.length = geo::geodesicMillimetres(street.line);
        }
        if (drawn->streets.size() < 3)
            continue;
        std::vector<LayerLine> lines;
        for (const Street &street : drawn->streets)
            lines.push_back({street.line, {codeOf(street)}, {}});
        const std::string path = m_folder.path(("metres" + std::to_string(epsg + seed) + ".dxf").c_str());
        QVERIFY(writeLines(path, lines, {.driver = "DXF", .epsg = epsg, .columns = {"Layer"}, .layer = "entities"}));
        plan::Plan map;
        map.streets = drawn;
        if (mapNeeded && seed == 1)
            QCOMPARE(import(path).error().code, base::ErrorCode::NoStreets);
        const auto outcome = import(path, mapNeeded ? map : plan::Plan{});
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().args.back().c_str());
        QCOMPARE(outcome->after.streets->streets.size(), drawn->streets.size());
        const Metres before(drawn), after(outcome->after.streets);
        const auto places = before.places();
        QVERIFY(places == after.places());
        const auto most = static_cast<base::Cost>(drawn->streets.size());
        for (std::size_t i = 0; i < places.size(); i += 1 + places.size() / 10) {
            const auto one = before.from(places[i], places), other = after.from(places[i], places);
            for (std::size_t j = 0; j < places.size(); ++j)
                QVERIFY2((one[j] == base::kUnreached) == (other[j] == base::kUnreached) &&
                             std::max(one[j], other[j]) - std::min(one[j], other[j]) <= most,
                         qPrintable(QString("town %1: %2 mm, %3 mm").arg(seed).arg(one[j]).arg(other[j])));
        }
    }
}

void LineLayerTest::heightsOfTheLines()
{
    const std::string path = m_folder.path("hill.gpkg");
    QVERIFY(writeLines(path,
                       {{{at(0, 0), at(1, 0), at(2, 0)}, {"a"}, {100, 110, 104}},
                        {{at(0, 1), at(2, 1)}, {"b"}, {0, 0}},
                        {{at(0, 2), at(2, 2)}, {"c"}, {std::nan(""), 5}}},
                       {.columns = {"name"}}));
    const auto outcome = import(path);
    QVERIFY(outcome.has_value());
    for (const Street &street : outcome->after.streets->streets) {
        QCOMPARE(street.climb, street.name == "a" ? 10'000 : 0);
        QCOMPARE(street.descent, street.name == "a" ? 6'000 : 0);
    }
}

void LineLayerTest::wallsAreBarriers()
{
    const std::string path = m_folder.path("walls.gpkg");
    QVERIFY(writeLines(path, {{{at(0, 0), at(2, 0)}, {"wall"}, {}}, {{at(0, 1), at(2, 1)}, {"围墙"}, {}}},
                       {.columns = {"class"}, .layer = "围墙"}));
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    request.streets = path;
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->after.streets->barriers.size(), 2U);
    QVERIFY(!outcome->after.streets->streets.empty()); // those of the map stay
    const auto again = importing::importFiles(outcome->after, norms::starterRulebook(), request);
    QVERIFY(again && again->after.streets->barriers.size() == 2U);
}

void LineLayerTest::networkSurvives_data()
{
    QTest::addColumn<QByteArray>("driver");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("GeoPackage") << QByteArray("GPKG") << QByteArray("town.gpkg");
    QTest::newRow("Shapefile") << QByteArray("ESRI Shapefile") << QByteArray("town.shp");
    QTest::newRow("GeoJSON") << QByteArray("GeoJSON") << QByteArray("town.geojson");
}

/// Random towns with bridges and underpasses; each street as long as before to the millimetre, all ways too.
void LineLayerTest::networkSurvives()
{
    QFETCH(QByteArray, driver);
    QFETCH(QByteArray, name);
    const int towns = fullTestsWanted() ? 200 : 15;
    for (int seed = 1; seed <= towns; ++seed) {
        AsciiTown town = asciiTown(randomTown(static_cast<std::uint64_t>(seed), 8, 6));
        auto drawn = std::make_shared<plan::StreetLayer>(*town.streets);
        std::erase_if(drawn->streets, [](const Street &street) { return street.access != plan::Access::Everybody; });
        for (Street &street : drawn->streets) {
            for (geo::LonLat &place : street.line)
                place = geo::rounded(place);
            street.length = geo::geodesicMillimetres(street.line);
        }
        if (drawn->streets.size() < 3)
            continue;
        const std::string path = m_folder.path((std::to_string(seed) + name.toStdString()).c_str());
        QVERIFY(writeLines(path, linesOf(drawn->streets), {.driver = driver.constData(), .columns = kColumns}));
        const auto outcome = import(path);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->after.streets->streets.size(), drawn->streets.size());
        const Metres before(drawn), after(outcome->after.streets);
        const auto places = before.places();
        QVERIFY(places == after.places());
        const auto most = static_cast<base::Cost>(drawn->streets.size());
        for (std::size_t i = 0; i < places.size(); i += 1 + places.size() / 10) {
            const auto one = before.from(places[i], places), other = after.from(places[i], places);
            for (std::size_t j = 0; j < places.size(); ++j) {
                const bool reached = one[j] != base::kUnreached;
                QCOMPARE(other[j] != base::kUnreached, reached);
                if (reached)
                    QVERIFY2(std::max(one[j], other[j]) - std::min(one[j], other[j]) <= most,
                             qPrintable(QString("town %1: %2 mm, %3 mm").arg(seed).arg(one[j]).arg(other[j])));
            }
        }
    }
}

/// A real network, noded once: reading it again through a file changes nothing.
void LineLayerTest::realNetworkSurvives()
{
    const auto map = testDataFile("osm/shenzhen_2019.osm.pbf");
    if (!map)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    ImportRequest request;
    request.osm = map->string();
    const auto osm = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(osm.has_value());
    const std::string first = m_folder.path("first.gpkg"), second = m_folder.path("second.gpkg");
    QVERIFY(writeLines(first, linesOf(osm->after.streets->streets), {.columns = kColumns}));
    const auto once = import(first, {}, 500);
    QVERIFY(once.has_value());
    // As many places as before are reached, and no way has grown longer: only junctions were added.
    QVERIFY(once->after.streets->streets.size() * 10 > osm->after.streets->streets.size() * 9);
    QVERIFY(writeLines(second, linesOf(once->after.streets->streets), {.columns = kColumns}));
    const auto twice = import(second, {}, 500);
    QVERIFY(twice.has_value());
    QCOMPARE(count(twice->issues, base::IssueCode::StreetsCrossed), 0);
    QCOMPARE(count(twice->issues, base::IssueCode::StreetEndsJoined), 0);
    QCOMPARE(count(twice->issues, base::IssueCode::StreetDoubled), 0);
    const Metres before(once->after.streets), after(twice->after.streets);
    const auto places = before.places();
    QVERIFY(places == after.places());
    for (std::size_t i = 0; i < places.size(); i += 1 + places.size() / 5)
        QVERIFY(before.from(places[i], places) == after.from(places[i], places));
}

void LineLayerTest::anyOrderOfFeatures()
{
    AsciiTown town = asciiTown(randomTown(3, 10, 8));
    std::vector<LayerLine> lines = linesOf(town.streets->streets);
    std::mt19937_64 random(8);
    std::vector<Street> first;
    for (int turn = 0; turn < 4; ++turn) {
        const std::string path = m_folder.path(("order" + std::to_string(turn) + ".gpkg").c_str());
        QVERIFY(writeLines(path, lines, {.columns = kColumns}));
        const auto outcome = import(path, {}, 500);
        QVERIFY(outcome.has_value());
        if (turn == 0)
            first = outcome->after.streets->streets;
        QVERIFY(outcome->after.streets->streets == first);
        std::ranges::shuffle(lines, random);
    }
}

void LineLayerTest::takesThePlaceOfTheMapsStreets()
{
    ImportRequest request;
    request.osm = m_folder.write("wall.osm",
                                 osm(node(1, 0, 0) + node(2, 10, 0) + node(3, 10, 10) + node(4, 2, 2) + node(5, 4, 2) +
                                     way(1, {1, 2, 3}, "highway=residential") + way(2, {4, 5}, "barrier=wall")));
    request.streets = m_folder.path("office.gpkg");
    QVERIFY(writeLines(request.streets, {{{at(0, 0), at(10, 0)}, {"office"}, {}}}, {.columns = {"name"}}));
    const auto both = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(both.has_value());
    QCOMPARE(both->after.streets->streets.size(), 1U);
    QCOMPARE(both->after.streets->barriers.size(), 1U);
    QVERIFY(std::ranges::any_of(both->after.sources, [](const plan::DataSource &source) {
        return source.role == "map" && !source.licence.empty();
    }));
    // A project of a map: one undoable step puts the office's streets in the place of the map's.
    ImportRequest mapAlone = request;
    mapAlone.streets.clear();
    const auto map = importing::importFiles({}, norms::starterRulebook(), mapAlone);
    QVERIFY(map && map->after.streets->streets.size() == 1U && map->after.streets->streets[0].name.empty());
    const auto replaced = import(request.streets, map->after);
    QVERIFY(replaced.has_value());
    QCOMPARE(nameless(replaced->after.streets->streets), nameless(both->after.streets->streets));
    QCOMPARE(replaced->after.streets->barriers.size(), 1U);
    const auto undone = plan::applied(replaced->after, plan::inverse(replaced->edit));
    QVERIFY(undone && *undone->streets == *map->after.streets && undone->sources == map->after.sources);
    // The same layer again changes nothing.
    const auto again = import(request.streets, replaced->after);
    QVERIFY(again && again->after.streets == replaced->after.streets);
}

void LineLayerTest::badLayers()
{
    const auto code = [](const base::Result<importing::ImportOutcome> &outcome) {
        return outcome ? base::ErrorCode::Internal : outcome.error().code;
    };
    const std::string empty = m_folder.path("empty.gpkg");
    QVERIFY(writeLines(empty, {}, {.columns = {"name"}}));
    QCOMPARE(code(import(empty)), base::ErrorCode::NoStreets);
    QCOMPARE(code(import(m_folder.path("none.shp"))), base::ErrorCode::FileNotFound);
    QCOMPARE(code(import(m_folder.write("text.shp", "hello"))), base::ErrorCode::TableUnreadable);
    QCOMPARE(code(import(m_folder.write(
                 "points.geojson",
                 R"({"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[121,31]}})"))),
             base::ErrorCode::NoStreets);
    QCOMPARE(code(import(empty, {}, 50'000)), base::ErrorCode::OutOfRange);
    // Some good, some not: the good ones are taken, the others told.
    const std::string path = m_folder.path("mixed.gpkg");
    const double nan = std::nan("");
    QVERIFY(writeLines(path,
                       {{{at(0, 0), at(2, 0)}, {"good"}, {}},
                        {{at(0, 1), {nan, nan}}, {"nan"}, {}},
                        {{at(0, 1), {121, 95}}, {"off the globe"}, {}},
                        {{at(1, 1), at(1, 1)}, {"one place"}, {}},
                        {{at(0, 0), {125, 31}}, {"four degrees"}, {}},
                        {{at(0, 2), at(2, 2), at(1, 2.5), at(1, 1.5)}, {"crosses itself"}, {}}},
                       {.epsg = 0, .columns = {"name"}}));
    const auto outcome = import(path);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().args.back().c_str());
    QCOMPARE(count(outcome->issues, base::IssueCode::LineUnreadable), 4);
    QCOMPARE(outcome->counts.front().rows, 6);
    QCOMPARE(outcome->counts.front().used, 2);
    QCOMPARE(outcome->counts.front().skipped, 4);
    QCOMPARE(outcome->after.streets->streets.size(), 5U);
}

void LineLayerTest::brokenShapefiles()
{
    const auto written = [&](const char *name) {
        std::vector<LayerLine> lines;
        for (int i = 0; i < 200; ++i)
            lines.push_back({{at(i, 0), at(i, 1)}, {"street " + std::to_string(i)}, {}});
        const std::string path = m_folder.path(name);
        if (!writeLines(path, lines, {.driver = "ESRI Shapefile", .columns = {"name"}}))
            qFatal("cannot write");
        return path;
    };
    // Without its index: an error, or all of it; without its attributes: nameless streets. Never half of it.
    const std::string noIndex = written("noindex.shp");
    QFile::remove(m_folder.path("noindex.shx").c_str());
    const auto index = import(noIndex);
    QVERIFY(index ? index->after.streets->streets.size() == 200 : !index.error().args.empty());
    const std::string noTable = written("notable.shp");
    QFile::remove(m_folder.path("notable.dbf").c_str());
    const auto table = import(noTable);
    QVERIFY(table.has_value());
    QCOMPARE(table->after.streets->streets.size(), 200U);
    for (const int percent : {1, 30, 60, 99}) {
        const std::string path = written(("cut" + std::to_string(percent) + ".shp").c_str());
        QFile file(QString::fromStdString(path));
        QVERIFY(file.resize(file.size() * percent / 100));
        const auto cut = import(path);
        QVERIFY2(!cut, qPrintable(QString::number(percent)));
    }
}

void LineLayerTest::manyLines()
{
    std::vector<LayerLine> lines;
    const int side = fullTestsWanted() ? 158 : 40;
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            lines.push_back({{at(column, row), at(column + 1, row)}, {"支路"}, {}});
            lines.push_back({{at(column, row), at(column, row + 1)}, {"支路"}, {}});
        }
    const std::string path = m_folder.path("grid.shp");
    QVERIFY(writeLines(path, lines, {.driver = "ESRI Shapefile", .columns = {"等级"}}));
    const auto outcome = import(path);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->after.streets->streets.size(), lines.size());
}

QTEST_GUILESS_MAIN(LineLayerTest)
#include "line_layer_test.moc"
