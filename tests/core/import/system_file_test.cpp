// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters and control points from files; a message never shows a parameter.
#include "core/import/system_file.h"
#include "tests/core/import/import_fixture.h"

#include <QTest>

using namespace yike;
using namespace yike::test;

class SystemFileTest : public QObject {
    Q_OBJECT

private slots:
    void parameters();
    void badParameters();
    void controlPoints();
    void badControlPoints();
    void nothingIsKept();

private:
    ImportFolder m_folder;
};

void SystemFileTest::parameters()
{
    const auto four = importing::readShift(
                          m_folder.write("four.txt", "# 四参数\nnorth = 12.5\neast: -3.25\nrotation 1.5\nscale,2\r\n"))
                          .value();
    QVERIFY(four.kind == geo::DatumShift::Kind::Plane);
    QVERIFY(four.north == 12.5 && four.east == -3.25 && four.rz == 1.5 && four.scale == 2);
    const auto survey = importing::readShift(m_folder.write("survey.txt", "dx 12.5\ndy -3.25\n")).value();
    QVERIFY(survey.kind == geo::DatumShift::Kind::Plane && survey.north == 12.5 && survey.east == -3.25);
    const auto seven =
        importing::readShift(m_folder.write("seven.txt", "dx 1\ndy 2\ndz 3\nrx .1\nry .2\nrz .3\nm -4\n")).value();
    QVERIFY(seven.kind == geo::DatumShift::Kind::Space && seven.x == 1 && seven.z == 3 && seven.rx == .1 &&
            seven.scale == -4);
    const auto vector =
        importing::readShift(m_folder.write("vector.txt", "dx 1\ndy 2\ndz 3\nrx .1\nconvention position-vector\n"))
            .value();
    QVERIFY(vector.rx == -.1);
}

void SystemFileTest::badParameters()
{
    for (const char *text : {"dx\n", "dx 1e999\n", "dx one\n", "dx 1\ndx 2\n", "secret 987654\n", "rx 1\n",
                             "# nothing\n", "dx nan\n", "dx 987654 x\n"}) {
        const auto read = importing::readShift(m_folder.write("bad.txt", text));
        QVERIFY2(!read, text);
        for (const std::string &told : read.error().args)
            QVERIFY2(told.find("987654") == std::string::npos, told.c_str());
    }
    QVERIFY(!importing::readShift(m_folder.path("absent.txt")));
    QVERIFY(!importing::readShift(m_folder.write("empty.txt", "")));
}

void SystemFileTest::controlPoints()
{
    const auto headed =
        importing::readControlPoints(
            m_folder.write("control.csv",
                           "点名,x,y,经度,纬度\nK1,1000.5,2000.25,121.47,31.22\nK2,3000,4000,121.49,31.24\n"),
            geo::CoordinateSystem::Wgs84)
            .value();
    QCOMPARE(headed.size(), 2U);
    QVERIFY(headed[0].local == (geo::FilePlace{1000.5, 2000.25}) && headed[0].place == (geo::LonLat{121.47, 31.22}));
    // By order, the goals in a zone.
    const auto ordered =
        importing::readControlPoints(
            m_folder.write("zone.csv", "point,local x,local y,grid x,grid y\nK1,1000,2000,640412.315,3457455.489\n"
                                       "K2,3000,4000,642412.315,3459455.489\n"),
            geo::systemOf("gk3:120E").value())
            .value();
    QCOMPARE(ordered.size(), 2U);
    QVERIFY(std::abs(ordered[0].place.lon - 121.4737) < 2e-7 && std::abs(ordered[0].place.lat - 31.2304) < 2e-7);
    QVERIFY(geo::fitLocalGrid(ordered, geo::AxisOrder::Found).has_value());
}

void SystemFileTest::badControlPoints()
{
    const auto bad = importing::readControlPoints(
        m_folder.write("bad.csv", "点名,x,y,经度,纬度\nK1,1000,2000,121.47,31.22\nK2,,4000,121.49,31.24\n"),
        geo::CoordinateSystem::Wgs84);
    QVERIFY(!bad && bad.error().code == base::ErrorCode::NoCoordinates && bad.error().where == "3");
    QVERIFY(!importing::readControlPoints(m_folder.path("absent.csv"), geo::CoordinateSystem::Wgs84));
    QVERIFY(
        !importing::readControlPoints(m_folder.write("words.csv", "a,b\nc,d\ne,f\n"), geo::CoordinateSystem::Wgs84));
}

/// A plan that came in by parameters holds nothing of them: places alone.
void SystemFileTest::nothingIsKept()
{
    importing::ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    request.coordinates = geo::systemOf("beijing54-gk3:120E").value();
    request.coordinates.shift = {.kind = geo::DatumShift::Kind::Plane, .north = 123.4567, .east = 76.54321};
    const auto transform = geo::CoordinateTransform::make(request.coordinates).value();
    const geo::FilePlace place = transform.fromDegrees({121.005, 31.005}).value();
    request.outlets = m_folder.write("ledger.csv", "name,category,x,y\nA,便利店," + std::to_string(place.east) + "," +
                                                       std::to_string(place.north) + "\n");
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request).value();
    QVERIFY(std::abs(outcome.after.outlets.front().place.lon - 121.005) < 2e-7);
    QVERIFY(std::abs(outcome.after.outlets.front().place.lat - 31.005) < 2e-7);
    QCOMPARE(skipped(outcome.issues, "datum-without-shift"), std::string("0"));
    for (const base::Issue &issue : outcome.issues)
        for (const std::string &told : issue.args)
            QVERIFY(told.find("123.4") == std::string::npos);
    for (const plan::DataSource &source : outcome.after.sources)
        QVERIFY((source.name + source.definition + source.licence).find("123.4") == std::string::npos);
}

QTEST_GUILESS_MAIN(SystemFileTest)
#include "system_file_test.moc"
