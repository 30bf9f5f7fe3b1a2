// SPDX-License-Identifier: GPL-3.0-or-later
// Rows stay in their order when they are ticked, so that the next one is where the eye expects it.
#include "ui/panels/check_list.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace yike::panels {
namespace {

constexpr int kFilterFrom = 9; ///< rows
constexpr int kMostRows = 7;   ///< shown at once

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_note(new QLabel(this)),
      m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    m_title->setObjectName(QStringLiteral("group"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("checkList"));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_filter, m_list, m_note})
        column->addWidget(part);
    connect(m_filter, &QLineEdit::textChanged, this, &CheckList::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_filling)
            emit toggled(item->data(Qt::UserRole).toLongLong(), item->checkState() == Qt::Checked);
    });
    connect(m_list, &QListWidget::itemEntered, this,
            [this](const QListWidgetItem *item) { emit pointed(item->data(Qt::UserRole).toLongLong()); });
}

void CheckList::setTitle(const QString &title) { m_title->setText(title); }

void CheckList::setFilterHint(const QString &hint) { m_filter->setPlaceholderText(hint); }

void CheckList::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void CheckList::setEntries(const std::vector<Entry> &entries)
{
    m_filling = true;
    const bool same = std::ranges::equal(entries, m_entries, {}, &Entry::id, &Entry::id);
    m_entries = entries;
    if (!same) {
        m_list->clear();
        for (const Entry &entry : entries) {
            auto *item = new QListWidgetItem(m_list);
            item->setData(Qt::UserRole, static_cast<qlonglong>(entry.id));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        }
    }
    fill();
    m_filling = false;
    filter();
}

void CheckList::fill()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        QListWidgetItem *item = m_list->item(static_cast<int>(i));
        const Entry &entry = m_entries[i];
        const QString text = entry.note.isEmpty() ? entry.text : QStringLiteral("%1 · %2").arg(entry.text, entry.note);
        item->setText(text);
        item->setToolTip(text);
        item->setCheckState(entry.checked ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = std::clamp(m_list->count(), 1, kMostRows);
    const int height = m_list->count() > 0 ? std::max(m_list->sizeHintForRow(0), 20) : 20;
    m_list->setFixedHeight(rows * height + 2 * m_list->frameWidth() + 8);
    m_list->setVisible(!m_entries.empty());
    m_filter->setVisible(std::ssize(m_entries) >= kFilterFrom);
}

void CheckList::filter()
{
    const QString wanted = m_filter->isVisibleTo(this) ? m_filter->text().trimmed() : QString();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(wanted, Qt::CaseInsensitive));
}

bool CheckList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave)
        emit pointed(0);
    return QWidget::eventFilter(watched, event);
}

} // namespace yike::panels
