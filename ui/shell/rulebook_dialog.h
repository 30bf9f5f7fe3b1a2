// SPDX-License-Identifier: GPL-3.0-or-later
// Rulebooks (标准指标库): which packs a project uses, its own figures with their reasons, and what changes between packs.
#pragma once

#include "ui/document/document.h"
#include "ui/shell/rulebook_draft.h"
#include "ui/shell/rulebook_model.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace yike::shell {

/// Works on a draft; saving is one step of the history.
class RulebookDialog : public QDialog {
    Q_OBJECT

public:
    RulebookDialog(document::Document &document, QWidget *parent);
    /// One step of the history; false if nothing was changed or it was refused.
    bool save();
    [[nodiscard]] const norms::RulebookChoice &draft() const { return m_draft; }
    [[nodiscard]] RulebookModel &model() { return *m_model; }
    /// Brings a pack's file along; the sentence that says what is wrong with it.
    QString importPack(const QString &path);
    /// Writes the pack that is chosen in the list; likewise.
    QString exportPack(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLists();
    void fitColumns();
    QLayout *makeEditor();
    QLayout *makeButtons();
    void retranslate();
    void readDocument();
    void showDraft();
    void showNorm();
    void showComparison();
    void setOwn();
    void restoreOwn();
    void tell(const QString &wrong);
    void update();
    void pickImport();
    void pickExport();
    [[nodiscard]] const norms::Norm *current() const;
    [[nodiscard]] std::string chosenPack() const;
    [[nodiscard]] std::shared_ptr<const norms::Rulebook> bookOf(const std::string &pack) const;

    document::Document &m_document;
    RulebookModel *m_model;
    QListWidget *m_packs;
    QTableView *m_table;
    QLabel *m_intro, *m_basis, *m_message, *m_figureLabel, *m_sizeLabel, *m_reasonLabel, *m_byLabel, *m_arrow;
    QLineEdit *m_figure, *m_size, *m_reason, *m_by;
    QPushButton *m_set, *m_restore, *m_import, *m_export, *m_starter, *m_close, *m_save;
    QComboBox *m_before, *m_after;
    QPlainTextEdit *m_changes;
    norms::RulebookChoice m_draft, m_read; ///< as it is to be; as the document held it
    bool m_filling = false;
};

} // namespace yike::shell
