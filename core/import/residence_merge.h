// SPDX-License-Identifier: GPL-3.0-or-later
// Puts residences into a project: by key, or by name and place; people reckoned from buildings give way to counted ones.
#pragma once

#include "core/import/osm_base_map.h"
#include "core/import/residence_table.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <vector>

namespace yike::importing {

/// Made of a building's storeys and footprint (or of a total shared out), not of a row that tells its people.
[[nodiscard]] bool reckoned(const plan::Residence &residence);

/// residences: those of the project; rows of one source. changed counts those that were there and are other now.
/// Ascending id.
[[nodiscard]] std::vector<plan::Residence> mergeResidences(std::vector<plan::Residence> residences,
                                                           std::vector<ResidenceRow> rows, std::int64_t &nextId,
                                                           std::int64_t &changed);

/// Residences for the residential buildings of a base map: storeys × footprint ÷ 35 m² (model.md), default ages, marked.
/// Unknown storeys: what the kind of building usually has; of a building of unknown kind 2 under 200 m², else 6 (assumptions).
/// Known ones keep their ids. vacancy: per mille of the floor area that stands empty.
[[nodiscard]] std::vector<plan::Residence>
residencesOfBuildings(const plan::BaseMap &map, const std::vector<BuildingNote> &notes,
                      const std::vector<plan::Residence> &known, std::int64_t &nextId,
                      const demography::BandShares &shares, std::int32_t vacancy = 0);

/// Adds a residence without people, marked as estimated, for each dwelling of the base map that no residence stands in; key
/// "building:" and its id. Ids ascend.
void addBareDwellings(const plan::BaseMap &map, std::vector<plan::Residence> &residences, std::int64_t &nextId);

/// Sets `building` to the dwelling a residence stands in, 0 where it stands in none. Of those that have one already only
/// where `again`: on a new base map. (An entrance may lie outside its building.)
void findBuildings(const plan::BaseMap &map, bool again, std::vector<plan::Residence> &residences);

} // namespace yike::importing
