// SPDX-License-Identifier: GPL-3.0-or-later
// Layers of streets, estates and gates, and rasters of heights, mutated: an error or listed oddities.
#include "tests/core/import/import_fixture.h"
#include "tests/core/import/layer_writer.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/sane_plan.h"

#include <QFile>
#include <QTest>

using namespace yike;
using namespace yike::test;
using importing::ImportRequest;

namespace {

/// Lines that cross themselves and each other, run back, lie in one place or are absent; as GeoJSON by hand, so that what no
/// program would write is in it too.
std::string streets(Mutation &random)
{
    std::string out = R"({"type":"FeatureCollection","features":[)";
    const std::size_t lines = 1 + random.below(12);
    for (std::size_t i = 0; i < lines; ++i) {
        std::string places;
        const std::size_t count = random.below(7);
        for (std::size_t k = 0; k < count; ++k) {
            const auto step = [&] { return std::to_string(random.below(random.oneIn(4) ? 2 : 6)); };
            places += std::string(k > 0 ? "," : "") + "[121.00" + step() + ",31.00" + step() +
                      (random.oneIn(9) ? "0001," + step() + "]" : "]");
        }
        const char *classes[] = {"footway", "steps", "围墙", "天桥", "unknown", "地下通道", "ferry", ""};
        out += std::string(i > 0 ? "," : "") + R"({"type":"Feature","properties":{"id":)" +
               std::to_string(random.below(5)) + R"(,"class":")" + classes[random.below(8)] + R"(","layer":")" +
               std::to_string(random.below(4)) + R"(","坡度":"8%"},"geometry":{"type":"LineString","coordinates":[)" +
               places + "]}}";
    }
    return out + "]}";
}

std::string estates(Mutation &random)
{
    std::string out = R"({"type":"FeatureCollection","features":[)";
    for (std::size_t i = 0; i < 1 + random.below(5); ++i) {
        std::string places;
        for (std::size_t k = 0; k < random.below(8); ++k)
            places += std::string(k > 0 ? "," : "") + "[121.00" + std::to_string(random.below(6)) + ",31.00" +
                      std::to_string(random.below(6)) + "]";
        out += std::string(i > 0 ? "," : "") + R"({"type":"Feature","properties":{"name":"E)" +
               std::to_string(random.below(3)) + R"(","walled":")" + (random.oneIn(2) ? "yes" : "?") +
               R"("},"geometry":{"type":"Polygon","coordinates":[[)" + places + "]]}}";
    }
    return out + "]}";
}

std::string gates(Mutation &random)
{
    std::string out = "name,lon,lat,estate,use,access\n";
    for (std::size_t i = 0; i < 1 + random.below(6); ++i)
        out += "G,121.00" + std::to_string(random.below(60)) + ",31.00" + std::to_string(random.below(60)) + ",E" +
               std::to_string(random.below(4)) + ",人行,对外\n";
    return out;
}

std::string bytesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class LayerFuzzTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void streetLayers();
    void estateLayers();
    void heightRasters();

private:
    ImportFolder m_folder;
    plan::Plan m_town;
};

void LayerFuzzTest::initTestCase()
{
    ImportRequest request;
    request.osm = m_folder.write("town.osm", squareTown());
    auto town = importing::importFiles({}, norms::starterRulebook(), request);
    QVERIFY(town.has_value());
    m_town = town->after;
}

void LayerFuzzTest::streetLayers()
{
    std::uint64_t read = 0;
    forSeeds("street layers", 150, 30'000, [&](std::uint64_t seed) {
        Mutation mutation(seed);
        const std::string whole = streets(mutation);
        ImportRequest request;
        request.streets = m_folder.write("streets.geojson", seed % 2 == 0 ? whole : mutation.of(whole));
        request.joinEnds = static_cast<std::int32_t>(mutation.below(4) * 5'000);
        const auto outcome = importing::importFiles(m_town, norms::starterRulebook(), request);
        read += outcome ? 1U : 0U;
        const std::string flaw = outcome ? flawOf(*outcome) : std::string();
        QVERIFY2(flaw.empty(), qPrintable(QString("seed %1: %2").arg(seed).arg(flaw.c_str())));
    });
    qInfo("street layers: %llu were taken", static_cast<unsigned long long>(read));
    QVERIFY(read > 0);
}

void LayerFuzzTest::estateLayers()
{
    std::uint64_t read = 0;
    forSeeds("estate layers", 100, 20'000, [&](std::uint64_t seed) {
        Mutation mutation(seed);
        const std::string areas = estates(mutation), points = gates(mutation);
        ImportRequest request;
        request.estates = m_folder.write("estates.geojson", seed % 2 == 0 ? areas : mutation.of(areas));
        request.gates = m_folder.write("gates.csv", seed % 3 == 0 ? points : mutation.of(points));
        const auto outcome = importing::importFiles(m_town, norms::starterRulebook(), request);
        if (!outcome)
            return;
        ++read;
        const std::string flaw = flawOf(*outcome);
        QVERIFY2(flaw.empty(), qPrintable(QString("seed %1: %2").arg(seed).arg(flaw.c_str())));
        const auto again = importing::importFiles(outcome->after, norms::starterRulebook(), request);
        QVERIFY2(again && again->after.streets->streets == outcome->after.streets->streets,
                 qPrintable(QString("seed %1: read again").arg(seed)));
    });
    qInfo("estate layers: %llu were taken", static_cast<unsigned long long>(read));
    QVERIFY(read > 0);
}

/// The header of a raster sits in its first and last bytes: both are mutated more than the heights between.
void LayerFuzzTest::heightRasters()
{
    const std::string path = m_folder.path("hill.tif");
    QVERIFY(writeRaster(path,
                        {.west = 120.99, .north = 31.02, .cellX = 0.001, .cellY = 0.001, .columns = 40, .rows = 40},
                        [](int column, int row) { return column * 3.0 + row; }));
    const std::string whole = bytesOf(path);
    const std::string ascii = "ncols 4\nnrows 3\nxllcorner 121\nyllcorner 31\ncellsize 0.005\nNODATA_value -9999\n"
                              "1 2 3 4\n5 6 7 8\n9 10 -9999 12\n";
    const std::string system = R"(GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],)"
                               R"(PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]])";
    std::uint64_t read = 0;
    forSeeds("height rasters", 100, 20'000, [&](std::uint64_t seed) {
        Mutation mutation(seed);
        ImportRequest request;
        if (seed % 2 == 0) {
            m_folder.write("fuzz.prj", seed % 8 == 0 ? mutation.of(system) : system);
            request.heights = m_folder.write("fuzz.asc", mutation.of(ascii));
        } else {
            constexpr std::size_t kHead = 400;
            std::string head = whole.substr(0, kHead), rest = whole.substr(kHead);
            request.heights =
                m_folder.write("fuzz.tif", (mutation.oneIn(2) ? mutation.of(head) : head) + mutation.of(rest));
        }
        const auto outcome = importing::importFiles(m_town, norms::starterRulebook(), request);
        read += outcome ? 1U : 0U;
        const std::string flaw = outcome ? flawOf(*outcome) : std::string();
        QVERIFY2(flaw.empty(), qPrintable(QString("seed %1: %2").arg(seed).arg(flaw.c_str())));
    });
    qInfo("height rasters: %llu were taken", static_cast<unsigned long long>(read));
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(LayerFuzzTest)
#include "layer_fuzz_test.moc"
