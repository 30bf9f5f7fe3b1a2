// SPDX-License-Identifier: GPL-3.0-or-later
// What the bar charts of the window show: adequacy by community, the mix of kinds, residents by age.
#pragma once

#include "core/analysis/assessment.h"
#include "ui/charts/bar_chart.h"

#include <string_view>

namespace yike::charts {

/// 可达供需比 of one service, capacity units per thousand users, highest first; without labels where it has none.
[[nodiscard]] BarChart adequacyBars(const analysis::Assessment &assessment, std::string_view service,
                                    plan::AreaKind kind);
/// How many outlets that count offer each kind, most first; closed and planned ones beside them.
[[nodiscard]] BarChart kindBars(const analysis::Assessment &assessment);
/// Residents by age band as a pyramid: those within the norm's limit of the service to the left, the others to the right.
/// Without labels where the service has no limit.
[[nodiscard]] BarChart agePyramid(const analysis::Assessment &assessment, std::string_view service);

} // namespace yike::charts
