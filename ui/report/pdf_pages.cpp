// SPDX-License-Identifier: GPL-3.0-or-later
// QPdfWriter with a paper of its own for each page.
#include "ui/report/pdf_pages.h"

#include <QFile>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace yike::report {
namespace {

void setSheet(QPdfWriter &writer, Sheet sheet)
{
    const bool large = sheet == Sheet::A3Landscape;
    writer.setPageLayout(QPageLayout(QPageSize(large ? QPageSize::A3 : QPageSize::A4),
                                     sheet == Sheet::A4 ? QPageLayout::Portrait : QPageLayout::Landscape,
                                     QMarginsF(0, 0, 0, 0)));
}

} // namespace

base::Result<void> playPages(const Pages &pages, const QString &path, bool archive, const base::Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(base::ErrorCode::WriteFailed, path.toStdString(), file.errorString().toStdString());
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(archive ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(kResolution);
        setSheet(writer, pages.pages.front().sheet);
        QPainter painter; // ends before what it paints on, when cancelled, too
        if (!painter.begin(&writer))
            return base::fail(base::ErrorCode::WriteFailed, path.toStdString(), "QPainter");
        for (int page = 0; page < pages.count(); ++page) {
            if (progress.cancelled())
                return base::fail(base::ErrorCode::Cancelled);
            progress.report("report-pages", 0.1 + 0.8 * page / pages.count());
            if (page > 0) {
                setSheet(writer, pages.pages[static_cast<std::size_t>(page)].sheet);
                writer.newPage();
            }
            paintPage(painter, pages, page);
        }
        painter.end();
    }
    file.close();
    if (file.error() != QFileDevice::NoError)
        return base::fail(base::ErrorCode::DiskFull, path.toStdString());
    return {};
}

} // namespace yike::report
