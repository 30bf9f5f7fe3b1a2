// SPDX-License-Identifier: GPL-3.0-or-later
// The accent colour with a pale edge, as ways that are drawn.
#include "ui/render/paint_outline.h"

#include "ui/render/line_style.h"
#include "ui/render/projector.h"

namespace yike::render {
namespace {

constexpr double kKnob = 4.5, kFirst = 8; ///< logical pixels
constexpr int kTint = 30;

QPolygonF projected(const std::vector<geo::Point> &points, const MapView &view, const RenderOptions &options)
{
    const Projector projector(view, options.paper);
    QPolygonF polygon;
    for (const geo::Point point : points)
        polygon << projector(point);
    return polygon;
}

void paintKnobs(QPainter &painter, const QPolygonF &corners, const RenderOptions &options, const QColor &ink)
{
    painter.setPen(linePen(ink, 2, options.unit));
    painter.setBrush(palette(options.theme).land);
    for (const QPointF &corner : corners)
        painter.drawEllipse(corner, kKnob * options.unit, kKnob * options.unit);
}

} // namespace

void paintOutlineSketch(QPainter &painter, const MapView &view, const RenderOptions &options,
                        const OutlineSketch &sketch)
{
    if (sketch.corners.empty())
        return;
    const Palette &colours = palette(options.theme);
    const QPolygonF corners = projected(sketch.corners, view, options);
    QPolygonF land = corners;
    if (sketch.aim && !sketch.closing)
        land << Projector(view, options.paper)(*sketch.aim);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    QColor tint = colours.accent;
    tint.setAlpha(kTint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    if (!sketch.refused)
        painter.drawPolygon(land);
    painter.setBrush(Qt::NoBrush);
    QPen dashed = linePen(colours.accent, 1.5, options.unit, Qt::FlatCap);
    setDashes(dashed, {4, 4}, options.unit);
    if (land.size() > 2 && !sketch.refused && !sketch.closing) {
        painter.setPen(dashed);
        painter.drawLine(land.last(), land.first());
    }
    painter.setPen(linePen(colours.halo, 6, options.unit));
    painter.drawPolyline(corners);
    painter.setPen(linePen(colours.accent, 3, options.unit));
    painter.drawPolyline(corners);
    if (sketch.aim) {
        const QPointF aim = sketch.closing ? corners.first() : Projector(view, options.paper)(*sketch.aim);
        painter.setPen(linePen(sketch.refused ? colours.missed : colours.accent, sketch.refused ? 3 : 2, options.unit));
        painter.drawLine(corners.last(), aim);
    }
    paintKnobs(painter, corners, options, colours.accent);
    if (sketch.closing) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(corners.first(), kFirst * options.unit, kFirst * options.unit);
    }
    painter.restore();
}

void paintOutlineCorners(QPainter &painter, const MapView &view, const RenderOptions &options,
                         const std::vector<geo::Point> &corners, std::optional<std::size_t> held)
{
    if (corners.empty())
        return;
    const Palette &colours = palette(options.theme);
    const QPolygonF polygon = projected(corners, view, options);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    QColor tint = colours.accent;
    tint.setAlpha(kTint);
    painter.setBrush(tint);
    painter.setPen(linePen(colours.halo, 5, options.unit));
    painter.drawPolygon(polygon);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(linePen(colours.accent, 2.2, options.unit));
    painter.drawPolygon(polygon);
    paintKnobs(painter, polygon, options, colours.accent);
    if (held && *held < corners.size()) {
        painter.setBrush(colours.accent);
        painter.drawEllipse(polygon[static_cast<qsizetype>(*held)], kKnob * options.unit, kKnob * options.unit);
    }
    painter.restore();
}

} // namespace yike::render
