// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas by mouse and keyboard: zoom, pan, choose, drag, add, cancel; what is shown where.
#include "tests/support/map_plan.h"
#include "ui/map/map_canvas.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace yike;
using namespace yike::map;

namespace {

constexpr int kWait = 20'000; ///< ms; a busy machine is slow

} // namespace

class CanvasTest : public QObject {
    Q_OBJECT

    test::TownMaker m_maker{{.blocks = 6}};
    plan::Plan m_plan = m_maker.make();
    std::shared_ptr<const render::MapScene> m_scene = render::MapScene::make(m_plan, m_maker.frame());
    std::unique_ptr<MapCanvas> m_canvas;

    QPoint screenOf(geo::Point point) const { return m_canvas->view().toScreen(point).toPoint(); }
    QPoint screenOf(geo::LonLat place) const { return screenOf(m_scene->frame().toLocal(place)); }
    void look(double east, double north, double metresPerPixel)
    {
        auto view = m_canvas->view();
        const auto centre = m_maker.local(east, north);
        view.centreX = centre.x;
        view.centreY = centre.y;
        view.metresPerPixel = metresPerPixel;
        m_canvas->setView(view);
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->settled(); }, kWait));
    }
    void wheel(QPoint at, int delta)
    {
        QWheelEvent event(at, m_canvas->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_canvas.get(), &event);
    }
    std::vector<render::OutletMark> marks() const { return render::outletMarks(m_plan, norms::starterRulebook()); }
    /// An outlet whose badge stands free, in a view close enough.
    plan::Outlet freeOutlet() const { return m_plan.outlets[m_plan.outlets.size() / 2]; }

private slots:
    void init()
    {
        m_canvas = std::make_unique<MapCanvas>();
        m_canvas->resize(800, 600);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->setScene(m_scene);
        m_canvas->setOutlets(marks());
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->settled(); }, kWait));
    }
    void cleanup() { m_canvas.reset(); }

    void theWholeSceneIsFitted()
    {
        const auto seen = m_canvas->view().box();
        const auto bounds = m_scene->bounds();
        QVERIFY(seen.minX <= bounds.minX && seen.maxX >= bounds.maxX && seen.minY <= bounds.minY &&
                seen.maxY >= bounds.maxY);
    }

    void aSceneGivenBeforeTheWindowIsShownIsFittedOnce()
    {
        MapCanvas canvas;
        canvas.setScene(m_scene);
        canvas.resize(900, 500);
        canvas.show();
        QVERIFY(QTest::qWaitFor([&] { return canvas.settled(); }, kWait));
        const auto seen = canvas.view().box();
        QVERIFY(seen.minX <= m_scene->bounds().minX && seen.maxY >= m_scene->bounds().maxY);
        QTest::keyClick(&canvas, Qt::Key_Plus);
        QVERIFY(QTest::qWaitFor([&] { return canvas.settled() && canvas.view().box() != seen; }, kWait));
        const double scale = canvas.view().metresPerPixel;
        canvas.resize(800, 480);
        QCOMPARE(canvas.view().metresPerPixel, scale); // not fitted again
    }

    void theWheelZoomsAtTheCursor()
    {
        QSignalSpy moved(m_canvas.get(), &MapCanvas::viewChanged);
        const QPoint cursor(200, 150);
        const auto place = m_canvas->view().toLocal(cursor);
        const double before = m_canvas->view().metresPerPixel;
        wheel(cursor, 240);
        QVERIFY(QTest::qWaitFor([&] { return std::abs(m_canvas->view().metresPerPixel - before / 2) < 1e-9; }, kWait));
        QVERIFY((screenOf(place) - cursor).manhattanLength() <= 1);
        QVERIFY(moved.count() > 0);
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->settled(); }, kWait));
    }

    void draggingTheGroundPans()
    {
        look(300, 300, 1);
        const auto place = m_maker.local(315, 352);
        const QPoint from = screenOf(place); // nothing stands there but a road
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_canvas.get(), from + QPoint(30, 10));
        QTest::mouseMove(m_canvas.get(), from + QPoint(60, 25));
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, from + QPoint(60, 25));
        QVERIFY((screenOf(place) - from - QPoint(60, 25)).manhattanLength() <= 2);
    }

    void keysPanZoomAndFit()
    {
        const auto start = m_canvas->view();
        QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->view().metresPerPixel < start.metresPerPixel * 0.7; }, kWait));
        const double before = m_canvas->view().centreX;
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->view().centreX > before; }, kWait));
        QTest::keyClick(m_canvas.get(), Qt::Key_Home);
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->view().metresPerPixel == start.metresPerPixel; }, kWait));
    }

    void clickingTells()
    {
        look(300, 300, 0.4);
        QSignalSpy outlet(m_canvas.get(), &MapCanvas::outletClicked),
            residence(m_canvas.get(), &MapCanvas::residenceClicked), area(m_canvas.get(), &MapCanvas::areaClicked),
            nothing(m_canvas.get(), &MapCanvas::nothingClicked);
        const auto wanted = freeOutlet();
        const auto at = m_scene->frame().toLocal(wanted.place);
        look((at.x - m_maker.local(0, 0).x) / 100.0, (at.y - m_maker.local(0, 0).y) / 100.0, 0.3);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, screenOf(wanted.place));
        QCOMPARE(outlet.count(), 1);
        QCOMPARE(outlet[0][0].value<plan::OutletId>(), wanted.id);

        look(180, 180, 0.4);
        const auto &home = m_plan.residences[m_scene->dwellings()[m_scene->dwellingOf(80)].residences[0]];
        const auto place = m_scene->residencePoint(80);
        look((place.x - m_maker.local(0, 0).x) / 100.0, (place.y - m_maker.local(0, 0).y) / 100.0, 0.3);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, screenOf(place));
        QCOMPARE(residence.count(), 1);
        QCOMPARE(residence[0][0].value<plan::ResidenceId>(), home.id);

        look(240, 190, 0.4);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, screenOf(m_maker.local(240, 200)));
        QCOMPARE(area.count(), 1);
        QCOMPARE(area[0][0].value<plan::AreaId>(), m_plan.areas[1].id);

        look(-300, 200, 0.4);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, screenOf(m_maker.local(-300, 200)));
        QCOMPARE(nothing.count(), 1);
    }

    void draggingAnOutletFollowsTheHand()
    {
        const auto wanted = freeOutlet();
        const auto start = m_scene->frame().toLocal(wanted.place);
        look((start.x - m_maker.local(0, 0).x) / 100.0, (start.y - m_maker.local(0, 0).y) / 100.0, 0.3);
        QSignalSpy dragged(m_canvas.get(), &MapCanvas::outletDragged),
            dropped(m_canvas.get(), &MapCanvas::outletDropped), clicked(m_canvas.get(), &MapCanvas::outletClicked);
        const QPoint from = screenOf(start), to = from + QPoint(90, -40);
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_canvas.get(), from + QPoint(40, -10));
        QVERIFY(m_canvas->dragging());
        // The figures come back with the outlet at its old place: it stays under the hand all the same.
        m_canvas->setOutlets(marks());
        QTest::mouseMove(m_canvas.get(), to);
        QVERIFY(dragged.count() >= 2);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, to);
        QVERIFY(!m_canvas->dragging());
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(clicked.count(), 0);
        QCOMPARE(dropped[0][0].value<plan::OutletId>(), wanted.id);
        const auto place = dropped[0][1].value<geo::LonLat>();
        QVERIFY((screenOf(place) - to).manhattanLength() <= 1);
        QCOMPARE(place, geo::rounded(place));
    }

    void escapeCancelsADrag()
    {
        const auto wanted = freeOutlet();
        const auto start = m_scene->frame().toLocal(wanted.place);
        look((start.x - m_maker.local(0, 0).x) / 100.0, (start.y - m_maker.local(0, 0).y) / 100.0, 0.3);
        QSignalSpy cancelled(m_canvas.get(), &MapCanvas::outletDragCancelled),
            dropped(m_canvas.get(), &MapCanvas::outletDropped);
        const auto before = m_canvas->settledImage();
        const QPoint from = screenOf(start);
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_canvas.get(), from + QPoint(70, 30));
        QVERIFY(m_canvas->settledImage() != before);
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, from + QPoint(70, 30));
        QCOMPARE(dropped.count(), 0);
        QCOMPARE(m_canvas->settledImage(), before);
    }

    void addingAsksForAnOutlet()
    {
        m_canvas->setTool(ToolKind::AddOutlet);
        QSignalSpy added(m_canvas.get(), &MapCanvas::addOutletAt), tool(m_canvas.get(), &MapCanvas::toolChanged);
        const QPoint at(333, 222);
        const auto expected = geo::rounded(m_scene->frame().toLonLat(m_canvas->view().toLocal(at)));
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at);
        QCOMPARE(added.count(), 1);
        QCOMPARE(added[0][0].value<geo::LonLat>(), expected);
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QCOMPARE(m_canvas->tool(), ToolKind::Select);
        QCOMPARE(tool.count(), 1);
    }

    void theHandToolNeverMovesAnOutlet()
    {
        m_canvas->setTool(ToolKind::Pan);
        const auto wanted = freeOutlet();
        QSignalSpy dragged(m_canvas.get(), &MapCanvas::outletDragged),
            clicked(m_canvas.get(), &MapCanvas::outletClicked);
        const QPoint from = screenOf(wanted.place);
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_canvas.get(), from + QPoint(40, 0));
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, from + QPoint(40, 0));
        QCOMPARE(dragged.count() + clicked.count(), 0);
        QVERIFY((screenOf(wanted.place) - from - QPoint(40, 0)).manhattanLength() <= 2);
    }

    void hoveringTellsWhatIsThere()
    {
        look(300, 300, 0.3);
        QSignalSpy hovered(m_canvas.get(), &MapCanvas::hovered);
        const auto place = m_scene->residencePoint(80);
        look((place.x - m_maker.local(0, 0).x) / 100.0, (place.y - m_maker.local(0, 0).y) / 100.0, 0.3);
        QTest::mouseMove(m_canvas.get(), screenOf(place) + QPoint(1, 1));
        QVERIFY(QTest::qWaitFor([&] { return hovered.count() > 0; }, kWait));
        const auto found = hovered.last()[0].value<Hover>();
        QCOMPARE(found.residence, m_plan.residences[80].id);
        QVERIFY(found.area);
    }

    void coloursFollowAtOnceAndEqualAFreshFrame()
    {
        look(300, 300, 0.8);
        auto classes = std::make_shared<render::TimeClasses>();
        for (std::size_t i = 0; i < m_plan.residences.size(); ++i)
            classes->byResidence.push_back(static_cast<render::TimeClass>(i % render::kTimeClassCount));
        m_canvas->setTimeClasses(classes);
        const auto recoloured = m_canvas->settledImage();
        MapCanvas fresh;
        fresh.resize(800, 600);
        fresh.setScene(m_scene);
        fresh.setOutlets(marks());
        fresh.setTimeClasses(classes);
        fresh.setView(m_canvas->view());
        QCOMPARE(fresh.settledImage(), recoloured);
    }

    void theShownWindowIsTheSettledPicture()
    {
        look(250, 250, 0.8);
        const auto shown = m_canvas->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto settled = m_canvas->settledImage();
        QCOMPARE(shown.size(), settled.size());
        int different = 0;
        for (int y = 0; y < shown.height(); ++y)
            for (int x = 0; x < shown.width(); ++x)
                different += shown.pixel(x, y) != settled.pixel(x, y);
        QVERIFY2(different < 2000, qPrintable(QString::number(different))); // text is smoothed in another way
    }

    void anEmptyCanvasShowsItsPlaceholder()
    {
        auto *label = new QLabel(QStringLiteral("open a map"));
        m_canvas->setPlaceholder(label);
        QVERIFY(!label->isVisible());
        m_canvas->setScene(nullptr);
        QVERIFY(label->isVisible());
        QCOMPARE(label->parentWidget(), m_canvas.get());
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, {10, 10});
        wheel({10, 10}, 120);
        QTest::keyClick(m_canvas.get(), Qt::Key_Home);
        m_canvas->setScene(m_scene);
        QVERIFY(!label->isVisible());
    }

    void anEmptyPlanDoesNotHurt()
    {
        const auto empty = render::MapScene::make(plan::Plan{}, m_maker.frame());
        m_canvas->setScene(empty);
        m_canvas->setOutlets({});
        QVERIFY(!m_canvas->settledImage().isNull());
        wheel({100, 100}, -120);
        m_canvas->fit();
        QTest::mouseMove(m_canvas.get(), {50, 50});
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->settled(); }, kWait));
    }

    void flyingArrives()
    {
        m_canvas->flyTo(m_maker.at(100, 100), 0.5);
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->view().metresPerPixel == 0.5; }, kWait));
        QVERIFY((screenOf(m_maker.at(100, 100)) - QPoint(400, 300)).manhattanLength() <= 2);
        m_canvas->flyToArea(m_plan.areas[1].id);
        const auto box = m_scene->area(m_plan.areas[1].id)->box;
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->settled() && m_canvas->view().metresPerPixel < 1.0; }, kWait));
        QVERIFY(m_canvas->rect().contains(screenOf(geo::Point{box.minX, box.minY})));
    }

    void theViewIsKeptWhenThePlanIsEdited()
    {
        look(200, 200, 0.9);
        const auto before = m_canvas->view();
        m_canvas->setScene(render::MapScene::make(m_plan, m_maker.frame()), true);
        QCOMPARE(m_canvas->view(), before);
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->settled(); }, kWait));
    }
};

QTEST_MAIN(CanvasTest)
#include "canvas_test.moc"
