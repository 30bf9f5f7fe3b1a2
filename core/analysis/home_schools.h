// SPDX-License-Identifier: GPL-3.0-or-later
// The schools of one home's own, for the page that tells of it: own_schools.h is for the figures of all.
#pragma once

#include "core/analysis/assessment.h"

#include <cstdint>
#include <vector>

namespace yike::analysis {

/// A school of one home's own, and the walk there.
struct OwnSchool {
    std::uint32_t outlet = 0; ///< index into plan->outlets
    base::Cost cost = base::kUnreached; ///< ms, or mm for metres; kUnreached: none within 60 min / 5 km
    bool operator==(const OwnSchool &) const = default;
};
/// The own schools of one home, of one service that goes by school districts.
struct HomeSchools {
    std::size_t service = 0; ///< into the rulebook's services
    std::vector<OwnSchool> schools; ///< nearest first, then by index; empty: the home is in no district that names one
    bool operator==(const HomeSchools &) const = default;
};
/// Of every service whose pupils go by school districts in this project (none where no district names a school of it), in
/// rulebook order; schools whatever their status. One search; home: index into plan->residences.
[[nodiscard]] std::vector<HomeSchools> schoolsOfHome(const Situation &situation, const Ledger &ledger, std::size_t home,
                                                     norms::WalkerKind walker);

} // namespace yike::analysis
