// SPDX-License-Identifier: GPL-3.0-or-later
// Putting an outlet somewhere: which community and estate it then stands in.
#pragma once

#include "core/plan/plan.h"

namespace yike::document {

/// The outlet at the place, rounded as stored, with community, estate and match level put right.
[[nodiscard]] plan::Outlet placedAt(const plan::Plan &plan, plan::Outlet outlet, geo::LonLat place);
/// The community a place lies in (the lowest id wins), 0 = none.
[[nodiscard]] plan::AreaId communityAt(const plan::Plan &plan, geo::LonLat place);

} // namespace yike::document
