// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the bars with Qt Charts in the colours of the program.
#include "ui/charts/coverage_chart.h"

#include "core/report/content.h"
#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>

namespace yike::charts {
namespace {

double perCent(base::People part, base::People whole)
{
    return whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : -1;
}

CoverageBar bar(const QString &label, const analysis::Coverage &c)
{
    return {label, perCent(c.straight, c.people), perCent(c.metres, c.people), perCent(c.minutes, c.people)};
}

// In pixels, not points: on paper the painter's resolution is another one.
QFont fontOf(const ChartLook &look)
{
    QFont font(look.fontFamily);
    font.setPixelSize(look.pixelSize);
    return font;
}

void style(QAbstractAxis &axis, const ChartLook &look, const QColor &text, const QColor &grid)
{
    axis.setLabelsFont(fontOf(look));
    axis.setLabelsColor(text);
    axis.setLinePenColor(grid);
    axis.setGridLineColor(grid);
}

} // namespace

std::vector<CoverageBar> barsByService(const analysis::Assessment &assessment, plan::AreaId area,
                                       const std::vector<std::string> &codes)
{
    const norms::Rulebook &book = *assessment.situation->rulebook;
    std::vector<CoverageBar> bars;
    for (const norms::Service &service : book.services) {
        if (!codes.empty() && std::ranges::find(codes, service.code) == codes.end())
            continue;
        const norms::Norm *norm = book.coverageNorm(service.code);
        if (!norm || !report::inLedger(*assessment.situation->plan, service.code))
            continue;
        const analysis::Coverage *c = assessment.find(norm->id, norm->users, area);
        if (c && c->people > 0)
            bars.push_back(bar(text::serviceName(book, service.code), *c));
    }
    return bars;
}

std::vector<CoverageBar> barsByArea(const analysis::Assessment &assessment, std::string_view service,
                                    plan::AreaKind kind)
{
    std::vector<CoverageBar> bars;
    const norms::Norm *norm = assessment.situation->rulebook->coverageNorm(service);
    if (!norm)
        return bars;
    for (const plan::Area &area : assessment.situation->plan->areas) {
        const analysis::Coverage *c = area.kind == kind ? assessment.find(norm->id, norm->users, area.id) : nullptr;
        if (c && c->people > 0)
            bars.push_back(bar(text::fromCore(area.name), *c));
    }
    return bars;
}

std::unique_ptr<QChart> coverageChart(const std::vector<CoverageBar> &bars, const ChartLook &look)
{
    const QColor text(look.dark ? "#D8DBDE" : "#2B2F33"), grid(look.dark ? "#3A4047" : "#DAD9D4");
    struct Column {
        QString name;
        QColor colour;
        double CoverageBar::*value;
    };
    // A horizontal bar chart grows upwards: the last set and the last category stand on top.
    const Column columns[] = {
        {QCoreApplication::translate("Charts", "Own pace"), QColor(u"#E69F00"), &CoverageBar::ownPace},
        {QCoreApplication::translate("Charts", "Network"), QColor(look.dark ? "#4FB3BF" : "#0B6E7D"),
         &CoverageBar::network},
        {QCoreApplication::translate("Charts", "Straight"), QColor(u"#B9C0C4"), &CoverageBar::straight}};
    auto *series = new QHorizontalBarSeries;
    series->setBarWidth(0.74);
    for (const Column &column : columns) {
        auto *set = new QBarSet(column.name);
        set->setColor(column.colour);
        set->setBorderColor(Qt::transparent);
        for (auto it = bars.rbegin(); it != bars.rend(); ++it)
            set->append(std::max(0.0, (*it).*column.value));
        series->append(set);
    }
    auto chart = std::make_unique<QChart>();
    chart->addSeries(series);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 8, 0));
    auto *names = new QBarCategoryAxis;
    for (auto it = bars.rbegin(); it != bars.rend(); ++it)
        names->append(it->label.toHtmlEscaped()); // axis labels are rich text
    names->setGridLineVisible(false);
    auto *values = new QValueAxis;
    values->setRange(0, 100);
    values->setTickCount(6);
    values->setLabelFormat(QStringLiteral("%d %%"));
    style(*names, look, text, grid);
    style(*values, look, text, grid);
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setReverseMarkers(true);
    chart->legend()->setFont(fontOf(look));
    chart->legend()->setLabelColor(text);
    return chart;
}

void paintChart(std::unique_ptr<QChart> chart, QPainter &painter, const QRectF &rect, QSizeF size)
{
    QGraphicsScene scene;
    QChart *shown = chart.release(); // the scene owns it now
    scene.addItem(shown);
    shown->resize(size);
    scene.setSceneRect(QRectF(QPointF(0, 0), size));
    scene.render(&painter, rect, scene.sceneRect(), Qt::KeepAspectRatio);
}

} // namespace yike::charts
