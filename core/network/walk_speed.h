// SPDX-License-Identifier: GPL-3.0-or-later
// How long a street takes a walker, in whole milliseconds (or millimetres), per direction; the same on every machine.
#pragma once

#include "core/base/units.h"
#include "core/norms/walker.h"
#include "core/plan/street.h"

#include <cstdint>

namespace yike::network {

/// Walking time on a slope, per mille of the time on the flat: Tobler's hiking function, 1000 at 0, fastest at −50 ‰,
/// interpolated between whole per cents, level beyond ±400 ‰. grade: per mille, + is up.
[[nodiscard]] std::int32_t gradeFactor(std::int32_t grade);

/// The same by the walker's own model: 1000, Tobler's function, or the lines of its table, interpolated and rounded to the
/// nearest; beyond the ends level. An empty table is level.
[[nodiscard]] std::int32_t slopeFactor(const norms::Walker &walker, std::int32_t grade);

/// What one street costs one walker.
struct EdgeCost {
    base::Cost along =
        base::kUnreached; ///< moving from the start to the end of the line; kUnreached: cannot or may not
    base::Cost against = base::kUnreached; ///< moving from the end to the start
    base::Cost wait = 0; ///< once per passage, either way
    bool operator==(const EdgeCost &) const = default;
};

/// length: mm. Estates do not matter here: EstateOnly costs what it costs.
///
/// Slope: where climb and descent are measured, climb ÷ (climb + descent) of the length rises and the rest falls, all of it at
/// the grade (climb + descent) ÷ length; against the line the two change places. Else the whole street has `grade`. Steps: the
/// stairs factors up and down by the same shares (else by the sign of `grade`, 0: their mean; 0 in a walker: cannot). Ways
/// steeper than the walker's `steepest` cannot be walked either way; that does not concern steps, lifts and ferries.
///
/// Steps with a ramp (RampedSteps; PramSteps for prams alone): who cannot take the stairs takes the ramp. It rises as the steps
/// do, by 500 ‰ of their length where nothing is measured. One for wheelchairs is as long as a slope of 83 ‰ asks for, at least
/// as the steps; one for prams as long as the steps. Walked at the walker's slope factor; steeper than `steepest`: cannot.
[[nodiscard]] EdgeCost edgeCost(const norms::Walker &walker, const plan::Street &street, std::uint32_t length);
/// Walking on the flat, off every street.
[[nodiscard]] base::Cost flatCost(const norms::Walker &walker, std::uint32_t millimetres);

/// A whole passage; kUnreached where there is none.
[[nodiscard]] constexpr base::Cost wholeCost(const EdgeCost &cost, bool along)
{
    const base::Cost moving = along ? cost.along : cost.against;
    return moving == base::kUnreached ? moving : moving + cost.wait;
}

/// The part of a passage between two offsets of a street `length` mm long, walked from `from` to `to`. The wait lies at
/// the middle, so that parts add up exactly.
[[nodiscard]] constexpr base::Cost partCost(const EdgeCost &cost, std::uint32_t length, std::uint32_t from,
                                            std::uint32_t to)
{
    const bool along = from <= to;
    const base::Cost moving = along ? cost.along : cost.against;
    if (from == to)
        return 0; // one may stand at the foot of steps one cannot climb
    if (moving == base::kUnreached)
        return moving;
    const std::uint32_t low = along ? from : to, high = along ? to : from;
    const std::uint32_t middle = length - length / 2;
    // The ends need no division.
    const auto upTo = [&](std::uint32_t offset) {
        return offset == 0 ? 0 : offset == length ? moving : std::uint64_t{moving} * offset / length;
    };
    const base::Cost wait = low < middle && middle <= high ? cost.wait : 0;
    return static_cast<base::Cost>(upTo(high) - upTo(low)) + wait;
}

} // namespace yike::network
