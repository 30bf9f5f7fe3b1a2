// SPDX-License-Identifier: GPL-3.0-or-later
// The ministries' figures of the demonstration district against counts made here.
#include "core/demo/demo.h"
#include "core/report/monitoring.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace yike;
using report::Indicator;
using report::MonitoringRow;

class MonitoringTest : public QObject {
    Q_OBJECT

private slots:
    void countsWhatStands();
    void standsBesideLastYear();
    void anEmptyLedgerHasNoShares();
    void whatNoOutletTellsIsNoZero();

private:
    static plan::Plan district();
    static std::shared_ptr<const analysis::Assessment> assessed(const plan::Plan &plan);
};

plan::Plan MonitoringTest::district()
{
    auto made = demo::makeDistrict({}, norms::starterRulebook());
    if (!made)
        throw std::runtime_error("no district");
    return *std::move(made);
}

std::shared_ptr<const analysis::Assessment> MonitoringTest::assessed(const plan::Plan &plan)
{
    const auto book = std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook());
    return *analysis::assess(*analysis::Situation::make(plan, {}, book));
}

namespace {

const MonitoringRow &row(const std::vector<MonitoringRow> &rows, Indicator indicator)
{
    return rows.at(static_cast<std::size_t>(indicator));
}

} // namespace

void MonitoringTest::countsWhatStands()
{
    const plan::Plan plan = district();
    const auto rows = report::monitoringOf(*assessed(plan));
    QCOMPARE(rows.size(), 12U);
    for (std::size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(rows[i].indicator, static_cast<Indicator>(i));
    std::int64_t circles = 0, built = 0, commercial = 0, chains = 0;
    std::set<std::int64_t> covered;
    for (const plan::Area &area : plan.areas) {
        if (area.kind != plan::AreaKind::Circle)
            continue;
        ++circles;
        if (area.status == plan::CircleStatus::Planned || area.status == plan::CircleStatus::UnderConstruction)
            continue;
        ++built;
        for (const plan::AreaId member : area.members)
            covered.insert(member.value);
    }
    for (const plan::Outlet &outlet : plan.outlets) {
        const auto *service = norms::starterRulebook().service(outlet.services.front().service);
        if (service == nullptr || !service->commercial || outlet.status != plan::OutletStatus::Open)
            continue;
        ++commercial;
        chains += outlet.chain.empty() ? 0 : 1;
    }
    QCOMPARE(*row(rows, Indicator::Circles).value, static_cast<double>(circles));
    QCOMPARE(*row(rows, Indicator::CirclesBuilt).value, static_cast<double>(built));
    QCOMPARE(row(rows, Indicator::CommunitiesCovered).part, std::ssize(covered));
    QCOMPARE(*row(rows, Indicator::CommercialOutlets).value, static_cast<double>(commercial));
    QCOMPARE(row(rows, Indicator::ChainShare).part, chains);
    QCOMPARE(row(rows, Indicator::ChainShare).targets.front().value, 0.3);
    QVERIFY(*row(rows, Indicator::BasicOutlets).value + *row(rows, Indicator::QualityOutlets).value <=
            static_cast<double>(commercial));
    QVERIFY(*row(rows, Indicator::ResidentsServed).value <= 200'000);
    QVERIFY(row(rows, Indicator::ServiceAreaPerHundredHouseholds).value);
    QVERIFY(!row(rows, Indicator::Satisfaction).value); // no survey, no figure
}

void MonitoringTest::standsBesideLastYear()
{
    plan::Plan plan = district();
    const auto before = assessed(plan);
    std::int64_t gone = 0;
    for (plan::Outlet &outlet : plan.outlets) {
        if (gone < 10 && outlet.status == plan::OutletStatus::Open &&
            outlet.services.front().service == "convenience-store") {
            outlet.status = plan::OutletStatus::Closed;
            ++gone;
        }
    }
    const auto rows = report::monitoringOf(*assessed(plan), before.get());
    QCOMPARE(*row(rows, Indicator::CommercialOutlets).last, *row(rows, Indicator::CommercialOutlets).value + 10);
    QCOMPARE(*row(rows, Indicator::Circles).last, *row(rows, Indicator::Circles).value);
}

void MonitoringTest::anEmptyLedgerHasNoShares()
{
    plan::Plan plan = district();
    plan.outlets.clear();
    std::erase_if(plan.areas, [](const plan::Area &area) { return area.kind == plan::AreaKind::Circle; });
    const auto rows = report::monitoringOf(*assessed(plan));
    QVERIFY(!row(rows, Indicator::ChainShare).value);
    QVERIFY(!row(rows, Indicator::CirclesWithElderCare).value);
    QVERIFY(!row(rows, Indicator::Jobs).value);
    // None drawn is not none: it was not assessed.
    for (const Indicator each : {Indicator::Circles, Indicator::CirclesBuilt, Indicator::CommunitiesCovered,
                                 Indicator::ResidentsServed, Indicator::CirclesWithElderCare}) {
        QVERIFY(!row(rows, each).value);
        QVERIFY(row(rows, each).why == report::Untellable::NoCircles);
    }
    for (const Indicator each : {Indicator::CommercialOutlets, Indicator::ServiceAreaPerHundredHouseholds})
        QVERIFY(row(rows, each).why == report::Untellable::NoOutlets);
    for (const MonitoringRow &each : rows)
        QCOMPARE(each.why == report::Untellable::No, each.value.has_value());
}

void MonitoringTest::whatNoOutletTellsIsNoZero()
{
    plan::Plan plan = district();
    for (plan::Outlet &outlet : plan.outlets) {
        outlet.chain.clear();
        outlet.staff = -1;
        if (!std::ranges::contains(outlet.services, "community-service-station", &plan::OutletService::service))
            continue;
        outlet.area = 0;
        for (plan::OutletService &service : outlet.services)
            service.area = service.room = 0;
    }
    auto rows = report::monitoringOf(*assessed(plan));
    const MonitoringRow &area = row(rows, Indicator::ServiceAreaPerHundredHouseholds);
    QVERIFY(!area.value && area.of > 0);
    QVERIFY(area.why == report::Untellable::SizesUnknown);
    QVERIFY(row(rows, Indicator::ChainShare).why == report::Untellable::NoBrands);
    QVERIFY(row(rows, Indicator::Jobs).why == report::Untellable::NoStaff);
    std::erase_if(plan.outlets, [](const plan::Outlet &outlet) {
        const auto *service = norms::starterRulebook().service(outlet.services.front().service);
        return service == nullptr || service->commercial ||
               std::ranges::contains(outlet.services, "community-service-station", &plan::OutletService::service);
    });
    rows = report::monitoringOf(*assessed(plan));
    QVERIFY(row(rows, Indicator::CommercialOutlets).why == report::Untellable::NoCommercial);
    QVERIFY(row(rows, Indicator::ServiceAreaPerHundredHouseholds).why == report::Untellable::NoneInLedger);
    QVERIFY(row(rows, Indicator::Circles).value);
}

QTEST_APPLESS_MAIN(MonitoringTest)
#include "monitoring_test.moc"
