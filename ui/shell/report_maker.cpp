// SPDX-License-Identifier: GPL-3.0-or-later
// Worker (gather) → GUI thread (the chart) → worker (write or lay out).
#include "ui/shell/report_maker.h"

#include <utility>

namespace yike::shell {

ReportMaker::ReportMaker(document::Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pool.setMaxThreadCount(1);
}

ReportMaker::~ReportMaker()
{
    cancel();
    m_pool.waitForDone();
}

void ReportMaker::wish(Wish wish)
{
    m_next = std::move(wish);
    if (m_task == 0)
        start();
    else if (m_now->path.isEmpty())
        m_document.tasks().cancel(m_task);
}

void ReportMaker::cancel()
{
    m_next.reset();
    if (m_task != 0)
        m_document.tasks().cancel(m_task);
}

void ReportMaker::start()
{
    m_now = std::exchange(m_next, std::nullopt);
    if (!m_now)
        return;
    m_task = m_document.tasks().begin("report");
    m_progress = m_document.tasks().progress(m_task);
    emit busyChanged();
    gather();
}

void ReportMaker::gather()
{
    const auto assessment = m_document.assessment();
    if (!m_document.isOpen() || !assessment) {
        end();
        return;
    }
    if (m_matter && m_matter->content.assessment == assessment) {
        work(m_matter);
        return;
    }
    m_pool.start([this, assessment, plan = m_document.plan(), progress = m_progress] {
        auto matter = publish::gather(*plan, assessment, {}, progress);
        QMetaObject::invokeMethod(
            this,
            [this, matter = std::move(matter)] {
                if (matter) {
                    m_matter = *matter;
                    work(m_matter);
                    return;
                }
                if (!m_now->path.isEmpty())
                    emit notWritten(m_now->path, matter.error());
                else if (matter.error().code != base::ErrorCode::Cancelled)
                    emit failed(matter.error());
                end();
            },
            Qt::QueuedConnection);
    });
}

void ReportMaker::work(std::shared_ptr<const publish::Matter> matter)
{
    publish::Order order;
    order.matter = std::move(matter);
    order.made = m_now->made;
    order.figures = m_now->figures;
    order.chart = report::prepareChart(order.matter->content);
    const QString path = m_now->path;
    if (path.isEmpty()) {
        m_pool.start([this, order = std::move(order), progress = m_progress] {
            const report::Manuscript manuscript = publish::manuscriptOf(order, report::Layout::Pages, progress);
            auto pages =
                progress.cancelled() ? nullptr : std::make_shared<const report::Pages>(report::paginate(manuscript));
            QMetaObject::invokeMethod(
                this,
                [this, pages = std::move(pages)] {
                    if (pages)
                        emit laidOut(pages);
                    end();
                },
                Qt::QueuedConnection);
        });
        return;
    }
    m_pool.start([this, order = std::move(order), path, format = m_now->format, progress = m_progress] {
        const base::Result<qint64> pages = publish::write(order, format, path, progress);
        QMetaObject::invokeMethod(
            this,
            [this, path, pages] {
                if (pages)
                    emit written(path, *pages);
                else
                    emit notWritten(path, pages.error());
                end();
            },
            Qt::QueuedConnection);
    });
}

void ReportMaker::end()
{
    m_document.tasks().end(std::exchange(m_task, 0));
    m_now.reset();
    emit busyChanged();
    start();
}

} // namespace yike::shell
