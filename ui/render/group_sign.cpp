// SPDX-License-Identifier: GPL-3.0-or-later
// Discs, squares, triangles, crosses and stars.
#include "ui/render/group_sign.h"

#include <QPolygonF>

#include <cmath>

namespace yike::render {
namespace {

/// A regular polygon with its first corner upward, or a star where every other corner lies at `inner`.
QPolygonF around(QPointF centre, double radius, int corners, double inner = 1, double turn = 0)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = (i * 360.0 / corners + turn - 90) * M_PI / 180, out = i % 2 == 0 ? radius : radius * inner;
        polygon << centre + QPointF(std::cos(angle), std::sin(angle)) * out;
    }
    return polygon;
}

QPolygonF cross(QPointF centre, double radius)
{
    const double a = radius, b = radius * 0.38;
    QPolygonF polygon{
        {{-b, -a}, {b, -a}, {b, -b}, {a, -b}, {a, b}, {b, b}, {b, a}, {-b, a}, {-b, b}, {-a, b}, {-a, -b}, {-b, -b}}};
    return polygon.translated(centre);
}

QPolygonF outline(QPointF centre, double radius, norms::ServiceGroup group)
{
    using enum norms::ServiceGroup;
    switch (group) {
    case ElderCare:
        return around(centre, radius * 1.3, 3);
    case ChildCare:
        return around(centre, radius * 1.3, 3, 1, 180);
    case Shopping:
        return around(centre, radius * 1.22, 4, 1, 45);
    case Health:
        return cross(centre, radius * 1.15);
    case Sport:
        return around(centre, radius * 1.28, 4);
    case Culture:
        return around(centre, radius * 1.45, 10, 0.45);
    default:
        return {};
    }
}

} // namespace

void paintGroupSign(QPainter &painter, QPointF centre, double radius, norms::ServiceGroup group,
                    const RenderOptions &options)
{
    const auto &colours = palette(options.theme);
    const double unit = options.unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    if (group == norms::ServiceGroup::Everyday) { // most of all, and least in need of being seen: a small ring
        painter.setPen(QPen(colours.of(group), 1.1 * unit));
        painter.setBrush(colours.halo);
        painter.drawEllipse(centre, radius * 0.7, radius * 0.7);
    } else {
        painter.setPen(QPen(colours.halo, 0.5 * unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(colours.of(group));
        if (const QPolygonF polygon = outline(centre, radius, group); !polygon.isEmpty())
            painter.drawPolygon(polygon);
        else
            painter.drawEllipse(centre, radius * 0.85, radius * 0.85);
    }
    painter.restore();
}

} // namespace yike::render
