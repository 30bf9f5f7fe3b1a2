// SPDX-License-Identifier: GPL-3.0-or-later
// A recoloured frame equals a fresh one pixel by pixel, and its numbers answer which home is where.
#include "tests/support/map_plan.h"
#include "ui/map/frame.h"

#include <QTest>

#include <random>

using namespace yike;
using namespace yike::map;

class FrameTest : public QObject {
    Q_OBJECT

    test::TownMaker m_maker{{.blocks = 8}};
    plan::Plan m_plan = m_maker.make();
    std::shared_ptr<const render::MapScene> m_scene = render::MapScene::make(m_plan, m_maker.frame());
    std::atomic<bool> m_cancelled = false;

    FrameRequest request(double scale, double density = 1) const
    {
        FrameRequest made;
        made.scene = m_scene;
        made.density = density;
        made.view = render::MapView::fit(m_scene->bounds(), {700, 500}, 10);
        made.view.metresPerPixel = scale;
        made.view.centreX += 37; // nothing falls on whole pixels
        return made;
    }
    std::shared_ptr<const render::TimeClasses> classes(unsigned seed) const
    {
        std::mt19937 random(seed);
        std::uniform_int_distribution<int> any(0, 4);
        auto made = std::make_shared<render::TimeClasses>();
        for (std::size_t i = 0; i < m_plan.residences.size(); ++i)
            made->byResidence.push_back(static_cast<render::TimeClass>(any(random)));
        return made;
    }

private slots:
    void recolouringEqualsPaintingAnew_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("density");
        for (const double scale : {0.15, 0.7, 2.0, 6.0, 30.0})
            QTest::addRow("%g m", scale) << scale << 1.0;
        QTest::addRow("two pixels") << 1.1 << 2.0;
        QTest::addRow("one and a half") << 0.9 << 1.5;
    }
    void recolouringEqualsPaintingAnew()
    {
        QFETCH(double, scale);
        QFETCH(double, density);
        auto wanted = request(scale, density);
        const auto frame = Frame::paint(wanted, m_cancelled);
        QVERIFY(frame);
        for (const unsigned seed : {1U, 2U, 3U}) {
            qInfo("seed %u", seed);
            frame->recolour(classes(seed));
            wanted.classes = classes(seed);
            const auto fresh = Frame::paint(wanted, m_cancelled);
            QCOMPARE(frame->image(), fresh->image());
        }
        frame->recolour(nullptr);
        wanted.classes = nullptr;
        QCOMPARE(frame->image(), Frame::paint(wanted, m_cancelled)->image());
    }

    void onlyChangedHomesAreRewritten()
    {
        auto wanted = request(1);
        wanted.classes = classes(1);
        const auto frame = Frame::paint(wanted, m_cancelled);
        auto other = std::make_shared<render::TimeClasses>(*wanted.classes);
        other->byResidence[5] =
            other->byResidence[5] == render::TimeClass::None ? render::TimeClass::Within5 : render::TimeClass::None;
        QCOMPARE(frame->recolour(other), 1U);
        QCOMPARE(frame->recolour(std::make_shared<render::TimeClasses>(*other)), 0U);
    }

    void homesAreFoundByPixel()
    {
        const auto wanted = request(0.7);
        const auto frame = Frame::paint(wanted, m_cancelled);
        int found = 0;
        for (std::size_t i = 0; i < m_plan.residences.size(); ++i) {
            const QPointF at = wanted.view.toScreen(m_scene->residencePoint(i));
            if (!QRectF({5, 5}, wanted.view.size - QSizeF(10, 10)).contains(at))
                continue;
            QCOMPARE(frame->dwellingAt(at), std::optional(m_scene->dwellingOf(i)));
            ++found;
        }
        QVERIFY(found > 50);
        QVERIFY(!frame->dwellingAt({-1, 5}));
        QVERIFY(!frame->dwellingAt({1e6, 5}));
        QVERIFY(!frame->dwellingAt(wanted.view.toScreen(m_maker.local(120, 60)))); // in the middle of a road
    }

    void theFrameLooksLikeTheRenderersOwn()
    {
        auto wanted = request(0.7);
        wanted.classes = classes(4);
        const auto frame = Frame::paint(wanted, m_cancelled);
        QImage direct(wanted.view.size.toSize(), QImage::Format_RGB32);
        QPainter painter(&direct);
        render::RenderOptions options;
        options.labels = false;
        render::paintMap(painter, *m_scene, wanted.view, options, {.classes = wanted.classes.get()});
        painter.end();
        double sum = 0;
        for (int y = 0; y < direct.height(); ++y)
            for (int x = 0; x < direct.width(); ++x) {
                const QColor a = direct.pixelColor(x, y), b = frame->image().pixelColor(x, y);
                sum += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
            }
        const double average = sum / (3.0 * direct.width() * direct.height());
        qInfo("average difference %.3f of 255", average);
        QVERIFY(average < 0.3);
    }

    void cancelledIsNull()
    {
        const std::atomic<bool> cancelled = true;
        QVERIFY(!Frame::paint(request(1), cancelled));
    }
};

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
