// SPDX-License-Identifier: GPL-3.0-or-later
// A scene holds what the plan holds: homes, areas, names, and residences without buildings.
#include "tests/support/map_plan.h"
#include "ui/render/overlay.h"
#include "ui/render/paint.h"
#include "ui/render/scene.h"

#include <QTest>

#include <random>

using namespace yike;
using namespace yike::render;

class SceneTest : public QObject {
    Q_OBJECT

private slots:
    void everyResidenceHasItsDwelling()
    {
        test::TownMaker maker({.blocks = 4});
        const auto plan = maker.make();
        const auto scene = MapScene::make(plan, maker.frame());
        QVERIFY(scene && !scene->empty());
        QCOMPARE(scene->dwellings().size(), plan.residences.size());
        QCOMPARE(scene->dwellingBuildings().size(), plan.residences.size());
        QCOMPARE(scene->otherBuildings().size(), plan.baseMap->buildings.size() - plan.residences.size());
        for (std::size_t i = 0; i < plan.residences.size(); ++i) {
            const auto &dwelling = scene->dwellings()[scene->dwellingOf(i)];
            QVERIFY(std::ranges::find(dwelling.residences, i) != dwelling.residences.end());
            QCOMPARE(dwelling.people, norms::total(plan.residences[i].people));
        }
    }

    void anEmptyPlanIsAnEmptyScene()
    {
        const auto scene = MapScene::make(plan::Plan{}, *geo::LocalFrame::around(test::kTownCentre));
        QVERIFY(scene && scene->empty());
    }

    void cancelledIsNull()
    {
        test::TownMaker maker({.blocks = 2});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!MapScene::make(maker.make(), maker.frame(), base::Progress({}, stop.get_token())));
    }

    void brokenGeometryIsLeftOut()
    {
        plan::Plan plan;
        auto base = std::make_shared<plan::BaseMap>();
        const double bad = std::numeric_limits<double>::quiet_NaN();
        base->buildings.push_back({.id = 1, .outline = {{{bad, 1}, {2, bad}, {200, 100}}}, .name = {}});
        base->buildings.push_back({.id = 2, .outline = {}, .name = {}});
        base->lines.push_back({plan::LineKind::MainRoad, {{116, 32}}, "短"});
        base->grounds.push_back({plan::GroundKind::Water, {{{{116, 32}, {116.1, 32}}}}, ""});
        plan.baseMap = base;
        plan::Residence residence;
        residence.id = {3};
        residence.place = test::kTownCentre;
        residence.building = 2;
        plan.residences.push_back(residence);
        const auto scene = MapScene::make(plan, *geo::LocalFrame::around(test::kTownCentre));
        QCOMPARE(scene->otherBuildings().size(), 0U);
        QCOMPARE(scene->lines(plan::LineKind::MainRoad).size(), 0U);
        QCOMPARE(scene->dwellingSpots().size(), 1U); // its building cannot be drawn, the people can
    }

    void aGridOfPointsBecomesSquares()
    {
        const auto frame = *geo::LocalFrame::around(test::kTownCentre);
        const auto origin = frame.toLocal(test::kTownCentre);
        plan::Plan plan;
        for (int i = 0; i < 100; ++i) {
            plan::Residence residence;
            residence.id = {i + 1};
            residence.place = frame.toLonLat({origin.x + (i % 10) * 10'000, origin.y + (i / 10) * 10'000});
            residence.people[4] = 1000 * (i + 1);
            plan.residences.push_back(residence);
        }
        const auto scene = MapScene::make(plan, frame);
        QVERIFY(scene->spotsAreSquares());
        QCOMPARE(scene->dwellingSpots().size(), 100U);
        QVERIFY(scene->spot(99).half > scene->spot(5).half); // more people, larger square
        QVERIFY(scene->spot(99).half <= 5000);               // never over its cell
    }

    void scatteredPointsBecomeCircles()
    {
        constexpr unsigned kSeed = 7;
        qInfo("seed %u", kSeed);
        std::mt19937 random(kSeed);
        std::uniform_real_distribution<double> shift(-0.01, 0.01);
        plan::Plan plan;
        for (int i = 0; i < 100; ++i) {
            plan::Residence residence;
            residence.id = {i + 1};
            residence.place = {test::kTownCentre.lon + shift(random), test::kTownCentre.lat + shift(random)};
            residence.people[4] = 100'000;
            plan.residences.push_back(residence);
        }
        const auto scene = MapScene::make(plan, *geo::LocalFrame::around(test::kTownCentre));
        QVERIFY(!scene->spotsAreSquares());
    }

    void theSmallestAreaIsFound()
    {
        test::TownMaker maker({.blocks = 4});
        const auto plan = maker.make();
        const auto scene = MapScene::make(plan, maker.frame());
        const auto *area = scene->areaAt(maker.local(50, 50));
        QVERIFY(area);
        QCOMPARE(area->name, QStringLiteral("盐仓社区"));
        QVERIFY(!scene->areaAt(maker.local(-500, -500)));
    }

    void aCircleWithoutOutlineIsMeltedFromItsCommunities()
    {
        test::TownMaker maker({.blocks = 4});
        const auto plan = maker.make();
        const auto scene = MapScene::make(plan, maker.frame());
        const auto *circle = scene->area(plan.areas.back().id);
        QVERIFY(circle);
        QCOMPARE(circle->rings.size(), 1U);
        // The side both communities share is gone: nothing of the ring runs up the middle.
        QCOMPARE(circle->rings.front().size(), 6U);
        QVERIFY(circle->box.maxX - circle->box.minX >= 47'900);
    }

    void bordersAreDrawnOnce()
    {
        test::TownMaker maker({.blocks = 4});
        const auto plan = maker.make();
        const auto scene = MapScene::make(plan, maker.frame());
        const auto sides = [&](plan::AreaKind kind) {
            std::size_t count = 0;
            const auto &borders = scene->borders(kind);
            for (std::size_t f = 0; f < borders.size(); ++f)
                count += borders.ring(f, 0).size() - 1;
            return count;
        };
        QCOMPARE(sides(plan::AreaKind::Subdistrict), 4U);
        QCOMPARE(sides(plan::AreaKind::Community), 12U); // 16 sides, 4 of them shared
    }

    void classesFollowTheLimits()
    {
        QCOMPARE(classOf(5 * 60'000, false), TimeClass::Within5);
        QCOMPARE(classOf(5 * 60'000 + 1, false), TimeClass::Within10);
        QCOMPARE(classOf(15 * 60'000 + 1, false), TimeClass::Beyond);
        QCOMPARE(classOf(base::kUnreached, false), TimeClass::None);
        QCOMPARE(classOf(300'000, true), TimeClass::Within5);
        QCOMPARE(classOf(300'001, true), TimeClass::Within10);
        QCOMPARE(classOf(1'000'001, true), TimeClass::Beyond);
    }

    void theNormSaysWhoIsServed()
    {
        analysis::NearestTimes times;
        times.cost = {0, 400'000, base::kUnreached};
        norms::Norm norm;
        norm.unit = norms::LimitUnit::Metres;
        norm.limit = 300;
        QCOMPARE(timeClasses(times, norms::WalkerKind::Metres, &norm).served, TimeClass::Within5);
        QCOMPARE(timeClasses(times, norms::WalkerKind::Age70, &norm).served, TimeClass::Within5); // 300 m are 5 min
        norm.limit = 1000;
        QCOMPARE(timeClasses(times, norms::WalkerKind::Metres, &norm).served, TimeClass::Within15);
        const auto none = timeClasses(times, norms::WalkerKind::Metres);
        QCOMPARE(none.served, TimeClass::Within15);
        QVERIFY((none.byResidence == std::vector{TimeClass::Within5, TimeClass::Within10, TimeClass::None}));
    }

    void theFarthestResidenceColoursTheBuilding()
    {
        TimeClasses classes;
        classes.byResidence = {TimeClass::Within5, TimeClass::Beyond, TimeClass::Neutral};
        QCOMPARE(dwellingClass({{0, 1}, 0}, &classes), TimeClass::Beyond);
        QCOMPARE(dwellingClass({{0, 2}, 0}, &classes), TimeClass::Within5);
        QCOMPARE(dwellingClass({{2}, 0}, &classes), TimeClass::Neutral);
        QCOMPARE(dwellingClass({{0}, 0}, nullptr), TimeClass::Neutral);
    }
};

QTEST_GUILESS_MAIN(SceneTest)
#include "scene_test.moc"
