// SPDX-License-Identifier: GPL-3.0-or-later
// Millimetres stay whole numbers in the tables, so that every limit cuts exactly where the integers of the assessment do.
#include "core/analysis/access_measures.h"

#include "core/analysis/ledger.h"
#include "core/analysis/nearest.h"
#include "core/analysis/norm_terms.h"
#include "core/measures/balanced.h"
#include "core/measures/coverage.h"
#include "core/measures/cumulative_opportunities.h"
#include "core/measures/gravity_access.h"
#include "core/measures/modified_two_step.h"
#include "core/measures/raam.h"
#include "core/measures/spatial_availability.h"
#include "core/measures/three_step.h"
#include "core/measures/two_step.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <numeric>

namespace yike::analysis {

namespace {

using measures::WeightFunction;
using Values = std::vector<std::optional<double>>;

constexpr double kThousandths = 1000;
constexpr std::int32_t kWithoutNorm = 1000; ///< m: the 15-minute tier, as catchmentOf() has it

std::int32_t limitOf(const norms::Rulebook &book, const norms::Service &service)
{
    if (const auto catchment = catchmentOf(book, service))
        return *catchment;
    const norms::Norm *norm = book.coverageNorm(service.code);
    return norm != nullptr ? metresOf(*norm) : kWithoutNorm;
}

double millimetres(std::int32_t metres) { return static_cast<double>(metres) * base::kMillimetresPerMetre; }

std::vector<base::People> usersPerHome(const Assessment &assessment, const norms::Service &service)
{
    const norms::BandSet users = usersOf(*assessment.situation->rulebook, service);
    std::vector<base::People> people;
    for (const plan::Residence &home : assessment.situation->plan->residences)
        people.push_back(norms::peopleOf(home.people, users));
    return people;
}

/// The project's weights of the thirds, as the adequacy of the assessment has them.
base::Result<WeightFunction> thirds(const Assessment &assessment, double limit)
{
    const auto &weights = assessment.situation->plan->parameters.e2sfcaWeights;
    std::vector<measures::Step> steps;
    for (std::size_t i = 0; i < weights.size(); ++i)
        steps.push_back({limit * static_cast<double>(i + 1) / static_cast<double>(weights.size()),
                         static_cast<double>(weights[i]) / kThousandths});
    return WeightFunction::steps(std::move(steps));
}

base::Result<WeightFunction> decayOf(const Assessment &assessment, AccessMeasure measure, double limit)
{
    constexpr double kFull = 100'000; ///< mm up to which something counts in full
    switch (measure) {
    case AccessMeasure::Gravity:
        return WeightFunction::gravity(kFull, -1, kFull);
    case AccessMeasure::Gaussian:
        return WeightFunction::gaussianWithin(limit);
    case AccessMeasure::Kernel:
        return WeightFunction::kernel(measures::Kernel::Epanechnikov, limit);
    case AccessMeasure::ThreeStep:
        return WeightFunction::steps(measures::wanSteps(limit));
    case AccessMeasure::TwoStep:
        return WeightFunction::flat();
    default:
        return thirds(assessment, limit);
    }
}

Values perThousand(std::vector<double> perHead)
{
    for (double &value : perHead)
        value *= kThousandths;
    return {perHead.begin(), perHead.end()};
}

base::Result<Values> weighted(const Assessment &assessment, const AccessTable &from, AccessMeasure measure)
{
    const double limit = millimetres(from.limit);
    const auto weights = decayOf(assessment, measure, limit).and_then([&](const WeightFunction &decay) {
        return measures::weigh(from.table, decay, limit);
    });
    if (!weights)
        return std::unexpected(weights.error());
    switch (measure) {
    case AccessMeasure::Gravity: {
        const auto access = measures::gravityAccess(from.table, *weights);
        return Values(access.begin(), access.end());
    }
    case AccessMeasure::ThreeStep:
        return perThousand(measures::threeStep(from.table, *weights).access);
    case AccessMeasure::Modified:
        return perThousand(measures::modifiedTwoStep(from.table, *weights).access);
    case AccessMeasure::Balanced:
        return perThousand(measures::balanced(from.table, *weights).figures.access);
    case AccessMeasure::Availability:
        return perThousand(measures::spatialAvailability(from.table, *weights).perHead);
    default:
        return perThousand(measures::twoStep(from.table, *weights).access);
    }
}

base::Result<Values> valuesOf(const Assessment &assessment, const AccessTable &from, AccessMeasure measure)
{
    const double limit = millimetres(from.limit);
    switch (measure) {
    case AccessMeasure::Coverage:
        return measures::coverage(from.table, limit).transform([](const measures::Coverage &found) {
            return Values(found.covered.begin(), found.covered.end());
        });
    case AccessMeasure::Cumulative:
        return measures::cumulativeOpportunities(from.table, limit).transform([](const std::vector<double> &found) {
            return Values(found.begin(), found.end());
        });
    case AccessMeasure::Raam: {
        measures::RaamOptions options;
        options.tau = limit;
        return measures::raam(from.table, options).transform([](measures::RaamResult found) {
            return std::move(found.cost);
        });
    }
    default:
        return weighted(assessment, from, measure);
    }
}

/// Ascending value, of people with one.
std::optional<double> medianOf(std::vector<std::pair<double, base::People>> &values, base::People people)
{
    std::ranges::sort(values);
    base::People sum = 0;
    for (const auto &[value, count] : values) {
        sum += count;
        if (2 * sum >= people)
            return value;
    }
    return std::nullopt;
}

AreaAccess toldOf(plan::AreaId area, std::span<const std::uint32_t> homes, const std::vector<base::People> &people,
                  const Values &values, bool low)
{
    AreaAccess told;
    told.area = area;
    std::vector<std::pair<double, base::People>> held;
    base::People with = 0;
    double sum = 0;
    for (const std::uint32_t home : homes) {
        told.people += people[home];
        const auto &value = values[home];
        if (!value || (!low && *value == 0))
            told.without += people[home];
        if (!value || people[home] == 0)
            continue;
        with += people[home];
        sum += static_cast<double>(people[home]) * *value;
        held.emplace_back(*value, people[home]);
    }
    if (with > 0)
        told.mean = sum / static_cast<double>(with);
    told.median = medianOf(held, with);
    return told;
}

void tellAreas(const Assessment &assessment, const norms::Service &service, AccessFigures &figures)
{
    const AreaIndex &areas = *assessment.situation->areas;
    const auto people = usersPerHome(assessment, service);
    for (Slot slot = 0; slot < areas.slotCount(); ++slot)
        figures.areas.push_back(
            toldOf(areas.area(slot), areas.residencesIn(slot), people, figures.values, lowIsGood(figures.measure)));
}

/// What the assessment holds already.
void takeNearest(const Assessment &assessment, int service, AccessFigures &figures)
{
    figures.limit = static_cast<std::int32_t>(farthest(norms::WalkerKind::Metres) / base::kMillimetresPerMetre);
    figures.supplies = std::ssize(countingOutlets(*assessment.ledger, static_cast<std::size_t>(service)));
    figures.values.resize(assessment.situation->plan->residences.size());
    const NearestTimes *times = assessment.times(service, norms::WalkerKind::Metres);
    for (std::size_t home = 0; times != nullptr && home < figures.values.size(); ++home) {
        if (times->cost[home] != base::kUnreached)
            figures.values[home] = static_cast<double>(times->cost[home]) / base::kMillimetresPerMetre;
    }
}

struct Supplies {
    std::vector<std::uint32_t> outlets;
    std::vector<double> capacities;
};

Supplies suppliesOf(const Assessment &assessment, std::size_t service, bool sizes, bool byCapacity)
{
    const norms::Rulebook &book = *assessment.situation->rulebook;
    const norms::Norm *norm = book.coverageNorm(book.services[service].code);
    Supplies supplies;
    if (sizes || !byCapacity) {
        supplies.outlets = countingOutlets(*assessment.ledger, service, sizes && norm ? norm->minimumSize : 0);
        supplies.capacities.assign(supplies.outlets.size(), 1.0);
        return supplies;
    }
    for (const Offer &offer : assessment.ledger->offers[service]) {
        if (!assessment.ledger->fact(offer.outlet).counts || offer.capacity <= 0)
            continue;
        supplies.outlets.push_back(offer.outlet);
        supplies.capacities.push_back(static_cast<double>(offer.capacity) / kThousandths);
    }
    return supplies;
}

} // namespace

bool hasAccessMeasures(const norms::Service &service) { return !assignedByDistrict(service); }

AccessMeasure defaultMeasure(const norms::Rulebook &book, const norms::Service &service)
{
    return catchmentOf(book, service) ? AccessMeasure::Enhanced : AccessMeasure::Nearest;
}

bool lowIsGood(AccessMeasure measure) { return measure == AccessMeasure::Nearest || measure == AccessMeasure::Raam; }

base::Result<AccessTable> accessTableOf(const Assessment &assessment, std::size_t service, bool sizes,
                                        const base::Progress &progress)
{
    const Situation &situation = *assessment.situation;
    const norms::Service &kind = situation.rulebook->services[service];
    const std::int32_t limit = limitOf(*situation.rulebook, kind);
    const bool byCapacity = !sizes && !kind.capacityUnit.empty();
    Supplies supplies = suppliesOf(assessment, service, sizes, byCapacity);
    std::vector<std::vector<Pair>> reached(supplies.outlets.size());
    SearchPool pool(situation);
    tbb::parallel_for(std::size_t{0}, situation.network ? reached.size() : 0, [&](std::size_t i) {
        if (!progress.cancelled())
            reached[i] = pairsOf(situation, assessment.ledger->fact(supplies.outlets[i]), norms::WalkerKind::Metres,
                                 static_cast<base::Cost>(limit) * base::kMillimetresPerMetre, pool);
    });
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    std::vector<measures::CostPair> pairs;
    pairs.reserve(std::accumulate(reached.begin(), reached.end(), std::size_t{0},
                                  [](std::size_t sum, const auto &each) { return sum + each.size(); }));
    for (std::size_t i = 0; i < reached.size(); ++i) {
        for (const Pair &pair : reached[i])
            pairs.push_back({pair.residence, static_cast<std::uint32_t>(i), static_cast<double>(pair.cost)});
    }
    std::vector<double> weights;
    for (const base::People people : usersPerHome(assessment, kind))
        weights.push_back(static_cast<double>(people) / kThousandths);
    auto table = measures::CostTable::make(std::move(weights), std::move(supplies.capacities), std::move(pairs));
    if (!table)
        return std::unexpected(table.error());
    return AccessTable{*std::move(table), std::move(supplies.outlets), limit, byCapacity};
}

base::Result<AccessFigures> accessOf(const Assessment &assessment, std::string_view service, AccessMeasure measure,
                                     const base::Progress &progress)
{
    const norms::Rulebook &book = *assessment.situation->rulebook;
    const int index = book.serviceIndex(service);
    AccessFigures figures;
    figures.measure = measure;
    figures.service = service;
    if (index < 0 || !assessment.situation->network)
        return figures;
    const norms::Service &kind = book.services[static_cast<std::size_t>(index)];
    if (!hasAccessMeasures(kind))
        return figures;
    if (measure == AccessMeasure::Nearest) {
        takeNearest(assessment, index, figures);
        tellAreas(assessment, kind, figures);
        return figures;
    }
    const auto from =
        accessTableOf(assessment, static_cast<std::size_t>(index), measure == AccessMeasure::Coverage, progress);
    if (!from)
        return std::unexpected(from.error());
    auto values = valuesOf(assessment, *from, measure);
    if (!values)
        return std::unexpected(values.error());
    figures.limit = from->limit;
    figures.byCapacity = from->byCapacity;
    figures.supplies = std::ssize(from->outlets);
    figures.values = *std::move(values);
    tellAreas(assessment, kind, figures);
    return figures;
}

} // namespace yike::analysis
