// SPDX-License-Identifier: GPL-3.0-or-later
// Random towns: totals are sums, the summary agrees with the tables, scenarios stay out of the present, twice is the same.
#include "core/report/circle_sheet.h"
#include "core/report/tables.h"
#include "tests/core/analysis/support/small_rulebook.h"
#include "tests/core/analysis/support/town_plan.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <ranges>

using namespace yike;

namespace {

template <typename Rows, typename Member>
std::int64_t sum(const Rows &rows, Member member)
{
    std::int64_t total = 0;
    for (const auto &row : rows)
        total += std::invoke(member, row);
    return total;
}

/// A random town with what is random about a scenario: outlets, costs, premises, a closed way and a new one.
struct Case {
    plan::Plan plan;
    std::shared_ptr<const analysis::Assessment> present, after;
    report::Content content, presentContent;
    report::Tables tables;

    explicit Case(std::uint64_t seed)
    {
        test::RandomTownPlan random(seed);
        plan = random.plan();
        for (int i = 0; i < 3; ++i)
            random.edit(plan, plan.scenarios.front().id);
        for (std::int64_t id = 1; id <= 4; ++id) {
            plan::Premises each;
            each.id = {id};
            each.area = static_cast<std::int32_t>(1 + random.below(900));
            each.tenure = static_cast<plan::PremisesTenure>(random.below(7));
            each.community = {104 + random.below(3)};
            plan.premises.push_back(each);
        }
        for (auto &[id, change] : plan.scenarios.front().outlets) {
            if (!change.after)
                continue;
            change.after->cost = random.chance(80) ? random.below(900'000) : -1;
            change.after->stage = random.chance(70) ? static_cast<std::int32_t>(2026 + random.below(4)) : 0;
            change.after->premises = {random.below(6)};
        }
        present = assessed({});
        after = assessed(plan.scenarios.front().id);
        presentContent = report::compose(present);
        content = report::compose(after, present);
        tables = report::tablesOf(content);
    }
    [[nodiscard]] std::shared_ptr<const analysis::Assessment> assessed(plan::ScenarioId scenario) const
    {
        return *analysis::assess(*analysis::Situation::make(plan, scenario, test::smallRulebook()));
    }
};

} // namespace

class TablesPropertyTest : public QObject {
    Q_OBJECT

private slots:
    void everyTableAddsUp_data();
    void everyTableAddsUp();

private:
    static void checkPresent(const Case &made);
    static void checkDeficits(const Case &made);
    static void checkProjects(const Case &made);
    static void checkSheets(const Case &made);
    static void checkComparison(const Case &made);
};

void TablesPropertyTest::everyTableAddsUp_data()
{
    QTest::addColumn<quint64>("seed");
    const int cases = qEnvironmentVariableIsSet("YIKE_TEST_FULL") ? 1000 : 60;
    for (int i = 1; i <= cases; ++i)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(i))) << static_cast<quint64>(i);
}

void TablesPropertyTest::everyTableAddsUp()
{
    QFETCH(const quint64, seed);
    const Case made(seed);
    checkPresent(made);
    checkDeficits(made);
    checkProjects(made);
    checkSheets(made);
    checkComparison(made);
    const report::Tables again = report::tablesOf(report::compose(made.after, made.present));
    QVERIFY(again.circles == made.tables.circles);
    QVERIFY(again.ledger == made.tables.ledger);
    QVERIFY(again.basicKinds == made.tables.basicKinds);
    QVERIFY(again.deficits == made.tables.deficits);
    QVERIFY(again.self == made.tables.self);
    QVERIFY(again.projects == made.tables.projects);
    QVERIFY(again.comparison == made.tables.comparison);
}

void TablesPropertyTest::checkPresent(const Case &made)
{
    const report::Summary &s = made.content.summary;
    const report::LedgerTable &ledger = *made.tables.ledger;
    QCOMPARE(ledger.totals.outlets, std::ssize(ledger.rows));
    QCOMPARE(std::ssize(ledger.rows) + ledger.works, std::ssize(made.plan.outlets));
    for (const report::LedgerRow &row : ledger.rows)
        QVERIFY(made.plan.outlet(row.outlet) != nullptr); // what a scenario adds is not in the plan itself
    QCOMPARE(ledger.totals.floorArea, sum(ledger.rows, &report::LedgerRow::floorArea));
    QCOMPARE(ledger.totals.open + ledger.totals.closed + ledger.totals.unchecked + ledger.totals.planned,
             ledger.totals.outlets);
    QCOMPARE(s.outlets, ledger.totals.outlets);
    QCOMPARE(s.commercial, ledger.totals.commercial);
    QCOMPARE(s.open, ledger.totals.open);
    QCOMPARE(s.closed, ledger.totals.closed);
    QCOMPARE(s.unchecked, ledger.totals.unchecked);
    QCOMPARE(s.planned, ledger.totals.planned);
    QCOMPARE(s.placed.part, ledger.totals.placed);
    QCOMPARE(s.chains.part, ledger.totals.chains);

    const report::CircleTable &circles = *made.tables.circles;
    const std::int64_t people = sum(circles.rows, &report::CircleFacts::people);
    const std::int64_t outlets = sum(circles.rows, [](const auto &row) { return row.commercial + row.publicOutlets; });
    const std::int64_t all = circles.all.commercial + circles.all.publicOutlets;
    QVERIFY(circles.all.people <= people && all <= outlets);
    QCOMPARE(!circles.overlap, circles.all.people == people && all == outlets);
    QVERIFY(circles.all.people <= s.people);

    const report::BasicKindsTable &kinds = *made.tables.basicKinds;
    QCOMPARE(kinds.complete + kinds.lackOneOrTwo + kinds.lackMore, std::ssize(kinds.rows));
    QCOMPARE(sum(kinds.byType, std::identity()), std::ssize(kinds.rows));
    QCOMPARE(sum(kinds.circlesWith, std::identity()), sum(kinds.rows, &report::BasicKindsRow::basic));
    for (const report::BasicKindsRow &row : kinds.rows)
        QCOMPARE(row.basic + std::ssize(row.missing), std::ssize(kinds.kinds));
    if (s.basicKinds) {
        QCOMPARE(s.basicKinds->complete, kinds.complete);
        QCOMPARE(s.basicKinds->lackOneOrTwo, kinds.lackOneOrTwo);
        QCOMPARE(s.basicKinds->lackMore, kinds.lackMore);
    }
    for (const report::FormItem &item : made.tables.self->items)
        QCOMPARE(item.inside + item.reachable + item.none, made.tables.self->circles);
    QCOMPARE(sum(made.tables.self->byType, std::identity()), made.tables.self->circles);
    QCOMPARE(sum(made.tables.self->byStatus, std::identity()), made.tables.self->circles);
}

void TablesPropertyTest::checkDeficits(const Case &made)
{
    const report::DeficitList &list = *made.tables.deficits;
    QVERIFY(list == *report::tablesOf(made.presentContent).deficits);
    QCOMPARE(std::ssize(list.rows), made.content.summary.deficits);
    QCOMPARE(sum(list.byCause, std::identity()), std::ssize(list.rows));
    for (const report::DeficitRow &row : list.rows) {
        QVERIFY(row.old + row.under3 <= row.people);
        QVERIFY(row.missing > 0);
        QVERIFY(!row.premises || row.advice == report::Advice::UsePremises);
    }
}

void TablesPropertyTest::checkProjects(const Case &made)
{
    const report::ProjectList &list = *made.tables.projects;
    QCOMPARE(sum(list.byWay, std::identity()), std::ssize(list.rows));
    QCOMPARE(sum(list.byYear, &std::pair<std::int32_t, std::int64_t>::second), std::ssize(list.rows));
    QCOMPARE(sum(list.rows, &report::Project::squareMetres), list.squareMetres);
    QCOMPARE(sum(list.rows, [](const auto &row) { return std::max<std::int64_t>(row.cost, 0); }), list.cost);
    QCOMPARE(sum(list.costByYear, std::identity()), list.cost);
    QVERIFY(list.premisesArea <= sum(made.plan.premises, &plan::Premises::area));
    const std::int64_t people = sum(list.rows, &report::Project::people);
    QVERIFY(people + list.shared >= list.people);
    for (const report::Project &row : list.rows) {
        QVERIFY(row.people <= list.people);
        QVERIFY(row.old + row.under3 <= row.people);
    }
    if (!list.overlap) {
        QCOMPARE(people, list.people);
        QCOMPARE(sum(list.rows, &report::Project::old), list.old);
        QCOMPARE(sum(list.rows, &report::Project::under3), list.under3);
    }
    const auto effect = report::effectOf(*made.present, *made.after);
    if (effect)
        QCOMPARE(list.people, effect->people.gained);
    const auto &measures = made.content.summary.measures;
    QVERIFY(measures);
    QCOMPARE(measures->built + measures->rebuilt + measures->addedOn + measures->rented + measures->opened,
             std::ssize(list.rows));
    QCOMPARE(measures->premisesArea, list.premisesArea);
    QCOMPARE(measures->byYear, list.byYear);
}

/// Every project of a sheet is a row of the list as it is there; together they are those that lie in some circle.
void TablesPropertyTest::checkSheets(const Case &made)
{
    const report::ProjectList &list = *made.content.projects;
    QVERIFY(list == *made.tables.projects);
    QCOMPARE(std::ssize(list.closures), list.closedOutlets + list.closedWays);
    std::map<std::int64_t, report::Project> told;
    std::int64_t closed = 0;
    for (const report::CircleSheet &sheet : report::circleSheets(made.content)) {
        for (const report::Project &row : sheet.projects) {
            QVERIFY(row == list.rows[static_cast<std::size_t>(row.number - 1)]);
            QVERIFY(std::ranges::contains(row.circles, sheet.area) || row.community == sheet.area);
            told[row.number] = row;
        }
        closed += std::ssize(sheet.closures);
    }
    std::int64_t rows = 0, cost = 0, people = 0, squareMetres = 0;
    for (const report::Project &row : list.rows) {
        if (row.circles.empty())
            continue;
        ++rows;
        cost += row.cost;
        people += row.people;
        squareMetres += row.squareMetres;
    }
    const auto all = told | std::views::values;
    QCOMPARE(std::ssize(told), rows);
    QCOMPARE(sum(all, &report::Project::cost), cost);
    QCOMPARE(sum(all, &report::Project::people), people);
    QCOMPARE(sum(all, &report::Project::squareMetres), squareMetres);
    QCOMPARE(closed, sum(list.closures, [](const auto &each) { return std::ssize(each.circles); }));
}

void TablesPropertyTest::checkComparison(const Case &made)
{
    const report::Comparison &comparison = *made.tables.comparison;
    QCOMPARE(comparison.rows.size(), 1U);
    const report::ComparisonRow &row = comparison.rows.front();
    QCOMPARE(row.squareMetres, made.tables.projects->squareMetres);
    if (!row.effect)
        return;
    const report::Effect &effect = *row.effect;
    QVERIFY(effect.old.gained + effect.under3.gained <= effect.people.gained);
    QCOMPARE(row.opinion == report::Opinion::Advised,
             effect.people.gained > 0 && effect.people.lost < effect.people.gained);
    // Whoever gains under one norm gains under any, by the scenario or by what the ledger plans anyway.
    QVERIFY(effect.after.part - effect.before.part <= effect.people.gained + effect.anyway);
    const auto &gain = made.content.summary.gain;
    QCOMPARE(gain.has_value(), effect.raises());
    if (gain) {
        QCOMPARE(gain->norm, effect.norm);
        QCOMPARE(gain->before, effect.before);
        QCOMPARE(gain->after, effect.after);
        QCOMPARE(gain->old, effect.old.gained);
        QCOMPARE(gain->under3, effect.under3.gained);
    }
}

QTEST_APPLESS_MAIN(TablesPropertyTest)
#include "tables_property_test.moc"
