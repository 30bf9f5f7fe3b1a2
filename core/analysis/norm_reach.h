// SPDX-License-Identifier: GPL-3.0-or-later
// Who is within a norm's limit, home by home: what coverage is summed from and the map is coloured by.
#pragma once

#include "core/norms/bands.h"

#include <cstdint>
#include <vector>

namespace yike::analysis {

/// Bits of NormReach::how. "Large enough": of the norm's minimum size, or of a size nobody knows.
inline constexpr unsigned kStraight = 1; ///< within the limit of a large enough outlet as the crow flies
inline constexpr unsigned kOnFoot = 2; ///< within the limit of a large enough outlet along the network
inline constexpr unsigned kBelowSize = 4; ///< within the limit on foot, but only of outlets that are not large enough

struct NormReach {
    std::vector<std::uint8_t> how; ///< per residence
    std::vector<norms::BandSet> inMinutes; ///< per residence: bands within the minutes at their own pace
    bool operator==(const NormReach &) const = default;
};

/// The bit by which a norm is judged: on foot, or straight where the norm says so (Norm::straight).
[[nodiscard]] constexpr unsigned judgedBit(bool straight) { return straight ? kStraight : kOnFoot; }

} // namespace yike::analysis
