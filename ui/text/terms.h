// SPDX-License-Identifier: GPL-3.0-or-later
// The planner's terms: groups, walkers, statuses, verdicts, causes and units by their codes.
#pragma once

#include "core/analysis/assessment.h"
#include "core/norms/rulebook.h"
#include "core/norms/walker.h"
#include "core/plan/plan.h"

#include <QString>

namespace yike::text {

// People and walkers
[[nodiscard]] QString name(norms::Band band);          ///< 3–5 years
[[nodiscard]] QString groupName(norms::BandSet bands); ///< aged 60 and over, under 3, residents …
[[nodiscard]] QString name(norms::WalkerKind walker);  ///< network metres (standard), adult …
/// What a walker is, in one sentence with its speed.
[[nodiscard]] QString describe(const norms::Walker &walker);

// Services
[[nodiscard]] QString name(const norms::Name &name);
[[nodiscard]] QString serviceName(const norms::Rulebook &book, std::string_view code); ///< the code itself if unknown
[[nodiscard]] QString name(norms::ServiceGroup group);
[[nodiscard]] QString name(norms::CommerceClass commerce);
[[nodiscard]] QString name(norms::Verification verification);
/// beds, nursery places, meals a day …; empty for a service without a capacity.
[[nodiscard]] QString capacityUnit(std::string_view code);

// Outlets and areas
[[nodiscard]] QString name(plan::OutletStatus status);
[[nodiscard]] QString name(plan::OpenTo openTo);
[[nodiscard]] QString name(plan::MatchLevel match);
[[nodiscard]] QString name(plan::AreaKind kind);
[[nodiscard]] QString name(plan::CircleStatus status);
[[nodiscard]] QString name(plan::CircleType type);
[[nodiscard]] QString name(plan::OutlineOrigin origin);
/// 现状 for 0, else the scenario's name in the current language.
[[nodiscard]] QString scenarioName(const plan::Plan &plan, plan::ScenarioId id);
/// The whole project for 0.
[[nodiscard]] QString areaName(const plan::Plan &plan, plan::AreaId id);

// Results
[[nodiscard]] QString name(analysis::Verdict verdict);
/// ● met ◐ near ○ missed – no data: a shape as well as a colour.
[[nodiscard]] QString mark(analysis::Verdict verdict);
[[nodiscard]] QString name(analysis::DeficitCause cause);
[[nodiscard]] QString name(analysis::DeficitUnit unit);
[[nodiscard]] QString name(analysis::Presence presence);
[[nodiscard]] QString mark(analysis::Presence presence);
/// "streets", "residences", "outlets", "areas", "demo" of a data source.
[[nodiscard]] QString dataRole(std::string_view role);

} // namespace yike::text
