// SPDX-License-Identifier: GPL-3.0-or-later
// Each format takes of the project what it needs: the pages all figures, the map the assessments of its scenarios.
#include "app/cli/report_formats.h"

#include "app/cli/console.h"
#include "app/cli/report_content.h"
#include "ui/report/report_pdf.h"
#include "ui/text/numbers.h"
#include "ui/webmap/web_map.h"

namespace yike::cli {
namespace {

base::Result<QString> writePages(const OpenProject &project, const ReportOrder &order, const QString &path,
                                 const base::Progress &progress)
{
    const auto content = reportContent(project, order.lastYear, order.draws, progress);
    if (!content)
        return std::unexpected(content.error());
    const auto pages = report::writePdf(*content, report::prepareChart(*content), {.path = path}, progress);
    if (!pages)
        return std::unexpected(pages.error());
    return Say::tr("%1 pages").arg(*pages);
}

base::Result<std::shared_ptr<const analysis::Assessment>>
assessedThrough(const OpenProject &project, plan::ScenarioId scenario, const base::Progress &progress)
{
    auto situation = analysis::Situation::make(project.plan, scenario, rulebookOf(project.plan), progress);
    if (!situation)
        return std::unexpected(situation.error());
    return analysis::assess(*situation, progress);
}

/// The scenario that was named, else all there are.
base::Result<QString> writeMap(const OpenProject &project, const ReportOrder &order, const QString &path,
                               const base::Progress &progress)
{
    auto present = assessedThrough(project, {}, progress);
    if (!present)
        return std::unexpected(present.error());
    webmap::WebMapRequest request;
    request.present = *std::move(present);
    request.language = order.language;
    request.office = text::fromCore(order.made.office);
    for (const plan::Scenario &scenario : project.plan.scenarios) {
        if (project.scenario && scenario.id != project.scenario)
            continue;
        auto seen = assessedThrough(project, scenario.id, progress);
        if (!seen)
            return std::unexpected(seen.error());
        request.scenarios.push_back(*std::move(seen));
    }
    const auto size = webmap::writeWebMap(request, path, progress);
    if (!size)
        return std::unexpected(size.error());
    constexpr double kMegabyte = 1024.0 * 1024.0;
    const QString said = Say::tr("%1 MB").arg(text::formatNumber(static_cast<double>(*size) / kMegabyte, 1));
    return *size > webmap::kComfortableBytes ? Say::tr("%1, too large for many mailboxes").arg(said) : said;
}

constexpr ReportFormat kFormats[]{{"pdf", writePages}, {"html", writeMap}};

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
