// SPDX-License-Identifier: GPL-3.0-or-later
// Where people come from, in words: 口径, source, base date.
#pragma once

#include "core/plan/population_basis.h"

#include <QString>

#include <vector>

namespace yike::text {

[[nodiscard]] QString name(plan::PopulationKind kind); ///< residents, registered people …; "not given"
/// "permanent residents, 第七次全国人口普查, 2025-12-31"
[[nodiscard]] QString basis(const plan::PopulationBasis &basis);

/// Bands that share one basis, in the order of ages: what a report prints line by line.
struct PopulationLine {
    norms::BandSet bands = 0;
    plan::PopulationBasis basis;
};
[[nodiscard]] std::vector<PopulationLine> populationLines(const plan::Plan &plan);
/// "0–2 years, 3–5 years"; "all ages".
[[nodiscard]] QString bandNames(norms::BandSet bands);

} // namespace yike::text
