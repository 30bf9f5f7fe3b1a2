// SPDX-License-Identifier: GPL-3.0-or-later
// Thin lines for what is there, bold ones with a pale edge for what a scenario changes.
#include "ui/render/paint_network.h"

#include "ui/render/line_style.h"
#include "ui/render/projector.h"

namespace yike::render {

namespace {

constexpr double kFarthest = 6; ///< metres a pixel: beyond, single streets cannot be told apart

QPolygonF polyline(std::span<const geo::Point> line, const Projector &projector)
{
    QPolygonF points;
    points.reserve(static_cast<qsizetype>(line.size()));
    for (const geo::Point point : line)
        points << projector(point);
    return points;
}

} // namespace

void paintNetwork(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options)
{
    if (options.scaleOf(view) > kFarthest)
        return;
    const Projector projector(view, options.paper);
    QColor ink = palette(options.theme).accent;
    ink.setAlpha(150);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    painter.setPen(linePen(ink, 1.2, options.unit));
    scene.streets().visit(view.box(8 * options.unit), [&](std::size_t street) {
        painter.drawPolyline(polyline(scene.streets().ring(street, 0), projector));
        return true;
    });
    painter.restore();
}

void paintNetworkChanges(QPainter &painter, const MapView &view, const RenderOptions &options,
                         const std::vector<ChangedStreet> &changes)
{
    if (changes.empty())
        return;
    const Projector projector(view, options.paper);
    const Palette &colours = palette(options.theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    for (const ChangedStreet &change : changes) {
        const QPolygonF points = polyline(change.line, projector);
        painter.setPen(linePen(colours.halo, 6, options.unit));
        painter.drawPolyline(points);
        QPen pen = linePen(change.closed ? colours.missed : colours.accent, 3, options.unit, Qt::FlatCap);
        if (change.closed)
            setDashes(pen, {5, 4}, options.unit);
        painter.setPen(pen);
        painter.drawPolyline(points);
    }
    painter.restore();
}

void paintSketch(QPainter &painter, const MapView &view, const RenderOptions &options,
                 const std::vector<geo::Point> &line, bool caught)
{
    if (line.empty())
        return;
    const Projector projector(view, options.paper);
    const Palette &colours = palette(options.theme);
    const QPolygonF points = polyline(line, projector);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    painter.setPen(linePen(colours.halo, 6, options.unit));
    painter.drawPolyline(points);
    painter.setPen(linePen(colours.accent, 3, options.unit));
    painter.drawPolyline(points);
    painter.setBrush(colours.land);
    for (const QPointF &point : points)
        painter.drawEllipse(point, 3.5 * options.unit, 3.5 * options.unit);
    painter.setBrush(Qt::NoBrush);
    if (caught)
        painter.drawEllipse(points.last(), 8 * options.unit, 8 * options.unit);
    painter.restore();
}

} // namespace yike::render
