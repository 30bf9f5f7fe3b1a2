// SPDX-License-Identifier: GPL-3.0-or-later
// Legend and scale bar stand below the map, as in the report.
#include "ui/shell/map_sheet.h"

#include "ui/report/fonts.h"

#include <algorithm>

namespace yike::shell {
namespace {

constexpr double kInch = 25.4, kTitle = 13, kFoot = 10, kPad = 3; ///< mm

void paintMapInto(QPainter &painter, const QRectF &frame, const render::MapView &view, const MapSheet &sheet,
                  const render::RenderOptions &options)
{
    painter.save();
    painter.setClipRect(frame);
    painter.translate(frame.topLeft());
    const render::OutletLayer outlets(*sheet.scene, sheet.outlets);
    render::Overlays overlays;
    overlays.classes = sheet.classes.get();
    overlays.outlets = &outlets;
    overlays.reach = sheet.reach.get();
    render::paintMap(painter, *sheet.scene, view, options, overlays);
    painter.restore();
    painter.setPen(QPen(QColor(u"#1F2326"), 0.7 * options.unit * 96 / 72));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

} // namespace

void paintSheet(QPainter &painter, const QRectF &page, double dpi, const MapSheet &sheet)
{
    const double mm = dpi / kInch;
    render::RenderOptions options;
    options.paper = true;
    options.unit = dpi / 96.0;
    options.font = QFont(report::typefaces().sans);
    options.areas = options.circles = sheet.areas;
    const render::Legend legend = sheet.legend.value_or(render::Legend());
    const QSizeF legendSize = legend.entries.empty() ? QSizeF(0, 0) : render::legendSize(legend, options);
    const double below = std::max(legendSize.height(), 14 * mm) + 2 * kPad * mm + kFoot * mm;
    const QRectF frame = page.adjusted(0, kTitle * mm, 0, -below);
    if (frame.height() < 20 * mm || !sheet.scene)
        return;
    render::paintTitle(painter, {page.left(), page.top(), page.width(), kTitle * mm}, sheet.title, sheet.subtitle,
                       options);
    const auto view = render::MapView::fit(sheet.seen, frame.size());
    paintMapInto(painter, frame, view, sheet, options);
    const double y = frame.bottom() + kPad * mm;
    if (!legend.entries.empty())
        render::paintLegend(painter, {frame.left(), y}, legend, options);
    const QSizeF bar = render::scaleBarSize(view, sheet.walker, options);
    render::paintScaleBar(painter, {frame.right() - bar.width(), y}, view, sheet.walker, options);
    render::paintNorthArrow(painter, {frame.right() - (kPad + 9) * mm, frame.top() + kPad * mm, 9 * mm, 12 * mm},
                            options);
    QFont small = options.font;
    small.setPixelSize(std::max(1, static_cast<int>(2.8 * mm)));
    painter.setFont(small);
    painter.setPen(QColor(u"#55595E"));
    painter.drawText(QRectF(page.left(), page.bottom() - kFoot * mm, page.width(), kFoot * mm),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, sheet.source);
}

} // namespace yike::shell
