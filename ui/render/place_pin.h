// SPDX-License-Identifier: GPL-3.0-or-later
// A pin in the map: the bare place somebody asks about.
#pragma once

#include "ui/render/paint.h"

namespace yike::render {

/// Its point is the place.
void paintPin(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
              geo::LonLat place);

} // namespace yike::render
