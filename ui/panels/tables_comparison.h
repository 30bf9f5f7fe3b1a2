// SPDX-License-Identifier: GPL-3.0-or-later
// Two states of a plan beside each other: coverage before and after, who gains and who loses.
#pragma once

#include "ui/charts/bar_chart.h"
#include "ui/panels/table_data.h"

namespace yike::panels {

/// Every service whose norm has a limit and that either state has outlets of.
[[nodiscard]] TableData comparisonByService(const Workspace &workspace, const analysis::Assessment &before,
                                            const analysis::Assessment &after);
/// The chosen service in every area of a kind.
[[nodiscard]] TableData comparisonByArea(const Workspace &workspace, const analysis::Assessment &before,
                                         const analysis::Assessment &after, plan::AreaKind kind);
/// Coverage before and after, per cent, of the services in which anything differs; all of them where nothing does.
[[nodiscard]] charts::BarChart comparisonBars(const analysis::Assessment &before, const analysis::Assessment &after);

} // namespace yike::panels
