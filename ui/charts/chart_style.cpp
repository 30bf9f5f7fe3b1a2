// SPDX-License-Identifier: GPL-3.0-or-later
// The same axes and legends in light and in dark colours.
#include "ui/charts/chart_style.h"

#include <QLegend>

#include <cmath>

namespace yike::charts {

QFont fontOf(const ChartLook &look)
{
    QFont font(look.fontFamily);
    font.setPixelSize(look.pixelSize);
    return font;
}

QColor inkOf(const ChartLook &look) { return {look.dark ? "#D8DBDE" : "#2B2F33"}; }

QColor gridOf(const ChartLook &look) { return {look.dark ? "#3A4047" : "#DAD9D4"}; }

QColor accentOf(const ChartLook &look) { return {look.dark ? "#4FB3BF" : "#0B6E7D"}; }

void style(QAbstractAxis &axis, const ChartLook &look)
{
    axis.setLabelsFont(fontOf(look));
    axis.setLabelsColor(inkOf(look));
    axis.setTitleFont(fontOf(look));
    axis.setTitleBrush(inkOf(look));
    axis.setLinePenColor(gridOf(look));
    axis.setGridLineColor(gridOf(look));
}

void style(QChart &chart, const ChartLook &look)
{
    chart.setBackgroundVisible(false);
    chart.setMargins(QMargins(0, 0, 8, 0));
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setFont(fontOf(look));
    chart.legend()->setLabelColor(inkOf(look));
}

double roundMost(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double digit : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 8.0})
        if (digit * power >= value)
            return digit * power;
    return 10 * power;
}

} // namespace yike::charts
