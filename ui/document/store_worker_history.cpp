// SPDX-License-Identifier: GPL-3.0-or-later
// The store thread beside edits: the history read, copies, compacting, another window followed, a pulled stick found again.
#include "ui/document/store_worker.h"

#include "ui/text/language.h"

namespace yike::document {

void StoreWorker::readHistory(int newest)
{
    if (!m_store)
        return emit historyRead({});
    const auto records = m_store->history(static_cast<std::size_t>(newest));
    emit historyRead(records ? *records : std::vector<store::ActionRecord>());
}

void StoreWorker::readHistoryOf(qint64 object, int newest)
{
    std::vector<store::ActionRecord> records;
    if (m_store) {
        if (const auto actions = m_store->historyOf(object, static_cast<std::size_t>(newest)))
            for (const store::ObjectAction &each : *actions)
                records.push_back(each.action);
    }
    emit historyRead(records);
}

void StoreWorker::readPast(int ticket, qint64 step, const PlanPtr &now, const base::Progress &progress)
{
    if (const auto settled = settle(); !settled)
        return emit failed(ticket, settled.error());
    if (!m_store)
        return emit failed(ticket, {base::ErrorCode::Cancelled, {}, {}});
    plan::Plan held = *now;
    held.revision = m_revision; // what the screen shows is on disk; only its number may not have come back yet
    const auto past = m_store->planAt(held, step, progress);
    if (past)
        emit pastRead(ticket, step, *past);
    else
        emit failed(ticket, past.error());
}

void StoreWorker::saveCopy(int ticket, const QString &path)
{
    base::Result<void> done = settle();
    if (done && m_store)
        done = m_store->copyTo(text::toCore(path), true);
    if (done)
        emit copied(ticket, path);
    else
        emit failed(ticket, done.error());
}

void StoreWorker::keepPicture(const QByteArray &bytes)
{
    if (!m_store)
        return;
    const auto name = m_store->putPicture(bytes.toStdString());
    if (name)
        emit pictureKept(text::fromCore(*name));
    else
        emit pictureRefused(name.error());
}

void StoreWorker::readPicture(const QString &sha256)
{
    if (!m_store)
        return;
    const auto bytes = m_store->picture(text::toCore(sha256));
    emit pictureRead(sha256, bytes ? QByteArray::fromStdString(*bytes) : QByteArray());
}

void StoreWorker::compact(int ticket)
{
    base::Result<void> done = settle();
    if (done && m_store)
        done = m_store->compact();
    if (done)
        emit compacted(ticket);
    else
        emit failed(ticket, done.error());
}

void StoreWorker::poll()
{
    if (!m_store)
        return;
    if (!m_pending.empty()) {
        retry(); // a stick that is in again, a share that is back, a disk with room again
        return;
    }
    if (m_store->readOnly() != store::ReadOnlyReason::OtherWriter)
        return;
    const std::int64_t version = m_store->dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    auto plan = m_store->load();
    if (!plan)
        return; // in the middle of something: the next time
    m_revision = plan->revision;
    emit followed(std::make_shared<const plan::Plan>(std::move(*plan)));
}

bool StoreWorker::reconnect()
{
    // While our own lock is there the file is as well, and there is nothing to find again.
    auto opened = store::Store::open(text::toCore(m_path), store::OpenMode::ReadWrite);
    if (!opened || opened->readOnly() != store::ReadOnlyReason::None || opened->revision() != m_revision)
        return false;
    m_store.emplace(std::move(*opened));
    return true;
}

} // namespace yike::document
