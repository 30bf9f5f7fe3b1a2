// SPDX-License-Identifier: GPL-3.0-or-later
// What scenarios build, whom that serves, and which of them is advised.
#include "core/plan/network_edits.h"
#include "core/report/scenario_works.h"
#include "core/report/tables.h"
#include "tests/support/small_district.h"

#include <QTest>

#include <algorithm>

using namespace yike;
using report::BuildWay;
using report::Opinion;

namespace {

std::shared_ptr<const analysis::Assessment> assessed(const plan::Plan &plan, plan::ScenarioId scenario = {})
{
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    const auto situation = analysis::Situation::make(plan, scenario, book);
    return situation ? analysis::assess(*situation).value_or(nullptr) : nullptr;
}

/// smallDistrict() with premises and scenarios.
struct Draft {
    plan::Plan plan = test::smallDistrict();

    Draft()
    {
        plan.nextId = 1000;
        for (const auto &[id, tenure] :
             {std::pair{60, plan::PremisesTenure::State}, std::pair{61, plan::PremisesTenure::Private}}) {
            plan::Premises each;
            each.id = {id};
            each.area = 500;
            each.tenure = tenure;
            plan.premises.push_back(each);
        }
    }
    plan::Scenario &scenario(std::int64_t id, std::int64_t base = 0)
    {
        plan::Scenario &made = plan.scenarios.emplace_back();
        made.id = {id};
        made.base = {base};
        return made;
    }
    /// A day care beside home D, planned.
    plan::Outlet &add(plan::Scenario &scenario, std::int64_t cost)
    {
        plan::Outlet added = plan.outlets[0];
        added.id = {plan.nextId++};
        added.name = "东日照";
        added.place = plan.residences[3].place;
        added.community = {4};
        added.status = plan::OutletStatus::Planned;
        added.cost = cost;
        added.stage = 2027;
        added.lead = "区民政局";
        return *(scenario.outlets[added.id] = {std::nullopt, added}).after;
    }
    plan::Outlet &change(plan::Scenario &scenario, std::size_t outlet)
    {
        const plan::Outlet &before = plan.outlets[outlet];
        return *(scenario.outlets[before.id] = {before, before}).after;
    }
    [[nodiscard]] report::ProjectList projects(std::int64_t scenario) const
    {
        const auto present = assessed(plan);
        return report::projectsOf(*assessed(plan, {scenario}), present.get(),
                                  report::deficitListOf(report::compose(present), *present));
    }
};

} // namespace

class ProjectsTest : public QObject {
    Q_OBJECT

private slots:
    void aNewOutletTellsWhomItServes();
    void theWayOfBuildingFollowsFromWhatChanges();
    void whatBuildsNothingIsNoProject();
    void waysAreCountedOnce();
    void aScenarioOnAnotherDoesBoth();
    void premisesCountOnce();
    void theSummaryTellsTheMeasures();
    void whatTheLedgerPlansIsNoGain();
    void theLargestShareLeads();
    void theRuleAdvises();
    void lossesComeLast();
    void aClosureAloneIsNotAdvised();
};

void ProjectsTest::aNewOutletTellsWhomItServes()
{
    Draft draft;
    draft.add(draft.scenario(100), 120'500);
    const report::ProjectList list = draft.projects(100);
    QCOMPARE(list.rows.size(), 1U);
    const report::Project &row = list.rows.front();
    QCOMPARE(row.way, BuildWay::New);
    QCOMPARE(row.community, plan::AreaId{4});
    QCOMPARE(row.circles, std::vector<plan::AreaId>{{5}});
    QCOMPARE(row.services, std::vector<std::string>{"day-care-for-the-old"});
    QCOMPARE(row.squareMetres, 400);
    QCOMPARE(row.capacity, 20'000);
    QCOMPARE(row.cost, 120'500);
    QCOMPARE(row.year, 2027);
    QCOMPARE(row.lead, std::string("区民政局"));
    QCOMPARE(row.people, base::People{60'000}); // the 60+ of C and D
    QCOMPARE(row.old, base::People{60'000});
    QCOMPARE(row.under3, 0);
    QVERIFY(!row.deficits.empty());
    QCOMPARE(list.people, row.people);
    QCOMPARE(list.shared, 0);
    QVERIFY(!list.overlap);
    QCOMPARE(list.cost, 120'500);
    QCOMPARE(list.costUnknown, 0);
}

void ProjectsTest::theWayOfBuildingFollowsFromWhatChanges()
{
    Draft draft;
    plan::Scenario &scenario = draft.scenario(100);
    draft.change(scenario, 1).services.push_back({.service = "breakfast", .area = 20}); // the store sells breakfast
    draft.change(scenario, 2).status = plan::OutletStatus::Open; // the breakfast shop reopens
    draft.add(scenario, -1).premises = {60};
    draft.add(scenario, -1).premises = {61};
    const report::ProjectList list = draft.projects(100);
    QCOMPARE(list.rows.size(), 4U);
    QCOMPARE(list.rows[0].way, BuildWay::AddOn);
    QCOMPARE(list.rows[0].services, std::vector<std::string>{"breakfast"});
    QCOMPARE(list.rows[0].squareMetres, 20);
    QCOMPARE(list.rows[1].way, BuildWay::Rebuild);
    QCOMPARE(list.rows[1].squareMetres, 0);
    QCOMPARE(list.rows[2].way, BuildWay::Rebuild);
    QCOMPARE(list.rows[3].way, BuildWay::Rent);
    QCOMPARE(list.byWay, (std::array<std::int64_t, 5>{0, 2, 1, 1, 0}));
    QCOMPARE(list.premisesArea, 800);
    QCOMPARE(list.costUnknown, 4);
    QCOMPARE(list.byYear, (std::vector<std::pair<std::int32_t, std::int64_t>>{{0, 2}, {2027, 2}}));
}

void ProjectsTest::whatBuildsNothingIsNoProject()
{
    Draft draft;
    plan::Scenario &scenario = draft.scenario(100);
    draft.change(scenario, 0).remark = "已公示";
    draft.change(scenario, 1).status = plan::OutletStatus::Closed;
    scenario.outlets[draft.plan.outlets[3].id] = {draft.plan.outlets[3], std::nullopt};
    const report::ProjectList list = draft.projects(100);
    QVERIFY(list.rows.empty());
    QCOMPARE(list.otherChanges, 1);
    QCOMPARE(list.closedOutlets, 2);
}

void ProjectsTest::waysAreCountedOnce()
{
    Draft draft;
    (void)draft.scenario(100);
    const auto &streets = draft.plan.streets->streets;
    // A path between two positions on streets: both are cut, which makes no further ways.
    plan::NewWay way;
    way.kind = plan::WayKind::Path;
    way.name = "新路";
    way.from = plan::onStreet(streets.front().id, streets.front().length / 2);
    way.to = plan::onStreet(streets.back().id, streets.back().length / 2);
    const auto made = plan::applied(draft.plan, plan::addWay(draft.plan, {100}, way));
    QVERIFY(made);
    QVERIFY(made->scenario({100})->addedStreets.size() > 1);
    const auto works = report::worksOf(*made, {100}, made->streets.get());
    QCOMPARE(works.ways.size(), 1U);
    QCOMPARE(works.ways.front().street.name, std::string("新路"));
    QVERIFY(works.closedWays.empty());
    draft.plan = *made;
    const report::ProjectList list = draft.projects(100);
    QCOMPARE(list.rows.size(), 1U);
    QCOMPARE(list.rows.front().way, BuildWay::Open);
    QVERIFY(list.rows.front().length > 0);

    const auto closed = plan::applied(*made, plan::closeStreet(*made, {100}, made->streets->streets[1].id));
    QVERIFY(closed);
    const auto after = report::worksOf(*closed, {100}, made->streets.get());
    QCOMPARE(after.closedWays.size(), 1U);
    QCOMPARE(after.closedWays.front().id, made->streets->streets[1].id);
}

void ProjectsTest::aScenarioOnAnotherDoesBoth()
{
    Draft draft;
    draft.add(draft.scenario(100), 10'000);
    const plan::OutletId below = draft.plan.scenarios.front().outlets.begin()->first;
    plan::Scenario &upper = draft.scenario(200, 100);
    draft.change(upper, 1).services.push_back({.service = "breakfast"});
    plan::Outlet dearer = *draft.plan.scenarios.front().outlets.at(below).after;
    dearer.cost = 30'000;
    upper.outlets[below] = {draft.plan.scenarios.front().outlets.at(below).after, dearer};
    const report::ProjectList list = draft.projects(200);
    QCOMPARE(list.rows.size(), 2U);
    QCOMPARE(list.rows[1].way, BuildWay::New); // against the present state, not against what lies between
    QCOMPARE(list.cost, 30'000);
}

void ProjectsTest::premisesCountOnce()
{
    Draft draft;
    plan::Scenario &scenario = draft.scenario(100);
    draft.add(scenario, 0).premises = {60};
    draft.add(scenario, 0).premises = {60};
    QCOMPARE(draft.projects(100).premisesArea, 500); // twice 400 m² asked for, 500 there are
}

void ProjectsTest::theSummaryTellsTheMeasures()
{
    Draft draft;
    plan::Scenario &scenario = draft.scenario(100);
    draft.add(scenario, 120'500).premises = {60};
    draft.change(scenario, 1).services.push_back({.service = "breakfast"});
    const report::Content content = report::compose(assessed(draft.plan, {100}), assessed(draft.plan));
    const report::Tables tables = report::tablesOf(content);
    const auto &measures = content.summary.measures;
    QVERIFY(measures);
    QCOMPARE(measures->rebuilt, 1);
    QCOMPARE(measures->addedOn, 1);
    QCOMPARE(measures->built, 0);
    QCOMPARE(measures->premisesArea, 400);
    QCOMPARE(measures->cost, std::optional<std::int64_t>(120'500));
    QCOMPARE(measures->costUnknown, 1);
    QCOMPARE(measures->byYear, tables.projects->byYear);
    QVERIFY(content.summary.gain);
    QCOMPARE(content.summary.gain->old, tables.projects->old);
    QCOMPARE(content.summary.gain->stillWithout(), tables.comparison->rows.front().effect->stillWithout());
    QVERIFY(!report::compose(assessed(draft.plan)).summary.measures);
}

void ProjectsTest::whatTheLedgerPlansIsNoGain()
{
    Draft draft;
    plan::Outlet planned = draft.plan.outlets[0]; // a second day care, planned in the ledger itself
    planned.id = {900};
    planned.place = draft.plan.residences[3].place;
    planned.status = plan::OutletStatus::UnderConstruction;
    draft.plan.outlets.push_back(planned);
    plan::Scenario &scenario = draft.scenario(100);
    draft.change(scenario, 1).services.push_back({.service = "breakfast"});
    const auto present = assessed(draft.plan);
    const auto effect = report::effectOf(*present, *assessed(draft.plan, {100}));
    QVERIFY(effect);
    QCOMPARE(effect->norm, std::string("plan2023-breakfast")); // not day care, though its coverage rises more
    QCOMPARE(effect->anyway + effect->people.gained >= 60'000, true);
    const report::ProjectList list = draft.projects(100);
    QCOMPARE(list.rows.size(), 1U);
    QCOMPARE(list.rows[0].people, list.people);
    QCOMPARE(list.people, effect->people.gained);
}

void ProjectsTest::theLargestShareLeads()
{
    Draft draft;
    draft.plan.residences[0].people[4] = 0; // the west is smaller than the east
    plan::Scenario &scenario = draft.scenario(100);
    draft.add(scenario, 0); // day care for the old of the east: 60 of 120
    draft.change(scenario, 1).services.push_back({.service = "breakfast"}); // breakfast for the west: 140 of 340
    const auto present = assessed(draft.plan), after = assessed(draft.plan, {100});
    const auto effect = report::effectOf(*present, *after);
    QVERIFY(effect);
    const auto rises = [&](const char *norm, norms::BandSet users) {
        const analysis::Coverage *was = present->find(norm, users, {}), *is = after->find(norm, users, {});
        return std::pair(is->metres - was->metres,
                         static_cast<double>(is->metres - was->metres) / static_cast<double>(is->people));
    };
    const auto dayCare = rises("gb50437-day-care-radius", norms::kAged60plus);
    const auto breakfast = rises("plan2023-breakfast", norms::kEverybody);
    QVERIFY(dayCare.first > 0 && breakfast.first > dayCare.first); // more people
    QVERIFY(dayCare.second > breakfast.second);
    QCOMPARE(effect->norm, std::string("gb50437-day-care-radius"));
}

void ProjectsTest::theRuleAdvises()
{
    Draft draft;
    draft.add(draft.scenario(100), 200'000);
    draft.add(draft.scenario(200), 100'000);
    (void)draft.scenario(300);
    const auto present = assessed(draft.plan);
    const std::vector all{assessed(draft.plan, {100}),
                          assessed(draft.plan, {200}),
                          assessed(draft.plan, {300}),
                          present,
                          std::shared_ptr<const analysis::Assessment>(),
                          assessed(draft.plan, {100})};
    const report::Comparison made = report::comparisonOf(*present, all);
    QCOMPARE(made.rows.size(), 3U);
    QVERIFY(made.byCost);
    QCOMPARE(made.rows[0].opinion, Opinion::Alternative);
    QCOMPARE(made.rows[1].opinion, Opinion::Advised); // as many for half the money
    QCOMPARE(made.rows[1].perTenThousand, std::optional<double>(0.6)); // 60 people for 100 × 10,000 yuan
    QCOMPARE(made.rows[2].opinion, Opinion::NoGain);
    QCOMPARE(made.rows[0].added, 1);
    QCOMPARE(made.rows[0].squareMetres, 400);

    draft.plan.scenarios[1].outlets.begin()->second.after->cost = -1; // the second no longer tells its cost
    const std::vector two{assessed(draft.plan, {100}), assessed(draft.plan, {200})};
    const report::Comparison other = report::comparisonOf(*present, two);
    QVERIFY(!other.byCost);
    QCOMPARE(other.rows[0].opinion, Opinion::Advised); // as many people: the lower id
    QVERIFY(!other.rows[1].cost);
    QVERIFY(!other.rows[1].perTenThousand);
}

void ProjectsTest::lossesComeLast()
{
    Draft draft;
    plan::Scenario &moves = draft.scenario(100);
    draft.add(moves, 1'000);
    draft.change(moves, 1).status = plan::OutletStatus::Closed; // the only store
    draft.plan.outlets[1].place = draft.plan.residences[0].place;
    draft.add(draft.scenario(200), 900'000);
    const auto present = assessed(draft.plan);
    const std::vector all{assessed(draft.plan, {100}), assessed(draft.plan, {200})};
    const report::Comparison made = report::comparisonOf(*present, all);
    QVERIFY(made.rows[0].effect->people.lost > 0);
    QVERIFY(made.rows[0].opinion == Opinion::AlternativeLoss || made.rows[0].opinion == Opinion::Harmful);
    QCOMPARE(made.rows[1].opinion, Opinion::Advised);
}

void ProjectsTest::aClosureAloneIsNotAdvised()
{
    Draft draft;
    draft.change(draft.scenario(100), 0).status = plan::OutletStatus::Closed;
    const auto present = assessed(draft.plan);
    const std::vector all{assessed(draft.plan, {100})};
    const report::Comparison made = report::comparisonOf(*present, all);
    QCOMPARE(made.rows[0].opinion, Opinion::NoGain);
    QCOMPARE(made.rows[0].effect->norm, std::string("gb50437-day-care-radius"));
    QCOMPARE(made.rows[0].effect->after.part, 0);
    QCOMPARE(made.rows[0].effect->old.lost, base::People{60'000});
}

QTEST_APPLESS_MAIN(ProjectsTest)
#include "projects_test.moc"
