// SPDX-License-Identifier: GPL-3.0-or-later
// The accent colour with a pale edge, as everything that is under the hand.
#include "ui/render/paint_route.h"

#include "ui/render/line_style.h"
#include "ui/render/projector.h"

#include <QPainterPath>

namespace yike::render {
namespace {

constexpr double kStop = 9, kMark = 8; ///< logical pixels, radii
constexpr double kMarksUpTo = 3;       ///< m per pixel: farther out they would hide the line

QPolygonF projected(const std::vector<geo::Point> &line, const MapView &view, const RenderOptions &options)
{
    QPolygonF polygon;
    Projector(view, options.paper).points(line, polygon);
    return polygon;
}

QString letterOf(std::size_t stop)
{
    return stop < 26 ? QString(QChar(u'A' + static_cast<int>(stop))) : QString::number(stop + 1);
}

/// Lines within a square from −1 to 1, y down.
QList<QPolygonF> glyphOf(places::RouteMarkKind kind)
{
    using places::RouteMarkKind;
    switch (kind) {
    case RouteMarkKind::StepsUp:
    case RouteMarkKind::Steps:
        return {{QPointF(-1, 1), QPointF(-0.34, 1), QPointF(-0.34, 0.34), QPointF(0.34, 0.34), QPointF(0.34, -0.34),
                 QPointF(1, -0.34), QPointF(1, -1)}};
    case RouteMarkKind::StepsDown:
        return {{QPointF(-1, -1), QPointF(-1, -0.34), QPointF(-0.34, -0.34), QPointF(-0.34, 0.34), QPointF(0.34, 0.34),
                 QPointF(0.34, 1), QPointF(1, 1)}};
    case RouteMarkKind::Crossing:
        return {{QPointF(-0.8, -0.9), QPointF(-0.8, 0.9)},
                {QPointF(0, -0.9), QPointF(0, 0.9)},
                {QPointF(0.8, -0.9), QPointF(0.8, 0.9)}};
    case RouteMarkKind::Bridge:
        return {{QPointF(-1, 0.8), QPointF(-0.8, 0), QPointF(0, -0.5), QPointF(0.8, 0), QPointF(1, 0.8)},
                {QPointF(-1, -0.8), QPointF(1, -0.8)}};
    case RouteMarkKind::Underpass:
        return {{QPointF(-0.8, 1), QPointF(-0.8, -0.2), QPointF(-0.4, -0.9), QPointF(0.4, -0.9), QPointF(0.8, -0.2),
                 QPointF(0.8, 1)}};
    case RouteMarkKind::Gate:
        return {{QPointF(-0.9, -0.9), QPointF(-0.9, 0.9)},
                {QPointF(0.9, -0.9), QPointF(0.9, 0.9)},
                {QPointF(-0.9, 0.1), QPointF(-0.2, 0.1)},
                {QPointF(0.2, 0.1), QPointF(0.9, 0.1)}};
    case RouteMarkKind::Signals:
        break;
    }
    return {};
}

void paintMark(QPainter &painter, places::RouteMarkKind kind, QPointF at, const RenderOptions &options)
{
    const Palette &colours = palette(options.theme);
    const double unit = options.unit, radius = kMark * unit, part = radius * 0.5;
    painter.setPen(linePen(colours.accent, 1.5, unit));
    painter.setBrush(colours.halo);
    painter.drawEllipse(at, radius, radius);
    painter.setPen(linePen(colours.text, 1.4, unit));
    painter.setBrush(Qt::NoBrush);
    for (QPolygonF line : glyphOf(kind)) {
        for (QPointF &point : line)
            point = at + point * part;
        painter.drawPolyline(line);
    }
    if (kind != places::RouteMarkKind::Signals)
        return;
    painter.setPen(Qt::NoPen);
    const std::array lights{colours.missed, colours.near, colours.met};
    for (int i = 0; i < 3; ++i) {
        painter.setBrush(lights[static_cast<std::size_t>(i)]);
        painter.drawEllipse(at + QPointF(0, (i - 1) * part * 0.95), part * 0.42, part * 0.42);
    }
}

void paintStop(QPainter &painter, QPointF at, const QString &letter, const RenderOptions &options)
{
    const Palette &colours = palette(options.theme);
    const double radius = kStop * options.unit;
    painter.setPen(linePen(colours.halo, 2, options.unit));
    painter.setBrush(colours.accent);
    painter.drawEllipse(at, radius, radius);
    QFont font = options.font;
    font.setPixelSize(std::max(1, static_cast<int>(12 * options.unit)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colours.halo);
    painter.drawText(QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), Qt::AlignCenter, letter);
}

} // namespace

RouteDrawing drawingOf(const places::Route &route)
{
    RouteDrawing drawing;
    for (const places::RouteStop &stop : route.stops)
        drawing.stops.push_back(stop.place);
    if (!route.found())
        return drawing;
    const geo::LocalFrame &frame = route.situation->network->frame();
    for (const places::RouteLeg &leg : route.legs) {
        const bool offStreet = leg.kind == places::LegKind::OffStreet;
        if (drawing.pieces.empty() || drawing.pieces.back().offStreet != offStreet || offStreet)
            drawing.pieces.push_back({{}, offStreet});
        auto &line = drawing.pieces.back().line;
        for (std::size_t i = leg.firstPoint + (line.empty() ? 0 : 1); i <= leg.lastPoint; ++i)
            line.push_back(frame.toLonLat(route.line[i]));
    }
    for (const places::RouteMark &mark : route.marks)
        drawing.marks.push_back({mark.kind, frame.toLonLat(mark.at)});
    return drawing;
}

RouteLayer::RouteLayer(const RouteDrawing &drawing, const geo::LocalFrame &frame)
    : m_open(drawing.open),
      m_wantsStart(drawing.wantsStart)
{
    for (const geo::LonLat stop : drawing.stops)
        m_stops.push_back(frame.toLocal(stop));
    for (const RouteDrawing::Piece &piece : drawing.pieces) {
        m_pieces.push_back({{}, piece.offStreet});
        for (const geo::LonLat place : piece.line)
            m_pieces.back().line.push_back(frame.toLocal(place));
    }
    for (const RouteDrawing::Mark &mark : drawing.marks)
        m_marks.push_back({mark.kind, frame.toLocal(mark.place)});
}

void RouteLayer::paintLine(QPainter &painter, const MapView &view, const RenderOptions &options) const
{
    if (m_pieces.empty())
        return;
    const Palette &colours = palette(options.theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    painter.setBrush(Qt::NoBrush);
    QPen dashed = linePen(colours.accent, 3, options.unit, Qt::FlatCap);
    setDashes(dashed, {5, 4}, options.unit);
    for (const bool edge : {true, false}) {
        for (const Piece &piece : m_pieces) {
            if (edge)
                painter.setPen(linePen(colours.halo, piece.offStreet ? 5 : 9, options.unit));
            else
                painter.setPen(piece.offStreet ? dashed : linePen(colours.accent, 5, options.unit));
            painter.drawPolyline(projected(piece.line, view, options));
        }
    }
    painter.restore();
}

void RouteLayer::paintMarks(QPainter &painter, const MapView &view, const RenderOptions &options,
                            const std::optional<geo::Point> &aim) const
{
    if (m_stops.empty())
        return;
    const Projector project(view, options.paper);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    if (aim && m_open) {
        QPen dashed = linePen(palette(options.theme).accent, 1.5, options.unit, Qt::FlatCap);
        setDashes(dashed, {4, 4}, options.unit);
        painter.setPen(dashed);
        painter.drawLine(project(m_stops.back()), project(*aim));
    }
    if (view.metresPerPixel <= kMarksUpTo)
        for (const Mark &mark : m_marks)
            paintMark(painter, mark.kind, project(mark.at), options);
    for (std::size_t i = 0; i < m_stops.size(); ++i)
        paintStop(painter, project(m_stops[i]), letterOf(m_wantsStart ? i + 1 : i), options);
    painter.restore();
}

std::vector<QRectF> RouteLayer::boxes(const MapView &view, const RenderOptions &options) const
{
    std::vector<QRectF> all;
    const Projector project(view, options.paper);
    const auto add = [&](geo::Point point, double radius) {
        const QPointF half(radius * options.unit, radius * options.unit);
        all.push_back(QRectF(project(point) - half, project(point) + half));
    };
    for (const geo::Point stop : m_stops)
        add(stop, kStop);
    if (view.metresPerPixel <= kMarksUpTo)
        for (const Mark &mark : m_marks)
            add(mark.at, kMark);
    return all;
}

} // namespace yike::render
