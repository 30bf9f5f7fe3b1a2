// SPDX-License-Identifier: GPL-3.0-or-later
// Premises and image underlays are added, changed and deleted, and each edit is taken back.
#include "core/plan/site_edits.h"

#include <QTest>

using namespace yike;
using plan::Edit;
using plan::MatchLevel;
using plan::Plan;

namespace {

Plan withCommunity()
{
    Plan plan;
    plan::Area area;
    area.id = plan::AreaId{plan.nextId++};
    area.kind = plan::AreaKind::Community;
    area.outline = {{{{121, 31}, {121.01, 31}, {121.01, 31.01}, {121, 31.01}}}};
    plan.areas.push_back(area);
    return plan;
}

/// Done, taken back and done again.
Plan done(const Plan &before, const Edit &edit)
{
    const auto after = plan::applied(before, edit);
    if (!after)
        qFatal("the edit does not fit");
    auto back = plan::applied(*after, plan::inverse(edit));
    if (!back || back->premises != before.premises || back->underlays != before.underlays)
        qFatal("the edit is not taken back");
    return *after;
}

} // namespace

class SiteEditsTest : public QObject {
    Q_OBJECT

private slots:
    void premisesAreAddedPlacedChangedAndDeleted()
    {
        const Plan empty = withCommunity();
        plan::Premises premises;
        premises.name = "老校舍";
        premises.match = MatchLevel::NotPlaced;
        Plan plan = done(empty, plan::addPremises(empty, premises));
        const plan::PremisesId id = plan.premises.at(0).id;
        QCOMPARE(plan.nextId, empty.nextId + 1);
        QVERIFY(!plan.premise(id)->community);
        plan = done(plan, plan::placePremises(plan, id, {121.00500001234, 31.005}));
        QCOMPARE(plan.premise(id)->match, MatchLevel::ByHand);
        QCOMPARE(plan.premise(id)->place, geo::rounded({121.00500001234, 31.005}));
        QCOMPARE(plan.premise(id)->community, empty.areas[0].id);
        plan::Premises changed = *plan.premise(id);
        changed.area = 640;
        const Edit edit = plan::changePremises(plan, changed);
        QCOMPARE(edit.code, std::string("edit-premises"));
        plan = done(plan, edit);
        QVERIFY(plan::changePremises(plan, changed).changes.empty());
        plan = done(plan, plan::deletePremises(plan, id));
        QVERIFY(plan.premises.empty());
        QVERIFY(plan::deletePremises(plan, id).changes.empty());
        QVERIFY(plan::placePremises(plan, id, {121, 31}).changes.empty());
    }

    void underlaysAreAddedChangedAndDeleted()
    {
        const Plan empty = withCommunity();
        plan::Underlay underlay;
        underlay.name = "规划图.jpg";
        underlay.sha256 = "ab";
        underlay.points = {{0, 0, {121, 31}}, {100, 100, {121.01, 30.99}}};
        Plan plan = done(empty, plan::addUnderlay(empty, underlay));
        plan::Underlay changed = plan.underlays.at(0);
        changed.opacity = 300;
        plan = done(plan, plan::changeUnderlay(plan, changed));
        QCOMPARE(plan.underlay(changed.id)->opacity, 300);
        plan = done(plan, plan::deleteUnderlay(plan, changed.id));
        QVERIFY(plan.underlays.empty());
    }
};

QTEST_GUILESS_MAIN(SiteEditsTest)
#include "site_edits_test.moc"
