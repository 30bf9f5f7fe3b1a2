// SPDX-License-Identifier: GPL-3.0-or-later
// Follows edits of streets, gates and parameters: the network and everything joined to it is patched, distances are carried
// over the edit, and figures are recomputed for the services somebody has a new way to.
#include "core/analysis/live_impl.h"
#include "core/analysis/norm_terms.h"
#include "core/analysis/own_schools.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <array>
#include <utility>

namespace yike::analysis {

namespace {

bool sameStreets(const plan::Plan &one, const plan::Plan &other)
{
    return one.streets == other.streets || *one.streets == *other.streets;
}

/// Nothing differs but outlets (and what no figure is made of).
bool sameGround(const plan::Plan &one, const plan::Plan &other)
{
    return sameStreets(one, other) && one.parameters == other.parameters && one.estates == other.estates &&
           one.residences == other.residences && one.areas == other.areas && one.info.baseDate == other.info.baseDate;
}

/// The same outlet serves the same people.
bool sameService(const OutletFacts &one, const OutletFacts &other)
{
    return one.counts == other.counts && one.stands == other.stands && one.estateOnly == other.estateOnly &&
           one.estate == other.estate;
}

/// Some norm of the service looks at a part of its outlets alone, with searches of its own.
bool judgesSizes(const norms::Rulebook &book, std::size_t service)
{
    return std::ranges::any_of(book.norms, [&](const norms::Norm &norm) {
        return norm.service == book.services[service].code && norm.minimumSize > 0;
    });
}

} // namespace

base::Result<void> LiveAssessment::Impl::follow(std::shared_ptr<const plan::Plan> seen)
{
    if (!sameGround(state.basis.plan(), *seen))
        return followGround(std::move(seen));
    followOutlets(std::move(seen));
    return {};
}

base::Result<void> LiveAssessment::Impl::computeAnew(std::shared_ptr<const Situation> situation)
{
    auto anew = computeState(std::move(situation), {});
    if (!anew)
        return std::unexpected(anew.error());
    state = *std::move(anew);
    kept.clear();
    fields.clear();
    snapshot = assembled(state, ++revision);
    return {};
}

base::Result<void> LiveAssessment::Impl::followGround(std::shared_ptr<const plan::Plan> seen)
{
    const plan::Plan &last = state.basis.plan();
    const bool sameHomes = seen->residences == last.residences && seen->areas == last.areas;
    auto situation = Situation::followed(*state.basis.situation, seen);
    if (!situation)
        return std::unexpected(situation.error());
    const bool networks = state.basis.situation->network && (*situation)->network;
    if (!sameHomes || !networks || (*situation)->frame != state.basis.situation->frame)
        return computeAnew(*std::move(situation));
    if (seen->outlets != last.outlets) {
        // First the outlets on the ground as it was.
        auto between = std::make_shared<plan::Plan>(last);
        between->outlets = seen->outlets;
        followOutlets(std::move(between));
    }
    const State before = state;
    state.basis = makeBasis(*std::move(situation));
    followNetwork(before);
    return {};
}

void LiveAssessment::Impl::followNetwork(const State &before)
{
    kept.clear();
    followNearest(before);
    followPairs(before);
    followFigures(before);
    snapshot = assembled(state, ++revision);
}

void LiveAssessment::Impl::followNearest(const State &before)
{
    const Situation &now = *state.basis.situation;
    const std::size_t services = state.nearest.size();
    for (const norms::WalkerKind walker : kWalkers) {
        const auto w = static_cast<std::size_t>(walker);
        if (now.plan->parameters.walkers[w] != before.basis.plan().parameters.walkers[w])
            fields.forget(walker);
    }
    const bool fit = NearestFields::fit(*now.network, services);
    std::optional<network::NetworkChange> change;
    std::array<std::optional<network::FieldTargets>, norms::kWalkerCount> targets;
    if (fit) {
        fields.resize(services);
        fields.settle();
        change.emplace(*before.basis.situation->network, *now.network);
        if (change->isLarge())
            fields.clear(); // and made anew
        tbb::parallel_for(std::size_t{0}, kWalkers.size(), [&](std::size_t i) {
            targets[static_cast<std::size_t>(kWalkers[i])].emplace(*now.network, now.targets, kWalkers[i]);
        });
    } else {
        fields.clear();
        fields.resize(services);
    }
    tbb::parallel_for(std::size_t{0}, services * kWalkers.size(), [&](std::size_t task) {
        const std::size_t service = task / kWalkers.size();
        const norms::WalkerKind walker = kWalkers[task % kWalkers.size()];
        const auto w = static_cast<std::size_t>(walker);
        if (!isInUse(state.basis, service)) {
            fields.forget(service, walker);
            return;
        }
        NearestTimes times = fit ? fields.follow(*change, state.basis, *targets[w], service, walker)
                                 : nearestTimes(now, *state.basis.ledger, countingOutlets(*state.basis.ledger, service),
                                                walker, farthest(walker), *state.basis.pool);
        const auto &was = before.nearest[service][w];
        if (!was || was->cost != times.cost || was->outlet != times.outlet)
            state.nearest[service][w] = std::make_shared<const NearestTimes>(std::move(times));
    });
}

void LiveAssessment::Impl::followPairs(const State &before)
{
    tbb::parallel_for(std::size_t{0}, state.pairs.size(), [&](std::size_t outlet) {
        auto pairs = catchmentPairs(state.basis, static_cast<std::uint32_t>(outlet));
        const auto &was = before.pairs[outlet];
        if (!was || !pairs || *was != *pairs)
            state.pairs[outlet] = std::move(pairs);
    });
}

void LiveAssessment::Impl::followFigures(const State &before)
{
    const Basis &basis = state.basis;
    const bool sameTerms = basis.plan().parameters == before.basis.plan().parameters &&
                           basis.notJoined == before.basis.notJoined &&
                           basis.plan().info.baseDate == before.basis.plan().info.baseDate;
    const auto same = [&](std::size_t service) {
        if (!sameTerms || state.nearest[service] != before.nearest[service] || judgesSizes(basis.book(), service) ||
            ownSchools(basis, service).assignment == Assignment::BySchoolDistrict)
            return false;
        return std::ranges::all_of(basis.ledger->offers[service], [&](const Offer &offer) {
            return state.pairs[offer.outlet] == before.pairs[offer.outlet] &&
                   sameService(basis.ledger->fact(offer.outlet), before.basis.ledger->fact(offer.outlet));
        });
    };
    tbb::parallel_for(std::size_t{0}, state.figures.size(), [&](std::size_t service) {
        if (same(service))
            return;
        state.straight[service] = straightOf(basis, service, countingOutlets(*basis.ledger, service));
        state.figures[service] =
            figuresOf(basis, service, state.nearest[service], *state.straight[service], state.pairs);
    });
}

bool LiveAssessment::Impl::prepareNetwork()
{
    const Situation &now = *state.basis.situation;
    if (!now.network || !NearestFields::fit(*now.network, state.nearest.size()))
        return false;
    fields.resize(state.nearest.size());
    fields.settle();
    for (std::size_t service = 0; service < state.nearest.size(); ++service) {
        if (!isInUse(state.basis, service) || fields.has(service, kWalkers.front()))
            continue;
        tbb::parallel_for(std::size_t{0}, kWalkers.size(),
                          [&](std::size_t i) { fields.make(state.basis, service, kWalkers[i]); });
        return true;
    }
    return false;
}

} // namespace yike::analysis
