// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a project file: numbered migrations, and the layers as a GeoPackage lists them.
#include "core/store/schema.h"

#include "core/store/layer_styles.h"
#include "core/store/migration.h"
#include "core/store/statement.h"

#include <QDateTime>

#include <array>

namespace yike::store {
namespace {

constexpr std::array<Layer, 15> kLayers{{
    {"residences", "POINT", "住宅", "Where people live: buildings, points or grid cells with people by age band", true},
    {"outlets", "POINT", "设施网点", "Shops and services", true},
    {"outlet_services", nullptr, "网点服务", "What each outlet offers, with its capacity", false},
    {"areas", "MULTIPOLYGON", "区划与生活圈", "District, subdistricts, communities and circles", false},
    {"estates", "POLYGON", "小区", "Housing estates", false},
    {"gates", "POINT", "小区出入口", "Gates of the estates", false},
    {"streets", "LINESTRING", "步行路网", "The walking network", true},
    {"barriers", "LINESTRING", "阻隔", "Walls, water, railways and motorways", false},
    {"buildings", "POLYGON", "建筑", "Buildings of the base map", true},
    {"map_lines", "LINESTRING", "底图线", "Roads, rails and rivers as drawn", true},
    {"map_grounds", "MULTIPOLYGON", "底图面", "Water, green and other grounds", true},
    {"map_labels", "POINT", "底图注记", "Names on the base map", false},
    {"addresses", "POINT", "标准地址", "Standard addresses that ledgers are placed by", true, 3},
    {"premises", "POINT", "闲置用房", "Premises that stand empty or can be had", false, 3},
    {"photos", "POINT", "照片", "Photos of outlets; the pictures lie in yike_picture", false, 4},
}};

} // namespace

int currentSchema() { return static_cast<int>(migrations().size()); }

std::span<const Layer> layers() { return kLayers; }

void makeSchema(Connection &connection)
{
    connection.run(QStringLiteral("PRAGMA application_id=0x47504B47; PRAGMA user_version=10300"));
    for (const base::EmbeddedFile &migration : migrations())
        connection.run(QString::fromUtf8(migration.content.data(), static_cast<qsizetype>(migration.content.size())));
    for (const Layer &layer : kLayers)
        registerLayer(connection, layer);
    writeLayerStyles(connection);
    setMeta(connection, "schema", std::to_string(currentSchema()));
    // The lowest schema number a program must know to read this file.
    setMeta(connection, "readable_from", "1");
}

void registerLayer(Connection &connection, const Layer &layer)
{
    Statement contents(connection,
                       QStringLiteral("INSERT INTO gpkg_contents (table_name, data_type, identifier, description, "
                                      "last_change, srs_id) VALUES (?, ?, ?, ?, ?, ?)"));
    contents.bind(layer.table)
        .bind(layer.geometry != nullptr ? "features" : "attributes")
        .bind(layer.title)
        .bind(layer.description)
        .bind(timeNow());
    if (layer.geometry == nullptr) {
        contents.bindNull().run();
        return;
    }
    contents.bind(std::int64_t{4490}).run();
    Statement columns(connection,
                      QStringLiteral("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4490, 0, 0)"));
    columns.bind(layer.table).bind(layer.geometry).run();
}

void unregisterLayer(Connection &connection, const QString &table)
{
    for (const char *list : {"gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents"}) {
        Statement statement(connection,
                            QStringLiteral("DELETE FROM %1 WHERE table_name = ?").arg(QString::fromLatin1(list)));
        statement.bind(table.toStdString()).run();
    }
}

void touchLayer(Connection &connection, const char *table, const std::optional<geo::Bounds> &grown)
{
    Statement changed(connection, QStringLiteral("UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?"));
    changed.bind(timeNow()).bind(table).run();
    if (!grown)
        return;
    Statement extent(connection,
                     QStringLiteral("UPDATE gpkg_contents SET min_x = min(coalesce(min_x, ?), ?), "
                                    "min_y = min(coalesce(min_y, ?), ?), max_x = max(coalesce(max_x, ?), ?), "
                                    "max_y = max(coalesce(max_y, ?), ?) WHERE table_name = ?"));
    for (const double edge : {grown->west, grown->south, grown->east, grown->north})
        extent.bind(edge).bind(edge);
    extent.bind(table).run();
}

void measureLayer(Connection &connection, const QString &table)
{
    Statement statement(
        connection,
        QStringLiteral("UPDATE gpkg_contents SET (min_x, min_y, max_x, max_y) = (SELECT min(ST_MinX(geom)), "
                       "min(ST_MinY(geom)), max(ST_MaxX(geom)), max(ST_MaxY(geom)) FROM %1), last_change = ? "
                       "WHERE table_name = '%1'")
            .arg(table));
    statement.bind(timeNow()).run();
}

std::optional<std::string> meta(Connection &connection, const char *key)
{
    Statement statement(connection, QStringLiteral("SELECT value FROM yike_meta WHERE key = ?"));
    statement.bind(key);
    return statement.run() && statement.next() ? std::optional(statement.text(0)) : std::nullopt;
}

std::int64_t metaNumber(Connection &connection, const char *key, std::int64_t otherwise)
{
    bool whole = false;
    const qlonglong number = QString::fromStdString(meta(connection, key).value_or("")).toLongLong(&whole);
    return whole ? number : otherwise;
}

void setMeta(Connection &connection, const char *key, const std::string &value)
{
    Statement gone(connection, QStringLiteral("DELETE FROM yike_meta WHERE key = ?"));
    gone.bind(key).run();
    Statement put(connection, QStringLiteral("INSERT INTO yike_meta VALUES (?, ?)"));
    put.bind(key).bind(value).run();
}

std::string timeNow()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")).toStdString();
}

} // namespace yike::store
