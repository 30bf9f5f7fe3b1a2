// SPDX-License-Identifier: GPL-3.0-or-later
// An OpenStreetMap file as parts of a plan: streets, barriers, base map, areas, and outlets where asked for.
#pragma once

#include "core/base/error.h"
#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/import/osm_base_map.h"
#include "core/norms/rulebook.h"
#include "core/plan/area.h"
#include "core/plan/outlet.h"
#include "core/plan/residence.h"
#include "core/plan/street.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace yike::importing {

struct OsmPlan {
    std::shared_ptr<const plan::StreetLayer> streets;
    std::shared_ptr<const plan::BaseMap> baseMap;
    std::vector<BuildingNote> notes;      ///< beside baseMap->buildings
    std::vector<plan::Area> areas;        ///< without ids
    std::vector<plan::Estate> estates;    ///< walled ones with their gates, ascending id
    std::vector<plan::Outlet> outlets;    ///< without ids, ascending key
    std::vector<base::Issue> issues;
    std::string date;                     ///< of the data, may be empty
    std::int64_t ways = 0, walked = 0;    ///< ways read; of these walkable
    std::int64_t doubledOutlets = 0;
    std::int64_t nextId = 1;              ///< the counter after streets and buildings took theirs
};

/// outlets: nullptr where the map's own shops are not wanted. known: estates of the project so far.
[[nodiscard]] base::Result<OsmPlan> readOsm(const std::string &path, const norms::Rulebook *outlets,
                                            std::span<const plan::Estate> known, std::int64_t nextId,
                                            const base::Progress &progress);

} // namespace yike::importing
