// SPDX-License-Identifier: GPL-3.0-or-later
// Both axes in per cent, the gap between the two lines filled: its area is half the Gini index.
#include "ui/charts/lorenz_chart.h"

#include <QAreaSeries>
#include <QCoreApplication>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace yike::charts {
namespace {

constexpr double kPercent = 100;

QFont fontOf(const ChartLook &look)
{
    QFont font(look.fontFamily);
    font.setPixelSize(look.pixelSize);
    return font;
}

QValueAxis *newAxis(const QString &title, const ChartLook &look, const QColor &text, const QColor &grid)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, kPercent);
    axis->setTickCount(3);
    axis->setLabelFormat(QStringLiteral("%d"));
    axis->setLabelsFont(fontOf(look));
    axis->setLabelsColor(text);
    axis->setTitleFont(fontOf(look));
    axis->setTitleBrush(text);
    axis->setTitleText(title.toHtmlEscaped()); // axis titles are rich text
    axis->setLinePenColor(grid);
    axis->setGridLineColor(grid);
    return axis;
}

} // namespace

std::unique_ptr<QChart> lorenzChart(const std::vector<measures::LorenzPoint> &points, const QString &valueTitle,
                                    const ChartLook &look)
{
    const QColor text(look.dark ? "#D8DBDE" : "#2B2F33"), grid(look.dark ? "#3A4047" : "#DAD9D4"),
        accent(look.dark ? "#4FB3BF" : "#0B6E7D");
    auto chart = std::make_unique<QChart>();
    auto *equal = new QLineSeries(chart.get());
    equal->append(0, 0);
    equal->append(kPercent, kPercent);
    equal->setPen(QPen(QColor(0x9A, 0xA0, 0xA6), 1, Qt::DashLine));
    QList<QAbstractSeries *> shown{equal};
    if (!points.empty()) {
        auto *curve = new QLineSeries(chart.get()), *upper = new QLineSeries(chart.get());
        for (const measures::LorenzPoint &point : points) {
            curve->append(point.people * kPercent, point.value * kPercent);
            upper->append(point.people * kPercent, point.people * kPercent);
        }
        auto *gap = new QAreaSeries(upper, curve);
        gap->setPen(Qt::NoPen);
        gap->setBrush(QColor(0x0B, 0x6E, 0x7D, 38));
        auto *line = new QLineSeries;
        line->append(curve->points());
        line->setPen(QPen(accent, 2));
        shown << gap << line;
    }
    auto *people = newAxis(QCoreApplication::translate("Charts", "People, % (lowest first)"), look, text, grid);
    auto *value = newAxis(valueTitle, look, text, grid);
    chart->addAxis(people, Qt::AlignBottom);
    chart->addAxis(value, Qt::AlignLeft);
    for (QAbstractSeries *series : shown) {
        chart->addSeries(series);
        series->attachAxis(people);
        series->attachAxis(value);
    }
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 4, 0));
    chart->legend()->hide();
    return chart;
}

} // namespace yike::charts
