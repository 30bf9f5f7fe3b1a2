// SPDX-License-Identifier: GPL-3.0-or-later
// 一老一小 on a drawn street, worked out by hand, and on the demonstration district against the coverage figures.
#include "core/demo/demo.h"
#include "core/report/old_young.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

using namespace yike;
using norms::Band;
using report::Theme;
using report::ThemeFigure;
using report::Untold;
using test::TownPlan;

namespace {

constexpr std::int64_t kPerson = base::kOnePerson;
using Reached = std::array<base::People, 3>;

report::OldYoung told(const plan::Plan &plan, plan::ScenarioId scenario = {})
{
    const auto book = std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook());
    const auto situation = analysis::Situation::make(plan, scenario, book);
    if (!situation)
        throw std::runtime_error("no situation");
    return report::oldYoungOf(*analysis::assess(*situation));
}

const ThemeFigure &figure(const report::OldYoung &told, Theme theme, plan::AreaId area = {})
{
    const ThemeFigure *found = told.find(area, theme);
    if (found == nullptr)
        throw std::runtime_error("no such figure");
    return *found;
}

/// 50 m a cell, every place 50 m beside the street. From H: 15 aged 60–64 live at A (300 m) and C (700 m), 8 aged 80 and over at B (300 m) and D (700 m).
/// 60–64: 1.1 m/s, 4.5 and 10.6 minutes; 80 and over: 0.75 m/s, 6.7 and 15.6 minutes.
struct Street : TownPlan {
    Street() : TownPlan("H...A.......C.N\n+---+-------+-+\n....B.......D..", 50)
    {
        home('A', Band::Age60to64, 10);
        home('C', Band::Age60to64, 5);
        home('B', Band::Age80plus, 6);
        home('D', Band::Age80plus, 2);
        subdistrict = area(plan::AreaKind::Subdistrict, 0, 0, 14, 2).id;
        west = area(plan::AreaKind::Community, 0, 0, 7, 2, subdistrict).id;
        east = area(plan::AreaKind::Community, 8, 0, 14, 2, subdistrict).id;
    }
    plan::AreaId subdistrict, west, east;
};

} // namespace

class OldYoungTest : public QObject {
    Q_OBJECT

private slots:
    void themesAreAsTheyAreNumbered();
    void eachBandAtItsOwnPace();
    void adequacyAndBalanceOfBeds();
    void belowSizeIsSupplyAndNoReach();
    void plannedAndClosedDoNotCount();
    void unknownIsNeverNought();
    void oneOutletOfTwoKindsIsOne();
    void pupilsGoToTheirOwnSchool();
    void agreesWithTheCoverageOfTheDemonstration();
};

void OldYoungTest::themesAreAsTheyAreNumbered()
{
    QCOMPARE(report::themes().size(), report::kThemeCount);
    for (std::size_t i = 0; i < report::kThemeCount; ++i) {
        QCOMPARE(static_cast<std::size_t>(report::themes()[i].theme), i);
        QVERIFY(!report::themes()[i].services.front().empty());
        for (const std::string_view service : report::themes()[i].services)
            QVERIFY(service.empty() || norms::starterRulebook().service(service) != nullptr);
    }
}

void OldYoungTest::eachBandAtItsOwnPace()
{
    Street town;
    town.outlet('H', "canteen-for-the-old", 50);
    const report::OldYoung all = told(town.plan);
    QCOMPARE(all.areas, (std::vector<plan::AreaId>{{}, town.subdistrict, town.west, town.east}));
    const ThemeFigure &district = figure(all, Theme::Canteen);
    QCOMPARE(district.demand, 23 * kPerson);
    QCOMPARE(district.reached, (Reached{10 * kPerson, 16 * kPerson, 21 * kPerson}));
    QCOMPARE(district.reachUntold, Untold::Told);
    QCOMPARE(district.outlets, 1);
    QCOMPARE(district.capacity, 50'000);
    QCOMPARE(district.reachNorm, std::string("meals2023-canteen"));
    QCOMPARE(district.covered, (report::Share{23 * kPerson, 23 * kPerson})); // 15 min stand for 1,000 m
    const ThemeFigure &east = figure(all, Theme::Canteen, town.east);
    QCOMPARE(east.demand, 7 * kPerson);
    QCOMPARE(east.reached, (Reached{0, 0, 5 * kPerson}));
    QCOMPARE(east.outlets, 0);
    QCOMPARE(east.capacity, 0);
    QCOMPARE(east.capacityUntold, Untold::Told); // none here is known to be none
}

void OldYoungTest::adequacyAndBalanceOfBeds()
{
    Street town;
    town.outlet('H', "old-people-home", 1).services.front().used = 1;
    town.plan.outlets.back().community = town.west;
    const report::OldYoung all = told(town.plan);
    const ThemeFigure &district = figure(all, Theme::Beds);
    QCOMPARE(district.supplyNorm, std::string("gb50437-beds"));
    QCOMPARE(district.unit, analysis::DeficitUnit::Beds);
    QCOMPARE(district.balanceUntold, Untold::Told);
    QCOMPARE(district.have, 1000);
    QCOMPARE(district.required, 920); // 40 per 1,000 × 23
    QCOMPARE(district.balance(), 80);
    QCOMPARE(district.supplyVerdict, analysis::Verdict::Met);
    QCOMPARE(district.used, (report::Share{1000, 1000}));
    const ThemeFigure &east = figure(all, Theme::Beds, town.east);
    QCOMPARE(east.balance(), -280);
    QCOMPARE(east.supplyVerdict, analysis::Verdict::Missed);
    QVERIFY(!east.used.known());
    QCOMPARE(district.reachNorm, std::string()); // no norm gives beds a distance
    QCOMPARE(district.coveredUntold, Untold::NoNorm);
    // E2SFCA conserves: one bed shared by all 23, each weight taken into account.
    QCOMPARE(district.adequacyUntold, Untold::Told);
    QVERIFY(std::abs(district.adequacy * 23 / 1000 - 1.0) < 1e-9);
}

void OldYoungTest::belowSizeIsSupplyAndNoReach()
{
    Street town;
    town.outlet('H', "day-care-for-the-old", 12).services.front().area = 180; // the norm asks for 350
    const ThemeFigure small = figure(told(town.plan), Theme::DayCare);
    QCOMPARE(small.outlets, 1);
    QCOMPARE(small.capacity, 12'000);
    QCOMPARE(small.reached, (Reached{}));
    QCOMPARE(small.reachUntold, Untold::Told); // known to be nobody
    QCOMPARE(small.covered, (report::Share{0, 23 * kPerson}));
    town.outlet('N', "day-care-for-the-old", 20).services.front().area = 400; // 200 m from C and D
    const ThemeFigure both = figure(told(town.plan), Theme::DayCare);
    QCOMPARE(both.outlets, 2);
    QCOMPARE(both.reached, (Reached{7 * kPerson, 17 * kPerson, 23 * kPerson})); // A 600 m, B 600 m: 9.1 and 13.3 min
}

void OldYoungTest::plannedAndClosedDoNotCount()
{
    Street town;
    town.outlet('H', "canteen-for-the-old", 50).status = plan::OutletStatus::Closed;
    town.outlet('H', "canteen-for-the-old", 60).status = plan::OutletStatus::Planned;
    const report::OldYoung all = told(town.plan);
    const ThemeFigure &none = figure(all, Theme::Canteen);
    QCOMPARE(none.outlets, 0);
    QCOMPARE(none.capacity, 0);
    QCOMPARE(none.reached, (Reached{}));
    QCOMPARE(none.supplyUntold, Untold::Told); // the ledger knows the kind: there is none in business
}

void OldYoungTest::unknownIsNeverNought()
{
    Street town;
    town.outlet('H', "kindergarten", 0);
    const report::OldYoung all = told(town.plan);
    const ThemeFigure &beds = figure(all, Theme::Beds);
    QCOMPARE(beds.supplyUntold, Untold::NotInLedger);
    QCOMPARE(beds.reachUntold, Untold::NotInLedger);
    QCOMPARE(beds.adequacyUntold, Untold::NotInLedger);
    QCOMPARE(beds.balanceUntold, Untold::NotInLedger);
    const ThemeFigure &school = figure(all, Theme::Kindergarten);
    QCOMPARE(school.supplyUntold, Untold::Told);
    QCOMPARE(school.capacityUntold, Untold::CapacityUnknown);
    QCOMPARE(school.reachUntold, Untold::Nobody); // no child lives here
    QCOMPARE(school.adequacyUntold, Untold::CapacityUnknown);
    QCOMPARE(school.balanceUntold, Untold::CapacityUnknown);
    QVERIFY(school.supplyVerdict == analysis::Verdict::NoData);
    TownPlan bare = town;
    bare.plan.streets = std::make_shared<const plan::StreetLayer>();
    bare.outlet('H', "canteen-for-the-old", 20);
    const report::OldYoung streetless = told(bare.plan);
    QCOMPARE(figure(streetless, Theme::Canteen).reachUntold, Untold::NoStreets);
    QCOMPARE(figure(streetless, Theme::Canteen).capacity, 20'000);
}

void OldYoungTest::oneOutletOfTwoKindsIsOne()
{
    Street town;
    plan::Outlet &hall = town.outlet('H', "elder-activity-room");
    hall.services.push_back({.service = "culture-room"});
    town.outlet('N', "culture-room");
    const ThemeFigure activity = figure(told(town.plan), Theme::OldActivity);
    QCOMPARE(activity.outlets, 2);
    QCOMPARE(activity.capacityUntold, Untold::NoCapacity);
    QCOMPARE(activity.adequacyUntold, Untold::NoCapacity);
    // A 4.5 min and B 6.7 min to the hall, C 3.0 and D 4.4 min to the culture room.
    QCOMPARE(activity.reached, (Reached{17 * kPerson, 23 * kPerson, 23 * kPerson}));
    QCOMPARE(activity.reachNorm, std::string("tdt1063-culture-15min"));
}

void OldYoungTest::pupilsGoToTheirOwnSchool()
{
    TownPlan town("A.N.............F\n+-+-------------+", 50); // an adult's 1.2 m/s: N 2.8 min, F 12.5 min
    town.home('A', Band::Age6to11, 10);
    town.outlet('N', "primary-school", 100);
    const plan::OutletId far = town.outlet('F', "primary-school", 100).id;
    const ThemeFigure nearest = figure(told(town.plan), Theme::PrimarySchool);
    QCOMPARE(nearest.assignment, analysis::Assignment::DistanceOnly);
    QCOMPARE(nearest.reached, (Reached{10 * kPerson, 10 * kPerson, 10 * kPerson}));
    QCOMPARE(nearest.adequacyUntold, Untold::ByDistrict);
    town.area(plan::AreaKind::SchoolDistrict, 0, 0, 16, 1).schools = {far};
    const ThemeFigure own = figure(told(town.plan), Theme::PrimarySchool);
    QCOMPARE(own.assignment, analysis::Assignment::BySchoolDistrict);
    QCOMPARE(own.reached, (Reached{0, 0, 10 * kPerson}));
}

void OldYoungTest::agreesWithTheCoverageOfTheDemonstration()
{
    auto plan = demo::makeDistrict({}, norms::starterRulebook());
    QVERIFY(plan.has_value());
    const report::OldYoung all = told(*plan);
    const analysis::Assessment &a = *all.assessment;
    QVERIFY(all.areas.size() > 10);
    QCOMPARE(all.figures.size(), all.areas.size() * report::kThemeCount);
    for (const ThemeFigure &each : all.figures) {
        QVERIFY(each.reached[0] <= each.reached[1] && each.reached[1] <= each.reached[2]);
        QVERIFY(each.reached[2] <= each.demand);
        QVERIFY(each.telling <= each.outlets);
        const analysis::AreaTotals *totals = a.totalsOf(each.area);
        QVERIFY(totals != nullptr);
        QCOMPARE(each.demand, norms::peopleOf(totals->people, report::kindOf(each.theme).group));
    }
    // Where the norm's minutes are among ours and the theme has one kind, the coverage at their own pace is the reach.
    for (const auto &[theme, norm, index] :
         {std::tuple(Theme::DayCare, "gb50437-day-care-radius", 0), std::tuple(Theme::Canteen, "meals2023-canteen", 2),
          std::tuple(Theme::Nursery, "gb50180-nursery-radius", 0),
          std::tuple(Theme::PrimarySchool, "tdt1062-primary-radius", 1)}) {
        for (const plan::AreaId area : all.areas) {
            const ThemeFigure &each = figure(all, theme, area);
            QCOMPARE(each.reachNorm, std::string(norm));
            const analysis::Coverage *coverage = a.find(norm, report::kindOf(theme).group, area);
            QVERIFY(coverage != nullptr);
            QCOMPARE(each.reached[static_cast<std::size_t>(index)], coverage->minutes);
            QCOMPARE(each.covered, (report::Share{coverage->metres, coverage->people}));
        }
    }
    // Made again, it is the same; compose() carries it.
    QVERIFY(report::oldYoungOf(all.assessment).figures == all.figures);
    const report::Content content = report::compose(all.assessment);
    QVERIFY(content.themes->figures == all.figures);
    // The beds and places of table 5 are those told here.
    for (const report::OldYoungRow &row : content.oldYoung) {
        QCOMPARE(figure(all, Theme::Beds, row.area).capacity, row.beds);
        QCOMPARE(figure(all, Theme::Nursery, row.area).capacity, row.nurseryPlaces);
        QCOMPARE(figure(all, Theme::Kindergarten, row.area).capacity, row.schoolPlaces);
        QCOMPARE(figure(all, Theme::DayCare, row.area).capacity, row.dayPlaces);
        QCOMPARE(figure(all, Theme::Canteen, row.area).capacity, row.meals);
    }
}

QTEST_GUILESS_MAIN(OldYoungTest)
#include "old_young_test.moc"
