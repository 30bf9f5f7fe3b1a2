// SPDX-License-Identifier: GPL-3.0-or-later
// Several outlets chosen: what they are, counted, and what can be done with all of them.
#pragma once

#include "ui/panels/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace yike::panels {

class ManyForm : public QWidget {
    Q_OBJECT

public:
    explicit ManyForm(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    Workspace &m_workspace;
    QLabel *m_title, *m_kinds, *m_statuses, *m_capacities;
    QPushButton *m_together, *m_close, *m_delete, *m_letGo;
};

} // namespace yike::panels
