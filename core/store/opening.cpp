// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a file somebody named: is it there, is it a database, is it ours, can we read it.
#include "core/store/opening.h"

#include "core/store/migration.h"
#include "core/store/schema.h"
#include "core/store/statement.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace yike::store {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::fail;
using base::Result;

Result<void> checkOutside(const std::string &path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return fail(ErrorCode::FileNotFound, path);
    if (!fs::is_regular_file(status))
        return fail(ErrorCode::FileUnreadable, path, std::strerror(fs::is_directory(status) ? EISDIR : EINVAL));
    if (::access(path.c_str(), R_OK) != 0)
        return fail(ErrorCode::FileUnreadable, path, std::strerror(errno));
    if (fs::file_size(path, error) == 0)
        return fail(ErrorCode::FileEmpty, path);
    return {};
}

/// The first bytes, read through SQLite's own handle: closing another one would drop its locks (POSIX).
struct FileHeader {
    std::array<unsigned char, 100> bytes{};
    std::int64_t size = 0;

    [[nodiscard]] bool startsLikeSqlite() const
    {
        constexpr std::string_view kMagic("SQLite format 3\0", 16);
        const auto length = static_cast<std::size_t>(std::min<std::int64_t>(size, 16));
        return std::memcmp(bytes.data(), kMagic.data(), length) == 0;
    }
    [[nodiscard]] std::int64_t expectedSize() const
    {
        const std::int64_t pageSize = bytes[16] * 256 + bytes[17];
        const std::int64_t pages = ((bytes[28] * 256LL + bytes[29]) * 256 + bytes[30]) * 256 + bytes[31];
        return (pageSize == 1 ? 65'536 : pageSize) * pages;
    }
    /// Shorter than it says of itself. SQLite counts half a last page as a page and does not notice; in WAL mode, or
    /// after a very old SQLite, the size in the header means nothing.
    [[nodiscard]] bool isCut() const
    {
        const bool sizeCounts = bytes[18] == 1 && std::memcmp(&bytes[24], &bytes[92], 4) == 0;
        return sizeCounts && size < expectedSize();
    }
};

FileHeader headerOf(sqlite3 *database)
{
    FileHeader header;
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || file == nullptr ||
        file->pMethods == nullptr)
        return header;
    sqlite3_int64 size = 0;
    file->pMethods->xFileSize(file, &size);
    header.size = size;
    // A short read fills with zeros.
    file->pMethods->xRead(file, header.bytes.data(), static_cast<int>(header.bytes.size()), 0);
    return header;
}

base::Error truncated(const Connection &connection, const FileHeader &header)
{
    const std::string sizes = std::to_string(header.size) + " / " + std::to_string(header.expectedSize());
    return {ErrorCode::FileTruncated, {connection.path(), sizes}, {}};
}

/// What a file that SQLite cannot read is.
base::Error unreadable(Connection &connection, base::Error error)
{
    const FileHeader header = headerOf(connection.handle());
    if (header.size > 0 && !header.startsLikeSqlite())
        return {ErrorCode::NotADatabase, {connection.path()}, {}};
    if (header.size < 100 || header.size < header.expectedSize())
        return truncated(connection, header);
    if (error.code == ErrorCode::NotADatabase)
        return {ErrorCode::ProjectDamaged, {connection.path(), "SQLite header"}, {}};
    if (error.code == ErrorCode::WriteFailed) // locked by another program, or an unreadable disk
        error.code = ErrorCode::FileUnreadable;
    return error;
}

bool hasTable(Connection &connection, const char *name)
{
    Statement statement(connection, QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"));
    statement.bind(name);
    return statement.run() && statement.next();
}

/// Whether it is ours is asked of yike_meta('schema').
Result<int> schemaOf(Connection &connection)
{
    // In a transaction, so that no writer changes header and size while they are compared.
    connection.run(QStringLiteral("BEGIN"));
    const bool ours = hasTable(connection, "yike_meta");
    const std::int64_t schema = ours ? metaNumber(connection, "schema", 0) : 0;
    const FileHeader header = headerOf(connection.handle());
    connection.run(QStringLiteral("COMMIT"));
    if (auto read = connection.take(); !read)
        return std::unexpected(unreadable(connection, read.error()));
    if (header.isCut())
        return std::unexpected(truncated(connection, header));
    // SQLite takes a file of less than a page for an empty database: look at it as well.
    if (!ours)
        return std::unexpected(unreadable(connection, {ErrorCode::NotAProject, {connection.path()}, {}}));
    if (schema < 1 || schema > 1'000'000)
        return fail(ErrorCode::ProjectDamaged, connection.path(), "yike_meta");
    return static_cast<int>(schema);
}

Result<void> checkTables(Connection &connection, int schema)
{
    for (const Layer &layer : layers()) {
        if (layer.since <= schema && !hasTable(connection, layer.table))
            return fail(ErrorCode::ProjectDamaged, connection.path(), layer.table);
    }
    return {};
}

/// Left in WAL by another program: set back, for a project is one file.
bool leaveWal(Connection &connection, Access access)
{
    if (connection.text(QStringLiteral("PRAGMA journal_mode")) != "wal")
        return true;
    const bool back =
        access == Access::Write && connection.text(QStringLiteral("PRAGMA journal_mode=DELETE")) == "delete";
    static_cast<void>(connection.take()); // busy: somebody reads it in WAL just now
    return back;
}

/// A file in WAL on a read-only medium has no place for its shared memory; without a log it can be read as it is.
Result<std::unique_ptr<Connection>> connect(const std::string &path, Access access)
{
    auto connection = Connection::open(path, access);
    if (!connection || access != Access::Read)
        return connection;
    (*connection)->run(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    const auto read = (*connection)->take();
    std::error_code error;
    if (!read && read.error().code == ErrorCode::FileUnreadable && !fs::exists(path + "-wal", error))
        return Connection::open(path, Access::Immutable);
    return connection;
}

} // namespace

Result<Opened> openProject(const std::string &path, Access access)
{
    if (auto there = checkOutside(path); !there)
        return std::unexpected(there.error());
    auto connection = connect(path, access);
    if (!connection)
        return std::unexpected(connection.error());
    const auto schema = schemaOf(**connection);
    if (!schema)
        return std::unexpected(schema.error());
    Opened opened{std::move(*connection), *schema, *schema > currentSchema(), false, false};
    if (opened.newer && metaNumber(*opened.connection, "readable_from", *schema) > currentSchema())
        return fail(ErrorCode::ProjectTooNew, path, std::to_string(*schema), std::to_string(currentSchema()));
    if (auto complete = checkTables(*opened.connection, *schema); !complete)
        return std::unexpected(complete.error());
    opened.older = *schema < currentSchema();
    opened.inWal = !leaveWal(*opened.connection, access);
    if (auto read = opened.connection->take(); !read)
        return std::unexpected(unreadable(*opened.connection, read.error()));
    if (opened.older && access != Access::Write) {
        auto memory = migratedInMemory(*opened.connection, opened.schema);
        if (!memory)
            return std::unexpected(memory.error());
        opened.connection = std::move(*memory);
    }
    return opened;
}

} // namespace yike::store
