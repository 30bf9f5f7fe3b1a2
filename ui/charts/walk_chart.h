// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage by walking time: what share of each group has the service within so many minutes or metres.
#pragma once

#include "core/analysis/assessment.h"
#include "ui/charts/bar_chart.h"

#include <QPointF>

#include <string_view>
#include <vector>

namespace yike::charts {

struct WalkCurve {
    norms::BandSet group = 0;
    std::vector<QPointF> points; ///< x minutes or metres, y per cent; from (0, …) on, ascending
};

struct WalkCurves {
    std::vector<WalkCurve> curves; ///< the service's users, and of them 60+, 80+ and under 3
    bool metres = false;
    /// Of the norm, on the x axis; 0 = none, or the norm judges otherwise than by the nearest outlet of any size on foot.
    double limit = 0;
    double widest = 0; ///< end of the x axis
};

/// Empty where the service has no times for the walker.
[[nodiscard]] WalkCurves walkCurves(const analysis::Assessment &assessment, std::string_view service,
                                    norms::WalkerKind walker);
/// Needs a QApplication and its thread.
[[nodiscard]] std::unique_ptr<QChart> walkChart(const WalkCurves &curves, const ChartLook &look);

} // namespace yike::charts
