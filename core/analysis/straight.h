// SPDX-License-Identifier: GPL-3.0-or-later
// The first of the three columns: as the crow flies.
#pragma once

#include "core/analysis/ledger.h"

#include <limits>
#include <span>
#include <vector>

namespace yike::analysis {

/// cm², or kFarAway.
using StraightSquares = std::vector<std::int64_t>;
inline constexpr std::int64_t kFarAway = std::numeric_limits<std::int64_t>::max();

/// Whom an outlet's straight distance is told for: those it serves, those it turns away, or everybody.
enum class Whom : std::uint8_t { Served, TurnedAway, Everybody };

/// Squared distance of every residence to the nearest of `outlets`, as far as `metres`.
[[nodiscard]] StraightSquares straightSquares(const Situation &situation, const Ledger &ledger,
                                              std::span<const std::uint32_t> outlets, std::int32_t metres, Whom whom);

/// Takes one more outlet into squares that were made without it.
void takeStraight(StraightSquares &squares, const Situation &situation, const OutletFacts &outlet, std::int32_t metres,
                  Whom whom);

/// Whether a square lies within a limit in metres.
[[nodiscard]] constexpr bool withinMetres(std::int64_t square, std::int64_t metres)
{
    return square <= metres * metres * 10'000;
}

} // namespace yike::analysis
