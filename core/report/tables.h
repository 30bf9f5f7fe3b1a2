// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of planner.md §6 beside those in Content: circles, ledger, basic kinds, deficits, projects, comparison, self-assessment.
#pragma once

#include "core/report/basic_kinds_table.h"
#include "core/report/circle_table.h"
#include "core/report/comparison.h"
#include "core/report/content.h"
#include "core/report/deficit_list.h"
#include "core/report/ledger_table.h"
#include "core/report/projects.h"
#include "core/report/self_assessment.h"

#include <memory>
#include <optional>
#include <span>

namespace yike::report {

/// Deterministic: the same assessments give the same tables.
struct Tables {
    /// Of the present state, which tables 1, 2, 3, 6 and the self-assessment tell; null where a scenario is reported and nobody
    /// has assessed the present state: then these are nothing.
    std::shared_ptr<const analysis::Assessment> present;
    std::optional<CircleTable> circles;
    std::optional<LedgerTable> ledger;
    std::optional<BasicKindsTable> basicKinds;
    std::optional<DeficitList> deficits;
    std::optional<SelfAssessment> self;
    std::optional<ProjectList> projects; ///< Content::projects; nothing where no scenario is reported
    std::optional<Comparison> comparison; ///< nothing where there is no scenario to compare, or no present state
};

/// scenarios: assessments of further scenarios, for the comparison; the one reported is among its rows, first if not handed in.
[[nodiscard]] Tables tablesOf(const Content &content,
                              std::span<const std::shared_ptr<const analysis::Assessment>> scenarios = {});

} // namespace yike::report
