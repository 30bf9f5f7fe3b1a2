// SPDX-License-Identifier: GPL-3.0-or-later
// What if on the network: makers of edits that add, close and change streets, and open and lock gates.
#pragma once

#include "core/plan/edit.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace yike::plan {

// All edits are of a scenario's streets and estates; scenario 0: of the present state. An edit without changes: there is
// nothing to do, or what it names is not there. Present streets that a scenario sees keep their ids: it closes them or holds
// an override; what is added takes its ids from plan.nextId, junctions too.

/// One end of a new way: a junction, or a position on a street, which is cut in two there.
struct WayEnd {
    NodeId junction; ///< 0: a position on `street`
    StreetId street;
    std::int64_t offset = 0; ///< mm from the start of its line; nearer than 10 cm to an end: the junction there
    bool operator==(const WayEnd &) const = default;
};
[[nodiscard]] inline WayEnd atJunction(NodeId junction) { return {junction, {}, 0}; }
[[nodiscard]] inline WayEnd onStreet(StreetId street, std::int64_t offset) { return {{}, street, offset}; }

enum class WayKind : std::uint8_t { Footbridge, Underpass, Crossing, Path, Steps };

/// A new way for people on foot. Residents' alone where both ends lie on the paths of one estate, else everybody's.
struct NewWay {
    WayKind kind = WayKind::Path;
    WayEnd from, to;
    geo::Line between; ///< places on the way from `from` to `to`, without the ends
    CrossingKind crossing = CrossingKind::Unsignalled; ///< of a Crossing
    std::int16_t grade = 0; ///< per mille, of Steps and Path; + is up from `from` to `to`
    std::string name;
};

/// "add-way". No changes where an end is not there or both are one junction. A street that is cut is replaced by parts with ids of
/// their own, which share its length, climb and descent; a wait stays with the part that holds the street's middle.
[[nodiscard]] Edit addWay(const Plan &plan, ScenarioId scenario, const NewWay &way);

/// "close-street": nobody walks there. A street that the scenario itself added goes.
[[nodiscard]] Edit closeStreet(const Plan &plan, ScenarioId scenario, StreetId street);
/// "reopen-street": takes closeStreet() back, also where the present state has it closed (Access::Nobody): then open to the
/// residents of its estate, to everybody where it has none.
[[nodiscard]] Edit reopenStreet(const Plan &plan, ScenarioId scenario, StreetId street);
/// "edit-street": everything of the street with this id but its junctions, line and length is as in `after`.
[[nodiscard]] Edit changeStreet(const Plan &plan, ScenarioId scenario, const Street &after);
/// "forbid-steps": closes every street of class Steps.
[[nodiscard]] Edit forbidSteps(const Plan &plan, ScenarioId scenario);

/// "open-gate", "lock-gate": Gate::open of a gate of an estate, by its number, and the streets through it. Opening joins the
/// ends of streets that were cut at the gate (two junctions on one spot); where no street leads through and the estate has
/// paths, a residents' path is added from the nearest of its junctions through the gate to the nearest position on a street
/// outside, both within 60 m. Locking cuts the streets that pass the gate, there.
[[nodiscard]] Edit setGate(const Plan &plan, ScenarioId scenario, EstateId estate, std::size_t gate, bool open);

/// The street as the scenario sees it; nullptr if there is none or it is closed. Lives as long as the plan.
[[nodiscard]] const Street *streetThrough(const Plan &plan, ScenarioId scenario, StreetId street);
/// The estate as the scenario sees it; nullptr if there is none.
[[nodiscard]] const Estate *estateThrough(const Plan &plan, ScenarioId scenario, EstateId estate);

} // namespace yike::plan
