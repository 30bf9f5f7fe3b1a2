// SPDX-License-Identifier: GPL-3.0-or-later
// What a paste will do, cell by cell, and what is refused and why; nothing happens before it is confirmed.
#pragma once

#include "ui/panels/ledger_paste.h"
#include "ui/panels/table_model.h"
#include "ui/panels/workspace.h"

#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <vector>

namespace yike::panels {

/// As paste() takes it.
struct PasteWork {
    std::shared_ptr<const Ledger> ledger;
    std::vector<QStringList> block;
    std::vector<plan::OutletId> rows;
    std::vector<LedgerColumn> columns;
};

class PasteDialog : public QDialog {
    Q_OBJECT

public:
    /// A small block is compared at once, a large one in a worker. state: of the plan the ledger is made over
    /// (Document::state()); over another the paste is not done.
    PasteDialog(document::Document &document, const PasteWork &work, quint64 state, QWidget *parent);
    ~PasteDialog() override;
    [[nodiscard]] bool isComparing() const { return m_comparing; }
    [[nodiscard]] const LedgerPaste &content() const { return m_paste; } ///< empty while it is compared
    void accept() override;

private:
    void compare(const PasteWork &work);
    void take(LedgerPaste paste);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] TableData cells() const;

    document::Document &m_document;
    LedgerPaste m_paste;
    quint64 m_state;
    bool m_comparing = false;
    QLabel *m_said;
    QProgressBar *m_bar;
    QTableView *m_view;
    TableModel m_model;
    QPushButton *m_do, *m_leave;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace yike::panels
