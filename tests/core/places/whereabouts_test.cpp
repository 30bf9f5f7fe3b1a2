// SPDX-License-Identifier: GPL-3.0-or-later
// A bare place is told by its nearest door, its estate, its street and its community; an address leads back to its place.
#include "core/places/whereabouts.h"
#include "tests/support/map_plan.h"
#include "tests/support/small_district.h"

#include <QTest>

using namespace yike;

namespace {

/// A block of a town with one estate and three doors along 解放路0.
struct Town {
    test::TownMaker maker{{}};
    plan::Plan plan = maker.make();

    Town()
    {
        auto map = std::make_shared<plan::BaseMap>(*plan.baseMap);
        for (int number = 1; number <= 5; number += 2)
            map->addresses.push_back(
                {maker.at(10, number * 30.0), "解放路0" + std::string("号") + std::to_string(number)});
        map->addresses.push_back({maker.at(-10, 60), "打铁巷1弄2号"});
        plan.baseMap = map;
        plan.estates.push_back(
            {.id = {900},
             .name = "锦绣小区",
             .outline = {{maker.at(200, 200), maker.at(260, 200), maker.at(260, 260), maker.at(200, 260)}},
             .walled = false,
             .gates = {}});
    }
};

} // namespace

class WhereaboutsTest : public QObject {
    Q_OBJECT

private slots:
    void aDoorWithinFiftyMetres()
    {
        const Town town;
        const places::Whereabouts where(std::make_shared<const plan::Plan>(town.plan));
        const auto at = where.at(town.maker.at(12, 31));
        QCOMPARE(at.door, std::string("解放路0号1"));
        QVERIFY(at.doorAway > 2000 && at.doorAway < 2500);
        QVERIFY(where.at(town.maker.at(10, -15)).door.empty() == false);
        QVERIFY(where.at(town.maker.at(300, 300)).door.empty());
    }

    void estateStreetAndCommunity()
    {
        const Town town;
        const places::Whereabouts where(std::make_shared<const plan::Plan>(town.plan));
        const auto inside = where.at(town.maker.at(225, 232));
        QCOMPARE(inside.estate, std::string("锦绣小区"));
        QCOMPARE(inside.estateId.value, std::int64_t{900});
        QCOMPARE(inside.street, std::string("打铁巷2")); // 10 m away
        QCOMPARE(inside.streetAway, std::int64_t{8000});
        const plan::Area *community = town.plan.area(inside.community);
        QVERIFY(community != nullptr && community->name == "盐仓社区");
        QVERIFY(town.plan.area(inside.subdistrict)->name == "老城街道");
        const auto nowhere = where.at(town.maker.at(-5000, -5000));
        QVERIFY(nowhere.nothing() && !nowhere.subdistrict);
        QVERIFY(where.at({999, 999}).nothing());
    }

    void addressesLeadToTheirPlaces()
    {
        const Town town;
        const places::Whereabouts where(std::make_shared<const plan::Plan>(town.plan));
        const auto door = where.find("打铁巷1弄2号");
        QVERIFY(!door.empty());
        const auto estate = where.find("盐仓社区锦绣小区");
        QVERIFY(!estate.empty() && estate.front().level == plan::MatchLevel::Estate);
        QVERIFY(geo::contains(town.plan.estates[0].outline, estate.front().place));
        QVERIFY(where.find("月球上的路9号").empty());
        QVERIFY(where.find("").empty());
    }

    void anEmptyPlanKnowsNothing()
    {
        const places::Whereabouts where(std::make_shared<const plan::Plan>());
        QVERIFY(where.at({116, 32}).nothing());
        QVERIFY(where.find("解放路1号").empty());
    }
};

QTEST_APPLESS_MAIN(WhereaboutsTest)
#include "whereabouts_test.moc"
