// SPDX-License-Identifier: GPL-3.0-or-later
// Spatial indices as the GeoPackage extension gpkg_rtree_index wants them, version 1.3.
#include "core/store/schema.h"
#include "core/store/statement.h"

namespace yike::store {
namespace {

/// %1 is the table.
constexpr const char *kTriggers = R"(
CREATE TRIGGER rtree_%1_geom_insert AFTER INSERT ON %1
    WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_%1_geom VALUES
        (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_%1_geom_update1 AFTER UPDATE OF geom ON %1
    WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_%1_geom VALUES
        (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_%1_geom_update2 AFTER UPDATE OF geom ON %1
    WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_%1_geom WHERE id = OLD.fid;
END;
CREATE TRIGGER rtree_%1_geom_update3 AFTER UPDATE ON %1
    WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_%1_geom WHERE id = OLD.fid;
    INSERT OR REPLACE INTO rtree_%1_geom VALUES
        (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_%1_geom_update4 AFTER UPDATE ON %1
    WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_%1_geom WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER rtree_%1_geom_delete AFTER DELETE ON %1
    WHEN OLD.geom NOT NULL
BEGIN
    DELETE FROM rtree_%1_geom WHERE id = OLD.fid;
END;
)";

constexpr const char *kTriggerNames[] = {"insert", "update1", "update2", "update3", "update4", "delete"};

} // namespace

void makeSpatialIndex(Connection &connection, const char *table)
{
    const QString name = QString::fromLatin1(table);
    // Filled before the triggers are there: one statement instead of one a row.
    connection.run(QStringLiteral("CREATE VIRTUAL TABLE rtree_%1_geom USING rtree(id, minx, maxx, miny, maxy);"
                                  "INSERT INTO rtree_%1_geom SELECT fid, ST_MinX(geom), ST_MaxX(geom), ST_MinY(geom), "
                                  "ST_MaxY(geom) FROM %1 WHERE geom NOT NULL AND NOT ST_IsEmpty(geom);")
                       .arg(name));
    connection.run(QString::fromLatin1(kTriggers).arg(name));
    Statement listed(connection, QStringLiteral("INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', "
                                                "'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')"));
    listed.bind(table).run();
}

void dropSpatialIndex(Connection &connection, const char *table)
{
    const QString name = QString::fromLatin1(table);
    for (const char *trigger : kTriggerNames)
        connection.run(
            QStringLiteral("DROP TRIGGER IF EXISTS rtree_%1_geom_%2").arg(name, QString::fromLatin1(trigger)));
    connection.run(QStringLiteral("DROP TABLE IF EXISTS rtree_%1_geom").arg(name));
    Statement listed(connection,
                     QStringLiteral("DELETE FROM gpkg_extensions WHERE table_name = ? AND column_name = 'geom' AND "
                                    "extension_name = 'gpkg_rtree_index'"));
    listed.bind(table).run();
}

} // namespace yike::store
