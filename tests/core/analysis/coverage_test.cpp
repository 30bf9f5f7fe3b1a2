// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage of drawn towns, worked out by hand.
#include "core/analysis/explain.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

using namespace yike;
using analysis::Coverage;
using norms::Band;
using test::TownPlan;

namespace {

constexpr std::int64_t kPerson = base::kOnePerson;

const Coverage &figure(const analysis::Assessment &assessment, std::string_view norm, norms::BandSet bands,
                       plan::AreaId area = {})
{
    const Coverage *found = assessment.find(norm, bands, area);
    if (found == nullptr)
        throw std::runtime_error("no such figure");
    return *found;
}

} // namespace

class CoverageTest : public QObject {
    Q_OBJECT

private slots:
    void threeColumnsAcrossARiver();
    void eachBandWalksAtItsOwnPace();
    void aTinyOutletIsAThirdState();
    void openingToAnEstateServesThatEstateAlone();
    void closedPlannedAndUnplacedDoNotCount();
    void circlesShareCommunitiesWithoutDoubles();
    void peopleNotJoinedAreTold();
    void worksWithoutStreets();
    void explainsItself();
};

// 100 m a cell. B looks at the shop S across the river, 400 m away, but walks 200 + 400 + 200 by the bridge and so on.
void CoverageTest::threeColumnsAcrossARiver()
{
    TownPlan town(R"(
A...S...........
+---+---------+.
..............|.
~~~~~~~~~~~~~~b~
..............|.
+---+---------+.
....B...........
)",
                  100);
    town.home('A', Band::Age15to59, 100);
    town.home('B', Band::Age15to59, 40);
    town.outlet('S', "shop");
    const auto assessment = town.assess();
    const Coverage &all = figure(*assessment, "shop-500", norms::kEverybody);
    QCOMPARE(all.people, 140 * kPerson);
    QCOMPARE(all.straight, 100 * kPerson); // B is 600 m away as the crow flies
    QCOMPARE(all.metres, 0);               // A: 100 + 400 + 100 = 600 m
    QCOMPARE(all.minutes, 100 * kPerson);  // A: 500 s at 1.2 m/s; B: some 2,600 m
    const auto *times = assessment->times(0, norms::WalkerKind::Metres);
    // Drawn places are rounded to 1e-7°: about a centimetre.
    const auto about = [](base::Cost cost, base::Cost expected) {
        return cost + 50 >= expected && cost <= expected + 50;
    };
    QVERIFY(about(times->cost[0], 600'000));
    QVERIFY(about(times->cost[1], 2'600'000));
    QVERIFY(about(assessment->times(0, norms::WalkerKind::Adult)->cost[0], 500'000));
}

void CoverageTest::eachBandWalksAtItsOwnPace()
{
    // 450 m of street, no access: minutes for 15 minutes are 900 s; at 0.75 m/s the oldest need 600 s.
    TownPlan town(R"(
A........................S
+------------------------+
)",
                  30);
    plan::Residence home = town.home('A', Band::Age15to59, 10);
    home.people[static_cast<std::size_t>(Band::Age80plus)] = 3 * kPerson;
    home.people[static_cast<std::size_t>(Band::Age60to64)] = 5 * kPerson;
    town.plan.residences.front() = home;
    town.outlet('S', "clinic");
    // 30 + 750 + 30 = 810 m: beyond 500 m. 10 minutes belong to it: adults 675 s, nobody.
    QCOMPARE(figure(*town.assess(), "clinic-500", norms::kEverybody).minutes, 0);
    TownPlan shorter(R"(
A..................S
+------------------+
)",
                     30);
    shorter.plan.residences.push_back(home);
    shorter.outlet('S', "clinic");
    // 30 + 540 + 30 = 600 m: adults 500 s, 60–69 545 s, 80+ 800 s against 600 s.
    const auto assessment = shorter.assess();
    const Coverage &all = figure(*assessment, "clinic-500", norms::kEverybody);
    QCOMPARE(all.metres, 0);
    QCOMPARE(all.minutes, 15 * kPerson);
    QCOMPARE(figure(*assessment, "clinic-500", norms::kAged80plus).minutes, 0);
    QCOMPARE(figure(*assessment, "clinic-500", norms::kAged60plus).minutes, 5 * kPerson);
}

void CoverageTest::aTinyOutletIsAThirdState()
{
    TownPlan town(R"(
A..S...B....L.........
+--+---+----+--------+
)",
                  30);
    town.home('A', Band::Age70to79, 7);
    town.home('B', Band::Age70to79, 9);
    town.outlet('S', "day-care", 10).area = 180;
    town.outlet('L', "day-care", 30).area = 700;
    const auto assessment = town.assess();
    const Coverage &all = figure(*assessment, "day-care-300", norms::kAged60plus);
    // A: 150 m to the small one, 420 m to the large one; B reaches both.
    QCOMPARE(all.straight, 9 * kPerson);
    QCOMPARE(all.metres, 9 * kPerson);
    QCOMPARE(all.minutes, 9 * kPerson);
    QCOMPARE(all.belowSize, 7 * kPerson);
    town.plan.outlets.front().area = 0; // unknown is not small
    const auto unknown = town.assess();
    QCOMPARE(figure(*unknown, "day-care-300", norms::kAged60plus).metres, 16 * kPerson);
    QCOMPARE(figure(*unknown, "day-care-300", norms::kAged60plus).belowSize, 0);
}

void CoverageTest::openingToAnEstateServesThatEstateAlone()
{
    TownPlan town(R"(
A..S...B
+--+---+
)",
                  50);
    town.home('A', Band::Age15to59, 10).estate = {5};
    town.home('B', Band::Age15to59, 20);
    town.plan.estates.push_back({{5}, "estate", {}, false, {}});
    plan::Outlet &gym = town.outlet('S', "shop");
    gym.openTo = plan::OpenTo::EstateOnly;
    gym.estate = {5};
    const auto assessment = town.assess();
    const Coverage &all = figure(*assessment, "shop-500", norms::kEverybody);
    QCOMPARE(all.straight, 10 * kPerson);
    QCOMPARE(all.metres, 10 * kPerson);
    QCOMPARE(all.minutes, 10 * kPerson);
    QCOMPARE(assessment->deficits.front().cause, analysis::DeficitCause::NotOpen);
    town.plan.outlets.front().openTo = plan::OpenTo::UnitOnly;
    QCOMPARE(figure(*town.assess(), "shop-500", norms::kEverybody).metres, 0);
}

void CoverageTest::closedPlannedAndUnplacedDoNotCount()
{
    TownPlan town("A..S\n+--+", 50);
    town.home('A', Band::Age15to59, 10);
    plan::Outlet &shop = town.outlet('S', "shop");
    plan::Scenario scenario;
    scenario.id = {77};
    town.plan.scenarios.push_back(scenario);
    const auto reached = [&](plan::ScenarioId seen) {
        return figure(*town.assess(seen), "shop-500", norms::kEverybody).metres / kPerson;
    };
    using enum plan::OutletStatus;
    const std::array<std::pair<plan::OutletStatus, bool>, 5> present{
        {{Open, true}, {Closed, false}, {Planned, false}, {UnderConstruction, false}, {Unchecked, false}}};
    for (const auto &[status, counts] : present) {
        shop.status = status;
        QCOMPARE(reached({}), counts ? 10 : 0);
    }
    for (const auto &[status, counts] : {std::pair{Planned, true}, {UnderConstruction, true}, {Closed, false}}) {
        shop.status = status;
        QCOMPARE(reached({77}), counts ? 10 : 0);
    }
    shop.status = Open;
    shop.match = plan::MatchLevel::NotPlaced;
    QCOMPARE(reached({}), 0);
}

void CoverageTest::circlesShareCommunitiesWithoutDoubles()
{
    TownPlan town("A..S...B\n+--+---+", 50);
    town.home('A', Band::Age15to59, 10);
    town.home('B', Band::Age15to59, 20);
    town.outlet('S', "shop");
    const plan::AreaId district = town.area(plan::AreaKind::District, 0, 0, 7, 1).id;
    const plan::AreaId west = town.area(plan::AreaKind::Community, 0, 0, 3, 1, district).id;
    const plan::AreaId east = town.area(plan::AreaKind::Community, 4, 0, 7, 1, district).id;
    const plan::AreaId both = town.area(plan::AreaKind::Circle, 0, 0, 0, 0).id;
    town.plan.areas.back().members = {west, east};
    const plan::AreaId drawn = town.area(plan::AreaKind::Circle, 3, 0, 7, 1).id;
    // Two tiers over the same ground, one of them a set that names a community twice.
    const plan::AreaId fifteen = town.area(plan::AreaKind::Tier15, 0, 0, 7, 1).id;
    const plan::AreaId ten = town.area(plan::AreaKind::Tier10, 0, 0, 0, 0).id;
    town.plan.areas.back().members = {west, west, east};
    const auto assessment = town.assess();
    const auto metres = [&](plan::AreaId area) {
        return figure(*assessment, "shop-500", norms::kEverybody, area).metres / kPerson;
    };
    QCOMPARE(metres({}), 30);
    QCOMPARE(metres(district), 30);
    QCOMPARE(metres(west), 10);
    QCOMPARE(metres(east), 20);
    QCOMPARE(metres(both), 30);
    QCOMPARE(metres(drawn), 20);
    QCOMPARE(metres(fifteen), 30);
    QCOMPARE(metres(ten), 30);
    QCOMPARE(assessment->totalsOf(fifteen)->outlets, 1);
    QCOMPARE(assessment->totalsOf(ten)->outlets, 1);
    QCOMPARE(norms::total(assessment->totalsOf(ten)->people), 30 * kPerson);
    QCOMPARE(assessment->totalsOf(both)->outlets, 1);
    QCOMPARE(assessment->totalsOf(east)->outlets, 0);
    QCOMPARE(assessment->totalsOf(drawn)->outlets, 1);
}

void CoverageTest::peopleNotJoinedAreTold()
{
    TownPlan town("A..S\n+--+", 50);
    town.home('A', Band::Age15to59, 10);
    town.homeAt({114.5, 30.5}, Band::Age15to59, 4).name = "far home";
    town.outlet('S', "shop");
    const auto assessment = town.assess();
    const Coverage &all = figure(*assessment, "shop-500", norms::kEverybody);
    QCOMPARE(all.people, 14 * kPerson);
    QCOMPARE(all.metres, 10 * kPerson);
    QCOMPARE(all.notJoined, 4 * kPerson);
    const auto odd = std::ranges::find(assessment->issues, base::IssueCode::TooFarFromStreet, &base::Issue::code);
    QVERIFY(odd != assessment->issues.end());
    QCOMPARE(odd->args.front(), std::string("far home"));
    QVERIFY(std::stoll(odd->args.at(1)) > 10'000);
}

void CoverageTest::worksWithoutStreets()
{
    TownPlan town("A..S\n+--+", 50);
    town.home('A', Band::Age15to59, 10);
    town.outlet('S', "shop");
    town.plan.streets = std::make_shared<plan::StreetLayer>();
    const auto assessment = town.assess();
    const Coverage &all = figure(*assessment, "shop-500", norms::kEverybody);
    QCOMPARE(all.straight, 10 * kPerson);
    QCOMPARE(all.metres, 0);
    town.plan.residences.clear();
    const auto nothing = analysis::Situation::make(town.plan, {}, test::smallRulebook());
    QVERIFY(!nothing.has_value());
    QCOMPARE(nothing.error().code, base::ErrorCode::NothingToAssess);
}

void CoverageTest::explainsItself()
{
    TownPlan town(R"(
A..S...B..L...........
+--+---+--+----------+
)",
                  30);
    town.home('A', Band::Age70to79, 7);
    town.home('B', Band::Age80plus, 9);
    town.outlet('S', "day-care", 10).area = 180;
    town.outlet('L', "day-care", 30).area = 700;
    const auto assessment = town.assess();
    const auto why = analysis::explain(*assessment, "day-care-300", norms::kAged60plus, {});
    QVERIFY(why.has_value());
    QCOMPARE(why->metres, 300);
    QCOMPARE(why->minutes, 5);
    QCOMPARE(why->counting, 2);
    QCOMPARE(why->belowSize, 1);
    QCOMPARE(why->outlets.size(), 2U);
    QCOMPARE(why->outlets.front().people, 7 * kPerson);
    QVERIFY(why->outlets.front().belowSize);
    base::People people = 0, metres = 0, minutes = 0;
    for (const auto &band : why->bands) {
        people += band.people;
        metres += band.metres;
        minutes += band.minutes;
    }
    QCOMPARE(people, why->figure.people);
    QCOMPARE(metres, why->figure.metres);
    QCOMPARE(minutes, why->figure.minutes);
    QVERIFY(!analysis::explain(*assessment, "no-such-norm", norms::kAged60plus, {}));
    const auto reach = analysis::reachOf(*assessment, town.plan.residences.front().id);
    const auto first = std::ranges::find(reach, std::size_t{2}, &analysis::ResidenceReach::service);
    QVERIFY(first != reach.end());
    QCOMPARE(first->walker, norms::WalkerKind::Metres);
    QVERIFY(first->cost > 149'900 && first->cost < 150'100);
    QCOMPARE(first->outlet, town.plan.outlets.front().id);
    QCOMPARE(why->sizeUnknown, 0);
    QCOMPARE(why->further, 0);
    plan::Outlet &small = town.plan.outlets.front();
    small.area = 0; // is taken as large enough
    small.services.insert(small.services.begin(), {.service = "shop"});
    const auto other = analysis::explain(*town.assess(), "day-care-300", norms::kAged60plus, {});
    QVERIFY(other.has_value());
    QCOMPARE(other->counting, 2);
    QCOMPARE(other->belowSize, 0);
    QCOMPARE(other->sizeUnknown, 1);
    QCOMPARE(other->further, 1);
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "coverage_test.moc"
