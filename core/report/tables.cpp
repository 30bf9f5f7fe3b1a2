// SPDX-License-Identifier: GPL-3.0-or-later
// Each table from the state it speaks of: the present one, or the scenario that is reported.
#include "core/report/tables.h"

#include <algorithm>

namespace yike::report {

Tables tablesOf(const Content &content, std::span<const std::shared_ptr<const analysis::Assessment>> scenarios)
{
    Tables tables;
    const analysis::Assessment &reported = *content.assessment;
    const bool scenario = static_cast<bool>(reported.situation->scenario);
    tables.present = scenario ? content.present : content.assessment;
    if (const analysis::Assessment *present = tables.present.get()) {
        tables.circles = circleTableOf(*present);
        tables.ledger = ledgerTableOf(*present);
        tables.basicKinds = basicKindsTableOf(content, *present);
        tables.deficits = deficitListOf(content, *present);
        tables.self = selfAssessmentOf(*present);
    }
    if (content.projects)
        tables.projects = *content.projects;
    if (!tables.present)
        return tables;
    std::vector<std::shared_ptr<const analysis::Assessment>> compared(scenarios.begin(), scenarios.end());
    const bool among = std::ranges::any_of(
        compared, [&](const auto &each) { return each && each->situation->scenario == reported.situation->scenario; });
    if (scenario && !among)
        compared.insert(compared.begin(), content.assessment);
    Comparison comparison = comparisonOf(*tables.present, compared);
    if (!comparison.rows.empty())
        tables.comparison = std::move(comparison);
    return tables;
}

} // namespace yike::report
