// SPDX-License-Identifier: GPL-3.0-or-later
// All formats are written from what is gathered once for a project (ui/publish).
#include "app/cli/report_formats.h"

#include "app/cli/console.h"
#include "ui/publish/report_job.h"
#include "ui/text/numbers.h"
#include "ui/webmap/web_map.h"

namespace yike::cli {
namespace {

base::Result<publish::Order> orderOf(const OpenProject &project, const ReportOrder &order,
                                     const base::Progress &progress)
{
    const auto assessment = assessed(project, progress);
    if (!assessment)
        return std::unexpected(assessment.error());
    report::StudyRequest studies;
    studies.draws = order.draws.value_or(studies.draws);
    if (!order.lastYear.isEmpty()) {
        auto last = assessedFile(order.lastYear.toStdString(), progress);
        if (!last)
            return std::unexpected(last.error());
        studies.lastYear = *std::move(last);
    }
    auto matter = publish::gather(project.plan, *assessment, studies, progress);
    if (!matter)
        return std::unexpected(matter.error());
    publish::Order made;
    made.matter = *std::move(matter);
    made.made = order.made;
    made.draws = studies.draws;
    made.reportedOnly = static_cast<bool>(project.scenario);
    made.chart = report::prepareChart(made.matter->content);
    return made;
}

QString said(publish::ReportFormat format, std::int64_t written)
{
    constexpr double kMegabyte = 1024.0 * 1024.0;
    if (format != publish::ReportFormat::Html)
        return written > 0 ? Say::tr("%1 pages").arg(written) : QString();
    const QString size = Say::tr("%1 MB").arg(text::formatNumber(static_cast<double>(written) / kMegabyte, 1));
    return written > webmap::kComfortableBytes ? Say::tr("%1, too large for many mailboxes").arg(size) : size;
}

template <publish::ReportFormat format>
base::Result<QString> writeAs(const OpenProject &project, const ReportOrder &order, const QString &path,
                              const base::Progress &progress)
{
    const auto made = orderOf(project, order, progress);
    if (!made)
        return std::unexpected(made.error());
    const bool archive = format == publish::ReportFormat::Pdf && order.archive;
    const auto written = publish::write(*made, archive ? publish::ReportFormat::Archive : format, path, progress);
    if (!written)
        return std::unexpected(written.error());
    return said(format, *written);
}

using enum publish::ReportFormat;
constexpr ReportFormat kFormats[]{
    {"pdf", writeAs<Pdf>}, {"docx", writeAs<Docx>}, {"xlsx", writeAs<Xlsx>}, {"html", writeAs<Html>}};

} // namespace

std::span<const ReportFormat> reportFormats() { return kFormats; }

QStringList reportSuffixes()
{
    QStringList suffixes;
    for (const ReportFormat &format : kFormats)
        suffixes << QLatin1StringView(format.suffix);
    return suffixes;
}

} // namespace yike::cli
