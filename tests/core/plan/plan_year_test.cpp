// SPDX-License-Identifier: GPL-3.0-or-later
// Homes in the plan year: communities keep their cohorts' totals, no year changes nothing, twice is once.
#include "core/demography/demography.h"
#include "core/plan/plan_year.h"
#include "core/plan/population_basis.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <random>

using namespace yike;
using namespace yike::plan;

namespace {

std::shared_ptr<Plan> town(unsigned seed, std::int32_t year)
{
    std::mt19937 random(seed);
    auto plan = std::make_shared<Plan>();
    plan->info.baseDate = "2025-12-31";
    plan->parameters.projection.planYear = year;
    for (std::int64_t i = 1; i <= 60; ++i) {
        Residence home;
        home.id = ResidenceId{i};
        home.community = AreaId{static_cast<std::int64_t>(random() % 4)}; // 0: in none
        for (base::People &people : home.people)
            people = random() % 4 == 0 ? 0 : static_cast<base::People>(random() % 90'000);
        home.households = static_cast<std::int64_t>(random() % 60'000);
        plan->residences.push_back(home);
    }
    return plan;
}

norms::BandPeople peopleOf(const Plan &plan, std::optional<AreaId> community = {})
{
    norms::BandPeople sum{};
    for (const Residence &home : plan.residences)
        if (!community || home.community == *community)
            for (std::size_t band = 0; band < norms::kBandCount; ++band)
                sum[band] += home.people[band];
    return sum;
}

} // namespace

class PlanYearTest : public QObject {
    Q_OBJECT

private slots:
    void noYearIsThePlanItself();
    void communitiesKeepTheirTotals();
    void totalsAreBirthsLessDeathsAndMigration();
    void byHand();
    void twiceIsOnce();
    void whatCannotBeReachedIsTold();
    void householdsKeepTheirSize();
};

void PlanYearTest::noYearIsThePlanItself()
{
    for (const std::int32_t year : {0, 2025}) {
        const auto plan = town(1, year);
        QCOMPARE(inPlanYear(plan).get(), static_cast<const Plan *>(plan.get()));
        QVERIFY(carriedAreas(*plan).empty());
    }
}

void PlanYearTest::communitiesKeepTheirTotals()
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const auto plan = town(seed, 2026 + static_cast<std::int32_t>(seed % 15));
        const auto seen = inPlanYear(plan);
        const auto areas = carriedAreas(*plan);
        QVERIFY(std::ranges::is_sorted(areas, {}, &CarriedArea::community));
        for (const CarriedArea &area : areas) {
            QCOMPARE(area.before, peopleOf(*plan, area.community));
            QCOMPARE(area.after, peopleOf(*seen, area.community));
        }
        QCOMPARE(seen->residences.size(), plan->residences.size());
        for (std::size_t i = 0; i < plan->residences.size(); ++i) {
            QCOMPARE(seen->residences[i].id, plan->residences[i].id);
            for (const base::People people : seen->residences[i].people)
                QVERIFY(people >= 0);
        }
        QCOMPARE(inPlanYear(plan)->residences, seen->residences);
    }
}

void PlanYearTest::totalsAreBirthsLessDeathsAndMigration()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const auto plan = town(seed, 2035);
        plan->parameters.projection.births = seed % 2 == 0 ? -1 : 150'000;
        plan->parameters.projection.migration.fill(static_cast<std::int32_t>(seed) - 10);
        base::People change = 0, births = 0;
        for (const CarriedArea &area : carriedAreas(*plan)) {
            change += area.births - area.deaths + area.migration;
            births += area.births;
        }
        QCOMPARE(norms::total(peopleOf(*inPlanYear(plan))), norms::total(peopleOf(*plan)) + change);
        if (seed % 2 != 0)
            QCOMPARE(births, 1'500'000); // ten years of what was given for the whole
    }
}

void PlanYearTest::byHand()
{
    // Two homes of one community, 3 and 1 children aged 3–5; three years later none of them is.
    auto plan = std::make_shared<Plan>();
    plan->info.baseDate = "2025";
    plan->parameters.projection = {.planYear = 2028, .births = 0};
    for (const std::int64_t children : {3000, 1000}) {
        Residence home;
        home.id = ResidenceId{std::ssize(plan->residences) + 1};
        home.community = AreaId{7};
        home.people[1] = children;
        home.people[4] = 10'000;
        plan->residences.push_back(home);
    }
    const auto seen = inPlanYear(plan);
    QCOMPARE(peopleOf(*seen)[1], 0);
    // All are 6–11 now (hardly one of 4,000 thousandths dies), shared by all people for nobody of that age lived there.
    QVERIFY(peopleOf(*seen)[2] >= 3996 && peopleOf(*seen)[2] <= 4000);
    QVERIFY(seen->residences[0].people[2] > seen->residences[1].people[2]);
    QCOMPARE(basisOf(*seen, norms::Band::Age6to11).kind, PopulationKind::Projected);
    QCOMPARE(basisOf(*seen, norms::Band::Age6to11).date, std::string("2028"));
}

void PlanYearTest::twiceIsOnce()
{
    const auto seen = inPlanYear(town(5, 2030));
    QCOMPARE(inPlanYear(seen).get(), seen.get());
    QVERIFY(carriedAreas(*seen).empty());
}

void PlanYearTest::whatCannotBeReachedIsTold()
{
    for (const std::int32_t year : {2024, 2076}) {
        const auto plan = town(3, year);
        const auto seen = inPlanYear(plan);
        QCOMPARE(seen->residences, plan->residences);
        QCOMPARE(seen->issues.size(), 1U);
        QCOMPARE(seen->issues[0].code, base::IssueCode::PlanYearUnknown);
        QCOMPARE(inPlanYear(seen)->issues.size(), 1U);
    }
    const auto undated = town(3, 2030);
    undated->info.baseDate.clear();
    QCOMPARE(inPlanYear(undated)->issues.size(), 1U);
    undated->info.population.all.date = "2024-11-01";
    QVERIFY(inPlanYear(undated)->issues.empty());
    QCOMPARE(baseYear(*undated), 2024);
}

void PlanYearTest::householdsKeepTheirSize()
{
    const auto plan = town(9, 2040);
    const auto seen = inPlanYear(plan);
    for (std::size_t i = 0; i < plan->residences.size(); ++i) {
        const auto &before = plan->residences[i], &after = seen->residences[i];
        if (norms::total(before.people) < 50'000 || before.households < 10'000)
            continue;
        const double was = static_cast<double>(before.households) / static_cast<double>(norms::total(before.people));
        const double is = static_cast<double>(after.households) / static_cast<double>(norms::total(after.people));
        QVERIFY2(std::abs(was - is) < 0.001 * was, qPrintable(QString("%1 %2").arg(was).arg(is)));
    }
}

QTEST_APPLESS_MAIN(PlanYearTest)
#include "plan_year_test.moc"
