// SPDX-License-Identifier: GPL-3.0-or-later
// The outlets as analyses need them: joined, placed in areas, and gathered by service with capacity and size.
#pragma once

#include "core/analysis/situation.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace yike::analysis {

/// One service of one outlet; several entries of the same service are one offer.
struct Offer {
    std::uint32_t outlet = 0;   ///< index into plan->outlets
    std::int64_t capacity = 0;  ///< thousandths of the service's unit, its share of a pool; 0 = unknown or none
    std::int64_t area = 0;      ///< thousandths of m² for this service; 0 = unknown
    std::int32_t size = 0;      ///< m² judged against a minimum size; 0 = unknown, which counts as large enough
};

/// What an outlet is in this situation, whatever it offers.
struct OutletFacts {
    bool stands = false;        ///< Situation::stands
    bool counts = false;        ///< Situation::counts
    bool closed = false;        ///< 歇业
    bool estateOnly = false;    ///< serves the residences of `estate` alone
    plan::EstateId estate;
    network::Joint joint;
    geo::Point point;
    std::vector<Slot> slots;    ///< AreaIndex::slotsOf
};

/// Indices are those of plan->outlets and of the rulebook's services.
struct Ledger {
    std::vector<OutletFacts> facts;
    std::vector<std::vector<Offer>> offers; ///< [service]: of all outlets whatever their status, ascending outlet
};

[[nodiscard]] Ledger makeLedger(const Situation &situation);
/// Offers of all, facts only of the outlets that offer one service: to explain a single figure.
[[nodiscard]] Ledger makeLedger(const Situation &situation, std::size_t onlyService);
/// The ledger after an edit of outlets: facts of outlets that stayed where they were are taken over from `before`, which
/// belongs to `planBefore`; equal to makeLedger(situation).
[[nodiscard]] Ledger followLedger(const Situation &situation, const Ledger &before, const plan::Plan &planBefore);

/// What an outlet offers, by service index; services the rulebook does not know are left out.
[[nodiscard]] std::vector<std::pair<int, Offer>> offersOf(const plan::Outlet &outlet, std::uint32_t index,
                                                          const norms::Rulebook &book);

/// Whether somebody of a residence may use the outlet (it has to count, too).
[[nodiscard]] inline bool serves(const OutletFacts &outlet, const plan::Residence &residence)
{
    return !outlet.estateOnly || (outlet.estate && residence.estate == outlet.estate);
}

[[nodiscard]] inline bool largeEnough(const Offer &offer, std::int32_t minimumSize)
{
    return offer.size == 0 || offer.size >= minimumSize;
}

/// Outlets that count for a service and are large enough; ascending.
[[nodiscard]] std::vector<std::uint32_t> countingOutlets(const Ledger &ledger, std::size_t service,
                                                         std::int32_t minimumSize = 0);

} // namespace yike::analysis
