// SPDX-License-Identifier: GPL-3.0-or-later
// GCJ-02 and BD-09 against the figures of other libraries, and exact inverses.
#include "core/geo/local_frame.h"
#include "core/geo/shift.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <random>

using namespace yike;
using geo::LonLat;

namespace {

double apart(LonLat one, LonLat other)
{
    return std::max(std::abs(one.lon - other.lon), std::abs(one.lat - other.lat));
}

LonLat placeOf(const QJsonValue &value, bool latitudeFirst = false)
{
    const double one = value.toArray()[0].toDouble(), other = value.toArray()[1].toDouble();
    return latitudeFirst ? LonLat{other, one} : LonLat{one, other};
}

QJsonDocument read(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

} // namespace

class ShiftTest : public QObject {
    Q_OBJECT

private slots:
    void knownPlace();
    void otherLibraries();
    void cities();
    void inversesAreExact();
    void outsideChinaNothingMoves();
};

void ShiftTest::knownPlace()
{
    const LonLat wgs{116.3975, 39.9087};
    const LonLat gcj = geo::gcj02FromWgs84(wgs), bd = geo::bd09FromGcj02(gcj);
    QVERIFY(apart(gcj, {116.403744, 39.910103}) < 1e-6);
    QVERIFY(apart(bd, {116.410117, 39.916443}) < 1e-6);
    QVERIFY(apart(geo::bd09FromWgs84(wgs), bd) < 1e-12);
}

void ShiftTest::otherLibraries()
{
    const auto file = test::testDataFile("reference/gcj02/vectors.json");
    if (!file)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    const QJsonObject libraries = read(*file).object();
    int checked = 0;
    for (auto library = libraries.begin(); library != libraries.end(); ++library) {
        const QJsonObject sets = library.value().toObject();
        const bool latitudeFirst = sets["order"].toString() == "lat,lon";
        for (auto set = sets.begin(); set != sets.end(); ++set) {
            for (const QJsonValue &row : set.value().toArray()) {
                const QJsonArray four = row.toArray();
                if (four.size() != 4)
                    continue;
                const LonLat from = placeOf(QJsonArray{four[0], four[1]}, latitudeFirst);
                const LonLat to = placeOf(QJsonArray{four[2], four[3]}, latitudeFirst);
                // Their inverses are one step of the iteration: off by up to a metre or two.
                if (set.key() == "wgs84_to_gcj02")
                    QVERIFY(apart(geo::gcj02FromWgs84(from), to) < 2e-6);
                else if (set.key() == "gcj02_to_bd09")
                    QVERIFY(apart(geo::bd09FromGcj02(from), to) < 1e-9);
                else if (set.key() == "bd09_to_gcj02")
                    QVERIFY(apart(geo::gcj02FromBd09(from), to) < 5e-6);
                else
                    continue;
                ++checked;
            }
        }
    }
    QVERIFY2(checked >= 8, qPrintable(QString::number(checked)));
}

void ShiftTest::cities()
{
    const auto file = test::testDataFile("reference/gcj02/gcoord_china_cities_half.json");
    if (!file)
        QSKIP("No real data here: set YIKE_TEST_DATA");
    int checked = 0;
    for (const QJsonValue &city : read(*file).array()) {
        const QJsonObject places = city.toObject()["coords"].toObject();
        const LonLat wgs = placeOf(places["WGS84"]), gcj = placeOf(places["GCJ02"]), bd = placeOf(places["BD09"]);
        QVERIFY(apart(geo::gcj02FromWgs84(wgs), gcj) < 1e-4);
        QVERIFY(apart(geo::wgs84FromGcj02(gcj), wgs) < 1e-4);
        QVERIFY(apart(geo::bd09FromGcj02(gcj), bd) < 1e-6);
        ++checked;
    }
    QVERIFY(checked > 300);
}

void ShiftTest::inversesAreExact()
{
    std::mt19937_64 random(5);
    const auto between = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(random() >> 11) / 9007199254740992.0;
    };
    double farthest = 0;
    for (int i = 0; i < 20'000; ++i) {
        const LonLat place{between(74, 134), between(19, 53)};
        const LonLat gcj = geo::gcj02FromWgs84(place);
        const auto metres = static_cast<double>(geo::geodesicMillimetres(place, gcj)) / 1000;
        QVERIFY(metres > 10 && metres < 1'000);
        farthest = std::max(farthest, metres);
        QVERIFY(apart(geo::wgs84FromGcj02(gcj), place) < 1e-10); // 0.01 mm
        QVERIFY(apart(geo::gcj02FromBd09(geo::bd09FromGcj02(place)), place) < 1e-10);
        QVERIFY(apart(geo::wgs84FromBd09(geo::bd09FromWgs84(place)), place) < 1e-9);
    }
    QVERIFY(farthest > 500);
}

void ShiftTest::outsideChinaNothingMoves()
{
    for (const LonLat place : {LonLat{24.9, 60.2}, LonLat{-51.2, -30}, LonLat{139.7, 35.7}, LonLat{0, 0}})
        QCOMPARE(geo::bd09FromWgs84(place), place);
    const LonLat nowhere{std::nan(""), 30};
    QVERIFY(std::isnan(geo::gcj02FromWgs84(nowhere).lon));
}

QTEST_GUILESS_MAIN(ShiftTest)
#include "shift_test.moc"
