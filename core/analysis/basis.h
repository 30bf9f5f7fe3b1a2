// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of one state are computed from: the situation, its outlets, and a search workspace per thread.
#pragma once

#include "core/analysis/ledger.h"
#include "core/analysis/nearest.h"

#include <array>
#include <memory>
#include <vector>

namespace yike::analysis {

struct Basis {
    std::shared_ptr<const Situation> situation;
    std::shared_ptr<const Ledger> ledger;
    std::shared_ptr<SearchPool> pool;
    std::vector<norms::BandPeople> notJoined; ///< per slot: people whose home is joined to no street

    [[nodiscard]] const plan::Plan &plan() const { return *situation->plan; }
    [[nodiscard]] const norms::Rulebook &book() const { return *situation->rulebook; }
    [[nodiscard]] const AreaIndex &areas() const { return *situation->areas; }
};

[[nodiscard]] Basis makeBasis(std::shared_ptr<const Situation> situation);

/// Nearest times of one service by walker; empty where the walker is not in use.
using NearestSet = std::array<std::shared_ptr<const NearestTimes>, norms::kWalkerCount>;

/// Sums per zone, told per area: value(zone) added to every area of the zone.
template <typename Value>
[[nodiscard]] std::vector<Value> byArea(const AreaIndex &areas, const std::vector<Value> &byZone)
{
    std::vector<Value> sums(areas.slotCount());
    for (std::size_t zone = 0; zone < byZone.size(); ++zone) {
        for (const Slot slot : areas.slotsOfZone(zone))
            sums[slot] += byZone[zone];
    }
    return sums;
}

} // namespace yike::analysis
