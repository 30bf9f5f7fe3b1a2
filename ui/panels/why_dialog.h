// SPDX-License-Identifier: GPL-3.0-or-later
// Why a figure is what it is, beside the window; it follows edits and the language.
#pragma once

#include "ui/document/document.h"
#include "ui/text/why.h"

#include <QDialog>
#include <QPushButton>
#include <QTextBrowser>
#include <QThreadPool>

#include <optional>

namespace yike::panels {

class WhyDialog : public QDialog {
    Q_OBJECT

public:
    explicit WhyDialog(document::Document &document, QWidget *parent);
    ~WhyDialog() override;
    /// Shows the dialog with the answer, made in a worker.
    void ask(const text::WhyKey &key);
    [[nodiscard]] QString plainText() const { return m_text->toPlainText(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void answer();
    void show(const std::optional<text::Why> &why);
    void retranslate();

    document::Document &m_document;
    text::WhyKey m_key;
    quint64 m_asked = 0; ///< only the answer to the last question is shown
    QTextBrowser *m_text;
    QPushButton *m_copy, *m_close;
    QThreadPool m_pool;
};

} // namespace yike::panels
