// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of maps, charts and tables that were put into the report by hand.
#include "ui/report/sections.h"

#include <QBuffer>
#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double kPerLogicalPixel = 25.4 / 96; // mm
constexpr double kText = 160, kHighest = 215; // mm

} // namespace

std::function<void(QPainter &, const QRectF &)> pictureFigure(const QPicture &picture, QSizeF size)
{
    // Playing moves a place in the picture's bytes, so each player has a picture of its own.
    const QByteArray bytes(picture.data(), picture.size());
    const double dpi = picture.logicalDpiX();
    return [bytes, dpi, size](QPainter &painter, const QRectF &rect) {
        QPicture own;
        own.setData(bytes.constData(), static_cast<uint>(bytes.size()));
        const double scale = std::min(rect.width() / size.width(), rect.height() / size.height());
        // A picture plays larger by the two devices' resolutions.
        const double device = painter.device() ? painter.device()->logicalDpiX() : kResolution;
        const double plays = scale * dpi / device;
        painter.translate(rect.topLeft());
        painter.scale(plays, plays);
        painter.drawPicture(0, 0, own);
    };
}

void extraFiguresSection(Manuscript &to, const Materials &from)
{
    if (from.figures.empty())
        return;
    to.newPage();
    to.heading(0, In::tr("Figures put into the report"));
    for (const ExtraFigure &figure : from.figures) {
        const QSizeF natural = figure.size * kPerLogicalPixel;
        if (natural.isEmpty())
            continue;
        const double scale = std::min({1.0, kText / natural.width(), kHighest / natural.height()});
        to.heading(2, figure.title);
        to.figure({.kind = Figure::Kind::Picture,
                   .caption = figure.source,
                   .height = natural.height() * scale,
                   .paint = pictureFigure(figure.picture, figure.size)});
    }
}

} // namespace yike::report
