// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures a project keeps, each once, under its SHA-256.
#include "core/store/pictures.h"

#include "core/store/statement.h"

#include <QCryptographicHash>

namespace yike::store {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

std::string nameOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace

Result<std::string> putPicture(Connection &connection, const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > kLargestPicture)
        return fail(ErrorCode::OutOfRange, "picture", std::to_string(bytes.size()),
                    "1 – " + std::to_string(kLargestPicture) + " B");
    const std::string name = nameOf(bytes);
    Transaction transaction(connection);
    Statement put(connection, QStringLiteral("INSERT OR IGNORE INTO yike_picture (sha256, bytes) VALUES (?, ?)"));
    put.bind(name).bind(bytes).run();
    transaction.commit();
    if (auto written = connection.take(); !written)
        return std::unexpected(written.error());
    return name;
}

Result<QByteArray> pictureOf(Connection &connection, const std::string &sha256)
{
    QByteArray bytes;
    {
        Statement statement(connection, QStringLiteral("SELECT bytes FROM yike_picture WHERE sha256 = ?"));
        statement.bind(sha256);
        if (statement.run() && statement.next())
            bytes = statement.blob(0);
    }
    if (auto read = connection.take(); !read)
        return std::unexpected(read.error());
    if (bytes.isEmpty() || nameOf(bytes) != sha256)
        return fail(ErrorCode::FileUnreadable, "yike_picture " + sha256.substr(0, 12), "SHA-256");
    return bytes;
}

void dropUnusedPictures(Connection &connection)
{
    connection.run(QStringLiteral(
        "DELETE FROM yike_picture WHERE sha256 NOT IN (SELECT picture FROM yike_underlay WHERE picture IS NOT NULL) "
        "AND sha256 NOT IN (SELECT picture FROM photos WHERE picture IS NOT NULL) "
        "AND NOT EXISTS (SELECT 1 FROM yike_outside_photos WHERE picture = sha256) "
        "AND NOT EXISTS (SELECT 1 FROM yike_change WHERE kind IN ('underlay', 'photo') AND (instr(before, sha256) OR "
        "instr(after, "
        "sha256)))"));
}

} // namespace yike::store
