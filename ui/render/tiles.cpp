// SPDX-License-Identifier: GPL-3.0-or-later
// Within one tile the two planes differ by less than a pixel from a projective map of its four corners.
#include "ui/render/tiles.h"

#include <QImage>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace yike::render {
namespace {

constexpr double kTilePixels = 256;
constexpr double kEquator = 40'075'016.68557849; ///< m, of EPSG:3857

struct Columns {
    int left = 0, right = 0, top = 0, bottom = 0;
    [[nodiscard]] long count() const { return (right - left + 1L) * (bottom - top + 1L); }
};

double columnOf(double lon, int zoom) { return (lon + 180) / 360 * std::exp2(zoom); }

double rowOf(double lat, int zoom)
{
    const double phi = std::clamp(lat, -85.0, 85.0) * std::numbers::pi / 180;
    return (1 - std::asinh(std::tan(phi)) / std::numbers::pi) / 2 * std::exp2(zoom);
}

geo::LonLat cornerOf(int x, int y, int zoom)
{
    const double side = std::exp2(zoom);
    const double phi = std::atan(std::sinh(std::numbers::pi * (1 - 2 * y / side)));
    return {x / side * 360 - 180, phi * 180 / std::numbers::pi};
}

Columns columnsOf(const geo::LocalFrame &frame, const MapView &view, int zoom)
{
    const double width = view.size.width(), height = view.size.height();
    double west = 180, east = -180, south = 90, north = -90;
    for (const QPointF corner : {QPointF(0, 0), QPointF(width, 0), QPointF(0, height), QPointF(width, height)}) {
        const geo::LonLat place = frame.toLonLat(view.toLocal(corner));
        west = std::min(west, place.lon);
        east = std::max(east, place.lon);
        south = std::min(south, place.lat);
        north = std::max(north, place.lat);
    }
    const int last = (1 << zoom) - 1;
    const auto inside = [last](double value) { return std::clamp(static_cast<int>(std::floor(value)), 0, last); };
    return {inside(columnOf(west, zoom)), inside(columnOf(east, zoom)), inside(rowOf(north, zoom)),
            inside(rowOf(south, zoom))};
}

} // namespace

int tileZoom(const TileLayer &layer, const geo::LocalFrame &frame, const MapView &view, const RenderOptions &options,
             int most)
{
    const geo::LonLat middle = frame.toLonLat(view.toLocal({view.size.width() / 2, view.size.height() / 2}));
    const double ground = kEquator * std::cos(middle.lat * std::numbers::pi / 180) / kTilePixels;
    const double exact = std::log2(ground / std::max(options.scaleOf(view), 1e-3));
    int zoom = std::clamp(static_cast<int>(std::lround(exact)), layer.lowestZoom, layer.highestZoom);
    while (zoom > layer.lowestZoom && columnsOf(frame, view, zoom).count() > most)
        --zoom;
    return zoom;
}

void paintTiles(QPainter &painter, const geo::LocalFrame &frame, const MapView &view, const RenderOptions &options,
                const TileLayer &layer)
{
    const int zoom = tileZoom(layer, frame, view, options);
    const Columns columns = columnsOf(frame, view, zoom);
    if (columns.count() > 400)
        return; // the lowest zoom there is has too many for this view
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int y = columns.top; y <= columns.bottom; ++y) {
        for (int x = columns.left; x <= columns.right && !options.stop(); ++x) {
            const QImage image = QImage::fromData(layer.read(zoom, x, y));
            if (image.isNull())
                continue;
            const auto at = [&](int dx, int dy) {
                return view.toScreen(frame.toLocal(cornerOf(x + dx, y + dy, zoom)));
            };
            const QRectF source(QPointF(0, 0), image.size());
            QTransform fit;
            if (!QTransform::quadToQuad(
                    QPolygonF({source.topLeft(), source.topRight(), source.bottomRight(), source.bottomLeft()}),
                    QPolygonF({at(0, 0), at(1, 0), at(1, 1), at(0, 1)}), fit))
                continue;
            painter.setTransform(fit, true);
            painter.drawImage(QPointF(0, 0), image);
            painter.setTransform(fit.inverted(), true);
        }
    }
    painter.restore();
}

} // namespace yike::render
