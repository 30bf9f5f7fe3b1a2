// SPDX-License-Identifier: GPL-3.0-or-later
// A plain city for measuring: a grid of streets with pieces missing, homes and outlets spread over it.
#pragma once

#include "core/norms/rulebook.h"
#include "core/plan/plan.h"

#include <cstdint>

namespace yike::bench {

struct GridCity {
    int side = 224;              ///< junctions along each edge
    double blockMetres = 20;     ///< so that 50,000 junctions lie on 20 km²
    std::int64_t residences = 6000;
    std::int64_t outlets = 2400;
    int communitiesAcross = 5; ///< so many in each direction, and ten circles of them
    std::uint64_t seed = 1;
};

/// The same seed gives the same city. Outlets offer one service each of the rulebook, every fifth a second one.
[[nodiscard]] plan::Plan gridCity(const GridCity &size, const norms::Rulebook &book);

} // namespace yike::bench
