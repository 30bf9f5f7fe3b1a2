// SPDX-License-Identifier: GPL-3.0-or-later
// Isochrones as other programs read them: every format, fields, valid geometry, and files that stay when writing fails.
#include "core/export/isochrone_file.h"
#include "core/geo/polygon.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>
#include <memory>

using namespace yike;
using exporting::IsochroneLayer;

class IsochroneFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void polygonsAndStreets_data();
    void polygonsAndStreets();
    void emptyIsWrittenToo();
    void anExistingFileStays();
    void theFolderIsLeftClean();
    void formatByName();

private:
    [[nodiscard]] std::string path(const QString &name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
    std::shared_ptr<const analysis::Situation> m_situation;
    analysis::Isochrone m_made;
};

void IsochroneFileTest::initTestCase()
{
    GDALAllRegister();
    test::TownPlan town(R"(
+------------------+
|..................|
|..#########.......|
|A.#.......#..H....|
|..#.......#.......|
|..#########.......|
|..................|
+------------------+
)",
                        12);
    town.home('H', norms::Band::Age70to79, 40);
    town.plan.streets = [&] {
        auto named = std::make_shared<plan::StreetLayer>(*town.plan.streets);
        for (plan::Street &street : named->streets)
            street.name = "桥街";
        return named;
    }();
    m_situation = town.situation();
    const network::Land land(m_situation->network, *m_situation->plan);
    network::Search search(m_situation->network);
    analysis::IsochroneRequest request;
    request.sources = {{m_situation->network->join(town.town.place('A'), {}, 200'000), 0}};
    request.limits = {60'000, 15 * base::kMillisecondsPerMinute};
    m_made = analysis::isochrone(*m_situation, land, search, request);
    QVERIFY(m_made.bands[1].area[0].size() > 1);
}

void IsochroneFileTest::polygonsAndStreets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("epsg");
    QTest::newRow("GeoPackage") << "a.gpkg" << 4490;
    QTest::newRow("GeoJSON") << "a.geojson" << 4326;
    QTest::newRow("Shapefile") << "a.shp" << 4490;
    QTest::newRow("KML") << "a.KML" << 4326;
}

void IsochroneFileTest::polygonsAndStreets()
{
    QFETCH(QString, name);
    QFETCH(int, epsg);
    for (const auto layer : {IsochroneLayer::Polygons, IsochroneLayer::Streets}) {
        const auto done = exporting::writeIsochrone(path(name), *m_situation, m_made, "西便利店 \"A\" & <B>", layer);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(QString::fromStdString(done.error().args.back())));
        const GDALDatasetUniquePtr set(
            GDALDataset::Open(path(name).c_str(), GDAL_OF_VECTOR | GDAL_OF_VERBOSE_ERROR, nullptr, nullptr, nullptr));
        QVERIFY(set != nullptr && set->GetLayerCount() == 1);
        OGRLayer &rows = *set->GetLayer(0);
        const bool polygons = layer == IsochroneLayer::Polygons;
        QCOMPARE(static_cast<std::size_t>(rows.GetFeatureCount()),
                 polygons ? m_made.bands.size() : m_made.parts.size());
        QVERIFY(rows.GetSpatialRef() != nullptr);
        QCOMPARE(std::atoi(rows.GetSpatialRef()->GetAuthorityCode(nullptr) != nullptr
                               ? rows.GetSpatialRef()->GetAuthorityCode(nullptr)
                               : "0"),
                 epsg);
        for (const OGRFeatureUniquePtr &row : rows) {
            QCOMPARE(QString::fromUtf8(row->GetFieldAsString("source")), QStringLiteral("西便利店 \"A\" & <B>"));
            QCOMPARE(QString::fromUtf8(row->GetFieldAsString("unit")), QStringLiteral("min"));
            QCOMPARE(QString::fromUtf8(row->GetFieldAsString("walker")), QStringLiteral("adult"));
            const OGRGeometry *shape = row->GetGeometryRef();
            QVERIFY2(shape != nullptr && shape->IsValid() && !shape->IsEmpty(),
                     shape != nullptr ? shape->exportToWkt().substr(0, 300).c_str() : "no shape");
            if (!polygons) {
                QCOMPARE(QString::fromUtf8(row->GetFieldAsString("name")), QStringLiteral("桥街"));
                QVERIFY(row->GetFieldAsDouble("length_m") > 0);
                continue;
            }
            const bool small = row->GetFieldAsDouble("limit") == 1;
            QVERIFY(small || row->GetFieldAsDouble("limit") == 15);
            QCOMPARE(row->GetFieldAsDouble("people"), small ? 0.0 : 40.0);
            QCOMPARE(row->GetFieldAsDouble("p_70_79"), small ? 0.0 : 40.0);
            QCOMPARE(row->GetFieldAsDouble("p_0_2"), 0.0);
            const double plane =
                static_cast<double>(geo::areaSquareCentimetres(m_made.bands[small ? 0 : 1].area)) / 1e4;
            QVERIFY(std::abs(row->GetFieldAsDouble("area_m2") / plane - 1) < 0.002);
        }
    }
}

void IsochroneFileTest::emptyIsWrittenToo()
{
    analysis::Isochrone nothing;
    nothing.bands.resize(1);
    for (const char *name : {"e.gpkg", "e.geojson", "e.shp", "e.kml"})
        QVERIFY2(exporting::writeIsochrone(path(name), *m_situation, nothing, "x", IsochroneLayer::Polygons), name);
}

void IsochroneFileTest::anExistingFileStays()
{
    const std::string there = path("there.gpkg");
    QVERIFY(exporting::writeIsochrone(there, *m_situation, m_made, "x", IsochroneLayer::Polygons));
    const auto bytes = [&] {
        QFile file(QString::fromStdString(there));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    const auto missing =
        exporting::writeIsochrone(path("nowhere/there.gpkg"), *m_situation, m_made, "x", IsochroneLayer::Polygons);
    QVERIFY(!missing && missing.error().code == base::ErrorCode::FolderNotWritable);
    const auto folder = exporting::writeIsochrone(m_folder.path().toStdString() + "/.shp/", *m_situation, m_made, "x",
                                                  IsochroneLayer::Polygons);
    QVERIFY(!folder);
    const auto format =
        exporting::writeIsochrone(path("there.txt"), *m_situation, m_made, "x", IsochroneLayer::Polygons);
    QVERIFY(!format && format.error().code == base::ErrorCode::OutOfRange);
    QCOMPARE(bytes(), before);
    // Writing again replaces it.
    QVERIFY(exporting::writeIsochrone(there, *m_situation, m_made, "another", IsochroneLayer::Polygons));
    QVERIFY(bytes() != before);
}

void IsochroneFileTest::theFolderIsLeftClean()
{
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        QVERIFY2(!name.startsWith(QStringLiteral(".yike")) && !name.endsWith(QStringLiteral("-journal")),
                 qPrintable(name));
}

void IsochroneFileTest::formatByName()
{
    QVERIFY(exporting::knowsFormat("a.gpkg") && exporting::knowsFormat("b/c.GeoJSON") &&
            exporting::knowsFormat("a.shp"));
    QVERIFY(!exporting::knowsFormat("gpkg") && !exporting::knowsFormat("a.tif") && !exporting::knowsFormat(""));
}

QTEST_GUILESS_MAIN(IsochroneFileTest)
#include "isochrone_file_test.moc"
