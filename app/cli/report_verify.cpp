// SPDX-License-Identifier: GPL-3.0-or-later
// Computes the figures anew as they were printed: the same scenario, the same edition, as many draws.
#include "app/cli/report_verify.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "ui/publish/report_job.h"
#include "ui/report/pdf_verify.h"
#include "ui/report/verify_text.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"

namespace yike::cli {
namespace {

base::Result<publish::MatterPtr> matterOf(const OpenProject &project, int draws, const base::Progress &progress)
{
    auto assessment = assessed(project, progress);
    if (!assessment)
        return std::unexpected(assessment.error());
    const auto gathered = publish::gather(project.plan, *std::move(assessment), publish::Scenarios::Reported, progress);
    return gathered ? publish::studied(**gathered, {.draws = draws}, progress) : gathered;
}

} // namespace

int verifyReport(const QString &pdf, const QString &path)
{
    const auto printed = report::printedIn(pdf);
    if (!printed) {
        tell(printed.error() + u'\n');
        return kFailed;
    }
    const base::Progress progress = terminalProgress();
    auto project = openProject(path, {}, store::OpenMode::ReadOnly, progress);
    if (!project)
        return failed(project.error());
    const auto scenario = report::printedScenario(*printed, project->plan);
    if (!scenario) {
        print(Say::tr("The report does not hold: the project no longer has the scenario %1.")
                  .arg(text::fromCore(text::chinese() ? printed->scenarioZh : printed->scenarioEn)) +
              u'\n');
        return kFailed;
    }
    project->scenario = *scenario;
    const auto matter = matterOf(*project, static_cast<int>(printed->stamp.draws), progress);
    if (!matter)
        return failed(matter.error());
    report::PrintStamp stamp = printed->stamp;
    stamp.program = QCoreApplication::applicationVersion().toStdString();
    const report::PrintedReport now = report::printedReport((*matter)->content, stamp);
    const report::Verification verification = report::verify(*printed, now);
    const QStringList sentences =
        report::verificationSentences(verification, *printed, now, *(*matter)->content.assessment->situation);
    print(sentences.join(u'\n') + u'\n');
    return verification.holds() ? kDone : kFailed;
}

} // namespace yike::cli
