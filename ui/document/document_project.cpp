// SPDX-License-Identifier: GPL-3.0-or-later
// New, open, demonstration and save as: asked of the store thread, answered by a signal.
#include "ui/document/document.h"

#include "core/norms/compose.h"
#include "ui/document/recovery.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace yike::document {

int Document::beginOpening(const std::string &step, const QString &path)
{
    if (m_openTask != 0) {
        m_tasks.cancel(m_openTask); // the newest wish wins
        m_tasks.end(m_openTask);
    }
    m_openingPath = path;
    m_openTask = m_tasks.begin(step);
    return m_openTask;
}

void Document::newProject(const plan::ProjectInfo &info)
{
    auto plan = std::make_shared<plan::Plan>();
    plan->info = info;
    const QString path = newUnnamedPath();
    const int ticket = beginOpening("save-project", path);
    inStore([this, ticket, path, made = PlanPtr(std::move(plan)), progress = m_tasks.progress(ticket)] {
        m_store.create(ticket, path, made, progress);
    });
}

void Document::open(const QString &path)
{
    const int ticket = beginOpening("open-project", path);
    inStore([this, ticket, path, progress = m_tasks.progress(ticket)] { m_store.open(ticket, path, progress); });
}

void Document::openDemo(std::int64_t residents, bool afresh)
{
    const QString path = demoPath(residents);
    const int ticket = beginOpening("demo", path);
    demo::DemoRequest request;
    request.residents = residents;
    inStore([this, ticket, path, request, afresh, book = norms::compose(norms::starterChoice()).value(),
             progress = m_tasks.progress(ticket)] { m_store.openDemo(ticket, path, request, afresh, book, progress); });
}

void Document::adopt(int ticket, const LoadedProject &project)
{
    m_tasks.end(ticket);
    if (ticket != m_openTask)
        return; // another was asked for meanwhile; it is on its way
    m_openTask = 0;
    m_undo.clear();
    m_path = project.path;
    m_readOnly = project.readOnly;
    m_writer = project.writer;
    m_saveError.reset();
    m_assessment.reset();
    m_assessmentError.reset();
    m_history.clear();
    m_resultsStale = false;
    ++m_serial; // figures of the former project come too late from now on
    m_confirmed = m_assessedSerial = m_serial;
    m_assessedSerial = m_serial - 1;
    m_seen.reset();
    m_scenario = {};
    show(project.plan, {});
    emit opened();
    emit assessmentChanged();
    emit savedStateChanged();
}

void Document::openingFailed(int ticket, const base::Error &error)
{
    m_tasks.end(ticket);
    if (ticket == m_saveTask) {
        m_saveTask = 0;
        m_savingAs = false;
        emit savedStateChanged(); // what was confirmed before still is
        emit editRefused(error);
        return;
    }
    if (endSideTask(ticket)) {
        if (error.code != base::ErrorCode::Cancelled)
            emit editRefused(error);
        return;
    }
    if (ticket != m_openTask)
        return;
    m_openTask = 0;
    emit openFailed(m_openingPath, error);
}

void Document::saveAs(const QString &path)
{
    if (!isOpen() || m_savingAs)
        return;
    m_saveTask = m_tasks.begin("save-project", false);
    m_savingAs = true;
    m_resultsStale = true;
    inStore([this, ticket = m_saveTask, path, plan = m_plan, progress = m_tasks.progress(m_saveTask)] {
        m_store.saveAs(ticket, path, plan, progress);
    });
    emit savedStateChanged();
}

void Document::savedUnder(int ticket, const QString &path)
{
    m_tasks.end(ticket);
    m_saveTask = 0;
    m_savingAs = false;
    m_saveError.reset();
    if (m_readOnly != store::ReadOnlyReason::None)
        m_readOnly = store::ReadOnlyReason::None;
    if (path != m_path)
        discardUnnamed(m_path);
    m_path = path;
    writeResultsIfStale();
    emit pathChanged();
    emit savedStateChanged();
}

void Document::retrySaving()
{
    inStore([this] { m_store.retry(); });
}

bool Document::isUnnamed() const { return isOpen() && document::isUnnamed(m_path); }

QString Document::displayName() const
{
    if (!isOpen())
        return {};
    if (!m_plan->info.name.empty())
        return text::fromCore(m_plan->info.name);
    return isUnnamed() ? QCoreApplication::translate("Document", "Project without a name")
                       : QFileInfo(m_path).completeBaseName();
}

} // namespace yike::document
