// SPDX-License-Identifier: GPL-3.0-or-later
// A new file is opened and read whole before the former one is let go, so that a failure changes nothing.
#include "ui/document/store_worker.h"

#include "ui/text/language.h"

#include <QFileInfo>

namespace yike::document {

using base::ErrorCode;

namespace {

/// Two files that are not there (a stick that was pulled out) are not the same: QFileInfo would say so.
bool isSameFile(const QString &one, const QString &other)
{
    const QFileInfo a(one), b(other);
    return a.absoluteFilePath() == b.absoluteFilePath() ||
           (a.exists() && b.exists() && a.canonicalFilePath() == b.canonicalFilePath());
}

} // namespace

StoreWorker::StoreWorker()
{
    m_poll.setInterval(2'000);
    connect(&m_poll, &QTimer::timeout, this, &StoreWorker::poll);
}
StoreWorker::~StoreWorker() = default;

base::Result<store::Store> StoreWorker::openStore(const std::string &path) const
{
    auto opened = store::Store::open(path, store::OpenMode::ReadWrite);
    if (opened)
        return opened;
    const ErrorCode why = opened.error().code;
    if (why != ErrorCode::ProjectBusy && why != ErrorCode::ProjectTooNew && why != ErrorCode::FolderNotWritable)
        return opened;
    auto reading = store::Store::open(path, store::OpenMode::ReadOnly);
    return reading ? std::move(reading) : std::move(opened);
}

LoadedProject StoreWorker::describe(PlanPtr plan, const QString &path) const
{
    LoadedProject project{std::move(plan), path, store::ReadOnlyReason::None, {}};
    if (m_store) {
        project.readOnly = m_store->readOnly();
        project.writer = text::fromCore(m_store->writer());
    }
    return project;
}

base::Result<void> StoreWorker::settle()
{
    while (m_store && !m_pending.empty()) {
        const PendingEdit &next = m_pending.front();
        const auto taken = m_revisions.find(next.undoOf);
        const std::int64_t undoOf = next.undoOf != 0 && taken != m_revisions.end() ? taken->second : 0;
        const auto revision = m_store->commit(next.edit, *next.after, undoOf, next.objectName);
        if (!revision) {
            emit notSaved(next.serial, revision.error());
            return std::unexpected(revision.error());
        }
        m_revisions[next.serial] = m_revision = *revision;
        emit committed(next.serial, *revision);
        m_pending.pop_front();
    }
    return {};
}

base::Result<LoadedProject> StoreWorker::load(const QString &path, const base::Progress &progress)
{
    progress.report("open-project", -1);
    auto opened = openStore(text::toCore(path));
    if (!opened)
        return std::unexpected(opened.error());
    auto plan = opened->load(progress);
    if (!plan)
        return std::unexpected(plan.error());
    m_store.emplace(std::move(*opened));
    m_path = path;
    m_revisions.clear();
    m_revision = plan->revision;
    m_dataVersion = m_store->dataVersion();
    m_poll.start();
    return describe(std::make_shared<const plan::Plan>(std::move(*plan)), path);
}

base::Result<void> StoreWorker::createAndOpen(const QString &path, const plan::Plan &plan, bool overwrite,
                                              const base::Progress &progress)
{
    const std::string name = text::toCore(path);
    if (auto made = store::Store::create(name, plan, overwrite, progress); !made)
        return made;
    auto opened = store::Store::open(name, store::OpenMode::ReadWrite);
    if (!opened)
        return std::unexpected(opened.error());
    m_store.emplace(std::move(*opened));
    m_path = path;
    m_revisions.clear();
    m_revision = plan.revision;
    m_poll.start();
    return {};
}

void StoreWorker::answer(int ticket, const base::Result<LoadedProject> &result)
{
    if (result)
        emit loaded(ticket, *result);
    else
        emit failed(ticket, result.error());
}

void StoreWorker::open(int ticket, const QString &path, const base::Progress &progress)
{
    if (const auto settled = settle(); !settled)
        return emit failed(ticket, settled.error());
    if (m_store && isSameFile(path, m_path))
        m_store.reset(); // our own lock would keep us out
    answer(ticket, load(path, progress));
}

void StoreWorker::create(int ticket, const QString &path, const PlanPtr &plan, const base::Progress &progress)
{
    if (const auto settled = settle(); !settled)
        return emit failed(ticket, settled.error());
    const auto made = createAndOpen(path, *plan, false, progress);
    answer(ticket, made ? base::Result<LoadedProject>(describe(plan, path)) : std::unexpected(made.error()));
}

void StoreWorker::openDemo(int ticket, const QString &path, const demo::DemoRequest &request, bool afresh,
                           std::shared_ptr<const norms::Rulebook> rulebook, const base::Progress &progress)
{
    if (const auto settled = settle(); !settled)
        return emit failed(ticket, settled.error());
    if (m_store && isSameFile(path, m_path))
        m_store.reset();
    if (!afresh && QFileInfo::exists(path)) {
        auto kept = load(path, progress);
        if (kept)
            return emit loaded(ticket, *kept);
        // A damaged copy of made-up data is simply made again.
    }
    progress.report("demo", -1);
    auto made = demo::makeDistrict(request, *rulebook, progress);
    if (!made)
        return emit failed(ticket, made.error());
    const auto plan = std::make_shared<const plan::Plan>(std::move(*made));
    progress.report("save-project", -1);
    const auto kept = createAndOpen(path, *plan, true, progress);
    answer(ticket, kept ? base::Result<LoadedProject>(describe(plan, path)) : std::unexpected(kept.error()));
}

void StoreWorker::saveAs(int ticket, const QString &path, const PlanPtr &plan, const base::Progress &progress)
{
    progress.report("save-project", -1);
    base::Result<void> done;
    if (m_store && isSameFile(path, m_path)) {
        done = settle();
    } else if (m_store && m_pending.empty() && m_store->readOnly() == store::ReadOnlyReason::None) {
        const std::string name = text::toCore(path);
        done = m_store->copyTo(name, true); // keeps the history
        if (done) {
            auto opened = store::Store::open(name, store::OpenMode::ReadWrite);
            if (opened)
                m_store.emplace(std::move(*opened));
            else
                done = std::unexpected(opened.error());
        }
    } else {
        done = createAndOpen(path, *plan, true, progress); // what could not be written, written elsewhere
    }
    if (!done)
        return emit failed(ticket, done.error());
    for (const PendingEdit &edit : m_pending)
        emit committed(edit.serial, plan->revision);
    m_pending.clear();
    m_path = path;
    emit saved(ticket, path);
}

void StoreWorker::commit(PendingEdit edit)
{
    const bool blocked = !m_pending.empty();
    m_pending.push_back(std::move(edit));
    if (!blocked)
        (void)settle();
}

void StoreWorker::retry()
{
    if (!settle() && reconnect())
        (void)settle();
}

void StoreWorker::writeResults(std::shared_ptr<const analysis::Assessment> assessment)
{
    if (!m_store || !assessment || !m_pending.empty() || m_store->readOnly() != store::ReadOnlyReason::None)
        return;
    // Result layers are a convenience for other programs; the figures are computed again on opening.
    (void)m_store->writeResults(*assessment);
}

void StoreWorker::close()
{
    m_poll.stop();
    m_store.reset();
}

} // namespace yike::document
