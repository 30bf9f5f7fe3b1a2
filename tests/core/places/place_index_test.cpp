// SPDX-License-Identifier: GPL-3.0-or-later
// The index holds each name once, tells the best first, and is quick enough to follow every key.
#include "core/places/place_index.h"

#include "core/demo/demo.h"
#include "tests/support/map_plan.h"
#include "tests/support/small_district.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace yike;
using places::PlaceKind;

namespace {

const plan::Plan &district()
{
    static const plan::Plan plan = demo::makeDistrict({.residents = 20'000}, norms::starterRulebook()).value();
    return plan;
}

std::vector<std::string> names(const places::PlaceIndex &index, const places::PlaceQuery &query)
{
    std::vector<std::string> all;
    for (const places::FoundPlace &found : index.find(query))
        all.push_back(index.places()[found.place].name);
    return all;
}

const places::Place &first(const places::PlaceIndex &index, std::string_view typed)
{
    const auto found = index.find({.text = typed});
    if (found.empty())
        qFatal("nothing is found");
    return index.places()[found.front().place];
}

} // namespace

class PlaceIndexTest : public QObject {
    Q_OBJECT

private slots:
    void everyNameOfATownIsThereOnce()
    {
        const plan::Plan town = test::TownMaker({}).make();
        const auto index = places::PlaceIndex::make(town, norms::starterRulebook());
        const auto count = [&](PlaceKind kind, std::string_view name) {
            return std::ranges::count_if(
                index->places(), [&](const places::Place &place) { return place.kind == kind && place.name == name; });
        };
        QCOMPARE(count(PlaceKind::Street, "解放路0"), 1);
        QCOMPARE(count(PlaceKind::Water, "澄水"), 1);
        QCOMPARE(count(PlaceKind::Green, "滨河公园"), 1);
        QCOMPARE(count(PlaceKind::Community, "盐仓社区"), 1);
        QCOMPARE(count(PlaceKind::Circle, "盐仓便民生活圈"), 1);
        const auto *circle = index->place(PlaceKind::Circle, 0, "盐仓便民生活圈");
        QVERIFY(circle != nullptr && circle->bounds && circle->place); // of its communities
        QVERIFY(index->place(PlaceKind::Street, 0, "人民路3")->place);
    }

    void charactersPinyinAndInitialsFindTheSame()
    {
        const plan::Plan town = test::TownMaker({}).make();
        const auto index = places::PlaceIndex::make(town, norms::starterRulebook());
        for (const char *typed : {"盐仓社区", "盐仓社", "yancangsh", "yan cang she", "ycsq"})
            QCOMPARE(first(*index, typed).name, std::string("盐仓社区"));
        QCOMPARE(first(*index, "binhe").kind, PlaceKind::Green);
        QVERIFY(names(*index, {.text = "没有这个地方"}).empty());
        QVERIFY(names(*index, {.text = "''"}).empty());
    }

    void nearerComesFirstAmongEquals()
    {
        plan::Plan plan = test::smallDistrict();
        const geo::LonLat west = plan.outlets[0].place, east = plan.outlets[2].place;
        for (plan::Outlet &outlet : plan.outlets)
            outlet.name = "同名店";
        const auto index = places::PlaceIndex::make(plan, norms::starterRulebook());
        const auto fromWest = index->find({.text = "同名", .centre = west});
        const auto fromEast = index->find({.text = "同名", .centre = east});
        QCOMPARE(fromWest.size(), std::size_t{4});
        QCOMPARE(index->places()[fromWest.front().place].id, plan.outlets[0].id.value);
        QCOMPARE(index->places()[fromEast.front().place].id, plan.outlets[2].id.value);
        QCOMPARE(fromWest.front().away, std::int64_t{0});
        QVERIFY(fromEast[1].away > 800'000);
        QCOMPARE(fromEast.back().away, std::int64_t{-1}); // in the tray
        QVERIFY(index->find({.text = "同名", .centre = west}) == fromWest);
    }

    void kindsAndBoundsNarrow()
    {
        const auto index = places::PlaceIndex::make(district(), norms::starterRulebook());
        const auto bit = [](PlaceKind kind) { return 1U << static_cast<unsigned>(kind); };
        const auto all = index->find({.text = "", .kinds = bit(PlaceKind::Community), .most = 10'000});
        QCOMPARE(static_cast<std::ptrdiff_t>(all.size()),
                 std::ranges::count(district().areas, plan::AreaKind::Community, &plan::Area::kind));
        const places::Place &one = index->places()[all.front().place];
        const auto inside = index->find({.text = "",
                                         .kinds = bit(PlaceKind::Community) | bit(PlaceKind::Outlet),
                                         .within = one.bounds,
                                         .most = 10'000});
        QVERIFY(!inside.empty() && inside.size() < district().outlets.size());
    }

    /// Searching 养老 lists the outlets for the old, whatever they are called, and the services named so.
    void outletsAreFoundByWhatTheyOffer()
    {
        const norms::Rulebook &book = norms::starterRulebook();
        const auto index = places::PlaceIndex::make(district(), book);
        for (const char *typed : {"养老", "yanglao"}) {
            const auto found = index->find({.text = typed, .most = 100'000});
            std::vector<std::int64_t> told;
            bool service = false;
            for (const places::FoundPlace &one : found) {
                const places::Place &place = index->places()[one.place];
                if (place.kind == PlaceKind::Outlet)
                    told.push_back(place.id);
                service = service || place.kind == PlaceKind::Service;
            }
            QVERIFY(service);
            for (const plan::Outlet &outlet : district().outlets)
                for (const plan::OutletService &offered : outlet.services)
                    if (book.service(offered.service)->group == norms::ServiceGroup::ElderCare)
                        QVERIFY2(std::ranges::find(told, outlet.id.value) != told.end(), outlet.name.c_str());
        }
        // Own names come before.
        const auto found = index->find({.text = "养老", .most = 100'000});
        QVERIFY(std::ranges::is_sorted(found, {}, &places::FoundPlace::byService));
    }

    /// Not gated: printed to be looked at. The goals are 300 ms and 1.5 s to make, 10 ms to ask.
    void howLongItTakes()
    {
        const std::int64_t residents = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 2'000'000 : 200'000;
        const plan::Plan plan = demo::makeDistrict({.residents = residents}, norms::starterRulebook()).value();
        QElapsedTimer timer;
        timer.start();
        const auto index = places::PlaceIndex::make(plan, norms::starterRulebook());
        qInfo("%zu outlets, %zu places: made in %lld ms", plan.outlets.size(), index->places().size(),
              static_cast<long long>(timer.elapsed()));
        for (const char *typed : {"养老", "yanglao", "l", "lzl", "chaoshi", "联华 盐仓", "没有的"}) {
            timer.restart();
            const auto found = index->find({.text = typed, .centre = plan.outlets.front().place});
            qInfo("%s: %zu in %.2f ms", typed, found.size(), static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        QVERIFY(!index->places().empty());
    }
};

QTEST_APPLESS_MAIN(PlaceIndexTest)
#include "place_index_test.moc"
