// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be right in outlets and homes is told, and cured by edits that undo.
#include "core/analysis/area_gaps.h"
#include "core/analysis/data_check.h"
#include "core/analysis/data_cures.h"

#include "core/geo/local_frame.h"
#include "core/geo/polygon.h"

#include <QTest>

using namespace yike;
using analysis::DataCure;
using base::Issue;
using base::IssueCode;

namespace {

/// Some 95 m east for each column, 111 m north for each row.
geo::LonLat at(double column, double row) { return geo::rounded({121 + column / 1000, 31 + row / 1000}); }

geo::Line square(double column, double row, double side)
{
    return {at(column, row), at(column + side, row), at(column + side, row + side), at(column, row + side)};
}

struct Data {
    plan::Plan plan;

    plan::Outlet &outlet(const std::string &name, geo::LonLat place, const std::string &service = "convenience-store")
    {
        plan::Outlet &outlet = plan.outlets.emplace_back();
        outlet.id = plan::OutletId{plan.nextId++};
        outlet.name = name;
        outlet.place = place;
        if (!service.empty())
            outlet.services.emplace_back().service = service;
        return outlet;
    }
    plan::Area &community(geo::Line ring)
    {
        plan::Area &area = plan.areas.emplace_back();
        area.id = plan::AreaId{plan.nextId++};
        area.outline = {{std::move(ring)}};
        return area;
    }
    void building(geo::Line ring, std::int16_t storeys)
    {
        auto map = std::make_shared<plan::BaseMap>(*plan.baseMap);
        plan::Building &building = map->buildings.emplace_back();
        building.id = plan.nextId++;
        building.outline = {std::move(ring)};
        building.storeys = storeys;
        building.use = plan::BuildingUse::Residential;
        plan.baseMap = std::move(map);
    }
    plan::Residence &home(geo::LonLat place, std::int64_t building)
    {
        plan::Residence &home = plan.residences.emplace_back();
        home.id = plan::ResidenceId{plan.nextId++};
        home.place = place;
        home.people[4] = 40'000;
        home.building = building;
        return home;
    }
    [[nodiscard]] std::vector<DataCure> cures(const std::vector<Issue> &issues) const
    {
        return analysis::dataCures(plan, {}, norms::starterRulebook(), issues);
    }
    /// The plan after the cure of all of a kind, which undoes.
    [[nodiscard]] plan::Plan curedOf(const std::vector<Issue> &issues, IssueCode kind) const
    {
        const auto edit = analysis::allCured(plan, {}, norms::starterRulebook(), issues, kind);
        if (!edit)
            return plan;
        const auto after = plan::applied(plan, *edit);
        if (!after)
            qFatal("a cure does not apply");
        const auto back = plan::applied(*after, plan::inverse(*edit));
        if (!back || back->outlets != plan.outlets || back->residences != plan.residences ||
            back->photos != plan.photos)
            qFatal("a cure does not undo");
        return *after;
    }
};

std::vector<IssueCode> codes(const std::vector<Issue> &issues)
{
    std::vector<IssueCode> out;
    for (const Issue &issue : issues)
        out.push_back(issue.code);
    return out;
}

} // namespace

class DataCuresTest : public QObject {
    Q_OBJECT

private slots:
    void nothingOddInGoodData();
    void listedTwice();
    void listedThreeTimes();
    void photosGoToTheOneThatStays();
    void branchesOfOneCompany();
    void outsideTheAreas();
    void absurdSizes();
    void serviceByName();
    void referencesToNothing();
    void buildingsWithoutPeople();
    void peopleWithoutBuildings();
    void aMovedOutletStays();
    void overlappingCommunities();
    void aStripBetweenCommunities();
    void groundNobodyMayGiveAway();
    void everythingAtOnce();
};

void DataCuresTest::nothingOddInGoodData()
{
    Data data;
    data.community(square(0, 0, 10));
    data.outlet("A", at(1, 1)).area = 800;
    data.outlet("B", at(1, 1));
    data.outlet("A", at(4, 1)); // a namesake 280 m away
    data.building(square(2, 2, 0.2), 6);
    data.home(at(2.1, 2.1), data.plan.baseMap->buildings[0].id);
    QCOMPARE(codes(analysis::outletOddities(data.plan)), std::vector<IssueCode>{});
    QCOMPARE(codes(analysis::homeOddities(data.plan)), std::vector<IssueCode>{});
}

void DataCuresTest::listedTwice()
{
    Data data;
    plan::Outlet &first = data.outlet("A", at(1, 1));
    first.area = 300;
    plan::Outlet &second = data.outlet("A", at(1.5, 1), "pharmacy");
    second.creditCode = "91310000";
    second.area = 500;
    const auto issues = analysis::outletOddities(data.plan);
    QCOMPARE(codes(issues), std::vector{IssueCode::DuplicateOutlet});
    QCOMPARE(issues[0].object, 2);
    QCOMPARE(issues[0].args, (std::vector<std::string>{"A", "1"}));
    QCOMPARE(data.cures(issues), std::vector{DataCure::Merge});
    const plan::Plan after = data.curedOf(issues, IssueCode::DuplicateOutlet);
    QCOMPARE(after.outlets.size(), 1U);
    QCOMPARE(after.outlets[0].place, at(1, 1));
    QCOMPARE(after.outlets[0].area, 300);
    QCOMPARE(after.outlets[0].creditCode, std::string("91310000"));
    QCOMPARE(after.outlets[0].services.size(), 2U);
    QVERIFY(analysis::outletOddities(after).empty());
}

void DataCuresTest::listedThreeTimes()
{
    Data data;
    for (const int column : {0, 0, 0})
        data.outlet("A", at(column, 1));
    data.plan.outlets[2].hours = "06:00-22:00";
    const auto issues = analysis::outletOddities(data.plan);
    QCOMPARE(issues.size(), 2U);
    const plan::Plan after = data.curedOf(issues, IssueCode::DuplicateOutlet);
    QCOMPARE(after.outlets.size(), 1U);
    QCOMPARE(after.outlets[0].hours, std::string("06:00-22:00"));
}

void DataCuresTest::photosGoToTheOneThatStays()
{
    Data data;
    for (const int column : {0, 0, 0, 5})
        data.outlet(column == 5 ? "B" : "A", at(column, 1));
    for (const plan::Outlet &outlet : data.plan.outlets) {
        plan::Photo &photo = data.plan.photos.emplace_back();
        photo.id = plan::PhotoId{data.plan.nextId++};
        photo.outlet = outlet.id;
    }
    const auto issues = analysis::outletOddities(data.plan);
    const plan::Plan after = data.curedOf(issues, IssueCode::DuplicateOutlet);
    QCOMPARE(after.outlets.size(), 2U);
    QCOMPARE(after.photos.size(), 4U);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(after.photos[i].outlet, after.outlets[0].id);
    QCOMPARE(after.photos[3].outlet, after.outlets[1].id);
    // In a scenario the present state keeps its outlets and their photos.
    plan::Scenario scenario;
    scenario.id = plan::ScenarioId{data.plan.nextId++};
    data.plan.scenarios.push_back(scenario);
    const auto edit =
        analysis::allCured(data.plan, scenario.id, norms::starterRulebook(), issues, IssueCode::DuplicateOutlet);
    QVERIFY(edit);
    const auto planned = plan::applied(data.plan, *edit);
    QVERIFY(planned);
    QCOMPARE(planned->photos, data.plan.photos);
    QCOMPARE(plan::seenThrough(*planned, scenario.id).outlets.size(), 2U);
}

void DataCuresTest::branchesOfOneCompany()
{
    Data data;
    data.outlet("North branch", at(1, 1)).creditCode = "91310000";
    data.outlet("South branch", at(1, 1)).creditCode = "91310000";
    const auto issues = analysis::outletOddities(data.plan);
    QCOMPARE(codes(issues), std::vector{IssueCode::DuplicateOutlet});
    QCOMPARE(issues[0].severity, base::Severity::Note);
    QCOMPARE(data.cures(issues), std::vector{DataCure::None});
    QCOMPARE(data.curedOf(issues, IssueCode::DuplicateOutlet).outlets.size(), 2U);
}

void DataCuresTest::outsideTheAreas()
{
    Data data;
    data.community(square(0, 0, 10));
    data.outlet("in", at(5, 5));
    data.outlet("out", at(15, 5));
    data.outlet("tray", {}).match = plan::MatchLevel::NotPlaced;
    const auto issues = analysis::outletOddities(data.plan);
    QCOMPARE(codes(issues), std::vector{IssueCode::OutletOutsideAreas});
    QCOMPARE(data.cures(issues), std::vector{DataCure::ToTray});
    const plan::Plan after = data.curedOf(issues, IssueCode::OutletOutsideAreas);
    QCOMPARE(after.outlets[1].match, plan::MatchLevel::NotPlaced);
    QCOMPARE(after.outlets[0], data.plan.outlets[0]);
}

void DataCuresTest::absurdSizes()
{
    Data data;
    data.outlet("A", at(1, 1)).area = -5;
    data.outlet("B", at(2, 1)).services[0].area = 2'000'000;
    data.outlet("C", at(3, 1)).services[0].capacity = 30'000;
    data.plan.outlets[2].services[0].used = 91;
    data.outlet("D", at(4, 1)).services[0].capacity = 30'000;
    data.plan.outlets[3].services[0].used = 90; // crowded, not absurd
    data.outlet("E", at(5, 1)).cost = -5'000;
    data.outlet("F", at(6, 1)).cost = -1; // unknown
    const auto issues = analysis::outletOddities(data.plan);
    QCOMPARE(issues.size(), 4U);
    QCOMPARE(issues[3].args, (std::vector<std::string>{"E", "cost", "-5"}));
    QCOMPARE(issues[2].args, (std::vector<std::string>{"C", "used", "91"}));
    const plan::Plan after = data.curedOf(issues, IssueCode::SizeAbsurd);
    QCOMPARE(after.outlets[0].area, 0);
    QCOMPARE(after.outlets[1].services[0].area, 0);
    QCOMPARE(after.outlets[2].services[0].used, -1);
    QCOMPARE(after.outlets[2].services[0].capacity, 30'000);
    QCOMPARE(after.outlets[3], data.plan.outlets[3]);
    QCOMPARE(after.outlets[4].cost, -1);
    QCOMPARE(after.outlets[5], data.plan.outlets[5]);
}

void DataCuresTest::serviceByName()
{
    Data data;
    const norms::Rulebook &book = norms::starterRulebook();
    const std::string name = book.services[0].name.zh;
    data.outlet(name, at(1, 1), "");
    data.outlet("Nobody knows", at(2, 1), "");
    data.outlet(name, at(5, 1), "unheard-of");
    std::vector<Issue> issues(3);
    for (std::size_t i = 0; i < 3; ++i) {
        issues[i].code = i == 2 ? IssueCode::CategoryUnknown : IssueCode::OutletWithoutService;
        issues[i].object = data.plan.outlets[i].id.value;
    }
    QCOMPARE(data.cures(issues), (std::vector{DataCure::SetService, DataCure::None, DataCure::SetService}));
    const plan::Plan after = data.curedOf(issues, IssueCode::OutletWithoutService);
    QCOMPARE(after.outlets[0].services[0].service, book.services[0].code);
    QVERIFY(after.outlets[1].services.empty());
    QCOMPARE(data.curedOf(issues, IssueCode::CategoryUnknown).outlets[2].services[0].service, book.services[0].code);
}

void DataCuresTest::referencesToNothing()
{
    Data data;
    data.outlet("A", at(1, 1)).estate = plan::EstateId{99};
    data.home(at(1, 1), 77);
    std::vector<Issue> issues(2);
    for (std::size_t i = 0; i < 2; ++i)
        issues[i].code = IssueCode::ReferenceBroken;
    issues[0].object = data.plan.outlets[0].id.value;
    issues[1].object = data.plan.residences[0].id.value;
    const plan::Plan after = data.curedOf(issues, IssueCode::ReferenceBroken);
    QVERIFY(!after.outlets[0].estate);
    QCOMPARE(after.residences[0].building, 0);
    QCOMPARE(after.residences[0].people, data.plan.residences[0].people);
}

void DataCuresTest::buildingsWithoutPeople()
{
    Data data;
    const plan::AreaId community = data.community(square(0, 0, 20)).id;
    data.building(square(1, 1, 0.2), 6);
    data.building(square(9, 9, 0.2), 4);
    data.building(square(9, 2, 0.01), 1); // a shed
    data.home(at(1.1, 1.1), data.plan.baseMap->buildings[0].id);
    const auto issues = analysis::homeOddities(data.plan);
    QCOMPARE(codes(issues), std::vector{IssueCode::DwellingWithoutPeople});
    QCOMPARE(data.cures(issues), std::vector{DataCure::AddHome});
    const plan::Plan after = data.curedOf(issues, IssueCode::DwellingWithoutPeople);
    QCOMPARE(after.residences.size(), 2U);
    const plan::Residence &made = after.residences[1];
    QVERIFY(made.estimated && made.community == community);
    // 19 × 22 m × 4 storeys ÷ 35 m²
    QVERIFY(norms::total(made.people) > 45'000 && norms::total(made.people) < 52'000);
    QVERIFY(analysis::homeOddities(after).empty());
    Data near = data; // a point beside it may mean it
    near.home(at(9.5, 9.1), 0);
    QVERIFY(analysis::homeOddities(near.plan).empty());
}

void DataCuresTest::peopleWithoutBuildings()
{
    Data data;
    data.building(square(1, 1, 0.2), 6);
    data.home(at(1.1, 1.1), data.plan.baseMap->buildings[0].id);
    data.home(at(9, 9), 0).name = "Far";
    data.home(at(1.5, 1.1), 0);
    const auto issues = analysis::homeOddities(data.plan);
    QCOMPARE(codes(issues), std::vector{IssueCode::PeopleWithoutDwelling});
    QCOMPARE(issues[0].args, (std::vector<std::string>{"Far", "40"}));
    QCOMPARE(data.cures(issues), std::vector{DataCure::None});
    for (plan::Residence &home : data.plan.residences)
        home.building = 0;
    QVERIFY(analysis::homeOddities(data.plan).empty()); // homes are points: nothing to compare
}

void DataCuresTest::aMovedOutletStays()
{
    Data data;
    data.community(square(0, 0, 10));
    data.outlet("out", at(15, 5));
    const auto issues = analysis::outletOddities(data.plan);
    data.plan.outlets[0].place = at(15, 6); // somebody has moved it since
    QCOMPARE(data.cures(issues), std::vector{DataCure::None});
}

void DataCuresTest::overlappingCommunities()
{
    Data data;
    data.community(square(0, 0, 10));
    data.community(square(9, 0, 10));
    data.home(at(9.5, 5), 0).community = data.plan.areas[0].id; // the lower id has it
    const auto frame = *geo::LocalFrame::around(at(0, 0));
    const auto issues = analysis::areaOddities(data.plan.areas, frame);
    QCOMPARE(codes(issues), std::vector{IssueCode::AreaOverlap});
    QCOMPARE(data.cures(issues), std::vector{DataCure::GiveGround});
    const plan::Plan after = data.curedOf(issues, IssueCode::AreaOverlap);
    QVERIFY(after.areas[0] == data.plan.areas[0]);
    QVERIFY(geo::contains(after.areas[1].outline, at(15, 5)));
    QVERIFY(!geo::contains(after.areas[1].outline, at(9.5, 5)));
    QVERIFY(analysis::areaOddities(after.areas, frame).empty());
    // Told once and put right: the same issue has no cure any more.
    data.plan = after;
    QCOMPARE(data.cures(issues), std::vector{DataCure::None});
}

void DataCuresTest::aStripBetweenCommunities()
{
    Data data;
    data.community({at(0, 0), at(10, 0), at(10, 10), at(0, 10)});
    data.community({at(10.3, 0), at(20, 0), at(20, 10), at(10.3, 10)}); // a strip of 28 m
    data.home(at(10.15, 5), 0);
    data.outlet("kiosk", at(10.1, 2));
    const auto frame = *geo::LocalFrame::around(at(0, 0));
    const auto issues = analysis::areaOddities(data.plan.areas, frame);
    QCOMPARE(codes(issues), std::vector{IssueCode::AreaGap});
    const plan::Plan after = data.curedOf(issues, IssueCode::AreaGap);
    QVERIFY(analysis::areaOddities(after.areas, frame).empty());
    QVERIFY(after.residences[0].community);
    QVERIFY(after.outlets[0].community == after.residences[0].community);
    QVERIFY(geo::contains(after.area(after.residences[0].community)->outline, at(10.15, 5)));
}

void DataCuresTest::groundNobodyMayGiveAway()
{
    Data data;
    data.community(square(0, 0, 10));
    data.community(square(2, 2, 3)); // wholly inside the other
    const auto frame = *geo::LocalFrame::around(at(0, 0));
    QCOMPARE(data.cures(analysis::areaOddities(data.plan.areas, frame)), std::vector{DataCure::None});
    // Half a district in no community is no slip of the pen.
    Data half;
    half.community(square(0, 0, 10));
    half.community(square(0, 0, 20)).kind = plan::AreaKind::District;
    const auto issues = analysis::areaOddities(half.plan.areas, frame);
    QCOMPARE(codes(issues), std::vector{IssueCode::AreaGap});
    QCOMPARE(half.cures(issues), std::vector{DataCure::None});
}

void DataCuresTest::everythingAtOnce()
{
    Data data;
    data.community(square(0, 0, 10));
    data.community(square(9, 0, 10));
    data.outlet("A", at(1, 1));
    data.outlet("A", at(1.5, 1));
    data.outlet("out", at(45, 5)).area = -7;
    auto issues = analysis::outletOddities(data.plan);
    const auto borders = analysis::areaOddities(data.plan.areas, *geo::LocalFrame::around(at(0, 0)));
    issues.insert(issues.end(), borders.begin(), borders.end());
    const auto edit = analysis::everythingCured(data.plan, {}, norms::starterRulebook(), issues);
    QVERIFY(edit);
    const auto after = plan::applied(data.plan, *edit);
    QVERIFY(after);
    QCOMPARE(after->outlets.size(), 2U);
    QCOMPARE(after->outlets[1].match, plan::MatchLevel::NotPlaced);
    QCOMPARE(after->outlets[1].area, 0);
    QVERIFY(analysis::areaOddities(after->areas, *geo::LocalFrame::around(at(0, 0))).empty());
    const auto back = plan::applied(*after, plan::inverse(*edit));
    QVERIFY(back && back->outlets == data.plan.outlets && back->areas == data.plan.areas);
    QVERIFY(!analysis::everythingCured(*after, {}, norms::starterRulebook(), issues));
}

QTEST_APPLESS_MAIN(DataCuresTest)
#include "data_cures_test.moc"
