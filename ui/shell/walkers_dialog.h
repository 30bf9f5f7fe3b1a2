// SPDX-License-Identifier: GPL-3.0-or-later
// Walkers: who walks how fast, on slopes, stairs and over crossings; saved as one undoable step, figures follow.
#pragma once

#include "ui/document/document.h"
#include "ui/shell/slope_editor.h"
#include "ui/shell/walker_model.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace yike::shell {

class WalkersDialog : public QDialog {
    Q_OBJECT

public:
    WalkersDialog(document::Document &document, QWidget *parent);
    /// One step of the history; false if nothing was changed or it was refused.
    bool save();
    [[nodiscard]] WalkerModel &model() { return *m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    QLayout *makeButtons();
    void retranslate();
    void readDocument();
    void showWalker();
    void restoreOne();
    void update();
    [[nodiscard]] int row() const;
    [[nodiscard]] bool isChanged() const;

    document::Document &m_document;
    WalkerModel *m_model;
    QTableView *m_table;
    SlopeEditor *m_slope;
    QLabel *m_intro, *m_slopeTitle, *m_sourceLabel, *m_message;
    QLineEdit *m_source;
    QPushButton *m_restoreAll, *m_restoreOne, *m_close, *m_save;
    QString m_typing;  ///< what is wrong with what is being typed
    norms::Walkers m_read; ///< as the document held them
};

} // namespace yike::shell
