// SPDX-License-Identifier: GPL-3.0-or-later
// One outlet as analyses need it: whether it counts, where it is joined, which areas it stands in, what it offers.
#pragma once

#include "core/analysis/situation.h"

#include <cstdint>
#include <vector>

namespace yike::analysis {

/// One service of one outlet; several entries of the same service are one offer.
struct Offer {
    std::uint32_t outlet = 0;   ///< index into plan->outlets
    std::int64_t capacity = 0;  ///< thousandths of the service's unit, its share of a pool; 0 = unknown or none
    std::int64_t area = 0;      ///< thousandths of m² for this service; 0 = unknown
    std::int32_t size = 0;      ///< m² judged against a minimum size; 0 = unknown, which counts as large enough
};

/// Immutable and shared: an edit of another outlet leaves it as it is, so it does not know its own index.
struct OutletFacts {
    bool stands = false;        ///< Situation::stands
    bool counts = false;        ///< Situation::counts
    bool closed = false;        ///< 歇业
    bool isOutlet = true;       ///< false where it offers nothing but works per household or building: a project
    bool commercial = false;    ///< 商业网点, by its first service
    bool stale = false;         ///< checkedTooLongAgo
    bool estateOnly = false;    ///< serves the residences of `estate` alone
    plan::EstateId estate;
    std::int64_t floorArea = 0, sharedArea = 0; ///< m²: plan::floorArea, plan::sharedArea
    network::Joint joint;
    geo::Point point;
    std::vector<Slot> slots;    ///< AreaIndex::slotsOf
    struct Service {
        std::size_t index;      ///< into the rulebook's services
        Offer offer;            ///< its outlet is not filled in
    };
    std::vector<Service> services; ///< those the rulebook knows, in the outlet's order
    std::vector<base::Issue> issues; ///< what is odd about it
};

/// From nothing; or, given what it was before at the same spot, without joining it again.
[[nodiscard]] OutletFacts factsOf(const plan::Outlet &outlet, const Situation &situation,
                                  const OutletFacts *sameSpot = nullptr);
/// Whether joint and areas of one hold for the other.
[[nodiscard]] bool onSameSpot(const plan::Outlet &one, const plan::Outlet &other);

/// Whether somebody of a residence may use the outlet (it has to count, too).
[[nodiscard]] inline bool serves(const OutletFacts &outlet, const plan::Residence &residence)
{
    return !outlet.estateOnly || (outlet.estate && residence.estate == outlet.estate);
}

[[nodiscard]] inline bool largeEnough(const Offer &offer, std::int32_t minimumSize)
{
    return offer.size == 0 || offer.size >= minimumSize;
}

/// Last checked more than the project's months before its base date. False where either date is unknown: an empty date is
/// no old date.
[[nodiscard]] bool checkedTooLongAgo(const plan::Outlet &outlet, const plan::Plan &plan);

} // namespace yike::analysis
