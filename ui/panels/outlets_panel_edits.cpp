// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the rows of the ledger: its menu and keys, changing together, copying and pasting.
#include "ui/panels/outlets_panel.h"

#include "ui/panels/paste_dialog.h"
#include "ui/panels/together_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QItemSelection>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace yike::panels {

void OutletsPanel::changeTogether(std::vector<plan::OutletId> outlets)
{
    if (m_workspace.document().isEditable() && !outlets.empty())
        (new TogetherDialog(m_workspace.document(), std::move(outlets), window()))->open();
}

QMenu *OutletsPanel::menuOf(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    const plan::Outlet outlet = m_model.outlet(index.row());
    const auto add = [menu, this](const QString &text, const char *name, auto run) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    const auto keyed = [](const QString &text, QKeySequence::StandardKey key) {
        return text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText);
    };
    const bool editable = m_workspace.document().isEditable();
    if (outlet.match != plan::MatchLevel::NotPlaced)
        add(tr("Show on the map"), "show", [this, place = outlet.place] { emit m_workspace.flightWanted(place); });
    if (editable) {
        add(tr("Place it on the map"), "place", [this, id = outlet.id] { emit m_workspace.placingWanted(id, {}); });
        add(tr("Change together …"), "together", [this] { changeTogether(chosenRows()); });
        add(keyed(tr("Paste …"), QKeySequence::Paste), "paste",
            [this] { pasteText(QApplication::clipboard()->text()); });
    }
    add(keyed(tr("Copy"), QKeySequence::Copy), "copy", [this] { QApplication::clipboard()->setText(copied()); });
    return menu;
}

std::vector<LedgerColumn> OutletsPanel::columnsFrom(int visual) const
{
    std::vector<LedgerColumn> columns;
    const QHeaderView &header = *m_view->horizontalHeader();
    for (int at = visual; at < header.count(); ++at)
        if (const int logical = header.logicalIndex(at); !header.isSectionHidden(logical))
            columns.push_back(static_cast<LedgerColumn>(logical));
    return columns;
}

QString OutletsPanel::copied() const
{
    if (!m_model.ledger())
        return {};
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    if (rows.empty())
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows.push_back(row);
    std::vector<plan::OutletId> ids;
    for (const int row : rows)
        ids.push_back(m_model.outlet(row).id);
    return copiedRows(*m_model.ledger(), ids, columnsFrom(0));
}

PasteDialog *OutletsPanel::pasteText(const QString &text)
{
    std::vector<QStringList> block = pastedCells(text);
    if (block.empty() || !m_model.ledger() || !m_workspace.document().isEditable())
        return nullptr;
    m_soon.stop();
    refresh(std::exchange(m_anew, false)); // over the plan of this moment
    const QModelIndex current = m_view->currentIndex();
    std::vector<plan::OutletId> rows = selectedIds();
    if (block.size() == 1 && rows.size() > 1) {
        block.resize(rows.size(), block.front()); // one line into all the chosen rows
    } else {
        rows.clear();
        for (int row = std::max(0, current.row()); row < m_model.rowCount(); ++row)
            rows.push_back(m_model.outlet(row).id);
    }
    const int from = current.isValid() ? m_view->horizontalHeader()->visualIndex(current.column()) : 0;
    auto *dialog = new PasteDialog(m_workspace.document(),
                                   {m_model.ledger(), std::move(block), std::move(rows), columnsFrom(from)},
                                   m_workspace.document().state(), window());
    dialog->open();
    return dialog;
}

bool OutletsPanel::pressed(const QKeyEvent &event)
{
    if (m_view->viewport()->isAncestorOf(QApplication::focusWidget()))
        return false; // what an editor has left over
    if (event.matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(copied());
        return true;
    }
    if (event.matches(QKeySequence::Paste)) {
        pasteText(QApplication::clipboard()->text());
        return true;
    }
    const QModelIndex current = m_view->currentIndex();
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!enter || !current.isValid() || !(m_model.flags(current) & Qt::ItemIsEditable))
        return false;
    m_view->edit(current);
    return true;
}

bool OutletsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave && watched == m_view->viewport())
        point({});
    if (watched == m_view && event->type() == QEvent::KeyPress && pressed(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_view && event->type() == QEvent::ShortcutOverride) {
        // Typing into a cell is no shortcut of a tool, and Ctrl+A means the rows.
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool typing = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
                            !key.text().isEmpty() && key.text().front().isPrint();
        if (typing || key.matches(QKeySequence::SelectAll) || key.key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yike::panels
