// SPDX-License-Identifier: GPL-3.0-or-later
// Many local points to painter units, leaving out what is too close to be seen.
#pragma once

#include "ui/render/view.h"

#include <QPainterPath>
#include <QPolygonF>

#include <cmath>
#include <span>

namespace yike::render {

class Projector {
public:
    /// rounded: whole painter units, for paper, where each digit is stored.
    Projector(const MapView &view, bool rounded)
        : m_perCm(1 / (view.metresPerPixel * 100)),
          m_x(view.size.width() / 2 - view.centreX * m_perCm),
          m_y(view.size.height() / 2 + view.centreY * m_perCm),
          m_rounded(rounded)
    {}

    [[nodiscard]] QPointF operator()(geo::Point point) const
    {
        const double x = m_x + point.x * m_perCm, y = m_y - point.y * m_perCm;
        return m_rounded ? QPointF(std::round(x), std::round(y)) : QPointF(x, y);
    }
    [[nodiscard]] QRectF operator()(const Box &box) const
    {
        return {(*this)(geo::Point{box.minX, box.maxY}), (*this)(geo::Point{box.maxX, box.minY})};
    }
    /// Points nearer than about half a unit to the one before are left out, but never the last.
    void points(std::span<const geo::Point> line, QPolygonF &out) const;

private:
    double m_perCm, m_x, m_y;
    bool m_rounded;
};

} // namespace yike::render
