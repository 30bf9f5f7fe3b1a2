// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the ledger, and takes over what an edit left as it was.
#include "core/analysis/ledger.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <optional>

namespace yike::analysis {

namespace {

void gatherOffers(Ledger &ledger, std::size_t services)
{
    ledger.offers.assign(services, {});
    for (std::size_t i = 0; i < ledger.facts.size(); ++i) {
        for (const OutletFacts::Service &service : ledger.fact(i).services) {
            Offer offer = service.offer;
            offer.outlet = static_cast<std::uint32_t>(i);
            ledger.offers[service.index].push_back(offer);
        }
    }
}

/// The outlet that has another place and is otherwise as before, where that is all the edit did.
std::optional<std::uint32_t> onlyMoved(const plan::Plan &before, const plan::Plan &now, const OutletChanges &changes)
{
    if (changes.renumbered || changes.resized || std::ranges::count(changes.edited, true) != 1)
        return std::nullopt;
    const auto at = static_cast<std::size_t>(std::ranges::find(changes.edited, true) - changes.edited.begin());
    const plan::Outlet &was = before.outlets[at], &is = now.outlets[at];
    return was.name == is.name && was.creditCode == is.creditCode ? std::optional(static_cast<std::uint32_t>(at))
                                                                  : std::nullopt;
}

} // namespace

Ledger makeLedger(const Situation &situation)
{
    Ledger ledger;
    const auto &outlets = situation.plan->outlets;
    ledger.facts.resize(outlets.size());
    tbb::parallel_for(std::size_t{0}, outlets.size(), [&](std::size_t i) {
        ledger.facts[i] = std::make_shared<const OutletFacts>(factsOf(outlets[i], situation));
    });
    gatherOffers(ledger, situation.rulebook->services.size());
    ledger.twins = std::make_shared<const Twins>(twinsIn(*situation.plan));
    return ledger;
}

Ledger followLedger(const Situation &situation, const Ledger &before, const plan::Plan &planBefore,
                    const OutletChanges &changes)
{
    Ledger ledger;
    const auto &outlets = situation.plan->outlets;
    ledger.facts.resize(outlets.size());
    for (std::size_t old = 0; old < changes.newIndex.size(); ++old) {
        const std::uint32_t now = changes.newIndex[old];
        if (now == network::kNone)
            continue;
        if (!changes.edited[now]) {
            ledger.facts[now] = before.facts[old];
            continue;
        }
        const bool same = onSameSpot(planBefore.outlets[old], outlets[now]);
        const OutletFacts facts = factsOf(outlets[now], situation, same ? &before.fact(old) : nullptr);
        ledger.facts[now] = std::make_shared<const OutletFacts>(facts);
    }
    for (std::size_t i = 0; i < outlets.size(); ++i) {
        if (!ledger.facts[i])
            ledger.facts[i] = std::make_shared<const OutletFacts>(factsOf(outlets[i], situation));
    }
    gatherOffers(ledger, situation.rulebook->services.size());
    const auto moved = onlyMoved(planBefore, *situation.plan, changes);
    ledger.twins = std::make_shared<const Twins>(moved ? twinsAfterMove(*situation.plan, *before.twins, *moved)
                                                       : twinsIn(*situation.plan));
    return ledger;
}

std::vector<std::uint32_t> countingOutlets(const Ledger &ledger, std::size_t service, std::int32_t minimumSize)
{
    std::vector<std::uint32_t> outlets;
    for (const Offer &offer : ledger.offers[service]) {
        if (ledger.fact(offer.outlet).counts && largeEnough(offer, minimumSize))
            outlets.push_back(offer.outlet);
    }
    return outlets;
}

} // namespace yike::analysis
