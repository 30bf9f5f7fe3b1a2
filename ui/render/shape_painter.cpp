// SPDX-License-Identifier: GPL-3.0-or-later
// Paints features one by one on screen, and as one path for all of a kind on paper.
#include "ui/render/shape_painter.h"

#include <algorithm>

namespace yike::render {

ShapePainter::ShapePainter(QPainter &painter, const MapView &view, const RenderOptions &options)
    : m_painter(painter),
      m_projector(view, options.paper),
      m_paper(options.paper)
{
    m_path.setFillRule(Qt::WindingFill);
}

void ShapePainter::polygon(const FeatureSet &features, std::size_t feature)
{
    const auto rings = features.ringCount(feature);
    if (rings == 1) {
        ring(features.ring(feature, 0), true);
        return;
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill); // holes run the other way round
    for (std::size_t i = 0; i < rings; ++i) {
        m_projector.points(features.ring(feature, i), m_points);
        path.addPolygon(m_points);
        path.closeSubpath();
    }
    if (m_paper)
        m_path.addPath(path);
    else
        m_painter.drawPath(path);
}

void ShapePainter::line(const FeatureSet &features, std::size_t feature)
{
    for (std::size_t i = 0; i < features.ringCount(feature); ++i)
        ring(features.ring(feature, i), false);
}

void ShapePainter::ring(std::span<const geo::Point> points, bool closed)
{
    m_projector.points(points, m_points);
    if (m_points.size() < 2)
        return;
    if (m_paper) {
        m_path.addPolygon(m_points);
        if (closed)
            m_path.closeSubpath();
    } else if (closed) {
        m_painter.drawPolygon(m_points, Qt::WindingFill);
    } else {
        m_painter.drawPolyline(m_points);
    }
}

void ShapePainter::circle(QPointF centre, double radius)
{
    if (m_paper)
        m_path.addEllipse(centre, radius, radius);
    else
        m_painter.drawEllipse(centre, radius, radius);
}

void ShapePainter::speck(const QRectF &box)
{
    const auto side = [](double length) { return std::max(1, static_cast<int>(std::lround(length))); };
    const int width = side(box.width()), height = side(box.height());
    const QRect pixels(static_cast<int>(std::floor(box.center().x() - width / 2.0 + 0.5)),
                       static_cast<int>(std::floor(box.center().y() - height / 2.0 + 0.5)), width, height);
    if (m_paper)
        m_path.addRect(pixels);
    else
        m_painter.fillRect(pixels, m_painter.brush().color());
}

void ShapePainter::flush()
{
    if (!m_path.isEmpty())
        m_painter.drawPath(m_path);
    m_path.clear();
    m_path.setFillRule(Qt::WindingFill);
}

} // namespace yike::render
