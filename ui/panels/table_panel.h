// SPDX-License-Identifier: GPL-3.0-or-later
// A table with its filter: sorted by a click, copied by Ctrl+C, asked why by Ctrl+?, pointing at the map under the mouse.
#pragma once

#include "ui/panels/empty_state.h"
#include "ui/panels/table_model.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>

#include <functional>

namespace yike::panels {

class TablePanel : public QWidget {
    Q_OBJECT

public:
    using Source = std::function<TableData()>;

    TablePanel(Workspace &workspace, Source source, QWidget *parent = nullptr);
    /// Beside the filter box, left to right.
    void addControl(QWidget *control);
    /// Between the controls and the table.
    void addNote(QWidget *note);
    /// What a double click on a row does; by default it flies to the row's object.
    void setActivated(std::function<void(const Row &)> activated) { m_activated = std::move(activated); }
    /// What else the menu of a row offers; asked when it is opened.
    void setActions(std::function<std::vector<RowAction>(const Row &)> actions) { m_actions = std::move(actions); }
    /// What pictures of it are called.
    void setTitle(std::function<QString()> title) { m_title = std::move(title); }
    /// Filled again when it is seen next.
    void refreshSoon();

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] const TableModel &model() const { return m_model; }
    /// The rows shown, as tab-separated text with headers; of the selection, or all where nothing is selected.
    [[nodiscard]] QString copied() const;
    [[nodiscard]] const Row *currentRow() const;
    /// What can be done with a row, as its context menu has it; the caller shows and deletes it.
    [[nodiscard]] QMenu *menuOf(const QModelIndex &index);
    /// Chooses and shows a row of the table as its source gives it, whatever the filter says; nothing if there is none.
    void showRow(std::size_t row);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void refreshIfStale();
    void setUpView();
    void point(const QModelIndex &index);
    void choose(const QModelIndex &index);
    void fly(const QModelIndex &index);
    bool pressed(const QKeyEvent &event);

    Workspace &m_workspace;
    Source m_source;
    std::function<QString()> m_title;
    std::function<void(const Row &)> m_activated;
    std::function<std::vector<RowAction>(const Row &)> m_actions;
    TableModel m_model;
    QSortFilterProxyModel m_proxy;
    QHBoxLayout *m_controls;
    QLineEdit *m_filter;
    QTableView *m_view;
    EmptyState *m_empty;
    QTimer m_soon;
    bool m_stale = true, m_sized = false;
};

} // namespace yike::panels
