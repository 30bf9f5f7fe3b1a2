// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the manuscript out, plays its pages, finishes the document; beside the target first, renamed when whole.
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

#include <cerrno>
#include <cstdio>

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
    const QFileInfo target(options.path);
    if (target.isDir() || !target.absoluteDir().exists())
        return base::fail(base::ErrorCode::FolderNotWritable, target.absoluteFilePath().toStdString());
    const QTemporaryDir beside(target.absoluteDir().filePath(QStringLiteral(".yike-XXXXXX")));
    if (!beside.isValid())
        return base::fail(base::ErrorCode::FolderNotWritable, target.absolutePath().toStdString());

    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    const QString raw = beside.filePath(QStringLiteral("raw.pdf")),
                  whole = beside.filePath(QStringLiteral("whole.pdf"));
    const Pages pages = paginate(manuscript, progress);
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    if (auto played = playPages(pages, raw, options.archive, progress); !played)
        return std::unexpected(played.error());
    progress.report("report-finish", 0.95);
    if (auto finished = finishPdf(raw, whole, pages, factsOf(manuscript, options)); !finished)
        return std::unexpected(finished.error());
    if (std::rename(QFile::encodeName(whole).constData(), QFile::encodeName(target.absoluteFilePath()).constData()) !=
        0)
        return base::fail(errno == ENOSPC ? base::ErrorCode::DiskFull : base::ErrorCode::FolderNotWritable,
                          target.absoluteFilePath().toStdString());
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
