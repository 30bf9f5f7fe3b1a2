// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli report: the planning report as PDF.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "core/report/content.h"
#include "core/report/studies.h"
#include "ui/report/report_pdf.h"

namespace yike::cli {
namespace {

// Beside the figures of a scenario stand those of the present state.
base::Result<std::shared_ptr<const analysis::Assessment>> presentOf(const OpenProject &project,
                                                                    const base::Progress &progress)
{
    if (!project.scenario)
        return nullptr;
    auto situation = analysis::Situation::make(project.plan, plan::ScenarioId{}, rulebookOf(project.plan), progress);
    if (!situation)
        return std::unexpected(situation.error());
    return analysis::assess(*situation, progress);
}

/// Equity, hours, monitoring figures beside last year's, and how sure it all is.
base::Result<void> addStudies(const QCommandLineParser &parser, report::Content &content,
                              const base::Progress &progress)
{
    report::StudyRequest request;
    if (parser.isSet(QStringLiteral("draws")))
        request.draws = parser.value(QStringLiteral("draws")).toInt();
    if (parser.isSet(QStringLiteral("last-year"))) {
        auto last = assessedFile(parser.value(QStringLiteral("last-year")).toStdString(), progress);
        if (!last)
            return std::unexpected(last.error());
        request.lastYear = *std::move(last);
    }
    return report::addStudies(content, request, progress);
}

int runReport(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("output")))
        return wrongUsage(Say::tr("Name the file to write: -o report.pdf."));
    bool number = true;
    if (parser.isSet(QStringLiteral("draws")))
        (void)parser.value(QStringLiteral("draws")).toInt(&number);
    if (!number)
        return wrongUsage(Say::tr("--draws is followed by a number of draws, say 1000; 0 leaves the chapter out."));
    const base::Progress progress = terminalProgress();
    const auto project = openProject(parser, store::OpenMode::ReadOnly, progress);
    if (!project)
        return failed(project.error());
    const auto assessment = assessed(*project, progress);
    if (!assessment)
        return failed(assessment.error());
    const auto present = presentOf(*project, progress);
    if (!present)
        return failed(present.error());
    report::Content content = report::compose(*assessment, *present);
    if (const auto studied = addStudies(parser, content, progress); !studied)
        return failed(studied.error());
    const QString path = parser.value(QStringLiteral("output"));
    const auto pages = report::writePdf(content, report::prepareChart(content), {.path = path}, progress);
    if (!pages)
        return failed(pages.error());
    print(Say::tr("Written: %1 (%2 pages)").arg(path).arg(*pages) + "\n");
    return kDone;
}

} // namespace

Command reportCommand()
{
    return {"report", Say::tr("writes the planning report as PDF"), QStringLiteral("PROJECT.gpkg"),
            [](QCommandLineParser &parser) {
                addScenarioOption(parser);
                parser.addOption(
                    {{QStringLiteral("o"), QStringLiteral("output")}, Say::tr("The PDF to write."), Say::tr("file")});
                parser.addOption({QStringLiteral("last-year"),
                                  Say::tr("Last year's project: its monitoring figures stand beside this year's."),
                                  QStringLiteral("PROJECT.gpkg")});
                parser.addOption({QStringLiteral("draws"),
                                  Say::tr("How often everything is drawn to tell how sure the figures are (200; 0: not "
                                          "at all)."),
                                  QStringLiteral("N")});
            },
            runReport};
}

} // namespace yike::cli
