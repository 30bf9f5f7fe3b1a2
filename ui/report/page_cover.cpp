// SPDX-License-Identifier: GPL-3.0-or-later
// The cover: logo, district and title, what it is about, and at the foot the office with room for its seal.
#include "ui/report/page_flow.h"

#include <QCoreApplication>

namespace yike::report {
namespace {

constexpr double kMm = kMillimetre;
const QColor kAccent(0x0B, 0x6E, 0x7D), kQuiet(0x4A, 0x4F, 0x54), kGrey(0x6B, 0x70, 0x79);

} // namespace

void PageFlow::placeCover(const Cover &cover)
{
    breakTo(Sheet::A4);
    m_out.pages.back().cover = true;
    const QRectF area = sheetRect(Sheet::A4).adjusted(25 * kMm, 22 * kMm, -25 * kMm, -22 * kMm);
    double y = area.top() + 4 * kMm;
    const auto line = [&](const QString &text, const Style &style, double after) {
        if (text.isEmpty())
            return;
        const TypeStyle type{.style = style};
        add(TextItem{{area.left(), y, area.width(), 0}, text, type});
        y += SetText(text, type, area.width()).height() + after * kMm;
    };
    if (!cover.logo.isNull()) {
        const QSizeF size = QSizeF(cover.logo.size()).scaled(60 * kMm, 24 * kMm, Qt::KeepAspectRatio);
        add(ImageItem{{area.topLeft(), size}, cover.logo});
        y += size.height() + 4 * kMm;
    }
    line(cover.number, {.points = 11, .sans = true, .lineHeight = 1.4, .colour = kQuiet}, 0);
    y = std::max(y, area.top() + 62 * kMm);
    add(FillItem{{area.left(), y, 18 * kMm, 1.6 * kMm}, kAccent});
    y += 8 * kMm;
    line(cover.district, {.points = 30, .sans = true, .bold = true, .lineHeight = 1.3}, 1);
    line(cover.title, {.points = 20, .sans = true, .bold = true, .lineHeight = 1.35}, 6);
    line(cover.subtitle, {.points = 12, .sans = true, .lineHeight = 1.5, .colour = kQuiet}, 16);
    for (const QString &fact : cover.facts)
        line(fact, {.points = 12, .sans = true, .lineHeight = 1.6}, 0);
    y += 8 * kMm;
    if (!cover.warning.isEmpty()) {
        const TypeStyle type{
            .style = {.points = 11, .sans = true, .bold = true, .lineHeight = 1.3, .colour = QColor(0xA8, 0x43, 0x1F)}};
        const double height = SetText(cover.warning, type, area.width() - 8 * kMm).height();
        add(FillItem{{area.left(), y, area.width(), height + 6.4 * kMm}, QColor(0xFB, 0xEF, 0xE3)});
        add(TextItem{{area.left() + 4 * kMm, y + 3.2 * kMm, area.width() - 8 * kMm, 0}, cover.warning, type});
        y += height + 10 * kMm;
    }
    placeOffice(cover, area, y);
    m_empty = m_onlyHeadings = false;
    m_y = m_area.bottom(); // nothing else stands on a cover
}

void PageFlow::placeOffice(const Cover &cover, const QRectF &area, double above)
{
    constexpr double kSeal = 42 * kMm; // a seal of 4.2 cm covers the office's name and the date
    const TypeStyle type{
        .style = {.points = 14, .sans = true, .align = Qt::AlignHCenter | Qt::AlignVCenter, .lineHeight = 1.6}};
    QStringList lines;
    for (const QString &text : {cover.office, cover.date})
        if (!text.isEmpty())
            lines << text;
    const double foot = area.bottom() - 8 * kMm;
    if (!lines.isEmpty()) {
        const SetText text(lines.join(u'\n'), type, area.width());
        const double room = cover.seal ? std::max(kSeal, text.height()) : text.height();
        const double top = std::max(above, foot - 10 * kMm - room);
        add(TextItem{{area.left(), top + (room - text.height()) / 2, area.width(), 0}, lines.join(u'\n'), type});
    }
    if (!cover.foot.isEmpty())
        add(TextItem{{area.left(), foot, area.width(), 0},
                     cover.foot,
                     {.style = {.points = 9, .sans = true, .lineHeight = 1.3, .colour = kGrey}}});
}

} // namespace yike::report
