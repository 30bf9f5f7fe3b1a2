// SPDX-License-Identifier: GPL-3.0-or-later
// The project file: made, opened, loaded, changed by one transaction an edit, and copied.
#include "core/store/store.h"

#include "core/plan/difference.h"
#include "core/store/commit.h"
#include "core/store/files.h"
#include "core/store/journal.h"
#include "core/store/lock_file.h"
#include "core/store/migration.h"
#include "core/store/opening.h"
#include "core/store/outside_watch.h"
#include "core/store/past.h"
#include "core/store/pictures.h"
#include "core/store/plan_tables.h"
#include "core/store/results.h"
#include "core/store/schema.h"
#include "core/store/statement.h"

#include <sqlite3.h>

#include <unistd.h>

namespace yike::store {

using base::ErrorCode;
using base::fail;
using base::Result;

struct Store::Impl {
    std::unique_ptr<LockFile> lock; // before the connection: let go after it is closed
    std::unique_ptr<Connection> connection;
    ReadOnlyReason readOnly = ReadOnlyReason::None;
    std::string writer;
    bool migrated = false;

    /// Success where the file may be written.
    [[nodiscard]] Result<void> writable() const
    {
        if (readOnly == ReadOnlyReason::None)
            return {};
        const std::size_t at = writer.find('@');
        if (readOnly == ReadOnlyReason::OtherWriter)
            return fail(ErrorCode::ProjectBusy, connection->path(), writer.substr(0, at),
                        at == std::string::npos ? std::string() : writer.substr(at + 1));
        return fail(ErrorCode::WriteFailed, connection->path(), "opened for reading only");
    }
    /// A file that was deleted or moved, or whose stick was pulled out: writes would still succeed, and be lost.
    [[nodiscard]] Result<void> stillThere() const
    {
        int moved = 0;
        sqlite3_file_control(connection->handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
        if (moved != 0)
            return fail(ErrorCode::WriteFailed, connection->path(), "the file is not there any more");
        return {};
    }
    /// An older file up to date, kept as it was beside it; else for reading only, from memory.
    [[nodiscard]] Result<void> bringUpToDate(int schema)
    {
        if (auto kept = keepOldFile(*connection, schema); kept) {
            if (auto done = migrate(*connection, schema); !done)
                return done;
            migrated = true;
            return {};
        }
        auto memory = migratedInMemory(*connection, schema);
        if (!memory)
            return std::unexpected(memory.error());
        connection = *std::move(memory);
        readOnly = ReadOnlyReason::NotWritable;
        lock.reset();
        return {};
    }
};

namespace {

/// A file somebody else has open for writing is not replaced under them.
Result<void> checkFree(const std::string &path)
{
    const std::string writer = LockFile::writerOf(path);
    if (writer.empty())
        return {};
    const std::size_t at = writer.find('@');
    return fail(ErrorCode::ProjectBusy, path, writer.substr(0, at),
                at == std::string::npos ? std::string() : writer.substr(at + 1));
}

/// A made-up district is the same bytes whenever it is made: its layers carry its base date, not today's.
void dateAsMadeUp(Connection &connection, const plan::ProjectInfo &info)
{
    if (!info.madeUp || info.baseDate.empty())
        return;
    Statement dated(connection, QStringLiteral("UPDATE gpkg_contents SET last_change = ?"));
    dated.bind(info.baseDate + "T00:00:00.000Z").run();
}

Result<void> writeNew(const std::string &name, const plan::Plan &plan, const base::Progress &progress)
{
    auto connection = Connection::open(name, Access::Create);
    if (!connection)
        return std::unexpected(connection.error());
    makeSchema(**connection);
    Transaction transaction(**connection);
    writePlan(**connection, plan, progress);
    makeWatch(**connection);
    dateAsMadeUp(**connection, plan.info);
    transaction.commit();
    // Set in the file's header; the mode it was filled in leaves no trace.
    (*connection)->run(QStringLiteral("PRAGMA journal_mode=DELETE"));
    return (*connection)->take();
}

/// The user knows the name asked for, not that of the unfinished file.
base::Error named(base::Error error, const std::string &path)
{
    if (!error.args.empty())
        error.args.front() = path;
    return error;
}

ReadOnlyReason reasonAtHand(const std::string &path, OpenMode mode)
{
    if (mode == OpenMode::ReadOnly)
        return ReadOnlyReason::Asked;
    return ::access(path.c_str(), F_OK) == 0 && ::access(path.c_str(), W_OK) != 0 ? ReadOnlyReason::NotWritable
                                                                                  : ReadOnlyReason::None;
}

/// What another program has changed since Yike last wrote, as one action of the journal; the layers hold it already.
Result<void> takeInOutside(Connection &connection, plan::Plan &plan)
{
    const std::vector<std::string> madeAnew = unwatchedLayers(connection);
    const bool changed = madeAnew.empty() && hasOutsideChanges(connection);
    if (connection.ok() && madeAnew.empty() && !changed)
        return {};
    Transaction transaction(connection);
    makeWatch(connection, madeAnew);
    plan::Edit edit{"changed-outside", {}, {}};
    if (connection.ok())
        edit = plan::difference(readPlan(connection, {}, View::Before), plan, edit.code);
    // Rows whose form alone was touched are no change of the plan.
    if (!edit.changes.empty() || !madeAnew.empty()) {
        ++plan.revision;
        writeJournal(connection, edit, plan.revision, 0, std::string());
        for (const std::string &layer : madeAnew)
            noteLayerMadeAnew(connection, plan.revision, layer);
        setMeta(connection, "revision", std::to_string(plan.revision));
        setMeta(connection, "next_id", std::to_string(plan.nextId));
    }
    forgetOutsideChanges(connection);
    transaction.commit();
    return connection.take();
}

} // namespace

Store::Store() : m_impl(std::make_unique<Impl>()) {}
Store::~Store() = default;
Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;

Result<void> Store::create(const std::string &path, const plan::Plan &plan, bool overwrite,
                           const base::Progress &progress)
{
    const std::string full = absolute(path);
    if (auto free = checkFree(full); !free)
        return free;
    auto beside = FileBeside::make(full, overwrite);
    if (!beside)
        return std::unexpected(beside.error());
    if (auto written = writeNew(beside->name(), plan, progress); !written)
        return std::unexpected(named(written.error(), full));
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled);
    return beside->putInPlace();
}

Result<Store> Store::open(const std::string &path, OpenMode mode)
{
    const std::string full = absolute(path);
    Store store;
    Impl &impl = *store.m_impl;
    impl.readOnly = reasonAtHand(full, mode);
    if (impl.readOnly == ReadOnlyReason::None && ::access(full.c_str(), F_OK) == 0) {
        LockFile::Attempt attempt = LockFile::take(full);
        impl.lock = std::move(attempt.lock);
        impl.writer = std::move(attempt.writer);
        if (!impl.lock)
            impl.readOnly = impl.writer.empty() ? ReadOnlyReason::NotWritable : ReadOnlyReason::OtherWriter;
    }
    auto opened = openProject(full, impl.readOnly == ReadOnlyReason::None ? Access::Write : Access::Read);
    if (!opened)
        return std::unexpected(opened.error());
    impl.connection = std::move(opened->connection);
    if (opened->newer || (opened->inWal && impl.readOnly == ReadOnlyReason::None)) {
        impl.readOnly = opened->newer ? ReadOnlyReason::NewerVersion : ReadOnlyReason::NotWritable;
        impl.connection->run(QStringLiteral("PRAGMA query_only=ON"));
        impl.lock.reset();
    }
    if (opened->older && impl.readOnly == ReadOnlyReason::None) {
        if (auto done = impl.bringUpToDate(opened->schema); !done)
            return std::unexpected(done.error());
    }
    return store;
}

ReadOnlyReason Store::readOnly() const { return m_impl->readOnly; }

std::string Store::writer() const { return m_impl->writer; }

Result<plan::Plan> Store::load(const base::Progress &progress) const
{
    Connection &connection = *m_impl->connection;
    // One state of the file, whatever another program writes meanwhile.
    connection.run(QStringLiteral("BEGIN"));
    plan::Plan plan = readPlan(connection, progress);
    const auto read = connection.take();
    connection.run(QStringLiteral("COMMIT"));
    static_cast<void>(connection.take());
    if (!read && m_impl->readOnly == ReadOnlyReason::NewerVersion)
        return fail(ErrorCode::ProjectTooNew, connection.path(), meta(connection, "schema").value_or(""),
                    std::to_string(currentSchema()));
    if (!read)
        return std::unexpected(read.error());
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled);
    if (m_impl->readOnly == ReadOnlyReason::None) {
        if (auto taken = takeInOutside(connection, plan); !taken)
            return std::unexpected(taken.error());
    }
    return plan;
}

bool Store::wasMigrated() const { return m_impl->migrated; }

Result<std::int64_t> Store::commit(const plan::Edit &edit, const plan::Plan &after, std::int64_t undoOf,
                                   const std::optional<std::string> &objectName)
{
    if (auto may = m_impl->writable(); !may)
        return std::unexpected(may.error());
    if (auto there = m_impl->stillThere(); !there)
        return std::unexpected(there.error());
    Connection &connection = *m_impl->connection;
    Transaction transaction(connection);
    OwnWrites own(connection);
    const std::int64_t before = metaNumber(connection, "revision", 0);
    if (connection.ok() && edit.changes.empty())
        return before;
    const std::int64_t revision = before + 1;
    writeEdit(connection, edit, after);
    writeJournal(connection, edit, revision, undoOf, objectName);
    setMeta(connection, "revision", std::to_string(revision));
    setMeta(connection, "next_id", std::to_string(std::max(after.nextId, metaNumber(connection, "next_id", 1))));
    own.end();
    transaction.commit();
    if (auto written = connection.take(); !written)
        return std::unexpected(written.error());
    return revision;
}

Result<std::vector<ActionRecord>> Store::history(std::size_t newest) const
{
    Connection &connection = *m_impl->connection;
    std::vector<ActionRecord> records = readJournal(connection, newest);
    if (auto read = connection.take(); !read)
        return std::unexpected(read.error());
    return records;
}

Result<std::vector<ObjectAction>> Store::historyOf(std::int64_t object, std::size_t newest) const
{
    Connection &connection = *m_impl->connection;
    std::vector<ObjectAction> actions = readHistoryOf(connection, object, newest);
    if (auto read = connection.take(); !read)
        return std::unexpected(read.error());
    return actions;
}

Result<PastPlan> Store::planAt(const plan::Plan &now, std::int64_t revision, const base::Progress &progress) const
{
    return readPast(*m_impl->connection, now, revision, progress);
}

std::int64_t Store::revision() const
{
    const std::int64_t revision = metaNumber(*m_impl->connection, "revision", 0);
    static_cast<void>(m_impl->connection->take());
    return revision;
}

std::int64_t Store::dataVersion() const
{
    const auto version = m_impl->connection->number(QStringLiteral("PRAGMA data_version"));
    static_cast<void>(m_impl->connection->take());
    return version.value_or(0);
}

Result<void> Store::writeResults(const analysis::Assessment &assessment, const base::Progress &progress)
{
    if (auto may = m_impl->writable(); !may)
        return may;
    Connection &connection = *m_impl->connection;
    Transaction transaction(connection);
    writeResultLayers(connection, assessment, progress);
    if (connection.ok() && progress.cancelled())
        return fail(ErrorCode::Cancelled);
    transaction.commit();
    return connection.take();
}

std::optional<ResultStamp> Store::resultStamp() const
{
    auto stamp = readResultStamp(*m_impl->connection);
    static_cast<void>(m_impl->connection->take());
    return stamp;
}

Result<void> Store::copyTo(const std::string &path, bool overwrite) const
{
    const std::string full = absolute(path);
    if (sameFile(full, m_impl->connection->path()))
        return {};
    if (auto free = checkFree(full); !free)
        return free;
    auto beside = FileBeside::make(full, overwrite);
    if (!beside)
        return std::unexpected(beside.error());
    if (auto copied = backupInto(m_impl->connection->handle(), beside->name()); !copied)
        return std::unexpected(named(copied.error(), full));
    return beside->putInPlace();
}

Result<std::string> Store::putPicture(const std::string &bytes)
{
    if (auto may = m_impl->writable(); !may)
        return std::unexpected(may.error());
    if (auto there = m_impl->stillThere(); !there)
        return std::unexpected(there.error());
    return store::putPicture(*m_impl->connection,
                             QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

Result<std::string> Store::picture(const std::string &sha256) const
{
    auto bytes = pictureOf(*m_impl->connection, sha256);
    if (!bytes)
        return std::unexpected(bytes.error());
    return bytes->toStdString();
}

Result<void> Store::compact()
{
    Impl &impl = *m_impl;
    if (auto may = impl.writable(); !may)
        return may;
    if (auto there = impl.stillThere(); !there)
        return there;
    const std::string path = impl.connection->path();
    auto beside = FileBeside::make(path, true);
    if (!beside)
        return std::unexpected(beside.error());
    dropUnusedPictures(*impl.connection);
    Statement vacuum(*impl.connection, QStringLiteral("VACUUM INTO ?"));
    vacuum.bind(beside->name()).run();
    if (auto written = impl.connection->take(); !written)
        return std::unexpected(named(written.error(), path));
    if (auto placed = beside->putInPlace(); !placed)
        return placed;
    // Until the new file is open the old one, which has no name any more, stays: it takes no edits (stillThere).
    auto opened = openProject(path, Access::Write);
    if (!opened)
        return std::unexpected(opened.error());
    impl.connection = std::move(opened->connection);
    return {};
}

} // namespace yike::store
