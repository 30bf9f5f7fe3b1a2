// SPDX-License-Identifier: GPL-3.0-or-later
// Triggers that note what other programs change; they need no function that a plain SQLite does not have.
#include "core/store/outside_watch.h"

#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/tables.h"

#include <algorithm>
#include <array>

namespace yike::store {
namespace {

struct Watched {
    const char *table;
    const char *columns;
};

constexpr std::array<Watched, 15> kWatched{{
    {Table<plan::Residence>::kName, Table<plan::Residence>::kColumns},
    {Table<plan::Outlet>::kName, Table<plan::Outlet>::kColumns},
    {Table<ServiceRow>::kName, Table<ServiceRow>::kColumns},
    {Table<plan::Area>::kName, Table<plan::Area>::kColumns},
    {Table<plan::Estate>::kName, Table<plan::Estate>::kColumns},
    {Table<GateRow>::kName, Table<GateRow>::kColumns},
    {Table<plan::Street>::kName, Table<plan::Street>::kColumns},
    {Table<plan::Barrier>::kName, Table<plan::Barrier>::kColumns},
    {Table<plan::Building>::kName, Table<plan::Building>::kColumns},
    {Table<plan::MapLine>::kName, Table<plan::MapLine>::kColumns},
    {Table<plan::MapGround>::kName, Table<plan::MapGround>::kColumns},
    {Table<plan::MapLabel>::kName, Table<plan::MapLabel>::kColumns},
    {Table<plan::AddressPoint>::kName, Table<plan::AddressPoint>::kColumns},
    {Table<plan::Premises>::kName, Table<plan::Premises>::kColumns},
    {Table<plan::Photo>::kName, Table<plan::Photo>::kColumns},
}};

/// %1 the layer, %2 its columns, %3 the same of OLD. The first note of a row stays: it is how Yike left it. (Not by OR IGNORE: the
/// conflict clause of the statement outside would take its place.) A row replaced by INSERT OR REPLACE is seen before it goes.
constexpr const char *kNotes = R"(
DROP TABLE IF EXISTS yike_outside_%1;
CREATE TABLE yike_outside_%1 (existed, %2, PRIMARY KEY (fid));
)";
constexpr const char *kWatch = R"(
DROP TRIGGER IF EXISTS yike_watch_%1_replace;
CREATE TRIGGER yike_watch_%1_replace BEFORE INSERT ON %1
    WHEN NOT EXISTS (SELECT 1 FROM yike_meta WHERE key = 'writing')
BEGIN
    INSERT INTO yike_outside_%1 (existed, %2) SELECT 1, %2 FROM %1
        WHERE fid = NEW.fid AND NOT EXISTS (SELECT 1 FROM yike_outside_%1 WHERE fid = NEW.fid);
END;
DROP TRIGGER IF EXISTS yike_watch_%1_insert;
CREATE TRIGGER yike_watch_%1_insert AFTER INSERT ON %1
    WHEN NOT EXISTS (SELECT 1 FROM yike_meta WHERE key = 'writing')
BEGIN
    INSERT INTO yike_outside_%1 (existed, fid) SELECT 0, NEW.fid
        WHERE NOT EXISTS (SELECT 1 FROM yike_outside_%1 WHERE fid = NEW.fid);
END;
DROP TRIGGER IF EXISTS yike_watch_%1_update;
CREATE TRIGGER yike_watch_%1_update AFTER UPDATE ON %1
    WHEN NOT EXISTS (SELECT 1 FROM yike_meta WHERE key = 'writing')
BEGIN
    INSERT INTO yike_outside_%1 (existed, %2) SELECT 1, %3
        WHERE NOT EXISTS (SELECT 1 FROM yike_outside_%1 WHERE fid = OLD.fid);
    INSERT INTO yike_outside_%1 (existed, fid) SELECT 0, NEW.fid
        WHERE NOT EXISTS (SELECT 1 FROM yike_outside_%1 WHERE fid = NEW.fid);
END;
DROP TRIGGER IF EXISTS yike_watch_%1_delete;
CREATE TRIGGER yike_watch_%1_delete AFTER DELETE ON %1
    WHEN NOT EXISTS (SELECT 1 FROM yike_meta WHERE key = 'writing')
BEGIN
    INSERT INTO yike_outside_%1 (existed, %2) SELECT 1, %3
        WHERE NOT EXISTS (SELECT 1 FROM yike_outside_%1 WHERE fid = OLD.fid);
END;
)";

void makeNotes(Connection &connection, const Watched &layer)
{
    connection.run(
        QString::fromLatin1(kNotes).arg(QString::fromLatin1(layer.table), QString::fromLatin1(layer.columns)));
}

void makeTriggers(Connection &connection, const Watched &layer)
{
    const QString columns = QString::fromLatin1(layer.columns);
    QStringList old;
    for (const QString &column : columns.split(QStringLiteral(", ")))
        old << QStringLiteral("OLD.") + column;
    connection.run(
        QString::fromLatin1(kWatch).arg(QString::fromLatin1(layer.table), columns, old.join(QStringLiteral(", "))));
}

void watch(Connection &connection, const Watched &layer)
{
    makeNotes(connection, layer);
    makeTriggers(connection, layer);
}

} // namespace

bool isWatched(const char *table)
{
    return std::ranges::any_of(kWatched, [table](const Watched &layer) { return qstrcmp(layer.table, table) == 0; });
}

void makeWatch(Connection &connection)
{
    for (const Watched &layer : kWatched)
        watch(connection, layer);
}

void makeWatch(Connection &connection, const std::vector<std::string> &layers)
{
    for (const Watched &layer : kWatched)
        if (std::ranges::find(layers, std::string(layer.table)) != layers.end())
            watch(connection, layer);
}

void widenWatch(Connection &connection)
{
    for (const Watched &layer : kWatched) {
        const QString notes = QStringLiteral("yike_outside_%1").arg(QString::fromLatin1(layer.table));
        const QString there = QString::fromStdString(
            connection.text(QStringLiteral("SELECT group_concat(name, ', ') FROM pragma_table_info('%1')").arg(notes))
                .value_or(""));
        const QStringList known = there.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        bool grown = false;
        for (const QString &column : QString::fromLatin1(layer.columns).split(QStringLiteral(", "))) {
            if (known.isEmpty() || known.contains(column))
                continue;
            connection.run(QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(notes, column));
            grown = true;
        }
        if (grown)
            makeTriggers(connection, layer);
    }
}

std::vector<std::string> unwatchedLayers(Connection &connection)
{
    std::vector<std::string> layers;
    Statement triggers(connection, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE tbl_name = ? AND type = "
                                                  "'trigger' AND name LIKE 'yike\\_watch\\_%' ESCAPE '\\'"));
    Statement note(connection, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = ? AND type = 'table'"));
    for (const Watched &layer : kWatched) {
        triggers.bind(layer.table);
        const bool watching = triggers.run() && triggers.next() && triggers.integer(0) == 4;
        note.bind("yike_outside_" + std::string(layer.table));
        const bool noting = note.run() && note.next() && note.integer(0) == 1;
        while (triggers.next() || note.next()) {
        } // to their ends: then they hold no lock
        if (connection.ok() && !(watching && noting))
            layers.emplace_back(layer.table);
    }
    return layers;
}

bool hasOutsideChanges(Connection &connection)
{
    return std::ranges::any_of(kWatched, [&connection](const Watched &layer) {
        return connection
                   .number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM yike_outside_%1)")
                               .arg(QString::fromLatin1(layer.table)))
                   .value_or(0) != 0;
    });
}

void forgetOutsideChanges(Connection &connection)
{
    for (const Watched &layer : kWatched)
        connection.run(QStringLiteral("DELETE FROM yike_outside_%1").arg(QString::fromLatin1(layer.table)));
}

OwnWrites::OwnWrites(Connection &connection) : m_connection(connection) { setMeta(connection, "writing", "1"); }

void OwnWrites::end() { m_connection.run(QStringLiteral("DELETE FROM yike_meta WHERE key = 'writing'")); }

} // namespace yike::store
