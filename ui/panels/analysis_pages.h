// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the analysis tab: comparison, equity, monitoring, hours, how sure, measures.
#pragma once

#include "ui/panels/workspace.h"

#include <QWidget>

namespace yike::panels {

[[nodiscard]] QWidget *newComparisonPage(Workspace &workspace);
[[nodiscard]] QWidget *newEquityPage(Workspace &workspace);
[[nodiscard]] QWidget *newMonitoringPage(Workspace &workspace);
[[nodiscard]] QWidget *newHoursPage(Workspace &workspace);
[[nodiscard]] QWidget *newUncertaintyPage(Workspace &workspace);
[[nodiscard]] QWidget *newMeasuresPage(Workspace &workspace);

} // namespace yike::panels
