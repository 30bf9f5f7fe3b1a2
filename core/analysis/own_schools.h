// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils go to the schools of the district they live in (学区), not to the nearest: who goes where, and what coverage asks.
#pragma once

#include "core/analysis/reach.h"

#include <cstdint>
#include <vector>

namespace yike::analysis {

/// Of one service. Several districts may hold one home, and one district may name several schools: all of them are its own.
struct OwnSchools {
    Assignment assignment = Assignment::Nearest;
    /// BySchoolDistrict: per zone of the area index the outlets that offer the service, whatever their status; ascending.
    std::vector<std::vector<std::uint32_t>> byZone;
};

/// BySchoolDistrict where some district of the project names an outlet that offers the service.
[[nodiscard]] OwnSchools ownSchools(const Basis &basis, std::size_t service);

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

/// What a coverage norm is judged by: of all outlets, or of every home's own schools alone.
struct Judged {
    OwnSchools own;
    NearestSet nearest; ///< of own schools as far as twice the limit, which tells a detour from a long way
    StraightSquares straight;
    NormReach reach;
};
/// nearest and straight: of all the service's outlets.
[[nodiscard]] Judged judgedBy(const Basis &basis, std::size_t service, const norms::Norm &norm,
                              const NearestSet &nearest, const StraightSquares &straight);

} // namespace yike::analysis
