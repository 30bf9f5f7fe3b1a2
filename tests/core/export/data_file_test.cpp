// SPDX-License-Identifier: GPL-3.0-or-later
// Tables out and back: every format, every coordinate system within a centimetre, nothing a spreadsheet would run.
#include "core/export/data_file.h"
#include "core/geo/coordinate_transform.h"
#include "core/geo/local_frame.h"
#include "core/import/point_table.h"
#include "core/import/system_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>

using namespace yike;
using exporting::CellKind;
using exporting::DataFormat;
using exporting::DataTable;
using exporting::ShapeKind;

namespace {

constexpr const char *kSystems[]{
    "wgs84",  "cgcs2000",        "gcj02",         "bd09",       "gk3:40",           "gk3:120E",
    "gk6:21", "gk6:123E",        "gk:4528",       "beijing54",  "beijing54-gk3:40", "beijing54-gk6:123E",
    "xian80", "xian80-gk3:120E", "xian80-gk6:21", "gk3:120E/ne"};

/// Awkward texts, a figure, an empty cell; the last row has no place.
DataTable outlets()
{
    DataTable table{"outlets", "网点", ShapeKind::Point, {}, {}};
    table.columns = {{"key", "编号", CellKind::Text, 0},
                     {"name", "网点名称", CellKind::Text, 0},
                     {"area", "建筑面积（㎡）", CellKind::Integer, 0},
                     {"ratio", "比例", CellKind::Real, 2}};
    const char *names[]{
        "=1+1",    "+86", "-1层便利店", "@SUM(A1)", "\tTab", "便利店 \"甲\", 乙", "<&>'", "澄川区盐仓社区食堂",
        "没有位置"};
    int i = 0;
    for (const char *name : names) {
        exporting::DataRow row{{"K" + std::to_string(i), name, std::int64_t{100} + i,
                                i % 2 == 0 ? exporting::Cell(-i / 3.0) : exporting::Cell()},
                               {}};
        if (i + 1 < static_cast<int>(std::size(names)))
            row.shape = geo::LonLat{121.4611234 + i * 0.0031, 31.2204321 + i * 0.0017};
        table.rows.push_back(std::move(row));
        ++i;
    }
    return table;
}

DataTable areas()
{
    DataTable table{"areas", "区域", ShapeKind::Polygon, {{"name", "名称", CellKind::Text, 0}}, {}};
    const geo::Line ring{{121.46, 31.22}, {121.48, 31.22}, {121.48, 31.24}, {121.46, 31.24}};
    const geo::Line hole{{121.465, 31.225}, {121.465, 31.23}, {121.47, 31.23}, {121.47, 31.225}};
    table.rows.push_back({{std::string("有洞的社区")}, geo::MultiPolygon{{ring, hole}}});
    table.rows.push_back({{std::string("没有边界")}, {}});
    return table;
}

exporting::DataOptions optionsFor(DataFormat format, const geo::CoordinateSystem &system)
{
    return {format, system, geo::isPlanar(system) ? "东坐标（x）" : "经度",
            geo::isPlanar(system) ? "北坐标（y）" : "纬度"};
}

double metres(geo::LonLat one, geo::LonLat other)
{
    return static_cast<double>(geo::geodesicMillimetres(one, other)) / 1000;
}

QByteArray bytesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DataFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { GDALAllRegister(); }
    void thereAndBack_data();
    void thereAndBack();
    void areasThereAndBack();
    void localGrid();
    void spreadsheetsRunNothing();
    void workbook();
    void shapefileNames();
    void refused();
    void theFolderIsLeftClean();

private:
    [[nodiscard]] std::string path(const std::string &name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

    QTemporaryDir m_folder;
};

void DataFileTest::thereAndBack_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("word");
    for (const char *extension : {"shp", "gpkg", "geojson", "kml", "csv", "xlsx"})
        for (const char *word : kSystems)
            if (std::string_view(extension) != "kml" || std::string_view("wgs84 cgcs2000 gcj02 bd09").contains(word))
                QTest::addRow("%s %s", extension, word) << extension << word;
}

void DataFileTest::thereAndBack()
{
    QFETCH(QString, extension);
    QFETCH(QString, word);
    const auto system = geo::systemOf(word.toStdString()).value();
    const auto format = exporting::dataFormatOf(extension.toStdString()).value();
    const DataTable table = outlets();
    const std::string file = path("out." + extension.toStdString());
    const auto written = exporting::writeData(file, std::span(&table, 1), optionsFor(format, system));
    QVERIFY2(written.has_value(), written ? "" : written.error().args.back().c_str());
    // Layers carry their own projection; a shifted one, and a table of metres, has to be told.
    const bool table2 = format == DataFormat::Csv || format == DataFormat::Xlsx;
    const bool told = table2 || geo::epsgOf(system) == 0;
    const auto read = importing::readPoints(file, {}, told ? system : importing::CoordinateSystem::Cgcs2000,
                                            geo::Bounds{121.4, 31.2, 121.5, 31.3}, {});
    QVERIFY2(read.has_value(), read ? "" : read.error().args.back().c_str());
    QCOMPARE(read->rows.size(), table.rows.size());
    double farthest = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto *place = std::get_if<geo::LonLat>(&table.rows[i].shape);
        QCOMPARE(read->rows[i].place.has_value(), place != nullptr);
        if (place != nullptr)
            farthest = std::max(farthest, metres(*read->rows[i].place, *place));
    }
    QVERIFY2(farthest <= 0.01, qPrintable(QString::number(farthest)));
}

void DataFileTest::areasThereAndBack()
{
    const DataTable table = areas();
    for (const char *extension : {"shp", "gpkg", "geojson", "kml"})
        for (const char *word : {"cgcs2000", "gk3:40", "gk6:123E", "bd09"}) {
            const auto system = geo::systemOf(word).value();
            if (std::string_view(extension) == "kml" && geo::isPlanar(system))
                continue;
            const std::string file = path(std::string("areas.") + extension);
            QVERIFY(exporting::writeData(file, std::span(&table, 1),
                                         optionsFor(exporting::dataFormatOf(extension).value(), system)));
            const GDALDatasetUniquePtr set(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr));
            QVERIFY(set != nullptr && set->GetLayerCount() == 1);
            OGRLayer &layer = *set->GetLayer(0);
            QCOMPARE(layer.GetFeatureCount(), GIntBig{2});
            const OGRFeatureUniquePtr first(layer.GetNextFeature());
            const OGRGeometry *shape = first->GetGeometryRef();
            QVERIFY(shape != nullptr && shape->IsValid());
            const auto transform = geo::CoordinateTransform::make(system).value();
            const OGRPolygon &polygon = wkbFlatten(shape->getGeometryType()) == wkbPolygon
                                            ? *shape->toPolygon()
                                            : *shape->toMultiPolygon()->getGeometryRef(0);
            QCOMPARE(polygon.getNumInteriorRings(), 1);
            const geo::MultiPolygon &area = std::get<geo::MultiPolygon>(table.rows.front().shape);
            for (const OGRPoint &corner : *polygon.getExteriorRing()) {
                const geo::LonLat place = transform.toDegrees({corner.getX(), corner.getY()}).value();
                QVERIFY(std::ranges::any_of(area.front().front(),
                                            [&](geo::LonLat known) { return metres(place, known) <= 0.01; }));
            }
        }
}

void DataFileTest::localGrid()
{
    geo::CoordinateSystem grid{.grid = geo::Grid::Local, .datum = geo::Datum::Cgcs2000, .meridian = 120};
    grid.local = {0.99998, 0.01, 635'000, 3'450'000};
    const DataTable table = outlets();
    for (const char *name : {"local.csv", "local.shp"}) {
        QVERIFY(exporting::writeData(path(name), std::span(&table, 1),
                                     optionsFor(exporting::dataFormatOf(name).value(), grid)));
        const auto read = importing::readPoints(path(name), {}, grid, std::nullopt, {}).value();
        for (std::size_t i = 0; i + 1 < table.rows.size(); ++i)
            QVERIFY(metres(read.rows[i].place.value(), std::get<geo::LonLat>(table.rows[i].shape)) <= 0.01);
    }
    // Nothing of the parameters is in the files.
    for (const QString &name : QDir(m_folder.path()).entryList({QStringLiteral("local.*")}))
        QVERIFY(!bytesOf(path(name.toStdString())).contains("635000"));
}

void DataFileTest::spreadsheetsRunNothing()
{
    const DataTable table = outlets();
    QVERIFY(exporting::writeData(path("safe.csv"), std::span(&table, 1),
                                 optionsFor(DataFormat::Csv, geo::CoordinateSystem::Cgcs2000)));
    const QByteArray bytes = bytesOf(path("safe.csv"));
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF编号,网点名称,"));
    for (const char *text : {"K0,'=1+1,100,0", "K1,'+86,", "K2,'-1层便利店,102,-0.67,", "K3,'@SUM(A1),", "K4,'\tTab,",
                             "K5,\"便利店 \"\"甲\"\", 乙\",", "K6,<&>',"})
        QVERIFY2(bytes.contains(text), text);
    QCOMPARE(bytes.count("\r\n"), static_cast<qsizetype>(table.rows.size() + 1));
}

void DataFileTest::workbook()
{
    const DataTable tables[]{outlets(), areas(), outlets()};
    const std::string file = path("book.xlsx");
    QVERIFY(exporting::writeData(file, tables, optionsFor(DataFormat::Xlsx, geo::systemOf("gk3:40").value())));
    const GDALDatasetUniquePtr set(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr));
    QVERIFY(set != nullptr);
    QCOMPARE(set->GetLayerCount(), 3);
    QCOMPARE(QString::fromUtf8(set->GetLayer(0)->GetName()), QStringLiteral("网点"));
    QCOMPARE(QString::fromUtf8(set->GetLayer(2)->GetName()), QStringLiteral("网点2"));
    OGRLayer &sheet = *set->GetLayer(0);
    const OGRFeatureDefn &head = *sheet.GetLayerDefn();
    QCOMPARE(QString::fromUtf8(head.GetFieldDefn(1)->GetNameRef()), QStringLiteral("网点名称"));
    QVERIFY(head.GetFieldDefn(2)->GetType() == OFTInteger && head.GetFieldDefn(3)->GetType() == OFTReal);
    const OGRFeatureUniquePtr first(sheet.GetNextFeature());
    QCOMPARE(QString::fromUtf8(first->GetFieldAsString(1)), QStringLiteral("=1+1"));
    QVERIFY(std::abs(first->GetFieldAsDouble(4) - 40'639'242) < 500);
    // Frozen head, filter, no formula in any sheet.
    for (const char *part : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}) {
        const std::string inside = "/vsizip/" + file + "/" + part;
        VSILFILE *raw = VSIFOpenL(inside.c_str(), "rb");
        QVERIFY(raw != nullptr);
        std::string xml(4'000'000, '\0');
        xml.resize(VSIFReadL(xml.data(), 1, xml.size(), raw));
        VSIFCloseL(raw);
        QVERIFY(xml.contains("state=\"frozen\"") && xml.contains("<autoFilter") && xml.contains("<cols>"));
        QVERIFY(!xml.contains("<f>"));
    }
}

void DataFileTest::shapefileNames()
{
    const DataTable table = outlets();
    QVERIFY(exporting::writeData(path("names.shp"), std::span(&table, 1),
                                 optionsFor(DataFormat::Shapefile, geo::systemOf("gk3:40").value())));
    QCOMPARE(bytesOf(path("names.cpg")).trimmed(), QByteArray("UTF-8"));
    QVERIFY(!bytesOf(path("names.prj")).isEmpty());
    // A system without a code names none rather than a wrong one.
    QVERIFY(exporting::writeData(path("shifted.shp"), std::span(&table, 1),
                                 optionsFor(DataFormat::Shapefile, geo::CoordinateSystem::Gcj02)));
    QVERIFY(bytesOf(path("shifted.prj")).isEmpty());
}

void DataFileTest::refused()
{
    const DataTable tables[]{outlets(), areas()};
    const auto options = [](DataFormat format, const char *word) {
        return optionsFor(format, geo::systemOf(word).value());
    };
    QFile there(m_folder.filePath(QStringLiteral("there.csv")));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    QVERIFY(!exporting::writeData(path("there.csv"), tables, options(DataFormat::Csv, "wgs84")));
    QVERIFY(!exporting::writeData(path("there.csv"), std::span(tables, 0), options(DataFormat::Csv, "wgs84")));
    QVERIFY(!exporting::writeData(path("a.kml"), std::span(tables, 1), options(DataFormat::Kml, "gk3:40")));
    QVERIFY(!exporting::writeData(path("a.kml"), std::span(tables, 1), options(DataFormat::Kml, "beijing54")));
    const auto missing =
        exporting::writeData(path("nowhere/a.xlsx"), std::span(tables, 1), options(DataFormat::Xlsx, "wgs84"));
    QVERIFY(!missing && missing.error().code == base::ErrorCode::FolderNotWritable);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = exporting::writeData(path("there.csv"), std::span(tables, 1),
                                              options(DataFormat::Csv, "wgs84"), base::Progress({}, stop.get_token()));
    QVERIFY(!stopped && stopped.error().code == base::ErrorCode::Cancelled);
    QCOMPARE(bytesOf(path("there.csv")), QByteArray("mine"));
    QVERIFY(!exporting::dataFormatOf("a.txt") && exporting::dataFormatOf("B.SHP") == DataFormat::Shapefile &&
            exporting::dataFormatOf("xlsx") == DataFormat::Xlsx);
}

void DataFileTest::theFolderIsLeftClean()
{
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        QVERIFY2(!name.startsWith(u'.') && !name.endsWith(QStringLiteral("-journal")), qPrintable(name));
}

QTEST_GUILESS_MAIN(DataFileTest)
#include "data_file_test.moc"
