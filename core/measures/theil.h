// SPDX-License-Identifier: GPL-3.0-or-later
// Theil's T, weighted by people.
#pragma once

#include "core/measures/distribution.h"

namespace yike::measures {

/// T = Σ_i (P_i/P) (A_i/Ā) ln(A_i/Ā), with 0 ln 0 = 0: 0 = all have the same, ln(P/P_i) = one group has everything.
/// Theil, H. (1967) Economics and Information Theory. Amsterdam: North-Holland. One group: 0. Nothing where there is nobody or
/// all have 0.
[[nodiscard]] std::optional<double> theil(const Distribution &distribution);

} // namespace yike::measures
