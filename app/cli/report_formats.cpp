// SPDX-License-Identifier: GPL-3.0-or-later
// All formats are written from what is gathered once for a project (ui/publish).
#include "app/cli/report_formats.h"

#include "ui/publish/last_year.h"

namespace yike::cli {
namespace {

using publish::ReportFormat;

constexpr ReportFormat kFormats[]{ReportFormat::Pdf, ReportFormat::Docx, ReportFormat::Xlsx, ReportFormat::Html};

base::Result<report::StudyRequest> studiesOf(const ReportOrder &order, const base::Progress &progress)
{
    report::StudyRequest studies;
    studies.draws = order.draws.value_or(studies.draws);
    if (!order.lastYear.isEmpty()) {
        auto last = publish::assessedFile(order.lastYear.toStdString(), progress);
        if (!last)
            return std::unexpected(last.error());
        studies.lastYear = *std::move(last);
    }
    return studies;
}

/// A map for residents needs no studies; of a scenario that was named it shows that one alone.
base::Result<publish::MatterPtr> matterOf(const OpenProject &project, const ReportOrder &order, ReportFormat format,
                                          const base::Progress &progress)
{
    const bool map = format == ReportFormat::Html;
    auto assessment = assessed(project, progress);
    if (!assessment)
        return std::unexpected(assessment.error());
    auto gathered =
        publish::gather(project.plan, *std::move(assessment),
                        map && project.scenario ? publish::Scenarios::Reported : publish::Scenarios::All, progress);
    if (!gathered || map)
        return gathered;
    const auto studies = studiesOf(order, progress);
    return studies ? publish::studied(**gathered, *studies, progress) : std::unexpected(studies.error());
}

} // namespace

QStringList reportSuffixes()
{
    QStringList suffixes;
    for (const ReportFormat format : kFormats)
        suffixes << publish::suffixOf(format);
    return suffixes;
}

base::Result<publish::Written> writeReport(const OpenProject &project, const ReportOrder &order, const QString &path,
                                           const base::Progress &progress)
{
    const auto named = publish::formatOf(QStringLiteral("report.") + order.format);
    ReportFormat format = named.value_or(ReportFormat::Pdf);
    if (format == ReportFormat::Pdf && order.archive)
        format = ReportFormat::Archive;
    auto matter = matterOf(project, order, format, progress);
    if (!matter)
        return std::unexpected(matter.error());
    publish::Order made;
    made.matter = *std::move(matter);
    made.made = order.made;
    if (format != ReportFormat::Html && format != ReportFormat::Xlsx)
        made.chart = report::prepareChart(made.matter->content);
    return publish::write(made, format, path, progress);
}

} // namespace yike::cli
