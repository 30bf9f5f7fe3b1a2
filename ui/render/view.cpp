// SPDX-License-Identifier: GPL-3.0-or-later
// Local centimetres to painter units and back.
#include "ui/render/view.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace yike::render {

namespace {

constexpr double kCentimetres = 100;
constexpr double kClosest = 0.02, kFarthest = 2000; ///< metres per pixel

std::int32_t clampedToInt(double value)
{
    constexpr double kEnd = std::numeric_limits<std::int32_t>::max();
    return static_cast<std::int32_t>(std::lround(std::clamp(value, -kEnd, kEnd)));
}

} // namespace

void Box::add(geo::Point point) { add(Box{point.x, point.y, point.x, point.y}); }

void Box::add(const Box &other)
{
    if (other.empty())
        return;
    if (empty()) {
        *this = other;
        return;
    }
    minX = std::min(minX, other.minX);
    minY = std::min(minY, other.minY);
    maxX = std::max(maxX, other.maxX);
    maxY = std::max(maxY, other.maxY);
}

QPointF MapView::toScreen(geo::Point point) const
{
    const double perCm = 1 / (metresPerPixel * kCentimetres);
    return {size.width() / 2 + (point.x - centreX) * perCm, size.height() / 2 - (point.y - centreY) * perCm};
}

geo::Point MapView::toLocal(QPointF point) const
{
    const double cm = metresPerPixel * kCentimetres;
    return {clampedToInt(centreX + (point.x() - size.width() / 2) * cm),
            clampedToInt(centreY - (point.y() - size.height() / 2) * cm)};
}

Box MapView::box(double margin) const
{
    const auto bottomLeft = toLocal({-margin, size.height() + margin});
    const auto topRight = toLocal({size.width() + margin, -margin});
    return {bottomLeft.x, bottomLeft.y, topRight.x, topRight.y};
}

MapView MapView::resized(QSizeF to) const
{
    MapView view = *this;
    view.size = to;
    return view;
}

MapView MapView::zoomedAt(QPointF point, double factor) const
{
    MapView view = *this;
    view.metresPerPixel = std::clamp(metresPerPixel / factor, kClosest, kFarthest);
    const double shift = (metresPerPixel - view.metresPerPixel) * kCentimetres;
    view.centreX += (point.x() - size.width() / 2) * shift;
    view.centreY -= (point.y() - size.height() / 2) * shift;
    return view;
}

MapView MapView::pannedBy(QPointF delta) const
{
    MapView view = *this;
    view.centreX -= delta.x() * metresPerPixel * kCentimetres;
    view.centreY += delta.y() * metresPerPixel * kCentimetres;
    return view;
}

MapView MapView::fit(const Box &box, QSizeF size, double margin)
{
    MapView view;
    view.size = size;
    if (box.empty())
        return view;
    view.centreX = (static_cast<double>(box.minX) + box.maxX) / 2;
    view.centreY = (static_cast<double>(box.minY) + box.maxY) / 2;
    const double width = std::max(1.0, size.width() - 2 * margin);
    const double height = std::max(1.0, size.height() - 2 * margin);
    const double across = (static_cast<double>(box.maxX) - box.minX) / kCentimetres / width;
    const double along = (static_cast<double>(box.maxY) - box.minY) / kCentimetres / height;
    view.metresPerPixel = std::clamp(std::max(across, along), 0.1, kFarthest);
    return view;
}

} // namespace yike::render
