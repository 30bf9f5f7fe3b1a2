// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines that cross themselves are told, members are those whose people live inside, and every edit has its inverse.
#include "core/plan/area_edits.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace yike;
using plan::Area;
using plan::AreaId;
using plan::AreaKind;
using plan::OutlineFlaw;
using Corners = std::vector<geo::LonLat>;

namespace {

geo::LonLat at(double east, double north) { return geo::rounded({120 + east * 0.001, 30 + north * 0.001}); }

Corners box(double west, double south, double east, double north)
{
    return {at(west, south), at(east, south), at(east, north), at(west, north)};
}

/// Three communities beside each other, 10 wide; people at 5 and 8, at 12 and 19, nobody in the third.
plan::Plan threeCommunities()
{
    plan::Plan plan;
    const auto add = [&](AreaKind kind, double west, double east) {
        Area area;
        area.id = AreaId{plan.nextId++};
        area.kind = kind;
        area.outline = {{box(west, 0, east, 10)}};
        plan.areas.push_back(area);
        return area.id;
    };
    add(AreaKind::District, 0, 30);
    const AreaId first = add(AreaKind::Community, 0, 10);
    add(AreaKind::Community, 10, 20);
    add(AreaKind::Community, 20, 30);
    const auto home = [&](double east, std::int64_t people, AreaId community) {
        plan::Residence made;
        made.id = plan::ResidenceId{plan.nextId++};
        made.place = at(east, 5);
        made.people[0] = people * base::kOnePerson;
        made.community = community;
        plan.residences.push_back(made);
    };
    home(5, 10, first);
    home(8, 20, first);
    home(12, 30, {}); // its place tells its community
    home(19, 30, {});
    return plan;
}

std::vector<std::int64_t> values(const std::vector<AreaId> &ids)
{
    std::vector<std::int64_t> all;
    for (const AreaId id : ids)
        all.push_back(id.value);
    return all;
}

using Values = std::vector<std::int64_t>;

} // namespace

class AreaEditsTest : public QObject {
    Q_OBJECT

private slots:
    void flawsOfOutlines();
    void starsHaveNoFlawAndCrossedOnesDo();
    void aCornerThatWouldCrossIsKnownBefore();
    void mostPeopleDecideWhoIsAMember();
    void aDrawnCircleHasItsMembers();
    void membersFollowACornerUnlessChosenByHand();
    void anotherKindDropsWhatItHasNot();
    void editsAndTheirInverses();
};

void AreaEditsTest::flawsOfOutlines()
{
    QCOMPARE(plan::flawOf(box(0, 0, 1, 1)), OutlineFlaw::None);
    QCOMPARE(plan::flawOf(Corners{}), OutlineFlaw::TooFewCorners);
    QCOMPARE(plan::flawOf(Corners{at(0, 0), at(1, 0), at(1, 0), at(0, 0)}), OutlineFlaw::TooFewCorners);
    QCOMPARE(plan::flawOf(Corners{at(0, 0), at(1, 0), at(2, 0)}), OutlineFlaw::NoArea);
    // A bow tie, a spike that comes back on itself, a corner that lies on another side, two boxes that share a corner.
    QCOMPARE(plan::flawOf(Corners{at(0, 0), at(1, 1), at(1, 0), at(0, 1)}), OutlineFlaw::CrossesItself);
    QCOMPARE(plan::flawOf(Corners{at(0, 0), at(2, 0), at(1, 0), at(1, 1)}), OutlineFlaw::CrossesItself);
    QCOMPARE(plan::flawOf(Corners{at(0, 0), at(4, 0), at(4, 4), at(2, 0), at(0, 4)}), OutlineFlaw::CrossesItself);
    QCOMPARE(plan::flawOf(Corners{at(0, 0), at(1, 0), at(1, 1), at(2, 1), at(2, 2), at(1, 2), at(1, 1), at(0, 1)}),
             OutlineFlaw::CrossesItself);
    // A corner on a straight side, and one said twice, are none.
    QCOMPARE(plan::flawOf(Corners{at(0, 0), at(1, 0), at(1, 0), at(2, 0), at(2, 2)}), OutlineFlaw::None);
}

void AreaEditsTest::starsHaveNoFlawAndCrossedOnesDo()
{
    std::mt19937_64 random(20260731);
    for (int round = 0; round < 200; ++round) {
        const std::size_t count = 4 + random() % 20;
        Corners star;
        for (std::size_t i = 0; i < count; ++i) {
            const double turn = 2 * M_PI * static_cast<double>(i) / static_cast<double>(count);
            const double away = 1 + static_cast<double>(random() % 1000) / 250;
            star.push_back(at(away * std::cos(turn), away * std::sin(turn)));
        }
        QCOMPARE(plan::flawOf(star), OutlineFlaw::None);
        Corners circle;
        for (std::size_t i = 0; i < count; ++i) {
            const double turn = 2 * M_PI * static_cast<double>(i) / static_cast<double>(count);
            circle.push_back(at(5 * std::cos(turn), 5 * std::sin(turn)));
        }
        std::swap(circle[0], circle[1]);
        QCOMPARE(plan::flawOf(circle), OutlineFlaw::CrossesItself);
    }
}

void AreaEditsTest::aCornerThatWouldCrossIsKnownBefore()
{
    const Corners line{at(0, 0), at(4, 0), at(4, 4)};
    QVERIFY(!plan::wouldCross(line, at(0, 4)));
    QVERIFY(plan::wouldCross(line, at(2, -1))); // over the first side
    QVERIFY(plan::wouldCross(line, at(2, 0))); // onto it
    QVERIFY(plan::wouldCross(line, at(4, 2))); // back where it came from
    QVERIFY(!plan::wouldCross(line, at(0, 0))); // closes it
    QVERIFY(!plan::wouldCross(line, at(4, 4))); // the same place again
    QVERIFY(plan::wouldCross(Corners{at(0, 0), at(4, 0)}, at(0, 0)));
    QVERIFY(!plan::wouldCross(Corners{at(0, 0)}, at(4, 0)));
    QVERIFY(!plan::wouldCross(Corners{}, at(4, 0)));
}

void AreaEditsTest::mostPeopleDecideWhoIsAMember()
{
    const plan::Plan plan = threeCommunities();
    QCOMPARE(values(plan::membersInside(plan, {{box(7, 0, 13, 10)}})), (Values{2})); // 20 of 30; 30 of 60 is not most
    QCOMPARE(values(plan::membersInside(plan, {{box(7, 0, 19.5, 10)}})), (Values{2, 3}));
    QCOMPARE(values(plan::membersInside(plan, {{box(4, 0, 6, 10)}})), Values{}); // 10 of 30
    QCOMPARE(values(plan::membersInside(plan, {{box(22, 0, 28, 10)}})), (Values{4})); // nobody: its middle
    QCOMPARE(values(plan::membersInside(plan, {{box(26, 0, 28, 10)}})), Values{});
    QCOMPARE(values(plan::membersInside(plan, {})), Values{});
}

void AreaEditsTest::aDrawnCircleHasItsMembers()
{
    const plan::Plan plan = threeCommunities();
    const Area circle = plan::drawnArea(plan, AreaKind::Circle, box(0, 0, 20, 10));
    QCOMPARE(values(circle.members), (Values{2, 3}));
    QCOMPARE(circle.origin, plan::OutlineOrigin::Drawn);
    QCOMPARE(circle.parent, AreaId{1});
    QVERIFY(plan::hasMovableCorners(circle));
    // Other layers are their outline: members would go before it.
    for (const AreaKind kind : {AreaKind::Tier15, AreaKind::Tier5, AreaKind::SchoolDistrict})
        QVERIFY(plan::drawnArea(plan, kind, box(0, 0, 20, 10)).members.empty());
    QVERIFY(!plan::hasMovableCorners(plan.areas[1])); // came with the data
}

void AreaEditsTest::membersFollowACornerUnlessChosenByHand()
{
    const plan::Plan plan = threeCommunities();
    Area circle = plan::drawnArea(plan, AreaKind::Circle, {at(0, 0), at(11, 0), at(11, 10), at(0, 10)});
    QCOMPARE(values(circle.members), (Values{2}));
    Area wider = plan::withCorner(plan, circle, 1, at(30, 0));
    wider = plan::withCorner(plan, wider, 2, at(30, 10));
    QCOMPARE(values(wider.members), (Values{2, 3, 4}));
    circle.members = {AreaId{2}, AreaId{4}};
    QCOMPARE(values(plan::withCorner(plan, circle, 1, at(30, 0)).members), (Values{2, 4}));
    QCOMPARE(plan::withCorner(plan, circle, 17, at(30, 0)), circle);
    QCOMPARE(plan::withCorner(plan, Area{}, 0, at(30, 0)), Area{});
    // Drawn anew, the outline says it.
    QCOMPARE(values(plan::redrawn(plan, circle, box(0, 0, 20, 10)).members), (Values{2, 3}));
}

void AreaEditsTest::anotherKindDropsWhatItHasNot()
{
    const plan::Plan plan = threeCommunities();
    Area circle = plan::drawnArea(plan, AreaKind::Circle, box(0, 0, 20, 10));
    circle.batch = "第一批";
    circle.operatorName = "某公司";
    circle.type = plan::CircleType::Quality;
    circle.status = plan::CircleStatus::Built;
    Area district = plan::asKind(plan, circle, AreaKind::SchoolDistrict);
    QVERIFY(district.members.empty() && district.batch.empty() && district.operatorName.empty());
    QCOMPARE(district.type, plan::CircleType::Unknown);
    district.schools = {plan::OutletId{9}};
    QVERIFY(plan::asKind(plan, district, AreaKind::Tier10).schools.empty());
    QCOMPARE(values(plan::asKind(plan, district, AreaKind::Circle).members), (Values{2, 3}));
    QCOMPARE(plan::asKind(plan, circle, AreaKind::Circle), circle);
    // A set of communities has nothing else to say where it is.
    circle.outline.clear();
    QCOMPARE(values(plan::asKind(plan, circle, AreaKind::Tier15).members), (Values{2, 3}));
}

void AreaEditsTest::editsAndTheirInverses()
{
    const plan::Plan before = threeCommunities();
    const plan::Edit add = plan::addArea(before, plan::drawnArea(before, AreaKind::Circle, box(0, 0, 20, 10)));
    QCOMPARE(add.code, std::string("add-circle"));
    const auto added = plan::applied(before, add);
    QVERIFY(added);
    QCOMPARE(added->areas.back().id, AreaId{before.nextId});
    Area changed = added->areas.back();
    changed.name = "盐仓便民生活圈";
    const plan::Edit change = plan::changeArea(*added, changed);
    QCOMPARE(change.code, std::string("edit-circle"));
    const auto named = plan::applied(*added, change);
    QVERIFY(named);
    QCOMPARE(named->areas.back(), changed);
    QVERIFY(plan::changeArea(*named, changed).changes.empty());
    const plan::Edit remove = plan::deleteArea(*named, changed.id);
    QCOMPARE(remove.code, std::string("delete-circle"));
    const auto gone = plan::applied(*named, remove);
    QVERIFY(gone);
    QVERIFY(gone->areas == before.areas);
    QVERIFY(plan::applied(*gone, plan::inverse(remove))->areas == named->areas);
    QVERIFY(plan::deleteArea(*gone, changed.id).changes.empty());
    QCOMPARE(plan::addArea(before, plan::drawnArea(before, AreaKind::Tier5, box(0, 0, 1, 1))).code,
             std::string("add-tier"));
    QCOMPARE(plan::addArea(before, plan::drawnArea(before, AreaKind::SchoolDistrict, box(0, 0, 1, 1))).code,
             std::string("add-school-district"));
    QCOMPARE(plan::deleteArea(before, AreaId{2}).code, std::string("delete-area"));
}

QTEST_APPLESS_MAIN(AreaEditsTest)
#include "area_edits_test.moc"
