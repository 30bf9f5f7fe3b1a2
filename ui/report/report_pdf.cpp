// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the report: pages by the flow, then the outline; beside the target first, renamed when whole.
#include "ui/report/report_pdf.h"

#include "ui/charts/coverage_chart.h"
#include "ui/report/fonts.h"
#include "ui/report/pdf_finish.h"
#include "ui/report/sections.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QUuid>

#include <cerrno>
#include <cstdio>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const QUuid kNamespace("{6f0e6f0c-0f3a-4a55-9d0e-59494b455f31}");

QString titleOf(const Content &content)
{
    const plan::ProjectInfo &info = content.assessment->situation->plan->info;
    return In::tr("%1: 15-minute living circles, planning report")
        .arg(text::fromCore(info.district.empty() ? info.name : info.district));
}

void setUp(QPdfWriter &writer, const Content &content)
{
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(titleOf(content));
    writer.setCreator(QStringLiteral("Yike ") + QCoreApplication::applicationVersion());
    const plan::Plan &plan = *content.assessment->situation->plan;
    const QByteArray what = QByteArray::fromStdString(plan.info.name) + '/' +
                            QByteArray::number(qlonglong{plan.revision}) + '/' +
                            QByteArray::number(qlonglong{content.assessment->situation->scenario.value});
    writer.setDocumentId(QUuid::createUuidV5(kNamespace, what));
}

QString footerOf(const Content &content)
{
    QString footer = titleOf(content);
    const std::string &approval = content.assessment->situation->plan->info.mapApproval;
    if (!text::isPublic())
        footer += " · " + In::tr("Internal material, keep safe");
    else if (!approval.empty())
        footer += " · " + text::fromCore(approval);
    if (const QString note = madeUpNote(content); !note.isEmpty())
        footer += " · " + In::tr("made-up demonstration data");
    return footer;
}

base::Result<int> paintPages(const Content &content, const PreparedChart &chart, const PdfOptions &options,
                             const QString &path, std::vector<Bookmark> &bookmarks, const base::Progress &progress)
{
    QPdfWriter writer(path);
    setUp(writer, content);
    QPainter painter;
    if (!painter.begin(&writer))
        return base::fail(base::ErrorCode::WriteFailed, path.toStdString(), "QPainter");
    PageFlow flow(writer, painter, footerOf(content));
    paintCover(flow, content);
    paintSummary(flow, content);
    if (!paintMaps(flow, content, progress))
        return base::fail(base::ErrorCode::Cancelled);
    progress.report("report-tables", 0.8);
    paintCoverageTable(flow, content);
    paintChartFigure(flow, chart);
    paintHours(flow, content);
    paintOldYoungTable(flow, content);
    paintOldYoungThemes(flow, content);
    paintCircleTable(flow, content);
    paintEquity(flow, content);
    paintDeficits(flow, content);
    paintMonitoring(flow, content);
    paintUncertainty(flow, content);
    paintExtraFigures(flow, options.figures);
    paintAnnex(flow, content);
    progress.report("report-tables", 0.85);
    if (!paintWhy(flow, content, progress))
        return base::fail(base::ErrorCode::Cancelled);
    flow.finish();
    bookmarks = flow.bookmarks();
    if (!painter.end())
        return base::fail(base::ErrorCode::DiskFull, options.path.toStdString());
    return flow.pages();
}

std::string pdfDate(const plan::Plan &plan)
{
    std::string digits;
    for (const char c : plan.info.baseDate)
        if (c >= '0' && c <= '9')
            digits += c;
    return "D:" + (digits.size() == 8 ? digits : std::string("20000101")) + "000000Z";
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

base::Result<int> writePdf(const Content &content, const PreparedChart &chart, const PdfOptions &options,
                           const base::Progress &progress)
{
    const QFileInfo target(options.path);
    if (target.isDir() || !target.absoluteDir().exists())
        return base::fail(base::ErrorCode::FolderNotWritable, target.absoluteFilePath().toStdString());
    const QTemporaryDir beside(target.absoluteDir().filePath(QStringLiteral(".yike-XXXXXX")));
    if (!beside.isValid())
        return base::fail(base::ErrorCode::FolderNotWritable, target.absolutePath().toStdString());

    std::vector<Bookmark> bookmarks;
    const QString raw = beside.filePath(QStringLiteral("raw.pdf")),
                  whole = beside.filePath(QStringLiteral("whole.pdf"));
    const auto pages = paintPages(content, chart, options, raw, bookmarks, progress);
    if (!pages)
        return pages;
    progress.report("report-finish", 0.95);
    if (const auto finished = finishPdf(raw, whole, bookmarks, pdfDate(*content.assessment->situation->plan));
        !finished)
        return std::unexpected(finished.error());
    if (std::rename(QFile::encodeName(whole).constData(), QFile::encodeName(target.absoluteFilePath()).constData()) !=
        0)
        return base::fail(errno == ENOSPC ? base::ErrorCode::DiskFull : base::ErrorCode::FolderNotWritable,
                          target.absoluteFilePath().toStdString());
    progress.report("report-finish", 1);
    return pages;
}

} // namespace yike::report
