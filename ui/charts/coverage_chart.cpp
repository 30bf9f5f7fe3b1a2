// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the bars with Qt Charts in the colours of the program.
#include "ui/charts/coverage_chart.h"

#include "core/report/content.h"
#include "ui/text/area_text.h"
#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QGraphicsScene>

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
            bars.push_back(bar(text::withAssignment(text::serviceName(book, service.code), c->assignment), *c));
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
    BarChart chart;
    chart.most = 100;
    chart.format = QStringLiteral("%d %%");
    const auto add = [&](const QString &name, const QColor &colour, double CoverageBar::*value) {
        BarSet set{name, colour, {}};
        for (const CoverageBar &bar : bars)
            set.values.push_back(bar.*value);
        chart.sets.push_back(std::move(set));
    };
    add(QCoreApplication::translate("Charts", "Straight"), QColor(u"#B9C0C4"), &CoverageBar::straight);
    add(QCoreApplication::translate("Charts", "Network"), QColor(u"#0B6E7D"), &CoverageBar::network);
    add(QCoreApplication::translate("Charts", "Own pace"), QColor(u"#E69F00"), &CoverageBar::ownPace);
    for (const CoverageBar &bar : bars)
        chart.labels << bar.label;
    return barChart(chart, look);
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
