// SPDX-License-Identifier: GPL-3.0-or-later
// How much floor a residential building has, and the people reckoned from it.
#pragma once

#include "core/base/units.h"
#include "core/plan/base_map.h"

#include <cstdint>

namespace yike::plan {

/// Of a dwelling. No dwelling: footprint 0.
struct Floor {
    std::int64_t footprint = 0; ///< m², rounded
    std::int64_t storeys = 0;
    bool assumed = false; ///< the storeys are
    [[nodiscard]] std::int64_t area() const { return footprint * storeys; } ///< m²
};
/// Storeys × footprint of a building that is residential and at least 20 m² large (smaller ones are sheds). assumed: the
/// storeys where the building tells none; 0 = 2 under 200 m² of footprint, else 6 (assumptions).
[[nodiscard]] Floor floorOf(const Building &building, std::int64_t assumed = 0);

/// Floor area ÷ 35 m² (GB 50180's own assumption) less what stands empty; vacancy: per mille.
[[nodiscard]] base::People reckonedPeople(const Floor &floor, std::int32_t vacancy = 0);
inline constexpr std::int64_t kFloorPerPerson = 35; ///< m²

} // namespace yike::plan
