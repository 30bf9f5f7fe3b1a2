// SPDX-License-Identifier: GPL-3.0-or-later
// The charts there are: their names, and each made of the figures and what is chosen.
#pragma once

#include "ui/charts/bar_chart.h"
#include "ui/panels/workspace.h"

#include <QStringList>

#include <memory>

namespace yike::panels {

struct ShownChart {
    std::unique_ptr<QChart> chart; ///< null: there is nothing to draw, and `empty` says why
    int height = 0;                ///< logical pixels it wants
    QString title, empty;
};

[[nodiscard]] QStringList chartNames();
/// `choice`: index into chartNames(). Needs a QApplication and its thread.
[[nodiscard]] ShownChart chartOf(const Workspace &workspace, int choice, const charts::ChartLook &look);

} // namespace yike::panels
