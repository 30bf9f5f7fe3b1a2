// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines of sets of cells: drawn cases, and on random sets every middle on its side, rings that never touch.
#include "core/geo/contour.h"
#include "core/geo/segment.h"

#include <QTest>

#include <random>
#include <set>
#include <string_view>

using namespace yike;
using geo::LocalPolygon;

namespace {

struct Cells {
    std::vector<std::uint8_t> inside;
    geo::CellRaster raster;

    Cells(std::size_t width, std::size_t height) : inside(width * height, 0)
    {
        raster = {{-1250, 750}, 500, width, height, inside};
    }
    /// The first line is the northernmost row; a border is put round it.
    explicit Cells(const std::vector<std::string_view> &rows) : Cells(rows.front().size() + 2, rows.size() + 2)
    {
        for (std::size_t y = 0; y < rows.size(); ++y)
            for (std::size_t x = 0; x < rows[y].size(); ++x)
                inside[(rows.size() - y) * raster.width + x + 1] = rows[y][x] == '#' ? 1 : 0;
    }
    Cells(const Cells &) = delete;
};

int half(std::size_t, std::size_t) { return 8; }

std::vector<LocalPolygon> alone(const geo::LocalRing &ring)
{
    std::vector<LocalPolygon> polygons(1);
    polygons[0].push_back(ring);
    return polygons;
}

std::int64_t areaOf(const geo::LocalRing &ring) { return geo::areaSquareCentimetres(alone(ring)); }

} // namespace

class ContourTest : public QObject {
    Q_OBJECT

private slots:
    void nothing();
    void oneCell();
    void cornersAreApart();
    void holesStayWithTheirGroup();
    void cutsMoveTheOutline();
    void randomSets();
};

void ContourTest::nothing() { QVERIFY(geo::contour(Cells({"...", "..."}).raster, half).empty()); }

void ContourTest::oneCell()
{
    const Cells cells({"#"});
    const auto found = geo::contour(cells.raster, half);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].size(), 1U);
    QCOMPARE(found[0][0].size(), 4U); // a diamond round the middle
    QCOMPARE(geo::areaSquareCentimetres(found), 500 * 500 / 2);
    QVERIFY(areaOf(found[0][0]) > 0); // anticlockwise
}

void ContourTest::cornersAreApart()
{
    QCOMPARE(geo::contour(Cells({"#.", ".#"}).raster, half).size(), 2U);
    QCOMPARE(geo::contour(Cells({"##", ".#"}).raster, half).size(), 1U);
    // Two holes that meet at a corner are one.
    const auto ring = geo::contour(Cells({"####", "#.##", "##.#", "####"}).raster, half);
    QCOMPARE(ring.size(), 1U);
    QCOMPARE(ring[0].size(), 2U);
}

void ContourTest::holesStayWithTheirGroup()
{
    const Cells cells({"#######", "#.....#", "#.###.#", "#.#.#.#", "#.###.#", "#.....#", "#######"});
    const auto found = geo::contour(cells.raster, half);
    QCOMPARE(found.size(), 2U);
    for (const LocalPolygon &polygon : found) {
        QCOMPARE(polygon.size(), 2U);
        QVERIFY(areaOf(polygon[0]) > 0);
        QVERIFY(areaOf(polygon[1]) < 0); // clockwise
        QVERIFY(geo::contains(alone(polygon[0]), polygon[1][0]));
    }
}

void ContourTest::cutsMoveTheOutline()
{
    const Cells cells({"##", "##"});
    const auto tight = geo::contour(cells.raster, [](std::size_t, std::size_t) { return -5; });
    const auto wide = geo::contour(cells.raster, [](std::size_t, std::size_t) { return 99; });
    QVERIFY(geo::areaSquareCentimetres(tight) < 2 * geo::areaSquareCentimetres(wide));
    QVERIFY(geo::areaSquareCentimetres(tight) > 500 * 500);
    QVERIFY(geo::areaSquareCentimetres(wide) < 4 * 4 * 500 * 500 / 2 * 2);
}

void ContourTest::randomSets()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        std::mt19937_64 random(seed);
        const std::size_t width = 4 + random() % 30, height = 4 + random() % 30;
        Cells cells(width, height);
        for (std::size_t y = 1; y + 1 < height; ++y)
            for (std::size_t x = 1; x + 1 < width; ++x)
                cells.inside[y * width + x] = random() % 100 < 20 + seed ? 1 : 0;
        const auto found = geo::contour(cells.raster, [&](std::size_t in, std::size_t out) {
            return static_cast<int>((in * 31 + out * 17 + seed) % 18);
        });
        for (std::size_t cell = 0; cell < cells.inside.size(); ++cell)
            QVERIFY2(geo::contains(found, cells.raster.middle(cell)) == (cells.inside[cell] != 0),
                     qPrintable(QStringLiteral("seed %1 cell %2").arg(seed).arg(cell)));
        std::vector<geo::Segment> sides;
        for (const LocalPolygon &polygon : found) {
            for (std::size_t ring = 0; ring < polygon.size(); ++ring) {
                QVERIFY((areaOf(polygon[ring]) > 0) == (ring == 0));
                for (std::size_t i = 0; i < polygon[ring].size(); ++i)
                    sides.push_back({polygon[ring][i], polygon[ring][(i + 1) % polygon[ring].size()]});
            }
        }
        for (std::size_t i = 0; i < sides.size(); ++i)
            for (std::size_t j = i + 1; j < sides.size(); ++j)
                if (geo::meet(sides[i], sides[j]))
                    QVERIFY2(sides[i].b == sides[j].a || sides[i].a == sides[j].b,
                             qPrintable(QStringLiteral("seed %1: rings touch").arg(seed)));
    }
}

QTEST_GUILESS_MAIN(ContourTest)
#include "contour_test.moc"
