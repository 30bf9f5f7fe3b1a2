// SPDX-License-Identifier: GPL-3.0-or-later
// An outline drawn by mouse and keyboard, refused where it crosses itself; corners of the chosen area moved.
#include "tests/support/map_plan.h"
#include "ui/map/map_canvas.h"

#include <QSignalSpy>
#include <QTest>

using namespace yike;
using namespace yike::map;
using plan::OutlineFlaw;

namespace {

constexpr int kWait = 20'000; ///< ms; a busy machine is slow
constexpr QPoint kA(200, 150), kB(500, 150), kC(500, 420), kD(200, 420);

} // namespace

class AreaToolTest : public QObject {
    Q_OBJECT

    test::TownMaker m_maker{{.blocks = 6}};
    plan::Plan m_plan = m_maker.make();
    std::shared_ptr<const render::MapScene> m_scene = render::MapScene::make(m_plan, m_maker.frame());
    std::unique_ptr<MapCanvas> m_canvas;

    geo::LonLat placeAt(QPoint point) const
    {
        return geo::rounded(m_scene->frame().toLonLat(m_canvas->view().toLocal(point)));
    }
    void click(QPoint at)
    {
        QTest::mouseMove(m_canvas.get(), at);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at);
    }
    void draw(std::initializer_list<QPoint> corners)
    {
        for (const QPoint corner : corners)
            click(corner);
    }

private slots:
    void init()
    {
        m_canvas = std::make_unique<MapCanvas>();
        m_canvas->resize(800, 600);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->setScene(m_scene);
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->settled(); }, kWait));
        m_canvas->setTool(ToolKind::DrawArea);
    }
    void cleanup() { m_canvas.reset(); }

    void enterClosesIt()
    {
        QSignalSpy drawn(m_canvas.get(), &MapCanvas::areaDrawn), draft(m_canvas.get(), &MapCanvas::areaDraftChanged);
        draw({kA, kB, kC});
        QCOMPARE(draft.count(), 3);
        QCOMPARE(draft.last()[0].toInt(), 3);
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(drawn.count(), 1);
        const auto corners = drawn[0][0].value<std::vector<geo::LonLat>>();
        QCOMPARE(corners, (std::vector{placeAt(kA), placeAt(kB), placeAt(kC)}));
        // It stays until whoever makes an area of it leaves the tool.
        QCOMPARE(m_canvas->areaDraft(), corners);
        m_canvas->setTool(ToolKind::Select);
        QVERIFY(m_canvas->areaDraft().empty());
    }

    void aDoubleClickAddsTheLastCornerAndCloses()
    {
        QSignalSpy drawn(m_canvas.get(), &MapCanvas::areaDrawn);
        draw({kA, kB, kC});
        const double scale = m_canvas->view().metresPerPixel;
        QTest::mouseMove(m_canvas.get(), kD);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, kD);
        QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, kD);
        QVERIFY(drawn.count() >= 1);
        QCOMPARE(drawn[0][0].value<std::vector<geo::LonLat>>().size(), 4U);
        QTest::qWait(50);
        QCOMPARE(m_canvas->view().metresPerPixel, scale); // and comes no closer
    }

    void aClickOnTheFirstCornerCloses()
    {
        QSignalSpy drawn(m_canvas.get(), &MapCanvas::areaDrawn);
        draw({kA, kB, kC, kA + QPoint(3, -2)});
        QCOMPARE(drawn.count(), 1);
        QCOMPARE(drawn[0][0].value<std::vector<geo::LonLat>>().size(), 3U);
    }

    void whatCrossesIsRefused()
    {
        QSignalSpy drawn(m_canvas.get(), &MapCanvas::areaDrawn), refused(m_canvas.get(), &MapCanvas::areaRefused);
        draw({kA, kB, kC, QPoint(350, 100)}); // back over the first side
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused[0][0].value<OutlineFlaw>(), OutlineFlaw::CrossesItself);
        QCOMPARE(m_canvas->areaDraft().size(), 3U);
        QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(350, 100)); // the double click was meant there
        QCOMPARE(drawn.count(), 0);
        QTest::keyClick(m_canvas.get(), Qt::Key_Enter);
        QCOMPARE(drawn.count(), 1); // what was drawn before is sound
    }

    void aClosingSideThatCrossesIsRefused()
    {
        QSignalSpy drawn(m_canvas.get(), &MapCanvas::areaDrawn), refused(m_canvas.get(), &MapCanvas::areaRefused);
        // A spiral: from the last corner to the first one has to cross it.
        draw({QPoint(300, 300), QPoint(400, 300), QPoint(400, 200), QPoint(200, 200), QPoint(200, 400),
              QPoint(500, 400), QPoint(500, 250)});
        QCOMPARE(refused.count(), 0);
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(drawn.count(), 0);
        QTest::keyClick(m_canvas.get(), Qt::Key_Backspace);
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(drawn.count(), 1);
        QCOMPARE(drawn[0][0].value<std::vector<geo::LonLat>>().size(), 6U);
    }

    void twoCornersAreTooFew()
    {
        QSignalSpy refused(m_canvas.get(), &MapCanvas::areaRefused);
        draw({kA, kB});
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused[0][0].value<OutlineFlaw>(), OutlineFlaw::TooFewCorners);
        QCOMPARE(m_canvas->areaDraft().size(), 2U);
    }

    void backspaceAndEscape()
    {
        draw({kA, kB, kC});
        QTest::keyClick(m_canvas.get(), Qt::Key_Backspace);
        QCOMPARE(m_canvas->areaDraft(), (std::vector{placeAt(kA), placeAt(kB)}));
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QVERIFY(m_canvas->areaDraft().empty());
        QCOMPARE(m_canvas->tool(), ToolKind::DrawArea);
        QTest::keyClick(m_canvas.get(), Qt::Key_Backspace); // nothing to take back
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QCOMPARE(m_canvas->tool(), ToolKind::Select);
    }

    void anEditThatComesThroughLeavesTheDraft()
    {
        draw({kA, kB});
        m_canvas->setScene(render::MapScene::make(m_plan, m_maker.frame()), true);
        QCOMPARE(m_canvas->areaDraft().size(), 2U);
        m_canvas->setScene(m_scene); // another project
        QVERIFY(m_canvas->areaDraft().empty());
    }

    void theDraftIsSeen()
    {
        const auto before = m_canvas->settledImage();
        draw({kA, kB, kC});
        QVERIFY(m_canvas->settledImage() != before);
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QCOMPARE(m_canvas->settledImage(), before);
    }

    void cornersOfTheChosenAreaMove()
    {
        m_canvas->setTool(ToolKind::Select);
        const plan::AreaId area{42};
        const std::vector corners{placeAt(kA), placeAt(kB), placeAt(kC)};
        m_canvas->setChosenArea(area, corners);
        QSignalSpy moved(m_canvas.get(), &MapCanvas::cornerMoved);
        const QPoint to(560, 180);
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, kB);
        QTest::mouseMove(m_canvas.get(), kB + QPoint(30, 10));
        QTest::mouseMove(m_canvas.get(), to);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, to);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved[0][0].value<plan::AreaId>(), area);
        QCOMPARE(moved[0][1].value<std::size_t>(), 1U);
        QCOMPARE(moved[0][2].value<geo::LonLat>(), placeAt(to));
        QCOMPARE(m_canvas->chosenCorners(), corners); // until somebody makes it so
        // Escape lets go.
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, kB);
        QTest::mouseMove(m_canvas.get(), to);
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, to);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(m_canvas->chosenCorners(), corners);
    }

    void withoutAMapNothingIsDrawn()
    {
        m_canvas->setScene(nullptr);
        m_canvas->setTool(ToolKind::Select);
        m_canvas->setTool(ToolKind::DrawArea);
        click(kA);
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QVERIFY(m_canvas->areaDraft().empty());
    }
};

QTEST_MAIN(AreaToolTest)
#include "area_tool_test.moc"
