// SPDX-License-Identifier: GPL-3.0-or-later
// OpenStreetMap files of any kind of nonsense, XML and PBF, through the import and the network: an error or listed oddities.
#include "tests/core/import/import_fixture.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/sane_plan.h"

#include <osmium/io/pbf_output.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/io/writer.hpp>
#include <osmium/io/xml_input.hpp>

#include <QFile>
#include <QTest>

using namespace yike;
using namespace yike::test;

namespace {

/// A town of the things that go wrong: zero-length and self-crossing ways, loops, missing and doubled nodes, squares, gates,
/// walls, lifts, ferries, relations that leave the map, far-off places.
std::string oddTown(std::uint64_t seed)
{
    Mutation random(seed);
    const auto any = [&](std::initializer_list<const char *> words) {
        return *(words.begin() + random.below(words.size()));
    };
    std::string inside;
    const std::size_t nodes = 5 + random.below(60);
    for (std::size_t i = 1; i <= nodes; ++i) {
        const auto id = static_cast<long long>(random.oneIn(30) ? 1 + random.below(nodes) : i);
        double column = static_cast<double>(random.below(8)), row = static_cast<double>(random.below(8));
        if (random.oneIn(60))
            column = random.oneIn(2) ? 58'999.9999 : -300'000;
        if (random.oneIn(60))
            row = 58'999.99999;
        inside += node(id, column, row,
                       any({"", "", "", "", "barrier=gate access=private", "barrier=lift_gate foot=no", "barrier=wall",
                            "highway=crossing crossing=traffic_signals", "highway=elevator", "shop=convenience",
                            "barrier=gate opening_hours=24/7 locked=yes"}));
    }
    const std::size_t ways = 1 + random.below(25);
    for (std::size_t i = 1; i <= ways; ++i) {
        std::vector<long long> refs;
        const std::size_t length = random.below(9);
        for (std::size_t k = 0; k < length; ++k)
            refs.push_back(static_cast<long long>(1 + random.below(nodes + (random.oneIn(10) ? 5 : 0))));
        if (random.oneIn(3) && refs.size() > 2)
            refs.push_back(refs.front());
        if (random.oneIn(6) && !refs.empty())
            refs.push_back(refs.back());
        inside += way(static_cast<long long>(random.oneIn(20) ? 1 : i), refs,
                      any({"highway=residential", "highway=footway", "highway=steps incline=up ramp=yes",
                           "highway=pedestrian area=yes", "highway=primary sidewalk=separate", "barrier=wall",
                           "landuse=residential barrier=fence name=Garden", "railway=rail", "waterway=river",
                           "natural=water", "route=ferry", "highway=service access=private", "building=yes",
                           "highway=footway bridge=yes layer=1", "boundary=administrative admin_level=9 name=A",
                           "highway=path oneway:foot=-1 incline=45°", "highway=footway access:conditional=no@(Mo)"}));
    }
    for (std::size_t i = 0; i < random.below(4); ++i) {
        inside += "<relation id=\"" + std::to_string(random.below(3)) + "\" version=\"1\">";
        for (std::size_t k = 0; k < random.below(5); ++k)
            inside += "<member type=\"way\" ref=\"" + std::to_string(1 + random.below(ways + 2)) + "\" role=\"" +
                      any({"outer", "inner", ""}) + "\"/>";
        inside +=
            tagsXml(any({"type=multipolygon natural=water", "type=multipolygon highway=pedestrian area=yes",
                         "type=boundary boundary=administrative admin_level=8 name=B", "type=route route=ferry"})) +
            "</relation>\n";
    }
    return osm(inside);
}

std::string bytesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class MapFuzzTest : public QObject {
    Q_OBJECT

private slots:
    void xml();
    void pbf();
    void longWays();

private:
    /// What is wrong with what came out, empty: nothing.
    std::string flawOf(const std::string &bytes)
    {
        importing::ImportRequest request;
        request.osm = m_folder.write("fuzz.osm", bytes);
        request.osmOutlets = true;
        const auto outcome = importing::importFiles({}, norms::starterRulebook(), request);
        read += outcome ? 1U : 0U;
        return outcome ? test::flawOf(*outcome) : std::string();
    }
    ImportFolder m_folder;
    std::uint64_t read = 0;
};

void MapFuzzTest::xml()
{
    read = 0;
    forSeeds("xml", 120, 20'000, [&](std::uint64_t seed) {
        Mutation mutation(seed + 1'000'000);
        const std::string town = oddTown(seed / 2);
        const std::string flaw = flawOf(seed % 2 == 0 ? town : mutation.of(town));
        QVERIFY2(flaw.empty(), qPrintable(QString("seed %1: %2").arg(seed).arg(flaw.c_str())));
    });
    qInfo("xml: %llu were taken as maps", static_cast<unsigned long long>(read));
    QVERIFY(read > 0);
}

void MapFuzzTest::pbf()
{
    read = 0;
    forSeeds("pbf", 180, 20'000, [&](std::uint64_t seed) {
        Mutation mutation(seed + 2'000'000);
        const std::string from = m_folder.write("town.osm", oddTown(seed % 64)), to = m_folder.path("town.osm.pbf");
        try {
            osmium::io::Reader reader(osmium::io::File(from, "xml"));
            osmium::io::File file(to, "pbf");
            file.set("pbf_compression", seed % 3 == 0 ? "zlib" : "none"); // unpacked, a change reaches the figures
            osmium::io::Writer writer(file, osmium::io::overwrite::allow);
            while (osmium::memory::Buffer buffer = reader.read())
                writer(std::move(buffer));
            writer.close();
        } catch (const std::exception &) {
            return; // a coordinate no PBF holds
        }
        const std::string flaw = flawOf(mutation.of(bytesOf(to)));
        QVERIFY2(flaw.empty(), qPrintable(QString("seed %1: %2").arg(seed).arg(flaw.c_str())));
    });
    qInfo("pbf: %llu were taken as maps", static_cast<unsigned long long>(read));
    QVERIFY(read > 0);
}

/// Ways of a hundred thousand nodes: winding, there and back over themselves, or all in one place.
void MapFuzzTest::longWays()
{
    constexpr long long kNodes = 100'000;
    for (int kind = 0; kind < 3; ++kind) {
        std::string inside;
        std::vector<long long> refs;
        for (long long i = 1; i <= kNodes; ++i) {
            const double along = kind == 0 ? static_cast<double>(i % 317) : kind == 1 ? static_cast<double>(i % 2) : 5;
            const double up = kind == 0 ? static_cast<double>(i) / 317 : kind == 1 ? 0 : 5;
            inside += node(i, along / 20, up / 20);
            refs.push_back(i);
        }
        const std::string flaw =
            flawOf(osm(inside + node(kNodes + 1, 30, 30) + way(1, refs, "highway=footway") +
                       way(2, refs, "barrier=wall") + way(3, {1, kNodes + 1}, "highway=residential")));
        QVERIFY2(flaw.empty(), qPrintable(QString("kind %1: %2").arg(kind).arg(flaw.c_str())));
    }
}

QTEST_GUILESS_MAIN(MapFuzzTest)
#include "map_fuzz_test.moc"
