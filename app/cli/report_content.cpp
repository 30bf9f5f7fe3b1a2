// SPDX-License-Identifier: GPL-3.0-or-later
// Assesses, composes and adds the studies.
#include "app/cli/report_content.h"

#include "core/report/studies.h"

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

} // namespace

base::Result<report::Content> reportContent(const OpenProject &project, const QString &lastYear,
                                            std::optional<int> draws, const base::Progress &progress)
{
    const auto assessment = assessed(project, progress);
    if (!assessment)
        return std::unexpected(assessment.error());
    const auto present = presentOf(project, progress);
    if (!present)
        return std::unexpected(present.error());
    report::Content content = report::compose(*assessment, *present);
    report::StudyRequest request; // equity, hours, monitoring beside last year's, and how sure it all is
    request.draws = draws.value_or(request.draws);
    if (!lastYear.isEmpty()) {
        auto last = assessedFile(lastYear.toStdString(), progress);
        if (!last)
            return std::unexpected(last.error());
        request.lastYear = *std::move(last);
    }
    if (const auto studied = report::addStudies(content, request, progress); !studied)
        return std::unexpected(studied.error());
    return content;
}

} // namespace yike::cli
