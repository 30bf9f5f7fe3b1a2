// SPDX-License-Identifier: GPL-3.0-or-later
// The vector set read back: layers, zone, counts, fields, texts, the dictionary, and no half folder.
#include "core/export/vector_set.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>

using namespace yike;
using exporting::CellKind;
using exporting::ShapeKind;
using exporting::VectorChoice;
using exporting::VectorLayer;

namespace {

VectorLayer outlets()
{
    VectorLayer layer{{"outlets", "设施网点", ShapeKind::Point, {}, {}}, "台账.xlsx (2025-12-31)", {}};
    layer.table.columns = {{"name", "名称", CellKind::Text, 0},
                           {"area", "建筑面积", CellKind::Integer, 0},
                           {"cost_wan", "投资", CellKind::Real, 2}};
    layer.notes = {{}, {"m²", {}}, {"万元", "a; b"}};
    for (int i = 0; i < 5; ++i)
        layer.table.rows.push_back(
            {{"㙟𠮷 <&> " + std::to_string(i), std::int64_t{100} + i, i / 4.0},
             i == 4 ? exporting::Shape() : exporting::Shape(geo::LonLat{121.46 + i * 0.01, 31.22})});
    layer.table.rows.push_back(
        {{std::string(600, 'n'), exporting::Cell(), exporting::Cell()}, geo::LonLat{121.5, 31.2}});
    return layer;
}

VectorLayer streets()
{
    VectorLayer layer{{"streets", "步行路网", ShapeKind::Line, {{"length_m", "长度", CellKind::Real, 3}}, {}}, {}, {}};
    layer.table.rows.push_back({{12.345}, geo::Line{{121.46, 31.22}, {121.47, 31.23}}});
    return layer;
}

VectorLayer empty()
{
    return {{"circles", "便民生活圈", ShapeKind::Polygon, {{"name", "名称", CellKind::Text, 0}}, {}}, {}, {}};
}

exporting::VectorOptions optionsOf(VectorChoice choice)
{
    exporting::VectorOptions options;
    options.choice = choice;
    options.system = exporting::zoneAt(121.47);
    options.words.title = "数据字典";
    options.words.heads = {"图层", "图层名称", "几何", "字段", "字段名称", "类型", "小数位", "单位", "取值", "来源"};
    options.words.kinds = {"文本", "整数", "小数"};
    options.words.shapes = {"无", "点", "线", "面"};
    return options;
}

int epsgOf(OGRLayer *layer)
{
    OGRSpatialReference system = *layer->GetSpatialRef();
    system.AutoIdentifyEPSG();
    const char *code = system.GetAuthorityCode(nullptr);
    return code == nullptr ? 0 : std::atoi(code);
}

GDALDatasetUniquePtr opened(const QString &path)
{
    return GDALDatasetUniquePtr(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR));
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class VectorSetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { GDALAllRegister(); }
    void zones();
    void readBack();
    void dictionaryTellsAll();
    void choices();
    void otherFilesStay();
    void longFieldsAreRefused();
    void cancelledLeavesNothing();
    void noPlaceToWrite();
};

void VectorSetTest::zones()
{
    for (const auto &[longitude, code] : {std::pair(121.47, 4549),
                                          {120.0, 4549},
                                          {116.4, 4548},
                                          {87.6, 4538},
                                          {75.0, 4534},
                                          {135.0, 4554},
                                          {118.49, 4548},
                                          {118.51, 4549}})
        QCOMPARE(geo::epsgOf(exporting::zoneAt(longitude)), code);
    for (const double elsewhere : {24.9, -8.6, 0.0, 180.0, std::nan("")})
        QCOMPARE(geo::epsgOf(exporting::zoneAt(elsewhere)), 4490);
}

void VectorSetTest::readBack()
{
    const QTemporaryDir folder;
    const QString set = folder.filePath(QStringLiteral("set"));
    const std::vector<VectorLayer> layers{empty(), outlets(), streets()};
    const auto files = exporting::writeVectorSet(set.toStdString(), layers, optionsOf(VectorChoice::Both));
    QVERIFY2(files, files ? "" : files.error().args.back().c_str());
    QCOMPARE(*files, (std::vector<std::string>{"circles.shp", "outlets.shp", "streets.shp", "yike.gpkg",
                                               "dictionary.xlsx", "dictionary.csv"}));
    QCOMPARE(entries(folder.path()), QStringList{QStringLiteral("set")});
    for (const VectorLayer &layer : layers)
        for (const bool package : {false, true}) {
            const QString name = QString::fromStdString(layer.table.layer);
            const auto data = opened(set + (package ? QStringLiteral("/yike.gpkg") : "/" + name + ".shp"));
            QVERIFY(data);
            OGRLayer *made = data->GetLayerByName(layer.table.layer.c_str());
            QVERIFY(made != nullptr);
            QCOMPARE(made->GetFeatureCount(), static_cast<GIntBig>(layer.table.rows.size()));
            QCOMPARE(epsgOf(made), 4549);
            const OGRFeatureDefn *fields = made->GetLayerDefn();
            QCOMPARE(static_cast<std::size_t>(fields->GetFieldCount()), layer.table.columns.size());
            for (int i = 0; i < fields->GetFieldCount(); ++i) {
                QCOMPARE(std::string(fields->GetFieldDefn(i)->GetNameRef()),
                         layer.table.columns[static_cast<std::size_t>(i)].field);
                QVERIFY(std::string_view(fields->GetFieldDefn(i)->GetNameRef()).size() <= 10);
            }
        }
    QFile cpg(set + "/outlets.cpg");
    QVERIFY(cpg.open(QIODevice::ReadOnly));
    QCOMPARE(cpg.readAll().trimmed(), QByteArray("UTF-8"));
    const auto shapes = opened(set + "/outlets.shp");
    OGRFeatureUniquePtr first(shapes->GetLayer(0)->GetNextFeature());
    QCOMPARE(QString::fromUtf8(first->GetFieldAsString("name")), QStringLiteral("㙟𠮷 <&> 0"));
    const OGRPoint *point = first->GetGeometryRef()->toPoint();
    // Zone of 120°: the easting has no number before it, and 121.46° lies 139 km east of the meridian.
    QVERIFY2(point->getX() > 630'000 && point->getX() < 650'000, qPrintable(QString::number(point->getX())));
    QVERIFY(point->getY() > 3'400'000 && point->getY() < 3'500'000);
    QCOMPARE(shapes->GetLayer(0)->GetGeomType(), wkbPoint);
}

void VectorSetTest::dictionaryTellsAll()
{
    const QTemporaryDir folder;
    const std::vector<VectorLayer> layers{outlets(), streets()};
    QVERIFY(exporting::writeVectorSet(folder.path().toStdString(), layers, optionsOf(VectorChoice::GeoPackage)));
    QFile file(folder.filePath(QStringLiteral("dictionary.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].endsWith(u"图层,图层名称,几何,字段,字段名称,类型,小数位,单位,取值,来源"));
    QCOMPARE(lines[2], QStringLiteral("outlets,设施网点,点,area,建筑面积,整数,,m²,,台账.xlsx (2025-12-31)"));
    QCOMPARE(lines[3], QStringLiteral("outlets,设施网点,点,cost_wan,投资,小数,2,万元,a; b,台账.xlsx (2025-12-31)"));
    QCOMPARE(lines[4], QStringLiteral("streets,步行路网,线,length_m,长度,小数,3,,,"));
    const auto book = opened(folder.filePath(QStringLiteral("dictionary.xlsx")));
    QVERIFY(book);
    QCOMPARE(QString::fromUtf8(book->GetLayer(0)->GetName()), QStringLiteral("数据字典"));
}

void VectorSetTest::choices()
{
    const std::vector<VectorLayer> layers{streets()};
    for (const VectorChoice choice : {VectorChoice::Shapefile, VectorChoice::GeoPackage, VectorChoice::Both}) {
        const QTemporaryDir folder;
        QVERIFY(exporting::writeVectorSet(folder.path().toStdString() + "/", layers, optionsOf(choice)));
        QCOMPARE(QFile::exists(folder.filePath(QStringLiteral("streets.shp"))), choice != VectorChoice::GeoPackage);
        QCOMPARE(QFile::exists(folder.filePath(QStringLiteral("yike.gpkg"))), choice != VectorChoice::Shapefile);
    }
    const QTemporaryDir folder;
    QVERIFY(exporting::writeVectorSet(folder.path().toStdString(), {}, optionsOf(VectorChoice::Both)));
    QCOMPARE(entries(folder.path()),
             (QStringList{QStringLiteral("dictionary.csv"), QStringLiteral("dictionary.xlsx")}));
}

void VectorSetTest::otherFilesStay()
{
    const QTemporaryDir folder;
    QFile other(folder.filePath(QStringLiteral("notes.txt")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    const std::vector<VectorLayer> layers{streets()};
    for (int again = 0; again < 2; ++again)
        QVERIFY(exporting::writeVectorSet(folder.path().toStdString(), layers, optionsOf(VectorChoice::Both)));
    QVERIFY(other.exists());
}

void VectorSetTest::longFieldsAreRefused()
{
    for (const char *name : {"elevenchars", "Name", "名称", "", "a b"}) {
        const QTemporaryDir folder;
        VectorLayer layer = streets();
        layer.table.columns[0].field = name;
        const auto done =
            exporting::writeVectorSet(folder.path().toStdString(), {&layer, 1}, optionsOf(VectorChoice::Both));
        QVERIFY2(!done && done.error().code == base::ErrorCode::OutOfRange, name);
        QVERIFY(entries(folder.path()).isEmpty());
    }
    VectorLayer twice = streets();
    twice.table.columns.push_back(twice.table.columns[0]);
    QVERIFY(
        !exporting::writeVectorSet(QTemporaryDir().path().toStdString(), {&twice, 1}, optionsOf(VectorChoice::Both)));
}

void VectorSetTest::cancelledLeavesNothing()
{
    const QTemporaryDir folder;
    std::stop_source stop;
    int steps = 0;
    const base::Progress progress(
        [&](std::string_view, double) {
            if (++steps == 3)
                stop.request_stop();
        },
        stop.get_token());
    const std::vector<VectorLayer> layers{outlets(), streets(), empty()};
    const auto done = exporting::writeVectorSet(folder.filePath(QStringLiteral("set")).toStdString(), layers,
                                                optionsOf(VectorChoice::Both), progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
    QVERIFY(entries(folder.path()).isEmpty());
}

void VectorSetTest::noPlaceToWrite()
{
    const QTemporaryDir folder;
    const std::vector<VectorLayer> layers{streets()};
    const auto missing = exporting::writeVectorSet(folder.filePath(QStringLiteral("no/such")).toStdString(), layers,
                                                   optionsOf(VectorChoice::Both));
    QVERIFY(!missing && missing.error().code == base::ErrorCode::FolderNotWritable);
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto onFile = exporting::writeVectorSet(file.fileName().toStdString(), layers, optionsOf(VectorChoice::Both));
    QVERIFY(!onFile && onFile.error().code == base::ErrorCode::FolderNotWritable);
}

QTEST_GUILESS_MAIN(VectorSetTest)
#include "vector_set_test.moc"
