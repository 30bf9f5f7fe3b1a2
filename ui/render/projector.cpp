// SPDX-License-Identifier: GPL-3.0-or-later
// Many local points to painter units.
#include "ui/render/projector.h"

namespace yike::render {

namespace {

constexpr double kTooClose = 0.6;

} // namespace

void Projector::points(std::span<const geo::Point> line, QPolygonF &out) const
{
    out.clear();
    if (line.empty())
        return;
    QPointF before = (*this)(line.front());
    out.append(before);
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF point = (*this)(line[i]);
        if (i + 1 < line.size() && std::abs(point.x() - before.x()) + std::abs(point.y() - before.y()) < kTooClose)
            continue;
        out.append(point);
        before = point;
    }
}

} // namespace yike::render
