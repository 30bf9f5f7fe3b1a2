// SPDX-License-Identifier: GPL-3.0-or-later
// Axes, the line of equality, curves told apart by colour and by dashes.
#include "ui/report/lorenz_figure.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <array>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int kTicks = 5;

QPen curvePen(std::size_t curve)
{
    // look.md: groups' hues; the dashes tell them apart in grey.
    static const std::array<QColor, 4> kColours{QColor(u"#0B6E7D"), QColor(u"#C8553D"), QColor(u"#8E5BA6"),
                                                QColor(u"#B8892B")};
    static const std::array<QList<qreal>, 4> kDashes{QList<qreal>{}, QList<qreal>{6, 2}, QList<qreal>{1.5, 1.5},
                                                     QList<qreal>{6, 2, 1.5, 2}};
    const std::size_t which = curve % kColours.size();
    QPen pen(kColours[which], 1.4 * kUnitsPerPoint);
    pen.setCapStyle(Qt::FlatCap);
    if (!kDashes[which].isEmpty())
        pen.setDashPattern(kDashes[which]);
    return pen;
}

QPen equalityPen()
{
    QPen pen(QColor(u"#6B7079"), 0.8 * kUnitsPerPoint);
    pen.setDashPattern({3, 3});
    return pen;
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
    const auto told = [&](const QString &name, const QPen &pen) {
        painter.setPen(pen);
        const double middle = y + 0.65 * 9 * kUnitsPerPoint;
        painter.drawLine(QPointF(legend, middle), QPointF(legend + 9 * kMillimetre, middle));
        const QRectF beside(legend + 11 * kMillimetre, y, rect.right() - legend - 11 * kMillimetre, 0);
        y += paintText(painter, beside, name, {.points = 9, .sans = true, .lineHeight = 1.3}) + 1.5 * kMillimetre;
    };
    painter.setPen(equalityPen());
    painter.drawLine(square.bottomLeft(), square.topRight());
    told(In::tr("all alike"), equalityPen());
    for (std::size_t i = 0; i < figure.curves.size(); ++i) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(curvePen(i));
        paintCurve(painter, square, figure.curves[i].points);
        told(figure.curves[i].name, curvePen(i));
    }
    painter.restore();
}

} // namespace yike::report
