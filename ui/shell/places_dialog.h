// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses who is asked for places: Yike itself, or another provider of Qt Location that is installed.
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>

namespace yike::shell {

class PlacesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PlacesDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showNote();

    QLabel *m_label, *m_note;
    QComboBox *m_choice;
};

} // namespace yike::shell
