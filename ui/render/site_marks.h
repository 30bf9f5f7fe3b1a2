// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of premises that can be had, and of the points that hold an image: neither counts in a figure.
#pragma once

#include "ui/render/paint.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace yike::render {

struct SiteMark {
    plan::PremisesId premises; ///< 0: a point that holds an image
    geo::LonLat place;
    QString text; ///< beside it where there is room: a name, or the number of the point
};

/// A violet square for premises, a cross in a ring for a point.
void paintSiteMarks(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                    const std::vector<SiteMark> &marks);
/// The mark under a point, the last painted first.
[[nodiscard]] std::optional<std::size_t> siteMarkAt(const MapScene &scene, const MapView &view,
                                                    const std::vector<SiteMark> &marks, QPointF point);

} // namespace yike::render
