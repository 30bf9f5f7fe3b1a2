// SPDX-License-Identifier: GPL-3.0-or-later
// Axes, the line of equality, curves told apart by colour and by dashes.
#include "ui/report/lorenz_figure.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int kTicks = 5;

QPen curvePen(std::size_t curve)
{
    // look.md: groups' hues; the dashes tell them apart in grey.
    static const std::array<QColor, kMostCurves> kColours{QColor(u"#0B6E7D"), QColor(u"#C8553D"), QColor(u"#8E5BA6"),
                                                          QColor(u"#B8892B"), QColor(u"#4B7BC4")};
    static const std::array<QList<qreal>, kMostCurves> kDashes{
        QList<qreal>{}, QList<qreal>{6, 2}, QList<qreal>{1.5, 1.5}, QList<qreal>{6, 2, 1.5, 2}, QList<qreal>{3, 1}};
    const std::size_t which = curve % kColours.size();
    QPen pen(kColours[which], 1.4 * kUnitsPerPoint);
    pen.setCapStyle(Qt::FlatCap);
    if (!kDashes[which].isEmpty())
        pen.setDashPattern(kDashes[which]);
    return pen;
}

/// Solid and thin: no curve looks like it.
QPen equalityPen() { return {QColor(u"#6B7079"), 0.6 * kUnitsPerPoint}; }

/// A shape of each curve's own, so that of two that lie on one another both are seen.
void paintMarker(QPainter &painter, QPointF at, std::size_t curve)
{
    const double r = 2.1 * kUnitsPerPoint;
    painter.save();
    QPen pen(curvePen(curve).color(), 0.8 * kUnitsPerPoint);
    painter.setPen(pen);
    painter.setBrush(Qt::white);
    switch (curve % kMostCurves) {
    case 0:
        painter.drawEllipse(at, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(at - QPointF(r, r) * 0.9, QSizeF(r, r) * 1.8));
        break;
    case 2:
        painter.drawPolygon(
            QPolygonF{at - QPointF(0, r * 1.2), at + QPointF(r * 1.1, r * 0.8), at + QPointF(-r * 1.1, r * 0.8)});
        break;
    case 3:
        painter.drawPolygon(QPolygonF{at - QPointF(0, r * 1.3), at + QPointF(r * 1.3, 0), at + QPointF(0, r * 1.3),
                                      at - QPointF(r * 1.3, 0)});
        break;
    default:
        painter.drawPolygon(
            QPolygonF{at + QPointF(0, r * 1.2), at + QPointF(r * 1.1, -r * 0.8), at + QPointF(-r * 1.1, -r * 0.8)});
        break;
    }
    painter.restore();
}

/// Of the curve where so many of the people are counted.
double valueAt(const std::vector<measures::LorenzPoint> &points, double people)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        if (people <= points[i].people) {
            const double wide = points[i].people - points[i - 1].people;
            const double part = wide > 0 ? (people - points[i - 1].people) / wide : 1;
            return points[i - 1].value + part * (points[i].value - points[i - 1].value);
        }
    return 1;
}

/// The first curve before this one that lies within a few hundredths of it everywhere; its number, 0 = none.
std::size_t sameAs(const LorenzFigure &figure, std::size_t curve)
{
    constexpr double kNear = 0.03;
    constexpr int kSteps = 40;
    for (std::size_t other = 0; other < curve; ++other) {
        bool near = true;
        for (int i = 0; i <= kSteps && near; ++i) {
            const double people = static_cast<double>(i) / kSteps;
            near = std::abs(valueAt(figure.curves[other].points, people) -
                            valueAt(figure.curves[curve].points, people)) <= kNear;
        }
        if (near)
            return other + 1;
    }
    return 0;
}

void paintAxes(QPainter &painter, const QRectF &square, const LorenzFigure &figure)
{
    const Style small{
        .points = 8, .sans = true, .align = Qt::AlignHCenter, .lineHeight = 1.2, .colour = QColor(u"#4A4F54")};
    Style left = small;
    left.align = Qt::AlignRight;
    const double half = 0.6 * small.points * kUnitsPerPoint, room = 12 * kMillimetre;
    for (int tick = 0; tick <= kTicks; ++tick) {
        const double part = static_cast<double>(tick) / kTicks;
        const double x = square.left() + part * square.width(), y = square.bottom() - part * square.height();
        painter.setPen(QPen(QColor(u"#E4E0D8"), 0.5 * kUnitsPerPoint));
        painter.drawLine(QPointF(x, square.top()), QPointF(x, square.bottom()));
        painter.drawLine(QPointF(square.left(), y), QPointF(square.right(), y));
        const QString label = text::formatShare(tick, kTicks, 0);
        paintText(painter, {x - room / 2, square.bottom() + kMillimetre, room, 0}, label, small);
        paintText(painter, {square.left() - room - kMillimetre, y - half, room, 0}, label, left);
    }
    paintText(painter, {square.left(), square.bottom() + 5 * kMillimetre, square.width(), 0}, figure.across, small);
    painter.save();
    painter.translate(square.left() - 15 * kMillimetre, square.bottom());
    painter.rotate(-90);
    paintText(painter, {0, 0, square.height(), 0}, figure.upward, small);
    painter.restore();
    painter.setPen(QPen(QColor(u"#1F2326"), 0.7 * kUnitsPerPoint));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(square);
}

void paintMarkers(QPainter &painter, const QRectF &square, const LorenzFigure &figure, std::size_t curve)
{
    constexpr int kSteps = 16;
    const double shift = static_cast<double>(curve % kMostCurves) / kMostCurves;
    const auto &points = figure.curves[curve].points;
    for (int i = 0; i < kSteps; ++i) {
        const double people = (i + 0.2 + 0.8 * shift) / kSteps, value = valueAt(points, people);
        paintMarker(painter, {square.left() + people * square.width(), square.bottom() - value * square.height()},
                    curve);
    }
}

void paintCurve(QPainter &painter, const QRectF &square, const std::vector<measures::LorenzPoint> &points)
{
    QPainterPath path;
    for (const measures::LorenzPoint &point : points) {
        const QPointF at(square.left() + point.people * square.width(),
                         square.bottom() - point.value * square.height());
        path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    painter.drawPath(path);
}

} // namespace

void paintLorenz(QPainter &painter, const QRectF &rect, const LorenzFigure &figure)
{
    const double side = std::min(rect.height() - 13 * kMillimetre, rect.width() * 0.55);
    const QRectF square(rect.left() + 18 * kMillimetre, rect.top() + 2 * kMillimetre, side, side);
    paintAxes(painter, square, figure);
    painter.save();
    const double legend = square.right() + 6 * kMillimetre;
    double y = square.top();
    const auto told = [&](const QString &name, const QPen &pen, std::optional<std::size_t> curve) {
        painter.setPen(pen);
        const double middle = y + 0.65 * 9 * kUnitsPerPoint;
        painter.drawLine(QPointF(legend, middle), QPointF(legend + 9 * kMillimetre, middle));
        if (curve)
            paintMarker(painter, {legend + 4.5 * kMillimetre, middle}, *curve);
        const QRectF beside(legend + 11 * kMillimetre, y, rect.right() - legend - 11 * kMillimetre, 0);
        y += paintText(painter, beside, name, {.points = 9, .sans = true, .lineHeight = 1.3}) + 1.5 * kMillimetre;
    };
    painter.setPen(equalityPen());
    painter.drawLine(square.bottomLeft(), square.topRight());
    told(In::tr("all alike"), equalityPen(), std::nullopt);
    for (std::size_t i = 0; i < figure.curves.size(); ++i) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(curvePen(i));
        paintCurve(painter, square, figure.curves[i].points);
        paintMarkers(painter, square, figure, i);
        QString name = QStringLiteral("%1  %2").arg(i + 1).arg(figure.curves[i].name);
        if (const std::size_t other = sameAs(figure, i); other > 0)
            name += u'\n' + In::tr("nearly the same curve as %1").arg(other);
        told(name, curvePen(i), i);
    }
    painter.restore();
}

} // namespace yike::report
