// SPDX-License-Identifier: GPL-3.0-or-later
// Follows figures back to people, limits and outlets, by the functions that computed them.
#include "core/analysis/explain.h"

#include "core/analysis/e2sfca.h"
#include "core/analysis/norm_terms.h"
#include "core/analysis/own_schools.h"
#include "core/analysis/provision.h"
#include "core/geo/segment.h"

#include <algorithm>
#include <map>

namespace yike::analysis {

namespace {

/// The basis the figure was computed from.
struct Trace {
    Basis basis;
    const norms::Norm *norm = nullptr;
    std::size_t service = 0;
    Slot slot = 0;
};

std::optional<Trace> traceOf(const Assessment &assessment, std::string_view normId, plan::AreaId area)
{
    if (!assessment.situation || !assessment.ledger)
        return std::nullopt;
    Trace trace;
    trace.norm = assessment.situation->rulebook->norm(normId);
    if (trace.norm == nullptr)
        return std::nullopt;
    const int service = assessment.situation->rulebook->serviceIndex(trace.norm->service);
    if (service < 0)
        return std::nullopt;
    trace.service = static_cast<std::size_t>(service);
    trace.slot = assessment.situation->areas->slotOf(area);
    trace.basis.situation = assessment.situation;
    trace.basis.ledger = assessment.ledger;
    trace.basis.pool = std::make_shared<SearchPool>(*assessment.situation);
    return trace;
}

void countOutlets(CoverageWhy &why, const Trace &trace)
{
    const norms::Rulebook &book = *trace.basis.situation->rulebook;
    const auto isFirst = [&](const plan::Outlet &outlet) {
        const norms::Service *first = book.service(outlet.services.front().service);
        return first != nullptr && (first->code == trace.norm->service || first->partOf == trace.norm->service);
    };
    for (const Offer &offer : trace.basis.ledger->offers[trace.service]) {
        const OutletFacts &facts = trace.basis.ledger->fact(offer.outlet);
        const plan::Outlet &outlet = trace.basis.plan().outlets[offer.outlet];
        const bool limited = facts.estateOnly || outlet.openTo == plan::OpenTo::UnitOnly;
        why.counting += facts.counts ? 1 : 0;
        why.belowSize += facts.counts && !largeEnough(offer, trace.norm->minimumSize) ? 1 : 0;
        why.sizeUnknown += facts.counts && offer.size == 0 ? 1 : 0;
        why.further += facts.counts && !isFirst(outlet) ? 1 : 0;
        why.closed += facts.closed ? 1 : 0;
        why.notOpen += facts.stands && limited ? 1 : 0;
    }
}

/// Splits the figure by band.
void splitByBand(CoverageWhy &why, const Trace &trace, const NormReach &reach)
{
    const plan::Plan &plan = trace.basis.plan();
    for (std::size_t i = 0; i < norms::kBandCount; ++i) {
        const auto band = static_cast<norms::Band>(i);
        if ((why.figure.bands & norms::bit(band)) == 0)
            continue;
        CoverageWhy::Band line{band, norms::walkerOf(band), 0, 0, 0, 0};
        for (const std::uint32_t home : trace.basis.areas().residencesIn(trace.slot)) {
            const base::People people = plan.residences[home].people[i];
            line.people += people;
            line.straight += (reach.how[home] & kStraight) != 0 ? people : 0;
            line.metres += (reach.how[home] & kOnFoot) != 0 ? people : 0;
            line.minutes += (reach.inMinutes[home] & norms::bit(band)) != 0 ? people : 0;
        }
        why.bands.push_back(line);
    }
}

void listNearest(CoverageWhy &why, const Trace &trace, const NormReach &reach, const NearestTimes *metres)
{
    if (metres == nullptr)
        return;
    const plan::Plan &plan = trace.basis.plan();
    std::map<std::uint32_t, base::People> people;
    for (const std::uint32_t home : trace.basis.areas().residencesIn(trace.slot)) {
        if ((reach.how[home] & (kOnFoot | kBelowSize)) != 0)
            people[metres->outlet[home]] += norms::peopleOf(plan.residences[home].people, why.figure.bands);
    }
    const auto &offers = trace.basis.ledger->offers[trace.service];
    for (const auto &[outlet, count] : people) {
        const auto offer = std::ranges::lower_bound(offers, outlet, {}, &Offer::outlet);
        const bool small = offer != offers.end() && !largeEnough(*offer, trace.norm->minimumSize);
        why.outlets.push_back({plan.outlets[outlet].id, count, small});
    }
}

/// Whoever lives near the edge: a tenth more or less of the way, or of the limit, and they change sides.
void countEdge(CoverageWhy &why, const Trace &trace)
{
    if (!trace.basis.situation->network)
        return;
    const auto limit = static_cast<base::Cost>(why.metres) * base::kMillimetresPerMetre;
    const auto large = countingOutlets(*trace.basis.ledger, trace.service, trace.norm->minimumSize);
    const NearestTimes nearest = nearestTimes(*trace.basis.situation, *trace.basis.ledger, large,
                                              norms::WalkerKind::Metres, limit + limit / 10, *trace.basis.pool);
    for (const std::uint32_t home : trace.basis.areas().residencesIn(trace.slot)) {
        const base::Cost cost = nearest.cost[home];
        if (cost == base::kUnreached || cost <= limit - limit / 10)
            continue;
        (cost <= limit ? why.justWithin : why.justBeyond) +=
            norms::peopleOf(trace.basis.plan().residences[home].people, why.figure.bands);
    }
}

Formula formulaOf(const norms::Norm &norm)
{
    switch (norm.per) {
    case norms::PerUnit::ThousandPeople:
        return Formula::PerThousand;
    case norms::PerUnit::HundredHouseholds:
        return Formula::PerHundredHouseholds;
    default:
        return Formula::PerArea;
    }
}

std::int64_t countOf(const Trace &trace, const Provision &figure)
{
    const AreaIndex &areas = trace.basis.areas();
    switch (formulaOf(*trace.norm)) {
    case Formula::PerThousand:
        return norms::peopleOf(areas.people(trace.slot), trace.norm->perBands);
    case Formula::PerHundredHouseholds:
        return areas.households(trace.slot);
    default:
        break;
    }
    constexpr std::int64_t kOne = 1000;
    const std::int64_t each = trace.norm->amount ? requiredFor(*trace.norm->amount, kOne, 1) : 0;
    return each > 0 && figure.required > 0 ? figure.required / each * kOne : 0;
}

} // namespace

std::optional<CoverageWhy> explain(const Assessment &assessment, std::string_view normId, norms::BandSet bands,
                                   plan::AreaId area)
{
    const Coverage *figure = assessment.find(normId, bands, area);
    auto trace = traceOf(assessment, normId, area);
    if (figure == nullptr || !trace)
        return std::nullopt;
    CoverageWhy why;
    why.norm = trace->norm;
    why.figure = *figure;
    why.metres = metresOf(*trace->norm);
    why.minutes = minutesOf(*trace->norm);
    const NearestSet &nearest = assessment.nearest[trace->service];
    const auto counting = countingOutlets(*trace->basis.ledger, trace->service);
    const auto straight =
        straightSquares(*assessment.situation, *trace->basis.ledger, counting, why.metres, Whom::Served);
    const Judged judged = judgedBy(trace->basis, trace->service, *trace->norm, nearest, straight);
    countOutlets(why, *trace);
    countEdge(why, *trace);
    splitByBand(why, *trace, judged.reach);
    listNearest(why, *trace, judged.reach, judged.nearest[static_cast<std::size_t>(norms::WalkerKind::Metres)].get());
    return why;
}

std::optional<ProvisionWhy> explain(const Assessment &assessment, std::string_view normId, plan::AreaId area)
{
    const auto figure = std::ranges::find_if(
        assessment.provision, [&](const Provision &one) { return one.area == area && one.norm == normId; });
    auto trace = traceOf(assessment, normId, area);
    if (figure == assessment.provision.end() || !trace)
        return std::nullopt;
    ProvisionWhy why{trace->norm, formulaOf(*trace->norm), *figure, countOf(*trace, *figure), {}};
    const plan::Plan &plan = trace->basis.plan();
    for (const Offer &offer : trace->basis.ledger->offers[trace->service]) {
        const OutletFacts &facts = trace->basis.ledger->fact(offer.outlet);
        const plan::Outlet &outlet = plan.outlets[offer.outlet];
        if (providesUnder(*trace->norm, facts, outlet, offer) && std::ranges::binary_search(facts.slots, trace->slot))
            why.outlets.push_back({outlet.id, valueOf(*trace->norm, offer)});
    }
    return why;
}

std::optional<AdequacyWhy> explainAdequacy(const Assessment &assessment, std::string_view service,
                                           plan::ResidenceId residence)
{
    const auto adequacy =
        std::ranges::find_if(assessment.adequacy, [&](const auto &one) { return one->service == service; });
    const plan::Plan &plan = *assessment.situation->plan;
    const plan::Residence *home = plan.residence(residence);
    if (adequacy == assessment.adequacy.end() || home == nullptr || !assessment.ledger)
        return std::nullopt;
    const auto index = static_cast<std::uint32_t>(home - plan.residences.data());
    AdequacyWhy why;
    why.ratio = (*adequacy)->ratio[index];
    why.catchment = static_cast<std::int32_t>((*adequacy)->catchment);
    const auto limit = static_cast<base::Cost>(why.catchment) * base::kMillimetresPerMetre;
    SearchPool pool(*assessment.situation);
    const auto number = static_cast<std::size_t>(assessment.situation->rulebook->serviceIndex(service));
    for (const Offer &offer : assessment.ledger->offers[number]) {
        const double demand = (*adequacy)->outletDemand[offer.outlet];
        const OutletFacts &facts = assessment.ledger->fact(offer.outlet);
        // A way is never shorter than the straight line; the margin is for rounding and the scale of the projection.
        const std::int64_t square = geo::distanceSquared(facts.point, assessment.situation->residencePoints[index]);
        if (demand <= 0 || !withinMetres(square, why.catchment * 2))
            continue;
        const auto pairs = pairsOf(*assessment.situation, facts, norms::WalkerKind::Metres, limit, pool);
        const auto pair = std::ranges::lower_bound(pairs, index, {}, &Pair::residence);
        if (pair == pairs.end() || pair->residence != index)
            continue;
        const std::int32_t weight = thirdWeight(pair->cost, limit, plan.parameters.e2sfcaWeights);
        const double share = perPerson(offer.capacity, demand) * (static_cast<double>(weight) / 1000);
        why.outlets.push_back({plan.outlets[offer.outlet].id, offer.capacity, pair->cost, weight, demand, share});
    }
    return why;
}

std::vector<ResidenceReach> reachOf(const Assessment &assessment, plan::ResidenceId residence)
{
    std::vector<ResidenceReach> reach;
    const plan::Plan &plan = *assessment.situation->plan;
    const plan::Residence *home = plan.residence(residence);
    if (home == nullptr)
        return reach;
    const auto index = static_cast<std::size_t>(home - plan.residences.data());
    for (std::size_t service = 0; service < assessment.nearest.size(); ++service) {
        for (const norms::WalkerKind walker : kWalkers) {
            const auto &times = assessment.nearest[service][static_cast<std::size_t>(walker)];
            if (!times)
                continue;
            const std::uint32_t outlet = times->outlet[index];
            reach.push_back({service, walker, times->cost[index],
                             outlet == network::kNone ? plan::OutletId{} : plan.outlets[outlet].id});
        }
    }
    return reach;
}

} // namespace yike::analysis
