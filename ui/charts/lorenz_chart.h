// SPDX-License-Identifier: GPL-3.0-or-later
// A Lorenz curve: what share of the whole the first so many people have, beside the line where all have the same.
#pragma once

#include "core/measures/lorenz.h"
#include "ui/charts/coverage_chart.h"

namespace yike::charts {

/// Needs a QApplication and its thread. Without points the line of equality stands alone. `valueTitle` names the upright axis.
[[nodiscard]] std::unique_ptr<QChart> lorenzChart(const std::vector<measures::LorenzPoint> &points,
                                                  const QString &valueTitle, const ChartLook &look);

} // namespace yike::charts
