// SPDX-License-Identifier: GPL-3.0-or-later
// The toolbar: project, scenario, service, walker, search, undo, redo, tools, report.
#pragma once

#include "ui/panels/workspace.h"
#include "ui/shell/action_table.h"
#include "ui/shell/search_box.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace yike::shell {

class ToolRow : public QToolBar {
    Q_OBJECT

public:
    ToolRow(panels::Workspace &workspace, Actions &actions, Commands &commands, QWidget *parent);
    [[nodiscard]] SearchBox *search() const { return m_search; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChoices();
    void addActions(Actions &actions);
    void retranslate();
    void fillProjectMenu();
    void showProject();
    void fillScenarios();
    void showService();
    void showWalker();

    panels::Workspace &m_workspace;
    Actions &m_actions;
    Commands &m_commands;
    QToolButton *m_project;
    QMenu *m_projectMenu;
    QComboBox *m_scenario, *m_service, *m_walker;
    SearchBox *m_search;
};

} // namespace yike::shell
