// SPDX-License-Identifier: GPL-3.0-or-later
// Styles as QGIS keeps them in a GeoPackage (layer_styles): its layers open with symbols and Chinese field names.
#pragma once

#include "core/store/connection.h"
#include "core/store/schema.h"

namespace yike::store {

/// Into the empty table layer_styles, which is listed as well. Styles a user has saved there later stay.
void writeLayerStyles(Connection &connection);
/// Of one layer that a later schema has added.
void writeLayerStyle(Connection &connection, const Layer &layer);

} // namespace yike::store
