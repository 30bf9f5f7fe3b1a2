// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils go to the schools of the district they live in (学区), not to the nearest: who goes where, and what coverage asks.
#pragma once

#include "core/analysis/reach.h"

#include <cstdint>
#include <set>
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

/// The outlets a district names that offer the service, by index, whatever their status.
void addSchools(const plan::Plan &plan, const Ledger &ledger, std::size_t service, const plan::Area &district,
                std::set<std::uint32_t> &schools);

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
