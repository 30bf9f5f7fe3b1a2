// SPDX-License-Identifier: GPL-3.0-or-later
// One accent colour for the bars; the verdict is a mark of shape and colour beside the share.
#include "ui/panels/service_delegate.h"

#include "ui/panels/figures.h"
#include "ui/panels/service_list.h"
#include "ui/render/screen_theme.h"
#include "ui/text/terms.h"

#include <QPainter>

#include <algorithm>

namespace yike::panels {
namespace {

constexpr int kMargin = 16;

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(render::screenInks().quiet);
    painter->drawText(option.rect.adjusted(kMargin, 8, -kMargin, -2), Qt::AlignLeft | Qt::AlignBottom,
                      index.data(Qt::DisplayRole).toString());
}

void paintBar(QPainter *painter, const QRect &line, double share)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(render::screenInks().line);
    painter->drawRoundedRect(line, 2, 2);
    if (share <= 0)
        return;
    QRectF filled = line;
    filled.setWidth(std::max(3.0, filled.width() * share));
    painter->setBrush(render::screenPalette().accent);
    painter->drawRoundedRect(filled, 2, 2);
}

} // namespace

QSize ServiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(ServiceCode).toString().isEmpty();
    return {200, option.fontMetrics.height() + (heading ? 14 : 16)};
}

void ServiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(ServiceCode).toString().isEmpty()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (chosen || hovered)
        painter->fillRect(option.rect, chosen ? render::screenInks().chosen : render::screenInks().pointed);
    if (chosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), render::screenPalette().accent);
    const QRect inner = option.rect.adjusted(kMargin, 5, -kMargin, -4);
    const int text = inner.left() + 26;
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(inner.left(), inner.center().y() - 9, 18, 18));

    const auto verdict = static_cast<analysis::Verdict>(index.data(ServiceVerdict).toInt());
    const QString mark = verdict == analysis::Verdict::NoData ? QString() : text::mark(verdict);
    const QString share = index.data(ServiceShareText).toString();
    const int shareWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("100.0 %"));
    const QRect top(text, inner.top(), inner.right() - text + 1, option.fontMetrics.height());
    painter->setFont(option.font);
    painter->setPen(colourOf(verdict));
    painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, mark);
    painter->setPen(option.palette.color(QPalette::Text));
    const int markWidth = std::max(18, option.fontMetrics.horizontalAdvance(QStringLiteral("●")) + 5);
    const QRect figures = top.adjusted(0, 0, -markWidth, 0);
    painter->drawText(figures, Qt::AlignRight | Qt::AlignVCenter, share);
    const QString name = option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                       figures.width() - shareWidth - 4);
    painter->drawText(figures, Qt::AlignLeft | Qt::AlignVCenter, name);
    const double reached = index.data(ServiceShare).toDouble();
    if (reached >= 0)
        paintBar(painter, QRect(text, inner.bottom() - 3, inner.right() - text + 1, 4), reached);
    painter->restore();
}

} // namespace yike::panels
