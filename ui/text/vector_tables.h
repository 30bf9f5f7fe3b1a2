// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of the vector set (矢量数据) in the user's language, with what its data dictionary says of them.
#pragma once

#include "core/analysis/assessment.h"
#include "core/export/vector_set.h"

#include <vector>

namespace yike::text {

/// Circles, tiers (where there are some), communities, subdistricts, outlets, residences with their minutes to each service,
/// the walking network and the deficits; what the edition does not hand out is left out, and shapes with it (isAllowed(DataFormat)
/// says whether a vector set is for the edition at all). plan: as the scenario sees it. May be called in any thread.
[[nodiscard]] std::vector<exporting::VectorLayer> vectorLayers(const plan::Plan &plan, const norms::Rulebook &rulebook,
                                                               const analysis::Assessment &assessment);
/// In the zone of the plan's middle.
[[nodiscard]] exporting::VectorOptions vectorOptions(exporting::VectorChoice choice, const plan::Plan &plan);

} // namespace yike::text
