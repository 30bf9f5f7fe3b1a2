// SPDX-License-Identifier: GPL-3.0-or-later
// The view: there and back, zooming round a place, fitting, and the bins that cull.
#include "ui/render/feature_set.h"
#include "ui/render/view.h"

#include <QTest>

#include <random>
#include <set>

using namespace yike;
using namespace yike::render;

namespace {

MapView someView() { return {.centreX = 50'000'00, .centreY = 350'000'000, .metresPerPixel = 2.5, .size = {800, 600}}; }

} // namespace

class ViewTest : public QObject {
    Q_OBJECT

private slots:
    void thereAndBack()
    {
        const auto view = someView();
        for (const QPointF point : {QPointF(0, 0), QPointF(400, 300), QPointF(799, 1)}) {
            const QPointF back = view.toScreen(view.toLocal(point));
            QVERIFY(std::abs(back.x() - point.x()) < 0.01 && std::abs(back.y() - point.y()) < 0.01);
        }
        // North is up.
        QVERIFY(view.toLocal({400, 10}).y > view.toLocal({400, 590}).y);
    }

    void zoomKeepsThePlaceUnderTheCursor()
    {
        const auto view = someView();
        const QPointF cursor(123, 456);
        const auto place = view.toLocal(cursor);
        const auto closer = view.zoomedAt(cursor, 3.7);
        QCOMPARE(closer.metresPerPixel, view.metresPerPixel / 3.7);
        const auto after = closer.toLocal(cursor);
        QVERIFY(std::abs(after.x - place.x) <= 1 && std::abs(after.y - place.y) <= 1);
    }

    void panMovesTheGroundWithTheHand()
    {
        const auto view = someView();
        const auto place = view.toLocal({100, 100});
        const QPointF moved = view.pannedBy({30, -20}).toScreen(place);
        QVERIFY(QLineF(moved, QPointF(130, 80)).length() < 0.01);
    }

    void fitShowsTheWholeBox()
    {
        const Box box{0, 0, 400'000, 100'000};
        const auto view = MapView::fit(box, {800, 600}, 20);
        const auto seen = view.box();
        QVERIFY(seen.minX <= box.minX && seen.maxX >= box.maxX && seen.minY <= box.minY && seen.maxY >= box.maxY);
        QVERIFY(std::abs(view.toScreen({0, 0}).x() - 20) < 0.5);
    }

    void emptyBoxStaysFinite()
    {
        const auto view = MapView::fit(Box{}, {800, 600});
        QVERIFY(std::isfinite(view.metresPerPixel) && view.metresPerPixel > 0);
    }

    void binsFindWhatAFullScanFinds()
    {
        constexpr unsigned kSeed = 20261121;
        qInfo("seed %u", kSeed);
        std::mt19937 random(kSeed);
        std::uniform_int_distribution<std::int32_t> place(-2'000'000, 2'000'000), side(10, 90'000);
        FeatureSet features;
        for (std::uint32_t i = 0; i < 3000; ++i) {
            const geo::Point p{place(random), place(random)};
            const auto w = i % 50 == 0 ? 20 * side(random) : side(random) / 30, h = side(random) / 30;
            features.beginFeature(i);
            features.addRing(std::vector<geo::Point>{p, {p.x + w, p.y}, {p.x + w, p.y + h}});
        }
        features.finish();
        for (int round = 0; round < 200; ++round) {
            const geo::Point p{place(random), place(random)};
            const Box seen{p.x, p.y, p.x + 5 * side(random), p.y + 5 * side(random)};
            std::set<std::size_t> expected, found;
            for (std::size_t f = 0; f < features.size(); ++f)
                if (seen.overlaps(features.box(f)))
                    expected.insert(f);
            features.visit(seen, [&](std::size_t f) {
                if (!found.insert(f).second)
                    qFatal("a feature was visited twice");
                return true;
            });
            QCOMPARE(found, expected);
        }
    }

    void visitingStopsWhenAsked()
    {
        FeatureSet features;
        for (std::uint32_t i = 0; i < 10; ++i) {
            features.beginFeature(i);
            features.addRing(std::vector<geo::Point>{{0, 0}, {10, 0}, {10, 10}});
        }
        features.finish();
        int seen = 0;
        features.visit({0, 0, 5, 5}, [&](std::size_t) { return ++seen < 3; });
        QCOMPARE(seen, 3);
    }
};

QTEST_GUILESS_MAIN(ViewTest)
#include "view_test.moc"
