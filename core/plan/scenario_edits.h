// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as wholes: copied, locked, merged with the conflicts told, compared with one another.
#pragma once

#include "core/plan/edit.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::plan {

enum class PartKind : std::uint8_t { Outlet, Street, Estate };

/// One object that two states hold differently.
struct ScenarioDifference {
    PartKind kind = PartKind::Outlet;
    std::int64_t id = 0;
    std::string name;                ///< as the second state has it, else the first
    bool inFirst = false, inSecond = false; ///< a closed street is in none
    /// Which fields differ: "place", "status", "services", "name", "gates", "length", "access", "class", "other"; empty where one
    /// of the two does not have it.
    std::vector<std::string> fields;
    bool operator==(const ScenarioDifference &) const = default;
};

/// What the first shows and the second does not, or otherwise: outlets, then streets, then estates, each by id. 0 = 现状.
[[nodiscard]] std::vector<ScenarioDifference> compareScenarios(const Plan &plan, ScenarioId first, ScenarioId second);

/// An override that does not fit: made against values that what it stands on no longer holds, or two scenarios change one
/// object in two ways.
struct ScenarioConflict {
    enum class Why : std::uint8_t { BaseChanged, BothChanged };
    Why why = Why::BaseChanged;
    PartKind kind = PartKind::Outlet;
    std::int64_t id = 0;
    std::string name;
    bool operator==(const ScenarioConflict &) const = default;
};

/// Overrides of a scenario whose base values are no longer those of the state it stands on.
[[nodiscard]] std::vector<ScenarioConflict> scenarioConflicts(const Plan &plan, ScenarioId scenario);

/// "copy-scenario": the same overrides over the same base, unlocked, under another name. What it added keeps its ids, so that the
/// two can be compared and merged. No changes where there is no such scenario.
[[nodiscard]] Edit copyScenario(const Plan &plan, ScenarioId from, const std::string &nameZh,
                                const std::string &nameEn);
/// "lock-scenario", "unlock-scenario".
[[nodiscard]] Edit lockScenario(const Plan &plan, ScenarioId scenario, bool locked);

/// Whose value stays where both differ.
enum class MergeRule : std::uint8_t { Keep, Take };
struct ScenarioMerge {
    Edit edit; ///< "merge-scenario"; without changes where nothing is to be done
    std::vector<ScenarioConflict> conflicts;
};
/// Everything `from` changes, into another scenario, or (into = 0) into the present state: there the plan is carried out.
/// Conflicts are decided by the rule and told. No changes where a scenario is not there, where both are one, or `into` is locked.
[[nodiscard]] ScenarioMerge mergeScenario(const Plan &plan, ScenarioId from, ScenarioId into, MergeRule rule);

} // namespace yike::plan
