// SPDX-License-Identifier: GPL-3.0-or-later
// The layers in their order, and what lies above the base map.
#include "ui/render/paint.h"

#include "ui/render/labels.h"
#include "ui/render/line_style.h"
#include "ui/render/outlet_layer.h"
#include "ui/render/paint_reach.h"
#include "ui/render/shape_painter.h"

namespace yike::render {

void paintHighlights(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                     plan::AreaId area, const std::optional<geo::LonLat> &place)
{
    const auto &colours = palette(options.theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    if (const auto *lit = area && options.areas ? scene.area(area) : nullptr) {
        QColor fill = colours.accent;
        fill.setAlpha(26);
        const Projector projector(view, options.paper);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        QPolygonF points;
        for (const auto &ring : lit->rings) {
            projector.points(ring, points);
            path.addPolygon(points);
            path.closeSubpath();
        }
        painter.setBrush(fill);
        painter.setPen(linePen(colours.accent, 2.6, options.unit));
        painter.drawPath(path);
    }
    if (place) {
        const QPointF at = view.toScreen(scene.frame().toLocal(*place));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(linePen(colours.halo, 6, options.unit));
        painter.drawEllipse(at, 13 * options.unit, 13 * options.unit);
        painter.setPen(linePen(colours.accent, 3, options.unit));
        painter.drawEllipse(at, 13 * options.unit, 13 * options.unit);
    }
    painter.restore();
}

void paintOverlays(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                   const Overlays &overlays)
{
    if (overlays.reach)
        paintReach(painter, scene, view, options, *overlays.reach);
    paintHighlights(painter, scene, view, options, overlays.highlightedArea, overlays.highlightedPlace);
    auto taken = overlays.reserved;
    if (overlays.outlets && options.outlets) {
        const auto badges = overlays.outlets->layout(view, options);
        overlays.outlets->paint(painter, badges, options);
        if (!options.groupSigns) { // signs are too many to keep names away from them
            const auto boxes = outletBoxes(badges);
            taken.insert(taken.end(), boxes.begin(), boxes.end());
        }
    }
    if (options.labels) {
        LabelLayer labels;
        labels.paint(painter, labels.layout(scene, view, options, taken, overlays.names), options);
    }
}

void paintMap(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
              const Overlays &overlays)
{
    painter.save();
    painter.setClipRect(QRectF({0, 0}, view.size), Qt::IntersectClip);
    paintUnder(painter, scene, view, options);
    paintBands(painter, scene, view, options);
    paintDwellings(painter, scene, view, options, overlays.classes);
    paintOver(painter, scene, view, options);
    paintOverlays(painter, scene, view, options, overlays);
    painter.restore();
}

} // namespace yike::render
