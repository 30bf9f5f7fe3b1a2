// SPDX-License-Identifier: GPL-3.0-or-later
// Overlaps and gaps of drawn areas: where they lie and how large they are.
#include "core/analysis/area_gaps.h"

#include "core/geo/polygon.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

using namespace yike;
using base::Issue;
using base::IssueCode;
using plan::AreaKind;
using test::TownPlan;

namespace {

constexpr std::string_view kEmpty = "A...................\n"
                                    "....................\n"
                                    "....................\n"
                                    "....................\n"
                                    "....................\n"
                                    "....................\n"
                                    "+------------------+";

/// A field of 20 × 7 cells of 50 m.
struct Field : TownPlan {
    Field() : TownPlan(kEmpty, 50) {}

    std::vector<Issue> oddities() const
    {
        const auto frame = geo::LocalFrame::around(town.at(0, 0));
        return analysis::areaOddities(plan.areas, *frame);
    }
};

double metres(const Issue &issue) { return std::stod(issue.args.at(issue.code == IssueCode::AreaGap ? 1 : 2)); }

bool near(double value, double wanted) { return std::abs(value - wanted) < 0.005 * wanted; }

} // namespace

class AreaGapsTest : public QObject {
    Q_OBJECT

private slots:
    void communitiesThatFitTellNothing();
    void overlapsOfCommunities();
    void gapsBetweenCommunities();
    void groundOfTheDistrictInNone();
    void tiersOfOneKindAlone();
    void aStripBetweenTiers();
    void circlesAndSchoolDistrictsMayOverlap();
    void brokenOutlines();
    void anAssessmentListsThem();
};

void AreaGapsTest::communitiesThatFitTellNothing()
{
    Field field;
    field.area(AreaKind::District, 0, 0, 19, 5);
    field.area(AreaKind::Community, 0, 0, 9, 5);
    field.area(AreaKind::Community, 10, 0, 19, 5);
    QCOMPARE(field.oddities().size(), 0U);
}

void AreaGapsTest::overlapsOfCommunities()
{
    Field field;
    field.area(AreaKind::Community, 0, 0, 9, 5);
    field.area(AreaKind::Community, 8, 0, 19, 5); // two columns of six cells in common
    const auto found = field.oddities();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].code, IssueCode::AreaOverlap);
    QCOMPARE(found[0].args[0], field.plan.areas[0].name);
    QCOMPARE(found[0].args[1], field.plan.areas[1].name);
    QVERIFY2(near(metres(found[0]), 12 * 2500), found[0].args[2].c_str());
    for (const plan::Area &area : field.plan.areas)
        QVERIFY(geo::contains(area.outline, {*found[0].lon, *found[0].lat}));
}

void AreaGapsTest::gapsBetweenCommunities()
{
    // A ring of four round a hole of 4 × 2 cells, with no district to say what they ought to fill.
    Field field;
    field.area(AreaKind::Community, 0, 0, 11, 1);
    field.area(AreaKind::Community, 0, 4, 11, 5);
    field.area(AreaKind::Community, 0, 2, 3, 3);
    field.area(AreaKind::Community, 8, 2, 11, 3);
    const auto found = field.oddities();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].code, IssueCode::AreaGap);
    QCOMPARE(found[0].args[0], std::string("community"));
    QVERIFY2(near(metres(found[0]), 8 * 2500), found[0].args[1].c_str());
    for (const plan::Area &area : field.plan.areas)
        QVERIFY(!geo::contains(area.outline, {*found[0].lon, *found[0].lat}));
}

void AreaGapsTest::groundOfTheDistrictInNone()
{
    Field field;
    field.area(AreaKind::District, 0, 0, 19, 5);
    field.area(AreaKind::Community, 0, 0, 9, 5);
    field.area(AreaKind::Community, 10, 0, 17, 5);
    const auto found = field.oddities();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].code, IssueCode::AreaGap);
    QVERIFY2(near(metres(found[0]), 12 * 2500), found[0].args[1].c_str());
    QCOMPARE(found[0].args[2], field.plan.areas[2].name);
    QVERIFY(geo::contains(field.plan.areas[0].outline, {*found[0].lon, *found[0].lat}));
}

void AreaGapsTest::tiersOfOneKindAlone()
{
    Field field;
    field.area(AreaKind::Community, 0, 0, 19, 5);
    field.area(AreaKind::Tier15, 0, 0, 19, 5);
    field.area(AreaKind::Tier5, 0, 0, 9, 5);
    QCOMPARE(field.oddities().size(), 0U); // tiers lie over each other, and need not fill anything
    field.area(AreaKind::Tier5, 9, 0, 12, 5); // one column in common with the tier of its own kind
    const auto found = field.oddities();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].code, IssueCode::AreaOverlap);
    QVERIFY2(near(metres(found[0]), 6 * 2500), found[0].args[2].c_str());
}

void AreaGapsTest::aStripBetweenTiers()
{
    Field field;
    field.area(AreaKind::Tier10, 0, 0, 4, 5);
    const double west = field.plan.areas[0].outline[0][0][1].lon;
    plan::Area &east = field.area(AreaKind::Tier10, 5, 0, 9, 5);
    const double twentyMetres = 0.4 * (field.town.at(1, 0).lon - field.town.at(0, 0).lon);
    for (geo::LonLat &corner : east.outline[0][0]) {
        if (std::abs(corner.lon - west) < 1e-6)
            corner.lon += twentyMetres;
    }
    const auto found = field.oddities();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].code, IssueCode::AreaGap);
    QCOMPARE(found[0].args[0], std::string("tier-10"));
    QVERIFY2(near(metres(found[0]), 20 * 300), found[0].args[1].c_str());
    field.plan.areas[1].outline[0][0] = field.plan.areas[0].outline[0][0];
    for (geo::LonLat &corner : field.plan.areas[1].outline[0][0])
        corner.lon += 10 * (field.town.at(1, 0).lon - field.town.at(0, 0).lon);
    QCOMPARE(field.oddities().size(), 0U); // 250 m apart: two tiers, no gap
}

void AreaGapsTest::circlesAndSchoolDistrictsMayOverlap()
{
    Field field;
    for (const AreaKind kind : {AreaKind::Circle, AreaKind::SchoolDistrict}) {
        field.area(kind, 0, 0, 9, 5);
        field.area(kind, 5, 0, 15, 5);
    }
    QCOMPARE(field.oddities().size(), 0U);
}

void AreaGapsTest::brokenOutlines()
{
    Field field;
    field.area(AreaKind::Community, 0, 0, 9, 5);
    plan::Area &bow = field.area(AreaKind::Community, 10, 0, 19, 5);
    std::swap(bow.outline[0][0][0], bow.outline[0][0][1]); // a bow tie
    field.area(AreaKind::Community, 0, 0, 0, 0).outline = {{{{114.3, 30.6}, {114.3, 30.6}}}};
    field.area(AreaKind::Community, 0, 0, 0, 0).outline = {{{{500, 30.6}, {114.3, 30.6}, {114.4, 30.7}}}, {}};
    for (const Issue &issue : field.oddities())
        QVERIFY(std::isfinite(metres(issue)) && metres(issue) >= analysis::kLeastOddArea);
}

void AreaGapsTest::anAssessmentListsThem()
{
    Field field;
    field.home('A', norms::Band::Age15to59, 10);
    field.area(AreaKind::Community, 0, 0, 9, 5);
    field.area(AreaKind::Community, 9, 0, 19, 5);
    const auto assessment = field.assess();
    QCOMPARE(std::ranges::count(assessment->issues, IssueCode::AreaOverlap, &Issue::code), 1);
}

QTEST_GUILESS_MAIN(AreaGapsTest)
#include "area_gaps_test.moc"
