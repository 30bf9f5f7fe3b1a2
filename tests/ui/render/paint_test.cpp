// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted where: known places of a known town after zooming.
#include "tests/support/map_plan.h"
#include "ui/render/outlet_layer.h"
#include "ui/render/paint.h"
#include "ui/render/paint_reach.h"

#include <QTest>

using namespace yike;
using namespace yike::render;

namespace {

constexpr double kPi = 3.14159265358979;

int distance(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

} // namespace

class PaintTest : public QObject {
    Q_OBJECT

    test::TownMaker m_maker{{.blocks = 6}};
    plan::Plan m_plan = m_maker.make();
    std::shared_ptr<const MapScene> m_scene = MapScene::make(m_plan, m_maker.frame());

    MapView viewAt(double east, double north, double metresPerPixel) const
    {
        const auto centre = m_maker.local(east, north);
        return {.centreX = double(centre.x),
                .centreY = double(centre.y),
                .metresPerPixel = metresPerPixel,
                .size = {600, 400}};
    }
    QImage painted(const MapView &view, RenderOptions options = {}, const Overlays &overlays = {}) const
    {
        options.labels = false;
        QImage image(view.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        paintMap(painter, *m_scene, view, options, overlays);
        return image;
    }
    QColor colourAt(const QImage &image, const MapView &view, double east, double north) const
    {
        return image.pixelColor(view.toScreen(m_maker.local(east, north)).toPoint());
    }

private slots:
    void groundWaterAndGreen()
    {
        for (const double scale : {0.5, 2.0, 5.0}) {
            const auto water = viewAt(-100, 200, scale), park = viewAt(820, 100, scale),
                       outside = viewAt(-300, 800, scale);
            QCOMPARE(colourAt(painted(water), water, -100, 200).name(), palette().water.name());
            QCOMPARE(colourAt(painted(park), park, 820, 100).name(), palette().green.name());
            QCOMPARE(colourAt(painted(outside), outside, -300, 800).name(), palette().land.name());
        }
    }

    void buildingsAndRoads()
    {
        const auto view = viewAt(180, 180, 0.5);
        const auto image = painted(view);
        // Block (1, 1): building 5 is nobody's home ((1 + 1 + 5) % 7 == 0), building 0 is one.
        QCOMPARE(colourAt(image, view, 130 + 4 + 2 * 32 + 14, 130 + 6 + 24 + 6).name(), palette().building.name());
        QCOMPARE(colourAt(image, view, 130 + 4 + 14, 130 + 6 + 6).name(),
                 classColour(TimeClass::Neutral, Theme::Light).name());
        QCOMPARE(colourAt(image, view, 240, 190).name(), palette().road.name());
    }

    void homesTakeTheColourOfTheirClass()
    {
        const auto view = viewAt(180, 180, 0.5);
        TimeClasses classes;
        classes.served = TimeClass::Within5;
        for (std::size_t i = 0; i < m_plan.residences.size(); ++i)
            classes.byResidence.push_back(static_cast<TimeClass>(i % kTimeClassCount));
        const Overlays overlays{.classes = &classes};
        const auto image = painted(view, {}, overlays);
        int seen = 0;
        for (std::size_t i = 0; i < m_plan.residences.size(); ++i) {
            const QPointF at = view.toScreen(m_scene->residencePoint(i));
            if (!QRectF(20, 20, 560, 360).contains(at))
                continue;
            ++seen;
            QCOMPARE(image.pixelColor(at.toPoint()).name(), classColour(classes.byResidence[i], Theme::Light).name());
        }
        QVERIFY(seen > 20);
        // Who is beyond 15 minutes is painted in full, who is within recedes.
        QCOMPARE(classColour(TimeClass::None, Theme::Light).name(), palette().minutes[4].name());
        QVERIFY(classColour(TimeClass::Within5, Theme::Light).lightness() > palette().minutes[0].lightness());
    }

    void aBadgeStandsAtItsOutlet()
    {
        auto marks = outletMarks(m_plan, norms::starterRulebook());
        marks.resize(1);
        const OutletLayer outlets(*m_scene, marks);
        const auto view = viewAt(20, 20, 0.5);
        const QPointF at = view.toScreen(*outlets.point(marks[0].id));
        const Overlays with{.outlets = &outlets};
        const auto image = painted(view, {}, with);
        int hue = 0;
        for (double angle = 0; angle < 2 * kPi; angle += 0.2)
            hue += distance(image.pixelColor((at + 7.6 * QPointF(std::cos(angle), std::sin(angle))).toPoint()),
                            palette().of(marks[0].group)) < 90;
        QVERIFY2(hue > 20, qPrintable(QString::number(hue)));
        QCOMPARE(painted(view).pixelColor((at + QPointF(7, 0)).toPoint()) ==
                     image.pixelColor((at + QPointF(7, 0)).toPoint()),
                 false);
    }

    void thePaintingIsTheSameEachTime()
    {
        const auto view = viewAt(300, 300, 1.3);
        QCOMPARE(painted(view), painted(view));
    }

    void everyScaleAndThemeFillsTheWholePicture()
    {
        for (const auto theme : {Theme::Light, Theme::Dark}) {
            for (const double scale : {0.05, 0.4, 1.0, 4.0, 20.0, 300.0}) {
                RenderOptions options;
                options.theme = theme;
                const auto image = painted(viewAt(360, 360, scale), options);
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        if (image.pixelColor(x, y) == QColor(Qt::magenta))
                            QFAIL("a pixel was left unpainted");
            }
        }
    }

    void reachedLandIsFilledAndOutlined()
    {
        // Squares of 300, 500 and 700 m round a place in the open land, the largest with a hole.
        const auto square = [&](double half) {
            const auto at = [&](double east, double north) { return m_maker.local(-2000 + east, north); };
            return geo::LocalRing{at(-half, -half), at(half, -half), at(half, half), at(-half, half)};
        };
        StreetReach reach;
        for (const std::size_t i : {0U, 1U, 2U})
            reach.land[i].push_back(geo::LocalPolygon{square(150 + 100 * static_cast<double>(i))});
        reach.land[2][0].push_back(
            {m_maker.local(-1720, -20), m_maker.local(-1720, 20), m_maker.local(-1680, 20), m_maker.local(-1680, -20)});
        using Places = std::array<std::pair<std::size_t, double>, 3>;
        constexpr Places within{{{0, -1920}, {1, -1800}, {2, -1670}}}, borders{{{0, -1850}, {1, -1750}, {2, -1650}}};
        const auto view = viewAt(-2000, 0, 2);
        for (const auto theme : {Theme::Light, Theme::Dark}) {
            RenderOptions options;
            options.theme = theme;
            const auto with = painted(view, options, {.reach = &reach}), without = painted(view, options);
            const auto expected = [&](std::size_t limit, double east, double north) {
                return mixed(palette(theme).minutes[limit], colourAt(without, view, east, north), 46 / 255.0);
            };
            // 18 % of the class's own colour, whatever larger ones lie below.
            for (const auto &[limit, east] : within)
                QVERIFY2(distance(colourAt(with, view, east, 60), expected(limit, east, 60)) <= 6,
                         qPrintable(QString::number(limit)));
            QCOMPARE(colourAt(with, view, -1700, 0).name(), colourAt(without, view, -1700, 0).name()); // the hole
            QCOMPARE(colourAt(with, view, -1600, 0).name(), colourAt(without, view, -1600, 0).name()); // beyond
            for (const auto &[limit, east] : borders)
                QVERIFY2(distance(colourAt(with, view, east, 60), reachOutline(limit, theme)) < 120,
                         qPrintable(QString::number(limit)));
        }
    }

    void reachedStreetsAreCutAtTheLimits()
    {
        // The first street runs north along the town's west side: 720 m, reached from its south end at 1 m/s.
        const auto length = m_plan.streets->streets[0].length;
        StreetReach reach;
        reach.stretches = {{0, 0, static_cast<std::uint32_t>(length), 0, static_cast<base::Cost>(length)}};
        const auto view = viewAt(0, 360, 2);
        const auto image = painted(view, {}, {.reach = &reach});
        const auto classAt = [&](double north) { return colourAt(image, view, 0, north).name(); };
        QCOMPARE(classAt(200), palette().minutes[0].name()); // 200 s
        QCOMPARE(classAt(450), palette().minutes[1].name());
        QCOMPARE(classAt(650), palette().minutes[2].name());
    }

    void aCancelledPaintingEndsEarly()
    {
        std::atomic<bool> cancelled = true;
        RenderOptions options;
        options.cancelled = &cancelled;
        const auto view = viewAt(180, 180, 0.5);
        QVERIFY(painted(view, options) != painted(view));
    }

    void theHighlightedAreaIsLit()
    {
        const auto view = viewAt(180, 180, 2);
        const Overlays overlays{.highlightedArea = m_plan.areas[1].id};
        const auto before = painted(view), lit = painted(view, {}, overlays);
        QVERIFY(colourAt(before, view, 237, 190) != colourAt(lit, view, 237, 190));
        QCOMPARE(colourAt(before, view, 500, 190), colourAt(lit, view, 500, 190));
    }
};

QTEST_MAIN(PaintTest)
#include "paint_test.moc"
