// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure that hangs on one service: an edit recomputes those of the services it touches, whole.
#pragma once

#include "core/analysis/adequacy.h"
#include "core/analysis/basis.h"
#include "core/analysis/straight.h"

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace yike::analysis {

struct NormFigures {
    std::vector<Coverage> coverage;
    std::shared_ptr<const NormReach> reach; ///< of coverage, else null
    std::vector<Provision> provision;
    std::vector<Deficit> deficits;
};

struct ServiceFigures {
    std::vector<std::pair<std::size_t, NormFigures>> norms; ///< by index into the rulebook's norms, ascending
    std::shared_ptr<const Adequacy> adequacy;               ///< may be null
    std::vector<AreaAdequacy> areaAdequacy;
    std::vector<CirclePresence> presence;                   ///< of a basic kind: circles ascending
};

/// Some outlet offers it, whatever its status, or a norm asks for it.
[[nodiscard]] bool isInUse(const Basis &basis, std::size_t service);

/// As far as straight distances of a service are asked for: its widest coverage norm; 0 without one.
[[nodiscard]] std::int32_t straightMetres(const norms::Rulebook &book, std::size_t service);
/// To the nearest of some of its outlets, as far as that.
[[nodiscard]] std::shared_ptr<const StraightSquares> straightOf(const Basis &basis, std::size_t service,
                                                                std::span<const std::uint32_t> outlets);

/// straight: of all its counting outlets.
[[nodiscard]] std::shared_ptr<const ServiceFigures> figuresOf(const Basis &basis, std::size_t service,
                                                              const NearestSet &nearest,
                                                              const StraightSquares &straight,
                                                              const CatchmentPairs &pairs);

} // namespace yike::analysis
