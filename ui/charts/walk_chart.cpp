// SPDX-License-Identifier: GPL-3.0-or-later
// People are summed by the step of the axis their way ends in, then added up.
#include "ui/charts/walk_chart.h"

#include "core/analysis/norm_terms.h"
#include "ui/charts/chart_style.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

#include <array>
#include <cmath>

namespace yike::charts {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr int kSteps = 60;
constexpr double kWidestMetres = 3000, kWidestMinutes = 30;
const std::array kColours{QColor(u"#0B6E7D"), QColor(u"#8E5BA6"), QColor(u"#C8553D"), QColor(u"#D0679D")};

QColor colourOf(std::size_t curve, const ChartLook &look)
{
    const QColor &colour = kColours[curve % kColours.size()];
    return look.dark ? colour.lighter(150) : colour;
}

std::vector<norms::BandSet> groupsOf(norms::BandSet users)
{
    std::vector<norms::BandSet> groups{users};
    for (const norms::BandSet part : {norms::kAged60plus, norms::kAged80plus, norms::kUnder3})
        if ((users & part) == part && users != part)
            groups.push_back(part);
    return groups;
}

WalkCurve curveOf(const analysis::Assessment &assessment, const analysis::NearestTimes &times, norms::BandSet group,
                  double stepCost)
{
    std::vector<base::People> within(kSteps + 1);
    base::People all = 0;
    const auto &homes = assessment.situation->plan->residences;
    for (std::size_t home = 0; home < homes.size(); ++home) {
        const base::People people = norms::peopleOf(homes[home].people, group);
        all += people;
        if (times.cost[home] == base::kUnreached)
            continue;
        const double step = std::ceil(static_cast<double>(times.cost[home]) / stepCost);
        if (step <= kSteps)
            within[static_cast<std::size_t>(step)] += people;
    }
    WalkCurve curve{group, {}};
    base::People sum = 0;
    for (std::size_t step = 0; all > 0 && step < within.size(); ++step) {
        sum += within[step];
        curve.points.emplace_back(static_cast<double>(step),
                                  100.0 * static_cast<double>(sum) / static_cast<double>(all));
    }
    return curve;
}

QLineSeries *lineOf(const std::vector<QPointF> &points, const QString &name, const QPen &pen)
{
    auto *line = new QLineSeries;
    line->setName(name);
    line->setPen(pen);
    line->append(QList<QPointF>(points.begin(), points.end()));
    return line;
}

} // namespace

WalkCurves walkCurves(const analysis::Assessment &assessment, std::string_view service, norms::WalkerKind walker)
{
    WalkCurves out;
    const norms::Rulebook &book = *assessment.situation->rulebook;
    const int index = book.serviceIndex(service);
    const analysis::NearestTimes *times = index < 0 ? nullptr : assessment.times(index, walker);
    if (times == nullptr || times->cost.size() != assessment.situation->plan->residences.size())
        return out;
    out.metres = walker == norms::WalkerKind::Metres;
    out.widest = out.metres ? kWidestMetres : kWidestMinutes;
    const double unit = static_cast<double>(out.metres ? base::kMillimetresPerMetre : base::kMillisecondsPerMinute);
    // The curve is to the nearest of any size, in any school district: only there does it meet the norm's coverage.
    const norms::Norm *norm = book.coverageNorm(service);
    const bool meets = norm != nullptr && norm->minimumSize == 0 && !norm->straight &&
                       !analysis::assignedByDistrict(book.services[static_cast<std::size_t>(index)]);
    if (meets)
        out.limit = out.metres ? analysis::metresOf(*norm) : analysis::minutesOf(*norm);
    const norms::BandSet users = analysis::usersOf(book, book.services[static_cast<std::size_t>(index)]);
    for (const norms::BandSet group : groupsOf(users)) {
        WalkCurve curve = curveOf(assessment, *times, group, out.widest * unit / kSteps);
        for (QPointF &point : curve.points)
            point.rx() *= out.widest / kSteps;
        out.curves.push_back(std::move(curve));
    }
    return out;
}

std::unique_ptr<QChart> walkChart(const WalkCurves &curves, const ChartLook &look)
{
    auto chart = std::make_unique<QChart>();
    style(*chart, look);
    std::vector<QLineSeries *> lines;
    for (std::size_t i = 0; i < curves.curves.size(); ++i)
        lines.push_back(lineOf(curves.curves[i].points, text::groupName(curves.curves[i].group),
                               QPen(colourOf(i, look), i == 0 ? 2.5 : 1.8)));
    if (curves.limit > 0)
        lines.push_back(lineOf({{curves.limit, 0}, {curves.limit, 100}}, Words::tr("Limit of the norm"),
                               QPen(inkOf(look), 1.2, Qt::DashLine)));
    auto *along = new QValueAxis;
    along->setRange(0, curves.widest > 0 ? curves.widest : kWidestMinutes);
    along->setTickCount(7);
    along->setLabelFormat(QStringLiteral("%d"));
    along->setTitleText(curves.metres ? Words::tr("Metres along the network") : Words::tr("Minutes on foot"));
    auto *up = new QValueAxis;
    up->setRange(0, 100);
    up->setTickCount(6);
    up->setLabelFormat(QStringLiteral("%d %%"));
    style(*along, look);
    style(*up, look);
    chart->addAxis(along, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (QLineSeries *line : lines) {
        chart->addSeries(line);
        line->attachAxis(along);
        line->attachAxis(up);
    }
    return chart;
}

} // namespace yike::charts
