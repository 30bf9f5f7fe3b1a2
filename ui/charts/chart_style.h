// SPDX-License-Identifier: GPL-3.0-or-later
// How axes and legends of all charts look.
#pragma once

#include "ui/charts/bar_chart.h"

#include <QAbstractAxis>
#include <QFont>

namespace yike::charts {

/// In pixels, not points: on paper the painter's resolution is another one.
[[nodiscard]] QFont fontOf(const ChartLook &look);
[[nodiscard]] QColor inkOf(const ChartLook &look);
[[nodiscard]] QColor gridOf(const ChartLook &look);
/// The accent of the program: what is measured.
[[nodiscard]] QColor accentOf(const ChartLook &look);
void style(QAbstractAxis &axis, const ChartLook &look);
/// Without background and margins, legend above.
void style(QChart &chart, const ChartLook &look);
/// A round number that is at least as large; 1 for 0 and below.
[[nodiscard]] double roundMost(double value);

} // namespace yike::charts
