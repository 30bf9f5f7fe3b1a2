// SPDX-License-Identifier: GPL-3.0-or-later
// Who is within a norm's limit, in each of the three columns, residence by residence.
#pragma once

#include "core/analysis/basis.h"
#include "core/analysis/straight.h"

#include <vector>

namespace yike::analysis {

/// Bits of NormReach::how.
inline constexpr unsigned kStraight = 1; ///< within the limit as the crow flies
inline constexpr unsigned kOnFoot = 2; ///< within the limit along the network
inline constexpr unsigned kSized =
    4; ///< as the norm is judged (on foot, or straight), by an outlet that is large enough
inline constexpr unsigned kJudged = 8; ///< as the norm is judged, by any outlet

struct NormReach {
    std::vector<std::uint8_t> how;          ///< per residence
    std::vector<norms::BandSet> inMinutes;  ///< per residence: bands within the minutes at their own pace
};

/// straight: nearest of the service's outlets, at least as far as the norm's limit in metres.
[[nodiscard]] NormReach reachOf(const Basis &basis, std::size_t service, const norms::Norm &norm,
                                const NearestSet &nearest, const StraightSquares &straight);

/// Bands that walk as a walker does.
[[nodiscard]] norms::BandSet bandsOf(norms::WalkerKind walker);

} // namespace yike::analysis
