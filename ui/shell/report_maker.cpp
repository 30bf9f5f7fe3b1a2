// SPDX-License-Identifier: GPL-3.0-or-later
// Worker (gather, then study) → GUI thread (the chart) → worker (write or lay out).
#include "ui/shell/report_maker.h"

#include "ui/publish/last_year.h"

#include <QFileInfo>

#include <utility>

namespace yike::shell {
namespace {

struct Study {
    base::Result<publish::MatterPtr> matter;
    std::shared_ptr<const analysis::Assessment> lastYear;
};

Study studiedWith(const publish::Matter &matter, std::shared_ptr<const analysis::Assessment> lastYear,
                  const QString &lastYearFile, int draws, const base::Progress &progress)
{
    if (!lastYear && !lastYearFile.isEmpty()) {
        auto last = publish::assessedFile(lastYearFile.toStdString(), progress);
        if (!last)
            return {std::unexpected(last.error()), nullptr};
        lastYear = *std::move(last);
    }
    report::StudyRequest request;
    request.draws = draws;
    request.lastYear = lastYear;
    return {publish::studied(matter, request, progress), std::move(lastYear)};
}

} // namespace

ReportMaker::ReportMaker(document::Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pool.setMaxThreadCount(1);
    using document::Document;
    connect(&document, &Document::assessmentChanged, this, &ReportMaker::next);
    connect(&document, &Document::opened, this, [this] {
        cancelAll();
        forgetMatter();
        QThreadPool::globalInstance()->start([gone = std::exchange(m_lastYear, nullptr)]() mutable { gone.reset(); });
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
        m_superseded = m_superseded || (m_studying && m_files.empty() && *m_studying != keyOf(*m_layout));
        if (m_layingOut || m_superseded) // what is gathered stays of use
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
    const Wish &first = m_files.empty() ? *m_layout : m_files.front();
    if (const StudyKey key = keyOf(first);
        first.format != publish::ReportFormat::Html && (!m_studied || m_studiedFor != key)) {
        study(key);
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
            auto matter = publish::gather(*plan, assessment, publish::Scenarios::All, progress);
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

ReportMaker::StudyKey ReportMaker::keyOf(const Wish &wish)
{
    return {wish.lastYear, wish.lastYear.isEmpty() ? QDateTime() : QFileInfo(wish.lastYear).lastModified(), wish.draws};
}

void ReportMaker::study(const StudyKey &key)
{
    begin();
    m_studied.reset();
    m_studying = key;
    const bool known = m_lastYear && m_lastYearFor.lastYear == key.lastYear && m_lastYearFor.changed == key.changed;
    m_pool.start([this, round = m_round, key, matter = m_matter, lastYear = known ? m_lastYear : nullptr,
                  progress = m_progress] {
        Study study = studiedWith(*matter, lastYear, key.lastYear, key.draws, progress);
        QMetaObject::invokeMethod(
            this,
            [this, round, key, study = std::move(study)] {
                const bool superseded = std::exchange(m_superseded, false);
                m_studying.reset();
                if (round == m_round && study.lastYear) {
                    m_lastYear = study.lastYear;
                    m_lastYearFor = key;
                }
                if (round == m_round && study.matter) {
                    m_studied = *study.matter;
                    m_studiedFor = key;
                } else if (round == m_round && !superseded) {
                    refuse(study.matter.error());
                }
                end();
            },
            Qt::QueuedConnection);
    });
}

void ReportMaker::run(Wish wish)
{
    begin();
    publish::Order order;
    order.matter = wish.format == publish::ReportFormat::Html ? m_matter : m_studied;
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
        auto pages = progress.cancelled()
                         ? nullptr
                         : std::make_shared<const report::Pages>(report::paginate(manuscript, progress));
        const bool stopped = progress.cancelled();
        const bool noLogo = publish::logoLeftOut(order.made, manuscript);
        QMetaObject::invokeMethod(
            this,
            [this, round, stopped, noLogo, pages = std::move(pages)] {
                m_layingOut = false;
                if (round == m_round && pages && !stopped)
                    emit laidOut(pages, noLogo);
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
        const base::Result<publish::Written> done = publish::write(order, format, path, progress);
        QMetaObject::invokeMethod(
            this,
            [this, path, done] {
                if (done)
                    emit written(path, *done);
                else
                    emit notWritten(path, done.error());
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
        QThreadPool::globalInstance()->start(
            [gone = std::exchange(m_matter, nullptr), studied = std::exchange(m_studied, nullptr)]() mutable {
                studied.reset();
                gone.reset();
            });
}

} // namespace yike::shell
