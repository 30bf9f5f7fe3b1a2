// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the bottom dock as widgets, each with the controls it needs beside its filter.
#pragma once

#include "ui/panels/workspace.h"

#include <QWidget>

namespace yike::panels {

[[nodiscard]] QWidget *newResultsPanel(Workspace &workspace);
[[nodiscard]] QWidget *newOldYoungPanel(Workspace &workspace);
[[nodiscard]] QWidget *newDeficitsPanel(Workspace &workspace);
[[nodiscard]] QWidget *newPremisesPanel(Workspace &workspace);
[[nodiscard]] QWidget *newOutletsPanel(Workspace &workspace);
[[nodiscard]] QWidget *newScenariosPanel(Workspace &workspace);
[[nodiscard]] QWidget *newIssuesPanel(Workspace &workspace);
[[nodiscard]] QWidget *newHistoryPanel(Workspace &workspace);

} // namespace yike::panels
