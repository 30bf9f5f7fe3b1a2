// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage: who has a supply point within a limit.
#pragma once

#include "core/measures/cost_table.h"

#include <optional>
#include <vector>

namespace yike::measures {

struct Coverage {
    std::vector<bool> covered;   ///< per demand point
    double people = 0;           ///< Σ P_i of the covered
    std::optional<double> share; ///< of all people; nothing where there are none
    bool operator==(const Coverage &) const = default;
};

/// Share = Σ_i P_i [min_j c_ij ≤ limit] / Σ_i P_i over the supply points with a capacity > 0; the limit is included.
/// Toregas, C., Swain, R., ReVelle, C. & Bergman, L. (1971) The location of emergency service facilities. Operations Research
/// 19(6), 1363–1373. OutOfRange for a limit that is negative or no number.
[[nodiscard]] base::Result<Coverage> coverage(const CostTable &table, double limit);

} // namespace yike::measures
