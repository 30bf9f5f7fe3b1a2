// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing (短板): people not reached and capacity short, by community, each with its cause (成因).
#pragma once

#include "core/analysis/own_schools.h"

namespace yike::analysis {

/// People a coverage norm leaves out: not within its limit of an outlet that is large enough. The cause of an area is that of
/// most of its people left out; for one residence, the first that holds:
/// BelowSize   an outlet is within the limit on foot, but under the minimum size
/// Barrier     one is within the limit as the crow flies, but the way there is more than half as long again (or there is none)
/// NotOpen     one stands within the limit (straight) that is not open to these people
/// Closed      a closed one does
/// NoOutlet    none counts in the whole community
/// TooFar      there is one in the community, too far away
/// Where pupils are assigned by school district, all of this is asked of their own schools alone; NoOutlet: they have none.
[[nodiscard]] std::vector<Deficit> coverageDeficits(const Basis &basis, std::size_t service, const norms::Norm &norm,
                                                    const Judged &judged);

/// Capacity, area or number short of what is required, in communities (in the subdistricts or circles themselves where the
/// norm counts per such; in the whole project where there are no communities). Nothing where the figure cannot be told.
[[nodiscard]] std::vector<Deficit> provisionDeficits(const Basis &basis, std::size_t service, const norms::Norm &norm,
                                                     std::span<const Provision> provision);

/// Largest first; equal ones by area.
void sortDeficits(std::vector<Deficit> &deficits);

} // namespace yike::analysis
