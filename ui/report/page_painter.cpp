// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a page that is laid out: the watermark first, so that everything lies over it.
#include "ui/report/pages.h"

#include "ui/report/fonts.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <numbers>

namespace yike::report {
namespace {

/// As outlines, not as text: a search in the document finds none of it.
void paintWatermark(QPainter &painter, const QRectF &sheet, const QString &text)
{
    QFont font(typefaces().sans);
    font.setBold(true);
    font.setPixelSize(200);
    QPainterPath path;
    path.addText(0, 0, font, text);
    const QRectF box = path.boundingRect();
    if (box.isEmpty())
        return;
    const double diagonal = std::hypot(sheet.width(), sheet.height());
    const double scale = std::min(0.6 * diagonal / box.width(), 0.16 * sheet.height() / box.height());
    painter.save();
    painter.translate(sheet.center());
    painter.rotate(-std::atan2(sheet.height(), sheet.width()) * 180 / std::numbers::pi);
    painter.scale(scale, scale);
    painter.translate(-box.center());
    painter.fillPath(path, QColor(0xEE, 0xEE, 0xEC)); // pale by its colour: transparency is nothing for archives
    painter.restore();
}

void paint(QPainter &painter, const TextItem &item)
{
    SetText(item.text, item.style, item.rect.width()).paint(painter, item.rect.topLeft(), item.first, item.lines);
}

void paint(QPainter &painter, const RuleItem &item)
{
    QPen pen(item.colour, item.points * kUnitsPerPoint, item.dotted ? Qt::CustomDashLine : Qt::SolidLine,
             item.dotted ? Qt::RoundCap : Qt::FlatCap);
    if (item.dotted)
        pen.setDashPattern({0.01, 4});
    painter.setPen(pen);
    painter.drawLine(item.line);
}

void paint(QPainter &painter, const FillItem &item) { painter.fillRect(item.rect, item.colour); }

void paint(QPainter &painter, const ImageItem &item)
{
    QImage opaque(item.image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, item.image);
    painter.drawImage(item.rect, opaque);
}

void paint(QPainter &painter, const FigureItem &item)
{
    if (!item.paint)
        return;
    painter.save();
    item.paint(painter, item.rect);
    painter.restore();
}

} // namespace

void paintPage(QPainter &painter, const Pages &pages, int page)
{
    const Page &content = pages.pages[static_cast<std::size_t>(page)];
    painter.save();
    if (!pages.watermark.isEmpty())
        paintWatermark(painter, sheetRect(content.sheet), pages.watermark);
    for (const PageItem &item : content.items)
        std::visit([&](const auto &each) { paint(painter, each); }, item);
    painter.restore();
}

} // namespace yike::report
