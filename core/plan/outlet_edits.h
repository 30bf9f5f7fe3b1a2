// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of many outlets at once, and of their photos: one step each.
#pragma once

#include "core/plan/edit.h"

#include <span>
#include <vector>

namespace yike::plan {

/// Each takes the place of the one of its id, as the scenario sees it; those that are not there or do not differ are left out.
[[nodiscard]] Edit changeOutlets(const Plan &plan, ScenarioId scenario, std::string code,
                                 const std::vector<Outlet> &after);
/// Changed ones and new ones; new ones get ids from plan.nextId on, in their order.
[[nodiscard]] Edit putOutlets(const Plan &plan, ScenarioId scenario, std::string code,
                              const std::vector<Outlet> &changed, std::vector<Outlet> added);
/// Code "delete-outlets". Photos go with an outlet that is deleted out of the present state, or out of the last scenario that
/// holds it.
[[nodiscard]] Edit deleteOutlets(const Plan &plan, ScenarioId scenario, std::span<const OutletId> ids);

/// Codes "add-photos", "edit-photo", "delete-photo". Ids of new ones from plan.nextId on. They belong to no scenario.
[[nodiscard]] Edit addPhotos(const Plan &plan, std::vector<Photo> photos);
[[nodiscard]] Edit changePhoto(const Plan &plan, const Photo &after);
[[nodiscard]] Edit deletePhoto(const Plan &plan, PhotoId id);

/// Whether the present state or another scenario than this one has the outlet of its own.
[[nodiscard]] bool isHeldElsewhere(const Plan &plan, ScenarioId scenario, OutletId outlet);
/// What is to be deleted together with a scenario: the photos of outlets that it alone holds.
[[nodiscard]] std::vector<Change> photosGoneWith(const Plan &plan, ScenarioId scenario);

} // namespace yike::plan
