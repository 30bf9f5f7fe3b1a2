// SPDX-License-Identifier: GPL-3.0-or-later
// Both axes in per cent, the gap between the two lines filled: its area is half the Gini index.
#include "ui/charts/lorenz_chart.h"

#include "ui/charts/chart_style.h"

#include <QAreaSeries>
#include <QCoreApplication>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace yike::charts {
namespace {

constexpr double kPercent = 100;

QValueAxis *newAxis(const QString &title, const ChartLook &look)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, kPercent);
    axis->setTickCount(3);
    axis->setLabelFormat(QStringLiteral("%d"));
    style(*axis, look);
    axis->setTitleText(title.toHtmlEscaped()); // axis titles are rich text
    return axis;
}

} // namespace

std::unique_ptr<QChart> lorenzChart(const std::vector<measures::LorenzPoint> &points, const QString &valueTitle,
                                    const ChartLook &look)
{
    const QColor accent = accentOf(look);
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
    auto *people = newAxis(QCoreApplication::translate("Charts", "People, % (lowest first)"), look);
    auto *value = newAxis(valueTitle, look);
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
