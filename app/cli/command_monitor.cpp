// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli monitor: the monitoring figures of the ministries, beside last year's.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "core/report/monitoring.h"
#include "ui/publish/last_year.h"
#include "ui/text/language.h"
#include "ui/text/monitoring_text.h"
#include "ui/text/terms.h"

namespace yike::cli {
namespace {

using AssessmentPtr = std::shared_ptr<const analysis::Assessment>;

QString tableOf(const std::vector<report::MonitoringRow> &rows, bool withLast)
{
    QStringList head{Say::tr("Indicator"), Say::tr("Figure")};
    if (withLast)
        head << Say::tr("Last year");
    head << Say::tr("Verdict") << Say::tr("Target") << Say::tr("Remark");
    std::vector<QStringList> lines{head};
    for (const report::MonitoringRow &row : rows) {
        QStringList line{text::name(row.indicator), text::formatIndicator(row.indicator, row.value)};
        if (withLast)
            line << text::formatIndicator(row.indicator, row.last);
        line << text::mark(text::verdictOf(row)) << text::targetsText(row) << text::remark(row);
        lines.push_back(line);
    }
    return table(lines);
}

int runMonitor(const QCommandLineParser &parser)
{
    const base::Progress progress = terminalProgress();
    const auto project = openProject(parser, store::OpenMode::ReadOnly, progress);
    if (!project)
        return failed(project.error());
    const auto assessment = assessed(*project, progress);
    if (!assessment)
        return failed(assessment.error());
    AssessmentPtr last;
    if (parser.isSet(QStringLiteral("last"))) {
        auto made = publish::assessedFile(parser.value(QStringLiteral("last")).toStdString(), progress);
        if (!made)
            return failed(made.error());
        last = *std::move(made);
    }
    const plan::Plan &plan = project->plan;
    print(text::fromCore(plan.info.name) + " · " + text::scenarioName(plan, project->scenario) + "\n");
    if (plan.info.madeUp)
        print(Say::tr("Made-up demonstration data.") + "\n");
    print(tableOf(report::monitoringOf(**assessment, last.get()), last != nullptr));
    return kDone;
}

} // namespace

Command monitorCommand()
{
    return {"monitor", Say::tr("tells the monitoring figures of the ministries against their targets"),
            QStringLiteral("PROJECT.gpkg"),
            [](QCommandLineParser &parser) {
                addScenarioOption(parser);
                parser.addOption({QStringLiteral("last"), Say::tr("Last year's project, to stand beside this one."),
                                  QStringLiteral("PROJECT.gpkg")});
            },
            runMonitor};
}

} // namespace yike::cli
