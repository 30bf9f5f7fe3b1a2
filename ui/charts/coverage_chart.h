// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage as bars: straight radius, network and own pace side by side, for services or for communities.
#pragma once

#include "core/analysis/assessment.h"
#include "ui/charts/bar_chart.h"

#include <QChart>
#include <QPainter>
#include <QString>

#include <memory>
#include <vector>

namespace yike::charts {

/// One group of bars, in per cent; negative = no figure.
struct CoverageBar {
    QString label;
    double straight = -1, network = -1, ownPace = -1;
};

/// The services of `codes` (empty: every service with a coverage norm) in one area; 0 = the whole project.
[[nodiscard]] std::vector<CoverageBar> barsByService(const analysis::Assessment &assessment, plan::AreaId area,
                                                     const std::vector<std::string> &codes = {});
/// One service in every area of a kind.
[[nodiscard]] std::vector<CoverageBar> barsByArea(const analysis::Assessment &assessment, std::string_view service,
                                                  plan::AreaKind kind);

/// Needs a QApplication and its thread. The first bar stands on top.
[[nodiscard]] std::unique_ptr<QChart> coverageChart(const std::vector<CoverageBar> &bars, const ChartLook &look);
/// Vectors on paper, through a scene of its own. `size`: in the chart's own units.
void paintChart(std::unique_ptr<QChart> chart, QPainter &painter, const QRectF &rect, QSizeF size);

} // namespace yike::charts
