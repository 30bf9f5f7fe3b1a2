// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed is taken from the window at once; the user goes on working.
#include "ui/shell/map_print.h"

#include "ui/report/sections.h"
#include "ui/shell/home_colours.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <QPrintDialog>
#include <QPrinter>

#include <utility>

namespace yike::shell {

MapPrint::MapPrint(panels::Workspace &workspace, map::MapCanvas &canvas, BannerArea &banners, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_canvas(canvas),
      m_banners(banners),
      m_window(window)
{}

MapPrint::~MapPrint()
{
    if (m_thread)
        m_thread->wait();
}

void MapPrint::ask()
{
    if (!m_canvas.scene() || m_task != 0)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(m_workspace.document().displayName());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the map"));
    dialog->setProperty("manualPage", "report");
    connect(dialog, &QDialog::accepted, this, [this, printer] { start(printer); });
    dialog->open();
}

void MapPrint::printTo(const QString &path)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    start(printer);
}

MapSheet MapPrint::sheet() const
{
    const auto &document = m_workspace.document();
    MapSheet sheet;
    sheet.scene = m_canvas.scene();
    sheet.seen = m_canvas.view().box();
    sheet.reach = m_canvas.stretches();
    sheet.title = document.displayName();
    const norms::WalkerKind walker = m_workspace.walker();
    sheet.areas = text::boundariesAllowed(*document.plan());
    const QString scenario = text::scenarioName(*document.plan(), document.scenario());
    sheet.subtitle = scenario;
    if (m_workspace.assessment() != nullptr) {
        sheet.outlets = render::outletMarks(*document.seen(), m_workspace.rulebook(), m_workspace.service(),
                                            m_workspace.selection().outlet);
        const HomeColours colours(m_workspace, document.seen(), sheet.scene);
        sheet.classes = colours.classes();
        sheet.legend = colours.legend(m_workspace, {.paper = true});
        if (sheet.legend)
            sheet.subtitle = QStringLiteral("%1 · %2").arg(scenario, sheet.legend->title);
        report::Content content;
        content.assessment = document.assessment();
        const QString note = report::madeUpNote(content);
        sheet.source = report::sourceLine(content) + (note.isEmpty() ? QString() : u' ' + note);
    }
    if (!text::isPublic())
        sheet.source += u' ' + tr("Internal material, keep safe");
    else if (!document.plan()->info.mapApproval.empty())
        sheet.source += u' ' + text::fromCore(document.plan()->info.mapApproval);
    sheet.walker = document.plan()->parameters.walkers[static_cast<std::size_t>(walker)];
    return sheet;
}

void MapPrint::start(const std::shared_ptr<QPrinter> &printer)
{
    auto &tasks = m_workspace.document().tasks();
    if (m_task != 0 || !m_canvas.scene())
        return;
    m_task = tasks.begin("print-map", false);
    if (m_thread)
        m_thread->wait(); // it has given its answer already
    m_thread.reset(QThread::create([this, printer, sheet = sheet()] {
        QPainter painter;
        bool written = painter.begin(printer.get());
        if (written) {
            paintSheet(painter, {{0, 0}, printer->pageLayout().paintRectPixels(printer->resolution()).size()},
                       printer->resolution(), sheet);
            written = painter.end() && printer->printerState() != QPrinter::Error;
        }
        QMetaObject::invokeMethod(
            this,
            [this, written] {
                m_workspace.document().tasks().end(std::exchange(m_task, 0));
                if (!written)
                    m_banners.show(QStringLiteral("print"), BannerKind::Error, [] {
                        return tr(
                            "The map could not be printed. Nothing else was changed; try another printer, or print "
                            "into a PDF file.");
                    });
                emit finished(written);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

} // namespace yike::shell
