// SPDX-License-Identifier: GPL-3.0-or-later
// Several outlets by a box and by Ctrl, moved together, nudged by keys; snapping while one is dragged.
#include "tests/support/map_plan.h"
#include "ui/map/map_canvas.h"
#include "ui/render/snap.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace yike;
using namespace yike::map;

class ChoosingTest : public QObject {
    Q_OBJECT

    test::TownMaker m_maker{{.blocks = 4}};
    plan::Plan m_plan = m_maker.make();
    std::shared_ptr<const render::MapScene> m_scene = render::MapScene::make(m_plan, m_maker.frame());
    std::unique_ptr<MapCanvas> m_canvas;

    QPoint screenOf(geo::LonLat place) const
    {
        return m_canvas->view().toScreen(m_scene->frame().toLocal(place)).toPoint();
    }
    void choose(const std::vector<plan::OutletId> &ids)
    {
        m_canvas->setOutlets(render::outletMarks(m_plan, norms::starterRulebook(), {}, {}, ids));
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, keys, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = from + (to - from) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, m_canvas->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, keys);
            QCoreApplication::sendEvent(m_canvas.get(), &move);
        }
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, keys, to);
    }
    /// Two whose badges stand apart from all others.
    std::vector<plan::Outlet> two() const
    {
        std::vector<plan::Outlet> free;
        for (const plan::Outlet &outlet : m_plan.outlets) {
            const auto near = std::ranges::count_if(m_plan.outlets, [&](const plan::Outlet &other) {
                return (screenOf(other.place) - screenOf(outlet.place)).manhattanLength() < 40;
            });
            if (near == 1 && m_canvas->rect().adjusted(60, 60, -60, -60).contains(screenOf(outlet.place)))
                free.push_back(outlet);
        }
        free.resize(2);
        return free;
    }

private slots:
    void init()
    {
        m_canvas = std::make_unique<MapCanvas>();
        m_canvas->resize(900, 700);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->setScene(m_scene);
        choose({});
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->settled(); }, 20'000));
    }

    void shiftDrawsABox()
    {
        QSignalSpy boxed(m_canvas.get(), &MapCanvas::outletsBoxed);
        QSignalSpy moved(m_canvas.get(), &MapCanvas::viewChanged);
        drag({5, 5}, {895, 695}, Qt::ShiftModifier);
        QCOMPARE(boxed.size(), 1);
        QCOMPARE(boxed[0][0].value<std::vector<plan::OutletId>>().size(), m_plan.outlets.size());
        QVERIFY(!boxed[0][1].toBool());
        QVERIFY(moved.empty()); // the map stays
        const plan::Outlet one = two()[0];
        const QPoint at = screenOf(one.place);
        drag(at - QPoint(6, 6), at + QPoint(6, 6), Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(boxed.size(), 2);
        QCOMPARE(boxed[1][0].value<std::vector<plan::OutletId>>(), std::vector{one.id});
        QVERIFY(boxed[1][1].toBool());
        // Without Shift the ground is moved, and nothing chosen.
        drag({5, 5}, {300, 300});
        QCOMPARE(boxed.size(), 2);
        QVERIFY(!moved.empty());
    }

    void escapeGivesTheBoxUp()
    {
        QSignalSpy boxed(m_canvas.get(), &MapCanvas::outletsBoxed);
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, {50, 50});
        const QPoint at(400, 400);
        QMouseEvent move(QEvent::MouseMove, at, m_canvas->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         Qt::ShiftModifier);
        QCoreApplication::sendEvent(m_canvas.get(), &move);
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, at);
        QVERIFY(boxed.empty());
    }

    void ctrlClickToggles()
    {
        QSignalSpy toggled(m_canvas.get(), &MapCanvas::outletToggled);
        QSignalSpy clicked(m_canvas.get(), &MapCanvas::outletClicked);
        const plan::Outlet one = two()[0];
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ControlModifier, screenOf(one.place));
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(toggled[0][0].value<plan::OutletId>(), one.id);
        QVERIFY(clicked.empty());
    }

    void aChosenOneTakesTheOthersAlong()
    {
        const auto outlets = two();
        QSignalSpy many(m_canvas.get(), &MapCanvas::outletsDropped);
        QSignalSpy one(m_canvas.get(), &MapCanvas::outletDropped);
        choose({std::min(outlets[0].id, outlets[1].id), std::max(outlets[0].id, outlets[1].id)});
        const QPoint from = screenOf(outlets[0].place);
        drag(from, from + QPoint(40, -30));
        QCOMPARE(many.size(), 1);
        QCOMPARE(many[0][0].value<std::vector<plan::OutletId>>().size(), std::size_t{2});
        QVERIFY(many[0][1].toDouble() > 0 && many[0][2].toDouble() > 0);
        QVERIFY(one.empty());
        // One that is not chosen goes alone.
        choose({outlets[1].id});
        drag(from, from + QPoint(40, -30));
        QCOMPARE(one.size(), 1);
        QCOMPARE(many.size(), 1);
    }

    void arrowsNudgeWhatIsChosenElseTheMap()
    {
        QSignalSpy nudged(m_canvas.get(), &MapCanvas::nudged);
        QTest::keyClick(m_canvas.get(), Qt::Key_Left);
        QVERIFY(nudged.empty());
        choose({m_plan.outlets[0].id});
        QTest::keyClick(m_canvas.get(), Qt::Key_Left);
        QTest::keyClick(m_canvas.get(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(nudged.size(), 2);
        QCOMPARE(nudged[0][0].toDouble(), -5.0);
        QCOMPARE(nudged[0][1].toDouble(), 0.0);
        QCOMPARE(nudged[1][1].toDouble(), 50.0);
    }

    void aDraggedOneSnapsUnlessAltIsHeld()
    {
        const plan::Outlet one = two()[0];
        const QPoint from = screenOf(one.place), to = from + QPoint(23, 17);
        QSignalSpy dropped(m_canvas.get(), &MapCanvas::outletDropped);
        drag(from, to);
        const auto plain = dropped[0][1].value<geo::LonLat>();
        QCOMPARE(plain, geo::rounded(m_scene->frame().toLonLat(m_canvas->view().toLocal(to))));
        choose({});
        m_canvas->setSnapping(true);
        const double within = 12 * m_canvas->view().metresPerPixel * 100;
        const auto expected = render::snapped(*m_scene, m_canvas->view().toLocal(to), within);
        drag(from, to);
        QCOMPARE(dropped[1][1].value<geo::LonLat>(),
                 expected ? geo::rounded(m_scene->frame().toLonLat(expected->at)) : plain);
        choose({});
        drag(from, to, Qt::AltModifier);
        QCOMPARE(dropped[2][1].value<geo::LonLat>(), plain);
    }

    void allInViewIsWhatIsSeen()
    {
        QCOMPARE(m_canvas->outletsInView().size(), m_plan.outlets.size());
        auto view = m_canvas->view();
        view.metresPerPixel /= 6;
        m_canvas->setView(view);
        QVERIFY(m_canvas->outletsInView().size() < m_plan.outlets.size());
        QSignalSpy wanted(m_canvas.get(), &MapCanvas::allInViewWanted);
        QTest::keySequence(m_canvas.get(), QKeySequence::SelectAll);
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(ChoosingTest)
#include "choosing_test.moc"
