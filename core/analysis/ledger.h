// SPDX-License-Identifier: GPL-3.0-or-later
// The outlets of a situation, gathered by service.
#pragma once

#include "core/analysis/data_check.h"
#include "core/analysis/outlet_changes.h"
#include "core/analysis/outlet_facts.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace yike::analysis {

/// Indices are those of plan->outlets and of the rulebook's services.
struct Ledger {
    std::vector<std::shared_ptr<const OutletFacts>> facts;
    std::vector<std::vector<Offer>> offers; ///< [service]: of all outlets whatever their status, ascending outlet

    std::shared_ptr<const Twins> twins; ///< twinsIn(plan)

    [[nodiscard]] const OutletFacts &fact(std::size_t outlet) const { return *facts[outlet]; }
};

[[nodiscard]] Ledger makeLedger(const Situation &situation);
/// The ledger after an edit of outlets: facts of outlets that did not change are taken over from `before`, which belongs
/// to `planBefore`; equal to makeLedger(situation).
[[nodiscard]] Ledger followLedger(const Situation &situation, const Ledger &before, const plan::Plan &planBefore,
                                  const OutletChanges &changes);

/// Outlets that count for a service and are large enough; ascending.
[[nodiscard]] std::vector<std::uint32_t> countingOutlets(const Ledger &ledger, std::size_t service,
                                                         std::int32_t minimumSize = 0);

} // namespace yike::analysis
