// SPDX-License-Identifier: GPL-3.0-or-later
// Follows edits: nearest times without the outlet that moves are kept while it moves, so that a step of a drag costs one
// bounded search per walker; everything else a touched service says is recomputed whole by the functions of assess().
#include "core/analysis/live_impl.h"
#include "core/analysis/norm_terms.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace yike::analysis {

namespace {

/// More new outlets than this (an import, its undo) are quicker searched all at once.
constexpr std::size_t kFew = 3;

std::shared_ptr<const NearestTimes> renumbered(const NearestTimes &times, const std::vector<std::uint32_t> &newIndex)
{
    auto out = std::make_shared<NearestTimes>(times);
    for (std::uint32_t &outlet : out->outlet) {
        if (outlet != network::kNone)
            outlet = newIndex[outlet];
    }
    return out;
}

std::set<std::size_t> servicesOf(const Ledger &ledger, std::uint32_t outlet)
{
    std::set<std::size_t> services;
    for (const OutletFacts::Service &service : ledger.fact(outlet).services)
        services.insert(service.index);
    return services;
}

void leave(Touched &entry, const OutletChange &change)
{
    entry.left.push_back(change.id);
    if (change.after)
        entry.leftAt.push_back(*change.after);
}

/// Whether somebody has one of the outlets that left as the nearest; a deleted one has become network::kNone by now.
bool anybodyLoses(const NearestTimes &times, const Touched &entry)
{
    for (std::size_t i = 0; i < times.cost.size(); ++i) {
        const std::uint32_t outlet = times.outlet[i];
        const bool deleted = outlet == network::kNone && times.cost[i] != base::kUnreached;
        if (deleted || (outlet != network::kNone && std::ranges::binary_search(entry.leftAt, outlet)))
            return true;
    }
    return false;
}

} // namespace

std::vector<Touched> LiveAssessment::Impl::touchedBy(const OutletChanges &changes, const Ledger &before) const
{
    std::map<std::size_t, Touched> touched;
    const Ledger &now = *state.basis.ledger;
    for (const OutletChange &change : changes.changed) {
        const auto had = change.before ? servicesOf(before, *change.before) : std::set<std::size_t>{};
        const auto has = change.after ? servicesOf(now, *change.after) : std::set<std::size_t>{};
        for (const std::size_t service : had) {
            Touched &entry = touched[service];
            const bool stays = change.sameWays && has.contains(service);
            if (!stays && before.fact(*change.before).counts)
                leave(entry, change);
        }
        for (const std::size_t service : has) {
            Touched &entry = touched[service];
            const bool stayed = change.sameWays && had.contains(service);
            if (!stayed && now.fact(*change.after).counts)
                entry.came.push_back(*change.after);
        }
    }
    std::vector<Touched> list;
    for (auto &[service, entry] : touched) {
        entry.service = service;
        list.push_back(std::move(entry));
    }
    return list;
}

void LiveAssessment::Impl::renumber(const OutletChanges &changes)
{
    if (!changes.renumbered && !changes.resized)
        return;
    const std::size_t outlets = state.basis.plan().outlets.size();
    CatchmentPairs pairs(outlets);
    for (std::size_t i = 0; i < changes.newIndex.size(); ++i) {
        if (changes.newIndex[i] != network::kNone)
            pairs[changes.newIndex[i]] = std::move(state.pairs[i]);
    }
    state.pairs = std::move(pairs);
    if (changes.renumbered) {
        kept.clear();
        fields.renumber(changes.newIndex);
    }
    tbb::parallel_for(std::size_t{0}, state.nearest.size(), [&](std::size_t service) {
        for (auto &times : state.nearest[service]) {
            if (times && changes.renumbered)
                times = renumbered(*times, changes.newIndex);
        }
        const auto &figures = state.figures[service];
        if (!figures->adequacy)
            return;
        auto adequacy = std::make_shared<Adequacy>(*figures->adequacy);
        adequacy->outletDemand.assign(outlets, 0.0);
        for (std::size_t i = 0; i < changes.newIndex.size(); ++i) {
            if (changes.newIndex[i] != network::kNone)
                adequacy->outletDemand[changes.newIndex[i]] = figures->adequacy->outletDemand[i];
        }
        auto moved = std::make_shared<ServiceFigures>(*figures);
        moved->adequacy = std::move(adequacy);
        state.figures[service] = std::move(moved);
    });
}

void LiveAssessment::Impl::leaveOut(std::vector<Touched> &touched)
{
    tbb::parallel_for(std::size_t{0}, touched.size() * kWalkers.size(), [&](std::size_t task) {
        leaveOut(touched[task / kWalkers.size()], kWalkers[task % kWalkers.size()]);
    });
    tbb::parallel_for(std::size_t{0}, touched.size(), [&](std::size_t i) { leaveOutStraight(touched[i]); });
}

bool LiveAssessment::Impl::isKept(const Touched &entry) const
{
    const auto known = kept.find(entry.service);
    return known != kept.end() && entry.left.size() == 1 && entry.left.front() == known->second.id;
}

void LiveAssessment::Impl::leaveOutStraight(Touched &entry) const
{
    if (isKept(entry))
        entry.straight = kept.at(entry.service).straight;
    else if (entry.left.empty())
        entry.straight = state.straight[entry.service];
    else {
        std::vector<std::uint32_t> others;
        std::ranges::set_difference(countingOutlets(*state.basis.ledger, entry.service), entry.came,
                                    std::back_inserter(others));
        entry.straight = straightOf(state.basis, entry.service, others);
    }
}

void LiveAssessment::Impl::takeInStraight(const Touched &entry)
{
    if (!entry.waysDiffer())
        return;
    if (entry.came.empty()) {
        state.straight[entry.service] = entry.straight;
        return;
    }
    auto squares = std::make_shared<StraightSquares>(*entry.straight);
    const std::int32_t metres = straightMetres(state.basis.book(), entry.service);
    for (const std::uint32_t outlet : entry.came)
        takeStraight(*squares, *state.basis.situation, state.basis.ledger->fact(outlet), metres, Whom::Served);
    state.straight[entry.service] = std::move(squares);
}

void LiveAssessment::Impl::leaveOut(Touched &entry, norms::WalkerKind walker) const
{
    const auto w = static_cast<std::size_t>(walker);
    const auto &now = state.nearest[entry.service][w];
    if (isKept(entry)) {
        const Kept &known = kept.at(entry.service);
        entry.without[w] = known.without[w];
        entry.ceilings[w] = known.ceilings[w];
        return;
    }
    if (now && !anybodyLoses(*now, entry)) {
        entry.without[w] = now;
        return;
    }
    std::vector<std::uint32_t> others;
    std::ranges::set_difference(countingOutlets(*state.basis.ledger, entry.service), entry.came,
                                std::back_inserter(others));
    auto ceiling = std::make_shared<network::Search::Ceiling>();
    entry.without[w] =
        std::make_shared<const NearestTimes>(nearestTimes(*state.basis.situation, *state.basis.ledger, others, walker,
                                                          farthest(walker), *state.basis.pool, ceiling.get()));
    if (!ceiling->costs.empty())
        entry.ceilings[w] = std::move(ceiling);
}

/// How far a search from an outlet has to go: nobody farther away than from what they have already can gain by it.
base::Cost LiveAssessment::Impl::limitOf(std::uint32_t outlet, norms::WalkerKind walker,
                                         const std::vector<Touched> &touched) const
{
    const Situation &situation = *state.basis.situation;
    const OutletFacts &facts = state.basis.ledger->fact(outlet);
    if (!facts.joint.joined())
        return 0;
    const network::Network &network = *situation.network;
    const std::uint32_t part = network.component(network.tail(facts.joint.edge));
    base::Cost limit = 0;
    for (const Touched &entry : touched) {
        if (!std::ranges::binary_search(entry.came, outlet))
            continue;
        const auto &cost = entry.without[static_cast<std::size_t>(walker)]->cost;
        for (std::size_t i = 0; i < cost.size(); ++i) {
            if (cost[i] <= limit)
                continue;
            const network::Joint &home = situation.residenceJoints[i];
            if (home.joined() && network.component(network.tail(home.edge)) == part)
                limit = cost[i];
        }
    }
    return std::min(limit, farthest(walker));
}

/// Whom the outlet may be the nearest for, of all touched services it serves anew. One search for all of them: it stops where
/// every service has somebody nearer.
std::vector<Pair> LiveAssessment::Impl::gains(std::uint32_t outlet, norms::WalkerKind walker,
                                              const std::vector<Touched> &touched)
{
    const OutletFacts &facts = state.basis.ledger->fact(outlet);
    std::vector<std::shared_ptr<const network::Search::Ceiling>> ceilings;
    for (const Touched &entry : touched) {
        if (std::ranges::binary_search(entry.came, outlet))
            ceilings.push_back(entry.ceilings[static_cast<std::size_t>(walker)]);
    }
    if (ceilings.empty() || std::ranges::contains(ceilings, nullptr))
        return pairsOf(*state.basis.situation, facts, walker, limitOf(outlet, walker, touched), *state.basis.pool);
    const auto ceiling = ceilings.size() == 1 ? ceilings.front() : highestOf(std::move(ceilings), walker);
    return pairsBelow(*ceiling, *state.basis.situation, facts, walker, farthest(walker), *state.basis.pool);
}

/// The same from frame to frame of a drag, so the last ones are kept; one caller at a time for each walker.
std::shared_ptr<const network::Search::Ceiling>
LiveAssessment::Impl::highestOf(std::vector<std::shared_ptr<const network::Search::Ceiling>> ceilings,
                                norms::WalkerKind walker)
{
    Combined &last = combined[static_cast<std::size_t>(walker)];
    if (last.of == ceilings)
        return last.highest;
    auto highest = std::make_shared<network::Search::Ceiling>(*ceilings.front());
    for (const auto &ceiling : std::span(ceilings).subspan(1))
        std::ranges::transform(highest->costs, ceiling->costs, highest->costs.begin(), std::ranges::max);
    last = {std::move(ceilings), std::move(highest)};
    return last.highest;
}

void LiveAssessment::Impl::takeIn(std::vector<Touched> &touched)
{
    std::set<std::uint32_t> came;
    for (const Touched &entry : touched) {
        if (entry.came.size() <= kFew)
            came.insert(entry.came.begin(), entry.came.end());
    }
    const std::vector<std::uint32_t> outlets(came.begin(), came.end());
    std::vector<std::vector<Pair>> pairs(outlets.size() * kWalkers.size());
    tbb::parallel_for(std::size_t{0}, kWalkers.size(), [&](std::size_t at) { // one task a walker: see highestOf()
        for (std::size_t i = 0; i < outlets.size(); ++i)
            pairs[i * kWalkers.size() + at] = gains(outlets[i], kWalkers[at], touched);
    });
    tbb::parallel_for(std::size_t{0}, touched.size() * kWalkers.size(), [&](std::size_t task) {
        const Touched &entry = touched[task / kWalkers.size()];
        const std::size_t at = task % kWalkers.size();
        const auto w = static_cast<std::size_t>(kWalkers[at]);
        auto &times = state.nearest[entry.service][w];
        if (!entry.waysDiffer() && times)
            return; // shared with the last snapshot
        if (entry.came.size() > kFew) {
            const auto all = countingOutlets(*state.basis.ledger, entry.service);
            times = std::make_shared<const NearestTimes>(nearestTimes(*state.basis.situation, *state.basis.ledger, all,
                                                                      kWalkers[at], farthest(kWalkers[at]),
                                                                      *state.basis.pool));
            return;
        }
        auto better = std::make_shared<NearestTimes>(*entry.without[w]);
        for (const std::uint32_t outlet : entry.came) {
            const auto index = static_cast<std::size_t>(std::ranges::find(outlets, outlet) - outlets.begin());
            improve(*better, outlet, pairs[index * kWalkers.size() + at]);
        }
        times = std::move(better);
    });
}

void LiveAssessment::Impl::keep(const std::vector<Touched> &touched, const std::vector<OutletChange> &changed)
{
    for (const Touched &entry : touched) {
        if (entry.waysDiffer())
            kept.erase(entry.service);
    }
    if (changed.size() != 1)
        return;
    std::erase_if(kept, [&](const auto &entry) { return entry.second.id != changed.front().id; });
    for (const Touched &entry : touched) {
        if (entry.waysDiffer())
            kept[entry.service] = {changed.front().id, entry.without, entry.ceilings, entry.straight};
    }
}

void LiveAssessment::Impl::pairAgain(const OutletChanges &changes)
{
    for (const OutletChange &change : changes.changed) {
        if (change.after)
            state.pairs[*change.after] = catchmentPairs(state.basis, *change.after);
    }
}

void LiveAssessment::Impl::followOutlets(std::shared_ptr<const plan::Plan> seen)
{
    const std::shared_ptr<const Situation> last = state.basis.situation;
    auto situation = std::make_shared<Situation>(*last);
    situation->plan = std::move(seen);
    const OutletChanges changes = changesBetween(*last->plan, *situation->plan);
    state.basis.situation = situation;
    const std::shared_ptr<const Ledger> before = state.basis.ledger;
    state.basis.ledger = std::make_shared<const Ledger>(followLedger(*situation, *before, *last->plan, changes));
    renumber(changes);
    std::vector<Touched> touched = touchedBy(changes, *before);
    for (const Touched &entry : touched) {
        if (entry.waysDiffer())
            fields.forget(entry.service);
    }
    leaveOut(touched);
    takeIn(touched);
    keep(touched, changes.changed);
    pairAgain(changes);
    tbb::parallel_for(std::size_t{0}, touched.size(), [&](std::size_t i) {
        const std::size_t service = touched[i].service;
        if (!isInUse(state.basis, service))
            state.nearest[service] = {};
        takeInStraight(touched[i]);
        state.figures[service] =
            figuresOf(state.basis, service, state.nearest[service], *state.straight[service], state.pairs);
    });
    snapshot = assembled(state, ++revision);
}

void LiveAssessment::Impl::prepare(plan::OutletId id)
{
    const auto &outlets = state.basis.plan().outlets;
    const auto found = std::ranges::lower_bound(outlets, id, {}, &plan::Outlet::id);
    if (found == outlets.end() || found->id != id)
        return;
    const auto index = static_cast<std::uint32_t>(found - outlets.begin());
    if (!state.basis.ledger->fact(index).counts)
        return;
    std::vector<Touched> touched;
    for (const std::size_t service : servicesOf(*state.basis.ledger, index)) {
        Touched entry;
        entry.service = service;
        entry.left = {id};
        entry.leftAt = {index};
        entry.came = {index}; // it serves now: the others are all but this one
        touched.push_back(std::move(entry));
    }
    leaveOut(touched);
    keep(touched, {{id, index, index, false}});
}

} // namespace yike::analysis
