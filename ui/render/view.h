// SPDX-License-Identifier: GPL-3.0-or-later
// Which piece of the plane is looked at, and how large: local centimetres to painter units and back.
#pragma once

#include "core/geo/point.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstdint>

namespace yike::render {

/// A box in local centimetres; empty where min > max.
struct Box {
    std::int32_t minX = 1, minY = 1, maxX = 0, maxY = 0;

    [[nodiscard]] bool empty() const { return minX > maxX; }
    [[nodiscard]] bool overlaps(const Box &other) const
    {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }
    void add(geo::Point point);
    void add(const Box &other);
    bool operator==(const Box &) const = default;
};

/// North is up. Painter units are pixels on screen and 1/508 inch (or what the caller likes) on paper.
struct MapView {
    double centreX = 0, centreY = 0;  ///< local cm
    double metresPerPixel = 10;       ///< metres per painter unit
    QSizeF size;                      ///< painter units

    [[nodiscard]] QPointF toScreen(geo::Point point) const;
    [[nodiscard]] geo::Point toLocal(QPointF point) const;
    /// What is seen, widened by `margin` painter units.
    [[nodiscard]] Box box(double margin = 0) const;
    /// The same centre and scale with another size.
    [[nodiscard]] MapView resized(QSizeF to) const;
    /// The place under `point` stays there; factor > 1 comes closer.
    [[nodiscard]] MapView zoomedAt(QPointF point, double factor) const;
    /// The ground follows the hand.
    [[nodiscard]] MapView pannedBy(QPointF delta) const;
    /// The whole box in view, with `margin` painter units round it.
    [[nodiscard]] static MapView fit(const Box &box, QSizeF size, double margin = 0);

    bool operator==(const MapView &) const = default;
};

} // namespace yike::render
