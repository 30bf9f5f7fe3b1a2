// SPDX-License-Identifier: GPL-3.0-or-later
// File ▸ Forms for communities: hand out and collect, a page each; stays open beside the map and never blocks.
#pragma once

#include "ui/shell/forms_collect.h"
#include "ui/shell/forms_hand_out.h"

#include <QDialog>
#include <QTabWidget>

namespace yike::shell {

class FormsDialog : public QDialog {
    Q_OBJECT

public:
    FormsDialog(document::Document &document, QWidget *parent);

    [[nodiscard]] FormsHandOut &handOut() const { return *m_handOut; }
    [[nodiscard]] FormsCollect &collect() const { return *m_collect; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTabWidget *m_pages;
    FormsHandOut *m_handOut;
    FormsCollect *m_collect;
    QPushButton *m_close;
};

} // namespace yike::shell
