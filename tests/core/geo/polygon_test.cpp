// SPDX-License-Identifier: GPL-3.0-or-later
// In, out and on the border of polygons; centres; which of many regions.
#include "core/geo/polygon.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace yike;
using geo::LonLat;
using geo::Polygon;

namespace {

geo::Line ring(std::initializer_list<LonLat> places) { return {places}; }

/// A star round a centre: simple, not convex, vertices on a coarse grid so that places fall on borders.
geo::Line star(std::mt19937_64 &random)
{
    geo::Line line;
    const int corners = 5 + static_cast<int>(random() % 12);
    for (int i = 0; i < corners; ++i) {
        const double angle = 6.283185307179586 * i / corners, radius = 3 + static_cast<double>(random() % 17);
        line.push_back(
            {114 + std::round(radius * std::cos(angle)) * 1e-7, 30 + std::round(radius * std::sin(angle)) * 1e-7});
    }
    return line;
}

/// Inside, outside or on the border (0) by turning angles in whole units.
int windingSide(const geo::Line &line, std::int64_t x, std::int64_t y)
{
    int winding = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const LonLat p = line[i], q = line[(i + 1) % line.size()];
        const std::int64_t ax = std::llround(p.lon * 1e7), ay = std::llround(p.lat * 1e7);
        const std::int64_t bx = std::llround(q.lon * 1e7), by = std::llround(q.lat * 1e7);
        const std::int64_t area = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
        if (area == 0 && std::min(ax, bx) <= x && x <= std::max(ax, bx) && std::min(ay, by) <= y &&
            y <= std::max(ay, by))
            return 0;
        if (ay <= y && by > y && area > 0)
            ++winding;
        else if (ay > y && by <= y && area < 0)
            --winding;
    }
    return winding % 2 != 0 ? 1 : -1;
}

} // namespace

class PolygonTest : public QObject {
    Q_OBJECT

private slots:
    void squareWithHole();
    void equalsWindingNumbers();
    void regionSets();
    void centres();
    void degenerate();
};

void PolygonTest::squareWithHole()
{
    const Polygon square{ring({{0, 0}, {4, 0}, {4, 4}, {0, 4}}), ring({{1, 1}, {1, 3}, {3, 3}, {3, 1}})};
    QVERIFY(geo::contains(square, {0.5, 0.5}));
    QVERIFY(!geo::contains(square, {2, 2}));
    QVERIFY(geo::contains(square, {0, 2}));  // the border is inside
    QVERIFY(geo::contains(square, {4, 4}));
    QVERIFY(geo::contains(square, {1, 2}));  // that of the hole too
    QVERIFY(!geo::contains(square, {4.0000002, 2}));
    QVERIFY(geo::contains(geo::MultiPolygon{square, {ring({{10, 0}, {11, 0}, {10, 1}})}}, {10.1, 0.1}));
    const auto bounds = geo::boundsOf(square);
    QVERIFY(bounds && *bounds == (geo::Bounds{0, 0, 4, 4}));
}

void PolygonTest::equalsWindingNumbers()
{
    const std::uint64_t seed = 11;
    std::mt19937_64 random(seed);
    int borders = 0;
    for (int round = 0; round < 300; ++round) {
        const Polygon polygon{star(random)};
        const geo::Region region(polygon);
        for (int x = -21; x <= 21; x += 1)
            for (int y = -21; y <= 21; y += 3) {
                const LonLat place{114 + x * 1e-7, 30 + y * 1e-7};
                const int side = windingSide(polygon.front(), 1'140'000'000 + x, 300'000'000 + y);
                borders += side == 0 ? 1 : 0;
                QVERIFY2(region.contains(place) == (side >= 0),
                         qPrintable(QStringLiteral("round %1: %2 %3").arg(round).arg(x).arg(y)));
            }
    }
    QVERIFY(borders > 500);
}

void PolygonTest::regionSets()
{
    geo::RegionSet set;
    set.add(Polygon{ring({{0, 0}, {2, 0}, {2, 2}, {0, 2}})});
    set.add(Polygon{ring({{2, 0}, {4, 0}, {4, 2}, {2, 2}})});
    QCOMPARE(set.size(), 2U);
    QVERIFY(set.firstAt({3, 1}) == 1U);
    QVERIFY(set.firstAt({2, 1}) == 0U); // on both borders: the first
    QCOMPARE(set.allAt({2, 1}).size(), 2U);
    QVERIFY(!set.firstAt({5, 1}));
}

void PolygonTest::centres()
{
    const Polygon square{ring({{0, 0}, {4, 0}, {4, 4}, {0, 4}})};
    QVERIFY(geo::centroid(square) == (LonLat{2, 2}));
    // A horseshoe: the centre lies outside, the label inside.
    const Polygon shoe{ring({{0, 0}, {6, 0}, {6, 6}, {5, 6}, {5, 1}, {1, 1}, {1, 6}, {0, 6}})};
    QVERIFY(!geo::contains(shoe, geo::centroid(shoe)));
    QVERIFY(geo::contains(shoe, geo::labelPoint(shoe)));
    const Polygon turned{geo::Line(square.front().rbegin(), square.front().rend())};
    QVERIFY(geo::centroid(turned) == (LonLat{2, 2}));
}

void PolygonTest::degenerate()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!geo::contains(Polygon{}, {0, 0}));
    QVERIFY(!geo::contains(Polygon{ring({{0, 0}, {1, 1}})}, {0, 0}));
    QVERIFY(!geo::contains(Polygon{ring({{0, 0}, {1, 0}, {1, 1}})}, {nan, 0}));
    QVERIFY(geo::contains(Polygon{ring({{0, 0}, {nan, 5}, {1, 0}, {1, 1}})}, {0.9, 0.1}));
    QVERIFY(!geo::boundsOf(Polygon{}));
    QVERIFY(!geo::boundsOf(geo::MultiPolygon{}));
    QVERIFY(geo::centroid(Polygon{ring({{1, 1}, {1, 1}, {1, 1}})}) == (LonLat{1, 1}));
    QVERIFY(geo::labelPoint(Polygon{ring({{1, 1}})}) == (LonLat{1, 1}));
    (void)geo::labelPoint(Polygon{ring({})});
}

QTEST_GUILESS_MAIN(PolygonTest)
#include "polygon_test.moc"
