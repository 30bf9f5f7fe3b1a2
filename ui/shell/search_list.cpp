// SPDX-License-Identifier: GPL-3.0-or-later
// Both texts are elided to the room there is; the name has the first right to it.
#include "ui/shell/search_list.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace yike::shell {
namespace {

constexpr int kMargin = 10, kGap = 12, kIcon = 18, kHigher = 8;

} // namespace

void SearchList::setRows(QList<SearchRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SearchList::firstChoice() const
{
    const auto found =
        std::ranges::find_if(m_rows, [](const SearchRow &row) { return row.kind != SearchRow::Kind::Sentence; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void SearchList::setIcons(std::function<QIcon(const QString &)> icons)
{
    m_icons = std::move(icons);
    m_made.clear();
}

int SearchList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const SearchRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return row.about.isEmpty() ? row.name : QStringLiteral("%1, %2").arg(row.name, row.about);
    case AboutRole:
        return row.about;
    case FirstCommandRole:
        return row.kind == SearchRow::Kind::Command && index.row() > 0 &&
               m_rows[index.row() - 1].kind != SearchRow::Kind::Command;
    case Qt::DecorationRole: {
        if (row.place.service.isEmpty() || !m_icons)
            return {};
        const auto [found, isNew] = m_made.try_emplace(row.place.service);
        if (isNew)
            found->second = m_icons(row.place.service);
        return found->second;
    }
    default:
        return {};
    }
}

Qt::ItemFlags SearchList::flags(const QModelIndex &index) const
{
    const bool sentence = index.isValid() && m_rows[index.row()].kind == SearchRow::Kind::Sentence;
    return sentence ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.icon = {};
    const QWidget *widget = option.widget;
    (widget != nullptr ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &row, painter, widget);
    painter->save();
    if (index.data(SearchList::FirstCommandRole).toBool()) {
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool sentence = !index.flags().testFlag(Qt::ItemIsEnabled);
    const QColor text = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = chosen ? text : option.palette.color(QPalette::Active, QPalette::PlaceholderText);
    QRect room = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!sentence) {
        if (!icon.isNull())
            icon.paint(painter, QRect(room.left(), room.center().y() - kIcon / 2, kIcon, kIcon));
        room.setLeft(room.left() + kIcon + kMargin / 2);
    }
    const QFontMetrics &metrics = option.fontMetrics;
    const QString name = index.data().toString(), about = index.data(SearchList::AboutRole).toString();
    const int forName = std::min(metrics.horizontalAdvance(name), room.width());
    painter->setPen(sentence ? quiet : text);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(name, Qt::ElideRight, room.width()));
    const int left = room.width() - forName - kGap;
    painter->setPen(quiet);
    if (left > metrics.averageCharWidth() * 4)
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, metrics.elidedText(about, Qt::ElideRight, left));
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(option.fontMetrics.height() + kHigher, kIcon + kHigher / 2)};
}

} // namespace yike::shell
