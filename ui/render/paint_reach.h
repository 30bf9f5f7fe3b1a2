// SPDX-License-Identifier: GPL-3.0-or-later
// Streets reached from a place, coloured by the minutes it takes.
#pragma once

#include "ui/render/paint.h"

namespace yike::render {

void paintReach(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                const StreetReach &reach);

} // namespace yike::render
