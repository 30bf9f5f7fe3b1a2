// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the manuscript out, plays its pages, finishes the document.
#include "ui/report/report_pdf.h"

#include "ui/report/coverage_figure.h"
#include "ui/report/pdf_pages.h"
#include "ui/report/report_writer.h"
#include "ui/report/template_words.h"
#include "ui/text/area_text.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

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

/// The rows of the table of coverage that have a target; where none has, all.
CoverageFigure coverageFigure(const Content &content)
{
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    CoverageFigure figure;
    figure.names = {In::tr("Straight"), In::tr("Network"), In::tr("Own pace")};
    const bool targets =
        std::ranges::any_of(content.coverage, [](const CoverageRow &row) { return row.targetPerMille >= 0; });
    for (const CoverageRow &row : content.coverage) {
        const norms::Norm *norm = book.norm(row.norm);
        if (norm == nullptr || (targets && row.targetPerMille < 0))
            continue;
        CoverageFigure::Row drawn;
        drawn.service = text::withAssignment(text::serviceName(book, norm->service), row.assignment);
        drawn.standard = text::requirement(book, *norm) + QStringLiteral(" · ") + text::groupName(row.bands);
        const std::array shares{row.straight, row.network, row.ownPace};
        for (std::size_t i = 0; i < shares.size(); ++i) {
            drawn.told[i] = words::shareOf(shares[i]);
            if (shares[i].known() && drawn.told[i] != text::kNoFigure)
                drawn.shares[i] = static_cast<double>(shares[i].part) / static_cast<double>(shares[i].whole);
        }
        drawn.target = row.targetPerMille < 0 ? -1 : row.targetPerMille / 1000.0;
        figure.rows.push_back(std::move(drawn));
    }
    figure.target = targets ? In::tr("Target (network)") : QString();
    figure.remark = targets ? In::tr("The services that have a target; below each its standard and the group.")
                            : In::tr("Below each service its standard and the group.");
    return figure;
}

} // namespace

PreparedChart prepareChart(const Content &content)
{
    PreparedChart chart;
    const CoverageFigure figure = coverageFigure(content);
    if (figure.rows.empty())
        return chart;
    chart.size = QSizeF(160, heightOf(figure)) * kMillimetre;
    QPainter painter(&chart.picture);
    paintCoverage(painter, QRectF(QPointF(0, 0), chart.size), figure);
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
