// SPDX-License-Identifier: GPL-3.0-or-later
// A survey's buildings take the place of the map's, people are reckoned from them, and a second reading changes nothing.
#include "core/import/words.h"
#include "core/norms/rulebook.h"
#include "tests/core/import/import_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <ogrsf_frmts.h>

using namespace yike;
using namespace yike::test;
using importing::ImportRequest;
using plan::BuildingUse;

namespace {

std::string square(double column, double row, double side)
{
    const auto at = [](double x, double y) {
        return "[" + std::to_string(121 + x / 1000) + "," + std::to_string(31 + y / 1000) + "]";
    };
    return "[[" + at(column, row) + "," + at(column + side, row) + "," + at(column + side, row + side) + "," +
           at(column, row + side) + "," + at(column, row) + "]]";
}

std::string house(const char *storeys, const char *use, const char *year, const std::string &outline)
{
    return std::string("{\"type\":\"Feature\",\"properties\":{\"房屋名称\":\"一号楼\",\"地上层数\":\"") + storeys +
           "\",\"房屋用途\":\"" + use + "\",\"建成年代\":\"" + year +
           "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + outline + "}}";
}

std::string layer(const std::string &features)
{
    return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
}

std::string mapWithHouse()
{
    return osm(node(1, 0, 0) + node(2, 10, 0) + node(3, 10, 10) + node(4, 0, 10) + node(5, 7, 7) + node(6, 7.2, 7) +
               node(7, 7.2, 7.2) + node(8, 7, 7.2) + way(1, {1, 2, 3, 4, 1}, "highway=residential") +
               way(2, {5, 6, 7, 8, 5}, "building=apartments"));
}

} // namespace

class BuildingLayerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ImportRequest request;
        request.osm = m_folder.write("town.osm", mapWithHouse());
        m_town = import({}, request).after;
        QCOMPARE(m_town.baseMap->buildings.size(), std::size_t{1});
        QCOMPARE(m_town.residences.size(), std::size_t{1});
    }

    void theSurveyTakesThePlaceOfTheMap()
    {
        ImportRequest request;
        request.buildings = m_folder.write("普查.geojson", survey());
        const auto outcome = import(m_town, request);
        const auto &buildings = outcome.after.baseMap->buildings;
        QCOMPARE(buildings.size(), std::size_t{3});
        QCOMPARE(int{buildings[0].storeys}, 18);
        QCOMPARE(buildings[0].use, BuildingUse::Residential);
        QCOMPARE(int{buildings[0].year}, 1998);
        QCOMPARE(buildings[1].use, BuildingUse::Commercial);
        QCOMPARE(int{buildings[1].year}, 2005);
        QCOMPARE(int{buildings[2].storeys}, 0);
        const importing::ImportCount &count = outcome.counts.back();
        QCOMPARE(count.role, std::string("buildings"));
        QCOMPARE(count.rows, 4);
        QCOMPARE(count.used, 3);
        QCOMPARE(count.skipped, 1); // far from the town
        // People live in the houses of the survey alone.
        QCOMPARE(outcome.after.residences.size(), std::size_t{2});
        for (const plan::Residence &home : outcome.after.residences)
            QVERIFY(home.estimated && home.building != m_town.baseMap->buildings[0].id);

        const auto again = import(outcome.after, request);
        QCOMPARE(again.counts.back().changed, 0);
        QCOMPARE(again.after.baseMap->buildings, buildings);
        QCOMPARE(again.after.residences, outcome.after.residences);

        // The map read again keeps the survey.
        ImportRequest map;
        map.osm = m_folder.write("town2.osm", mapWithHouse() + "\n");
        QCOMPARE(import(outcome.after, map).after.baseMap->buildings, buildings);
    }

    void countedPeopleStay()
    {
        ImportRequest people;
        people.residences = m_folder.write("people.csv", "name,lon,lat,pop\nA,121.0021,31.0021,120\n");
        const auto counted = import(m_town, people).after;
        ImportRequest request;
        request.buildings = m_folder.write("普查.geojson", survey());
        const auto outcome = import(counted, request);
        QCOMPARE(outcome.after.residences.size(), std::size_t{1});
        QCOMPARE(outcome.after.residences[0].building, outcome.after.baseMap->buildings[0].id);
    }

    void words()
    {
        QCOMPARE(importing::buildingUseOf("商住两用"), BuildingUse::Residential);
        QCOMPARE(importing::buildingUseOf("城镇住宅"), BuildingUse::Residential);
        QCOMPARE(importing::buildingUseOf("办公建筑"), BuildingUse::Commercial);
        QCOMPARE(importing::buildingUseOf("教育设施"), BuildingUse::School);
        QVERIFY(!importing::buildingUseOf("其他"));
    }

    /// Figures for the note; nothing is gated on time.
    void aLayerOfTwoHundredThousand()
    {
        const int side = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 447 : 60;
        const std::string path = m_folder.path("many.gpkg");
        GDALAllRegister();
        {
            const GDALDatasetUniquePtr dataset(
                GetGDALDriverManager()->GetDriverByName("GPKG")->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
            OGRSpatialReference system;
            system.importFromEPSG(4326);
            system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
            OGRLayer *made = dataset->CreateLayer("buildings", &system, wkbPolygon, nullptr);
            OGRFieldDefn storeys("层数", OFTInteger), use("用途", OFTString);
            made->CreateField(&storeys);
            made->CreateField(&use);
            QCOMPARE(made->StartTransaction(), OGRERR_NONE);
            for (int i = 0; i < side * side; ++i) {
                const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(made->GetLayerDefn()));
                const double x = 121 + (i % side) * 0.01 / side, y = 31 + (i / side) * 0.01 / side;
                const double size = 0.006 / side;
                OGRLinearRing ring;
                for (const auto &[dx, dy] : {std::pair(0.0, 0.0), std::pair(size, 0.0), std::pair(size, size),
                                             std::pair(0.0, size), std::pair(0.0, 0.0)})
                    ring.addPoint(x + dx, y + dy);
                OGRPolygon polygon;
                polygon.addRing(&ring);
                feature->SetGeometry(&polygon);
                feature->SetField(0, 1 + i % 30);
                feature->SetField(1, i % 3 == 0 ? "住宅" : "商业");
                QCOMPARE(made->CreateFeature(feature.get()), OGRERR_NONE);
            }
            QCOMPARE(made->CommitTransaction(), OGRERR_NONE);
        }
        ImportRequest request;
        request.buildings = path;
        QElapsedTimer timer;
        timer.start();
        const auto outcome = import(m_town, request);
        qInfo("%d buildings: %lld ms", side * side, static_cast<long long>(timer.elapsed()));
        QCOMPARE(outcome.after.baseMap->buildings.size(),
                 static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
    }

private:
    static std::string survey()
    {
        return layer(house("18", "城镇住宅", "1998年", square(2, 2, 0.3)) + "," +
                     house("5", "商业服务", "2005-06-01", square(3, 2, 0.3)) + "," +
                     house("", "居住", "", square(4, 2, 0.3)) + "," + house("6", "住宅", "2001", square(400, 2, 0.3)));
    }
    importing::ImportOutcome import(const plan::Plan &plan, const ImportRequest &request) const
    {
        auto outcome = importing::importFiles(plan, norms::starterRulebook(), request);
        if (!outcome)
            qFatal("not read: %s", outcome.error().args.empty() ? "" : outcome.error().args.back().c_str());
        return std::move(*outcome);
    }

    ImportFolder m_folder;
    plan::Plan m_town;
};

QTEST_GUILESS_MAIN(BuildingLayerTest)
#include "building_layer_test.moc"
