// SPDX-License-Identifier: GPL-3.0-or-later
// A table of charts; a new one is one more line.
#include "ui/panels/chart_choice.h"

#include "ui/charts/coverage_chart.h"
#include "ui/charts/figure_bars.h"
#include "ui/charts/walk_chart.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <array>

namespace yike::panels {
namespace {

constexpr int kBarHeight = 34, kThinBar = 24, kRoundBars = 80, kCurve = 300; ///< logical pixels

/// Translation context "ChartChoice".
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartChoice)

public:
    static QString noFigures() { return tr("The figures are being computed …"); }
    static QString nothing() { return tr("There is nothing to draw: no outlets of this kind, or no such areas."); }
    static QString noCapacity() { return tr("This service has no capacity to weigh, or nobody knows it."); }
    static QString noLimit() { return tr("The rulebook tells no distance for this service."); }
};

using Look = charts::ChartLook;

ShownChart bars(const charts::BarChart &chart, const Look &look, int barHeight, const QString &empty)
{
    if (chart.labels.isEmpty())
        return {nullptr, 0, {}, empty};
    return {charts::barChart(chart, look), kRoundBars + barHeight * static_cast<int>(chart.labels.size()), {}, {}};
}

ShownChart coverage(std::vector<charts::CoverageBar> rows, const Look &look)
{
    if (rows.empty())
        return {nullptr, 0, {}, Words::nothing()};
    return {charts::coverageChart(rows, look), kRoundBars + kBarHeight * static_cast<int>(rows.size()), {}, {}};
}

template <plan::AreaKind kind>
ShownChart coverageByArea(const Workspace &workspace, const Look &look)
{
    return coverage(charts::barsByArea(*workspace.assessment(), workspace.service(), kind), look);
}

ShownChart coverageByService(const Workspace &workspace, const Look &look)
{
    return coverage(charts::barsByService(*workspace.assessment(), {}), look);
}

ShownChart walkingTimes(const Workspace &workspace, const Look &look)
{
    const auto curves = charts::walkCurves(*workspace.assessment(), workspace.service(), workspace.walker());
    if (curves.curves.empty())
        return {nullptr, 0, {}, Words::nothing()};
    return {charts::walkChart(curves, look), kCurve, {}, {}};
}

ShownChart adequacy(const Workspace &workspace, const Look &look)
{
    return bars(charts::adequacyBars(*workspace.assessment(), workspace.service(), plan::AreaKind::Community), look,
                kThinBar, Words::noCapacity());
}

ShownChart kinds(const Workspace &workspace, const Look &look)
{
    return bars(charts::kindBars(*workspace.assessment()), look, kThinBar, Words::nothing());
}

ShownChart ages(const Workspace &workspace, const Look &look)
{
    return bars(charts::agePyramid(*workspace.assessment(), workspace.service()), look, kThinBar, Words::noLimit());
}

struct Entry {
    const char *name;
    bool ofService; ///< its title names the service
    ShownChart (*make)(const Workspace &workspace, const Look &look);
};

constexpr std::array kCharts{
    Entry{QT_TRANSLATE_NOOP("ChartChoice", "Coverage by service"), false, &coverageByService},
    Entry{QT_TRANSLATE_NOOP("ChartChoice", "Coverage by living circle"), true, &coverageByArea<plan::AreaKind::Circle>},
    Entry{QT_TRANSLATE_NOOP("ChartChoice", "Coverage by subdistrict"), true,
          &coverageByArea<plan::AreaKind::Subdistrict>},
    Entry{QT_TRANSLATE_NOOP("ChartChoice", "Coverage by community"), true, &coverageByArea<plan::AreaKind::Community>},
    Entry{QT_TRANSLATE_NOOP("ChartChoice", "Coverage by walking time"), true, &walkingTimes},
    Entry{QT_TRANSLATE_NOOP("ChartChoice", "Adequacy by community"), true, &adequacy},
    Entry{QT_TRANSLATE_NOOP("ChartChoice", "Mix of kinds"), false, &kinds},
    Entry{QT_TRANSLATE_NOOP("ChartChoice", "Residents by age, covered or not"), true, &ages},
};

} // namespace

QStringList chartNames()
{
    QStringList names;
    for (const Entry &entry : kCharts)
        names << Words::tr(entry.name);
    return names;
}

ShownChart chartOf(const Workspace &workspace, int choice, const charts::ChartLook &look)
{
    const Entry &entry = kCharts[static_cast<std::size_t>(std::max(choice, 0)) % kCharts.size()];
    if (workspace.assessment() == nullptr)
        return {nullptr, 0, {}, Words::noFigures()};
    ShownChart shown = entry.make(workspace, look);
    shown.title = Words::tr(entry.name);
    if (entry.ofService)
        shown.title = Words::tr("%1: %2", "chart: service")
                          .arg(shown.title, text::serviceName(workspace.rulebook(), workspace.service()));
    return shown;
}

} // namespace yike::panels
