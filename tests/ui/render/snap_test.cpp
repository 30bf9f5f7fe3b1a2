// SPDX-License-Identifier: GPL-3.0-or-later
// A point snaps to the side of the street it lies on, or to the edge of a building; never farther than asked.
#include "tests/support/map_plan.h"
#include "ui/render/snap.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <random>

using namespace yike;
using render::Snap;

namespace {

double between(geo::Point a, geo::Point b)
{
    return std::hypot(static_cast<double>(a.x) - b.x, static_cast<double>(a.y) - b.y);
}

} // namespace

class SnapTest : public QObject {
    Q_OBJECT

    test::TownMaker m_maker{{.blocks = 6}};
    plan::Plan m_plan = m_maker.make();
    std::shared_ptr<const render::MapScene> m_scene = render::MapScene::make(m_plan, m_maker.frame());

    /// The middle of a street's first piece, and a unit vector across it.
    std::pair<geo::Point, std::pair<double, double>> crossOf(std::size_t street) const
    {
        const auto line = m_scene->streets().ring(street, 0);
        const double dx = line[1].x - line[0].x, dy = line[1].y - line[0].y, length = std::hypot(dx, dy);
        return {{static_cast<std::int32_t>(line[0].x + dx / 2), static_cast<std::int32_t>(line[0].y + dy / 2)},
                {-dy / length, dx / length}};
    }
    static geo::Point off(geo::Point at, std::pair<double, double> across, double cm)
    {
        return {at.x + static_cast<std::int32_t>(std::lround(across.first * cm)),
                at.y + static_cast<std::int32_t>(std::lround(across.second * cm))};
    }

private slots:
    void theSideOfTheCursorIsTaken()
    {
        const auto [middle, across] = crossOf(0);
        const auto left = render::snapped(*m_scene, off(middle, across, 620), 400);
        const auto right = render::snapped(*m_scene, off(middle, across, -620), 400);
        QVERIFY(left && right);
        QCOMPARE(left->to, Snap::To::StreetSide);
        QVERIFY(between(left->at, off(middle, across, render::kStreetSide)) < 3);
        QVERIFY(between(right->at, off(middle, across, -render::kStreetSide)) < 3);
    }

    void onTheStreetItselfTheLeftSideIsTaken()
    {
        const auto [middle, across] = crossOf(0);
        const auto snap = render::snapped(*m_scene, middle, render::kStreetSide + 10);
        QVERIFY(snap);
        QVERIFY(between(snap->at, middle) < render::kStreetSide + 3);
    }

    void aBuildingsEdgeIsCaught()
    {
        const auto ring = m_scene->dwellingBuildings().ring(0, 0);
        const geo::Point corner = ring[0], next = ring[1];
        const geo::Point edge{(corner.x + next.x) / 2, (corner.y + next.y) / 2};
        const auto snap = render::snapped(*m_scene, {edge.x + 20, edge.y + 20}, 100);
        QVERIFY(snap);
        QCOMPARE(snap->to, Snap::To::Building);
        QVERIFY(between(snap->at, edge) < 40);
    }

    void nothingIsCaughtFromAfar()
    {
        const auto &bounds = m_scene->bounds();
        QVERIFY(!render::snapped(*m_scene, {bounds.maxX + 50'000, bounds.maxY + 50'000}, 1200));
        const auto [middle, across] = crossOf(0);
        QVERIFY(!render::snapped(*m_scene, middle, 10)); // its sides are 5 m away
    }

    void noSnapIsFartherThanAsked()
    {
        std::mt19937 random(7);
        const auto &bounds = m_scene->bounds();
        std::uniform_int_distribution<std::int32_t> x(bounds.minX, bounds.maxX), y(bounds.minY, bounds.maxY);
        int caught = 0;
        QElapsedTimer timer;
        timer.start();
        constexpr int kRounds = 2000;
        for (int i = 0; i < kRounds; ++i) {
            const geo::Point from{x(random), y(random)};
            const double within = 100 + i;
            if (const auto snap = render::snapped(*m_scene, from, within)) {
                ++caught;
                QVERIFY(between(snap->at, from) <= within + 2);
            }
        }
        QVERIFY(caught > kRounds / 10);
        qInfo("%.4f ms a snap", static_cast<double>(timer.nsecsElapsed()) / 1e6 / kRounds);
    }
};

QTEST_GUILESS_MAIN(SnapTest)
#include "snap_test.moc"
