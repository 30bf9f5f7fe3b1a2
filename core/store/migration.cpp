// SPDX-License-Identifier: GPL-3.0-or-later
// Files of an older schema brought up to date, the old one kept.
#include "core/store/migration.h"

#include "core/store/files.h"
#include "core/store/layer_styles.h"
#include "core/store/outside_watch.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "generated/schema.h"

#include <sqlite3.h>

#include <cerrno>
#include <filesystem>

namespace yike::store {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

std::string oldName(const std::string &path, int schema)
{
    const std::filesystem::path file(path);
    const std::string stem = (file.parent_path() / file.stem()).string() + ".schema-" + std::to_string(schema);
    std::string name = stem + file.extension().string();
    std::error_code error;
    for (int number = 2; std::filesystem::exists(name, error); ++number)
        name = stem + "-" + std::to_string(number) + file.extension().string();
    return name;
}

/// What SQL alone cannot do: the layers that are new are listed, drawn and watched. styles: as they were written before.
void finish(Connection &connection, int from, const std::vector<OwnStyle> &styles)
{
    std::vector<const Layer *> added;
    Statement listed(connection, QStringLiteral("SELECT count(*) FROM gpkg_contents WHERE table_name = ?"));
    for (const Layer &layer : layers()) {
        listed.bind(layer.table);
        if (listed.run() && listed.next() && listed.integer(0) == 0)
            added.push_back(&layer);
        while (listed.next()) {
        } // to its end: then it holds no lock
    }
    for (const Layer *layer : added) {
        registerLayer(connection, *layer);
        if (layer->indexed)
            makeSpatialIndex(connection, layer->table);
    }
    if (from < 2) {
        writeLayerStyles(connection);
    } else {
        renewLayerStyles(connection, styles);
        for (const Layer *layer : added)
            writeLayerStyle(connection, *layer);
    }
    widenWatch(connection);
    makeWatch(connection, unwatchedLayers(connection));
}

int copyPages(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *copy = sqlite3_backup_init(to, "main", from, "main");
    const int code = copy != nullptr ? sqlite3_backup_step(copy, -1) : sqlite3_errcode(to);
    sqlite3_backup_finish(copy);
    return code;
}

} // namespace

std::span<const base::EmbeddedFile> migrations() { return embedded::schema(); }

Result<void> migrate(Connection &connection, int schema, std::span<const base::EmbeddedFile> all)
{
    Transaction transaction(connection);
    const std::vector<OwnStyle> styles = ownStyles(connection);
    for (std::size_t i = static_cast<std::size_t>(schema); i < all.size(); ++i) {
        connection.run(QString::fromUtf8(all[i].content.data(), static_cast<qsizetype>(all[i].content.size())));
    }
    finish(connection, schema, styles);
    setMeta(connection, "schema", std::to_string(all.size()));
    transaction.commit();
    return connection.take();
}

Result<void> keepOldFile(Connection &connection, int schema)
{
    auto beside = FileBeside::make(oldName(connection.path(), schema), false);
    if (!beside)
        return std::unexpected(beside.error());
    if (auto copied = backupInto(connection.handle(), beside->name()); !copied)
        return copied;
    return beside->putInPlace();
}

Result<std::unique_ptr<Connection>> migratedInMemory(Connection &connection, int schema)
{
    auto memory = Connection::open(connection.path(), Access::Memory);
    if (!memory)
        return memory;
    if (copyPages(connection.handle(), (*memory)->handle()) != SQLITE_DONE)
        return fail(ErrorCode::FileUnreadable, connection.path(), sqlite3_errmsg((*memory)->handle()));
    if (auto done = migrate(**memory, schema); !done)
        return std::unexpected(done.error());
    (*memory)->run(QStringLiteral("PRAGMA query_only=ON"));
    return memory;
}

Result<void> backupInto(sqlite3 *from, const std::string &name)
{
    sqlite3 *to = nullptr;
    int code = sqlite3_open_v2(name.c_str(), &to, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(to, "PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = copyPages(from, to);
    const int system = sqlite3_system_errno(to);
    const std::string detail = sqlite3_errmsg(to);
    sqlite3_close(to);
    if (code == SQLITE_DONE)
        return {};
    if (code == SQLITE_FULL || system == ENOSPC || system == EDQUOT || system == EFBIG)
        return fail(ErrorCode::DiskFull, name);
    return fail(ErrorCode::WriteFailed, name, detail);
}

} // namespace yike::store
