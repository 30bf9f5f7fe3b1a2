// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever lies under the named path: a clear error or listed oddities, never a crash, and soon.
#include "tests/core/import/import_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace yike;
using namespace yike::test;
using importing::ImportRequest;

class BadInputTest : public QObject {
    Q_OBJECT

private slots:
    void maps_data();
    void maps();
    void truncatedAnywhere();
    void wrongExtensionsDoNotMatter();
    void tables_data();
    void tables();
    void peopleWithoutPlaces();
    void mutatedTables();
    void cancelled();
    void nothingNamed();

private:
    ImportFolder m_folder;
};

namespace {

std::string bigTown()
{
    std::string inside;
    for (int i = 1; i <= 300; ++i)
        inside += node(i, i % 20, i / 20);
    for (int i = 1; i < 300; ++i)
        inside += way(i, {i, i + 1}, "highway=residential name=Street");
    return osm(inside);
}

} // namespace

void BadInputTest::maps_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const std::string &bytes, base::ErrorCode code) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << static_cast<int>(code);
    };
    row("empty", "", base::ErrorCode::FileEmpty);
    row("text", "hello", base::ErrorCode::NotOsm);
    row("another xml", "<?xml version='1.0'?><gpx></gpx>", base::ErrorCode::NotOsm);
    row("zeros", std::string(5000, '\0'), base::ErrorCode::NotOsm);
    row("cut off xml", bigTown().substr(0, 9000), base::ErrorCode::FileTruncated);
    row("head of a pbf only", std::string("\0\0\0\x0d\x0a\x09OSMHeader\x18\x10", 17), base::ErrorCode::FileTruncated);
    row("no streets", osm(node(1, 0, 0) + node(2, 1, 1)), base::ErrorCode::NoStreets);
    row("no elements", osm(""), base::ErrorCode::NoStreets);
    row("words for figures", osm("<node id=\"x\" lon=\"NaN\" lat=\"here\"/>"), base::ErrorCode::FileUnreadable);
    row("gzip of nothing", std::string("\x1f\x8b\x08\0\0\0\0\0", 8), base::ErrorCode::FileTruncated);
    row("bzip2 of nothing", "BZh91AY", base::ErrorCode::FileTruncated);
    row("entities",
        "<?xml version='1.0'?><!DOCTYPE osm [<!ENTITY a \"b\">]><osm version=\"0.6\"><node id=\"1\"/></osm>",
        base::ErrorCode::FileUnreadable);
}

void BadInputTest::maps()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    ImportRequest request;
    request.osm = m_folder.write("bad.osm", bytes.toStdString());
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(!outcome);
    QCOMPARE(static_cast<int>(outcome.error().code), code);
    QCOMPARE(outcome.error().args.front(), request.osm);
}

void BadInputTest::truncatedAnywhere()
{
    const std::string whole = bigTown();
    const unsigned seed = 7;
    std::mt19937 random(seed);
    for (int i = 0; i < 60; ++i) {
        std::string bytes = whole.substr(0, random() % whole.size());
        for (int k = 0; i % 2 == 1 && k < 20 && !bytes.empty(); ++k)
            bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
        ImportRequest request;
        request.osm = m_folder.write("cut.osm", bytes);
        request.osmOutlets = true;
        const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
        QVERIFY2(i % 2 == 1 || !outcome, qPrintable(QStringLiteral("seed %1, round %2").arg(seed).arg(i)));
    }
}

void BadInputTest::wrongExtensionsDoNotMatter()
{
    ImportRequest request;
    request.osm = m_folder.write("map.osm.pbf", bigTown());
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(outcome);
    request.osm = m_folder.path("nowhere.osm");
    QVERIFY(importing::importFiles({}, norms::starterRulebook(), request).error().code ==
            base::ErrorCode::FileNotFound);
    request.osm = m_folder.path("");
    QVERIFY(importing::importFiles({}, norms::starterRulebook(), request).error().code ==
            base::ErrorCode::FileUnreadable);
    request.osm = m_folder.path("map.osm.pbf");
    request.outlets = m_folder.write("ledger.xlsx", "name,category,lon,lat\nA,便利店,121.001,31.001\n");
    QVERIFY(importing::importFiles({}, norms::starterRulebook(), request));
}

void BadInputTest::tables_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *file, const std::string &bytes, base::ErrorCode code) {
        QTest::newRow(name) << QByteArray(file) << QByteArray::fromStdString(bytes) << static_cast<int>(code);
    };
    row("empty", "a.csv", "", base::ErrorCode::FileEmpty);
    row("blank lines", "a.csv", "\n\n\n", base::ErrorCode::TableUnreadable);
    row("no header", "a.csv", "1,2,3\n4,5,6\n", base::ErrorCode::ColumnMissing);
    row("binary", "a.csv",
        std::string("\x7f"
                    "ELF\0\1\2\0\0\0\0\0\3\0\0x",
                    16),
        base::ErrorCode::TableUnreadable);
    row("broken zip", "a.xlsx", std::string("PK\x03\x04") + std::string(300, 'x'), base::ErrorCode::TableUnreadable);
    row("broken workbook", "a.xls", std::string("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + std::string(600, '\0'),
        base::ErrorCode::TableUnreadable);
    row("a web page", "a.xls", "<html><table><tr><td>x</td></tr></table></html>", base::ErrorCode::TableUnreadable);
    row("broken json", "a.geojson", "{\"type\":\"FeatureColl", base::ErrorCode::TableUnreadable);
    row("broken database", "a.gpkg", "SQLite format 3" + std::string(200, '\0'), base::ErrorCode::TableUnreadable);
    row("a map", "a.osm", osm(node(1, 0, 0)), base::ErrorCode::TableUnreadable);
    std::string wide = "name,category";
    for (int i = 0; i < 1'000'000; ++i)
        wide += ",x";
    row("a million columns", "a.csv", wide + "\n", base::ErrorCode::TableUnreadable);
}

void BadInputTest::tables()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    ImportRequest request;
    request.outlets = m_folder.write(name.constData(), bytes.toStdString());
    QElapsedTimer timer;
    timer.start();
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(!outcome);
    QCOMPARE(static_cast<int>(outcome.error().code), code);
    QCOMPARE(outcome.error().args.front(), request.outlets);
    QVERIFY2(timer.elapsed() < 20'000, "a bad table must not hang");
}

void BadInputTest::peopleWithoutPlaces()
{
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    request.residences = m_folder.write("people.csv", "name,pop\nA,10\n");
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().code == base::ErrorCode::NoCoordinates);
    request.residences = m_folder.write("people.csv", "name,lon,lat\nA,121.001,31.001\n");
    const auto without = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(without.error().code == base::ErrorCode::ColumnMissing);
    QCOMPARE(without.error().args[1], std::string("residents"));
    QVERIFY(without.error().args[2].find("lon") != std::string::npos);
}

void BadInputTest::mutatedTables()
{
    const std::string whole = "编号,名称,类别,0-2,60+,人口,面积,经度,纬度\n1,甲,便利店,1,2,10,约80㎡,121.001,31.001\n2,"
                              "\"乙\",药店,1,2,10,80,121.002,31.002\n";
    const unsigned seed = 11;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    for (int i = 0; i < 150; ++i) {
        std::string bytes = whole;
        for (unsigned k = 0; k < 1 + random() % 12; ++k) {
            const std::size_t at = random() % bytes.size();
            switch (random() % 4) {
            case 0:
                bytes[at] = static_cast<char>(random() % 256);
                break;
            case 1:
                bytes.erase(at, random() % 9);
                break;
            case 2:
                bytes.insert(at, random() % 2 == 0 ? "\"" : ",,\n");
                break;
            default:
                bytes.insert(at, "99999999999999999999");
                break;
            }
            if (bytes.empty())
                bytes = "x";
        }
        request.outlets = m_folder.write("m.csv", bytes);
        request.residences = request.outlets;
        const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
        if (!outcome)
            continue;
        for (const auto &count : outcome->counts)
            QCOMPARE(count.rows, count.used + count.unplaced + count.skipped);
        for (const plan::Residence &residence : outcome->after.residences)
            QVERIFY(geo::isValid(residence.place) && norms::total(residence.people) > 0);
    }
}

void BadInputTest::cancelled()
{
    std::stop_source stop;
    stop.request_stop();
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    const auto outcome =
        importing::importFiles({}, norms::starterRulebook(), request, base::Progress({}, stop.get_token()));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().code == base::ErrorCode::Cancelled);
}

void BadInputTest::nothingNamed()
{
    const auto outcome = importing::importFiles({}, norms::starterRulebook(), {});
    QVERIFY(outcome);
    QVERIFY(outcome->edit.changes.empty());
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
