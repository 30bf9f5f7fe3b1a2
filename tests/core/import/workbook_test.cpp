// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks and layers, written by GDAL itself, are read whatever their extension and coordinate system.
#include "tests/core/import/import_fixture.h"

#include <QFileInfo>
#include <QTest>

#include <ogrsf_frmts.h>

#include <memory>

using namespace yike;
using namespace yike::test;
using importing::ImportRequest;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// A sheet is a name and its rows; the cells are text.
struct Sheet {
    const char *name;
    Rows rows;
};

void writeWorkbook(const std::string &path, const char *driver, const std::vector<Sheet> &sheets)
{
    GDALAllRegister();
    const GDALDatasetUniquePtr dataset(
        GetGDALDriverManager()->GetDriverByName(driver)->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    QVERIFY(dataset);
    for (const Sheet &sheet : sheets) {
        OGRLayer *layer = dataset->CreateLayer(sheet.name, nullptr, wkbNone, nullptr);
        // GDAL writes a header row of field names: it is the first row of ours.
        for (const std::string &cell : sheet.rows.front()) {
            OGRFieldDefn field(cell.c_str(), OFTString);
            layer->CreateField(&field);
        }
        for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
            const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
            for (std::size_t column = 0; column < sheet.rows[i].size(); ++column)
                feature->SetField(static_cast<int>(column), sheet.rows[i][column].c_str());
            QCOMPARE(layer->CreateFeature(feature.get()), OGRERR_NONE);
        }
    }
}

/// Two points with names, in the given system.
void writePoints(const std::string &path, const char *driver, int epsg, double x, double y)
{
    GDALAllRegister();
    OGRSpatialReference system;
    system.importFromEPSG(epsg);
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const GDALDatasetUniquePtr dataset(
        GetGDALDriverManager()->GetDriverByName(driver)->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    QVERIFY(dataset);
    OGRLayer *layer = dataset->CreateLayer("points", &system, wkbPoint, nullptr);
    OGRFieldDefn name("name", OFTString), kind("category", OFTString);
    layer->CreateField(&name);
    layer->CreateField(&kind);
    const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
    feature->SetField("name", "Shop");
    feature->SetField("category", "convenience");
    OGRPoint point(x, y);
    feature->SetGeometry(&point);
    QCOMPARE(layer->CreateFeature(feature.get()), OGRERR_NONE);
}

} // namespace

class WorkbookTest : public QObject {
    Q_OBJECT

private slots:
    void aBombIsNotUnpacked();
    void sheets_data();
    void sheets();
    void layers_data();
    void layers();

private:
    ImportFolder m_folder;
};

void WorkbookTest::sheets_data()
{
    QTest::addColumn<QByteArray>("driver");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("xlsx") << QByteArray("XLSX") << QByteArray("a.xlsx") << QByteArray("a.xlsx");
    QTest::newRow("ods") << QByteArray("ODS") << QByteArray("a.ods") << QByteArray("a.ods");
    QTest::newRow("xlsx named xls") << QByteArray("XLSX") << QByteArray("b.xlsx") << QByteArray("b.xls");
}

void WorkbookTest::sheets()
{
    QFETCH(QByteArray, driver);
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, read);
    const std::string path = m_folder.path(written.constData());
    // A sheet per 街道, a title above the header, a totals row, and a cover sheet that is no ledger.
    writeWorkbook(path, driver.constData(),
                  {{"封面", {{"填报说明"}, {"请逐项填写"}}},
                   {"老城街道",
                    {{"老城街道网点台账", "", "", "", ""},
                     {"序号", "网点名称", "业态", "经度", "纬度"},
                     {"1", "甲店", "便利店", "121.001", "31.001"},
                     {"2", "乙店", "药店", "121.002", "31.002"},
                     {"合计", "2", "", "", ""}}},
                   {"铁西街道", {{"网点名称", "业态", "纬度", "经度"}, {"丙店", "菜市场", "31.003", "121.003"}}}});
    if (written != read)
        QVERIFY(QFile::rename(QString::fromStdString(path), QString::fromStdString(m_folder.path(read.constData()))));
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    request.outlets = m_folder.path(read.constData());
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome);
    QCOMPARE(outcome->after.outlets.size(), 3U);
    QVERIFY((outletNamed(outcome->after, "乙店")->place == geo::LonLat{121.002, 31.002}));
    QVERIFY((outletNamed(outcome->after, "丙店")->place == geo::LonLat{121.003, 31.003}));
    QCOMPARE(skipped(outcome->issues, "total-row"), std::string("1"));
    QCOMPARE(skipped(outcome->issues, "sheet-without-header"), std::string("1"));
}

void WorkbookTest::layers_data()
{
    QTest::addColumn<QByteArray>("driver");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("epsg");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::newRow("GeoPackage") << QByteArray("GPKG") << QByteArray("p.gpkg") << 4490 << 121.4737 << 31.2304;
    QTest::newRow("GeoPackage in a zone")
        << QByteArray("GPKG") << QByteArray("q.gpkg") << 4549 << 640412.315 << 3457455.489;
    QTest::newRow("Shapefile in a zone with number")
        << QByteArray("ESRI Shapefile") << QByteArray("p.shp") << 4528 << 40640412.315 << 3457455.489;
    QTest::newRow("GeoJSON") << QByteArray("GeoJSON") << QByteArray("p.geojson") << 4326 << 121.4737 << 31.2304;
    QTest::newRow("KML") << QByteArray("KML") << QByteArray("p.kml") << 4326 << 121.4737 << 31.2304;
}

void WorkbookTest::layers()
{
    QFETCH(QByteArray, driver);
    QFETCH(QByteArray, file);
    QFETCH(int, epsg);
    QFETCH(double, x);
    QFETCH(double, y);
    const std::string path = m_folder.path(file.constData());
    writePoints(path, driver.constData(), epsg, x, y);
    ImportRequest request;
    request.outlets = path;
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome);
    QCOMPARE(outcome->after.outlets.size(), 1U);
    const plan::Outlet &outlet = outcome->after.outlets.front();
    QCOMPARE(outlet.name, std::string("Shop"));
    QVERIFY2(std::abs(outlet.place.lon - 121.4737) < 2e-7 && std::abs(outlet.place.lat - 31.2304) < 2e-7,
             qPrintable(QStringLiteral("%1 %2").arg(outlet.place.lon, 0, 'f', 7).arg(outlet.place.lat, 0, 'f', 7)));
}

/// Some megabytes that would unpack to two gigabytes.
void WorkbookTest::aBombIsNotUnpacked()
{
    const std::string path = m_folder.path("bomb.xlsx");
    writeWorkbook(path, "XLSX", {{"台账", {{"网点名称"}, {"甲"}}}});
    const std::string inside = "/vsizip/" + path + "/xl/worksheets/more.xml";
    VSILFILE *file = VSIFOpenL(inside.c_str(), "wb");
    QVERIFY(file != nullptr);
    const std::string zeros(16 << 20, ' ');
    for (int i = 0; i < 80; ++i)
        QCOMPARE(VSIFWriteL(zeros.data(), 1, zeros.size(), file), zeros.size());
    QCOMPARE(VSIFCloseL(file), 0);
    QVERIFY(QFileInfo(QString::fromStdString(path)).size() < 20'000'000);
    ImportRequest request;
    request.outlets = path;
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().code == base::ErrorCode::TableUnreadable);
    QVERIFY(outcome.error().args.back().starts_with("unpacks to"));
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "workbook_test.moc"
