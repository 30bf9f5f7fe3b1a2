// SPDX-License-Identifier: GPL-3.0-or-later
// The project file: made, opened, loaded, changed by one transaction an edit, and copied.
#include "core/store/store.h"

#include "core/store/commit.h"
#include "core/store/files.h"
#include "core/store/journal.h"
#include "core/store/lock_file.h"
#include "core/store/opening.h"
#include "core/store/plan_tables.h"
#include "core/store/results.h"
#include "core/store/schema.h"

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

/// Every page of an open database into a new file.
Result<void> backup(sqlite3 *from, const std::string &name)
{
    sqlite3 *to = nullptr;
    int code = sqlite3_open_v2(name.c_str(), &to, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(to, "PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup *copy = sqlite3_backup_init(to, "main", from, "main");
        code = copy != nullptr ? sqlite3_backup_step(copy, -1) : sqlite3_errcode(to);
        sqlite3_backup_finish(copy);
    }
    const int system = sqlite3_system_errno(to);
    const std::string detail = sqlite3_errmsg(to);
    sqlite3_close(to);
    if (code == SQLITE_DONE)
        return {};
    if (code == SQLITE_FULL || system == ENOSPC || system == EDQUOT || system == EFBIG)
        return fail(ErrorCode::DiskFull, name);
    return fail(ErrorCode::WriteFailed, name, detail);
}

ReadOnlyReason reasonAtHand(const std::string &path, OpenMode mode)
{
    if (mode == OpenMode::ReadOnly)
        return ReadOnlyReason::Asked;
    return ::access(path.c_str(), F_OK) == 0 && ::access(path.c_str(), W_OK) != 0 ? ReadOnlyReason::NotWritable
                                                                                  : ReadOnlyReason::None;
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
    return plan;
}

Result<std::int64_t> Store::commit(const plan::Edit &edit, const plan::Plan &after, std::int64_t undoOf,
                                   const std::optional<std::string> &objectName)
{
    if (auto may = m_impl->writable(); !may)
        return std::unexpected(may.error());
    Connection &connection = *m_impl->connection;
    Transaction transaction(connection);
    const std::int64_t before = metaNumber(connection, "revision", 0);
    if (connection.ok() && edit.changes.empty())
        return before;
    const std::int64_t revision = before + 1;
    writeEdit(connection, edit, after);
    writeJournal(connection, edit, revision, undoOf, objectName);
    setMeta(connection, "revision", std::to_string(revision));
    setMeta(connection, "next_id", std::to_string(std::max(after.nextId, metaNumber(connection, "next_id", 1))));
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
    if (auto copied = backup(m_impl->connection->handle(), beside->name()); !copied)
        return std::unexpected(named(copied.error(), full));
    return beside->putInPlace();
}

} // namespace yike::store
