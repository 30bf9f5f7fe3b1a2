// SPDX-License-Identifier: GPL-3.0-or-later
// Palma ratio: the share of the best-off tenth against that of the worst-off four tenths.
#pragma once

#include "core/measures/distribution.h"

namespace yike::measures {

/// (1 − L(0.9)) / L(0.4), L: the Lorenz curve (groups are divided where the tenths cut them). All the same: 0.25; one group: 0.25.
/// Palma, J. G. (2011) Homogeneous middles vs. heterogeneous tails, and the end of the "inverted-U". Development and Change
/// 42(1), 87–153; named so by Cobham, A. & Sumner, A. (2013). Four times it is the ratio of the mean figures.
/// Nothing where there is nobody, and where the worst-off four tenths have nothing (or next to nothing: a ratio beyond 1e12).
[[nodiscard]] std::optional<double> palma(const Distribution &distribution);

} // namespace yike::measures
