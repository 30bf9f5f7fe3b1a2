// SPDX-License-Identifier: GPL-3.0-or-later
// Three corners carried over to the map's plane; between them a picture of some kilometres is straight.
#include "ui/render/underlay_image.h"

#include "ui/render/projector.h"

#include <QTransform>

namespace yike::render {
namespace {

/// Pixels of the image to painter units.
QTransform transformOf(const UnderlayImage &underlay, const geo::LocalFrame &frame, const Projector &project)
{
    const double width = underlay.image.width(), height = underlay.image.height();
    const auto at = [&](double x, double y) {
        return project(frame.toLocal(underlay.placing.at(x * underlay.shrunk, y * underlay.shrunk)));
    };
    const QPointF corner = at(0, 0), right = at(width, 0), below = at(0, height);
    const QPointF along = (right - corner) / width, down = (below - corner) / height;
    return {along.x(), along.y(), down.x(), down.y(), corner.x(), corner.y()};
}

} // namespace

void paintUnderlays(QPainter &painter, const geo::LocalFrame &frame, const MapView &view, const Underlays &underlays)
{
    const Projector project(view, false);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(QRectF({0, 0}, view.size), Qt::IntersectClip);
    const QTransform ground = painter.transform();
    for (const UnderlayImage &underlay : underlays) {
        if (underlay.image.isNull())
            continue;
        painter.setOpacity(underlay.opacity);
        painter.setTransform(transformOf(underlay, frame, project) * ground);
        painter.drawImage(0, 0, underlay.image);
    }
    painter.restore();
}

} // namespace yike::render
