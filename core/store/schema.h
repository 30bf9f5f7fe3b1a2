// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a project file: numbered migrations, and the layers as a GeoPackage lists them.
#pragma once

#include "core/store/connection.h"

#include "core/geo/point.h"

#include <optional>
#include <span>

namespace yike::store {

/// The schema number this program writes: the number of the last file in resources/sql.
[[nodiscard]] int currentSchema();

/// A table that other programs see.
struct Layer {
    const char *table;
    const char *geometry;    ///< "POINT" …; nullptr: a table without shapes (attributes)
    const char *title;       ///< as GIS programs list it; UTF-8, unique
    const char *description;
    bool indexed;            ///< has a spatial index
    int since = 1;           ///< the schema that brought it
};
[[nodiscard]] std::span<const Layer> layers();

/// All migrations from nothing, the GeoPackage marks and the list of layers; the tables are empty.
void makeSchema(Connection &connection);
/// Lists a layer in gpkg_contents and gpkg_geometry_columns.
void registerLayer(Connection &connection, const Layer &layer);
void unregisterLayer(Connection &connection, const QString &table);
/// Notes that a layer has changed; its extent grows by `grown`.
void touchLayer(Connection &connection, const char *table, const std::optional<geo::Bounds> &grown);
/// Reads the extent of a layer from its rows.
void measureLayer(Connection &connection, const QString &table);

/// A spatial index with the triggers of GeoPackage 1.3, filled from the rows there are.
void makeSpatialIndex(Connection &connection, const char *table);
void dropSpatialIndex(Connection &connection, const char *table);

/// yike_meta.
[[nodiscard]] std::optional<std::string> meta(Connection &connection, const char *key);
[[nodiscard]] std::int64_t metaNumber(Connection &connection, const char *key, std::int64_t otherwise);
void setMeta(Connection &connection, const char *key, const std::string &value);

/// Now, as GeoPackage writes times: ISO 8601, UTC.
[[nodiscard]] std::string timeNow();

} // namespace yike::store
