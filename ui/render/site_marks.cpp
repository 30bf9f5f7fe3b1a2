// SPDX-License-Identifier: GPL-3.0-or-later
// Small enough to leave the outlets in front; names only where the map is near.
#include "ui/render/site_marks.h"

#include "ui/render/line_style.h"
#include "ui/render/projector.h"

#include <QFontMetricsF>

namespace yike::render {
namespace {

constexpr double kHalf = 5; // logical pixels
constexpr double kGrip = 3;
constexpr double kNamedFrom = 2.5; // metres per pixel: farther away names would lie on each other

QColor ink(const RenderOptions &options)
{
    return options.theme == Theme::Light ? QColor(0x7A, 0x3E, 0x9D) : QColor(0xC7, 0x9B, 0xE0);
}

void paintSquare(QPainter &painter, QPointF at, const RenderOptions &options)
{
    const double half = kHalf * options.unit;
    painter.setPen(linePen(palette(options.theme).land, 1.5, options.unit));
    painter.setBrush(ink(options));
    painter.drawRect(QRectF(at - QPointF(half, half), QSizeF(2 * half, 2 * half)));
    // A door stands open.
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette(options.theme).land);
    painter.drawRect(QRectF(at + QPointF(-half / 4, 0), QSizeF(half / 2, half)));
}

void paintCross(QPainter &painter, QPointF at, const RenderOptions &options)
{
    const double half = kHalf * 1.6 * options.unit;
    painter.setBrush(Qt::NoBrush);
    for (const auto &[colour, width] : {std::pair(palette(options.theme).land, 4.0), std::pair(ink(options), 1.6)}) {
        painter.setPen(linePen(colour, width, options.unit));
        painter.drawEllipse(at, half * 0.7, half * 0.7);
        painter.drawLine(at - QPointF(half, 0), at + QPointF(half, 0));
        painter.drawLine(at - QPointF(0, half), at + QPointF(0, half));
    }
}

void paintText(QPainter &painter, QPointF at, const QString &text, const RenderOptions &options)
{
    QFont font = options.font;
    font.setPixelSize(qRound(12 * options.unit));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QPointF start = at + QPointF((kHalf + 5) * options.unit, metrics.ascent() / 2 - options.unit);
    const QColor halo = palette(options.theme).land;
    painter.setPen(halo);
    for (const QPointF &off : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
        painter.drawText(start + off * options.unit, text);
    painter.setPen(ink(options));
    painter.drawText(start, text);
}

} // namespace

void paintSiteMarks(QPainter &painter, const MapScene &scene, const MapView &view, const RenderOptions &options,
                    const std::vector<SiteMark> &marks)
{
    if (marks.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Projector project(view, false);
    const QRectF seen = QRectF({0, 0}, view.size).marginsAdded({40, 40, 40, 40});
    const bool named = options.scaleOf(view) < kNamedFrom;
    for (const SiteMark &mark : marks) {
        const QPointF at = project(scene.frame().toLocal(mark.place));
        if (!seen.contains(at))
            continue;
        if (mark.premises)
            paintSquare(painter, at, options);
        else
            paintCross(painter, at, options);
        if (!mark.text.isEmpty() && (named || !mark.premises))
            paintText(painter, at, mark.text, options);
    }
    painter.restore();
}

std::optional<std::size_t> siteMarkAt(const MapScene &scene, const MapView &view, const std::vector<SiteMark> &marks,
                                      QPointF point)
{
    const Projector project(view, false);
    for (std::size_t i = marks.size(); i-- > 0;) {
        const QPointF off = project(scene.frame().toLocal(marks[i].place)) - point;
        if (std::abs(off.x()) <= kHalf + kGrip && std::abs(off.y()) <= kHalf + kGrip)
            return i;
    }
    return std::nullopt;
}

} // namespace yike::render
