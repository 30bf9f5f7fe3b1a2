// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of the objects of a project.
#pragma once

#include "core/base/id.h"

namespace yike::plan {

using ResidenceId = base::StrongId<struct ResidenceTag>;
using OutletId = base::StrongId<struct OutletTag>;
using AreaId = base::StrongId<struct AreaTag>;
using EstateId = base::StrongId<struct EstateTag>;
using StreetId = base::StrongId<struct StreetTag>;
using PremisesId = base::StrongId<struct PremisesTag>;
using UnderlayId = base::StrongId<struct UnderlayTag>;
using PhotoId = base::StrongId<struct PhotoTag>;
using ScenarioId = base::StrongId<struct ScenarioTag>; ///< 0 = 现状, the present state
/// A junction of the walking network. Negative or huge values are fine: OSM node ids, or given by the maker of the streets.
using NodeId = base::StrongId<struct NodeTag>;

} // namespace yike::plan
