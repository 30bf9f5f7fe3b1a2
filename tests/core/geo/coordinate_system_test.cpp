// SPDX-License-Identifier: GPL-3.0-or-later
// Every zone of every datum against PROJ's own database, 1,600 reference points to the tenth of a millimetre, given shifts.
#include "core/geo/coordinate_system.h"
#include "core/geo/coordinate_transform.h"
#include "core/geo/local_frame.h"
#include "core/geo/shift.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <proj.h>

#include <array>
#include <cmath>
#include <fstream>
#include <sstream>

using namespace yike;
using geo::CoordinateSystem;
using geo::CoordinateTransform;
using geo::Datum;
using geo::FilePlace;
using geo::LonLat;

namespace {

/// Every EPSG code of domain.md §9.1 with zones.
std::vector<int> zoneCodes()
{
    std::vector<int> codes;
    for (const auto &[first, last] :
         {std::pair{4491, 4554}, {2327, 2390}, {21413, 21423}, {21453, 21463}, {2401, 2442}})
        for (int code = first; code <= last; ++code)
            codes.push_back(code);
    return codes;
}

CoordinateTransform made(const CoordinateSystem &system)
{
    auto transform = CoordinateTransform::make(system);
    if (!transform)
        qFatal("no transform for %s", geo::code(system).c_str());
    return std::move(*transform);
}

double metres(LonLat one, LonLat other) { return static_cast<double>(geo::geodesicMillimetres(one, other)) / 1000; }

} // namespace

class CoordinateSystemTest : public QObject {
    Q_OBJECT

private slots:
    void words();
    void referencePoints();
    void everyZoneAsInTheDatabase();
    void thereAndBack();
    void withAndWithoutPrefix();
    void givenShifts();
    void nonsense();
};

void CoordinateSystemTest::words()
{
    for (const char *word :
         {"wgs84", "cgcs2000", "gcj02", "bd09", "beijing54", "xian80", "gk3:40", "gk3:120E", "gk6:21", "gk6:123E",
          "beijing54-gk3:40", "xian80-gk6:123E", "gk3:40/ne", "wgs84/en", "local"}) {
        const auto system = geo::systemOf(word);
        QVERIFY2(system.has_value(), word);
        QCOMPARE(geo::code(*system), std::string(word));
    }
    QCOMPARE(geo::code(geo::systemOf("gk:4549").value()), std::string("gk3:120E"));
    QCOMPARE(geo::code(geo::systemOf("epsg:4528").value()), std::string("gk3:40"));
    QCOMPARE(geo::systemOf("epsg:4326").value(), CoordinateSystem::Wgs84);
    QCOMPARE(geo::systemOf("epsg:4490").value(), CoordinateSystem::Cgcs2000);
    for (const char *word : {"", "mars", "gk3:24", "gk3:46", "gk6:12", "gk6:24", "gk3:121E", "gk6:120E",
                             "gk3:", "gk3:E", "gk:1", "gk3:40x", "wgs84-gk3:40", "guess", "gk3:40/xy"})
        QVERIFY2(!geo::systemOf(word), word);
    for (const int code : zoneCodes())
        QCOMPARE(geo::epsgOf(geo::systemOfEpsg(code).value()), code);
    QCOMPARE(geo::epsgOf(CoordinateSystem::Gcj02), 0);
}

void CoordinateSystemTest::referencePoints()
{
    const auto file = test::testDataFile("reference/proj_gk/cgcs2000_gk_grid.csv");
    if (!file)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    std::ifstream in(*file);
    std::string line;
    std::getline(in, line);
    int checked = 0;
    double farthest = 0;
    while (std::getline(in, line)) {
        std::array<std::string, 8> cell;
        std::istringstream row(line);
        for (std::string &text : cell)
            std::getline(row, text, ',');
        const auto transform = made(geo::systemOfEpsg(std::stoi(cell[0])).value());
        const LonLat place{std::stod(cell[4]), std::stod(cell[5])};
        const FilePlace wanted{std::stod(cell[6]), std::stod(cell[7])};
        const FilePlace got = transform.fromDegrees(place).value();
        const double off = std::hypot(got.east - wanted.east, got.north - wanted.north);
        QVERIFY2(off < 1e-4, qPrintable(QString::fromStdString(line))); // they are printed to 0.1 mm
        QVERIFY(metres(transform.toDegrees(wanted).value(), place) < 0.001);
        farthest = std::max(farthest, off);
        ++checked;
    }
    QVERIFY(checked >= 1'600);
    qInfo("%d points, farthest %.3f mm", checked, farthest * 1000);
}

void CoordinateSystemTest::everyZoneAsInTheDatabase()
{
    PJ_CONTEXT *context = proj_context_create();
    for (const int code : zoneCodes()) {
        const CoordinateSystem system = geo::systemOfEpsg(code).value();
        const CoordinateSystem degrees{.datum = system.datum};
        PJ *raw = proj_create_crs_to_crs(context, ("EPSG:" + std::to_string(geo::epsgOf(degrees))).c_str(),
                                         ("EPSG:" + std::to_string(code)).c_str(), nullptr);
        QVERIFY2(raw != nullptr, qPrintable(QString::number(code)));
        PJ *theirs = proj_normalize_for_visualization(context, raw);
        const LonLat place{system.meridian + 1.2, 33.3};
        const PJ_COORD plane = proj_trans(theirs, PJ_FWD, proj_coord(place.lon, place.lat, 0, 0));
        const FilePlace ours = made(system).fromDegrees(place).value();
        QVERIFY2(std::hypot(ours.east - plane.xy.x, ours.north - plane.xy.y) < 1e-4, qPrintable(QString::number(code)));
        proj_destroy(theirs);
        proj_destroy(raw);
    }
    proj_context_destroy(context);
}

void CoordinateSystemTest::thereAndBack()
{
    for (const char *word : {"wgs84", "cgcs2000", "gcj02", "bd09", "beijing54", "xian80", "gk3:40", "gk3:120E",
                             "gk6:21", "gk6:123E", "beijing54-gk3:40", "xian80-gk6:123E"}) {
        const auto transform = made(geo::systemOf(word).value());
        for (const LonLat place : {LonLat{121.4737, 31.2304}, LonLat{119.2, 26.1}, LonLat{122.9, 52.9}}) {
            const auto there = transform.fromDegrees(place);
            QVERIFY2(there && metres(transform.toDegrees(*there).value(), place) < 0.001, word);
        }
    }
    const auto gcj = made(CoordinateSystem::Gcj02);
    const LonLat place{121.4737, 31.2304};
    QCOMPARE(gcj.fromDegrees(place).value().east, geo::gcj02FromWgs84(place).lon);
    // The same degrees in the plane of another ellipsoid lie some fifty metres apart.
    const FilePlace now = made(geo::systemOf("gk3:120E").value()).fromDegrees(place).value();
    const FilePlace old = made(geo::systemOf("beijing54-gk3:120E").value()).fromDegrees(place).value();
    QVERIFY(std::abs(old.north - now.north) > 30 && std::abs(old.north - now.north) < 100);
}

void CoordinateSystemTest::withAndWithoutPrefix()
{
    const auto with = made(geo::systemOf("gk3:40").value()), without = made(geo::systemOf("gk3:120E").value());
    const FilePlace place{640'412.315, 3'457'455.489};
    const LonLat shanghai{121.4737, 31.2304};
    for (const auto *transform : {&with, &without}) {
        QVERIFY(metres(transform->toDegrees(place).value(), shanghai) < 0.001);
        QVERIFY(metres(transform->toDegrees({place.east + 40e6, place.north}).value(), shanghai) < 0.001);
        QVERIFY(!transform->toDegrees({place.east + 39e6, place.north}));
    }
    QVERIFY(std::abs(with.fromDegrees(shanghai).value().east - 40'640'412.315) < 0.001);
    QVERIFY(std::abs(without.fromDegrees(shanghai).value().east - 640'412.315) < 0.001);
}

void CoordinateSystemTest::givenShifts()
{
    const LonLat shanghai{121.4737, 31.2304};
    CoordinateSystem system = geo::systemOf("beijing54-gk3:40").value();
    QVERIFY(geo::lacksShift(system));
    // Made-up figures of the usual size.
    system.shift = {.kind = geo::DatumShift::Kind::Space,
                    .x = 15.8,
                    .y = -154.4,
                    .z = -82.3,
                    .rx = 0.4,
                    .ry = -1.2,
                    .rz = 2.6,
                    .scale = -1.3};
    QVERIFY(!geo::lacksShift(system));
    auto space = made(system);
    const FilePlace there = space.fromDegrees(shanghai).value();
    QVERIFY(metres(space.toDegrees(there).value(), shanghai) < 0.01);
    const auto plain = made(geo::systemOf("beijing54-gk3:40").value());
    const double moved = metres(plain.toDegrees(there).value(), shanghai);
    QVERIFY2(moved > 10 && moved < 500, qPrintable(QString::number(moved)));
    // Four parameters: 10 m north, 20 m east, no turn.
    system.shift = {.kind = geo::DatumShift::Kind::Plane, .north = 10, .east = 20};
    const auto plane = made(system);
    const auto zone = made(geo::systemOf("gk3:120E").value());
    const FilePlace goal = zone.fromDegrees(plane.toDegrees({40'500'100, 3'400'000}).value()).value();
    QVERIFY(std::hypot(goal.east - 500'120, goal.north - 3'400'010) < 1e-4);
    // A turn of one second clockwise carries a point in the north to the east.
    system.shift.rz = 1;
    const FilePlace turned = zone.fromDegrees(made(system).toDegrees({40'500'100, 3'400'000}).value()).value();
    QVERIFY(std::abs(turned.east - 500'120 - 3'400'000 * 4.84813681e-6) < 0.001);
    QVERIFY(metres(made(system).toDegrees(made(system).fromDegrees(shanghai).value()).value(), shanghai) < 0.001);
    // Degrees of the old datum move as well.
    QVERIFY(metres(made(system).ofDatumDegrees(shanghai).value(), shanghai) > 5);
}

void CoordinateSystemTest::nonsense()
{
    QVERIFY(!CoordinateTransform::make({.grid = geo::Grid::GaussKrueger}));
    QVERIFY(!CoordinateTransform::make(geo::systemOf("local").value()));
    const auto zone = made(geo::systemOf("gk3:40").value());
    constexpr double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
    for (const FilePlace place : {FilePlace{nan, 0}, {0, inf}, {-inf, nan}, {1e300, 1e300}, {1e9, 0}})
        QVERIFY(!zone.toDegrees(place));
    QVERIFY(!zone.fromDegrees({nan, 30}));
    QVERIFY(!zone.fromDegrees({300, 30}));
    QVERIFY(!made(CoordinateSystem::Gcj02).toDegrees({500'000, 3'400'000}));
}

QTEST_GUILESS_MAIN(CoordinateSystemTest)
#include "coordinate_system_test.moc"
