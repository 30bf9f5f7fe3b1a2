// SPDX-License-Identifier: GPL-3.0-or-later
// What would put an oddity of the data right, as an edit that can be undone; nothing where no cure is safe.
#pragma once

#include "core/norms/rulebook.h"
#include "core/plan/edit.h"

#include <optional>
#include <span>
#include <vector>

namespace yike::analysis {

/// What a cure does, for the list and the button.
enum class DataCure : std::uint8_t {
    None, ///< no safe one: a person has to decide
    Merge, ///< outlets listed twice: the earlier one keeps its place and takes over what it lacks; the later goes
    ToTray, ///< an outlet outside the area or off the map loses its place: it rests in the tray
    SetService, ///< an outlet gets the service that its name or its category means by the rulebook's synonyms
    Unknown, ///< a size that cannot be becomes unknown
    Detach, ///< a reference that leads nowhere is taken off
    GiveGround, ///< communities that overlap or leave a strip: it goes to one of them; people and outlets in it follow
    AddHome, ///< a dwelling nobody lives in gets people by floor area ÷ 35 m², marked as estimated
};

/// Of each issue in the plan as the scenario sees it; None too where what it speaks of has been put right or has gone.
[[nodiscard]] std::vector<DataCure> dataCures(const plan::Plan &plan, plan::ScenarioId scenario,
                                              const norms::Rulebook &book, std::span<const base::Issue> issues);
/// The edit; code "cure-data".
[[nodiscard]] std::optional<plan::Edit> cured(const plan::Plan &plan, plan::ScenarioId scenario,
                                              const norms::Rulebook &book, const base::Issue &issue);
/// One edit that cures all issues of a kind that have a cure (an outlet listed three times too). Nothing: there is none.
[[nodiscard]] std::optional<plan::Edit> allCured(const plan::Plan &plan, plan::ScenarioId scenario,
                                                 const norms::Rulebook &book, std::span<const base::Issue> issues,
                                                 base::IssueCode kind);

/// One edit (over the present state, scenarios replaced whole) that cures everything that has a cure, kind after kind.
[[nodiscard]] std::optional<plan::Edit> everythingCured(const plan::Plan &plan, plan::ScenarioId scenario,
                                                        const norms::Rulebook &book,
                                                        std::span<const base::Issue> issues);

} // namespace yike::analysis
