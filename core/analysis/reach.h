// SPDX-License-Identifier: GPL-3.0-or-later
// Who is within a norm's limit, in each of the three columns, residence by residence.
#pragma once

#include "core/analysis/basis.h"
#include "core/analysis/norm_reach.h"
#include "core/analysis/straight.h"

#include <vector>

namespace yike::analysis {

/// straight: nearest of all the service's outlets, at least as far as the norm's limit in metres.
[[nodiscard]] NormReach reachOf(const Basis &basis, std::size_t service, const norms::Norm &norm,
                                const NearestSet &nearest, const StraightSquares &straight);

/// The same where both columns are known: who is within the limits of what the times and squares lead to.
[[nodiscard]] NormReach reachWithin(const norms::Norm &norm, const NearestSet &nearest,
                                    const StraightSquares &straight);
/// Marks those within the limit on foot of some outlet who are not within it of a large enough one.
void markBelowSize(NormReach &reach, const norms::Norm &norm, const NearestSet &any);

/// The bit by which the norm is judged: on foot, or straight where the norm says so.
[[nodiscard]] constexpr unsigned judgedBit(const norms::Norm &norm) { return judgedBit(norm.straight); }

/// Bands that walk as a walker does.
[[nodiscard]] norms::BandSet bandsOf(norms::WalkerKind walker);

} // namespace yike::analysis
