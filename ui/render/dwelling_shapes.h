// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of homes, told apart from their colours: the canvas paints numbers with them.
#pragma once

#include "ui/render/shape_painter.h"

namespace yike::render {

/// Calls prepare(dwelling) before each shape that is seen; it sets the brush and returns false to leave the shape out.
/// Homes smaller than a pixel or two are specks, on every surface.
template <typename Prepare>
void paintDwellingShapes(ShapePainter &shapes, const MapScene &scene, const MapView &view, const RenderOptions &options,
                         Prepare &&prepare)
{
    const auto &buildings = scene.dwellingBuildings();
    eachSeen(buildings, view, options, 2, [&](std::size_t feature) {
        if (!prepare(buildings.id(feature)))
            return;
        const QRectF box = shapes.projector()(buildings.box(feature));
        if (box.width() < 2 && box.height() < 2)
            shapes.speck(box);
        else
            shapes.polygon(buildings, feature);
    });
    const auto &spots = scene.dwellingSpots();
    eachSeen(spots, view, options, 2, [&](std::size_t feature) {
        if (!prepare(spots.id(feature)))
            return;
        const QRectF box = shapes.projector()(spots.box(feature));
        if (box.width() < 2.5 * options.unit)
            shapes.speck(box);
        else if (scene.spotsAreSquares())
            shapes.polygon(spots, feature);
        else
            shapes.circle(box.center(), box.width() / 2);
    });
}

} // namespace yike::render
