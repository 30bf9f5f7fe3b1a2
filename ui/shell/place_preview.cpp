// SPDX-License-Identifier: GPL-3.0-or-later
// The ground is painted by a worker into an image; the points lie over it.
#include "ui/shell/place_preview.h"

#include "ui/render/palette.h"
#include "ui/render/screen_theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace yike::shell {
namespace {

constexpr double kMargin = 0.06; ///< of the box, on each side
constexpr int kLegend = 28;      ///< the strip below the map, in pixels

void include(std::optional<geo::Bounds> &box, geo::LonLat place)
{
    if (!box)
        box = geo::Bounds{place.lon, place.lat, place.lon, place.lat};
    box->west = std::min(box->west, place.lon);
    box->east = std::max(box->east, place.lon);
    box->south = std::min(box->south, place.lat);
    box->north = std::max(box->north, place.lat);
}

std::optional<geo::Bounds> boxOf(const plan::Plan &plan)
{
    std::optional<geo::Bounds> box;
    for (const plan::Street &street : plan.streets->streets)
        for (const geo::LonLat place : street.line)
            include(box, place);
    if (!box)
        for (const plan::Area &area : plan.areas)
            for (const geo::Polygon &polygon : area.outline)
                for (const geo::LonLat place : polygon.front())
                    include(box, place);
    return box;
}

} // namespace

PlacePreview::PlacePreview(QWidget *parent) : QWidget(parent)
{
    m_painter.setMaxThreadCount(1);
    setMinimumSize(260, 220);
}

PlacePreview::~PlacePreview()
{
    m_painter.clear();
    m_painter.waitForDone();
}

void PlacePreview::setGround(const std::shared_ptr<const plan::Plan> &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_streets = boxOf(*plan);
    m_painted.reset();
    m_wanted.reset();
    m_ground = {};
    update();
}

void PlacePreview::setPlaces(const importing::PlacesSeen &places)
{
    m_places = places;
    update();
}

QPointF PlacePreview::View::at(geo::LonLat place) const
{
    return {(place.lon - box.west) / (box.east - box.west) * size.width(),
            (box.north - place.lat) / (box.north - box.south) * size.height()};
}

std::optional<PlacePreview::View> PlacePreview::view() const
{
    std::optional<geo::Bounds> box = m_streets;
    if (!box)
        for (const auto &places : {m_places.after, m_places.before})
            for (const geo::LonLat place : places)
                include(box, place);
    const QSize map(width(), height() - kLegend);
    if (!box || map.width() < 2 || map.height() < 2)
        return std::nullopt;
    // Degrees to equal lengths: a degree of longitude is shorter by the cosine of the latitude.
    const double shrink = std::max(0.05, std::cos((box->south + box->north) / 360 * std::numbers::pi));
    const double high = std::max(box->north - box->south, 1e-4) * (1 + 2 * kMargin);
    const double wide = std::max(box->east - box->west, 1e-4) * shrink * (1 + 2 * kMargin);
    const double scale = std::max(high / map.height(), wide / map.width());
    const double middleLat = (box->south + box->north) / 2, middleLon = (box->west + box->east) / 2;
    const double halfLat = scale * map.height() / 2, halfLon = scale * map.width() / 2 / shrink;
    return View{{middleLon - halfLon, middleLat - halfLat, middleLon + halfLon, middleLat + halfLat}, map};
}

QImage PlacePreview::painted(const plan::Plan &plan, const View &view, qreal ratio)
{
    QImage image(view.size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(render::screenPalette().land);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = [&](const geo::Line &places, bool closed) {
        QPolygonF polygon;
        for (const geo::LonLat place : places)
            polygon << view.at(place);
        if (closed)
            painter.drawPolygon(polygon);
        else
            painter.drawPolyline(polygon);
    };
    painter.setPen(QPen(render::screenPalette().roadCasing, 1));
    for (const plan::Street &street : plan.streets->streets)
        line(street.line, false);
    painter.setBrush(Qt::NoBrush);
    for (const plan::Area &area : plan.areas) {
        if (plan::isLayer(area.kind))
            continue;
        const bool district = area.kind == plan::AreaKind::District;
        painter.setPen(QPen(render::screenPalette().border, district ? 2 : 1, district ? Qt::SolidLine : Qt::DotLine));
        for (const geo::Polygon &polygon : area.outline)
            line(polygon.front(), true);
    }
    return image;
}

void PlacePreview::paintGround()
{
    const auto wanted = view();
    if (!m_plan || !wanted || m_wanted == wanted)
        return;
    m_wanted = wanted;
    m_painter.start([this, plan = m_plan, view = *wanted, ratio = devicePixelRatioF(), number = ++m_number] {
        QImage image = painted(*plan, view, ratio);
        const auto show = [this, image, view, number] {
            if (number != m_number)
                return;
            m_ground = image;
            m_painted = view;
            update();
        };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    });
}

void PlacePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    paintGround();
}

void PlacePreview::paintEvent(QPaintEvent *)
{
    paintGround();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect map(0, 0, width(), height() - kLegend);
    painter.fillRect(map, render::screenPalette().land);
    painter.setClipRect(map);
    const auto shown = view();
    if (m_painted && shown == m_painted)
        painter.drawImage(QPoint(), m_ground);
    if (shown) {
        painter.setPen(QPen(render::screenPalette().missed, 1.2));
        painter.setBrush(Qt::NoBrush);
        if (m_places.before != m_places.after)
            for (const geo::LonLat place : m_places.before)
                painter.drawEllipse(shown->at(place), 3, 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(render::screenPalette().accent);
        for (const geo::LonLat place : m_places.after)
            painter.drawEllipse(shown->at(place), 2.5, 2.5);
    }
    painter.setClipping(false);
    paintLegend(painter);
    painter.setPen(render::screenInks().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(map).adjusted(0.5, 0.5, -0.5, -0.5));
}

void PlacePreview::paintLegend(QPainter &painter) const
{
    const bool moved = m_places.before != m_places.after && !m_places.before.empty();
    double left = 8;
    const double middle = height() - kLegend / 2.0 + 2;
    for (const auto &[word, filled] :
         {std::pair(tr("as they are read"), true), std::pair(tr("as the file's figures stand"), false)}) {
        if (!filled && !moved)
            continue;
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(render::screenPalette().missed, 1.2));
        painter.setBrush(filled ? QBrush(render::screenPalette().accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(left, middle), 3.5, 3.5);
        painter.setPen(render::screenPalette().text);
        const double wide = QFontMetricsF(font()).horizontalAdvance(word);
        painter.drawText(QRectF(left + 10, middle - 12, wide + 8, 24), Qt::AlignVCenter, word);
        left += wide + 36;
    }
}

} // namespace yike::shell
