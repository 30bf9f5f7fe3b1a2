// SPDX-License-Identifier: GPL-3.0-or-later
// Real maps and tables go in whole; times are printed, not judged.
#include "tests/core/import/import_fixture.h"
#include "tests/support/test_data.h"

#include "core/geo/local_frame.h"

#include <QElapsedTimer>
#include <QTest>

#include <fstream>
#include <random>

using namespace yike;
using namespace yike::test;
using importing::ImportRequest;

namespace {

std::string dataFile(const char *name)
{
    const auto file = testDataFile(name);
    return file ? file->string() : std::string();
}

/// What must hold of any map.
void checkStreets(const plan::StreetLayer &streets)
{
    QVERIFY(std::ranges::is_sorted(streets.streets, {}, &plan::Street::id));
    for (const plan::Street &street : streets.streets) {
        QVERIFY(street.line.size() >= 2);
        QVERIFY(street.length > 0);
        QVERIFY(street.from != street.to);
        QVERIFY(std::ranges::all_of(street.line, geo::isValid));
    }
}

} // namespace

class RealDataTest : public QObject {
    Q_OBJECT

private slots:
    void shanghai();
    void helsinki();
    void maps_data();
    void maps();
    void portoAlegre();
    void cutPbf();
};

void RealDataTest::shanghai()
{
    ImportRequest request;
    request.osm = dataFile("osm/shanghai_huangpu_roads_2026.osm.pbf");
    request.residences = dataFile("huangpu/demand_grid100m_MODELLED.csv");
    request.outlets = dataFile("huangpu/pois.csv");
    request.areas = dataFile("huangpu/districts.geojson");
    if (request.osm.empty() || request.residences.empty())
        QSKIP("No real data here: set YIKE_TEST_DATA");
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome);
    checkStreets(*outcome->after.streets);
    QCOMPARE(outcome->after.residences.size(), 602U);
    base::People people = 0;
    for (const plan::Residence &residence : outcome->after.residences)
        people += norms::total(residence.people);
    QCOMPARE(people, 194'887'007); // the sum of the column, to the thousandth
    QCOMPARE(outcome->after.outlets.size(), 333U);
    const auto kindergartens = std::ranges::count_if(outcome->after.outlets, [](const plan::Outlet &outlet) {
        return !outlet.services.empty() && outlet.services.front().service == "kindergarten";
    });
    QCOMPARE(kindergartens, 16);
    QVERIFY(std::ranges::none_of(outcome->after.outlets, [](const plan::Outlet &outlet) {
        return !outlet.services.empty() && outlet.services.front().service == "wellness";
    }));
    const auto centres = std::ranges::count_if(outcome->after.outlets, [](const plan::Outlet &outlet) {
        return !outlet.services.empty() && outlet.services.front().service == "community-health-centre";
    });
    QCOMPARE(centres, 18); // the rows of category community_health
    QVERIFY(std::ranges::any_of(outcome->after.areas, [](const plan::Area &area) { return area.name == "黄浦区"; }));
    const auto again = importing::importFiles(outcome->after, norms::starterRulebook(), request);
    QVERIFY(again);
    QVERIFY(again->edit.changes.empty());
}

void RealDataTest::helsinki()
{
    ImportRequest request;
    request.osm = dataFile("osm/helsinki.osm.pbf");
    request.osmOutlets = true;
    if (request.osm.empty())
        QSKIP("No real data here: set YIKE_TEST_DATA");
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome);
    checkStreets(*outcome->after.streets);
    QVERIFY(outcome->after.outlets.size() > 500);
    QVERIFY(outcome->after.residences.size() > 40);
    for (const plan::Outlet &outlet : outcome->after.outlets) {
        QVERIFY(outlet.key.starts_with("osm:"));
        QVERIFY(!outlet.name.empty() && !outlet.services.empty());
    }
}

void RealDataTest::maps_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("walked");
    QTest::newRow("beijing, Wangjing") << QByteArray("osm/beijing_xidian_2020.osm.pbf") << 240;
    QTest::newRow("beijing, Tsinghua") << QByteArray("osm/beijing_tsinghua_2017.osm.pbf") << 631;
    QTest::newRow("shenzhen") << QByteArray("osm/shenzhen_2019.osm.pbf") << 444;
    QTest::newRow("porto") << QByteArray("osm/porto.osm.pbf") << 46'825;
}

void RealDataTest::maps()
{
    QFETCH(QByteArray, file);
    QFETCH(int, walked);
    ImportRequest request;
    request.osm = dataFile(file.constData());
    if (request.osm.empty())
        QSKIP("No real data here: set YIKE_TEST_DATA");
    QElapsedTimer timer;
    timer.start();
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    qInfo("%s: %lld ms", file.constData(), static_cast<long long>(timer.elapsed()));
    QVERIFY(outcome);
    checkStreets(*outcome->after.streets);
    // The counts of the data's page are of the plain highway classes; squares, platforms and ferries come on top.
    QVERIFY(outcome->counts.front().used >= walked * 95 / 100);
    QVERIFY(outcome->counts.front().used <= walked * 115 / 100);
}

void RealDataTest::portoAlegre()
{
    ImportRequest request;
    request.osm = dataFile("osm/poa_porto_alegre.osm.pbf");
    request.residences = dataFile("porto_alegre/poa_hexgrid.csv");
    if (request.osm.empty() || request.residences.empty())
        QSKIP("No real data here: set YIKE_TEST_DATA");
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome);
    const auto &count = outcome->counts.back();
    QCOMPARE(count.rows, 1227);
    QCOMPARE(count.rows, count.used + count.skipped);
    QVERIFY(count.used > 800);
}

void RealDataTest::cutPbf()
{
    const std::string path = dataFile("osm/beijing_xidian_2020.osm.pbf");
    if (path.empty())
        QSKIP("No real data here: set YIKE_TEST_DATA");
    std::ifstream file(path, std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const unsigned seed = 3;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const ImportFolder folder;
    for (int i = 0; i < 60; ++i) {
        std::string bytes = i % 2 == 0 ? whole.substr(0, random() % whole.size()) : whole;
        for (int k = 0; i % 2 == 1 && k < 4; ++k)
            bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
        ImportRequest request;
        request.osm = folder.write("cut.osm.pbf", bytes);
        const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
        if (outcome)
            checkStreets(*outcome->after.streets);
        else
            QVERIFY(!outcome.error().args.empty());
    }
}

QTEST_GUILESS_MAIN(RealDataTest)
#include "real_data_test.moc"
