// SPDX-License-Identifier: GPL-3.0-or-later
// The rows are painted here: a title, a line, a remark at the right.
#include "ui/shell/start_list.h"

#include "ui/render/screen_theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace yike::shell {
namespace {

enum StartRole : int { Id = Qt::UserRole, Line, Remark, There };

constexpr int kPad = 12, kIcon = 20, kCorner = 4;

class StartDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const render::ScreenInks &inks = render::screenInks();
        const bool focused = option.state & QStyle::State_HasFocus && option.widget->hasFocus();
        const bool under = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(1, 2, -1, -2);
        if (focused || under) {
            painter->setPen(focused ? QPen(render::screenPalette().accent, 1) : QPen(Qt::NoPen));
            painter->setBrush(focused ? inks.chosen : inks.pointed);
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
        }
        paintTexts(*painter, row, option, index);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, 2 * option.fontMetrics.height() + 2 * kPad};
    }

private:
    static void paintTexts(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
    {
        const render::ScreenInks &inks = render::screenInks();
        const bool there = index.data(There).toBool();
        const QFontMetrics &metrics = option.fontMetrics;
        QRect inside = row.adjusted(kPad, kPad - 2, -kPad, -kPad + 2);
        if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
            icon.paint(&painter, QRect(inside.left(), row.center().y() - kIcon / 2, kIcon, kIcon));
            inside.setLeft(inside.left() + kIcon + kPad);
        }
        const QString remark = index.data(Remark).toString();
        painter.setPen(there ? inks.quiet : inks.faint);
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, remark);
        if (!remark.isEmpty())
            inside.setRight(inside.right() - metrics.horizontalAdvance(remark) - 2 * kPad);
        const QRect below(inside.left(), inside.top() + metrics.height() + 2, inside.width(), metrics.height());
        const QString line = index.data(Line).toString();
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(line, Qt::ElideMiddle, below.width()));
        QFont bold = option.font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(there ? inks.text : inks.faint);
        const QRect above(inside.left(), inside.top(), inside.width(), metrics.height());
        const QString title = index.data(Qt::DisplayRole).toString();
        painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(bold).elidedText(title, Qt::ElideRight, above.width()));
    }
};

} // namespace

StartList::StartList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new StartDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this, &StartList::take);
}

void StartList::setEntries(const std::vector<StartEntry> &entries)
{
    const int row = currentRow();
    clear();
    for (const StartEntry &entry : entries) {
        auto *item = new QListWidgetItem(entry.icon, entry.title, this);
        item->setData(Id, entry.id);
        item->setData(Line, entry.line);
        item->setData(Remark, entry.remark);
        item->setData(There, entry.there);
        QStringList told{entry.title, entry.line};
        if (!entry.remark.isEmpty())
            told << entry.remark;
        item->setData(Qt::AccessibleTextRole, told.join(QStringLiteral(", ")));
        item->setToolTip(entry.line);
    }
    setCurrentRow(std::clamp(row, count() > 0 ? 0 : -1, count() - 1));
    updateGeometry();
}

void StartList::setNeighbours(QWidget *left, QWidget *right)
{
    m_left = left;
    m_right = right;
}

QSize StartList::sizeHint() const
{
    int height = 4;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {240, height};
}

void StartList::take(const QListWidgetItem *item)
{
    if (item == nullptr)
        return;
    if (item->data(There).toBool())
        emit chosen(item->data(Id).toString());
}

void StartList::keyPressEvent(QKeyEvent *event)
{
    QWidget *aside = event->key() == Qt::Key_Left ? m_left : event->key() == Qt::Key_Right ? m_right : nullptr;
    if (aside != nullptr && aside->isVisible())
        aside->setFocus(Qt::TabFocusReason);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take(currentItem());
    else if (event->key() == Qt::Key_Delete && currentItem() != nullptr)
        emit removalWanted(currentItem()->data(Id).toString());
    else
        QListWidget::keyPressEvent(event);
}

void StartList::contextMenuEvent(QContextMenuEvent *event)
{
    const QListWidgetItem *item = event->reason() == QContextMenuEvent::Mouse ? itemAt(event->pos()) : currentItem();
    if (item == nullptr || !m_removable)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QCoreApplication::translate("StartPage", "Take it off the list"), this,
                    [this, id = item->data(Id).toString()] { emit removalWanted(id); });
    menu->popup(event->globalPos());
}

void StartList::focusInEvent(QFocusEvent *event)
{
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0);
    QListWidget::focusInEvent(event);
}

void StartList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace yike::shell
