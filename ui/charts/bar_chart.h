// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars, side by side or stacked to both sides, with names at the left: the one bar chart of the program.
#pragma once

#include <QChart>
#include <QColor>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace yike::charts {

struct ChartLook {
    QString fontFamily;
    int pixelSize = 12; ///< of labels, in units of the chart
    bool dark = false;
};

/// One colour; values by label, negative ones are drawn as 0 unless the chart is mirrored.
struct BarSet {
    QString name;
    QColor colour;
    std::vector<double> values;
};

struct BarChart {
    QStringList labels; ///< the first stands on top
    std::vector<BarSet> sets; ///< the first stands on top of each group
    double most = 0;    ///< end of the axis; 0 = a round number above the largest value
    QString format; ///< of the axis, as printf has it; empty = as many decimals as its steps need
    bool whole = true; ///< the figures are counts: no step below 1
    QString valueTitle;
    bool stacked = false;  ///< on one another instead of side by side
    bool mirrored = false; ///< stacked; the first set grows to the left, and the axis tells no signs
};

/// Needs a QApplication and its thread.
[[nodiscard]] std::unique_ptr<QChart> barChart(const BarChart &bars, const ChartLook &look);

} // namespace yike::charts
