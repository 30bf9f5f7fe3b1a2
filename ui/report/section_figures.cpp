// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of maps, charts and tables that were put into the report by hand.
#include "ui/report/sections.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double kPerLogicalPixel = kResolution / 96.0;
constexpr double kCaption = 16 * kMillimetre;

} // namespace

void paintExtraFigures(PageFlow &flow, const std::vector<ExtraFigure> &figures)
{
    if (figures.empty())
        return;
    flow.newPage();
    flow.heading(1, In::tr("Figures put into the report"));
    for (const ExtraFigure &figure : figures) {
        const QSizeF natural = figure.size * kPerLogicalPixel;
        const double highest = flow.area().height() - kCaption - 30 * kMillimetre;
        const double scale = std::min({1.0, flow.area().width() / natural.width(), highest / natural.height()});
        flow.need(natural.height() * scale + kCaption + 14 * kMillimetre);
        flow.heading(2, figure.title);
        const QRectF place = flow.figure(natural.height() * scale);
        QPainter &painter = flow.painter();
        painter.save();
        painter.translate(place.topLeft());
        // A picture plays larger by the two devices' resolutions.
        const double plays = scale * kPerLogicalPixel * figure.picture.logicalDpiX() / kResolution;
        painter.scale(plays, plays);
        painter.drawPicture(0, 0, figure.picture);
        painter.restore();
        flow.caption(figure.source);
    }
}

} // namespace yike::report
