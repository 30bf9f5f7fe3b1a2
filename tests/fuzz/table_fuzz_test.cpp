// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of `yike-cli times`, mutated: an error, or as many rows as there are, each with a place on earth or none.
#include "core/import/point_table.h"
#include "tests/core/import/import_fixture.h"
#include "tests/fuzz/mutation.h"

#include <QTest>

using namespace yike;
using namespace yike::test;

namespace {

std::string table(Mutation &random)
{
    const char *heads[] = {"id,lon,lat,category\n", "编号;经度;纬度;类别\n", "x\ty\tkey\n", "name,location\n",
                           "\xef\xbb\xbfid,lat,lon\n"};
    std::string out = heads[random.below(5)];
    for (std::size_t i = 0; i < random.below(12); ++i)
        out += std::to_string(i) + ",121.00" + std::to_string(random.below(9)) + ",31.00" +
               std::to_string(random.below(9)) + (random.oneIn(3) ? ",\"school\"\r\n" : ",\n");
    return out;
}

} // namespace

class TableFuzzTest : public QObject {
    Q_OBJECT

private slots:
    void points();

private:
    ImportFolder m_folder;
};

void TableFuzzTest::points()
{
    std::uint64_t read = 0;
    forSeeds("points", 600, 60'000, [&](std::uint64_t seed) {
        Mutation mutation(seed);
        const std::string whole = table(mutation);
        const std::string path = m_folder.write("points.csv", seed % 4 == 0 ? whole : mutation.of(whole));
        constexpr const char *kWords[]{"wgs84", "cgcs2000", "gcj02", "bd09", "gk3:40", "beijing54-gk6:123E", "xian80"};
        const auto system = geo::systemOf(kWords[mutation.below(std::size(kWords))]).value();
        const auto points = importing::readPoints(path, {}, system, geo::Bounds{120.9, 30.9, 121.1, 31.1}, {});
        if (!points)
            return;
        ++read;
        for (const importing::PointRow &row : points->rows)
            QVERIFY2(!row.id.empty() && (!row.place || geo::isValid(*row.place)),
                     qPrintable(QString("seed %1, row %2").arg(seed).arg(row.row)));
    });
    qInfo("points: %llu were taken", static_cast<unsigned long long>(read));
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(TableFuzzTest)
#include "table_fuzz_test.moc"
