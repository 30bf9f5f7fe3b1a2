// SPDX-License-Identifier: GPL-3.0-or-later
// One box that finds outlets, places, areas and commands.
#pragma once

#include "ui/panels/workspace.h"
#include "ui/shell/action_table.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace yike::shell {

class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    SearchBox(panels::Workspace &workspace, Actions &actions, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void showHint();
    void addCommands();
    void addPlaces();
    void go(const QModelIndex &index);

    panels::Workspace &m_workspace;
    Actions &m_actions;
    QStandardItemModel m_model;
    QCompleter *m_completer;
    bool m_stale = true;
};

} // namespace yike::shell
