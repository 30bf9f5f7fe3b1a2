// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a circle, a planning tier or a school district: each change is one edit with undo.
#pragma once

#include "ui/panels/check_list.h"
#include "ui/panels/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include <functional>
#include <vector>

namespace yike::panels {

class AreaForm : public QWidget {
    Q_OBJECT

public:
    explicit AreaForm(Workspace &workspace, QWidget *parent = nullptr);
    void showArea(plan::AreaId id);
    /// Puts the cursor into the name, all of it selected: what a new area needs first.
    void editName();
    /// Areas this form is for: the layers beside the administrative areas.
    [[nodiscard]] static bool isFor(const plan::Plan &plan, plan::AreaId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *label;
        QWidget *field;
        const char *source;
        bool circlesOnly;
    };
    void addRows();
    void connectFields();
    void retranslate();
    void fill(const plan::Area &area);
    void fillCommunities(const plan::Area &area);
    void fillSchools(const plan::Area &area);
    void change(const std::function<void(plan::Area &)> &edit);
    QLineEdit *lineOf(const char *name, std::string plan::Area::*member);
    void addRow(const char *source, QWidget *field, bool circlesOnly);

    Workspace &m_workspace;
    plan::AreaId m_area;
    bool m_filling = false;
    QFormLayout *m_form;
    std::vector<Row> m_rows;
    QLineEdit *m_name, *m_batch, *m_operator;
    QComboBox *m_kind, *m_type, *m_status;
    CheckList *m_communities, *m_schools;
    QPushButton *m_redraw, *m_delete;
};

} // namespace yike::panels
