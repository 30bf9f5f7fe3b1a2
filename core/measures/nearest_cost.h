// SPDX-License-Identifier: GPL-3.0-or-later
// Cost to the nearest supply point.
#pragma once

#include "core/measures/cost_table.h"

#include <optional>
#include <vector>

namespace yike::measures {

struct Nearest {
    double cost = 0;
    std::uint32_t supply = 0; ///< of equally near ones the lower
    bool operator==(const Nearest &) const = default;
};

/// t_i = min_j c_ij over the supply points with a capacity > 0. Nothing where none can be travelled to.
/// Talen, E. & Anselin, L. (1998) Assessing spatial equity: an evaluation of measures of accessibility to public playgrounds.
/// Environment and Planning A 30(4), 595–613.
[[nodiscard]] std::vector<std::optional<Nearest>> nearestCost(const CostTable &table);

} // namespace yike::measures
