// SPDX-License-Identifier: GPL-3.0-or-later
// Rational agent access model (RAAM): people choose by travel and crowding until nobody gains by going elsewhere.
#pragma once

#include "core/measures/cost_table.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace yike::measures {

enum class RaamMoves : std::uint8_t {
    InTurn, ///< one demand point after the other, each at once to the balance of its two: to the balance of all in few cycles
    AtOnce, ///< as PySAL access: all points at the same time, whole people, in steps that grow shorter
};

struct RaamOptions {
    double tau = 60; ///< travel cost that is worth as much as the mean crowding; in the unit of the costs
    std::optional<double> rho; ///< mean people per capacity unit; without it Σ P_i / Σ S_j of the table
    std::size_t candidates = 20; ///< so many cheapest supply points a demand point may choose from; 0: all of its pairs
    int cycles = 150; ///< at most
    RaamMoves moves = RaamMoves::InTurn;
    double balance = 1e-3; ///< InTurn: the gap (see below) at which it is enough; PySAL access ends at about 1e-2
    double firstStep = 0.2; ///< AtOnce: share of a point's people that may move in the first cycle …
    double leastStep = 0.005; ///< … and at least in the later ones
    double halfLife = 50; ///< AtOnce: cycles after which the step has halved
    int guardedCycles =
        20; ///< AtOnce: in the first of them no supply point draws more newcomers than the mean crowding allows
};

struct RaamResult {
    std::vector<std::optional<double>>
        cost; ///< per demand point: mean total cost of its people, 1 = tau of travel or mean
    ///< crowding; low is good. Where nobody lives: what the next one would choose.
    ///< Nothing where no supply point with a capacity can be travelled to
    std::vector<double> load; ///< people per supply point
    int cycles = 0; ///< that were needed
    double gap = 0; ///< mean over all people of what one could save by going elsewhere; 0 = balance
    bool operator==(const RaamResult &) const = default;
};

/// Cost of going from i to j:  L_j / (ρ S_j) + c_ij / τ;  L_j: the people who go to j.
/// Everybody starts at the nearest. In each cycle, of every demand point those at its dearest supply point in use move to its
/// cheapest: as many as make both equal (AtOnce: at most the step's share, and the cost is told with the crowding before the
/// last moves). So every point comes to the least cost it can have, given all others.
/// Saxon, J. & Snow, D. (2020) A rational agent model for the spatial accessibility of primary health care. Annals of the
/// American Association of Geographers 110(1), 205–222. Steps and defaults are PySAL access's.
/// The result is the same whatever the number of threads. OutOfRange for options that cannot be computed with.
[[nodiscard]] base::Result<RaamResult> raam(const CostTable &table, const RaamOptions &options = {});

} // namespace yike::measures
