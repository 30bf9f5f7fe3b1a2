// SPDX-License-Identifier: GPL-3.0-or-later
// Paints features one by one on screen, and as one path for all of a kind on paper.
#pragma once

#include "ui/render/feature_set.h"
#include "ui/render/paint.h"
#include "ui/render/projector.h"

namespace yike::render {

/// Set pen and brush of the painter first; call flush() before changing them.
class ShapePainter {
public:
    ShapePainter(QPainter &painter, const MapView &view, const RenderOptions &options);
    ~ShapePainter() { flush(); }
    ShapePainter(const ShapePainter &) = delete;
    ShapePainter &operator=(const ShapePainter &) = delete;

    void polygon(const FeatureSet &features, std::size_t feature);
    void line(const FeatureSet &features, std::size_t feature);
    void ring(std::span<const geo::Point> ring, bool closed);
    void circle(QPointF centre, double radius);
    /// A building smaller than a pixel or two, as a rectangle of whole pixels in the brush's colour.
    void speck(const QRectF &box);
    void flush();

    [[nodiscard]] const Projector &projector() const { return m_projector; }

private:
    QPainter &m_painter;
    Projector m_projector;
    bool m_paper;
    QPolygonF m_points;   ///< kept between calls: no allocation per feature
    QPainterPath m_path;
};

/// Visits the features of a layer that are seen, in order, until the painting is cancelled.
template <typename Visit>
void eachSeen(const FeatureSet &features, const MapView &view, const RenderOptions &options, double margin,
              Visit &&visit)
{
    features.visit(view.box(margin), [&](std::size_t feature) {
        visit(feature);
        return !options.stop();
    });
}

} // namespace yike::render
