// SPDX-License-Identifier: GPL-3.0-or-later
// View ▸ Edition: internal or public, what the public one leaves out, and the project's 审图号.
#pragma once

#include "ui/document/document.h"
#include "ui/text/edition.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace yike::shell {

class EditionDialog : public QDialog {
    Q_OBJECT

public:
    EditionDialog(document::Document &document, QWidget *parent);

    /// Figures that were put into the report in another edition: the first so many of the workspace's.
    void leaveOut(std::size_t figures) { m_leftOut = figures; }
    [[nodiscard]] std::size_t leftOut() const { return m_leftOut; }

signals:
    void chosen(); ///< text::edition() is another one

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void choose(text::Edition edition);
    void takeApproval();
    void retranslate();

    document::Document &m_document;
    QRadioButton *m_internal, *m_public;
    QLabel *m_internalNote, *m_publicNote, *m_approvalLabel, *m_approvalNote;
    QLineEdit *m_approval;
    QPushButton *m_close;
    std::size_t m_leftOut = 0;
};

} // namespace yike::shell
