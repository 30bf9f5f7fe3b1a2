// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection through Qt Sql, with the pragmas a project file needs and one sticky failure.
#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>
#include <string>

struct sqlite3;

namespace yike::store {

enum class Access : std::uint8_t {
    Create,    ///< a new file nobody else knows yet: no journal, no syncs (the caller syncs it whole)
    Write,     ///< durable: rollback journal, synchronous=EXTRA
    Read,      ///< writes are refused; a hot journal of a crashed writer is still rolled back
    Immutable, ///< a file that cannot be locked or written at all
    Memory,    ///< an empty database in memory; the path is that of the file it stands for
};

/// The first failure stays until it is taken; after it every statement does nothing. So a long list of writes is
/// followed by one question, ok(). Belongs to the thread that made it.
class Connection {
public:
    /// Fails with FileUnreadable; does not look at the content yet.
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>> open(const std::string &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] bool ok() const { return !m_failure; }
    /// Success or the failure, which is forgotten then.
    [[nodiscard]] base::Result<void> take();
    /// Keeps the first failure. From an SQLite result code: what it means to the user.
    void fail(base::Error error);
    void failed(int sqliteCode, const QString &detail);

    /// Runs a script of any number of statements.
    bool run(const QString &script);
    /// The first value of the first row as text; nothing if there is no row or the statement failed.
    [[nodiscard]] std::optional<std::string> text(const QString &sql);
    [[nodiscard]] std::optional<std::int64_t> number(const QString &sql);

    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    Connection() = default;

    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::string m_path;
    std::optional<base::Error> m_failure;
};

/// Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// False where anything has failed since the transaction began: then it is rolled back.
    bool commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace yike::store
