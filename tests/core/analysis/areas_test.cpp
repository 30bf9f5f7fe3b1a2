// SPDX-License-Identifier: GPL-3.0-or-later
// Provision, totals, presence in circles, deficits with their causes, and oddities, worked out by hand.
#include "core/analysis/explain.h"
#include "core/analysis/outlet_facts.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

using namespace yike;
using analysis::Deficit;
using analysis::DeficitCause;
using analysis::Presence;
using analysis::Provision;
using analysis::Verdict;
using norms::Band;
using test::TownPlan;

namespace {

constexpr std::int64_t kOne = 1000;

const Provision &provision(const analysis::Assessment &assessment, std::string_view norm, plan::AreaId area = {})
{
    for (const Provision &figure : assessment.provision) {
        if (figure.norm == norm && figure.area == area)
            return figure;
    }
    throw std::runtime_error("no such provision");
}

const Deficit *deficit(const analysis::Assessment &assessment, std::string_view norm, plan::AreaId area = {})
{
    for (const Deficit &figure : assessment.deficits) {
        if (figure.norm == norm && figure.area == area)
            return &figure;
    }
    return nullptr;
}

bool hasIssue(const analysis::Assessment &assessment, base::IssueCode code, std::int64_t object)
{
    return std::ranges::any_of(assessment.issues,
                               [&](const base::Issue &issue) { return issue.code == code && issue.object == object; });
}

constexpr std::string_view kStreet = "A..S...B......T..C\n+--+---+------+--+";

/// West with A and S, east with B, T and C.
struct TwoCommunities : TownPlan {
    TwoCommunities() : TownPlan(kStreet, 50)
    {
        district = area(plan::AreaKind::District, 0, 0, 17, 1).id;
        town1 = area(plan::AreaKind::Subdistrict, 0, 0, 17, 1, district).id;
        west = area(plan::AreaKind::Community, 0, 0, 5, 1, town1).id;
        east = area(plan::AreaKind::Community, 6, 0, 17, 1, town1).id;
        circle = area(plan::AreaKind::Circle, 0, 0, 0, 0).id;
        plan.areas.back().members = {east};
        plan.areas.back().outline = {};
    }
    plan::AreaId district, town1, west, east, circle;
};

} // namespace

class AreasTest : public QObject {
    Q_OBJECT

private slots:
    void capacityPerThousandOfAGroup();
    void areaPerHundredHouseholds();
    void onePerCommunity();
    void poolsDivideCapacity();
    void sharedRooms();
    void anEmptyCellCannotBeTold();
    void totalsOfTheLedger();
    void presenceInCircles();
    void presenceInTiersStandsApart();
    void causesOfDeficits();
    void draggedOutletsChangeTheirCommunity();
    void odditiesAreListed();
    void adequacyByHand();
};

void AreasTest::capacityPerThousandOfAGroup()
{
    TwoCommunities town;
    town.home('A', Band::Age70to79, 300);
    town.home('B', Band::Age60to64, 200);
    town.home('C', Band::Age15to59, 900);
    town.outlet('S', "home", 15);
    const auto assessment = town.assess();
    const Provision &all = provision(*assessment, "beds");
    QCOMPARE(all.required, 20 * kOne); // 40 per 1,000 of 500 aged 60+
    QCOMPARE(all.have, 15 * kOne);
    QCOMPARE(all.outlets, 1);
    QCOMPARE(all.verdict, Verdict::Missed);
    QCOMPARE(provision(*assessment, "beds", town.west).required, 12 * kOne);
    QCOMPARE(provision(*assessment, "beds", town.west).verdict, Verdict::Met);
    QCOMPARE(provision(*assessment, "beds", town.east).have, 0);
    QCOMPARE(deficit(*assessment, "beds", town.west), nullptr);
    const Deficit *lack = deficit(*assessment, "beds", town.east);
    QVERIFY(lack != nullptr);
    QCOMPARE(lack->missing, 8 * kOne);
    QCOMPARE(lack->unit, analysis::DeficitUnit::Beds);
    QCOMPARE(lack->people, 200 * kOne);
    QCOMPARE(lack->old, 200 * kOne);
    QCOMPARE(lack->young, 0);
    QCOMPARE(lack->cause, DeficitCause::NoOutlet);
}

void AreasTest::areaPerHundredHouseholds()
{
    TwoCommunities town;
    town.home('A', Band::Age70to79, 1000); // 500 households: 100 m²
    town.home('B', Band::Age15to59, 20);
    town.outlet('S', "day-care", 20).area = 90;
    auto assessment = town.assess();
    QCOMPARE(provision(*assessment, "day-care-area", town.west).required, 100 * kOne);
    QCOMPARE(provision(*assessment, "day-care-area", town.west).have, 90 * kOne);
    QCOMPARE(provision(*assessment, "day-care-area", town.west).verdict, Verdict::Near);
    town.plan.residences.front().households = 0; // unknown
    assessment = town.assess();
    QCOMPARE(provision(*assessment, "day-care-area", town.west).required, -1);
    QCOMPARE(provision(*assessment, "day-care-area", town.west).verdict, Verdict::NoData);
    QCOMPARE(provision(*assessment, "day-care-area", town.east).required, 2 * kOne);
    QCOMPARE(provision(*assessment, "day-care-area").required, -1);
}

void AreasTest::onePerCommunity()
{
    TwoCommunities town;
    town.home('A', Band::Age15to59, 10);
    town.home('B', Band::Age15to59, 10);
    town.outlet('S', "clinic");
    town.outlet('A', "clinic");
    const auto assessment = town.assess();
    const Provision &all = provision(*assessment, "clinic-each");
    QCOMPARE(all.required, 2 * kOne);
    QCOMPARE(all.have, 1 * kOne); // two in the west make up for none in the east
    QCOMPARE(all.outlets, 2);
    QCOMPARE(all.verdict, Verdict::Missed);
    QCOMPARE(provision(*assessment, "clinic-each", town.west).have, 2 * kOne);
    QCOMPARE(provision(*assessment, "clinic-each", town.circle).required, 1 * kOne);
    QCOMPARE(provision(*assessment, "clinic-circle", town.circle).have, 0);
    QCOMPARE(provision(*assessment, "clinic-circle").required, 1 * kOne);
    QCOMPARE(provision(*assessment, "clinic-subdistrict", town.town1).verdict, Verdict::Met);
    QVERIFY(deficit(*assessment, "clinic-circle", town.circle) != nullptr);
    QCOMPARE(deficit(*assessment, "clinic-each", town.east)->unit, analysis::DeficitUnit::Outlets);
}

void AreasTest::poolsDivideCapacity()
{
    TwoCommunities town;
    town.home('A', Band::Age70to79, 10);
    plan::Outlet &outlet = town.outlet('S', "home", 30);
    outlet.services.front().pool = 1;
    outlet.services.push_back({"day-care", 30 * kOne, 0, -1, 1});
    outlet.services.push_back({"nursery", 12 * kOne, 0, -1, 0});
    const auto assessment = town.assess();
    QCOMPARE(provision(*assessment, "beds").have, 15 * kOne);
    QCOMPARE(provision(*assessment, "nursery-places").have, 12 * kOne);
    // Shares as given, not equal ones; more than the whole is an issue.
    plan::Outlet &given = town.plan.outlets.front();
    given.services[0].share = 800;
    QCOMPARE(provision(*town.assess(), "beds").have, 24 * kOne);
    QVERIFY(!hasIssue(*town.assess(), base::IssueCode::PoolOverfull, given.id.value));
    given.services[1].share = 800;
    QCOMPARE(provision(*town.assess(), "beds").have, 15 * kOne);
    QVERIFY(hasIssue(*town.assess(), base::IssueCode::PoolOverfull, given.id.value));
    // By the hour: each has the whole pool while the other does not use it.
    given.services[0].share = given.services[1].share = 0;
    given.services[0].fromMinute = 11 * 60;
    given.services[0].toMinute = 13 * 60;
    given.services[1].fromMinute = 15 * 60;
    given.services[1].toMinute = 17 * 60;
    QCOMPARE(provision(*town.assess(), "beds").have, 30 * kOne);
}

void AreasTest::sharedRooms()
{
    TwoCommunities town;
    town.home('A', Band::Age70to79, 10);
    plan::Outlet &outlet = town.outlet('S', "day-care", 30);
    outlet.area = 1000;
    outlet.services.push_back({"canteen", 0, 400, -1, 0});
    outlet.services.push_back({"clinic", 0, 0, -1, 0});
    // 600 m² are nobody's own: half for the day care.
    QCOMPARE(provision(*town.assess(), "day-care-area").have, 300 * kOne);
    outlet.services.front().area = 450;
    QCOMPARE(provision(*town.assess(), "day-care-area").have, 450 * kOne);
    // The canteen's 400 m² are the day care's too: each service has the room, the building's sum has it once.
    plan::Outlet &shared = town.plan.outlets.front();
    shared.area = 0;
    shared.services[0].area = 0;
    shared.services[0].room = shared.services[1].room = 1;
    const auto assessment = town.assess();
    QCOMPARE(provision(*assessment, "day-care-area").have, 400 * kOne);
    QCOMPARE(assessment->totalsOf({})->floorArea, 400);
    QCOMPARE(assessment->totalsOf({})->sharedArea, 400);
    shared.status = plan::OutletStatus::Closed;
    QCOMPARE(town.assess()->totalsOf({})->floorArea, 0);
}

void AreasTest::anEmptyCellCannotBeTold()
{
    TwoCommunities town;
    town.home('A', Band::Age70to79, 10);
    const auto assessment = town.assess();
    QCOMPARE(provision(*assessment, "canteen-unread").required, -1);
    QCOMPARE(provision(*assessment, "canteen-unread").verdict, Verdict::NoData);
    QCOMPARE(deficit(*assessment, "canteen-unread", town.west), nullptr);
}

void AreasTest::totalsOfTheLedger()
{
    TwoCommunities town;
    town.home('A', Band::Age70to79, 10);
    town.home('B', Band::Age0to2, 6);
    town.outlet('S', "shop").chain = "brand";
    town.outlet('S', "clinic").chain = "no shop, no chain";
    town.outlet('T', "shop").status = plan::OutletStatus::Closed;
    town.outlet('T', "shop").status = plan::OutletStatus::Planned;
    town.outlet('T', "shop").status = plan::OutletStatus::Unchecked;
    town.outlet('T', "shop").checked = "2025-06-29"; // base date 2026-06-30
    town.outlet('T', "shop").checked = "2025-07-01";
    plan::Outlet &lost = town.outlet('T', "shop");
    lost.match = plan::MatchLevel::NotPlaced;
    lost.community = town.west;
    const auto assessment = town.assess();
    const analysis::AreaTotals &all = *assessment->totalsOf({});
    QCOMPARE(all.outlets, 8);
    QCOMPARE(all.open, 4);
    QCOMPARE(all.closed, 1);
    QCOMPARE(all.planned, 1);
    QCOMPARE(all.unchecked, 2);
    QCOMPARE(all.open + all.closed + all.planned + all.unchecked, all.outlets);
    QCOMPARE(all.commercial, 7);
    QCOMPARE(all.chains, 1);
    QCOMPARE(all.placed, 7);
    QCOMPARE(all.residences, 2);
    QCOMPARE(all.households, 8 * kOne);
    QCOMPARE(assessment->totalsOf(town.west)->outlets, 3);
    QCOMPARE(assessment->totalsOf(town.west)->placed, 2);
    QCOMPARE(assessment->totalsOf(town.east)->people, (norms::BandPeople{6 * kOne}));
    plan::Outlet outlet;
    outlet.checked = "2025-06";
    QVERIFY(!analysis::checkedTooLongAgo(outlet, town.plan));
    outlet.checked = "2025-05";
    QVERIFY(analysis::checkedTooLongAgo(outlet, town.plan));
    outlet.checked = "";
    QVERIFY(!analysis::checkedTooLongAgo(outlet, town.plan));
}

void AreasTest::presenceInCircles()
{
    TwoCommunities town;
    town.home('B', Band::Age15to59, 10);
    town.home('C', Band::Age15to59, 9);
    const auto presence = [&](std::string_view service) {
        const auto assessment = town.assess();
        for (const analysis::CirclePresence &one : assessment->presence) {
            if (one.service == service)
                return one.presence;
        }
        throw std::runtime_error("not told");
    };
    QCOMPARE(presence("shop"), Presence::None);
    town.outlet('S', "shop"); // in the west; B is 300 m away, C 800 m
    QCOMPARE(presence("shop"), Presence::Reachable);
    town.plan.residences.back().people[4] = 11 * kOne; // now fewer than half of the circle
    QCOMPARE(presence("shop"), Presence::None);
    town.outlet('T', "shop");
    QCOMPARE(presence("shop"), Presence::Inside);
    QCOMPARE(presence("market"), Presence::None);
}

// The tiers hold each other on the map, but none speaks for another: what lies in the 15 minutes may be missing in the 5.
void AreasTest::presenceInTiersStandsApart()
{
    TwoCommunities town;
    town.home('A', Band::Age15to59, 10);
    town.home('B', Band::Age15to59, 10);
    const plan::AreaId wide = town.area(plan::AreaKind::Tier15, 0, 0, 17, 1).id;
    const plan::AreaId near = town.area(plan::AreaKind::Tier5, 6, 0, 9, 1).id;
    town.area(plan::AreaKind::SchoolDistrict, 0, 0, 17, 1);
    town.outlet('S', "shop");
    const auto assessment = town.assess();
    const auto presence = [&](plan::AreaId area) {
        for (const analysis::CirclePresence &one : assessment->presence) {
            if (one.service == "shop" && one.circle == area)
                return one.presence;
        }
        throw std::runtime_error("not told");
    };
    QCOMPARE(presence(wide), Presence::Inside);
    QCOMPARE(presence(near), Presence::Reachable);
    QCOMPARE(presence(town.circle), Presence::Reachable);
    // Two basic kinds for a circle and two tiers, none for the school district.
    QCOMPARE(assessment->presence.size(), 6U);
}

void AreasTest::causesOfDeficits()
{
    const auto cause = [](const TownPlan &town, std::string_view norm) {
        const Deficit *found = deficit(*town.assess(), norm);
        if (found == nullptr)
            throw std::runtime_error("no deficit");
        return found->cause;
    };
    TownPlan none(kStreet, 50);
    none.home('A', Band::Age70to79, 10);
    QCOMPARE(cause(none, "shop-500"), DeficitCause::NoOutlet);
    TownPlan closed = none;
    closed.outlet('S', "shop").status = plan::OutletStatus::Closed;
    QCOMPARE(cause(closed, "shop-500"), DeficitCause::Closed);
    TownPlan unit = none;
    unit.outlet('S', "shop").openTo = plan::OpenTo::UnitOnly;
    QCOMPARE(cause(unit, "shop-500"), DeficitCause::NotOpen);
    TownPlan far = none;
    far.outlet('C', "shop");
    QCOMPARE(cause(far, "shop-500"), DeficitCause::TooFar);
    TownPlan tiny = none;
    tiny.outlet('S', "day-care").area = 180;
    QCOMPARE(cause(tiny, "day-care-300"), DeficitCause::BelowSize);
    TownPlan river(R"(
A...............
+-------------+.
..............|.
~~~~~~~~~~~~~~b~
..............|.
+-------------+.
S...............
)",
                   50);
    river.home('A', Band::Age15to59, 10);
    river.outlet('S', "shop");
    QCOMPARE(cause(river, "shop-500"), DeficitCause::Barrier);
    QCOMPARE(deficit(*river.assess(), "shop-500")->missing, 10 * kOne);
}

void AreasTest::draggedOutletsChangeTheirCommunity()
{
    TwoCommunities town;
    town.home('A', Band::Age15to59, 10);
    plan::Outlet &clinic = town.outlet('S', "clinic");
    clinic.community = town.west;
    QCOMPARE(provision(*town.assess(), "clinic-each", town.west).have, 1 * kOne);
    clinic.place = town.town.place('T');
    QCOMPARE(provision(*town.assess(), "clinic-each", town.west).have, 0);
    QCOMPARE(provision(*town.assess(), "clinic-each", town.east).have, 1 * kOne);
}

void AreasTest::odditiesAreListed()
{
    using base::IssueCode;
    TwoCommunities town;
    town.home('A', Band::Age70to79, 10);
    const auto unplaced = town.outlet('S', "nursery").id.value; // no capacity
    town.plan.outlets.back().checked = "2020-01-01";
    town.outlet('T', "shop").services.clear();
    const auto bare = town.plan.outlets.back().id.value;
    const auto unknown = town.outlet('T', "unheard-of").id.value;
    const auto assessment = town.assess();
    QVERIFY(hasIssue(*assessment, IssueCode::CapacityMissing, unplaced));
    QVERIFY(hasIssue(*assessment, IssueCode::OutletUnchecked, unplaced));
    QVERIFY(hasIssue(*assessment, IssueCode::OutletWithoutService, bare));
    QVERIFY(hasIssue(*assessment, IssueCode::CategoryUnknown, unknown));
    std::vector<std::string> unverified, nobody;
    for (const base::Issue &issue : assessment->issues) {
        if (issue.code == IssueCode::NormUnverified)
            unverified.push_back(issue.args.front());
        if (issue.code == IssueCode::DemandMissing)
            nobody.push_back(issue.args.front());
    }
    QCOMPARE(unverified, (std::vector<std::string>{"nursery-300", "canteen-unread"}));
    QCOMPARE(nobody, (std::vector<std::string>{"nursery", "school"}));
}

void AreasTest::adequacyByHand()
{
    TownPlan town(kStreet, 20);
    town.home('A', Band::Age0to2, 10); // 20 + 60 + 20 = 100 m: first third of 300 m
    town.home('B', Band::Age0to2, 5); // 120 m: second third
    town.home('C', Band::Age15to59, 50);
    town.outlet('S', "nursery", 12);
    const auto assessment = town.assess();
    const analysis::Adequacy *nursery = nullptr;
    for (const auto &one : assessment->adequacy) {
        if (one->service == "nursery")
            nursery = one.get();
    }
    QVERIFY(nursery != nullptr);
    QCOMPARE(nursery->catchment, 300.0);
    const auto cost = assessment->times(4, norms::WalkerKind::Metres)->cost;
    const double weight = cost[0] <= 100'000 ? 1.0 : 0.68; // drawn to a centimetre
    const double demand = 10 * weight + 5 * 0.68;
    QVERIFY(std::abs(nursery->outletDemand.front() - demand) < 1e-9);
    QVERIFY(std::abs(nursery->ratio[0] - 12 / demand * weight) < 1e-12);
    QVERIFY(std::abs(nursery->ratio[1] - 12 / demand * 0.68) < 1e-12);
    const auto why = analysis::explainAdequacy(*assessment, "nursery", town.plan.residences[1].id);
    QVERIFY(why.has_value() && why->outlets.size() == 1);
    QCOMPARE(why->outlets.front().share, nursery->ratio[1]);
    QCOMPARE(why->outlets.front().capacity, 12 * kOne);
    QCOMPARE(why->outlets.front().weight, 680);
    QVERIFY(!analysis::explainAdequacy(*assessment, "shop", town.plan.residences[1].id));
    const analysis::AreaAdequacy *all = nullptr;
    for (const auto &one : assessment->areaAdequacy) {
        if (one.service == "nursery" && !one.area)
            all = &one;
    }
    QVERIFY(all != nullptr);
    QCOMPARE(all->people, 15 * kOne);
    QCOMPARE(all->without, 0);
    // All 12 places are shared out among 15 children.
    QVERIFY(std::abs(all->mean - 12.0 / 15.0 * 1000) < 1e-9);
}

QTEST_GUILESS_MAIN(AreasTest)
#include "areas_test.moc"
