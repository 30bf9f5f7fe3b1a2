// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario (方案): at most one override per object over the present state or another scenario, added objects, network edits.
#pragma once

#include "core/plan/outlet.h"
#include "core/plan/residence.h"
#include "core/plan/street.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yike::plan {

/// How one outlet differs from the present state.
struct OutletOverride {
    std::optional<Outlet> before; ///< what the present state held when it was made; empty = added by the scenario
    std::optional<Outlet> after; ///< what the scenario holds; empty = removed by the scenario
    bool operator==(const OutletOverride &) const = default;
};

/// How one estate differs: a gate that is opened or locked. An estate is never added or removed by a scenario.
struct EstateOverride {
    Estate before; ///< what the present state held when it was made
    Estate after;
    bool operator==(const EstateOverride &) const = default;
};

/// Scenarios stand on one another at most so deep: a file that has them in a ring is read to this depth.
inline constexpr int kMostScenariosDeep = 16;

struct Scenario {
    ScenarioId id;
    std::string nameZh, nameEn;
    std::string noteZh, noteEn; ///< what it shows, a sentence or two
    std::map<OutletId, OutletOverride> outlets;
    std::map<EstateId, EstateOverride> estates;
    /// New footbridge, crossing, path; also what an opened gate lets through. One with the id of a present street takes its place.
    std::vector<Street> addedStreets;
    std::vector<StreetId> closedStreets{};
    /// The scenario it stands on: what that one shows is its present state; 0 = 现状.
    ScenarioId base{};
    bool locked = false; ///< agreed upon (定稿): windows and commands refuse to change it until it is unlocked
    bool operator==(const Scenario &) const = default;
};

} // namespace yike::plan
