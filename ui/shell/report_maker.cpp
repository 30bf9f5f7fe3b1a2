// SPDX-License-Identifier: GPL-3.0-or-later
// Worker (gather) → GUI thread (the chart) → worker (write or lay out).
#include "ui/shell/report_maker.h"

#include <utility>

namespace yike::shell {

ReportMaker::ReportMaker(document::Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pool.setMaxThreadCount(1);
    using document::Document;
    connect(&document, &Document::assessmentChanged, this, &ReportMaker::next);
    connect(&document, &Document::opened, this, [this] {
        cancelAll();
        forgetMatter();
    });
}

ReportMaker::~ReportMaker()
{
    ++m_round;
    if (m_task != 0)
        m_document.tasks().cancel(m_task);
    m_pool.waitForDone();
}

void ReportMaker::wish(Wish wish)
{
    if (!wish.path.isEmpty()) {
        m_files.push_back(std::move(wish));
    } else {
        m_layout = std::move(wish);
        if (m_layingOut) // what is gathered stays of use
            m_document.tasks().cancel(m_task);
    }
    next();
}

void ReportMaker::cancelAll()
{
    ++m_round;
    m_layout.reset();
    const auto files = std::exchange(m_files, {});
    if (m_task != 0)
        m_document.tasks().cancel(m_task);
    for (const Wish &file : files)
        emit notWritten(file.path, base::Error{base::ErrorCode::Cancelled, {}, {}});
}

/// The plan as it stands has its figures, or none will come.
void ReportMaker::next()
{
    if (m_task != 0 || (m_files.empty() && !m_layout))
        return;
    if (!m_document.isOpen() || m_document.assessmentError()) {
        refuse(
            m_document.assessmentError().value_or(base::Error{base::ErrorCode::NothingToAssess, {"residences"}, {}}));
        return;
    }
    if (!m_document.isAssessed())
        return; // assessmentChanged() comes
    if (!m_matter || m_matter->content.assessment != m_document.assessment()) {
        gather();
        return;
    }
    if (!m_files.empty()) {
        Wish file = std::move(m_files.front());
        m_files.pop_front();
        run(std::move(file));
    } else {
        run(*std::exchange(m_layout, std::nullopt));
    }
}

void ReportMaker::gather()
{
    begin();
    forgetMatter();
    m_pool.start(
        [this, round = m_round, assessment = m_document.assessment(), plan = m_document.plan(), progress = m_progress] {
            auto matter = publish::gather(*plan, assessment, {}, progress);
            QMetaObject::invokeMethod(
                this,
                [this, round, matter = std::move(matter)] {
                    if (matter && round == m_round)
                        m_matter = *matter;
                    else if (!matter && round == m_round)
                        refuse(matter.error());
                    end();
                },
                Qt::QueuedConnection);
        });
}

void ReportMaker::run(Wish wish)
{
    begin();
    publish::Order order;
    order.matter = m_matter;
    order.made = wish.made;
    order.figures = wish.figures;
    if (wish.format != publish::ReportFormat::Html && wish.format != publish::ReportFormat::Xlsx)
        order.chart = report::prepareChart(order.matter->content);
    wish.path.isEmpty() ? layOut(std::move(order)) : write(std::move(order), wish);
}

void ReportMaker::layOut(publish::Order order)
{
    m_layingOut = true;
    m_pool.start([this, round = m_round, order = std::move(order), progress = m_progress] {
        const report::Manuscript manuscript = publish::manuscriptOf(order, report::Layout::Pages, progress);
        auto pages =
            progress.cancelled() ? nullptr : std::make_shared<const report::Pages>(report::paginate(manuscript));
        const bool stopped = progress.cancelled();
        QMetaObject::invokeMethod(
            this,
            [this, round, stopped, pages = std::move(pages)] {
                m_layingOut = false;
                if (round == m_round && pages && !stopped)
                    emit laidOut(pages);
                else if (round == m_round && !m_layout)
                    emit failed(base::Error{base::ErrorCode::Cancelled, {}, {}}); // by the user, in the status line
                end();
            },
            Qt::QueuedConnection);
    });
}

void ReportMaker::write(publish::Order order, const Wish &wish)
{
    m_pool.start([this, order = std::move(order), path = wish.path, format = wish.format, progress = m_progress] {
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

void ReportMaker::begin()
{
    m_task = m_document.tasks().begin("report");
    m_progress = m_document.tasks().progress(m_task);
    emit busyChanged();
}

void ReportMaker::end()
{
    m_document.tasks().end(std::exchange(m_task, 0));
    emit busyChanged();
    next();
}

void ReportMaker::refuse(const base::Error &error)
{
    const auto files = std::exchange(m_files, {});
    const bool layout = std::exchange(m_layout, std::nullopt).has_value();
    for (const Wish &file : files)
        emit notWritten(file.path, error);
    if (layout)
        emit failed(error);
}

/// A plan and an assessment for each scenario: too much to take apart between two frames.
void ReportMaker::forgetMatter()
{
    if (m_matter)
        QThreadPool::globalInstance()->start([gone = std::exchange(m_matter, nullptr)]() mutable { gone.reset(); });
}

} // namespace yike::shell
