// SPDX-License-Identifier: GPL-3.0-or-later
// Several outlets changed together: the fields that are ticked, as one step.
#pragma once

#include "ui/panels/ledger_columns.h"
#include "ui/panels/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <vector>

namespace yike::panels {

class TogetherDialog : public QDialog {
    Q_OBJECT

public:
    TogetherDialog(document::Document &document, std::vector<plan::OutletId> outlets, QWidget *parent);
    void accept() override;

private:
    /// A field: what its box ticks, and what it does to an outlet; a complaint where it cannot.
    struct Field {
        QCheckBox *wanted;
        QWidget *editor;
        std::function<std::optional<QString>(plan::Outlet &)> put;
    };
    void addList(QFormLayout &form, const char *name, LedgerColumn column);
    void addLine(QFormLayout &form, const char *name, LedgerColumn column);
    void addServices(QFormLayout &form);
    void add(QFormLayout &form, const char *name, const QString &title, QWidget *editor,
             std::function<std::optional<QString>(plan::Outlet &)> put);
    void check();
    [[nodiscard]] std::vector<plan::Outlet> changed(QStringList &complaints) const;

    document::Document &m_document;
    quint64 m_state; ///< of the plan the fields were filled from
    std::vector<plan::OutletId> m_outlets;
    Ledger m_ledger;
    std::vector<Field> m_fields;
    QLabel *m_said;
    QPushButton *m_do;
};

} // namespace yike::panels
