// SPDX-License-Identifier: GPL-3.0-or-later
// Tables 1, 2, 3, 6 and the self-assessment of a district that can be reckoned by hand.
#include "core/report/tables.h"
#include "tests/support/small_district.h"

#include <QTest>

#include <algorithm>

using namespace yike;

namespace {

std::shared_ptr<const analysis::Assessment> assessed(const plan::Plan &plan, plan::ScenarioId scenario = {})
{
    const auto book = std::shared_ptr<const norms::Rulebook>(&norms::starterRulebook(), [](const auto *) {});
    const auto situation = analysis::Situation::make(plan, scenario, book);
    return situation ? analysis::assess(*situation).value_or(nullptr) : nullptr;
}

const report::DeficitRow *deficit(const report::DeficitList &list, std::string_view service, plan::AreaId area)
{
    const auto at =
        std::ranges::find_if(list.rows, [&](const auto &row) { return row.service == service && row.area == area; });
    return at == list.rows.end() ? nullptr : &*at;
}

} // namespace

class TablesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_present = assessed(test::smallDistrict());
        QVERIFY(m_present);
        m_content = report::compose(m_present);
        m_tables = report::tablesOf(m_content);
    }
    void circlesTellWhoLivesThere();
    void circlesThatOverlapCountNobodyTwice();
    void theLedgerHoldsEveryOutlet();
    void basicKindsAndWhatIsMissing();
    void theTypeIsTheOfficesOwn();
    void everyCauseIsOneOfFive();
    void aRadiusThatCoversWhereTheNetworkDoesNotIsABarrier();
    void idlePremisesAreAdvised();
    void emptyBedsAskForNoMore();
    void unreadCellsStayUnread();
    void aScenarioIsInNoPresentTable();
    void withoutThePresentStateNothingIsSaidOfIt();
    void anEmptyProject();

private:
    std::shared_ptr<const analysis::Assessment> m_present;
    report::Content m_content;
    report::Tables m_tables;
};

void TablesTest::circlesTellWhoLivesThere()
{
    const report::CircleTable &table = *m_tables.circles;
    QCOMPARE(table.rows.size(), 1U);
    const report::CircleFacts &row = table.rows.front();
    QCOMPARE(row.circle, plan::AreaId{5});
    QCOMPARE(row.communities, (std::vector<plan::AreaId>{{3}, {4}}));
    QCOMPARE(row.subdistricts, std::vector<plan::AreaId>{{2}});
    QCOMPARE(row.people, base::People{400'000});
    QCOMPARE(row.old, base::People{120'000});
    QCOMPARE(row.veryOld, base::People{40'000});
    QCOMPARE(row.under3, base::People{40'000});
    QCOMPARE(row.households, 160'000);
    QCOMPARE(row.commercial, 2); // the store and the closed breakfast shop; the repair shop is in no area
    QCOMPARE(row.publicOutlets, 1);
    QVERIFY(row.squareMetres > 0);
    QVERIFY(!table.overlap);
    QCOMPARE(table.all.people, row.people);
    QCOMPARE(table.all.households, row.households);
    QCOMPARE(table.all.commercial, row.commercial);
    QCOMPARE(table.all.squareMetres, row.squareMetres);
}

void TablesTest::circlesThatOverlapCountNobodyTwice()
{
    plan::Plan plan = test::smallDistrict();
    plan::Area second = *plan.area({5});
    second.id = {6};
    second.members = {{4}};
    plan.areas.push_back(second);
    const auto table = report::circleTableOf(*assessed(plan));
    QCOMPARE(table.rows.size(), 2U);
    QVERIFY(table.overlap);
    QCOMPARE(table.rows[1].people, base::People{200'000});
    QCOMPARE(table.all.people, base::People{400'000});
    QCOMPARE(table.all.households, 160'000);
    QCOMPARE(table.all.squareMetres, 0); // not told
}

void TablesTest::theLedgerHoldsEveryOutlet()
{
    const report::LedgerTable &table = *m_tables.ledger;
    QCOMPARE(table.rows.size(), 4U);
    QCOMPARE(table.rows[0].community, plan::AreaId{3});
    QCOMPARE(table.rows[0].circles, std::vector<plan::AreaId>{{5}});
    QCOMPARE(table.rows[0].capacity, 20'000);
    QCOMPARE(table.rows[0].floorArea, 400);
    QVERIFY(!table.rows[0].unit.empty());
    QCOMPARE(table.rows[3].community, plan::AreaId{}); // in the tray
    const report::Summary &s = m_content.summary;
    QCOMPARE(table.totals.outlets, s.outlets);
    QCOMPARE(table.totals.commercial, s.commercial);
    QCOMPARE(table.totals.closed, s.closed);
    QCOMPARE(table.totals.placed, s.placed.part);
    QCOMPARE(table.totals.chains, s.chains.part);
    QCOMPARE(table.totals.floorArea, 400 + 80 + 30 + 6);

    plan::Plan plan = test::smallDistrict();
    plan.outlets[1].checked = "2020-01-01"; // long before the base date
    plan.info.baseDate = "2025-12-31";
    const auto stale = report::ledgerTableOf(*assessed(plan));
    QVERIFY(stale.rows[1].stale);
    QCOMPARE(stale.totals.unchecked, 1);
}

void TablesTest::basicKindsAndWhatIsMissing()
{
    const report::BasicKindsTable &table = *m_tables.basicKinds;
    QCOMPARE(table.rows.size(), 1U);
    const report::BasicKindsRow &row = table.rows.front();
    QCOMPARE(row.basic, 1); // the convenience store
    QCOMPARE(row.missing.size() + 1, table.kinds.size());
    QVERIFY(!std::ranges::contains(row.missing, std::string("convenience-store")));
    QCOMPARE(row.quality, 0);
    QVERIFY(table.qualityKinds.size() > 5);
    QCOMPARE(table.lackMore, 1);
    QCOMPARE(table.complete + table.lackOneOrTwo, 0);

    plan::Plan plan = test::smallDistrict();
    plan.outlets[0].services.push_back({.service = "cafe"});
    const auto present = assessed(plan);
    QCOMPARE(report::basicKindsTableOf(report::compose(present), *present).rows.front().quality, 1);
}

void TablesTest::theTypeIsTheOfficesOwn()
{
    QCOMPARE(m_tables.basicKinds->rows.front().typeSource, report::TypeSource::Unread);
    QCOMPARE(m_tables.basicKinds->byType[0], 1);
    plan::Plan plan = test::smallDistrict();
    plan.areas.back().type = plan::CircleType::Improved;
    const auto present = assessed(plan);
    const report::Tables tables = report::tablesOf(report::compose(present));
    QCOMPARE(tables.basicKinds->rows.front().typeSource, report::TypeSource::Office);
    QCOMPARE(tables.basicKinds->rows.front().type, plan::CircleType::Improved);
    QCOMPARE(tables.self->byType[static_cast<std::size_t>(plan::CircleType::Improved)], 1);
    QCOMPARE(tables.self->parts[static_cast<std::size_t>(report::FormPart::TypeCounts)], report::PartState::Filled);
}

void TablesTest::everyCauseIsOneOfFive()
{
    using From = analysis::DeficitCause;
    using report::Cause;
    QCOMPARE(report::causeOf(From::NoOutlet), Cause::NoOutlet);
    QCOMPARE(report::causeOf(From::TooFar), Cause::NoOutlet);
    QCOMPARE(report::causeOf(From::BelowSize), Cause::TooSmall);
    QCOMPARE(report::causeOf(From::CapacityShort), Cause::TooSmall);
    QCOMPARE(report::causeOf(From::Barrier), Cause::Barrier);
    QCOMPARE(report::causeOf(From::NotOpen), Cause::NotOpen);
    QCOMPARE(report::causeOf(From::Closed), Cause::Closed);

    const report::DeficitList &list = *m_tables.deficits;
    QCOMPARE(std::ssize(list.rows), m_content.summary.deficits);
    std::int64_t sum = 0;
    for (const std::int64_t count : list.byCause)
        sum += count;
    QCOMPARE(sum, std::ssize(list.rows));
    for (std::size_t i = 0; i < list.rows.size(); ++i)
        QCOMPARE(list.rows[i].number, static_cast<std::int64_t>(i) + 1);
    const report::DeficitRow *dayCare = deficit(list, "day-care-for-the-old", {4});
    QVERIFY(dayCare);
    QCOMPARE(dayCare->circles, std::vector<plan::AreaId>{{5}});
    QCOMPARE(dayCare->people, base::People{60'000});
    QCOMPARE(dayCare->old, base::People{60'000});
    QCOMPARE(dayCare->under3, 0);
    QCOMPARE(dayCare->cause, Cause::NoOutlet);
    QCOMPARE(dayCare->advice, report::Advice::NewOutlet);
    QCOMPARE(dayCare->shortfall, report::Shortfall::NotReached);
}

void TablesTest::aRadiusThatCoversWhereTheNetworkDoesNotIsABarrier()
{
    // 212 m from home D to the day care as the crow flies, 1.8 km on foot; nobody lives elsewhere.
    const test::AsciiTown town = test::asciiTown(R"(
+-----------------+W
|
+-+-+-------+---+-+
  A B       C   D E
)",
                                                 50);
    plan::Plan plan = test::smallDistrict();
    plan.streets = town.streets;
    plan.areas.clear(); // told for the whole project
    for (std::size_t i = 0; i < plan.residences.size(); ++i) {
        plan.residences[i].place = town.place("ABCD"[i]);
        if (i < 3)
            plan.residences[i].people = {};
    }
    plan::Outlet &dayCare = plan.outlets[0];
    dayCare.place = town.place('W');
    const auto causeNow = [&] {
        const auto present = assessed(plan);
        const report::DeficitList list = report::deficitListOf(report::compose(present), *present);
        const report::DeficitRow *row = deficit(list, "day-care-for-the-old", {});
        return row == nullptr ? std::pair{report::Cause::TooSmall, report::Advice::Enlarge}
                              : std::pair{row->cause, row->advice};
    };
    QCOMPARE(causeNow(), (std::pair{report::Cause::Barrier, report::Advice::OpenWay}));
    dayCare.openTo = plan::OpenTo::UnitOnly;
    QCOMPARE(causeNow(), (std::pair{report::Cause::NotOpen, report::Advice::OpenUp}));
    dayCare.openTo = plan::OpenTo::Everybody;
    dayCare.status = plan::OutletStatus::Closed;
    QCOMPARE(causeNow(), (std::pair{report::Cause::Closed, report::Advice::Reopen}));
}

void TablesTest::idlePremisesAreAdvised()
{
    plan::Plan plan = test::smallDistrict();
    const auto premises = [&](std::int64_t id, std::int32_t area, std::int64_t community) {
        plan::Premises each;
        each.id = {id};
        each.area = area;
        each.community = {community};
        plan.premises.push_back(each);
    };
    premises(50, 200, 4); // under the 350 m² of a day care
    premises(51, 900, 4);
    premises(52, 500, 4);
    premises(53, 400, 3); // elsewhere
    const auto present = assessed(plan);
    const report::DeficitList list = report::deficitListOf(report::compose(present), *present);
    const report::DeficitRow *row = deficit(list, "day-care-for-the-old", {4});
    QVERIFY(row);
    QCOMPARE(row->advice, report::Advice::UsePremises);
    const norms::Norm *norm = present->situation->rulebook->norm(row->norm);
    QCOMPARE(row->premises, plan::PremisesId{norm->minimumSize > 200 ? 52 : 50});
}

void TablesTest::emptyBedsAskForNoMore()
{
    plan::Plan plan = test::smallDistrict();
    plan::Outlet home = plan.outlets.front();
    home.id = {plan.nextId++};
    home.services = {{.service = "old-people-home", .capacity = 2'000, .used = 1}};
    plan.outlets.push_back(home);
    const auto present = assessed(plan);
    const report::DeficitList list = report::deficitListOf(report::compose(present), *present);
    bool beds = false;
    for (const report::DeficitRow &row : list.rows) {
        if (row.service != "old-people-home" || row.unit != analysis::DeficitUnit::Beds)
            continue;
        beds = true;
        QCOMPARE(row.advice, report::Advice::Restructure); // half of them stand empty
    }
    QVERIFY(beds);
}

void TablesTest::unreadCellsStayUnread()
{
    const report::SelfAssessment &self = *m_tables.self;
    QCOMPARE(self.circles, 1);
    QVERIFY(self.items.size() >= 12);
    for (const report::FormItem &item : self.items) {
        QVERIFY(!item.required); // nobody has read the cell
        QCOMPARE(item.verification, norms::Verification::Unverified);
        QCOMPARE(item.inside + item.reachable + item.none, self.circles);
        if (item.service == "convenience-store") {
            QCOMPARE(item.inside, 1);
            QCOMPARE(item.outlets, 1);
        }
    }
    using report::PartState;
    QCOMPARE(self.parts, (std::array{PartState::Unread, PartState::Unread, PartState::NoSurvey, PartState::Unread,
                                     PartState::Unread}));
    QCOMPARE(self.grades[0].from, 85);
    QCOMPARE(self.monitoring.size(), 12U);
}

void TablesTest::aScenarioIsInNoPresentTable()
{
    plan::Plan plan = test::smallDistrict();
    plan::Outlet added = plan.outlets[0];
    added.id = {101};
    added.place = plan.residences[3].place;
    added.status = plan::OutletStatus::Planned;
    plan.scenarios.emplace_back().id = {100};
    plan.scenarios.back().outlets[added.id] = {std::nullopt, added};
    plan.nextId = 102;
    const report::Content content = report::compose(assessed(plan, {100}), m_present);
    const report::Tables tables = report::tablesOf(content);
    QCOMPARE(*tables.circles, *m_tables.circles);
    QCOMPARE(*tables.ledger, *m_tables.ledger);
    QCOMPARE(*tables.basicKinds, *m_tables.basicKinds);
    QCOMPARE(*tables.deficits, *m_tables.deficits);
    QCOMPARE(content.summary.outlets, m_content.summary.outlets);
    QCOMPARE(content.summary.deficits, m_content.summary.deficits);
    QVERIFY(tables.projects);
    QVERIFY(!m_tables.projects);
    QVERIFY(!m_tables.comparison);
}

void TablesTest::withoutThePresentStateNothingIsSaidOfIt()
{
    plan::Plan plan = test::smallDistrict();
    plan.scenarios.emplace_back().id = {100};
    const report::Tables tables = report::tablesOf(report::compose(assessed(plan, {100})));
    QVERIFY(!tables.present && !tables.circles && !tables.ledger && !tables.basicKinds && !tables.deficits &&
            !tables.self && !tables.comparison);
    QVERIFY(tables.projects);
    QVERIFY(tables.projects->rows.empty());
}

void TablesTest::anEmptyProject()
{
    plan::Plan plan = test::smallDistrict();
    plan.areas.clear();
    plan.outlets.clear();
    const report::Tables tables = report::tablesOf(report::compose(assessed(plan)));
    QVERIFY(tables.circles->rows.empty());
    QVERIFY(tables.ledger->rows.empty());
    QVERIFY(tables.basicKinds->rows.empty());
    QCOMPARE(tables.self->circles, 0);
}

QTEST_APPLESS_MAIN(TablesTest)
#include "tables_test.moc"
