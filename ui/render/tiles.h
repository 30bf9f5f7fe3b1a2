// SPDX-License-Identifier: GPL-3.0-or-later
// Ready-made map tiles laid beneath everything else, each square fitted into the project's plane.
#pragma once

#include "ui/render/paint.h"

#include <QByteArray>

#include <functional>

namespace yike::render {

/// Where tiles come from; `read` may be called in any thread and gives the picture's file, empty where there is none.
struct TileLayer {
    std::function<QByteArray(int zoom, int x, int y)> read;
    int lowestZoom = 0, highestZoom = 0;
    QString attribution;
};

/// The zoom whose pixels come nearest to those of the view; lower where it would take more than `most` tiles.
[[nodiscard]] int tileZoom(const TileLayer &layer, const geo::LocalFrame &frame, const MapView &view,
                           const RenderOptions &options, int most = 200);
/// Stops early when the painting is cancelled.
void paintTiles(QPainter &painter, const geo::LocalFrame &frame, const MapView &view, const RenderOptions &options,
                const TileLayer &layer);

} // namespace yike::render
