// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils are counted by the school of their district, not by the nearest; worked out by hand.
#include "core/analysis/explain.h"
#include "core/analysis/home_schools.h"
#include "core/analysis/live.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

using namespace yike;
using analysis::Assignment;
using analysis::Coverage;
using analysis::DeficitCause;
using norms::Band;
using test::TownPlan;

namespace {

constexpr std::int64_t kPerson = base::kOnePerson;
constexpr norms::BandSet kPupils = norms::bit(Band::Age6to11);

/// 100 m a cell: A lives 200 m from the school N and 900 m from the school F.
struct TwoSchools : TownPlan {
    TwoSchools() : TownPlan("A.N......F.B\n+-+------+-+", 100)
    {
        home('A', Band::Age6to11, 10);
        home('B', Band::Age6to11, 7);
        near = outlet('N', "school").id;
        far = outlet('F', "school").id;
    }
    plan::AreaId district(int left, int right, std::vector<plan::OutletId> schools)
    {
        plan::Area &made = area(plan::AreaKind::SchoolDistrict, left, 0, right, 1);
        made.schools = std::move(schools);
        return made.id;
    }
    plan::OutletId near, far;
};

const Coverage &told(const analysis::Assessment &assessment, plan::AreaId area = {})
{
    const Coverage *found = assessment.find("school-500", kPupils, area);
    if (found == nullptr)
        throw std::runtime_error("no such figure");
    return *found;
}

} // namespace

class SchoolDistrictsTest : public QObject {
    Q_OBJECT

private slots:
    void withoutDistrictsItIsDistanceOnly();
    void theOwnSchoolNotTheNearest();
    void pupilsInNoDistrict();
    void oneOfSeveralSchools();
    void aDistrictOfCommunities();
    void closedAndDeletedSchools();
    void whyAndDeficits();
    void ownSchoolsFollowTheNetwork();
    void aHomeKnowsItsOwnSchools();
};

void SchoolDistrictsTest::withoutDistrictsItIsDistanceOnly()
{
    TwoSchools town;
    const auto assessment = town.assess();
    QCOMPARE(told(*assessment).assignment, Assignment::DistanceOnly);
    QCOMPARE(told(*assessment).metres, 17 * kPerson);
    QCOMPARE(told(*assessment).unassigned, 0);
    QCOMPARE(assessment->find("shop-500", norms::kEverybody, {})->assignment, Assignment::Nearest);
    // A district that names no school at all tells nothing of where pupils go.
    town.district(0, 11, {});
    QCOMPARE(told(*town.assess()).assignment, Assignment::DistanceOnly);
}

void SchoolDistrictsTest::theOwnSchoolNotTheNearest()
{
    TwoSchools town;
    const plan::AreaId all = town.district(0, 11, {town.far});
    const auto assessment = town.assess();
    for (const plan::AreaId area : {plan::AreaId{}, all}) {
        const Coverage &figure = told(*assessment, area);
        QCOMPARE(figure.assignment, Assignment::BySchoolDistrict);
        QCOMPARE(figure.people, 17 * kPerson);
        QCOMPARE(figure.metres, 7 * kPerson); // A has N next door, but goes to F
        QCOMPARE(figure.straight, 7 * kPerson);
        QCOMPARE(figure.minutes, 7 * kPerson);
        QCOMPARE(figure.unassigned, 0);
    }
    QVERIFY(std::ranges::none_of(assessment->adequacy, [](const auto &one) { return one->service == "school"; }));
}

void SchoolDistrictsTest::pupilsInNoDistrict()
{
    TwoSchools town;
    town.district(0, 4, {town.near});
    const auto assessment = town.assess();
    const Coverage &figure = told(*assessment);
    QCOMPARE(figure.metres, 10 * kPerson);
    QCOMPARE(figure.unassigned, 7 * kPerson); // B lives in none, with a school 200 m away
}

void SchoolDistrictsTest::oneOfSeveralSchools()
{
    TwoSchools town;
    town.district(0, 11, {town.near, town.far}); // 多校划片
    QCOMPARE(told(*town.assess()).metres, 17 * kPerson);
    TwoSchools lapped; // two districts over one home: either school is its own
    lapped.district(0, 11, {lapped.far});
    lapped.district(0, 4, {lapped.near});
    QCOMPARE(told(*lapped.assess()).metres, 17 * kPerson);
}

void SchoolDistrictsTest::aDistrictOfCommunities()
{
    TwoSchools town;
    const plan::AreaId west = town.area(plan::AreaKind::Community, 0, 0, 5, 1).id;
    const plan::AreaId east = town.area(plan::AreaKind::Community, 6, 0, 11, 1).id;
    for (const auto &[member, school] : {std::pair{west, town.far}, std::pair{east, town.near}}) {
        town.district(0, 0, {school});
        town.plan.areas.back().outline.clear();
        town.plan.areas.back().members = {member};
    }
    const auto assessment = town.assess();
    QCOMPARE(told(*assessment).metres, 0);
    QCOMPARE(told(*assessment, west).people, 10 * kPerson);
}

void SchoolDistrictsTest::closedAndDeletedSchools()
{
    TwoSchools town;
    town.district(0, 11, {town.near, plan::OutletId{77}});
    QCOMPARE(told(*town.assess()).metres, 10 * kPerson);
    town.plan.outlets[0].status = plan::OutletStatus::Closed;
    const auto closed = town.assess();
    QCOMPARE(told(*closed).assignment, Assignment::BySchoolDistrict); // it still says where pupils belong
    QCOMPARE(told(*closed).metres, 0);
    const auto deficit = std::ranges::find(closed->deficits, "school-500", &analysis::Deficit::norm);
    QVERIFY(deficit != closed->deficits.end());
    QCOMPARE(deficit->cause, DeficitCause::Closed);
    town.plan.outlets.erase(town.plan.outlets.begin());
    QCOMPARE(told(*town.assess()).assignment, Assignment::DistanceOnly);
}

void SchoolDistrictsTest::whyAndDeficits()
{
    TwoSchools town;
    town.district(0, 11, {town.far});
    const auto assessment = town.assess();
    const auto why = analysis::explain(*assessment, "school-500", kPupils, {});
    QVERIFY(why);
    QCOMPARE(why->figure.metres, 7 * kPerson);
    QCOMPARE(why->bands.size(), 1U);
    QCOMPARE(why->bands[0].metres, 7 * kPerson);
    QCOMPARE(why->outlets.size(), 1U);
    QCOMPARE(why->outlets[0].id, town.far);
    QCOMPARE(why->outlets[0].people, 7 * kPerson);
    const auto deficit = std::ranges::find(assessment->deficits, "school-500", &analysis::Deficit::norm);
    QVERIFY(deficit != assessment->deficits.end());
    QCOMPARE(deficit->missing, 10 * kPerson);
    QCOMPARE(deficit->cause, DeficitCause::TooFar);
}

// The street to the own school is closed while that to the nearest stays: nothing nearest changes, but this figure does.
void SchoolDistrictsTest::ownSchoolsFollowTheNetwork()
{
    TownPlan town(R"(
F.A.N
+-+-+
.....
)",
                  100);
    town.home('A', Band::Age6to11, 10);
    town.outlet('N', "school");
    const plan::OutletId own = town.outlet('F', "school").id;
    town.area(plan::AreaKind::SchoolDistrict, 0, 0, 4, 2).schools = {own};
    auto live = analysis::LiveAssessment::start(town.situation());
    QVERIFY(live.has_value());
    QCOMPARE(told(*live->snapshot()).metres, 10 * kPerson);
    auto closed = std::make_shared<plan::Plan>(town.plan);
    auto streets = std::make_shared<plan::StreetLayer>(*town.plan.streets);
    const plan::StreetId west = town.town.streetAt(1, 1);
    std::erase_if(streets->streets, [&](const plan::Street &street) { return street.id == west; });
    closed->streets = streets;
    QVERIFY(live->follow(closed).has_value());
    const auto again = analysis::assess(*analysis::Situation::make(*closed, {}, test::smallRulebook()));
    QVERIFY(again.has_value());
    QCOMPARE(QString::fromStdString(test::difference(*live->snapshot(), **again)), QString());
    QCOMPARE(told(*live->snapshot()).metres, 0);
}

void SchoolDistrictsTest::aHomeKnowsItsOwnSchools()
{
    const auto schoolsOf = [](const analysis::Assessment &assessment, std::size_t home) {
        return analysis::schoolsOfHome(*assessment.situation, *assessment.ledger, home, norms::WalkerKind::Metres);
    };
    TwoSchools town;
    QVERIFY(schoolsOf(*town.assess(), 0).empty()); // no districts: nothing to say
    town.district(0, 5, {town.far});
    const auto far = schoolsOf(*town.assess(), 0);
    QCOMPARE(far.size(), 1U);
    QCOMPARE(far[0].schools.size(), 1U);
    QCOMPARE(town.plan.outlets[far[0].schools[0].outlet].id, town.far);
    QCOMPARE(far[0].schools[0].cost, 1100 * base::kMillimetresPerMetre); // with 100 m to the street at either end
    QVERIFY(schoolsOf(*town.assess(), 1)[0].schools.empty()); // B lies in no district
    // Two districts over one home: both schools, the nearer first, and a closed one is still its own.
    town.district(0, 3, {town.near});
    for (plan::Outlet &outlet : town.plan.outlets)
        outlet.status = plan::OutletStatus::Closed;
    const auto both = schoolsOf(*town.assess(), 0);
    QCOMPARE(both[0].schools.size(), 2U);
    QCOMPARE(both[0].schools[0].cost, 400 * base::kMillimetresPerMetre);
    QCOMPARE(both[0].schools[1].cost, 1100 * base::kMillimetresPerMetre);
}

QTEST_GUILESS_MAIN(SchoolDistrictsTest)
#include "school_districts_test.moc"
