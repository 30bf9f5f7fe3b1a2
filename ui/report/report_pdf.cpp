// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the manuscript out, plays its pages, finishes the document.
#include "ui/report/report_pdf.h"

#include "ui/charts/coverage_chart.h"
#include "ui/report/fonts.h"
#include "ui/report/pdf_pages.h"
#include "ui/report/report_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QTemporaryDir>

namespace yike::report {
namespace {

PdfFacts factsOf(const Manuscript &manuscript, const PdfOptions &options)
{
    PdfFacts facts{.title = manuscript.title,
                   .subject = manuscript.subject,
                   .author = manuscript.author,
                   .creator = QStringLiteral("Yike ") + QCoreApplication::applicationVersion(),
                   .languageTag = manuscript.languageTag,
                   .date = {},
                   .archive = options.archive,
                   .attachments = options.attachments};
    for (const QChar c : manuscript.baseDate)
        if (c.isDigit() && c.unicode() < 0x80)
            facts.date += static_cast<char>(c.unicode());
    if (facts.date.size() != 8)
        facts.date = "20000101";
    if (!options.json.isEmpty())
        facts.attachments.push_back({.name = QStringLiteral("yike-report.json"),
                                     .bytes = options.json,
                                     .description = QCoreApplication::translate(
                                         "Report", "What the report was made of, for yike-cli report --verify"),
                                     .type = QStringLiteral("application/json")});
    return facts;
}

} // namespace

PreparedChart prepareChart(const Content &content)
{
    PreparedChart chart;
    const auto bars =
        charts::barsByService(*content.assessment, plan::AreaId{},
                              {"convenience-store", "breakfast", "vegetable-market", "pharmacy", "repair", "laundry",
                               "community-health-station", "culture-room", "sports-ground", "day-care-for-the-old",
                               "canteen-for-the-old", "nursery", "kindergarten", "primary-school"});
    if (bars.empty())
        return chart;
    chart.size = QSizeF(454, 60 + 26.0 * static_cast<double>(bars.size())); // 160 mm wide
    QPainter painter(&chart.picture);
    charts::paintChart(charts::coverageChart(bars, {.fontFamily = typefaces().sans, .pixelSize = 8, .dark = false}),
                       painter, QRectF(QPointF(0, 0), chart.size), chart.size);
    return chart;
}

base::Result<int> writePdf(const Manuscript &manuscript, const PdfOptions &options, const base::Progress &progress)
{
    const QDir folder = QFileInfo(options.path).absoluteDir();
    const QTemporaryDir bare(folder.filePath(QStringLiteral(".pages-XXXXXX")));
    if (!folder.exists() || !bare.isValid())
        return base::fail(base::ErrorCode::FolderNotWritable, folder.path().toStdString());
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    const QString raw = bare.filePath(QStringLiteral("raw.pdf"));
    const Pages pages = paginate(manuscript, progress);
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    auto done = playPages(pages, raw, options.archive, progress);
    if (done) {
        progress.report("report-finish", 0.95);
        done = finishPdf(raw, options.path, pages, factsOf(manuscript, options));
    }
    if (!done) {
        if (!done.error().args.empty())
            done.error().args.front() = options.path.toStdString(); // not the bare pages
        return std::unexpected(done.error());
    }
    progress.report("report-finish", 1);
    return pages.count();
}

base::Result<int> writePdf(const Content &content, const PreparedChart &chart, const PdfOptions &options,
                           const base::Progress &progress)
{
    const Manuscript manuscript =
        writeManuscript(content, tablesOf(content), chart, options.made, options.figures, {}, progress);
    return writePdf(manuscript, options, progress);
}

} // namespace yike::report
