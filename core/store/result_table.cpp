// SPDX-License-Identifier: GPL-3.0-or-later
// A table of results whose columns depend on the rulebook: made, filled and listed as a layer.
#include "core/store/result_table.h"

#include <algorithm>

namespace yike::store {

std::string columnName(std::string_view code)
{
    std::string name(code);
    // Letters, digits and underscores alone: whatever a rulebook holds, it is no SQL.
    std::ranges::replace_if(
        name, [](char c) { return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')); },
        '_');
    return name;
}

QString ResultTable::make(Connection &connection, const Layer &layer, const std::vector<Column> &columns)
{
    const QString table = QString::fromLatin1(layer.table);
    unregisterLayer(connection, table);
    QString definition = QStringLiteral("fid INTEGER PRIMARY KEY NOT NULL");
    QString places = QStringLiteral("?");
    if (layer.geometry != nullptr) {
        definition += QStringLiteral(", geom ") + QString::fromLatin1(layer.geometry);
        places += QStringLiteral(", ?");
    }
    for (const Column &column : columns) {
        definition +=
            QStringLiteral(", \"%1\" %2").arg(QString::fromStdString(column.name), QString::fromLatin1(column.type));
        places += QStringLiteral(", ?");
    }
    connection.run(QStringLiteral("DROP TABLE IF EXISTS %1; CREATE TABLE %1 (%2)").arg(table, definition));
    registerLayer(connection, layer);
    return QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, places);
}

ResultTable::ResultTable(Connection &connection, const Layer &layer, const std::vector<Column> &columns)
    : m_connection(connection),
      m_layer(layer),
      m_insert(connection, make(connection, layer, columns))
{}

void ResultTable::finish()
{
    if (m_layer.geometry != nullptr)
        measureLayer(m_connection, QString::fromLatin1(m_layer.table));
}

} // namespace yike::store
