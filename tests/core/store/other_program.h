// SPDX-License-Identifier: GPL-3.0-or-later
// Another program at a project file: plain SQL, with the functions a GIS has.
#pragma once

#include "core/store/sql_functions.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QVariant>

#include <sqlite3.h>

#include <string>

namespace yike::test {

/// Runs SQL in a file as another program would.
inline void runSql(const std::string &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "other-program");
        database.setDatabaseName(QString::fromStdString(path));
        QVERIFY(database.open());
        const QVariant handle = database.driver()->handle();
        store::registerSpatialFunctions(*static_cast<sqlite3 *const *>(handle.constData()));
        for (const QString &sql : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(sql), qPrintable(sql + ": " + query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase("other-program");
}

} // namespace yike::test
