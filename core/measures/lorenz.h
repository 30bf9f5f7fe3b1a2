// SPDX-License-Identifier: GPL-3.0-or-later
// Lorenz curve: what share of the whole the worst-off share of the people has.
#pragma once

#include "core/measures/distribution.h"

#include <vector>

namespace yike::measures {

struct LorenzPoint {
    double people = 0; ///< share of the people, the worst-off first
    double value = 0;  ///< share of Σ P_i A_i they have
    bool operator==(const LorenzPoint &) const = default;
};

/// L(p): from (0, 0) to (1, 1), one point a group in between, straight lines between them.
/// Lorenz, M. O. (1905) Methods of measuring the concentration of wealth. Publications of the American Statistical Association
/// 9(70), 209–219. No points where there is nobody or all have 0.
[[nodiscard]] std::vector<LorenzPoint> lorenzCurve(const Distribution &distribution);
/// The curve at a share of the people between 0 and 1. curve: as above, not empty.
[[nodiscard]] double lorenzAt(const std::vector<LorenzPoint> &curve, double people);

} // namespace yike::measures
