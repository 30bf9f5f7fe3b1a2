// SPDX-License-Identifier: GPL-3.0-or-later
// 四至 of drawn areas, and of the circles of the demonstration district.
#include "core/analysis/bounds_words.h"

#include "core/demo/demo.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

using namespace yike;
using analysis::Bound;
using analysis::BoundKind;
using analysis::FourBounds;
using plan::AreaKind;
using test::TownPlan;

namespace {

/// A block of 10 × 6 cells of 50 m with a road on each side.
struct Block : TownPlan {
    Block() : TownPlan("+---------+\n|.........|\n|.........|\n|.........|\n|.........|\n|.........|\n+---------+", 50)
    {
        auto streets = std::make_shared<plan::StreetLayer>(*plan.streets);
        for (plan::Street &street : streets->streets) {
            const geo::LonLat middle = street.line[street.line.size() / 2];
            if (street.id == town.streetAt(5, 0))
                street.name = "解放路";
            else if (street.id == town.streetAt(5, 6))
                street.name = "人民路";
            else
                street.name = middle.lon < town.at(5, 0).lon ? "铁西路" : "滨江路";
        }
        plan.streets = streets;
        area(AreaKind::Community, 1, 1, 9, 5);
    }
    FourBounds bounds() const
    {
        const auto frame = geo::LocalFrame::around(town.at(0, 0));
        return analysis::boundsInWords(plan, plan.areas.back(), *frame);
    }
    void setMap(plan::BaseMap map) { plan.baseMap = std::make_shared<const plan::BaseMap>(std::move(map)); }
};

std::string word(const Bound &bound)
{
    return bound.name.empty() ? (bound.kind == BoundKind::Railway ? "rail" : "?") : bound.name;
}

std::string words(const FourBounds &bounds)
{
    return word(bounds.east) + " " + word(bounds.south) + " " + word(bounds.west) + " " + word(bounds.north);
}

} // namespace

class BoundsWordsTest : public QObject {
    Q_OBJECT

private slots:
    void roadsOnFourSides();
    void aRiverAndARailway();
    void theLongestShareWins();
    void farOffIsUnknown();
    void aSetOfCommunitiesIsBoundedAsOne();
    void anAreaWithoutShape();
    void aWaterItLiesIn();
    void theDemonstrationDistrict();
};

void BoundsWordsTest::roadsOnFourSides()
{
    const FourBounds bounds = Block().bounds();
    QCOMPARE(words(bounds), std::string("滨江路 人民路 铁西路 解放路"));
    QCOMPARE(bounds.east.kind, BoundKind::Road);
    QVERIFY(bounds.north.share > 700);
}

void BoundsWordsTest::aRiverAndARailway()
{
    Block block;
    plan::BaseMap map;
    const double cell = block.town.at(1, 0).lon - block.town.at(0, 0).lon;
    const auto besides = [&](int column) {
        return geo::Line{{block.town.at(column, 0).lon - cell / 3, block.town.at(column, 0).lat},
                         {block.town.at(column, 6).lon - cell / 3, block.town.at(column, 6).lat}};
    };
    map.lines.push_back({plan::LineKind::River, besides(10), "澄江"});
    map.lines.push_back({plan::LineKind::Rail, besides(1), ""});
    map.lines.push_back({plan::LineKind::Footpath, besides(1), "小径"});
    block.setMap(map);
    const FourBounds bounds = block.bounds();
    QCOMPARE(words(bounds), std::string("澄江 人民路 rail 解放路"));
    QCOMPARE(bounds.east.kind, BoundKind::Water);
}

void BoundsWordsTest::theLongestShareWins()
{
    Block block;
    plan::BaseMap map;
    const geo::LonLat top = block.town.at(10, 0), end = block.town.at(10, 2);
    const double nearer = 0.6 * (block.town.at(1, 0).lon - block.town.at(0, 0).lon);
    map.lines.push_back({plan::LineKind::River, {{top.lon - nearer, top.lat}, {end.lon - nearer, end.lat}}, "短河"});
    block.setMap(map);
    QCOMPARE(word(block.bounds().east), std::string("滨江路")); // the river runs along two cells of five
}

void BoundsWordsTest::farOffIsUnknown()
{
    Block block;
    block.plan.areas.clear();
    block.area(AreaKind::Circle, 4, 3, 6, 3); // two cells from every road
    QCOMPARE(words(block.bounds()), std::string("? ? ? ?"));
    QCOMPARE(block.bounds().west, Bound());
}

void BoundsWordsTest::aSetOfCommunitiesIsBoundedAsOne()
{
    Block block;
    block.plan.areas.clear();
    const plan::AreaId west = block.area(AreaKind::Community, 1, 1, 5, 5).id;
    const plan::AreaId east = block.area(AreaKind::Community, 6, 1, 9, 5).id;
    block.area(AreaKind::Circle, 0, 0, 0, 0).outline.clear();
    block.plan.areas.back().members = {west, east};
    QCOMPARE(words(block.bounds()), std::string("滨江路 人民路 铁西路 解放路"));
}

void BoundsWordsTest::anAreaWithoutShape()
{
    Block block;
    block.area(AreaKind::Circle, 0, 0, 0, 0).outline.clear();
    block.plan.areas.back().members = {plan::AreaId{12345}};
    QCOMPARE(words(block.bounds()), std::string("? ? ? ?"));
}

// The border of a district runs down the middle of a wide river, far from either bank.
void BoundsWordsTest::aWaterItLiesIn()
{
    Block block;
    block.plan.areas.clear();
    block.area(AreaKind::Community, 1, 1, 9, 5);
    plan::BaseMap map;
    const geo::LonLat nw = block.town.at(7, 0), se = block.town.at(14, 6);
    map.grounds.push_back({plan::GroundKind::Water,
                           {{{{nw.lon, nw.lat}, {se.lon, nw.lat}, {se.lon, se.lat}, {nw.lon, se.lat}}}},
                           "大江"});
    block.setMap(map);
    QCOMPARE(word(block.bounds().east), std::string("大江"));
}

void BoundsWordsTest::theDemonstrationDistrict()
{
    const auto plan = demo::makeDistrict({}, norms::starterRulebook());
    QVERIFY(plan.has_value());
    const auto box = plan->bounds();
    const auto frame = geo::LocalFrame::around({(box->west + box->east) / 2, (box->south + box->north) / 2});
    const analysis::BoundsFinder finder(*plan, *frame);
    int known = 0, sides = 0;
    for (const plan::Area &area : plan->areas) {
        const FourBounds bounds = finder.of(*plan, area);
        qInfo("%s: %s", area.name.c_str(), words(bounds).c_str());
        QCOMPARE(finder.of(*plan, area), bounds);
        for (const Bound &bound : {bounds.east, bounds.south, bounds.west, bounds.north}) {
            QVERIFY(bound.share == 0 || bound.share >= 250);
            known += area.kind == AreaKind::Circle && bound.kind != BoundKind::Unknown ? 1 : 0;
            sides += area.kind == AreaKind::Circle ? 1 : 0;
        }
    }
    QVERIFY2(known * 10 >= sides * 6, qPrintable(QStringLiteral("%1 of %2 sides").arg(known).arg(sides)));
}

QTEST_GUILESS_MAIN(BoundsWordsTest)
#include "bounds_words_test.moc"
