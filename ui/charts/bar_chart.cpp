// SPDX-License-Identifier: GPL-3.0-or-later
// A horizontal bar chart grows upwards: sets and labels are given to it from the last to the first.
#include "ui/charts/bar_chart.h"

#include "ui/charts/chart_style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace yike::charts {
namespace {

constexpr int kLighterInDark = 150; ///< per cent

double largest(const BarChart &bars)
{
    double most = 0;
    for (const BarSet &set : bars.sets)
        for (const double value : set.values)
            most = std::max(most, value);
    if (!bars.stacked || bars.mirrored)
        return most;
    for (qsizetype row = 0; row < bars.labels.size(); ++row) {
        double sum = 0;
        for (const BarSet &set : bars.sets)
            sum += std::max(0.0, set.values[static_cast<std::size_t>(row)]);
        most = std::max(most, sum);
    }
    return most;
}

void addSets(QAbstractBarSeries &series, const BarChart &bars, const ChartLook &look)
{
    series.setBarWidth(bars.stacked || bars.sets.size() == 1 ? 0.62 : 0.74);
    for (std::size_t i = 0; i < bars.sets.size(); ++i) {
        // Stacks begin with the first set, groups stand with the last one below.
        const BarSet &set = bars.sets[bars.stacked ? i : bars.sets.size() - 1 - i];
        const double sign = bars.mirrored && i == 0 ? -1 : 1;
        auto *drawn = new QBarSet(set.name);
        drawn->setColor(look.dark ? set.colour.lighter(kLighterInDark) : set.colour);
        drawn->setBorderColor(Qt::transparent);
        for (auto value = set.values.rbegin(); value != set.values.rend(); ++value)
            drawn->append(sign * std::max(0.0, *value));
        series.append(drawn);
    }
}

/// 1, 2 or 5 times a power of ten, some five of them to the end; whole figures never less than 1.
double stepOf(double most, bool whole)
{
    const double wanted = most / 5;
    double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double digit : {1.0, 2.0, 5.0, 10.0})
        if (digit * power >= wanted * (1 - 1e-9))
            return whole ? std::max(1.0, digit * power) : digit * power;
    return 10 * power;
}

int decimalsOf(double step) { return std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9))); }

/// Both halves of a mirrored chart count upwards from the middle.
QAbstractAxis *mirroredAxis(double most)
{
    auto *axis = new QCategoryAxis;
    axis->setRange(-most, most);
    axis->setStartValue(-most);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (const double part : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        const double value = std::abs(part) * most;
        const int decimals = value == std::floor(value) ? 0 : 1;
        axis->append(QLocale().toString(value, 'f', decimals) + (part < 0 ? QStringLiteral(" ") : QString()),
                     part * most); // labels have to differ
    }
    return axis;
}

QAbstractAxis *valueAxis(const BarChart &bars, double most)
{
    if (bars.mirrored)
        return mirroredAxis(most);
    auto *axis = new QValueAxis;
    const double step = stepOf(most, bars.whole);
    axis->setRange(0, step * std::ceil(most / step - 1e-9));
    axis->setTickCount(static_cast<int>(std::lround(axis->max() / step)) + 1);
    axis->setLabelFormat(bars.format.isEmpty() ? QStringLiteral("%.%1f").arg(decimalsOf(step)) : bars.format);
    return axis;
}

} // namespace

std::unique_ptr<QChart> barChart(const BarChart &bars, const ChartLook &look)
{
    QAbstractBarSeries *series = nullptr;
    if (bars.stacked || bars.mirrored)
        series = new QHorizontalStackedBarSeries;
    else
        series = new QHorizontalBarSeries;
    addSets(*series, bars, look);
    auto chart = std::make_unique<QChart>();
    chart->addSeries(series);
    style(*chart, look);
    chart->legend()->setReverseMarkers(!bars.stacked);
    chart->legend()->setVisible(bars.sets.size() > 1);
    auto *names = new QBarCategoryAxis;
    for (auto label = bars.labels.rbegin(); label != bars.labels.rend(); ++label)
        names->append(label->toHtmlEscaped()); // axis labels are rich text
    style(*names, look);
    names->setGridLineVisible(false);
    QAbstractAxis *values = valueAxis(bars, bars.most > 0 ? bars.most : roundMost(largest(bars)));
    style(*values, look);
    values->setTitleText(bars.valueTitle);
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    return chart;
}

} // namespace yike::charts
