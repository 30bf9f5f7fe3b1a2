// SPDX-License-Identifier: GPL-3.0-or-later
// The form of an outlet: each field that is left with a new value is one edit with undo.
#pragma once

#include "ui/panels/service_editor.h"
#include "ui/panels/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include <functional>

namespace yike::panels {

class OutletForm : public QWidget {
    Q_OBJECT

public:
    explicit OutletForm(Workspace &workspace, QWidget *parent = nullptr);
    void showOutlet(plan::OutletId id);
    /// Puts the cursor into the name, all of it selected: what a new outlet needs first.
    void editName();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill(const plan::Outlet &outlet);
    void change(const std::function<void(plan::Outlet &)> &edit);
    QLineEdit *lineOf(const char *name, std::string plan::Outlet::*member);
    void addRow(const char *label, QWidget *field);

    Workspace &m_workspace;
    plan::OutletId m_outlet;
    bool m_filling = false;
    QFormLayout *m_form;
    std::vector<std::pair<QLabel *, const char *>> m_labels;
    QLineEdit *m_name, *m_address, *m_hours, *m_chain;
    QComboBox *m_status, *m_openTo;
    QSpinBox *m_area;
    ServiceEditor *m_services;
    QPushButton *m_close, *m_delete;
};

} // namespace yike::panels
