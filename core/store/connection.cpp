// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection through Qt Sql, with the pragmas a project file needs and one sticky failure.
#include "core/store/connection.h"

#include "core/store/sql_functions.h"
#include "core/store/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <cerrno>

namespace yike::store {
namespace {

using base::ErrorCode;

QString nextName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("yike-project-%1").arg(++counter);
}

/// mode=rw: a file that has gone meanwhile is not made anew, empty.
QString uri(const std::string &path, Access access)
{
    const QString file =
        QString::fromLatin1(QUrl::fromLocalFile(QString::fromStdString(path)).toEncoded(QUrl::FullyEncoded));
    switch (access) {
    case Access::Create:
        return file + QStringLiteral("?mode=rwc");
    case Access::Immutable:
        return file + QStringLiteral("?mode=ro&immutable=1");
    case Access::Memory:
        return QStringLiteral(":memory:");
    default:
        return file + QStringLiteral("?mode=rw");
    }
}

const char *pragmas(Access access)
{
    switch (access) {
    case Access::Create:
        return "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA "
               "cache_size=-65536";
    case Access::Write:
        return "PRAGMA synchronous=EXTRA; PRAGMA cache_size=-16384";
    case Access::Memory:
        return "PRAGMA synchronous=OFF; PRAGMA cache_size=-65536";
    default:
        return "PRAGMA query_only=ON; PRAGMA cache_size=-16384";
    }
}

bool noSpace(int systemError) { return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG; }

/// Result codes to what they mean to the user.
ErrorCode meaning(int sqliteCode, int systemError)
{
    switch (sqliteCode & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return noSpace(systemError) ? ErrorCode::DiskFull : ErrorCode::WriteFailed;
    case SQLITE_CORRUPT:
        return ErrorCode::ProjectDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotADatabase;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return noSpace(systemError) ? ErrorCode::DiskFull : ErrorCode::FileUnreadable;
    case SQLITE_READONLY:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::WriteFailed;
    default:
        return ErrorCode::ProjectDamaged;
    }
}

} // namespace

base::Result<std::unique_ptr<Connection>> Connection::open(const std::string &path, Access access)
{
    std::unique_ptr<Connection> made(new Connection);
    made->m_path = path;
    made->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), nextName());
    made->m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"));
    made->m_database.setDatabaseName(uri(path, access));
    if (!made->m_database.open())
        return base::fail(ErrorCode::FileUnreadable, path, made->m_database.lastError().text().toStdString());
    const QVariant handle = made->m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return base::fail(ErrorCode::Internal, "the SQLite driver gives no handle");
    made->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(made->m_handle, 1);
    sqlite3_db_config(made->m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(made->m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    registerSpatialFunctions(made->m_handle);
    // A file that is no database fails here already; whoever asks next is told.
    made->run(QString::fromLatin1(pragmas(access)));
    return made;
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

base::Result<void> Connection::take()
{
    if (!m_failure)
        return {};
    base::Error error = std::move(*m_failure);
    m_failure.reset();
    return std::unexpected(std::move(error));
}

void Connection::fail(base::Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

void Connection::failed(int sqliteCode, const QString &detail)
{
    const ErrorCode code = meaning(sqliteCode, sqlite3_system_errno(m_handle));
    std::vector<std::string> args{m_path};
    if (code != ErrorCode::DiskFull && code != ErrorCode::NotADatabase)
        args.push_back(detail.toStdString());
    fail({code, std::move(args), {}});
}

bool Connection::run(const QString &script)
{
    if (!ok())
        return false;
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, script.toUtf8().constData(), nullptr, nullptr, &message);
    if (code != SQLITE_OK)
        failed(code, QString::fromUtf8(message));
    sqlite3_free(message);
    return code == SQLITE_OK;
}

std::optional<std::string> Connection::text(const QString &sql)
{
    Statement statement(*this, sql);
    return statement.run() && statement.next() ? std::optional(statement.text(0)) : std::nullopt;
}

std::optional<std::int64_t> Connection::number(const QString &sql)
{
    Statement statement(*this, sql);
    return statement.run() && statement.next() ? std::optional(statement.integer(0)) : std::nullopt;
}

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    // IMMEDIATE: another writer is met here, not in the middle.
    m_open = connection.run(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    // After some failures (disk full) SQLite has rolled back by itself.
    if (m_open && sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Transaction::commit()
{
    if (!m_open || !m_connection.run(QStringLiteral("COMMIT")))
        return false;
    m_open = false;
    return true;
}

} // namespace yike::store
