// SPDX-License-Identifier: GPL-3.0-or-later
// The walking network on the map: its lines while streets are edited, and always what a scenario changes of it.
#pragma once

#include "ui/render/paint.h"

#include <vector>

namespace yike::render {

/// A street that a scenario adds or closes; closed ones are no part of the scene.
struct ChangedStreet {
    plan::StreetId id;
    std::vector<geo::Point> line;
    bool closed = false;
};

/// Nothing where the map is too small for single streets.
void paintNetwork(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options);
/// Added ways in the accent colour, closed ones in the colour of what is missed, dashed.
void paintNetworkChanges(QPainter &painter, const MapView &view, const RenderOptions &options,
                         const std::vector<ChangedStreet> &changes);
/// A way being drawn: `line` so far, the last point under the pointer; `caught`: it would end on a street there.
void paintSketch(QPainter &painter, const MapView &view, const RenderOptions &options,
                 const std::vector<geo::Point> &line, bool caught);

} // namespace yike::render
