// SPDX-License-Identifier: GPL-3.0-or-later
// A drop with a white eye, in the accent colour.
#include "ui/render/place_pin.h"

#include <QPainterPath>

namespace yike::render {

void paintPin(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
              geo::LonLat place)
{
    const Palette &colours = palette(options.theme);
    const double unit = options.unit, radius = 9 * unit;
    const QPointF tip = view.toScreen(scene.frame().toLocal(place)), eye = tip - QPointF(0, 22 * unit);
    QPainterPath drop(tip);
    drop.cubicTo(tip - QPointF(radius * 0.2, radius * 0.9), eye + QPointF(-radius, radius * 0.9),
                 eye - QPointF(radius, 0));
    drop.arcTo(QRectF(eye.x() - radius, eye.y() - radius, 2 * radius, 2 * radius), 180, -180);
    drop.cubicTo(eye + QPointF(radius, radius * 0.9), tip + QPointF(radius * 0.2, -radius * 0.9), tip);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    painter.setPen(QPen(colours.halo, 2 * unit));
    painter.setBrush(colours.accent);
    painter.drawPath(drop);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.halo);
    painter.drawEllipse(eye, radius * 0.38, radius * 0.38);
    painter.restore();
}

} // namespace yike::render
