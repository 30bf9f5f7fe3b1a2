// SPDX-License-Identifier: GPL-3.0-or-later
// Who lives where: residents by quarter, house and age band, adding up exactly.
#pragma once

#include "core/demo/sketch.h"
#include "core/norms/bands.h"

#include <cstdint>
#include <vector>

namespace yike::demo {

/// The people of one house, whole persons.
struct Household {
    std::size_t house = 0;        ///< index into Sketch::houses
    std::int64_t people = 0;
    std::int64_t households = 0;
    std::array<std::int64_t, norms::kBandCount> bands{};
};

/// Homes in the order of the houses; each quarter's residents and bands are met to the person.
[[nodiscard]] std::vector<Household> housePeople(const Sketch &sketch, std::int64_t residents, std::uint64_t seed);

} // namespace yike::demo
