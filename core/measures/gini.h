// SPDX-License-Identifier: GPL-3.0-or-later
// Gini coefficient, weighted by people.
#pragma once

#include "core/measures/distribution.h"

namespace yike::measures {

/// G = Σ_i Σ_k P_i P_k |A_i − A_k| / (2 P² Ā): 0 = all have the same, towards 1 = one has everything.
/// Gini, C. (1912) Variabilità e mutabilità. Bologna: Cuppini. One group: 0. Nothing where there is nobody or all have 0.
[[nodiscard]] std::optional<double> gini(const Distribution &distribution);

} // namespace yike::measures
