// SPDX-License-Identifier: GPL-3.0-or-later
// Many outlets are changed, added and deleted as one step; photos come, change, and go with their outlet.
#include "core/plan/outlet_edits.h"

#include <QTest>

using namespace yike;
using plan::Edit;
using plan::Plan;

namespace {

Plan withOutlets(int count)
{
    Plan plan;
    for (int i = 0; i < count; ++i) {
        plan::Outlet outlet;
        outlet.id = plan::OutletId{plan.nextId++};
        outlet.name = "O" + std::to_string(i);
        outlet.place = {121, 31};
        plan.outlets.push_back(outlet);
    }
    return plan;
}

/// Done, taken back and done again.
Plan done(const Plan &before, const Edit &edit)
{
    const auto after = plan::applied(before, edit);
    if (!after)
        qFatal("the edit does not fit");
    const auto back = plan::applied(*after, plan::inverse(edit));
    if (!back || back->outlets != before.outlets || back->photos != before.photos)
        qFatal("the edit is not taken back");
    return *after;
}

} // namespace

class OutletEditsTest : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatDiffersIsChanged()
    {
        const Plan plan = withOutlets(3);
        std::vector<plan::Outlet> after = plan.outlets;
        after[1].status = plan::OutletStatus::Closed;
        plan::Outlet stranger;
        stranger.id = plan::OutletId{99};
        after.push_back(stranger);
        const Edit edit = plan::changeOutlets(plan, {}, "close-outlets", after);
        QCOMPARE(edit.changes.size(), std::size_t{1});
        QCOMPARE(edit.code, std::string("close-outlets"));
        QCOMPARE(done(plan, edit).outlets[1].status, plan::OutletStatus::Closed);
    }

    void newOnesGetTheNextIds()
    {
        const Plan plan = withOutlets(2);
        plan::Outlet changed = plan.outlets[0];
        changed.name = "changed";
        std::vector<plan::Outlet> added(2);
        added[0].name = "first";
        added[1].name = "second";
        const Plan after = done(plan, plan::putOutlets(plan, {}, "paste-outlets", {changed}, added));
        QCOMPARE(after.outlets.size(), std::size_t{4});
        QCOMPARE(after.outlets[0].name, std::string("changed"));
        QCOMPARE(after.outlets[2].id, plan::OutletId{plan.nextId});
        QCOMPARE(after.outlets[3].name, std::string("second"));
        QCOMPARE(after.nextId, plan.nextId + 2);
    }

    void aScenarioKeepsThePresentState()
    {
        Plan plan = withOutlets(2);
        plan::Scenario scenario;
        scenario.id = plan::ScenarioId{plan.nextId++};
        plan.scenarios.push_back(scenario);
        const std::vector<plan::OutletId> all{plan.outlets[0].id, plan.outlets[1].id};
        const Plan after = done(plan, plan::deleteOutlets(plan, scenario.id, all));
        QCOMPARE(after.outlets.size(), std::size_t{2});
        QVERIFY(plan::seenThrough(after, scenario.id).outlets.empty());
    }

    void photosGoWithTheirOutlet()
    {
        const Plan plan = withOutlets(2);
        std::vector<plan::Photo> photos(3);
        for (std::size_t i = 0; i < photos.size(); ++i) {
            photos[i].outlet = plan.outlets[i == 2 ? 1 : 0].id;
            photos[i].sha256 = std::to_string(i);
            photos[i].place = {121.00000001234, 31};
            photos[i].placed = i == 0;
        }
        Plan after = done(plan, plan::addPhotos(plan, photos));
        QCOMPARE(after.photos.size(), std::size_t{3});
        QCOMPARE(after.photos[0].place, geo::rounded({121.00000001234, 31}));
        QCOMPARE(after.photos[1].place, geo::LonLat{}); // no place is kept of one that has none
        plan::Photo named = after.photos[1];
        named.caption = "门面";
        after = done(after, plan::changePhoto(after, named));
        QCOMPARE(after.photo(named.id)->caption, std::string("门面"));
        QVERIFY(plan::changePhoto(after, named).changes.empty());
        const Plan less = done(after, plan::deletePhoto(after, named.id));
        QVERIFY(less.photo(named.id) == nullptr);
        const std::vector<plan::OutletId> first{plan.outlets[0].id};
        const Plan gone = done(after, plan::deleteOutlets(after, {}, first));
        QCOMPARE(gone.photos.size(), std::size_t{1});
        QCOMPARE(gone.photos[0].outlet, plan.outlets[1].id);
    }

    void photosGoWithTheLastScenarioThatHoldsTheirOutlet()
    {
        Plan plan = withOutlets(1);
        const plan::OutletId present = plan.outlets[0].id;
        const auto scenario = [&plan] {
            plan::Scenario made;
            made.id = plan::ScenarioId{plan.nextId++};
            plan.scenarios.push_back(made);
            return made.id;
        };
        const plan::ScenarioId one = scenario();
        const plan::OutletId planned{plan.nextId};
        plan = *plan::applied(plan, plan::addOutlet(plan, one, plan.outlets[0]));
        std::vector<plan::Photo> photos(2);
        photos[0].outlet = present;
        photos[1].outlet = planned;
        plan = *plan::applied(plan, plan::addPhotos(plan, photos));
        // Of the present state's own outlet nothing goes.
        QCOMPARE(done(plan, plan::deleteOutlet(plan, one, present)).photos.size(), std::size_t{2});
        const std::vector<plan::OutletId> both{present, planned};
        const Plan less = done(plan, plan::deleteOutlets(plan, one, both));
        QCOMPARE(less.photos.size(), std::size_t{1});
        QCOMPARE(less.photos[0].outlet, present);
        QCOMPARE(plan::photosGoneWith(plan, one).size(), std::size_t{1});
        // A copy of the scenario holds it too.
        plan::Scenario copy = *plan.scenario(one);
        copy.id = plan::ScenarioId{plan.nextId++};
        plan.scenarios.push_back(copy);
        QVERIFY(plan::photosGoneWith(plan, one).empty());
        const Plan held = done(plan, plan::deleteOutlet(plan, one, planned));
        QCOMPARE(held.photos.size(), std::size_t{2});
        QCOMPARE(done(held, plan::deleteOutlet(held, copy.id, planned)).photos.size(), std::size_t{1});
        QVERIFY(plan::photosGoneWith(plan, plan::ScenarioId{999}).empty());
    }
};

QTEST_GUILESS_MAIN(OutletEditsTest)
#include "outlet_edits_test.moc"
