// SPDX-License-Identifier: GPL-3.0-or-later
// The docks of the window as a table: a new panel is one more line here, the window knows none by name.
#pragma once

#include "ui/panels/workspace.h"

#include <QWidget>

#include <span>

namespace yike::panels {

struct DockSpec {
    const char *id;              ///< object name; the action "fold-<id>" folds it
    const char *title;           ///< translation context "Docks"
    Qt::DockWidgetArea area;
    int size;                    ///< width, or height at the bottom; px at 100 %
    QWidget *(*make)(Workspace &workspace);
};

[[nodiscard]] std::span<const DockSpec> docks();

} // namespace yike::panels
