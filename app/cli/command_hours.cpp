// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli hours: coverage at breakfast, at noon, in the evening and at night.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "core/analysis/hours_view.h"
#include "core/report/content.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

namespace yike::cli {
namespace {

QString tableOf(const analysis::Assessment &a, const std::vector<analysis::HoursCoverage> &figures)
{
    std::vector<QStringList> rows{{Say::tr("Service"), Say::tr("Standard"), Say::tr("Any time"),
                                   Say::tr("Breakfast 6–9"), Say::tr("Noon 11–13"), Say::tr("Evening 20–22"),
                                   Say::tr("Night 22–6"), Say::tr("Hours known")}};
    const norms::Rulebook &book = *a.situation->rulebook;
    for (const analysis::HoursCoverage &figure : figures) {
        const norms::Norm *norm = book.norm(figure.norm);
        if (figure.area || norm == nullptr || !report::inLedger(*a.situation->plan, norm->service))
            continue;
        QStringList row{text::serviceName(book, norm->service), text::requirementWithNumber(book, *norm),
                        text::formatShare(figure.anyTime, figure.people)};
        for (const base::People open : figure.open)
            row << (figure.known > 0 ? text::formatShare(open, figure.people) : text::kNoFigure);
        rows.push_back(row << text::formatShare(figure.known, figure.outlets, 0));
    }
    return table(rows);
}

int runHours(const QCommandLineParser &parser)
{
    const base::Progress progress = terminalProgress();
    const auto assessment = openAssessed(parser, progress);
    if (!assessment)
        return failed(assessment.error());
    print(Say::tr("Share of the group within the standard along the network, of outlets known to be open for at least "
                  "half of "
                  "the time. Outlets whose hours nobody knows are in no column.") +
          "\n" + tableOf(**assessment, analysis::hoursCoverageOf(**assessment)));
    return kDone;
}

} // namespace

Command hoursCommand()
{
    return {"hours", Say::tr("tells coverage at breakfast, at noon, in the evening and at night"),
            QStringLiteral("PROJECT.gpkg"), addScenarioOption, runHours};
}

} // namespace yike::cli
