// SPDX-License-Identifier: GPL-3.0-or-later
// Segments meet or not exactly; the indexes find what looking at everything finds.
#include "core/geo/box_tree.h"
#include "core/geo/segment.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace yike;
using geo::Point;
using geo::Segment;

namespace {

class Random {
public:
    explicit Random(std::uint64_t seed) : m_random(seed) {}
    std::int32_t number(std::int32_t low, std::int32_t high)
    {
        return low + static_cast<std::int32_t>(m_random() % static_cast<std::uint64_t>(high - low + 1));
    }
    Point point(std::int32_t size) { return {number(-size, size), number(-size, size)}; }

private:
    std::mt19937_64 m_random;
};

/// Whether segments meet, by the parameters of the crossing as fractions.
bool meetsPlainly(const Segment &s, const Segment &t)
{
    const std::int64_t rx = s.b.x - s.a.x, ry = s.b.y - s.a.y, qx = t.b.x - t.a.x, qy = t.b.y - t.a.y;
    const std::int64_t dx = t.a.x - s.a.x, dy = t.a.y - s.a.y;
    const std::int64_t d = rx * qy - ry * qx;
    if (d != 0) {
        const std::int64_t u = dx * qy - dy * qx, v = dx * ry - dy * rx;
        return d > 0 ? u >= 0 && u <= d && v >= 0 && v <= d : u <= 0 && u >= d && v <= 0 && v >= d;
    }
    const auto on = [](const Segment &segment, Point p) {
        const std::int64_t area = std::int64_t{segment.b.x - segment.a.x} * (p.y - segment.a.y) -
                                  std::int64_t{segment.b.y - segment.a.y} * (p.x - segment.a.x);
        return area == 0 && std::min(segment.a.x, segment.b.x) <= p.x && p.x <= std::max(segment.a.x, segment.b.x) &&
               std::min(segment.a.y, segment.b.y) <= p.y && p.y <= std::max(segment.a.y, segment.b.y);
    };
    return on(s, t.a) || on(s, t.b) || on(t, s.a) || on(t, s.b);
}

} // namespace

class IndexTest : public QObject {
    Q_OBJECT

private slots:
    void meeting();
    void extremes();
    void nearestOnSegments();
    void points();
    void segments();
    void emptyAndOutliers();
};

void IndexTest::meeting()
{
    Random random(1);
    int met = 0;
    for (int i = 0; i < 200'000; ++i) {
        const Segment s{random.point(6), random.point(6)}, t{random.point(6), random.point(6)};
        const bool expected = meetsPlainly(s, t);
        met += expected ? 1 : 0;
        QVERIFY(geo::meet(s, t) == expected);
        QVERIFY(geo::meet(t, s) == expected);
        QVERIFY(!geo::cross(s, t) || expected);
    }
    QVERIFY(met > 20'000 && met < 180'000);
    QVERIFY(geo::cross({{0, 0}, {4, 4}}, {{0, 4}, {4, 0}}));
    QVERIFY(!geo::cross({{0, 0}, {4, 4}}, {{2, 2}, {4, 0}})); // touches
}

void IndexTest::extremes()
{
    constexpr std::int32_t far = geo::kFarthestCentimetres;
    // One centimetre decides, at the far ends of the plane.
    QCOMPARE(geo::side({-far, -far}, {far, far}, {far, far - 1}), -1);
    QCOMPARE(geo::side({-far, -far}, {far, far}, {far - 1, far}), 1);
    QCOMPARE(geo::side({-far, -far}, {far, far}, {7, 7}), 0);
    QCOMPARE(geo::distanceSquared(Point{-far, -far}, Point{far, far}), 8 * std::int64_t{far} * far);
    QCOMPARE(geo::between({-far, 0}, {far, 0}, 1, 2), (Point{0, 0}));
    QCOMPARE(geo::millimetres({0, 0}, {3, 4}), 50);
}

void IndexTest::nearestOnSegments()
{
    Random random(2);
    for (int i = 0; i < 20'000; ++i) {
        const Segment s{random.point(1'000), random.point(1'000)};
        const Point p = random.point(1'500);
        const Point near = geo::nearestOn(s, p);
        const double found = std::sqrt(static_cast<double>(geo::distanceSquared(near, p)));
        for (int part = 0; part <= 64; ++part) {
            const double x = s.a.x + (s.b.x - s.a.x) * part / 64.0, y = s.a.y + (s.b.y - s.a.y) * part / 64.0;
            QVERIFY(found <= std::hypot(x - p.x, y - p.y) + 0.71); // half a diagonal of rounding
        }
    }
}

void IndexTest::points()
{
    Random random(3);
    for (int round = 0; round < 30; ++round) {
        std::vector<Point> all;
        const int count = round < 5 ? round : random.number(1, 3'000);
        for (int i = 0; i < count; ++i)
            all.push_back(random.point(500)); // small: many on one place
        const geo::PointIndex index(all);
        for (int i = 0; i < 50; ++i) {
            const Point p = random.point(700);
            const std::int64_t radius = random.number(0, 400);
            std::vector<std::uint32_t> within;
            std::optional<std::uint32_t> nearest;
            for (std::uint32_t k = 0; k < all.size(); ++k) {
                if (geo::distanceSquared(all[k], p) > radius * radius)
                    continue;
                within.push_back(k);
                if (!nearest || geo::distanceSquared(all[k], p) < geo::distanceSquared(all[*nearest], p))
                    nearest = k;
            }
            QVERIFY(index.within(p, radius) == within);
            QVERIFY(index.nearest(p, radius) == nearest);
        }
    }
}

void IndexTest::segments()
{
    Random random(4);
    for (int round = 0; round < 20; ++round) {
        std::vector<Segment> all;
        for (int i = random.number(1, 2'000); i > 0; --i) {
            const Point a = random.point(5'000);
            all.push_back({a, {a.x + random.number(-200, 200), a.y + random.number(-200, 200)}});
        }
        const geo::SegmentIndex index(all);
        for (int i = 0; i < 50; ++i) {
            const Segment probe{random.point(5'000), random.point(5'000)};
            QVERIFY(index.meets(probe) ==
                    std::ranges::any_of(all, [&](const Segment &s) { return geo::meet(s, probe); }));
            std::optional<std::pair<std::int64_t, std::uint32_t>> best;
            for (std::uint32_t k = 0; k < all.size(); ++k) {
                const std::int64_t d = geo::distanceSquared(geo::nearestOn(all[k], probe.a), probe.a);
                if (d <= 300 * 300 && (!best || std::pair(d, k) < *best))
                    best = {d, k};
            }
            const auto hit = index.nearest(probe.a, 300);
            QCOMPARE(hit.has_value(), best.has_value());
            if (hit)
                QVERIFY(hit->distanceSquared == best->first && hit->index == best->second);
        }
    }
}

void IndexTest::emptyAndOutliers()
{
    QVERIFY(!geo::PointIndex().nearest({0, 0}, 1'000'000));
    QVERIFY(!geo::SegmentIndex().meets({{0, 0}, {1, 1}}));
    constexpr std::int32_t far = geo::kFarthestCentimetres;
    std::vector<Point> all(1'000, Point{1, 1});
    all.push_back({far, -far});
    all.push_back({-far, far});
    const geo::PointIndex index(all);
    QVERIFY(index.nearest({0, 0}, 100) == 0U);
    QVERIFY(index.nearest({far - 5, -far}, 100) == 1'000U);
    QCOMPARE(index.within({0, 0}, 2).size(), 1'000U);
}

QTEST_GUILESS_MAIN(IndexTest)
#include "index_test.moc"
