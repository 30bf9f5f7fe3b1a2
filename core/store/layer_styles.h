// SPDX-License-Identifier: GPL-3.0-or-later
// Styles as QGIS keeps them in a GeoPackage (layer_styles): its layers open with symbols and Chinese field names.
#pragma once

#include "core/store/connection.h"
#include "core/store/schema.h"

#include <QString>

#include <vector>

namespace yike::store {

/// Into the empty table layer_styles, which is listed as well. Styles a user has saved there later stay.
void writeLayerStyles(Connection &connection);
/// Of one layer that a later schema has added.
void writeLayerStyle(Connection &connection, const Layer &layer);

/// As Yike writes it for the columns a layer has.
struct OwnStyle {
    const char *layer;
    QString text;
};
[[nodiscard]] std::vector<OwnStyle> ownStyles(Connection &connection);
/// Columns were added since `before` was taken: styles that are still as Yike wrote them then name those as well; styles a user
/// has changed stay.
void renewLayerStyles(Connection &connection, const std::vector<OwnStyle> &before);

} // namespace yike::store
