// SPDX-License-Identifier: GPL-3.0-or-later
// Each page on paper of its own size; a printer that has no A3 scales it by itself.
#include "ui/shell/report_print.h"

#include <QFile>
#include <QPainter>
#include <QPrintDialog>

#include <algorithm>
#include <utility>

namespace yike::shell {
namespace {

void setPaper(QPrinter &printer, report::Sheet sheet)
{
    const bool large = sheet == report::Sheet::A3Landscape;
    printer.setPageLayout(QPageLayout(QPageSize(large ? QPageSize::A3 : QPageSize::A4),
                                      sheet == report::Sheet::A4 ? QPageLayout::Portrait : QPageLayout::Landscape,
                                      QMarginsF(0, 0, 0, 0)));
}

/// −1: it failed; else how many pages were sent.
int play(QPrinter &printer, const report::Pages &pages, const base::Progress &progress)
{
    const int from = std::max(1, printer.fromPage()), to = printer.toPage() > 0 ? printer.toPage() : pages.count();
    const int last = std::min(to, pages.count());
    if (from > last)
        return 0;
    printer.setFullPage(true);
    setPaper(printer, pages.pages[static_cast<std::size_t>(from - 1)].sheet);
    QPainter painter;
    if (!painter.begin(&printer))
        return -1;
    int sent = 0;
    for (int page = from; page <= last && !progress.cancelled(); ++page) {
        progress.report("print-report", static_cast<double>(page - from) / (last - from + 1));
        if (page > from) {
            setPaper(printer, pages.pages[static_cast<std::size_t>(page - 1)].sheet);
            if (!printer.newPage())
                return -1;
        }
        painter.save();
        const double scale = printer.resolution() / static_cast<double>(report::kResolution);
        painter.scale(scale, scale);
        report::paintPage(painter, pages, page - 1);
        painter.restore();
        ++sent;
    }
    if (progress.cancelled()) {
        printer.abort();
        painter.end();
        if (!printer.outputFileName().isEmpty())
            QFile::remove(printer.outputFileName()); // half a file is none
        return 0;
    }
    return painter.end() && printer.printerState() != QPrinter::Error ? sent : -1;
}

} // namespace

ReportPrint::ReportPrint(document::Tasks &tasks, QWidget *window) : QObject(window), m_tasks(tasks), m_window(window) {}

ReportPrint::~ReportPrint()
{
    if (m_task != 0)
        m_tasks.cancel(m_task);
    if (m_thread)
        m_thread->wait();
}

void ReportPrint::ask(std::shared_ptr<const report::Pages> pages, const QString &name)
{
    if (!pages || pages->count() == 0 || m_task != 0)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    printer->setDuplex(pages->count() > 1 ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("printReportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the report"));
    dialog->setProperty("manualPage", "report");
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, pages->count());
    connect(dialog, &QDialog::accepted, this, [this, printer, pages] { start(printer, pages); });
    dialog->open();
}

void ReportPrint::start(const std::shared_ptr<QPrinter> &printer, std::shared_ptr<const report::Pages> pages)
{
    if (m_task != 0)
        return;
    m_task = m_tasks.begin("print-report");
    emit busyChanged();
    if (m_thread)
        m_thread->wait(); // it has given its answer already
    m_thread.reset(QThread::create([this, printer, pages = std::move(pages), progress = m_tasks.progress(m_task)] {
        const int sent = play(*printer, *pages, progress);
        QMetaObject::invokeMethod(
            this,
            [this, sent] {
                m_tasks.end(std::exchange(m_task, 0));
                emit busyChanged();
                emit finished(std::max(0, sent), sent >= 0);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

} // namespace yike::shell
