// SPDX-License-Identifier: GPL-3.0-or-later
// Streets over small rasters: slopes, humps, holes, other systems, what is not laid on the ground.
#include "core/geo/local_frame.h"
#include "core/import/street_heights.h"
#include "tests/core/import/import_fixture.h"
#include "tests/core/import/layer_writer.h"

#include <QTest>

#include <cmath>

using namespace yike;
using namespace yike::test;
using importing::HeightRaster;
using importing::Measured;
using importing::measureSlopes;
using importing::Rise;
using importing::riseOf;
using plan::Street;
using plan::StreetClass;

namespace {

constexpr double kWest = 121, kNorth = 31.01;
constexpr double kCell = 0.0001; // some 10 m

/// 100 × 100 cells, the north-west corner at 121° E 31.01° N.
RasterWriting raster(int epsg = 4490)
{
    return {.epsg = epsg, .west = kWest, .north = kNorth, .cellX = kCell, .cellY = kCell, .columns = 100, .rows = 100};
}

Street street(std::int64_t id, std::int64_t from, std::int64_t to, geo::Line line)
{
    Street out;
    out.id = plan::StreetId{id};
    out.from = plan::NodeId{from};
    out.to = plan::NodeId{to};
    for (const geo::LonLat &place : line)
        out.line.push_back(geo::rounded(place));
    out.length = geo::geodesicMillimetres(out.line);
    return out;
}

/// Places by cells from the corner.
geo::LonLat at(double column, double row) { return {kWest + column * kCell, kNorth - row * kCell}; }

const geo::Bounds kAround{kWest, kNorth - 100 * kCell, kWest + 100 * kCell, kNorth};

} // namespace

class StreetHeightsTest : public QObject {
    Q_OBJECT

private slots:
    void profiles();
    void evenSlope();
    void hump();
    void noDataAndOffTheRaster();
    void anotherSystem();
    void bridgesAreNotDraped();
    void steps();
    void largeRastersAreReadCoarser();
    void feet();
    void badRasters();
    void importIsOneStep();

private:
    HeightRaster open(const std::string &path, std::int64_t mostCells = 60'000'000)
    {
        auto opened = HeightRaster::open(path, kAround, {}, mostCells);
        if (!opened)
            qFatal("cannot open %s", path.c_str());
        return std::move(*opened);
    }
    ImportFolder m_folder;
};

void StreetHeightsTest::profiles()
{
    QCOMPARE(riseOf({}), Rise{});
    QCOMPARE(riseOf({5'000}), Rise{});
    QCOMPARE(riseOf({5'000, 3'000}), (Rise{0, 2'000}));
    QCOMPARE(riseOf({0, 1'000, 2'000, 3'000}), (Rise{3'000, 0}));
    // 0, 4, 0: the middle becomes 2.
    QCOMPARE(riseOf({0, 4'000, 0}), (Rise{2'000, 2'000}));
    // Noise of 20 cm on a slope of 1 m a sample is gone; the ends hold.
    QCOMPARE(riseOf({0, 1'200, 1'800, 3'200, 3'800, 5'000}), (Rise{5'000, 0}));
    // Wiggles of less than half a metre on the flat.
    QCOMPARE(riseOf({0, 800, 0, 800, 0, 800, 100}), (Rise{100, 0}));
    QCOMPARE(riseOf({0, 0, 3'000, 3'000, 3'000, 0, 0}).climb, riseOf({0, 0, 3'000, 3'000, 3'000, 0, 0}).descent);
    for (int seed = 1; seed < 200; ++seed) {
        std::vector<std::int32_t> profile;
        for (int i = 0; i < 2 + seed % 17; ++i)
            profile.push_back((seed * 7919 + i * i * 104'729) % 9'000);
        const Rise rise = riseOf(profile);
        QCOMPARE(rise.climb - rise.descent, profile.back() - profile.front());
        QVERIFY(rise.climb >= 0 && rise.descent >= 0);
    }
}

void StreetHeightsTest::evenSlope()
{
    const std::string path = m_folder.path("slope.tif");
    QVERIFY(writeRaster(path, raster(), [](int column, int) { return 10 + column * 0.5; })); // 0.5 m a cell to the east
    std::vector<Street> streets{street(1, 1, 2, {at(10, 50), at(30, 50)}), street(2, 2, 3, {at(30, 50), at(10, 40)}),
                                street(3, 3, 4, {at(20, 20), at(20, 60)})};
    streets[0].grade = -77;
    const Measured measured = measureSlopes(streets, open(path));
    QCOMPARE(measured.streets, 3);
    QCOMPARE(measured.unknown, 0);
    QVERIFY(std::abs(streets[0].climb - 10'000) <= 2); // 20 cells of 0.5 m
    QCOMPARE(streets[0].descent, 0);
    QCOMPARE(streets[0].grade,
             static_cast<std::int16_t>(std::lround(10'000'000.0 / static_cast<double>(streets[0].length))));
    QVERIFY(streets[1].climb == 0 && std::abs(streets[1].descent - 10'000) <= 2 && streets[1].grade < 0);
    QVERIFY(streets[2].climb == 0 && streets[2].descent == 0 && streets[2].grade == 0);
}

void StreetHeightsTest::hump()
{
    const std::string path = m_folder.path("hump.tif");
    QVERIFY(writeRaster(path, raster(), [](int column, int) { return 20 - std::abs(column - 50) * 0.4; }));
    std::vector<Street> streets{street(1, 1, 2, {at(30.5, 50), at(70.5, 50)})};
    measureSlopes(streets, open(path));
    QCOMPARE(streets[0].climb, streets[0].descent);
    QVERIFY(streets[0].climb > 7'500 && streets[0].climb <= 8'000); // the smoothing takes the tip off
    QCOMPARE(streets[0].grade, std::int16_t{0});
}

void StreetHeightsTest::noDataAndOffTheRaster()
{
    const std::string path = m_folder.path("holes.tif");
    QVERIFY(writeRaster(path, raster(), [](int column, int row) {
        return row > 80 ? -9999 : column == 40 ? std::nan("") : column == 42 ? 1e9 : 5.0;
    }));
    std::vector<Street> streets{street(1, 1, 2, {at(10, 50), at(30, 50)}), street(2, 2, 3, {at(38, 50), at(44, 50)}),
                                street(3, 3, 4, {at(10, 70), at(10, 90)}), street(4, 4, 5, {at(90, 10), at(120, 10)}),
                                street(5, 5, 6, {at(0.2, 0.2), at(3, 0.2)})}; // the outer half cell
    for (Street &each : streets) {
        each.grade = 33;
        each.climb = 7;
    }
    const Measured measured = measureSlopes(streets, open(path));
    QCOMPARE(measured.streets, 2);
    QCOMPARE(measured.unknown, 3);
    QVERIFY(measured.firstUnknown && *measured.firstUnknown == streets[1].line.front());
    for (const std::size_t i : {1U, 2U, 3U})
        QVERIFY(streets[i].grade == 33 && streets[i].climb == 7); // as they were
    QVERIFY(streets[0].climb == 0 && streets[4].climb == 0);
}

/// The same hill once in degrees and once in metres of the Gauss-Krüger zone.
void StreetHeightsTest::anotherSystem()
{
    const auto frame = geo::LocalFrame::around({121, 31}).value();
    const geo::Point corner = frame.toLocal({kWest, kNorth});
    const auto hill = [](geo::LonLat place) { return 40 + (place.lon - 121) * 4'000 + (31 - place.lat) * 2'000; };
    RasterWriting plane{.epsg = frame.epsg(),
                        .west = corner.x / 100.0 - 200,
                        .north = corner.y / 100.0 + 200,
                        .cellX = 10,
                        .cellY = 10,
                        .columns = 150,
                        .rows = 150};
    const std::string metres = m_folder.path("metres.tif"), degrees = m_folder.path("degrees.tif");
    QVERIFY(writeRaster(metres, plane, [&](int column, int row) {
        const double x = plane.west + (column + 0.5) * 10, y = plane.north - (row + 0.5) * 10;
        return hill(frame.toLonLat(
            {static_cast<std::int32_t>(std::lround(x * 100)), static_cast<std::int32_t>(std::lround(y * 100))}));
    }));
    QVERIFY(writeRaster(degrees, raster(), [&](int column, int row) { return hill(at(column + 0.5, row + 0.5)); }));
    const std::vector<Street> drawn{street(1, 1, 2, {at(10, 50), at(35, 20), at(60, 70)}),
                                    street(2, 2, 3, {at(60, 70), at(20, 90)})};
    std::vector<Street> one = drawn, other = drawn;
    QCOMPARE(measureSlopes(one, open(metres)).streets, 2);
    QCOMPARE(measureSlopes(other, open(degrees)).streets, 2);
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        QVERIFY(std::abs(one[i].climb - other[i].climb) <= 30);
        QVERIFY(std::abs(one[i].descent - other[i].descent) <= 30);
        QVERIFY(one[i].climb + one[i].descent > 5'000);
    }
}

/// A valley 20 m deep between two banks of 10 m and 16 m.
void StreetHeightsTest::bridgesAreNotDraped()
{
    const std::string path = m_folder.path("valley.tif");
    QVERIFY(writeRaster(path, raster(), [](int column, int) { return column < 30 ? 10 : column < 70 ? -10 : 16; }));
    const auto made = [](auto change) {
        // Road, two pieces of a bridge (one third, two thirds), road.
        std::vector<Street> streets{
            street(1, 1, 2, {at(10, 50), at(20, 50)}), street(2, 2, 3, {at(20, 50), at(40, 50)}),
            street(3, 3, 4, {at(40, 50), at(80, 50)}), street(4, 4, 5, {at(80, 50), at(90, 50)})};
        change(streets[1]);
        change(streets[2]);
        return streets;
    };
    const HeightRaster heights = open(path);
    const auto check = [&](auto change) {
        std::vector<Street> streets = made(change);
        measureSlopes(streets, heights);
        QVERIFY(std::abs(streets[1].climb - 2'000) <= 2 && streets[1].descent == 0);
        QVERIFY(std::abs(streets[2].climb - 4'000) <= 2 && streets[2].descent == 0);
        QCOMPARE(streets[1].climb + streets[2].climb, 6'000);
        QCOMPARE(streets[0].climb + streets[3].climb, 0);
    };
    check([](Street &each) { each.bridge = true; });
    check([](Street &each) { each.tunnel = true; });
    for (const StreetClass kind : {StreetClass::Footbridge, StreetClass::Underpass, StreetClass::Ferry})
        check([&](Street &each) { each.streetClass = kind; });
    std::vector<Street> draped = made([](Street &) {});
    measureSlopes(draped, heights);
    QVERIFY(draped[1].descent > 19'000 && draped[2].climb > 25'000);
    // A bridge that meets no ground in the data: what lies under its ends.
    std::vector<Street> alone{street(1, 1, 2, {at(10, 50), at(90, 50)})};
    alone[0].bridge = true;
    measureSlopes(alone, heights);
    QCOMPARE(alone[0].climb, 6'000);
}

void StreetHeightsTest::steps()
{
    const std::string path = m_folder.path("bank.tif");
    QVERIFY(writeRaster(path, raster(), [](int column, int) { return column < 50 ? 10 : 15; }));
    std::vector<Street> streets{street(1, 1, 2, {at(48, 50), at(52, 50)}), street(2, 2, 3, {at(52, 50), at(80, 50)}),
                                street(3, 3, 4, {at(80, 50), at(82, 50)}), street(4, 5, 4, {at(90, 50), at(82, 50)}),
                                street(5, 6, 7, {at(48, 20), at(52, 20)}), street(6, 7, 8, {at(52, 20), at(60, 20)})};
    for (const std::size_t i : {0U, 2U, 4U}) {
        streets[i].streetClass = StreetClass::Steps;
        streets[i].grade = -400;
    }
    streets[5].streetClass = StreetClass::Footbridge;
    measureSlopes(streets, open(path));
    QVERIFY(std::abs(streets[0].climb - 5'000) <= 2); // the heights know which way is up
    QCOMPARE(streets[0].streetClass, StreetClass::Steps);
    QVERIFY(streets[2].climb == 0 && streets[2].grade == -400); // level ground shows no stairs: what was known stays
    QVERIFY(streets[4].climb == 0 && streets[4].grade == -400); // to a footbridge: the ground knows nothing of it
}

void StreetHeightsTest::largeRastersAreReadCoarser()
{
    const std::string path = m_folder.path("fine.tif");
    QVERIFY(writeRaster(path, raster(), [](int column, int) { return column * 0.5; }));
    const HeightRaster whole = open(path), coarse = open(path, 1'000);
    QVERIFY(coarse.cell() > 3 * whole.cell());
    std::vector<Street> one{street(1, 1, 2, {at(20, 50), at(70, 50)})}, other = one;
    measureSlopes(one, whole);
    measureSlopes(other, coarse);
    QVERIFY(std::abs(one[0].climb - 25'000) <= 2 && std::abs(other[0].climb - 25'000) <= 50);
}

void StreetHeightsTest::feet()
{
    const std::string path = m_folder.path("feet.tif");
    QVERIFY(writeRaster(path, raster(), [](int column, int) { return column; }));
    {
        const GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_UPDATE));
        dataset->GetRasterBand(1)->SetUnitType("ft");
    }
    std::vector<Street> streets{street(1, 1, 2, {at(20, 50), at(70, 50)})};
    measureSlopes(streets, open(path));
    QVERIFY(std::abs(streets[0].climb - 15'240) <= 2);
}

void StreetHeightsTest::badRasters()
{
    const auto code = [](const base::Result<HeightRaster> &opened) {
        return opened ? base::ErrorCode::Internal : opened.error().code;
    };
    QCOMPARE(code(HeightRaster::open(m_folder.write("no.tif", "not a picture"), kAround)),
             base::ErrorCode::FileUnreadable);
    const std::string nowhere = m_folder.path("nowhere.tif");
    QVERIFY(writeRaster(nowhere, raster(0), [](int, int) { return 1.0; }));
    const auto opened = HeightRaster::open(nowhere, kAround);
    QCOMPARE(code(opened), base::ErrorCode::FileUnreadable);
    QCOMPARE(opened.error().args.front(), nowhere);
    QVERIFY(opened.error().args.back().find("coordinate system") != std::string::npos);
    // Cut off in the middle.
    QFile whole(QString::fromStdString(m_folder.path("whole.tif")));
    QVERIFY(writeRaster(m_folder.path("whole.tif"), raster(), [](int, int) { return 1.0; }));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const auto cut = HeightRaster::open(m_folder.write("cut.tif", bytes.left(bytes.size() / 2).toStdString()), kAround);
    QVERIFY(!cut);
    // Elsewhere on earth: nothing is known, nothing is changed.
    const auto far = HeightRaster::open(m_folder.path("whole.tif"), geo::Bounds{10, 40, 11, 41});
    QVERIFY(far.has_value());
    QCOMPARE(far->at(std::vector<geo::LonLat>{{10.5, 40.5}}), std::vector<std::int32_t>{importing::kNoHeight});
}

void StreetHeightsTest::importIsOneStep()
{
    const std::string path = m_folder.path("town.tif");
    RasterWriting wider = raster();
    wider.west -= 10 * kCell;
    wider.north += 10 * kCell;
    wider.columns = wider.rows = 120;
    QVERIFY(writeRaster(path, wider, [](int column, int) { return column * 0.5; }));
    importing::ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    request.heights = path;
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome.has_value());
    // Two of the four sides run along the slope.
    std::int64_t rise = 0;
    for (const Street &each : outcome->after.streets->streets)
        rise += each.climb + each.descent;
    QVERIFY(std::abs(rise - 100'000) <= 10);
    QCOMPARE(count(outcome->issues, base::IssueCode::HeightUnknown), 0);
    QVERIFY(std::ranges::contains(outcome->after.sources, std::string("heights"), &plan::DataSource::role));
    // The same again changes nothing.
    request.osm.clear();
    const auto again = importing::importFiles(outcome->after, norms::starterRulebook(), request);
    QVERIFY(again.has_value());
    QVERIFY(again->after.streets == outcome->after.streets);
    const auto undone = plan::applied(outcome->after, plan::inverse(outcome->edit));
    QVERIFY(undone && undone->streets->streets.empty());
    // Heights without streets.
    const auto nothing = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, base::ErrorCode::NothingToAssess);
}

QTEST_GUILESS_MAIN(StreetHeightsTest)
#include "street_heights_test.moc"
