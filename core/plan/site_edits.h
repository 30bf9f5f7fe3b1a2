// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of premises and of image underlays: added, changed, deleted.
#pragma once

#include "core/plan/edit.h"

namespace yike::plan {

/// Codes "add-premises", "edit-premises", "delete-premises", "place-premises"; "…-underlay". The id of a new object is plan.nextId.
/// They belong to no scenario. No changes where nothing differs or the object is not there.
[[nodiscard]] Edit addPremises(const Plan &plan, Premises premises);
[[nodiscard]] Edit changePremises(const Plan &plan, const Premises &after);
[[nodiscard]] Edit deletePremises(const Plan &plan, PremisesId id);
/// Put somewhere by hand: the match level says so, the community is that of the place.
[[nodiscard]] Edit placePremises(const Plan &plan, PremisesId id, geo::LonLat place);

[[nodiscard]] Edit addUnderlay(const Plan &plan, Underlay underlay);
[[nodiscard]] Edit changeUnderlay(const Plan &plan, const Underlay &after);
[[nodiscard]] Edit deleteUnderlay(const Plan &plan, UnderlayId id);

} // namespace yike::plan
