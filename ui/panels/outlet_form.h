// SPDX-License-Identifier: GPL-3.0-or-later
// The form of an outlet: each field that is left with a new value is one edit with undo.
#pragma once

#include "ui/panels/ledger_columns.h"
#include "ui/panels/outlet_checks.h"
#include "ui/panels/photo_strip.h"
#include "ui/panels/service_editor.h"
#include "ui/panels/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>

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
    /// Of the part that can be folded away.
    QLineEdit *moreLine(const char *name, const char *label, LedgerColumn column);
    void makeMore();
    void connectFields();
    void fillPremises(const plan::Outlet &outlet);
    /// A quiet line below a field.
    QLabel *addNote(QFormLayout *form);
    /// What looks odd about the outlet as it stands in the fields.
    void check(const plan::Outlet &outlet);
    void checkTyped();
    /// Where nothing may be edited, texts can still be read and copied and photos looked at.
    void allowEditing();
    [[nodiscard]] const Ledger &ledger();

    Workspace &m_workspace;
    plan::OutletId m_outlet;
    std::unique_ptr<const Ledger> m_ledger; ///< of the plan and the language of the moment, once somebody asks
    bool m_filling = false;
    QFormLayout *m_form;
    std::vector<std::pair<QLabel *, const char *>> m_labels;
    QLineEdit *m_name, *m_address, *m_hours, *m_chain;
    QComboBox *m_status, *m_openTo;
    QSpinBox *m_area;
    ServiceEditor *m_services;
    QPushButton *m_close, *m_delete;
    QToolButton *m_moreButton;
    QWidget *m_more;
    QFormLayout *m_moreForm;
    struct MoreLine {
        QLineEdit *line;
        QLabel *note;
        LedgerColumn column;
    };
    std::vector<MoreLine> m_moreLines;
    QComboBox *m_premises;
    PhotoStrip *m_photos;
    std::map<OutletCheck::Field, QLabel *> m_notes;
};

} // namespace yike::panels
