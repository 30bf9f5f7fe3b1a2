// SPDX-License-Identifier: GPL-3.0-or-later
// Worker (compare with the present state, compose) → GUI thread (the chart) → worker (pages).
#include "ui/shell/report_export.h"

#include "core/report/studies.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace yike::shell {

ReportExport::ReportExport(document::Document &document, BannerArea &banners, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_banners(banners)
{}

ReportExport::~ReportExport()
{
    if (m_thread)
        m_thread->wait();
}

void ReportExport::inThread(std::function<void()> work)
{
    if (m_thread)
        m_thread->wait(); // has given its answer already
    m_thread.reset(QThread::create(std::move(work)));
    m_thread->start();
}

void ReportExport::start(const QString &path, std::vector<report::ExtraFigure> figures)
{
    if (m_task != 0 || !m_document.assessment())
        return;
    m_path = path;
    m_figures = std::move(figures);
    m_task = m_document.tasks().begin("report");
    m_progress = m_document.tasks().progress(m_task);
    m_banners.hide(QStringLiteral("report"));
    compose();
}

void ReportExport::compose()
{
    inThread([this, assessment = m_document.assessment(), plan = m_document.plan(),
              rulebook = m_document.sharedRulebook(), progress = m_progress] {
        std::shared_ptr<const analysis::Assessment> present;
        if (assessment->situation->scenario) {
            const auto situation = analysis::Situation::make(*plan, {}, rulebook, progress);
            if (const auto figures =
                    situation ? analysis::assess(*situation, progress) : std::unexpected(situation.error()))
                present = *figures;
        }
        auto content = std::make_shared<report::Content>(report::compose(assessment, present));
        const auto studied = report::addStudies(*content, {}, progress);
        QMetaObject::invokeMethod(
            this, [this, content, studied] { studied ? write(content) : finish(std::unexpected(studied.error())); },
            Qt::QueuedConnection);
    });
}

void ReportExport::write(std::shared_ptr<const report::Content> content)
{
    const report::PreparedChart chart = report::prepareChart(*content);
    inThread([this, content = std::move(content), chart, path = m_path, figures = m_figures, progress = m_progress] {
        report::PdfOptions options;
        options.path = path;
        options.figures = figures;
        const base::Result<int> pages = report::writePdf(*content, chart, options, progress);
        QMetaObject::invokeMethod(this, [this, pages] { finish(pages); }, Qt::QueuedConnection);
    });
}

void ReportExport::finish(const base::Result<int> &pages)
{
    m_document.tasks().end(std::exchange(m_task, 0));
    const QString path = m_path;
    if (!pages) {
        m_banners.show(QStringLiteral("report"), BannerKind::Error,
                       [error = pages.error()] { return text::sentence(error); });
    } else {
        m_banners.show(
            QStringLiteral("report"), BannerKind::Note,
            [path, count = *pages] {
                return tr("The report is written: %1, %2 pages.")
                    .arg(QFileInfo(path).fileName(), text::formatCount(count));
            },
            {{[] { return tr("Open it"); }, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
             {[] { return tr("Show the folder"); },
              [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }}});
    }
    emit finished(path, pages.has_value());
}

} // namespace yike::shell
