// SPDX-License-Identifier: GPL-3.0-or-later
// Cohorts by community, and their people shared out to the homes.
#include "core/plan/plan_year.h"

#include "core/demography/demography.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string_view>
#include <utility>

namespace yike::plan {

namespace {

using norms::Band;
using norms::BandPeople;
using norms::kBandCount;

__extension__ using Wide = __int128;

/// Homes of each community, by index.
using Homes = std::map<AreaId, std::vector<std::size_t>>;

std::int32_t yearOf(std::string_view date)
{
    std::int32_t year = 0;
    constexpr std::size_t kDigits = 4;
    if (date.size() < kDigits || std::from_chars(date.data(), date.data() + kDigits, year).ptr != date.data() + kDigits)
        return 0;
    return year;
}

Homes homesOf(const Plan &plan)
{
    Homes homes;
    for (std::size_t i = 0; i < plan.residences.size(); ++i)
        homes[plan.residences[i].community].push_back(i);
    return homes;
}

/// Years to carry; 0 = none to carry, −1 = the plan year cannot be reached.
int yearsToCarry(const Plan &plan)
{
    const std::int32_t year = plan.parameters.projection.planYear, from = baseYear(plan);
    if (year == 0 || year == from)
        return 0;
    return from == 0 || year < from || year - from > kFarthestPlanYears ? -1 : year - from;
}

bool isCarried(const Plan &plan)
{
    const PopulationBasis &basis = plan.info.population.all;
    return basis.kind == PopulationKind::Projected && basis.date == std::to_string(plan.parameters.projection.planYear);
}

/// First year's births of each community where a number is given for all.
std::vector<std::int64_t> birthsOf(const std::vector<CarriedArea> &areas, std::int64_t given)
{
    std::vector<std::int64_t> young, people;
    for (const CarriedArea &area : areas) {
        young.push_back(area.before[0]);
        people.push_back(norms::total(area.before));
    }
    const bool known = std::ranges::any_of(young, [](std::int64_t each) { return each > 0; });
    return demography::sharedOut(given, known ? young : people);
}

std::vector<CarriedArea> carriedAreas(const Plan &plan, const Homes &homes, int years)
{
    std::vector<CarriedArea> areas;
    for (const auto &[community, indexes] : homes) {
        CarriedArea &area = areas.emplace_back();
        area.community = community;
        for (const std::size_t home : indexes)
            for (std::size_t band = 0; band < kBandCount; ++band)
                area.before[band] += plan.residences[home].people[band];
    }
    const Projection &projection = plan.parameters.projection;
    demography::Change change{&demography::defaultDemography().lifeTable, -1, projection.birthTrend,
                              projection.migration};
    const auto births = projection.births >= 0 ? birthsOf(areas, projection.births) : std::vector<std::int64_t>();
    for (std::size_t i = 0; i < areas.size(); ++i) {
        change.births = births.empty() ? -1 : births[i];
        const demography::Carried carried = demography::carried(areas[i].before, change, years);
        areas[i].after = carried.people;
        areas[i].births = carried.births;
        areas[i].deaths = carried.deaths;
        areas[i].migration = carried.migration;
    }
    return areas;
}

/// The bands of one community to its homes.
void shareOut(const CarriedArea &area, const std::vector<std::size_t> &homes, std::vector<Residence> &residences)
{
    std::vector<std::int64_t> before(homes.size());
    for (std::size_t i = 0; i < homes.size(); ++i)
        before[i] = norms::total(residences[homes[i]].people);
    for (std::size_t band = 0; band < kBandCount; ++band) {
        std::vector<std::int64_t> weights(homes.size());
        for (std::size_t i = 0; i < homes.size(); ++i)
            weights[i] = area.before[band] > 0 ? residences[homes[i]].people[band] : before[i];
        const auto people = demography::sharedOut(area.after[band], weights);
        for (std::size_t i = 0; i < homes.size(); ++i)
            residences[homes[i]].people[band] = people[i];
    }
    for (std::size_t i = 0; i < homes.size(); ++i) {
        Residence &home = residences[homes[i]];
        if (home.households > 0 && before[i] > 0)
            home.households = static_cast<std::int64_t>(Wide{home.households} * norms::total(home.people) / before[i]);
    }
}

} // namespace

std::int32_t baseYear(const Plan &plan)
{
    const std::int32_t year = yearOf(plan.info.baseDate);
    return year != 0 ? year : yearOf(plan.info.population.all.date);
}

std::vector<CarriedArea> carriedAreas(const Plan &plan)
{
    const int years = isCarried(plan) ? 0 : yearsToCarry(plan);
    return years <= 0 ? std::vector<CarriedArea>() : carriedAreas(plan, homesOf(plan), years);
}

std::shared_ptr<const Plan> inPlanYear(std::shared_ptr<const Plan> plan)
{
    const int years = isCarried(*plan) ? 0 : yearsToCarry(*plan);
    if (years == 0)
        return plan;
    auto seen = std::make_shared<Plan>(*plan);
    const std::string year = std::to_string(plan->parameters.projection.planYear);
    if (years < 0) {
        base::Issue issue;
        issue.code = base::IssueCode::PlanYearUnknown;
        issue.args = {year, plan->info.baseDate};
        if (std::ranges::find(seen->issues, issue) == seen->issues.end())
            seen->issues.push_back(std::move(issue));
        return seen;
    }
    const Homes homes = homesOf(*plan);
    for (const CarriedArea &area : carriedAreas(*plan, homes, years))
        shareOut(area, homes.at(area.community), seen->residences);
    PopulationBases &population = seen->info.population;
    population.all.kind = PopulationKind::Projected;
    population.all.date = year;
    for (auto &[band, basis] : population.bands) {
        basis.kind = PopulationKind::Projected;
        basis.date = year;
    }
    return seen;
}

} // namespace yike::plan
