// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli report: the planning report of one project or of many, and whether a printed one still holds.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "app/cli/report_formats.h"
#include "app/cli/report_order.h"
#include "app/cli/report_verify.h"
#include "ui/publish/template_text.h"
#include "ui/text/errors.h"

#include <QCoreApplication>

namespace yike::cli {
namespace {

/// The report's language while it is written, the user's own before and after.
class InLanguage {
public:
    explicit InLanguage(text::Language language) : m_before(text::currentLanguage())
    {
        if (language != m_before)
            text::installLanguage(*QCoreApplication::instance(), language);
    }
    ~InLanguage()
    {
        if (text::currentLanguage() != m_before)
            text::installLanguage(*QCoreApplication::instance(), m_before);
    }
    Q_DISABLE_COPY_MOVE(InLanguage)

private:
    text::Language m_before;
};

base::Result<publish::Written> written(const ReportJob &job, const ReportOrder &order, const base::Progress &progress)
{
    const auto project = openProject(job.project, order.scenario, store::OpenMode::ReadOnly, progress);
    if (!project)
        return std::unexpected(project.error());
    const InLanguage language(order.language);
    return writeReport(*project, order, job.output, progress);
}

/// One that fails does not stop the others.
int writeAll(const ReportOrder &order)
{
    const base::Progress progress = terminalProgress();
    const bool many = order.jobs.size() > 1;
    std::size_t done = 0;
    for (const ReportJob &job : order.jobs) {
        const auto outcome = written(job, order, progress);
        if (outcome) {
            ++done;
            const QString size = publish::size(*outcome);
            print((size.isEmpty() ? Say::tr("Written: %1").arg(job.output)
                                  : Say::tr("Written: %1 (%2)").arg(job.output, size)) +
                  "\n");
            if (outcome->archive)
                print(report::sentence(*outcome->archive) + u'\n');
            if (outcome->logoLeftOut)
                tell(publish::logoSentence(order.made.logo) + u'\n');
        } else if (many) {
            tell(Say::tr("%1: %2").arg(job.project, text::sentence(outcome.error())) + "\n");
        } else {
            return failed(outcome.error());
        }
    }
    if (many)
        print(Say::tr("%1 of %2 reports written.").arg(done).arg(order.jobs.size()) + "\n");
    return done == order.jobs.size() ? kDone : kFailed;
}

int runReport(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("verify"))) {
        if (parser.positionalArguments().size() != 1)
            return wrongUsage(Say::tr("--verify takes a report and one project: --verify report.pdf PROJECT.gpkg."));
        return verifyReport(parser.value(QStringLiteral("verify")), parser.positionalArguments().front());
    }
    const auto order = reportOrder(parser, reportSuffixes());
    return order ? writeAll(*order) : wrongUsage(order.error());
}

} // namespace

Command reportCommand()
{
    return {
        .name = "report",
        .summary = Say::tr(
            "writes the planning report as PDF, DOCX or XLSX, or the map of the plan as HTML, and checks printed ones"),
        .positional = QStringLiteral("PROJECT.gpkg…"),
        .addOptions =
            [](QCommandLineParser &parser) {
                addScenarioOption(parser);
                addReportOptions(parser);
            },
        .run = runReport,
        .fileMayMiss = true,
        .manyWords = true};
}

} // namespace yike::cli
