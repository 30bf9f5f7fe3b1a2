// SPDX-License-Identifier: GPL-3.0-or-later
// Gauss-Krüger to the centimetre against 1,600 reference points, there and back, from many threads; lengths and areas.
#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <array>
#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

using namespace yike;
using geo::LocalFrame;
using geo::LonLat;

namespace {

struct Reference {
    int epsg;
    double meridian, falseEasting;
    LonLat place;
    double easting, northing;
};

std::vector<Reference> readReferences(const std::filesystem::path &file)
{
    std::ifstream in(file);
    std::string line;
    std::getline(in, line); // header
    std::vector<Reference> all;
    while (std::getline(in, line)) {
        std::array<std::string, 8> cell;
        std::istringstream row(line);
        for (std::string &text : cell)
            std::getline(row, text, ',');
        all.push_back({std::stoi(cell[0]),
                       std::stod(cell[2]),
                       std::stod(cell[3]),
                       {std::stod(cell[4]), std::stod(cell[5])},
                       std::stod(cell[6]),
                       std::stod(cell[7])});
    }
    return all;
}

} // namespace

class LocalFrameTest : public QObject {
    Q_OBJECT

private slots:
    void knownPoints();
    void referencePoints();
    void thereAndBack();
    void zones();
    void badPlaces();
    void threads();
    void lengthsAndAreas();
    void rounding();
};

void LocalFrameTest::knownPoints()
{
    // Shanghai in EPSG:4549 and Beijing in EPSG:4548, to the millimetre.
    const LocalFrame shanghai = LocalFrame::around({121.4737, 31.2304}).value();
    QCOMPARE(shanghai.epsg(), 4549);
    const geo::Point a = shanghai.toLocal({121.4737, 31.2304});
    QCOMPARE(a.x, 64'041'232);   // 640412.315
    QCOMPARE(a.y, 345'745'549);  // 3457455.489
    const LocalFrame beijing = LocalFrame::around({116.391, 39.907}).value();
    QCOMPARE(beijing.epsg(), 4548);
    const geo::Point b = beijing.toLocal({116.391, 39.907});
    QCOMPARE(b.x, 44'792'448);
    QCOMPARE(b.y, 441'938'045);
}

void LocalFrameTest::referencePoints()
{
    const auto file = test::testDataFile("reference/proj_gk/cgcs2000_gk_grid.csv");
    if (!file)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    std::size_t checked = 0, byCode = 0;
    for (const Reference &reference : readReferences(*file)) {
        const LocalFrame frame = LocalFrame::around({reference.meridian, 30}).value();
        QCOMPARE(static_cast<double>(frame.meridian()), reference.meridian);
        // Six-degree and zone-numbered systems share meridians with ours; only the false easting differs.
        const geo::Point point = frame.toLocal(reference.place);
        const double east = reference.easting - reference.falseEasting + 500'000;
        QVERIFY2(std::abs(point.x - east * 100) <= 0.51 && std::abs(point.y - reference.northing * 100) <= 0.51,
                 qPrintable(QStringLiteral("EPSG:%1 at %2 %3")
                                .arg(reference.epsg)
                                .arg(reference.place.lon)
                                .arg(reference.place.lat)));
        byCode += frame.epsg() == reference.epsg ? 1U : 0U;
        ++checked;
    }
    QVERIFY(checked >= 1'600 && byCode > 400);
}

void LocalFrameTest::thereAndBack()
{
    const LocalFrame frame = LocalFrame::around({103.9, 30.6}).value();
    for (int x = -150'000; x <= 150'000; x += 9'973)
        for (int y = -200'000; y <= 200'000; y += 19'997) {
            const geo::Point point{50'000'000 + x * 100, 330'000'000 + y * 100};
            QCOMPARE(frame.toLocal(frame.toLonLat(point)), point);
        }
}

void LocalFrameTest::zones()
{
    QCOMPARE(LocalFrame::around({75.1, 40}).value().epsg(), 4534);
    QCOMPARE(LocalFrame::around({135.0, 48}).value().epsg(), 4554);
    QCOMPARE(LocalFrame::around({116.4, 39.9}).value().meridian(), 117);
    const LocalFrame helsinki = LocalFrame::around({24.94, 60.17}).value();
    QCOMPARE(helsinki.epsg(), 0);
    QCOMPARE(helsinki.meridian(), 24);
    const LocalFrame south = LocalFrame::around({-51.2, -30.03}).value();
    QCOMPARE(south.meridian(), -51);
    QVERIFY(south.toLocal({-51.2, -30.03}).y < 0);
    QCOMPARE(LocalFrame().epsg(), 0);
}

void LocalFrameTest::badPlaces()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
    for (const LonLat place : {LonLat{nan, 30}, LonLat{110, nan}, LonLat{inf, 0}, LonLat{181, 0}, LonLat{0, 90.1}}) {
        QVERIFY(!geo::isValid(place));
        QVERIFY(!LocalFrame::around(place).has_value());
    }
    const LocalFrame frame = LocalFrame::around({120, 30}).value();
    for (const LonLat place : {LonLat{nan, nan}, LonLat{-60, 0}, LonLat{30, 0}, LonLat{120, 90}, LonLat{-60, 45}}) {
        const geo::Point point = frame.toLocal(place); // far away, but a place that can be computed with
        QVERIFY(std::abs(std::int64_t{point.x}) <= geo::kFarthestCentimetres);
        QVERIFY(std::abs(std::int64_t{point.y}) <= geo::kFarthestCentimetres);
    }
    QCOMPARE(geo::geodesicMillimetres(LonLat{nan, 0}, LonLat{0, 0}), 0);
}

void LocalFrameTest::threads()
{
    const LocalFrame frame = LocalFrame::around({114, 30}).value();
    std::array<std::int64_t, 4> sums{};
    {
        std::vector<std::jthread> workers;
        for (std::int64_t &sum : sums)
            workers.emplace_back([&frame, &sum] {
                for (int i = 0; i < 20'000; ++i) {
                    const geo::Point point = frame.toLocal({114 + i * 1e-5, 30 + i * 2e-5});
                    sum += point.x + std::int64_t{point.y};
                }
            });
    }
    QVERIFY(sums[0] != 0);
    for (const std::int64_t sum : sums)
        QCOMPARE(sum, sums[0]);
}

void LocalFrameTest::lengthsAndAreas()
{
    // A degree of the equator: a·π/180.
    QCOMPARE(geo::geodesicMillimetres(LonLat{100, 0}, LonLat{101, 0}), 111'319'491);
    QCOMPARE(geo::geodesicMillimetres(geo::Line{{100, 0}, {100.5, 0}, {101, 0}}), 111'319'491);
    QCOMPARE(geo::geodesicMillimetres(geo::Line{{100, 0}}), 0);
    // A square of about 1 km: the plane area differs by less than the scale error of the zone.
    const LocalFrame frame = LocalFrame::around({114, 30}).value();
    const geo::Point corner = frame.toLocal({114, 30});
    geo::Line ring, hole;
    for (const auto &[x, y] : {std::pair{0, 0}, {100'000, 0}, {100'000, 100'000}, {0, 100'000}})
        ring.push_back(frame.toLonLat({corner.x + x, corner.y + y}));
    for (const auto &[x, y] : {std::pair{10'000, 10'000}, {10'000, 20'000}, {20'000, 20'000}, {20'000, 10'000}})
        hole.push_back(frame.toLonLat({corner.x + x, corner.y + y}));
    QVERIFY(std::abs(geo::areaSquareMetres(geo::Polygon{ring}) - 1e6) < 1);
    QVERIFY(std::abs(geo::areaSquareMetres(geo::Polygon{ring, hole}) - 0.99e6) < 1);
    QCOMPARE(geo::areaSquareMetres(geo::Polygon{}), 0.0);
}

void LocalFrameTest::rounding()
{
    const LonLat place = geo::rounded({114.123456789, -0.00000004});
    QCOMPARE(place.lon, 114.1234568);
    QVERIFY(place.lat == 0 && !std::signbit(place.lat));
    QCOMPARE(geo::rounded(place), place);
}

QTEST_GUILESS_MAIN(LocalFrameTest)
#include "local_frame_test.moc"
