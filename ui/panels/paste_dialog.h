// SPDX-License-Identifier: GPL-3.0-or-later
// What a paste will do, cell by cell, and what is refused and why; nothing happens before it is confirmed.
#pragma once

#include "ui/panels/ledger_paste.h"
#include "ui/panels/table_model.h"
#include "ui/panels/workspace.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace yike::panels {

class PasteDialog : public QDialog {
    Q_OBJECT

public:
    /// state: of the plan the paste was made over (Document::state()); over another it is not done.
    PasteDialog(document::Document &document, LedgerPaste paste, quint64 state, QWidget *parent);
    [[nodiscard]] const LedgerPaste &content() const { return m_paste; }
    void accept() override;

private:
    [[nodiscard]] QString summary() const;
    [[nodiscard]] TableData cells() const;

    document::Document &m_document;
    LedgerPaste m_paste;
    quint64 m_state;
    QLabel *m_said;
    TableModel m_model;
    QPushButton *m_do;
};

} // namespace yike::panels
