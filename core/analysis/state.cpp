// SPDX-License-Identifier: GPL-3.0-or-later
// Computes all parts in parallel, and puts them together in the order of the rulebook.
#include "core/analysis/state.h"

#include "core/analysis/norm_terms.h"
#include "core/analysis/oddities.h"
#include "core/analysis/totals.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <atomic>
#include <string_view>
#include <utility>

namespace yike::analysis {

namespace {

/// Runs task(i) for i < count on all cores; stops early when cancelled.
template <typename Task>
void forAll(std::size_t count, const base::Progress &progress, std::string_view step, Task task)
{
    std::atomic<std::size_t> done{0};
    tbb::parallel_for(std::size_t{0}, count, [&](std::size_t i) {
        if (progress.cancelled())
            return;
        task(i);
        progress.report(step, static_cast<double>(++done) / static_cast<double>(count));
    });
}

void computeNearest(State &state, const base::Progress &progress)
{
    const std::size_t services = state.basis.book().services.size();
    state.nearest.resize(services);
    forAll(services * kWalkers.size(), progress, "walking-times", [&](std::size_t task) {
        const std::size_t service = task / kWalkers.size();
        const norms::WalkerKind walker = kWalkers[task % kWalkers.size()];
        if (!isInUse(state.basis, service))
            return;
        const auto outlets = countingOutlets(*state.basis.ledger, service);
        state.nearest[service][static_cast<std::size_t>(walker)] = std::make_shared<const NearestTimes>(nearestTimes(
            *state.basis.situation, *state.basis.ledger, outlets, walker, farthest(walker), *state.basis.pool));
    });
}

template <typename T>
void append(std::vector<T> &to, const std::vector<T> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

/// Figures of norms, in the order of the rulebook's norms.
void appendNorms(Assessment &out, const State &state)
{
    std::vector<const NormFigures *> byNorm(state.basis.book().norms.size());
    for (const auto &figures : state.figures) {
        for (const auto &[index, norm] : figures->norms)
            byNorm[index] = &norm;
    }
    for (const NormFigures *norm : byNorm) {
        out.reach.push_back(norm != nullptr ? norm->reach : nullptr);
        if (norm == nullptr)
            continue;
        append(out.coverage, norm->coverage);
        append(out.provision, norm->provision);
        append(out.deficits, norm->deficits);
    }
}

/// Circles and tiers one by one, kinds in rulebook order.
void appendPresence(Assessment &out, const State &state)
{
    const std::size_t circles = state.basis.areas().circlesAndTiers().size();
    for (std::size_t circle = 0; circle < circles; ++circle) {
        for (const auto &figures : state.figures) {
            if (!figures->presence.empty())
                out.presence.push_back(figures->presence[circle]);
        }
    }
}

} // namespace

base::Result<State> computeState(std::shared_ptr<const Situation> situation, const base::Progress &progress)
{
    State state;
    state.basis = makeBasis(std::move(situation));
    computeNearest(state, progress);
    state.pairs.resize(state.basis.plan().outlets.size());
    forAll(state.pairs.size(), progress, "adequacy", [&](std::size_t outlet) {
        state.pairs[outlet] = catchmentPairs(state.basis, static_cast<std::uint32_t>(outlet));
    });
    state.figures.resize(state.nearest.size());
    state.straight.resize(state.nearest.size());
    forAll(state.figures.size(), progress, "coverage", [&](std::size_t service) {
        state.straight[service] = straightOf(state.basis, service, countingOutlets(*state.basis.ledger, service));
        state.figures[service] =
            figuresOf(state.basis, service, state.nearest[service], *state.straight[service], state.pairs);
    });
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    return state;
}

std::shared_ptr<const std::vector<Pair>> catchmentPairs(const Basis &basis, std::uint32_t outlet)
{
    const OutletFacts &facts = basis.ledger->fact(outlet);
    if (!facts.counts)
        return nullptr;
    const auto catchment = widestCatchment(basis, outlet);
    if (!catchment)
        return nullptr;
    return std::make_shared<const std::vector<Pair>>(
        pairsOf(*basis.situation, facts, norms::WalkerKind::Metres, *catchment, *basis.pool));
}

std::shared_ptr<const Assessment> assembled(const State &state, std::uint64_t revision)
{
    auto out = std::make_shared<Assessment>();
    out->situation = state.basis.situation;
    out->ledger = state.basis.ledger;
    out->revision = revision;
    out->nearest = state.nearest;
    appendNorms(*out, state);
    for (const auto &figures : state.figures) {
        if (figures->adequacy)
            out->adequacy.push_back(figures->adequacy);
        append(out->areaAdequacy, figures->areaAdequacy);
    }
    appendPresence(*out, state);
    out->totals = totalsOf(state.basis);
    append(out->issues, state.basis.plan().issues);
    append(out->issues, state.basis.situation->issues);
    append(out->issues, islandsOf(state.basis));
    append(out->issues, odditiesOf(state.basis));
    return out;
}

} // namespace yike::analysis
